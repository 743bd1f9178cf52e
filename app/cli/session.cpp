// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/geo/gazetteer.h"
#include "core/sync/lease.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#else
#include <unistd.h>
#endif

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t gInterrupted = 0;
bool gKept = false; ///< a Ctrl+C outside of a wait counts for the next one

constexpr auto kLastWorkspace = "workspace/last"_L1;
QSettings settings() { return QSettings(u"Flow Stage"_s, u"flow-stage"_s); }

/// Names and cells of strangers' files must not steer the terminal: control characters are shown, not sent.
QString printable(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') c = c.unicode() < 0x20 ? QChar(0x2400 + c.unicode()) : QChar(0xFFFD);
    return text;
}

void put(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

// Of scripts: stable words for the codes of core/base/error.h.
QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return u"not_found"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::Invalid: return u"invalid"_s;
    case ErrorCode::Canceled: return u"canceled"_s;
    case ErrorCode::Storage: return u"storage"_s;
    case ErrorCode::DiskFull: return u"disk_full"_s;
    case ErrorCode::ReadOnly: return u"read_only"_s;
    case ErrorCode::Locked: return u"locked"_s;
    case ErrorCode::Damaged: return u"damaged"_s;
    case ErrorCode::SchemaNewer: return u"schema_newer"_s;
    case ErrorCode::NotAWorkspace: return u"not_a_workspace"_s;
    case ErrorCode::FileNotFound: return u"file_not_found"_s;
    case ErrorCode::FileUnreadable: return u"file_unreadable"_s;
    case ErrorCode::FileEmpty: return u"file_empty"_s;
    case ErrorCode::FileEncrypted: return u"file_encrypted"_s;
    case ErrorCode::FileTruncated: return u"file_truncated"_s;
    case ErrorCode::FileTooLarge: return u"file_too_large"_s;
    case ErrorCode::FileFormat: return u"file_format"_s;
    case ErrorCode::NoTable: return u"no_table"_s;
    case ErrorCode::Unsupported: return u"unsupported"_s;
    case ErrorCode::Network: return u"network"_s;
    case ErrorCode::Usage: return u"usage"_s;
    case ErrorCode::Internal: break;
    }
    return u"internal"_s;
}

int exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return BadUsage;
    case ErrorCode::FileEmpty:
    case ErrorCode::FileEncrypted:
    case ErrorCode::FileTruncated:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileFormat:
    case ErrorCode::NoTable:
    case ErrorCode::Unsupported: return Refused;
    default: return Failed;
    }
}

QString killedText(const QString &command) { return tr("Stopped before it was done: %1. What it had confirmed by then is kept, the rest was not written.").arg(command); }

} // namespace

QString tr(const char *text) { return QCoreApplication::translate("flow::cli", text); }

