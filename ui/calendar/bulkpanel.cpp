// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/bulkpanel.h"

#include "core/entities.h"
#include "core/show/zones.h"
#include "ui/calendar/bulkgrid.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/placefield.h"
#include "ui/calendar/rowlist.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDays = 60, kMostDays = 200; // of the period: as it begins, and at most
    constexpr int kLongestNight = 12 * 60; // minutes of a date that ends on the next day
    constexpr int kAnyRoom = 0, kNoRoom = -1;

    enum Rhythm { AnyDays, InARow, Weekly };

    QDate dayFrom(const QLineEdit *line)
    {
        const auto value = parseValue(*showEntity().field(u"day"), line->text());
        return value ? QDate::fromString(value->toString(), Qt::ISODate) : QDate();
    }

    QString dayText(QDate day) { return editText(*showEntity().field(u"day"), day.toString(Qt::ISODate)); }

    /// A list of boxes that hangs on a button.
    template <class F>
    void openBoxes(QWidget *anchor, const QString &name, const QString &title, const std::vector<std::pair<qint64, QString>> &choices, const QSet<qint64> &on, F toggled)
    {
        auto *popover = new Popover(anchor);
        popover->setObjectName(name);
        popover->column()->addWidget(new Label(title, TypeStyle::Heading));
        auto *list = new QWidget;
        auto *column = new QVBoxLayout(list);
        column->setContentsMargins(2, 2, 2, 2);
        QWidget *first = nullptr;
        for (const auto &[id, text] : choices) {
            auto *box = new QCheckBox(text);
            box->setObjectName(u"%1.%2"_s.arg(name).arg(id));
            box->setChecked(on.contains(id));
            column->addWidget(box);
            QObject::connect(box, &QCheckBox::toggled, anchor, [id, toggled](bool is) { toggled(id, is); });
            if (!first) first = box;
        }
        auto *scroll = new QScrollArea;
        scroll->setWidget(list);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFixedSize(280, std::min(380, list->sizeHint().height() + 4));
        popover->column()->addWidget(scroll);
        popover->open();
        if (first) first->setFocus();
    }

} // namespace

BulkPanel::BulkPanel(const PageContext &context, CalendarModel *model, QWidget *parent)
    : ContextPanel(parent)
    , m_context(context)
    , m_model(model)
    , m_kind(new QComboBox)
    , m_room(new QComboBox)
    , m_rhythm(new QComboBox)
    , m_weekdays(new QComboBox)
    , m_title(new QLineEdit)
    , m_begins(new QLineEdit(u"10:00"_s))
    , m_ends(new QLineEdit(u"18:00"_s))
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_venue(new PlaceField(context.store))
    , m_count(new QSpinBox)
    , m_tentative(new QCheckBox(tr("Tentative")))
    , m_together(new QCheckBox(tr("Dates move together")))
    , m_who(new Button(QString()))
    , m_with(new Button(QString()))
    , m_book(new Button(tr("Book"), ButtonKind::Primary, u"calendar-plus"_s))
    , m_instead(new Button(QString(), ButtonKind::Default, u"replace"_s))
    , m_grid(new BulkGrid)
    , m_proposals(new RowList)
    , m_says(new Label(QString(), TypeStyle::Small, ColorRole::Text2))
    , m_later(new QTimer(this))
{
    setObjectName(u"bulkPanel"_s);
    setHead(tr("Calendar"), tr("Book several dates"), tr("A residency, a promo week, studio days"));
    QVBoxLayout *column = addTab(u"bulk"_s, tr("Dates"));
    column->addWidget(fields());
    m_proposals->setObjectName(u"bulkProposals"_s);
    m_proposals->setAccessibleName(tr("Proposals"));
    m_proposals->setMinimumHeight(150);
    column->addWidget(m_proposals);
    m_later->setSingleShot(true);
    m_later->setInterval(150);
    connect(m_later, &QTimer::timeout, this, &BulkPanel::search);
    connect(m_model, &CalendarModel::loaded, this, &BulkPanel::later);
    connect(m_grid, &BulkGrid::toggled, this, &BulkPanel::refresh);
    connect(m_grid, &BulkGrid::currentChanged, this, &BulkPanel::explain);
    connect(m_proposals, &RowList::chosenChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_answer.proposals.size())) showPlace(m_answer.proposals[size_t(row)].place, m_answer.proposals[size_t(row)].days);
    });
    connect(m_proposals, &RowList::acted, this, &BulkPanel::book);
    connect(m_book, &Button::clicked, this, &BulkPanel::book);
    connect(m_instead, &Button::clicked, this, [this] {
        std::vector<QDate> days = m_grid->chosen();
        std::erase(days, m_grid->current());
        days.push_back(m_standIn);
        m_grid->setChosen(days);
        m_grid->setCurrent(m_standIn);
        refresh();
    });
    connect(&m_context.store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(resourceEntity().number)) loadStock();
    });
    loadStock();
}

