// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/quickdate.h"

#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/show/datecheck.h"
#include "ui/calendar/placefield.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kConfirmed = 0, kBlock = -1; // other values of the state are ranks

    /// On the writer thread. The key of the new date; 0 for a block.
    Result<qint64> writeDate(Connection &connection, const CalendarArtist &artist, QDate day, int state, const QString &typed, const std::optional<FoundPlace> &place)
    {
        const QString iso = day.toString(Qt::ISODate);
        if (state == kBlock) {
            FLOW_TRY(Records(connection).insert(availabilityEntity(),
                {{u"artist_id"_s, artist.id}, {u"kind"_s, u"unavailable"_s}, {u"first_day"_s, iso}, {u"last_day"_s, iso}, {u"reason"_s, typed.isEmpty() ? QVariant() : typed}}));
            return 0;
        }
        if (state != kConfirmed && place) {
            FLOW_ASSIGN(const qint64 id, grantHold(connection, {.artistId = artist.id, .venueId = place->id, .day = day, .rank = state}));
            return dateKey(DateSource::Hold, id);
        }
        Values values{{u"artist_id"_s, artist.id}, {u"artist_name"_s, artist.name}, {u"day"_s, iso}, {u"venue_name"_s, place ? place->name : typed}};
        if (place) values.insert({{u"venue_id"_s, place->id}, {u"town"_s, place->town}});
        if (state == kConfirmed) {
            values.insert(u"status"_s, u"confirmed"_s);
            if (place) values.insert({{u"country"_s, place->country}, {u"zone"_s, QString::fromUtf8(zoneFor({}, place->country).zone.id())}});
            FLOW_ASSIGN(const qint64 id, Records(connection).insert(showEntity(), values));
            return dateKey(DateSource::Show, id);
        }
        values.insert({{u"rank"_s, state}, {u"state"_s, u"active"_s}, {u"created_at"_s, connection.nowMs()}});
        FLOW_ASSIGN(const qint64 id, Records(connection).insert(holdEntity(), values));
        return dateKey(DateSource::Hold, id);
    }

} // namespace

/// The form in the popover; deleted with it.
class QuickDate final : public QWidget
{
    Q_OBJECT
public:
    QuickDate(const PageContext &context, CalendarModel *model, Popover *popover, qint64 artist, QDate day, AddedDate added);

private:
    void check();
    void say(const QString &words, ColorRole color);
    void add();
    [[nodiscard]] QDate day() const;
    [[nodiscard]] int state() const { return m_state->currentData().toInt(); }

    PageContext m_context;
    CalendarModel *m_model;
    Popover *m_popover;
    AddedDate m_added;
    QComboBox *m_artist, *m_state;
    QLineEdit *m_day;
    PlaceField *m_place;
    Label *m_says;
};

QuickDate::QuickDate(const PageContext &context, CalendarModel *model, Popover *popover, qint64 artist, QDate day, AddedDate added)
    : m_context(context)
    , m_model(model)
    , m_popover(popover)
    , m_added(std::move(added))
    , m_artist(new QComboBox)
    , m_state(new QComboBox)
    , m_day(new QLineEdit(editText(*showEntity().field(u"day"), day.toString(Qt::ISODate))))
    , m_place(new PlaceField(context.store))
    , m_says(new Label(QString(), TypeStyle::Small, ColorRole::Text2))
{
    for (const CalendarArtist &one : model->data()->artists)
        m_artist->addItem(one.name, one.id);
    m_artist->setCurrentIndex(std::max(0, m_artist->findData(artist)));
    for (int rank = 1; rank <= 4; ++rank)
        m_state->addItem(holdRankText(rank), rank);
    m_state->addItem(tr("Confirmed show"), kConfirmed);
    m_state->addItem(tr("Not available"), kBlock);
    const std::initializer_list<std::tuple<QWidget *, QString, QString>> fields{{m_artist, u"quickArtist"_s, tr("Artist")}, {m_day, u"quickDay"_s, tr("Day")},
        {m_place, u"quickPlace"_s, tr("Place")}, {m_state, u"quickState"_s, tr("As")}};
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setSpacing(8);
    for (const auto &[field, name, text] : fields) {
        field->setObjectName(name);
        field->setAccessibleName(text);
        form->addRow(new Label(text, TypeStyle::Small, ColorRole::Text2), field);
    }
    m_place->setPlaceholderText(tr("Venue or festival, or what the block is for"));
    m_says->setObjectName(u"quickSays"_s);
    m_says->setWordWrap(true);
    m_says->setMinimumHeight(34);
    form->addRow(m_says);
    auto *save = new Button(tr("Add the date"), ButtonKind::Primary, u"plus"_s);
    save->setObjectName(u"quickAdd"_s);
    form->addRow(save);

    connect(m_place, &PlaceField::placeChanged, this, &QuickDate::check);
    connect(m_day, &QLineEdit::textChanged, this, &QuickDate::check);
    connect(m_artist, &QComboBox::currentIndexChanged, this, &QuickDate::check);
    connect(m_state, &QComboBox::currentIndexChanged, this, &QuickDate::check);
    connect(m_day, &QLineEdit::returnPressed, this, &QuickDate::add);
    connect(m_place, &QLineEdit::returnPressed, this, [this] {
        if (!m_place->isListShown()) add();
    });
    connect(save, &Button::clicked, this, &QuickDate::add);
    check();
}

