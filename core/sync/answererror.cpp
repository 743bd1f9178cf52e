// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/answererror.h"

#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

bool isName(const QString &message)
{
    return !message.isEmpty() && std::ranges::all_of(message, [](QChar c) { return c == u'_' || (c >= u'a' && c <= u'z'); });
}

Error reason(const QString &what, const QString &detail) { return {ErrorCode::Network, {what}, detail}; }

bool isReason(const Error &error, QStringView what) { return error.code == ErrorCode::Network && error.args.value(0) == what; }

Error errorOf(const CloudAnswer &answer)
{
    const QString message = answer.message();
    const QString detail = QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body.left(400));
    if (answer.status == 429 && isName(message)) return reason(message, detail); // a limit that waiting does not lift
    if (answer.isTransient()) return reason(u"busy"_s, detail);
    if (answer.status >= 300 && answer.status < 400) return reason(u"redirected"_s, detail); // where a token does not go
    if (answer.status == 400 && answer.code() == u"22P02") return reason(u"id_invalid"_s, detail); // what a person typed for one
    switch (answer.status) {
    case 401: return reason(u"sign_in"_s, detail);
    case 403:
        if (answer.message().isEmpty() && answer.code().isEmpty()) return reason(u"protocol"_s, detail); // not the cloud says so
        if (message == u"device_revoked") return reason(u"revoked"_s, detail);
        if (message == u"device_user_mismatch") return reason(u"fork"_s, detail); // somebody else signed in here before
        if (message == u"not_allowed") return reason(u"no_right"_s, detail);
        return reason(QStringList{u"owner_only"_s, u"not_for_keys"_s, u"artist_only"_s}.contains(message) ? message : u"not_member"_s, detail);
    case 404:
    case 422: // what a person asked for and the cloud refused
        return reason(isName(message) ? message : u"protocol"_s, detail);
    case 409:
        if (message == u"not_oneself" || message == u"not_for_keys") return reason(message, detail);
        return reason(message == u"op_gap" ? u"gap"_s : u"fork"_s, detail);
    case 410: return {ErrorCode::Network, {u"resync"_s, answer.details().value("why"_L1).toString(), QString::number(answer.details().value("head"_L1).toInteger())}, detail};
    case 413: return reason(message.startsWith("blob_"_L1) ? message : u"too_large"_s, detail);
    case 426: return reason(u"schema"_s, detail);
    default: return reason(u"protocol"_s, detail);
    }
}

} // namespace flow