QWidget *BulkPanel::fields()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 10, 20, 8);
    column->setSpacing(10);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const QString &kind : {u"studio"_s, u"rehearsal"_s, u"residency"_s, u"promo"_s, u"masterclass"_s, u"concert"_s})
        m_kind->addItem(choiceLabel(showEntity(), *showEntity().field(u"kind"), kind), kind);
    m_rhythm->addItem(tr("Any days"), AnyDays);
    m_rhythm->addItem(tr("Days in a row"), InARow);
    m_rhythm->addItem(tr("Once a week"), Weekly);
    m_weekdays->addItem(tr("Any weekday"), 0x7f);
    m_weekdays->addItem(tr("Monday to Friday"), 0x1f);
    m_weekdays->addItem(tr("Thursday to Saturday"), 0x38);
    m_weekdays->addItem(tr("Weekends"), 0x60);
    m_weekdays->setCurrentIndex(1);
    m_count->setRange(1, 60);
    m_count->setValue(5);
    m_together->setChecked(true);
    m_venue->setPlaceholderText(tr("or a venue"));
    m_title->setPlaceholderText(tr("Name, as “Promo week”"));
    const auto row = [grid](const QString &label, QWidget *first, QWidget *second = nullptr) {
        const int at = grid->rowCount();
        grid->addWidget(new Label(label, TypeStyle::Small, ColorRole::Text2), at, 0);
        for (QWidget *one : {first, second})
            if (one) one->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long words of a choice do not widen the panel
        grid->addWidget(first, at, 1, 1, second ? 1 : 2);
        if (second) grid->addWidget(second, at, 2);
    };
    row(tr("What"), m_kind, m_title);
    row(tr("Who"), m_who);
    row(tr("Where"), m_room, m_venue);
    row(tr("With"), m_with);
    row(tr("Time"), m_begins, m_ends);
    row(tr("Between"), m_from, m_to);
    row(tr("How many"), m_count, m_rhythm);
    row(tr("On"), m_weekdays);
    column->addLayout(grid);
    column->addWidget(m_grid);
    m_says->setObjectName(u"bulkSays"_s);
    m_says->setWordWrap(true);
    m_says->setMinimumHeight(34);
    column->addWidget(m_says);
    m_instead->hide();
    column->addWidget(m_instead, 0, Qt::AlignLeft);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(16);
    ticks->addWidget(m_together);
    ticks->addWidget(m_tentative);
    ticks->addStretch();
    column->addLayout(ticks);
    column->addWidget(m_book);
    const std::initializer_list<std::tuple<QWidget *, QString, QString>> names{{m_kind, u"bulkKind"_s, tr("What")}, {m_title, u"bulkTitle"_s, tr("Name")}, {m_who, u"bulkWho"_s, tr("Who")},
        {m_room, u"bulkRoom"_s, tr("Where")}, {m_venue, u"bulkVenue"_s, tr("Venue")}, {m_with, u"bulkWith"_s, tr("With")}, {m_begins, u"bulkBegins"_s, tr("Begins")}, {m_ends, u"bulkEnds"_s, tr("Ends")},
        {m_from, u"bulkFrom"_s, tr("From")}, {m_to, u"bulkTo"_s, tr("To")}, {m_count, u"bulkCount"_s, tr("How many")}, {m_rhythm, u"bulkRhythm"_s, tr("Rhythm")}, {m_weekdays, u"bulkWeekdays"_s, tr("Weekdays")},
        {m_together, u"bulkTogether"_s, m_together->text()}, {m_tentative, u"bulkTentative"_s, m_tentative->text()}, {m_book, u"bulkBook"_s, tr("Book")}, {m_instead, u"bulkInstead"_s, tr("Instead")}};
    for (const auto &[widget, name, text] : names) {
        widget->setObjectName(name);
        widget->setAccessibleName(text);
    }
    for (QComboBox *choice : {m_room, m_rhythm, m_weekdays})
        connect(choice, &QComboBox::currentIndexChanged, this, &BulkPanel::later);
    for (QLineEdit *line : {m_begins, m_ends, m_from, m_to})
        connect(line, &QLineEdit::textChanged, this, &BulkPanel::later);
    connect(m_venue, &PlaceField::placeChanged, this, &BulkPanel::later);
    connect(m_count, &QSpinBox::valueChanged, this, &BulkPanel::later);
    connect(m_who, &Button::clicked, this, &BulkPanel::chooseArtists);
    connect(m_with, &Button::clicked, this, &BulkPanel::chooseNeeds);
    return box;
}

