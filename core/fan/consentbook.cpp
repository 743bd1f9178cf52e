// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fan/consentbook.h"

#include "core/entities.h"
#include "core/store/setting.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readKey(Connection &connection)
{
    FLOW_ASSIGN(const QString hex, settingOf(connection, "suppression_key"));
    return QByteArray::fromHex(hex.toLatin1());
}

QByteArray newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

} // namespace

Result<void> ConsentBook::ensureKey(Connection &connection)
{
    FLOW_ASSIGN(const QByteArray key, readKey(connection));
    if (!key.isEmpty()) return {};
    FLOW_TRY(Records(connection)
            .insert(settingEntity(),
                {{u"key"_s, u"suppression_key"_s}, {u"value"_s, QString::fromLatin1(newKey().toHex())}}));
    return {};
}

Result<QByteArray> ConsentBook::addressHash(std::string_view address, bool make)
{
    if (m_key.isEmpty()) {
        if (make) FLOW_TRY(ensureKey(m_writer.connection()));
        FLOW_ASSIGN(m_key, readKey(m_writer.connection()));
        if (m_key.isEmpty()) return QByteArray();
    }
    const QByteArray normal =
        QString::fromUtf8(address.data(), qsizetype(address.size())).trimmed().toLower().toUtf8();
    return QMessageAuthenticationCode::hash(normal, m_key, QCryptographicHash::Sha256).toHex();
}

Result<bool> ConsentBook::hasSuppressions()
{
    if (m_hasAny < 0) {
        FLOW_ASSIGN(
            const qint64 any, m_writer.connection().integer("SELECT EXISTS (SELECT 1 FROM suppression)"));
        m_hasAny = int(any);
    }
    return m_hasAny > 0;
}

Result<QString> ConsentBook::suppression(std::string_view address, const QString &channel)
{
    if (address.empty()) return QString();
    FLOW_ASSIGN(const bool any, hasSuppressions());
    if (!any) return QString();
    FLOW_ASSIGN(const QByteArray hash, addressHash(address));
    FLOW_ASSIGN(Statement *const find,
        m_writer.cache().prepare(
            "SELECT reason FROM suppression WHERE address_hash = ? AND channel = ? LIMIT 1"));
    find->bind(1, QString::fromLatin1(hash));
    find->bind(2, channel);
    FLOW_ASSIGN(const bool row, find->step());
    const QString reason = row ? find->string(0) : QString();
    find->reset();
    return reason;
}

Result<bool> ConsentBook::suppress(
    const QString &address, const QString &channel, const QString &reason, qint64 at, const QString &source)
{
    if (address.isEmpty()) return false;
    FLOW_ASSIGN(const QString known, suppression(address.toStdString(), channel));
    if (!known.isEmpty()) return false;
    FLOW_ASSIGN(const QByteArray hash, addressHash(address.toStdString(), true));
    FLOW_TRY(m_writer.insert(suppressionEntity(),
        {{u"address_hash"_s, QString::fromLatin1(hash)}, {u"channel"_s, channel}, {u"reason"_s, reason},
            {u"at"_s, at}, {u"source"_s, source}}));
    m_hasAny = 1;
    return true;
}

QString ConsentBook::stateAfter(const QString &before, const QString &action)
{
    if (action == u"withdrawn" || action == u"objected") return u"withdrawn"_s;
    if (action == u"bounced") return before == u"withdrawn" ? before : u"bounced"_s;
    if (isRefusal(before)) return before;
    if (action == u"confirmed") return u"confirmed"_s;
    if (action == u"given") return before == u"confirmed" ? before : u"given"_s;
    return before.isEmpty() ? u"unknown"_s : before; // "imported" proves nothing
}

Result<ConsentOutcome> ConsentBook::record(Record &fan, const ConsentEvent &event)
{
    const bool isEmail = event.channel == u"email";
    const bool isSms = event.channel == u"sms";
    const QString field = isEmail ? u"email_consent"_s : isSms ? u"sms_consent"_s : QString();
    const QString address = isEmail ? fan.text(u"email") : isSms ? fan.text(u"phone") : QString();
    const QString before = field.isEmpty() ? QString() : fan.text(field);
    const bool refuses =
        event.action == u"withdrawn" || event.action == u"objected" || event.action == u"bounced";

    FLOW_ASSIGN(const QString suppressed, suppression(address.toStdString(), event.channel));
    if (!refuses && (isRefusal(before) || !suppressed.isEmpty())) {
        if (!field.isEmpty() && !isRefusal(before)) FLOW_TRY(m_writer.update(fan, {{field, u"withdrawn"_s}}));
        return ConsentOutcome::StaysWithdrawn;
    }
    FLOW_ASSIGN(Statement *const latest,
        m_writer.cache().prepare(
            "SELECT action, at FROM consent WHERE fan_id = ? AND channel = ? AND purpose = ? AND"
            " source IS ? ORDER BY at DESC, id DESC LIMIT 1"));
    latest->bind(1, fan.id);
    latest->bind(2, event.channel);
    latest->bind(3, event.purpose);
    latest->bind(4, event.source.isEmpty() ? QString() : event.source);
    FLOW_ASSIGN(const bool row, latest->step());
    const bool same = row && latest->string(0) == event.action;
    latest->reset();
    if (same) return ConsentOutcome::Unchanged;

    FLOW_TRY(m_writer.insert(consentEntity(),
        {{u"fan_id"_s, fan.id}, {u"channel"_s, event.channel}, {u"purpose"_s, event.purpose},
            {u"action"_s, event.action}, {u"basis"_s, event.basis}, {u"at"_s, event.at},
            {u"source"_s, event.source}, {u"evidence"_s, event.evidence}}));
    if (refuses && (isEmail || isSms))
        FLOW_TRY(suppress(address, event.channel,
            event.action == u"bounced" ? u"bounced"_s : u"unsubscribed"_s, event.at, event.source));
    QString after = stateAfter(before, event.action);
    if (isSms && after == u"confirmed")
        after = u"given"_s; // the field knows no double opt-in for text messages
    if (isSms && after == u"bounced") after = u"withdrawn"_s;
    if (!field.isEmpty() && after != before) FLOW_TRY(m_writer.update(fan, {{field, after}}));
    return ConsentOutcome::Recorded;
}

} // namespace flow
