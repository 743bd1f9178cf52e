// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordwriter.h"

namespace flow {

/// What somebody says about being written to, as a form or a file states it.
struct ConsentEvent
{
    QString channel; ///< "email", "sms", "post", "phone"
    QString action; ///< "given", "confirmed", "withdrawn", "objected", "imported", "bounced"
    qint64 at = 0; ///< milliseconds, UTC
    QString source = {}; ///< "import 12", "form", the provider
    QString evidence = {}; ///< JSON: {"optin_ip":..., "confirm_time":..., "file":..., "line":...}
    QString purpose = QStringLiteral("newsletter");
    QString basis = {};
};

/// What became of an event.
enum class ConsentOutcome {
    Unchanged, ///< says what is known already
    Recorded,
    StaysWithdrawn ///< the file would subscribe somebody who is unsubscribed: ignored
};

/// Keeps the consents of fans: events are only added, fan.email_consent and fan.sms_consent follow from them,
/// and a withdrawn or bounced address goes on the suppression list, which outlives the fan and knows
/// addresses by keyed hash. A refusal always wins over an older or unproven yes, and "imported" is never
/// "given". Inside the caller's transaction.
class ConsentBook
{
public:
    explicit ConsentBook(RecordWriter &writer)
        : m_writer(writer)
    {
    }

    /// The secret of the hashes; made when there is none. Undoing the transaction that made it would orphan
    /// every later suppression, so callers that may be undone make it in a transaction of its own before
    /// (ensureKey).
    static Result<void> ensureKey(Connection &connection);

    /// HMAC-SHA256 of the address (lower case, trimmed) as hex. Empty when the workspace has no key and
    /// `make` is false.
    Result<QByteArray> addressHash(std::string_view address, bool make = false);
    /// Why the address must not be written to; empty when it may.
    Result<QString> suppression(std::string_view address, const QString &channel = QStringLiteral("email"));
    Result<bool> suppress(const QString &address, const QString &channel, const QString &reason, qint64 at,
        const QString &source);
    /// Whether there is any suppression at all; cheap after the first call.
    Result<bool> hasSuppressions();

    /// `fan` is brought up to date. Adds an event unless the latest of this channel and source says the same
    /// already.
    Result<ConsentOutcome> record(Record &fan, const ConsentEvent &event);

    /// What a new event makes of the state; `before` may be empty. Pure.
    static QString stateAfter(const QString &before, const QString &action);
    static bool isRefusal(const QString &state) { return state == u"withdrawn" || state == u"bounced"; }

private:
    RecordWriter &m_writer;
    QByteArray m_key;
    int m_hasAny = -1;
};

} // namespace flow