void BulkPanel::start(qint64 artist, QDate from)
{
    if (artist && m_artists.isEmpty()) m_artists = {artist};
    const QDate first = std::max(from.isValid() ? from : m_model->today(), m_model->today());
    m_from->setText(dayText(first));
    m_to->setText(dayText(first.addDays(kDays - 1)));
    later();
}

void BulkPanel::loadStock()
{
    m_context.store.read([](Connection &connection) { return readStock(connection); }).then(this, [this](const Result<std::vector<StockItem>> &stock) {
        if (!stock) return m_context.shell.showError(stock.error());
        m_stock = *stock;
        const QVariant before = m_room->currentData();
        m_room->clear();
        m_room->addItem(tr("Any room"), kAnyRoom);
        for (const StockItem &item : m_stock)
            if (item.kind == StockItem::Kind::Room) m_room->addItem(item.name, item.id);
        m_room->addItem(tr("No room"), kNoRoom);
        m_room->setCurrentIndex(std::max(0, m_room->findData(before)));
        later();
    });
}

void BulkPanel::chooseArtists()
{
    if (!m_model->data()) return;
    std::vector<std::pair<qint64, QString>> choices;
    for (const CalendarArtist &artist : m_model->data()->artists)
        choices.emplace_back(artist.id, artist.name);
    openBoxes(m_who, u"bulkArtists"_s, tr("Who takes part"), choices, m_artists, [this](qint64 id, bool on) {
        if (on) m_artists.insert(id);
        else m_artists.remove(id);
        later();
    });
}

void BulkPanel::chooseNeeds()
{
    std::vector<std::pair<qint64, QString>> choices;
    for (const StockItem &item : m_stock)
        if (item.kind != StockItem::Kind::Room) choices.emplace_back(item.id, item.name);
    openBoxes(m_with, u"bulkNeeds"_s, tr("Equipment, vehicles, staff"), choices, m_needs, [this](qint64 id, bool on) {
        if (on) m_needs.insert(id);
        else m_needs.remove(id);
        later();
    });
}

