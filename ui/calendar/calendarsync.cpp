// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarsync.h"

#include "core/base/keychain.h"
#include "core/caldav/caldavbook.h"
#include "core/entities.h"
#include "core/show/feedbook.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/feedtext.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace flow::ui {

using namespace Qt::StringLiterals;
using namespace flow::caldav;

namespace {

    constexpr int kSoonMs = 20'000, kRegularMs = 5 * 60'000, kFeedsMs = 2000;

    bool touchesDates(const ChangeSet &changes)
    {
        for (const Entity *entity : {&artistEntity(), &availabilityEntity(), &showEntity(), &holdEntity(), &offerEntity(), &venueEntity()})
            if (changes.touches(entity->number)) return true;
        return false;
    }

} // namespace

CalendarSync *CalendarSync::of(WorkspaceManager &workspaces)
{
    auto *found = workspaces.findChild<CalendarSync *>(Qt::FindDirectChildrenOnly);
    return found ? found : new CalendarSync(workspaces);
}

CalendarSync::CalendarSync(WorkspaceManager &workspaces)
    : QObject(&workspaces)
    , m_workspaces(workspaces)
    , m_soon(new QTimer(this))
    , m_regular(new QTimer(this))
    , m_feeds(new QTimer(this))
    , m_progress(std::make_shared<CancelFlag>())
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    m_feeds->setSingleShot(true);
    m_feeds->setInterval(kFeedsMs);
    m_regular->setInterval(kRegularMs);
    connect(m_soon, &QTimer::timeout, this, [this] { run(false); });
    connect(m_regular, &QTimer::timeout, this, [this] { run(false); });
    connect(m_feeds, &QTimer::timeout, this, &CalendarSync::refreshFeeds);
    connect(&workspaces, &WorkspaceManager::aboutToChange, this, &CalendarSync::stop);
    connect(&workspaces, &WorkspaceManager::changed, this, &CalendarSync::follow);
    follow();
}

CalendarSync::~CalendarSync() { stop(); }

void CalendarSync::follow()
{
    Store *store = m_workspaces.store();
    if (!store || store->isReadOnly()) return;
    connect(&store->feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!m_isAutomatic || !touchesDates(changes)) return;
        m_soon->start();
        if (!m_feeds->isActive()) m_feeds->start(); // not put off for ever by somebody who types
    });
    if (!m_isAutomatic) return;
    m_regular->start();
    m_soon->start();
    m_feeds->start();
}

void CalendarSync::setAutomatic(bool on)
{
    m_isAutomatic = on;
    if (on) return follow();
    for (QTimer *timer : {m_soon, m_regular, m_feeds})
        timer->stop();
}

void CalendarSync::stop()
{
    m_progress->cancel(); // what is asked of a server ends at once
    m_work.waitForFinished(); // the workspace closes after this, and the work writes into it
    m_isRunning = m_isWanted = false;
}

void CalendarSync::run(bool now)
{
    Store *store = m_workspaces.store();
    if (!store || store->isReadOnly()) return;
    if (m_isRunning) {
        m_isWanted = true;
        m_isWantedNow |= now;
        return;
    }
    m_isRunning = true;
    m_progress = std::make_shared<CancelFlag>();
    Q_EMIT started();
    store->read([](Connection &connection) { return readAccounts(connection); }).then(this, [this, now, progress = m_progress](const Result<std::vector<CalendarAccount>> &accounts) {
        if (progress->canceled()) return;
        QList<QFuture<QString>> asked;
        QStringList keys;
        for (const CalendarAccount &account : accounts.value_or(std::vector<CalendarAccount>())) {
            keys << account.secretKey();
            asked << password(account.secretKey());
        }
        if (asked.isEmpty()) return begin({}, now);
        QtFuture::whenAll(asked.begin(), asked.end()).then(this, [this, keys, now, progress](const QList<QFuture<QString>> &answers) {
            if (progress->canceled()) return;
            QHash<QString, QString> passwords;
            for (qsizetype i = 0; i < keys.size(); ++i)
                passwords.insert(keys[i], answers[i].result());
            begin(passwords, now);
        });
    });
}

void CalendarSync::begin(const QHash<QString, QString> &passwords, bool now)
{
    Store *store = m_workspaces.store();
    if (!store) return;
    SyncRequest request{.password = [passwords](const CalendarAccount &account) -> Result<QString> {
                            const QString password = passwords.value(account.secretKey());
                            if (password.isEmpty()) return failure(ErrorCode::Network, {u"calendar_no_password"_s, account.url.host()});
                            return password;
                        },
        .words = feedWords({}), .now = now};
    QFuture<Result<CalendarReport>> work = QtConcurrent::run([store, request, progress = m_progress] { return syncCalendars(*store, request, *progress); });
    m_work = QFuture<void>(work);
    work.then(this, [this, progress = m_progress](const Result<CalendarReport> &report) {
        if (progress->canceled()) return;
        m_isRunning = false;
        if (!report) Q_EMIT failed(report.error());
        Q_EMIT finished(report.value_or(CalendarReport()));
        if (std::exchange(m_isWanted, false)) run(std::exchange(m_isWantedNow, false));
    });
}

QFuture<Result<Discovered>> CalendarSync::discover(const QUrl &url, const QString &user, const QString &password)
{
    return QtConcurrent::run([url, user, password] {
        NoProgress none;
        DavClient client({user, password}, none);
        return caldav::discover(client, url);
    });
}

QFuture<Result<RemoteCalendar>> CalendarSync::makeCalendar(const QUrl &home, const QString &user, const QString &password, const QString &name)
{
    return QtConcurrent::run([home, user, password, name] {
        NoProgress none;
        DavClient client({user, password}, none);
        return caldav::makeCalendar(client, home, name);
    });
}

QFuture<bool> CalendarSync::keepPassword(const QString &key, const QString &password)
{
    m_passwords.insert(key, password);
    return keychain::write(key, password).then(this, [](const Result<void> &kept) { return kept.has_value(); });
}

void CalendarSync::forgetPassword(const QString &key)
{
    m_passwords.remove(key);
    keychain::remove(key);
}

QFuture<QString> CalendarSync::password(const QString &key)
{
    if (const QString typed = m_passwords.value(key); !typed.isEmpty()) return QtFuture::makeReadyValueFuture(typed);
    return keychain::read(key).then(this, [](const Result<QString> &kept) { return kept.value_or(QString()); });
}

void CalendarSync::refreshFeeds()
{
    Store *store = m_workspaces.store();
    if (!store || store->isReadOnly()) return;
    using Outcomes = std::vector<std::pair<qint64, QString>>;
    store->read([words = feedWords({}), now = m_workspaces.clock().nowMs()](Connection &connection) { return refreshFeedFiles(connection, words, now); })
        .then(this, [this](const Result<Outcomes> &outcomes) {
            Store *here = m_workspaces.store();
            if (!outcomes || outcomes->empty() || !here) return;
            here->write({u"feed"_s}, [all = *outcomes](Connection &connection) -> Result<void> {
                for (const auto &[id, trouble] : all)
                    FLOW_TRY(noteFeedFile(connection, id, trouble));
                return {};
            }).then(this, [this](const Result<void> &) { Q_EMIT feedsWritten(); });
        });
}

} // namespace flow::ui
