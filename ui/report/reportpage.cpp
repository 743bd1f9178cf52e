// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/filterbar.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/print/reportfile.h"
#include "ui/report/reportclock.h"
#include "ui/report/reportview.h"
#include "ui/report/reportwords.h"
#include "ui/report/scheduleform.h"
#include "ui/report/schedulelist.h"
#include "ui/shell/facts.h"
#include "ui/shell/openfile.h"
#include "ui/shell/preferences.h"
#include "ui/shell/whenseen.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/reporttext.h"
#include "ui/theme/paint.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kNameKey = "reports/name";
    constexpr auto kPeriodKey = "reports/period";
    constexpr auto kFolderKey = "reports/folder";
    constexpr int kSide = 264, kReloadMs = 300;

    /// Icon and title in a rounded row, as in the sidebar.
    class NameDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            Theme &theme = themeOf(option.widget);
            const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
            const bool isChosen = option.state & QStyle::State_Selected;
            if (isChosen) paint::box(*painter, row, theme.radius(Radius::Control), theme.color(option.widget->hasFocus() ? ColorRole::Selection : ColorRole::SelectionInactive));
            else if (option.state & QStyle::State_MouseOver) paint::box(*painter, row, theme.radius(Radius::Control), theme.color(ColorRole::Hover));
            paint::icon(*painter, QRectF(row.left() + 10, row.top(), 16, row.height()), theme, reportIcon(index.data(Qt::UserRole).toString()), 16, theme.color(ColorRole::Text2));
            paint::text(*painter, row.adjusted(34, 0, -8, 0), index.data().toString(), theme.font(isChosen ? TypeStyle::BodyStrong : TypeStyle::Body), theme.color(ColorRole::Text));
        }
    };

} // namespace

PageInfo reportPage()
{
    return {.id = u"reports"_s,
        .group = PageGroup::Booking,
        .icon = u"chart-column"_s,
        .title = [] { return ReportPage::tr("Reports"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new ReportPage(context, parent); }};
}

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_schedules(context.preferences, context.workspaces.path())
    , m_view(new ReportView(context.theme))
    , m_failed(new EmptyState(u"triangle-alert"_s, tr("The report cannot be made"), {}, tr("Try again"), u"refresh-cw"_s))
    , m_export(new Button(tr("Export"), ButtonKind::Primary, u"download"_s))
    , m_fresh(new WhenSeen(this, kReloadMs, [this] { load(); }))
{
    m_name = context.preferences.value(QLatin1StringView(kNameKey)).toString();
    if (std::ranges::find(reportKinds(), m_name, &ReportKind::name) == reportKinds().end()) m_name = reportKinds().front().name;
    m_period = periodFromCode(context.preferences.value(QLatin1StringView(kPeriodKey)).toString()).value_or(ReportPeriod::TwelveMonths);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    buildList();
    row->addWidget(m_side);
    setFocusProxy(m_list);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    buildBar();
    main->addWidget(m_bar);
    m_body = new QWidget;
    m_stack = new QStackedLayout(m_body);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_failed);
    main->addWidget(m_body, 1);
    row->addLayout(main, 1);
    buildActions();
    connect(m_failed, &EmptyState::triggered, this, &ReportPage::load);
    connect(&store().feed(), &ChangeFeed::changed, m_fresh, [this](const ChangeSet &changes) {
        if (changes.touches(artistEntity().number)) loadArtists();
        m_fresh->request();
    });
    connect(&m_schedules, &ReportSchedules::changed, this, &ReportPage::refreshSchedules);
    loadArtists();
    refreshBar();
    refreshSchedules();
    load();
}

void ReportPage::buildList()
{
    auto *side = new Surface(ColorRole::Surface);
    side->setLines(Qt::RightEdge);
    side->setFixedWidth(kSide);
    m_side = side;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(14, 12, 13, 12);
    column->setSpacing(4);
    m_list = new QListWidget;
    m_list->setObjectName(u"reportList"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new NameDelegate(m_list));
    for (const ReportKind &kind : reportKinds()) {
        auto *item = new QListWidgetItem(reportTitle(kind.name), m_list);
        item->setData(Qt::UserRole, kind.name);
        item->setToolTip(reportSummary(kind.name));
        item->setSizeHint({0, themeOf(this).rowHeight()});
        if (kind.name == m_name) m_list->setCurrentItem(item);
    }
    m_list->setFixedHeight(m_list->count() * themeOf(this).rowHeight() + 4);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) choose(item->data(Qt::UserRole).toString());
    });
    column->addWidget(m_list);
    column->addSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 0, 0);
    head->addWidget(new Label(tr("Written by itself"), TypeStyle::Heading));
    head->addStretch(1);
    auto *add = new IconButton(u"plus"_s, tr("Schedule a report"));
    add->setObjectName(u"addSchedule"_s);
    connect(add, &QToolButton::clicked, this, [this, add] { openSchedule({}, add); });
    head->addWidget(add);
    column->addLayout(head);
    m_scheduleList = new ScheduleList;
    connect(m_scheduleList, &ScheduleList::opened, this, &ReportPage::openSchedule);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new Surface(ColorRole::Surface);
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins({});
    rows->addWidget(m_scheduleList);
    rows->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
}