BulkRequest BulkPanel::request() const
{
    BulkRequest asked;
    asked.artists.assign(m_artists.begin(), m_artists.end());
    std::ranges::sort(asked.artists);
    asked.needed.assign(m_needs.begin(), m_needs.end());
    std::ranges::sort(asked.needed);
    asked.begins = timeFromText(m_begins->text()).value_or(QTime());
    asked.ends = timeFromText(m_ends->text()).value_or(QTime());
    asked.from = std::max(dayFrom(m_from), m_model->today());
    asked.to = std::min(dayFrom(m_to), asked.from.addDays(kMostDays - 1));
    asked.count = m_count->value();
    asked.weekdays = m_weekdays->currentData().toUInt();
    const int rhythm = m_rhythm->currentData().toInt();
    asked.gap = rhythm == Weekly ? 7 : 1;
    asked.isGapFixed = rhythm != AnyDays;
    const QString kind = m_kind->currentData().toString();
    asked.isPublic = kind == "concert"_L1 || kind == "residency"_L1 || kind == "masterclass"_L1;
    const qint64 room = m_room->currentData().toLongLong();
    const QTimeZone local = QTimeZone::systemTimeZone();
    if (const auto &venue = m_venue->place())
        asked.places.push_back({.venue = venue->id, .name = venue->name, .town = venue->town, .country = venue->country, .at = venue->at, .zone = zoneFor({}, venue->country).zone});
    else if (room != kNoRoom)
        for (const StockItem &item : m_stock)
            if (item.kind == StockItem::Kind::Room && (room == kAnyRoom || room == item.id))
                asked.places.push_back({.room = item.id, .name = item.name, .town = {}, .country = item.country, .at = item.at, .zone = item.zone.isValid() ? item.zone : local});
    if (asked.places.empty()) asked.places.push_back({.name = m_venue->text().trimmed(), .town = {}, .country = {}, .at = {}, .zone = local});
    return asked;
}

void BulkPanel::later()
{
    m_who->setText(m_artists.isEmpty() ? tr("Choose artists") : m_artists.size() == 1 && m_model->data() && m_model->data()->artist(*m_artists.begin()) ? m_model->data()->artist(*m_artists.begin())->name : tr("%n artist(s)", nullptr, int(m_artists.size())));
    m_with->setText(m_needs.isEmpty() ? tr("Equipment, vehicles, staff") : m_needs.size() == 1 ? nameOf(*m_needs.begin()) : tr("%n thing(s) and people", nullptr, int(m_needs.size())));
    m_later->start();
}

/// The first field that cannot be meant, and what to write instead; null when all can.
std::pair<QLineEdit *, QString> BulkPanel::mistakeIn(const BulkRequest &asked) const
{
    const auto isClock = [](const QLineEdit *line) { // "25:15" is an hour of a night's show, but no beginning of a session
        return timeFromText(line->text()) && line->text().trimmed().section(QRegularExpression(u"\\D"_s), 0, 0).toInt() < 24;
    };
    const QString clock = tr("Write a time, as 10:00.");
    if (!isClock(m_begins)) return {m_begins, clock};
    if (!isClock(m_ends)) return {m_ends, clock};
    // A night ends on the next day; what would last longer than half a day was typed the wrong way round.
    const int minutes = (asked.begins.secsTo(asked.ends) / 60 + 24 * 60) % (24 * 60);
    if (minutes == 0 || (asked.ends < asked.begins && minutes > kLongestNight)) return {m_ends, tr("The end is before the beginning.")};
    const QDate from = dayFrom(m_from), to = dayFrom(m_to), today = m_model->today();
    if (!from.isValid() || from < today) return {m_from, tr("Write a day that is not over, as 18/03/2027.")};
    if (!to.isValid() || to < today) return {m_to, tr("Write a day that is not over, as 18/03/2027.")};
    if (to < from) return {m_to, tr("The last day is before the first.")};
    return {};
}

