// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/daysheetview.h"

#include "core/base/savefile.h"
#include "core/entities.h"
#include "core/store/setting.h"
#include "ui/common/banner.h"
#include "ui/common/contextpanel.h"
#include "ui/common/label.h"
#include "ui/print/tourplan.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"
#include "ui/tour/assignmenu.h"
#include "ui/tour/daylist.h"
#include "ui/tour/guestsection.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::DaySheet;

namespace {

    constexpr int kListWidth = 328, kSide = 20, kColumnLeast = 300;

    QString windowLanguage() { return QLocale().name().section(u'_', 0, 0); }

} // namespace

DaySheetView::DaySheetView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_language(windowLanguage())
    , m_list(new DayList)
    , m_content(nullptr)
    , m_scroll(new QScrollArea)
    , m_share(new Button(tr("Share"), ButtonKind::Default, u"share"_s))
    , m_empty(new EmptyState(u"notebook"_s, tr("No day sheets yet"), QString()))
{
    setObjectName(u"daySheetView"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *days = new QScrollArea;
    days->setObjectName(u"dayScroll"_s);
    days->setFrameShape(QFrame::NoFrame);
    days->setWidgetResizable(true);
    days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    days->setFocusPolicy(Qt::NoFocus);
    days->setFixedWidth(kListWidth);
    auto *holder = new Surface(ColorRole::Surface);
    auto *holderColumn = new QVBoxLayout(holder);
    holderColumn->setContentsMargins({});
    holderColumn->addWidget(m_list);
    holderColumn->addStretch(1);
    days->setWidget(holder);
    row->addWidget(days);
    row->addWidget(new Hairline(Qt::Vertical));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_empty, 1);
    m_empty->hide();
    m_share->setObjectName(u"shareBook"_s);
    m_share->setParent(this);
    m_share->hide();
    connect(m_share, &Button::clicked, this, &DaySheetView::openShare);
    connect(m_list, &DayList::chosen, this, &DaySheetView::choose);
}

void DaySheetView::showNothing(const QString &title, const QString &text)
{
    m_empty->set(title, text);
    m_empty->show();
    m_scroll->hide();
    m_list->setBook({});
}

void DaySheetView::setBook(tour::TourBook book)
{
    m_book = std::move(book);
    m_doc = makeBookDoc(m_book, BookLanguage(windowLanguage()), QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date());
    m_list->setBook(m_book);
    m_empty->hide();
    m_scroll->show();
    int row = m_list->rowOf(m_artist, m_day);
    if (row < 0) row = m_list->firstShow(QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date());
    if (row >= 0) choose(row);
}

void DaySheetView::chooseDay(qint64 artist, const QDate &day)
{
    if (const int row = m_list->rowOf(artist, day); row >= 0) choose(row);
}

void DaySheetView::choose(int row)
{
    const DayList::Row &one = m_list->rows()[size_t(row)];
    m_list->setCurrent(row);
    m_artist = m_book.parts[size_t(one.part)].artist;
    m_day = m_book.parts[size_t(one.part)].days[size_t(one.day)].day;
    showDay();
}

const DaySheet *DaySheetView::sheet() const
{
    const int row = m_list->current();
    if (row < 0 || row >= int(m_list->rows().size()) || m_book.parts.empty()) return nullptr;
    const DayList::Row &one = m_list->rows()[size_t(row)];
    return &m_book.parts[size_t(one.part)].days[size_t(one.day)];
}

