// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/cloudtext.h"

#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    using Kind = LinkState::Kind;
    constexpr int kLeaseSoonDays = 7; ///< from here on it is said

    class Cloud
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::Cloud)
    };

    struct Role
    {
        const char *code;
        const char *name;
        const char *about;
    };
    constexpr Role kRoles[] = {
        {"owner", QT_TRANSLATE_NOOP("flow::ui::Cloud", "Owner"), QT_TRANSLATE_NOOP("flow::ui::Cloud", "May do everything, and decides who belongs to the organisation.")},
        {"booker", QT_TRANSLATE_NOOP("flow::ui::Cloud", "Booker"), QT_TRANSLATE_NOOP("flow::ui::Cloud", "Works with everything but people and rights.")},
        {"label_manager", QT_TRANSLATE_NOOP("flow::ui::Cloud", "Label manager"), QT_TRANSLATE_NOOP("flow::ui::Cloud", "Works with everything but people and rights.")},
        {"accountant", QT_TRANSLATE_NOOP("flow::ui::Cloud", "Accountant"), QT_TRANSLATE_NOOP("flow::ui::Cloud", "Reads everything; works with orders, customers and royalties.")},
        {"assistant", QT_TRANSLATE_NOOP("flow::ui::Cloud", "Assistant"), QT_TRANSLATE_NOOP("flow::ui::Cloud", "Works with everything but settings; does not see royalties.")},
        {"artist", QT_TRANSLATE_NOOP("flow::ui::Cloud", "Artist"), QT_TRANSLATE_NOOP("flow::ui::Cloud", "Sees the own profile, dates and statements; approves changes.")},
        {"read_only", QT_TRANSLATE_NOOP("flow::ui::Cloud", "Read only"), QT_TRANSLATE_NOOP("flow::ui::Cloud", "Looks at everything and changes nothing.")},
    };

    const Role *roleOf(const QString &code)
    {
        for (const Role &role : kRoles)
            if (code == QLatin1StringView(role.code)) return &role;
        return nullptr;
    }

} // namespace

QString linkText(const LinkState &state)
{
    const QString waiting = state.waiting > 0 ? Cloud::tr("%n change(s) waiting", nullptr, int(state.waiting)) : QString();
    const bool busy = state.kind == Kind::Working || state.kind == Kind::Loading || state.kind == Kind::Sending;
    if (state.leaseOver && !busy) return Cloud::tr("Read-only until in step");
    switch (state.kind) {
    case Kind::Apart: return Cloud::tr("On this computer only");
    case Kind::SignedOut: return waiting.isEmpty() ? Cloud::tr("Signed out") : Cloud::tr("Signed out, %1").arg(waiting);
    case Kind::InStep: return Cloud::tr("In step");
    case Kind::Waiting: return waiting.isEmpty() ? Cloud::tr("Not compared yet") : waiting;
    case Kind::Working: return Cloud::tr("Exchanging changes");
    case Kind::Loading:
        return Cloud::tr("Loading, %1").arg(formatPercent(state.total > 0 ? state.done * 100 / state.total * 100 : 0));
    case Kind::Sending:
        return Cloud::tr("Sending, %1").arg(formatPercent(state.total > 0 ? state.done * 100 / state.total * 100 : 0));
    case Kind::Offline: return waiting.isEmpty() ? Cloud::tr("Offline") : Cloud::tr("Offline, %1").arg(waiting);
    case Kind::Problem: return waiting.isEmpty() ? Cloud::tr("The cloud needs you") : Cloud::tr("The cloud needs you, %1").arg(waiting);
    }
    return {};
}

QString linkSentence(const LinkState &state)
{
    switch (state.kind) {
    case Kind::Apart: return Cloud::tr("Everything is in one file on this computer. Nothing leaves it.");
    case Kind::InStep:
        return state.metered ? Cloud::tr("Everything here is in the cloud, too. The network is metered, so what is new there is fetched four times an hour.")
                             : Cloud::tr("Everything here is in the cloud, too, and what others change arrives by itself.");
    case Kind::Waiting: return Cloud::tr("Your changes are kept here and are sent in a moment.");
    case Kind::Working: return Cloud::tr("Changes are being sent and fetched. You can go on working.");
    case Kind::Loading:
        return Cloud::tr("%1 of %2 records are here. You can work with them already; when it is interrupted, it goes on where it was.").arg(formatCount(state.done), formatCount(state.total));
    case Kind::Sending:
        return Cloud::tr("%1 of %2 records and changes are in the cloud. You can go on working; when it is interrupted, it goes on where it was.").arg(formatCount(state.done), formatCount(state.total));
    case Kind::SignedOut:
    case Kind::Offline:
    case Kind::Problem: return state.error ? errorText(*state.error) : QString();
    }
    return {};
}

QString leaseText(const LinkState &state)
{
    if (state.leaseOver) return errorText({ErrorCode::Network, {u"lease_over"_s}});
    const bool away = state.kind == Kind::SignedOut || state.kind == Kind::Offline || state.kind == Kind::Problem;
    if (!away || state.leaseLeft < 0 || state.leaseLeft > kLeaseSoonDays) return {};
    return Cloud::tr("If this workspace does not reach its cloud, it becomes read-only in %n day(s). Nothing is lost then; it goes on as soon as it has been in step.", nullptr, state.leaseLeft);
}