void BulkPanel::search()
{
    if (!m_model->data()) return;
    const BulkRequest asked = request();
    const auto [wrong, why] = mistakeIn(asked);
    for (QLineEdit *line : {m_begins, m_ends, m_from, m_to}) setInvalid(line, line == wrong);
    if (wrong) {
        m_book->setEnabled(false);
        return m_says->setText(why);
    }
    if (asked.artists.empty()) {
        m_book->setEnabled(false);
        m_grid->setDays({});
        m_proposals->setRows({}, -1);
        return m_says->setText(tr("Choose who takes part: the days on which all of them are free are looked for."));
    }
    m_model->need(asked.from, asked.to);
    const int turn = ++m_turn;
    QtConcurrent::run([asked, stock = m_stock, data = m_model->shared()] {
        Answer answer;
        answer.proposals = proposeBulk(*data->index, stock, asked);
        for (size_t place = 0; place < asked.places.size(); ++place)
            noteLowerHolds(answer.days.emplace_back(bulkDays(*data->index, stock, asked, place)), *data, asked);
        return answer;
    }).then(this, [this, turn, asked](const Answer &answer) {
        if (turn == m_turn) take(asked, answer);
    });
}

void BulkPanel::take(const BulkRequest &asked, Answer answer)
{
    m_asked = asked;
    m_answer = std::move(answer);
    std::vector<RowList::Row> rows;
    for (const BulkProposal &one : m_answer.proposals) {
        QStringList detail{tr("%n date(s)", nullptr, int(one.days.size())) + u", "_s + formatDay(one.days.front(), m_model->today())};
        if (one.days.size() > 1) detail.last() += u" – "_s + formatDay(one.days.back(), m_model->today());
        if (one.km > 0) detail << kmText(one.km);
        if (one.zoneMinutes) detail << tr("clocks %1 off").arg(durationText(one.zoneMinutes));
        if (one.notices) detail << tr("%n notice(s)", nullptr, one.notices);
        const QString name = asked.places[one.place].name;
        rows.push_back({.icon = {}, .title = name.isEmpty() ? tr("No room") : name, .detail = detail.join(u" · "_s), .figure = priceOf(one), .radio = true});
    }
    m_proposals->setRows(std::move(rows), m_answer.proposals.empty() ? -1 : 0);
    if (m_answer.proposals.empty()) showPlace(0, {});
    else showPlace(m_answer.proposals.front().place, m_answer.proposals.front().days);
}

void BulkPanel::showPlace(size_t place, const std::vector<QDate> &days)
{
    m_place = place;
    m_grid->setDays(m_answer.days[place]);
    m_grid->setChosen(days);
    if (!days.empty()) m_grid->setCurrent(days.front());
    refresh();
}

void BulkPanel::refresh()
{
    const auto chosen = m_grid->chosen();
    m_book->setText(chosen.empty() ? tr("Book") : tr("Book %n date(s)", nullptr, int(chosen.size())));
    m_book->setEnabled(!chosen.empty() && !m_artists.isEmpty() && mayWrite(m_context, u"show"_s));
    explain();
}

QString BulkPanel::nameOf(qint64 resource) const
{
    const auto item = std::ranges::find(m_stock, resource, &StockItem::id);
    return item == m_stock.end() ? QString() : item->name;
}

QString BulkPanel::priceOf(const BulkProposal &proposal) const
{
    const qint64 room = m_asked.places[proposal.place].room;
    const auto item = std::ranges::find_if(m_stock, [&](const StockItem &one) { return one.id == room || m_needs.contains(one.id); });
    return proposal.cost && item != m_stock.end() ? formatMoney(proposal.cost, item->currency) : QString();
}