void DaySheetView::showDay()
{
    const DaySheet *one = sheet();
    if (!one) return;
    const DayList::Row &row = m_list->rows()[size_t(m_list->current())];
    const BookDay &day = m_doc.chapters[size_t(row.part)].days[size_t(row.day)];
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const QString focused = m_content && m_content->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();

    m_share->setParent(this); // survives its row
    auto *content = new Surface(ColorRole::Surface);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(0);
    addHead(column, day);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    column->addLayout(sides);
    column->addStretch(1);
    for (QVBoxLayout *side : {left, right}) {
        side->setContentsMargins({});
        side->setSpacing(0);
        side->addSpacing(0);
    }
    if (one->show) left->addWidget(times(*one));
    for (const BookBlock &block : day.blocks) {
        const bool isEdited = block.id == "times"_L1 || block.id == "tasks"_L1 || block.id == "guests"_L1 || block.id == "resources"_L1;
        if (isEdited && one->show) continue;
        auto *section = new PanelSection(block.title);
        for (const BookRow &line : block.rows)
            section->addText(line.label, line.text);
        (block.id == "people"_L1 ? right : left)->addWidget(section);
    }
    if (one->show) {
        right->addWidget(advance(*one));
        right->addWidget(logistics(*one));
        right->addWidget(new GuestSection(m_context, one->show, one->guests));
    }
    left->addStretch(1);
    right->addStretch(1);
    m_content = content;
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (!focused.isEmpty())
        if (auto *again = content->findChild<QWidget *>(focused)) again->setFocus();
}

void DaySheetView::addHead(QVBoxLayout *column, const BookDay &day)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kSide, 18, kSide, 12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(day.date, TypeStyle::SmallStrong, ColorRole::AccentText));
    auto *title = new Label(day.title, TypeStyle::Title);
    title->setObjectName(u"sheetTitle"_s);
    title->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(new Label(day.subtitle, TypeStyle::Body, ColorRole::Text2));
    row->addLayout(words, 1);
    if (!day.badge.isEmpty()) row->addWidget(new Badge(day.badge, Tone::Warning, u"bookmark"_s), 0, Qt::AlignTop);
    row->addWidget(m_share, 0, Qt::AlignTop);
    m_share->show();
    column->addWidget(head);
    column->addWidget(new Hairline);
}

PanelSection *DaySheetView::times(const DaySheet &sheet)
{
    auto *section = new PanelSection(tr("Times"));
    section->setObjectName(u"sheetTimes"_s);
    if (sheet.leaveBy) section->addText(tr("Leave by"), sheet.leaveBy->toString(u"HH:mm"_s));
    static const std::pair<ShowMoment, QStringView> moments[] = {{ShowMoment::LoadIn, u"load_in"}, {ShowMoment::Soundcheck, u"soundcheck"}, {ShowMoment::Doors, u"doors"},
        {ShowMoment::Support, u"support_on_stage"}, {ShowMoment::OnStage, u"on_stage"}, {ShowMoment::Curfew, u"curfew"}};
    const bool may = mayWrite(m_context, u"show"_s);
    for (const auto &[moment, name] : moments) {
        const auto &time = sheet.times[moment];
        if (!may) {
            if (time) section->addText(fieldLabel(showEntity(), *showEntity().field(name)), time->toString(u"HH:mm"_s));
            continue;
        }
        FieldRow *row = section->addField(showEntity(), *showEntity().field(name), time ? QVariant(time->toString(u"HH:mm"_s)) : QVariant());
        row->setObjectName(u"time.%1"_s.arg(name));
        connect(row, &FieldRow::edited, this, [this, show = sheet.show](const QString &field, const QVariant &value) {
            const auto entered = timeFromText(value.toString());
            if (!value.toString().trimmed().isEmpty() && !entered) return m_context.shell.showError({ErrorCode::Invalid, {fieldLabel(showEntity(), *showEntity().field(field)), u"time"_s}, {}});
            m_context.editor.set(showEntity(), show, field, entered ? QVariant(entered->toString(u"HH:mm"_s)) : QVariant());
        });
    }
    return section;
}