void ReportPage::buildBar()
{
    auto *bar = new Surface(ColorRole::Surface);
    bar->setLines(Qt::BottomEdge);
    bar->setFixedHeight(themeOf(this).size(Size::FilterBar));
    m_bar = bar;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(8);
    m_periodChip = new Chip(tr("Days"), QString());
    m_periodChip->setObjectName(u"reportPeriod"_s);
    m_artistChip = new Chip(tr("Artist"), QString());
    m_artistChip->setObjectName(u"reportArtist"_s);
    row->addWidget(m_periodChip);
    row->addWidget(m_artistChip);
    row->addStretch(1);
    connect(m_periodChip, &Chip::clicked, this, &ReportPage::openPeriods);
    connect(m_periodChip, &Chip::removeRequested, this, [this] { setPeriod(ReportPeriod::TwelveMonths); });
    connect(m_artistChip, &Chip::clicked, this, &ReportPage::openArtists);
    connect(m_artistChip, &Chip::removeRequested, this, [this] { setArtist(0); });
}

void ReportPage::buildActions()
{
    m_export->setObjectName(u"reportExport"_s);
    connect(m_export, &Button::clicked, this, &ReportPage::openExport);
    addPageAction(u"reports.export"_s, tr("Export this report"), u"download"_s, QKeySequence(u"Ctrl+Shift+E"_s), [this] { openExport(); });
    addPageAction(u"reports.schedule"_s, tr("Schedule a report"), u"calendar-clock"_s, {}, [this] { openSchedule({}, m_export); });
    addPageAction(u"reports.tables"_s, tr("Show charts or tables only"), u"table"_s, QKeySequence(Qt::Key_T), [this] { m_view->setChartsShown(!m_view->chartsShown()); });
    for (const ReportKind &kind : reportKinds())
        addPageAction(u"reports.show."_s + kind.name, tr("Report: %1").arg(reportTitle(kind.name)), reportIcon(kind.name), {}, [this, name = kind.name] { choose(name); });
}

QList<QWidget *> ReportPage::headerTools() { return {m_export}; }
QWidget *ReportPage::searchField() { return m_list; }
void ReportPage::activated() { m_list->setFocus(); }
QDate ReportPage::today() const { return QDateTime::fromMSecsSinceEpoch(context().clock.nowMs()).date(); }
DayRange ReportPage::days() const { return m_days.value_or(daysOf(m_period, today())); }
const ReportKind &ReportPage::kind() const { return *std::ranges::find(reportKinds(), m_name, &ReportKind::name); }
QString ReportPage::status() const { return m_report ? reportPeriod(*m_report) : QString(); }

void ReportPage::choose(const QString &name)
{
    if (name == m_name) return;
    m_name = name;
    context().preferences.set(QLatin1StringView(kNameKey), name);
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole) == name) m_list->setCurrentRow(i);
    refreshBar();
    load();
}

void ReportPage::setPeriod(ReportPeriod period)
{
    m_period = period;
    m_days.reset();
    context().preferences.set(QLatin1StringView(kPeriodKey), periodCode(period));
    refreshBar();
    load();
}

void ReportPage::setDays(const DayRange &days)
{
    m_days = days;
    refreshBar();
    load();
}

void ReportPage::setArtist(qint64 id)
{
    m_artist = id;
    refreshBar();
    load();
}

void ReportPage::refreshBar()
{
    m_periodChip->setVisible(kind().hasPeriod);
    m_periodChip->setText(tr("Days"), m_days ? tr("%1 to %2").arg(formatDay(m_days->from, today()), formatDay(m_days->to, today())) : periodText(m_period));
    const auto artist = std::ranges::find(m_artists, m_artist, &std::pair<qint64, QString>::first);
    m_artistChip->setText(tr("Artist"), artist == m_artists.end() ? tr("All") : artist->second);
}

void ReportPage::loadArtists()
{
    store().read([](Connection &connection) { return readArtistNames(connection, false); }).then(this, [this](const Result<IdNames> &artists) {
        if (!artists) return;
        m_artists = *artists;
        if (std::ranges::find(m_artists, m_artist, &std::pair<qint64, QString>::first) == m_artists.end()) m_artist = 0;
        refreshBar();
    });
}