QString exchangeText(const Exchange &exchange)
{
    if (exchange.error) return errorText(*exchange.error);
    const SyncReport &report = exchange.report;
    QStringList parts;
    if (report.restored) parts << Cloud::tr("The cloud was restored from a backup; what it lacked was brought back");
    else if (report.newDevice) parts << Cloud::tr("This workspace was copied, or the cloud was restored: it is a device of its own from now on");
    if (report.longAway) parts << Cloud::tr("Away for so long that the cloud no longer knew what was deleted meanwhile: everything was compared anew");
    if (report.rightsChanged) parts << Cloud::tr("Your rights have changed");
    if (report.sent > 0) parts << Cloud::tr("Sent %n change(s)", nullptr, int(report.sent));
    if (report.received > 0) parts << Cloud::tr("Received %n record(s)", nullptr, int(report.received));
    if (report.merged > 0) parts << Cloud::tr("%n change(s) met those of others", nullptr, int(report.merged));
    if (report.conflicts > 0) parts << Cloud::tr("%n change(s) to decide", nullptr, int(report.conflicts));
    if (report.refused > 0) parts << Cloud::tr("%n change(s) were not accepted", nullptr, int(report.refused));
    if (report.waiting > 0) parts << Cloud::tr("%n record(s) of the cloud cannot be written here yet", nullptr, int(report.waiting));
    return parts.isEmpty() ? Cloud::tr("Compared; nothing was new") : parts.join(u" · "_s);
}

QString heldText(const LinkState &state)
{
    if (state.held.isEmpty()) return {};
    qint64 count = 0;
    QStringList lines;
    for (const HeldChanges &held : state.held) {
        count += held.count;
        lines << Cloud::tr("%1: %2, for want of: %3").arg(entityName(*held.entity, true), formatCount(held.count), entityName(*held.target, true));
    }
    lines.prepend(Cloud::tr("%n record(s) of yours wait in the cloud, because what they belong to is not there: another device has not sent it yet, or has not brought it back after the cloud was restored from a backup. When it has, they are here again by themselves.", nullptr, int(count)));
    return lines.join(u'\n');
}

QString fileMoveText(const FileState &files)
{
    if (files.name.isEmpty()) return {};
    const QString text = files.sending ? Cloud::tr("Sending %1, %2 of %3") : Cloud::tr("Fetching %1, %2 of %3");
    return text.arg(files.name, formatBytes(files.done), formatBytes(files.total));
}

QStringList fileTexts(const FileState &files, bool metered, bool loading)
{
    if (loading && files.troubles.isEmpty()) return {Cloud::tr("They come when the records are there.")};
    QStringList texts;
    if (files.toSend > 0) texts << Cloud::tr("%n file(s) wait to be sent (%1).", nullptr, int(files.toSend)).arg(formatBytes(files.toSendBytes));
    if (files.toFetch > 0) texts << Cloud::tr("%n file(s) of others are about to arrive (%1).", nullptr, int(files.toFetch)).arg(formatBytes(files.toFetchBytes));
    if (files.onDemand > 0)
        texts << (metered ? Cloud::tr("%n file(s) stay in the cloud because the network is metered (%1). Open one, and it is fetched.", nullptr, int(files.onDemand))
                          : Cloud::tr("%n large file(s) stay in the cloud (%1). Open one, and it is fetched.", nullptr, int(files.onDemand)))
                     .arg(formatBytes(files.onDemandBytes));
    if (texts.isEmpty() && files.troubles.isEmpty()) texts << Cloud::tr("All photos, riders and other files are here and in the cloud.");
    return texts;
}

QString roleText(const QString &role)
{
    const Role *known = roleOf(role);
    return known ? Cloud::tr(known->name) : role;
}

QString roleAbout(const QString &role)
{
    const Role *known = roleOf(role);
    return known ? Cloud::tr(known->about) : QString();
}

QString conflictText(const SyncConflict &conflict, bool own)
{
    const QString who = conflict.author.isEmpty() ? Cloud::tr("Somebody") : conflict.author;
    using C = SyncConflict::Kind;
    switch (conflict.kind) {
    case C::Merged: return own ? Cloud::tr("You and somebody else changed the same field; the later value stands") : Cloud::tr("%1 and somebody else changed the same field; the later value stands").arg(who);
    case C::Deleted: return own ? Cloud::tr("You changed it while somebody else deleted it") : Cloud::tr("%1 changed it while somebody else deleted it").arg(who);
    case C::Denied:
        if (conflict.entity && mayBePrivate(*conflict.entity)) // nobody is told which
            return own ? Cloud::tr("It is private to somebody else, or your role does not allow this change; it was not made") : Cloud::tr("It is private to somebody else, or the role of %1 does not allow this change; it was not made").arg(who);
        return own ? Cloud::tr("Your role does not allow this change; it was not made") : Cloud::tr("The role of %1 does not allow this change; it was not made").arg(who);
    case C::Invalid: return own ? Cloud::tr("The cloud could not take your change; it was not made") : Cloud::tr("The cloud could not take the change of %1; it was not made").arg(who);
    case C::Refused: break;
    }
    if (conflict.deletion) return own ? Cloud::tr("You deleted it while somebody else changed it") : Cloud::tr("%1 deleted it while somebody else changed it").arg(who);
    return own ? Cloud::tr("You and somebody else changed this at the same time") : Cloud::tr("%1 and somebody else changed this at the same time").arg(who);
}

QString conflictValue(const SyncConflict &conflict, const ConflictField &field, const QVariant &value, const QString &name)
{
    if (value.isNull()) return Cloud::tr("empty");
    return name.isEmpty() ? formatValue(*conflict.entity, *field.field, value, conflict.currency) : name;
}

} // namespace flow::ui