PanelSection *DaySheetView::advance(const DaySheet &sheet)
{
    const auto open = std::ranges::count_if(sheet.tasks, [](const tour::BookTask &task) { return task.isOpen(); });
    auto *section = new PanelSection(sheet.tasks.empty() ? tr("Advancing") : tr("Advancing, %1 of %2 done").arg(qint64(sheet.tasks.size()) - open).arg(sheet.tasks.size()));
    section->setObjectName(u"sheetAdvance"_s);
    const BookLanguage words(windowLanguage());
    for (const tour::BookTask &task : sheet.tasks) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        auto *box = new QCheckBox(words.standard(task.title));
        box->setObjectName(u"advance.%1"_s.arg(task.id));
        box->setChecked(!task.isOpen());
        box->setEnabled(mayWrite(m_context, u"advance_item"_s));
        row->addWidget(box, 1);
        const QString who = task.isOpen() && task.due.isValid() ? formatDay(task.due, m_day) : task.assignee;
        row->addWidget(new Label(who, TypeStyle::Small, ColorRole::Text3));
        section->add(line);
        connect(box, &QCheckBox::toggled, this, [this, id = task.id](bool on) {
            m_context.editor.update(advanceItemEntity(), id, {{u"state"_s, on ? u"done"_s : u"todo"_s}, {u"done_at"_s, on ? QVariant(m_context.clock.nowMs()) : QVariant()}});
        });
    }
    if (!sheet.tasks.empty() || !mayWrite(m_context, u"advance_item"_s)) return section;
    Button *add = section->addLink(tr("Start the checklist"));
    add->setObjectName(u"startAdvance"_s);
    connect(add, &Button::clicked, this, [this, show = sheet.show] {
        const QStringList titles = BookLanguage(windowLanguage()).checklist();
        m_context.editor.write({.code = u"edit"_s, .subject = kindSubject(advanceItemEntity())}, {}, [show, titles](Connection &connection) -> Result<void> {
            Records records(connection);
            int position = 0;
            for (const QString &title : titles)
                FLOW_TRY(records.insert(advanceItemEntity(), {{u"show_id"_s, show}, {u"title"_s, title}, {u"state"_s, u"todo"_s}, {u"position"_s, ++position}}));
            return {};
        });
    });
    return section;
}

PanelSection *DaySheetView::logistics(const DaySheet &sheet)
{
    auto *section = new PanelSection(tr("Hotel, vehicles, crew"));
    section->setObjectName(u"sheetLogistics"_s);
    for (const tour::BookResource &one : sheet.resources) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        auto *name = new Label(one.job.isEmpty() ? one.name : u"%1 · %2"_s.arg(one.name, BookLanguage(windowLanguage()).standard(one.job)));
        row->addWidget(name, 1);
        if (one.clashes) row->addWidget(new Badge(tr("Taken twice"), Tone::Warning, u"triangle-alert"_s));
        else row->addWidget(new Label(choiceLabel(resourceEntity(), *resourceEntity().field(u"kind"), one.kind), TypeStyle::Small, ColorRole::Text3));
        auto *remove = new IconButton(u"x"_s, tr("Give %1 back").arg(one.name));
        remove->setObjectName(u"giveBack.%1"_s.arg(one.booking));
        remove->setSide(24);
        if (!mayWrite(m_context, u"resource_booking"_s)) remove->hide();
        row->addWidget(remove);
        connect(remove, &IconButton::clicked, this, [this, booking = one.booking] { m_context.editor.remove(resourceBookingEntity(), {booking}); });
        section->add(line);
    }
    if (!mayWrite(m_context, u"resource_booking"_s)) return section;
    Button *assign = section->addLink(tr("Assign"));
    assign->setObjectName(u"assignResource"_s);
    connect(assign, &Button::clicked, this, [this, assign, show = sheet.show] { openAssign(m_context, {.show = show}, assign, assign->mapToGlobal(QPoint(0, assign->height()))); });
    return section;
}