void ReportPage::load()
{
    const int turn = ++m_turn;
    const DayRange range = days();
    const ReportRequest request{.today = today(), .from = range.from, .to = range.to, .artistId = m_artist};
    store().read([name = m_name, request](Connection &connection) { return makeReport(connection, name, request); }).then(this, [this, turn](const Result<Report> &report) {
        if (turn == m_turn) take(report);
    });
}

void ReportPage::take(const Result<Report> &report)
{
    if (!report && report.error().code == ErrorCode::Canceled) return;
    m_export->setEnabled(report.has_value());
    if (report) {
        m_report = *report;
        m_view->show(*m_report);
        m_stack->setCurrentWidget(m_view);
    } else {
        m_report.reset();
        m_failed->set(tr("The report cannot be made"), errorText(report.error()), tr("Try again"));
        m_stack->setCurrentWidget(m_failed);
    }
    Q_EMIT statusChanged();
    Q_EMIT shown();
}

void ReportPage::openPeriods()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"reportPeriods"_s);
    for (const ReportPeriod period : reportPeriods()) {
        QAction *action = menu->addAction(periodText(period), this, [this, period] { setPeriod(period); });
        action->setCheckable(true);
        action->setChecked(!m_days && period == m_period);
    }
    menu->addSeparator();
    menu->addAction(tr("Other days…"), this, &ReportPage::openDays);
    menu->popup(m_periodChip->mapToGlobal(QPoint(0, m_periodChip->height() + 4)));
}

void ReportPage::openDays()
{
    auto *popover = new Popover(m_periodChip);
    popover->setObjectName(u"reportDays"_s);
    const DayRange range = days();
    const auto field = [&](const QString &label, const QDate &day) {
        popover->column()->addWidget(new Label(label, TypeStyle::Small, ColorRole::Text2));
        auto *edit = new QLineEdit(day.toString(Qt::ISODate));
        edit->setAccessibleName(label);
        edit->setMinimumWidth(220);
        popover->column()->addWidget(edit);
        return edit;
    };
    QLineEdit *from = field(tr("First day"), range.from), *to = field(tr("Last day"), range.to);
    from->setObjectName(u"reportFrom"_s);
    to->setObjectName(u"reportTo"_s);
    auto *done = new Button(tr("Show these days"), ButtonKind::Primary);
    done->setObjectName(u"reportShowDays"_s);
    done->setKey(QKeySequence(u"Ctrl+Return"_s));
    popover->column()->addWidget(done, 0, Qt::AlignRight);
    connect(done, &Button::clicked, popover, [this, popover, from, to] {
        const Field day{.name = u"day"_s, .type = FieldType::Date};
        const auto first = parseValue(day, from->text()), last = parseValue(day, to->text());
        const auto dayOf = [](const Result<QVariant> &value) { return value ? QDate::fromString(value->toString(), Qt::ISODate) : QDate(); };
        const DayRange chosen{dayOf(first), dayOf(last)};
        setInvalid(from, !chosen.from.isValid());
        setInvalid(to, !chosen.to.isValid() || chosen.to < chosen.from);
        if (!chosen.from.isValid() || !chosen.to.isValid() || chosen.to < chosen.from) return;
        popover->close();
        setDays(chosen);
    });
    popover->open();
}

void ReportPage::openArtists()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"reportArtists"_s);
    const auto add = [&](qint64 id, const QString &name) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, id] { setArtist(id); });
        action->setCheckable(true);
        action->setChecked(id == m_artist);
    };
    add(0, tr("All artists"));
    menu->addSeparator();
    for (const auto &[id, name] : std::as_const(m_artists)) add(id, name);
    menu->popup(m_artistChip->mapToGlobal(QPoint(0, m_artistChip->height() + 4)));
}

void ReportPage::openExport()
{
    if (!m_report) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"reportFormats"_s);
    for (const auto &[suffix, text] : reportFormats()) menu->addAction(tr("%1…").arg(text), this, [this, suffix] { askPath(suffix); });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 4)));
}

void ReportPage::askPath(const QString &suffix)
{
    if (!m_report) return;
    const QString folder = context().preferences.value(QLatin1StringView(kFolderKey), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    auto *dialog = new QFileDialog(this, tr("Export"), QDir(folder).filePath(reportFileName(*m_report, suffix)), u"%1 (*.%2)"_s.arg(formatText(suffix), suffix));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::exportTo);
    dialog->open();
}

