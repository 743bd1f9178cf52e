// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "app/demo.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "ui/common/banner.h"
#include "ui/map/mapview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/windowactions.h"

#include <QCursor>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace flow::app {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPatience = 8000; ///< a page that does not settle is drawn as it is, and said
    constexpr int kBreath = 400; // for what a page reads when there is next to nothing
    constexpr int kDemoPatience = 300'000; // it is made here, perhaps on a busy machine
    const QDate kToday(2026, 11, 20);

    /// Lets the event loop run until `start` calls back; false when it never did.
    bool await(const std::function<void(std::function<void()>)> &start, int patience = kPatience)
    {
        QEventLoop loop;
        auto done = std::make_shared<bool>(false);
        start([done, &loop, alive = QPointer(&loop)] {
            *done = true;
            if (alive) QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        if (!*done) loop.exec();
        return *done;
    }

    void breathe(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

    class Studio
    {
    public:
        explicit Studio(const PictureJob &job)
            : m_job(job)
        {
        }

        bool wanted(const QString &name) const
        {
            return m_job.only.isEmpty() || std::ranges::any_of(m_job.only, [&](const QString &begin) { return name.startsWith(begin); });
        }

        void take(const QString &name, bool settled)
        {
            breathe(60); // layouts and repaints that were asked for
            for (int waited = 0; !mapsAreDrawn() && waited < kPatience; waited += 60) breathe(60);
            settled &= mapsAreDrawn();
            const QString file = QDir(m_job.folder).filePath(name + u".png"_s);
            const bool saved = m_job.window.grab().save(file);
            if (!saved || !settled) m_failed = true;
            std::fprintf(stderr, "%s%s\n", qPrintable(file), !saved ? ": cannot be written" : settled ? "" : ": did not settle");
        }

        /// A map shows what it has while its tiles are drawn.
        bool mapsAreDrawn() const
        {
            return std::ranges::all_of(m_job.window.findChildren<ui::MapView *>(), [](const ui::MapView *map) { return !map->isVisible() || map->isSettled(); });
        }

        void pages(const QString &suffix)
        {
            for (const ui::PageInfo &info : m_job.window.pages()) {
                if (info.id == "start"_L1) continue; // drawn with an empty workspace
                for (const QString &state : statesOf(info.id, suffix)) {
                    const QString name = (state.isEmpty() ? info.id : info.id + u'-' + state) + suffix;
                    if (!wanted(name)) continue;
                    m_job.window.setPanelVisible(true); // whatever the page before left it as
                    m_job.window.showPage(info.id);
                    const bool settled = await([&](std::function<void()> done) { m_job.window.currentPage()->showPicture(state, std::move(done)); });
                    take(name, settled);
                }
            }
        }

        /// Every page as it opens, in a workspace that is not the demo agency.
        void plainly(const QString &kind, const QString &suffix)
        {
            for (const ui::PageInfo &info : m_job.window.pages()) {
                const QString name = info.id + (info.id == "start"_L1 ? QString() : u'-' + kind) + suffix;
                if (!wanted(name) || (info.id == "start"_L1 && kind != "empty"_L1)) continue;
                m_job.window.showPage(info.id);
                breathe(kBreath);
                take(name, true);
            }
        }

        bool wantsPlain(const QString &kind) const
        {
            const auto begins = [&](const QString &begin) { return begin.startsWith("start"_L1) || begin.contains(u'-' + kind); };
            return m_job.only.isEmpty() || std::ranges::any_of(m_job.only, begins);
        }

        void palette(const QString &suffix)
        {
            if (!wanted(u"palette"_s + suffix)) return;
            m_job.window.showPage(u"mission"_s);
            await([&](std::function<void()> done) { m_job.window.currentPage()->showPicture({}, std::move(done)); });
            m_job.window.openPalette(u"go"_s);
            breathe(50);
            const bool settled = await([&](std::function<void()> done) {
                QObject::connect(m_job.window.palette(), &ui::CommandPalette::settled, m_job.window.palette(), done, Qt::SingleShotConnection);
                m_job.window.palette()->input()->setText(u"rennes"_s);
            });
            take(u"palette"_s + suffix, settled);
            m_job.window.palette()->close();
        }

        bool failed() const { return m_failed; }

    private:
        /// A page is made only when one of its pictures is asked for.
        QStringList statesOf(const QString &id, const QString &suffix)
        {
            if (!m_job.only.isEmpty() && !std::ranges::any_of(m_job.only, [&](const QString &begin) { return begin.startsWith(id) || (id + suffix).startsWith(begin); })) return {};
            ui::Page *page = m_job.window.makePage(id);
            return page ? page->pictureStates() : QStringList();
        }

        PictureJob m_job;
        bool m_failed = false;
    };

    /// Two of a kind, with names as long as they come.
    Result<void> fillWithFew(Connection &connection)
    {
        Records records(connection);
        FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"The Extraordinary Brass Orchestra of Clermont-Ferrand and Friends"_s}, {u"status"_s, u"active"_s},
            {u"genre"_s, u"Balkan brass, improvised music, chamber pop"_s}, {u"home_town"_s, u"Saint-Quentin-en-Yvelines"_s}, {u"home_country"_s, u"FR"_s},
            {u"fee_min"_s, 1'250'000}, {u"fee_max"_s, 12'500'000}, {u"currency"_s, u"EUR"_s}}));
        FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Ö"_s}, {u"status"_s, u"active"_s}}));
        FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Théâtre municipal de la Scène nationale de Saint-Quentin-en-Yvelines et de sa région"_s}, {u"kind"_s, u"theatre"_s},
            {u"town"_s, u"Saint-Quentin-en-Yvelines"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 12'400}, {u"last_fee"_s, 12'500'050}, {u"currency"_s, u"EUR"_s},
            {u"latitude"_s, 48.78}, {u"longitude"_s, 2.04}}));
        FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Ø"_s}, {u"kind"_s, u"club"_s}}));
        FLOW_TRY(records.insert(contactEntity(), {{u"name"_s, u"Anne-Charlotte de La Rochefoucauld-Montbéliard"_s}, {u"job_title"_s, u"Directrice adjointe de la programmation et de l’action culturelle"_s},
            {u"email"_s, u"anne-charlotte.de-la-rochefoucauld@theatre-municipal.example"_s}, {u"mobile"_s, u"+33612345678"_s}}));
        FLOW_TRY(records.insert(contactRoleEntity(), {{u"contact_id"_s, 1}, {u"venue_id"_s, 1}, {u"role"_s, u"programmer"_s}}));
        FLOW_TRY(records.insert(fanEntity(), {{u"name"_s, u"Maximilian Alexander von und zu Hohenstein-Waldburg"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s},
            {u"email"_s, u"maximilian.alexander.hohenstein-waldburg@fans.example"_s}}));
        FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-03-11"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}, {u"estimate"_s, 12'500'050},
            {u"currency"_s, u"EUR"_s}}));
        return {};
    }

    /// The demo agency of the language that is set; false when it cannot be made.
    bool openDemo(const PictureJob &job)
    {
        Result<void> opened = failure(ErrorCode::Internal);
        const bool settled = await([&](std::function<void()> done) {
            const auto opens = [&job, done] { QObject::connect(&job.window, &ui::MainWindow::settled, &job.window, done, Qt::SingleShotConnection); };
            QObject::connect(&job.workspaces, &ui::WorkspaceManager::changed, &job.window, opens, Qt::SingleShotConnection);
            job.workspaces.openDemo(std::make_shared<CancelFlag>()).then(&job.window, [&opened](const Result<void> &result) { opened = result; });
        }, kDemoPatience);
        if (settled && opened) return true;
        std::fprintf(stderr, "the demo agency could not be made: %s\n", qPrintable(opened ? QString() : opened.error().detail));
        return false;
    }

    /// Every `only` ends with another language.
    bool isUnwanted(const PictureJob &job, const QString &language)
    {
        return !job.only.isEmpty() && std::ranges::all_of(job.only, [&](const QString &name) {
            return std::ranges::any_of(ui::Language::all(), [&](const QString &other) { return other != language && name.endsWith(u'-' + other); });
        });
    }

    /// `prepare` before the pictures of each language; false when that did not work.
    bool everyLook(const PictureJob &job, const std::function<void(const QString &)> &draw, const std::function<bool()> &prepare = {})
    {
        for (const QString &language : ui::Language::all()) {
            if (isUnwanted(job, language)) continue;
            job.language.set(language);
            if (prepare && !prepare()) return false;
            for (const auto &[scheme, name] : {std::pair(ui::Theme::Scheme::Light, u"light"_s), std::pair(ui::Theme::Scheme::Dark, u"dark"_s)}) {
                job.theme.setSchemeChoice(scheme);
                breathe(50);
                draw(u"-%1-%2"_s.arg(name, language));
            }
        }
        return true;
    }

} // namespace