void DaySheetView::openShare()
{
    QMenu menu(this);
    const auto add = [&](const QString &text, BookFormat format, bool dayOnly) { menu.addAction(text, this, [this, format, dayOnly] { saveAs(format, dayOnly); }); };
    add(tr("Tour book as PDF"), BookFormat::Pdf, false);
    add(tr("Tour book for phones"), BookFormat::Html, false);
    add(tr("Tour book as calendar"), BookFormat::Calendar, false);
    menu.addAction(tr("Tour book by mail"), this, &DaySheetView::mailBook)->setObjectName(u"mailBook"_s);
    menu.addSeparator();
    add(tr("This day as PDF"), BookFormat::Pdf, true);
    add(tr("This day for phones"), BookFormat::Html, true);
    menu.addSeparator();
    QMenu *languages = menu.addMenu(tr("Language of who travels"));
    for (const auto &[code, name] : {std::pair(u"en"_s, u"English"_s), {u"fr"_s, u"Français"_s}, {u"es"_s, u"Español"_s}}) {
        QAction *action = languages->addAction(name, this, [this, code] { m_language = code; });
        action->setCheckable(true);
        action->setChecked(code == m_language);
    }
    menu.exec(m_share->mapToGlobal(QPoint(0, m_share->height() + 4)));
}

/// Opens the message in the mail program of the desktop, which sends it; without one it can be saved and opened elsewhere.
void DaySheetView::mailBook()
{
    if (!m_mailFolder) m_mailFolder.emplace();
    if (!m_mailFolder->isValid()) return m_context.shell.showError({ErrorCode::ReadOnly, {m_mailFolder->path()}, m_mailFolder->errorString()});
    QString name = m_book.name;
    name.replace(u'/', u'-');
    const QString path = m_mailFolder->filePath(name + u".eml"_s);
    const auto saved = saveTourBook(m_book, BookFormat::Mail, m_language, QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date(), path);
    if (!saved) return m_context.shell.showError(saved.error());
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path))) return m_context.shell.toast(tr("The message is open in your mail program. Nothing is sent until you send it there."));
    m_context.shell.toast(tr("No mail program opens messages here."), false, tr("Save the message"), [this] { saveAs(BookFormat::Mail, false); });
}

void DaySheetView::saveAs(BookFormat format, bool dayOnly)
{
    const QString suffix = format == BookFormat::Pdf ? u"pdf"_s : format == BookFormat::Html ? u"html"_s : format == BookFormat::Mail ? u"eml"_s : u"ics"_s;
    QString name = dayOnly ? u"%1 %2"_s.arg(m_day.toString(Qt::ISODate), sheet() ? sheet()->venueName : QString()) : m_book.name;
    name.replace(u'/', u'-');
    auto *dialog = new QFileDialog(m_context.shell.window(), tr("Save as"), QDir::homePath() + u'/' + name + u'.' + suffix);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format, dayOnly](const QString &path) { exportTo(path, format, m_language, dayOnly); });
    dialog->open();
}

void DaySheetView::savePlan(const tour::TourView &view, const tour::Scenario &scenario)
{
    QString name = u"%1, %2"_s.arg(view.name, scenario.name);
    name.replace(u'/', u'-');
    auto *dialog = new QFileDialog(m_context.shell.window(), tr("Save as"), QDir::homePath() + u'/' + name + u".pdf"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, view, scenario](const QString &path) {
        m_context.store.read([](Connection &connection) { return settingOf(connection, "agency_name"); })
            .then(this, [this, view, scenario, path](const Result<QString> &agency) {
                const QByteArray bytes = tourPlanPdf(view, scenario, agency.value_or(QString()), BookLanguage(m_language), QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date());
                if (const auto saved = saveFile(path, bytes); !saved) return m_context.shell.showError(saved.error());
                m_context.shell.toast(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            });
    });
    dialog->open();
}

void DaySheetView::exportTo(const QString &path, BookFormat format, const QString &language, bool dayOnly)
{
    tour::TourBook book = m_book;
    if (dayOnly) {
        std::erase_if(book.parts, [&](const tour::BookPart &part) { return part.artist != m_artist; });
        for (tour::BookPart &part : book.parts)
            std::erase_if(part.days, [&](const DaySheet &one) { return one.day != m_day; });
        book.first = book.last = m_day;
    }
    const auto saved = saveTourBook(book, format, language, QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date(), path);
    if (!saved) return m_context.shell.showError(saved.error());
    m_context.shell.toast(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace flow::ui