void ReportPage::exportTo(const QString &path)
{
    const auto format = reportFormat(QFileInfo(path).suffix());
    if (!m_report || !format) return shell().showError(Error{.code = ErrorCode::Usage, .args = {QFileInfo(path).fileName()}});
    context().preferences.set(QLatin1StringView(kFolderKey), QFileInfo(path).absolutePath());
    const auto say = [this, path](const Result<void> &saved) {
        if (!saved) return shell().showError(saved.error());
        sayWritten(path);
    };
    if (*format == ReportFormat::Pdf) return say(saveReport(*m_report, *format, path)); // fonts belong to this thread
    const auto task = shell().startTask(tr("Writing %1").arg(QFileInfo(path).fileName()));
    QtConcurrent::run([report = *m_report, format = *format, path] { return saveReport(report, format, path); }).then(this, [task, say](const Result<void> &saved) {
        task->finish();
        say(saved);
    });
}

void ReportPage::sayWritten(const QString &path)
{
    shell().toast(tr("%1 written").arg(QFileInfo(path).fileName()), false, tr("Open"), [this, path] {
        if (!openWithProgram(path)) shell().showError({ErrorCode::Unsupported, {QFileInfo(path).fileName(), u"program"_s}});
    });
}

void ReportPage::refreshSchedules() { m_scheduleList->setSchedules(m_schedules.all(), context().clock.nowMs()); }

void ReportPage::openSchedule(const QString &id, QWidget *anchor)
{
    const auto known = m_schedules.find(id);
    const ReportSchedule start = known.value_or(ReportSchedule{.report = m_name, .artistId = m_artist, .format = u"pdf"_s,
        .folder = context().preferences.value(QLatin1StringView(kFolderKey)).toString(), .sinceMs = context().clock.nowMs()});
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"schedulePopover"_s);
    popover->column()->addWidget(new Label(known ? tr("Scheduled report") : tr("Schedule a report"), TypeStyle::Heading));
    auto *about = new Label(tr("It is written while Flow Stage is open; what was missed is caught up with. Kept on this computer."), TypeStyle::Small, ColorRole::Text2);
    about->setWordWrap(true);
    popover->column()->addWidget(about);
    auto *form = new ScheduleForm(start, m_artists);
    popover->column()->addWidget(form);
    auto *row = new QHBoxLayout;
    if (known) {
        auto *remove = new Button(tr("Remove"), ButtonKind::Danger);
        remove->setObjectName(u"scheduleRemove"_s);
        connect(remove, &Button::clicked, popover, [this, popover, id] {
            popover->close();
            m_schedules.remove(id);
        });
        row->addWidget(remove);
    }
    row->addStretch(1);
    auto *now = new Button(tr("Write it now"));
    now->setObjectName(u"scheduleNow"_s);
    connect(now, &Button::clicked, popover, [this, popover, form, now] {
        const auto schedule = form->schedule();
        if (!schedule) return;
        now->setEnabled(false);
        writeScheduled(store(), this, *schedule, context().clock.nowMs()).then(this, [this, popover = QPointer(popover), form = QPointer(form), now = QPointer(now)](const Result<QString> &path) {
            if (path) {
                if (popover) popover->close();
                return sayWritten(*path);
            }
            if (!form) return shell().showError(path.error());
            now->setEnabled(true);
            form->refuse(errorText(path.error()));
        });
    });
    row->addWidget(now);
    auto *save = new Button(tr("Save the schedule"), ButtonKind::Primary);
    save->setObjectName(u"scheduleSave"_s);
    save->setKey(QKeySequence(u"Ctrl+Return"_s));
    connect(save, &Button::clicked, popover, [this, popover, form] {
        auto schedule = form->schedule();
        if (!schedule) return;
        popover->close();
        schedule->problem.clear(); // tried anew
        schedule->sinceMs = context().clock.nowMs();
        m_schedules.put(*schedule);
    });
    row->addWidget(save);
    popover->column()->addLayout(row);
    popover->open();
}

QStringList ReportPage::pictureStates() const { return {QString(), u"pipeline"_s, u"activity"_s, u"lost"_s, u"holds"_s, u"venues"_s, u"schedule"_s, u"years"_s}; }

void ReportPage::showPicture(const QString &state, std::function<void()> done)
{
    const bool isPlain = state.isEmpty() || state == "schedule"_L1 || state == "years"_L1;
    const ReportPeriod period = state == "years"_L1 ? ReportPeriod::FiveYears : ReportPeriod::TwelveMonths;
    const QString wanted = isPlain ? u"overview"_s : state;
    const auto finish = [this, state, done = std::move(done)] {
        if (state == "schedule"_L1) openSchedule({}, findChild<IconButton *>(u"addSchedule"_s));
        else if (auto *open = window()->findChild<Popover *>(u"schedulePopover"_s)) open->close();
        QTimer::singleShot(200, this, done);
    };
    if (m_report && m_report->name == wanted && m_period == period) return finish();
    connect(this, &ReportPage::shown, this, finish, Qt::SingleShotConnection);
    if (m_period != period) {
        m_name = wanted;
        setPeriod(period);
    } else if (m_name == wanted) load();
    else choose(wanted);
}

} // namespace flow::ui