QDate QuickDate::day() const
{
    const auto value = parseValue(*showEntity().field(u"day"), m_day->text());
    return value ? QDate::fromString(value->toString(), Qt::ISODate) : QDate();
}

void QuickDate::say(const QString &words, ColorRole color)
{
    m_says->setStyle(TypeStyle::Small, color);
    m_says->setText(words);
}

void QuickDate::check()
{
    const QDate on = day();
    if (!on.isValid()) {
        setInvalid(m_day, true);
        return say(tr("Write a day, as 18/03/2027"), ColorRole::DangerText);
    }
    const bool isHold = state() != kConfirmed && state() != kBlock;
    setInvalid(m_day, isHold && on < m_model->today());
    const qint64 artist = m_artist->currentData().toLongLong();
    const std::optional<FoundPlace> &place = m_place->place();
    if (state() == kBlock) return say(tr("%1 is not offered on this day.").arg(m_artist->currentText()), ColorRole::Text2);
    Engagement date{.key = -1, .artist = artist, .venue = place ? place->id : 0, .day = on};
    date.state = state() == kConfirmed ? DateState::Confirmed : state() == 1 ? DateState::FirstHold : DateState::LowerHold;
    const ShowSpan span = spanOf({}, on, zoneFor({}, place ? place->country : m_model->data()->country).zone);
    date.begins = span.begin.toMSecsSinceEpoch();
    date.ends = span.end.toMSecsSinceEpoch();
    if (place) {
        date.at = place->at;
        date.country = place->country;
    }
    const DateCheck checked = checkDate(*m_model->data(), date);
    if (checked.isOver) return say(isHold ? tr("This day is over: there is nothing left to hold.") : tr("This day is over."), isHold ? ColorRole::DangerText : ColorRole::WarningText);
    if (checked.isBeyond) return say(tr("The calendar looks ahead to %1: what stands on this day is not known.").arg(formatDay(m_model->data()->to, m_model->today())), ColorRole::WarningText);
    if (checked.isFree()) return say(place ? tr("Free: no conflict with holds, drives and clauses.") : tr("The day is free."), ColorRole::Text2);
    if (checked.conflicts.empty()) {
        QStringList others;
        for (const CalendarItem *item : checked.others) others << placeText(*item);
        return say(tr("%n other hold(s) on that day: %1", nullptr, int(others.size())).arg(others.join(u" · "_s)), ColorRole::WarningText);
    }
    const auto &found = checked.conflicts;
    const Conflict &first = found.front();
    QString words = conflictKindText(first.kind);
    for (const qint64 key : {first.first, first.second})
        if (const CalendarItem *item = m_model->data()->item(key)) words += u" · "_s + placeText(*item);
    if (!first.name.isEmpty()) words += u" · "_s + first.name;
    if (found.size() > 1) words += u" · "_s + tr("%n more", nullptr, int(found.size()) - 1);
    say(words, first.severity == Severity::Notice ? ColorRole::WarningText : ColorRole::DangerText);
}

void QuickDate::add()
{
    const QDate on = day();
    const CalendarArtist *artist = m_model->data()->artist(m_artist->currentData().toLongLong());
    const QString typed = m_place->text().trimmed();
    if (!on.isValid() || !artist) return;
    if (state() != kConfirmed && state() != kBlock && on < m_model->today()) return m_day->setFocus();
    if (state() != kBlock && typed.isEmpty()) {
        setInvalid(m_place, true);
        return m_place->setFocus();
    }
    const QString done = tr("Added %1").arg(u"%1, %2"_s.arg(artist->name, formatDay(on, m_model->today())));
    m_context.editor
        .write({.code = u"add"_s, .subject = u"%1, %2"_s.arg(artist->name, daySubject(on))}, done,
            [copy = *artist, on, what = state(), typed, place = m_place->place()](Connection &connection) { return writeDate(connection, copy, on, what, typed, place); })
        .then(m_popover->window(), [added = m_added, of = artist->id, on](const Result<qint64> &key) {
            if (key) added(*key, of, on);
        });
    m_popover->close();
}

void openQuickDate(const PageContext &context, CalendarModel *model, QWidget *anchor, qint64 artist, QDate day, AddedDate added, std::function<void(qint64, QDate)> fill)
{
    if (!model->data() || model->data()->artists.empty()) return;
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"quickDate"_s);
    popover->content()->setFixedWidth(400);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(QuickDate::tr("New date"), TypeStyle::Heading), 1);
    auto *way = new Button(QuickDate::tr("Venues on the way"), ButtonKind::Quiet, u"route"_s);
    way->setObjectName(u"quickWay"_s);
    QObject::connect(way, &Button::clicked, popover, [popover, artist, day, fill] {
        popover->close();
        fill(artist, day);
    });
    head->addWidget(way);
    popover->column()->addLayout(head);
    way->setVisible(fill && model->itemsOn(day, artist).empty()); // in the popover by now: never a window of its own
    auto *form = new QuickDate(context, model, popover, artist, day, std::move(added));
    popover->column()->addWidget(form);
    popover->open();
    form->findChild<QLineEdit *>(u"quickPlace"_s)->setFocus();
}

} // namespace flow::ui

#include "quickdate.moc"