ui::WorkspaceManager::Options pictureWorkspaces()
{
    static const QTemporaryDir folder;
    auto clock = std::make_shared<FixedClock>(QDateTime(kToday, QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch());
    return {.dataFolder = folder.path(),
        .clock = clock,
        .makeDemo = [](const QString &path, Progress &progress) { return makeDemo(path, progress, kToday); },
        .automaticBackups = false};
}

int drawPictures(const PictureJob &job)
{
    QDir().mkpath(job.folder);
    // Columns as they are at first, not as somebody left them.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    job.window.setPictureMode(true);
    job.theme.setReducedMotion(true);
    QCursor::setPos(5000, 5000); // nothing is hovered
    job.window.resize(1440, 900);
    job.window.show();
    Studio studio(job);
    const auto draw = [&](const QString &suffix) {
        studio.pages(suffix);
        studio.palette(suffix);
    };
    if (!everyLook(job, draw, [&] { return openDemo(job); })) return 1;
    if (studio.wantsPlain(u"empty"_s) || studio.wantsPlain(u"few"_s)) {
        const QString empty = QFileInfo(job.workspaces.path()).dir().filePath(u"maree-haute.flowstage"_s);
        await([&](std::function<void()> done) {
            QObject::connect(&job.window, &ui::MainWindow::settled, &job.window, done, Qt::SingleShotConnection);
            if (!job.workspaces.create(empty)) done();
        });
        everyLook(job, [&](const QString &suffix) { studio.plainly(u"empty"_s, suffix); });
        if (!job.workspaces.store()->write({u"edit"_s}, fillWithFew).result()) return 1;
        everyLook(job, [&](const QString &suffix) { studio.plainly(u"few"_s, suffix); });
    }
    return studio.failed() ? 1 : 0;
}

} // namespace flow::app