QString BulkPanel::reasonOf(const BulkDay &day) const
{
    QStringList reasons;
    for (const Conflict &conflict : day.conflicts) {
        const CalendarArtist *artist = m_model->data()->artist(conflict.first > 0 && m_artists.contains(conflict.first) ? conflict.first : 0);
        QStringList words{conflictKindText(conflict.kind)};
        if (artist) words.prepend(artist->name);
        for (const qint64 key : {conflict.first, conflict.second})
            if (const CalendarItem *item = m_model->data()->item(key)) words << placeText(*item);
        if (!conflict.name.isEmpty()) words << conflict.name;
        reasons << words.join(u" · "_s);
    }
    for (const qint64 id : day.taken)
        reasons << tr("%1 is booked").arg(nameOf(id));
    return reasons.join(u"; "_s);
}

/// Which of the days are public holidays: houses may be closed, and people cost more.
QString BulkPanel::feastsAmong(const std::vector<QDate> &days) const
{
    const CalendarData &known = *m_model->data();
    QStringList words;
    for (const QDate &day : days)
        if (const QString &name = known.holidays->nameOf(known.country, {}, day); !name.isEmpty()) words << tr("%1 is a public holiday: %2.").arg(formatDay(day, m_model->today()), name);
    return words.join(u' ');
}

/// About the day under the cursor, else about the whole set.
void BulkPanel::explain()
{
    const BulkDay *day = m_grid->dayOn(m_grid->current());
    const auto chosen = m_grid->chosen();
    m_instead->hide();
    m_says->setStyle(TypeStyle::Small, ColorRole::Text2);
    if (day && !day->isFree() && day->isAllowed) {
        m_says->setStyle(TypeStyle::Small, std::ranges::contains(chosen, day->day) ? ColorRole::DangerText : ColorRole::Text2);
        m_says->setText(u"%1: %2"_s.arg(formatDay(day->day, m_model->today()), reasonOf(*day)));
        const auto others = insteadOf(m_answer.days[m_place], chosen, day->day);
        if (!std::ranges::contains(chosen, day->day) || others.empty()) return;
        m_standIn = others.front();
        m_instead->setText(tr("Take %1 instead").arg(formatDay(m_standIn, m_model->today())));
        return m_instead->show();
    }
    const auto faulty = std::ranges::count_if(chosen, [this](QDate one) { return m_grid->dayOn(one) && !m_grid->dayOn(one)->isFree(); });
    if (faulty) {
        m_says->setStyle(TypeStyle::Small, ColorRole::WarningText);
        return m_says->setText(tr("%n of these days is not free; go there to see why.", nullptr, int(faulty)));
    }
    const int missing = m_asked.count - int(chosen.size());
    if (chosen.empty()) m_says->setText(tr("There is no day in this time on which everybody and everything is free."));
    else if (missing > 0) m_says->setText(tr("%n more could not be found in this time.", nullptr, missing));
    else if (const QString feasts = feastsAmong(chosen); !feasts.isEmpty()) {
        m_says->setStyle(TypeStyle::Small, ColorRole::WarningText);
        m_says->setText(tr("Everybody and everything is free.") + u' ' + feasts);
    } else m_says->setText(tr("Everybody and everything is free on these days."));
}

void BulkPanel::book()
{
    BulkBooking booking{.request = m_asked, .place = m_asked.places.empty() ? BulkPlace() : m_asked.places[m_place], .days = m_grid->chosen(), .kind = m_kind->currentData().toString(), .title = m_title->text().trimmed(),
        .isTentative = m_tentative->isChecked(), .moveTogether = m_together->isChecked()};
    if (booking.days.empty() || !m_book->isEnabled()) return;
    if (booking.title.isEmpty()) booking.title = m_kind->currentText();
    const QString subject = booking.title;
    m_context.editor
        .write({.code = u"bulk"_s, .subject = subject}, tr("Booked %n date(s): %1", nullptr, int(booking.days.size())).arg(subject),
            [booking](Connection &connection) { return bookBulk(connection, booking); })
        .then(this, [this](const Result<QList<qint64>> &shows) {
            if (shows && !shows->isEmpty()) Q_EMIT booked(shows->first());
        });
}

} // namespace flow::ui