QString Session::workspacePath() const
{
    if (!workspace.isEmpty()) return QFileInfo(workspace).absoluteFilePath();
    if (const QString named = qEnvironmentVariable("FLOWSTAGE_WORKSPACE"); !named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    if (const QString last = settings().value(kLastWorkspace).toString(); QFileInfo(last).isFile())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/flowstage/agency.flowstage"_s;
}

Result<std::unique_ptr<Store>> Session::open(bool readOnly)
{
    const QString path = workspacePath();
    StoreOptions options;
    options.author = qEnvironmentVariable(
        "FLOWSTAGE_AUTHOR", qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    options.readOnly = readOnly;
    options.readers = 1;
    FLOW_ASSIGN(auto store, Store::open(path, options));
    tellOfKilled(path);
    if (!readOnly) m_note = std::make_unique<WorkNote>(path, u"%1 (%2)"_s.arg(command, QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    if (!readOnly) FLOW_TRY(store->write({u"sync"_s}, [now = store->clock().nowMs()](Connection &c) { return passLease(c, now); }).result());
    remember(path);
    return store;
}

void Session::tellOfKilled(const QString &path) const
{
    if (quiet) return; // kept for somebody who reads
    for (const QString &words : WorkNote::takeLeft(path)) note(killedText(words));
}

void Session::remember(const QString &path) const
{
    // A script that names its workspaces does not change what the person works with.
    if (workspace.isEmpty() && qEnvironmentVariableIsEmpty("FLOWSTAGE_WORKSPACE"))
        settings().setValue(kLastWorkspace, path);
}

void Session::keepInterrupts()
{
    gKept = true;
    std::signal(SIGINT, [](int) {
        // Once is a wish for the best so far; twice is meant.
        if (gInterrupted) {
            std::signal(SIGINT, SIG_DFL);
            std::raise(SIGINT);
        }
        gInterrupted = 1;
    });
}

bool Session::interrupted()
{
    if (gInterrupted) m_progress.cancel();
    return m_progress.canceled();
}

void Session::watch(const std::function<bool()> &finished)
{
    if (!gKept) std::signal(SIGINT, [](int) { gInterrupted = 1; });
    const bool show = !quiet && isatty(2) != 0;
    int shown = -1;
    for (int turn = 0; !finished(); ++turn) {
        QThread::msleep(turn < 20 ? 2 : 25);
        interrupted();
        const int percent = m_progress.total() > 0 ? int(100 * m_progress.done() / m_progress.total()) : -1;
        if (show && turn > 30 && percent > shown) std::fprintf(stderr, "\r%3d %%", shown = percent);
    }
    if (shown >= 0) std::fprintf(stderr, "\r     \r");
    if (!gKept) std::signal(SIGINT, SIG_DFL);
}

void Session::document(const QJsonDocument &document) const
{
    if (!json) return;
    const QByteArray text = document.toJson(QJsonDocument::Indented);
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

void Session::line(const QString &text) const
{
    if (!json) put(stdout, text);
}

void Session::note(const QString &text) const
{
    if (!quiet) put(stderr, text);
}

void Session::table(const Table &table) const
{
    if (json || table.rows.empty()) return;
    std::vector<qsizetype> widths;
    for (const QString &header : table.headers)
        widths.push_back(header.size());
    for (const QStringList &row : table.rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
    const auto print = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = size_t(i) < table.right.size() && table.right[size_t(i)];
            const qsizetype width = widths[size_t(i)];
            text +=
                (i ? u"  "_s : u""_s) + (right ? row[i].rightJustified(width) : row[i].leftJustified(width));
        }
        while (text.endsWith(u' '))
            text.chop(1);
        put(stdout, text);
    };
    if (!table.headers.join(u""_s).isEmpty()) print(table.headers);
    for (const QStringList &row : table.rows)
        print(row);
}

int Session::fail(const Error &error) const
{
    const QString text = ui::errorText(error);
    put(stderr, text);
    document(QJsonDocument(QJsonObject{{u"error"_s,
        QJsonObject{{u"code"_s, codeName(error.code)}, {u"message"_s, text},
            {u"args"_s, QJsonArray::fromStringList(error.args)}, {u"detail"_s, error.detail}}}}));
    return exitOf(error.code);
}

int Session::refuse(const Error &error) const
{
    const int ended = fail(error);
    return error.code == ErrorCode::FileNotFound || error.code == ErrorCode::FileUnreadable ? int(Refused) : ended;
}

Result<const Entity *> entityNamed(const QString &name)
{
    if (const Entity *entity = entityByName(name)) return entity;
    QStringList names;
    for (const Entity *entity : allEntities())
        if (entity->parent.isEmpty()) names << entity->name;
    return failure(ErrorCode::Usage, {name, u"0"_s, names.join(u", "_s)});
}

FilterContext filterContext()
{
    FilterContext context;
    context.place = [](const QString &name) -> std::optional<FilterContext::Place> {
        const auto gazetteer = Gazetteer::load();
        if (!gazetteer) return std::nullopt;
        const QList<Match> found = (*gazetteer)->find(name);
        if (found.isEmpty()) return std::nullopt;
        return FilterContext::Place{found.first().place.at.lat, found.first().place.at.lon};
    };
    return context;
}

} // namespace flow::cli
