// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarmodel.h"

#include "core/entities.h"
#include "ui/common/badge.h"

#include <QTimer>

#include <algorithm>

namespace flow::ui {

bool CalendarFilter::takes(DateState state) const
{
    switch (state) {
    case DateState::Confirmed: return confirmed;
    case DateState::Offer: return offers;
    case DateState::FirstHold: return firstHolds;
    case DateState::LowerHold: return lowerHolds;
    }
    return true;
}

CalendarModel::CalendarModel(Store &store, QDate today, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_today(today)
    , m_from(firstRead(today))
    , m_to(lastRead(today))
    , m_refresh(new QTimer(this))
    , m_day(today)
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(50);
    connect(m_refresh, &QTimer::timeout, this, &CalendarModel::load);
    connect(&store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        for (const Entity *entity : {&artistEntity(), &availabilityEntity(), &showEntity(), &holdEntity(), &offerEntity(), &projectEntity(), &exclusivityEntity(),
                 &resourceBookingEntity(), &conflictNoteEntity(), &settingEntity(), &venueEntity()})
            if (changes.touches(entity->number)) return m_refresh->start();
    });
}

void CalendarModel::load()
{
    const int turn = ++m_turn;
    m_today = std::max(m_today, QDateTime::fromMSecsSinceEpoch(m_store.clock().nowMs()).date()); // the program may be open over midnight
    m_store.read([from = m_from, to = m_to, today = m_today](Connection &connection) { return readCalendar(connection, from, to, today); })
        .then(this, [this, turn](const Result<std::shared_ptr<const CalendarData>> &data) {
            if (turn != m_turn) return;
            if (data) take(*data);
            else Q_EMIT failed(data.error());
        });
}

void CalendarModel::need(QDate from, QDate to)
{
    if (from >= m_from && to <= m_to) return;
    m_from = std::min(m_from, from.addMonths(-6));
    m_to = std::max(m_to, to.addMonths(6));
    load();
}

void CalendarModel::take(std::shared_ptr<const CalendarData> data)
{
    m_data = std::move(data);
    arrange();
    if (!m_data->artist(m_artist)) m_artist = m_lanes.empty() ? 0 : m_lanes.front();
    if (!m_data->item(m_key)) m_key = keyAt(m_artist, m_day);
    if (m_move && !m_data->item(m_move->key)) m_move.reset();
    Q_EMIT loaded();
    Q_EMIT cursorChanged();
}

void CalendarModel::setFilter(const CalendarFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    if (m_data) arrange();
    Q_EMIT filterChanged();
}

void CalendarModel::arrange()
{
    m_faulty.clear();
    m_all = m_data->conflicts;
    std::ranges::stable_sort(m_all, {}, [](const Conflict &conflict) { return conflict.severity == Severity::Notice; });
    m_conflicts.clear();
    for (const Conflict &conflict : m_all) {
        if (isWithin(conflict, *m_data->index, m_data->today, lastCalledDay(m_data->today))) m_conflicts.push_back(conflict);
        if (conflict.severity == Severity::Notice) continue;
        m_faulty.insert(conflict.first);
        if (conflict.kind != ConflictKind::Unavailable && conflict.kind != ConflictKind::Exclusivity) m_faulty.insert(conflict.second);
    }
    m_chosen = std::min(m_chosen, int(m_conflicts.size()) - 1);

    m_lanes.clear();
    m_marks.clear();
    for (const CalendarArtist &artist : m_data->artists) {
        if (!m_filter.artists.isEmpty() && !m_filter.artists.contains(artist.id)) continue;
        std::vector<DayMark> marks;
        for (const CalendarItem &item : m_data->itemsOf(artist.id)) {
            if (!isShown(item)) continue;
            const DayMark mark{item.day().toJulianDay(), item.key(), item.engagement.state, 1, m_faulty.contains(item.key())};
            if (marks.empty() || marks.back().julian != mark.julian) {
                marks.push_back(mark);
                continue;
            }
            DayMark &same = marks.back();
            const int count = same.count + 1;
            const bool faulty = same.isFaulty || mark.isFaulty;
            if (mark.state < same.state) same = mark;
            same.count = count;
            same.isFaulty = faulty;
        }
        if (m_filter.onlyConflicts && marks.empty()) continue;
        m_lanes.push_back(artist.id);
        m_marks.insert(artist.id, std::move(marks));
    }
    arrangeLinks();
}

void CalendarModel::arrangeLinks()
{
    m_links.clear();
    QHash<qint64, int> lanes;
    for (int i = 0; i < int(m_lanes.size()); ++i)
        lanes.insert(m_lanes[size_t(i)], i);
    for (const Conflict &conflict : m_all) {
        if (conflict.severity == Severity::Notice || (conflict.kind != ConflictKind::Competing && conflict.kind != ConflictKind::Resource)) continue;
        const CalendarItem *a = m_data->item(conflict.first), *b = m_data->item(conflict.second);
        if (!a || !b || !isShown(*a) || !isShown(*b)) continue;
        int from = lanes.value(a->engagement.artist, -1), to = lanes.value(b->engagement.artist, -1);
        if (from < 0 || to < 0 || from == to) continue;
        if (from > to) {
            std::swap(from, to);
            std::swap(a, b);
        }
        m_links.push_back({a->day().toJulianDay(), b->day().toJulianDay(), from, to});
    }
    std::ranges::sort(m_links);
    // Lines of one day lie on each other: those that touch are one line, so that a frame draws hundreds and not a hundred thousand.
    std::vector<DayLink> lines;
    for (const DayLink &link : m_links) {
        const bool isSameDay = !lines.empty() && link.fromJulian == link.toJulian && lines.back().fromJulian == link.fromJulian && lines.back().toJulian == link.toJulian;
        if (isSameDay && link.fromLane <= lines.back().toLane) lines.back().toLane = std::max(lines.back().toLane, link.toLane);
        else if (lines.empty() || lines.back() != link) lines.push_back(link);
    }
    m_links = std::move(lines);
}

int CalendarModel::laneOf(qint64 artist) const
{
    const auto it = std::ranges::find(m_lanes, artist);
    return it == m_lanes.end() ? -1 : int(it - m_lanes.begin());
}

bool CalendarModel::isShown(const CalendarItem &item) const
{
    return m_filter.takes(item.engagement.state) && (!m_filter.onlyConflicts || m_faulty.contains(item.key()));
}

const std::vector<DayMark> &CalendarModel::marks(qint64 artist) const
{
    static const std::vector<DayMark> none;
    const auto it = m_marks.constFind(artist);
    return it == m_marks.constEnd() ? none : *it;
}

const DayMark *CalendarModel::mark(qint64 artist, QDate day) const
{
    const auto &list = marks(artist);
    const auto it = std::ranges::lower_bound(list, day.toJulianDay(), {}, &DayMark::julian);
    return it != list.end() && it->julian == day.toJulianDay() ? &*it : nullptr;
}

std::vector<const CalendarItem *> CalendarModel::itemsOn(QDate day, qint64 artist) const
{
    std::vector<const CalendarItem *> found;
    if (!m_data) return found;
    for (const qint64 lane : m_lanes) {
        if (artist && lane != artist) continue;
        const auto items = m_data->itemsOf(lane);
        for (auto it = std::ranges::lower_bound(items, day, {}, &CalendarItem::day); it != items.end() && it->day() == day; ++it)
            if (isShown(*it)) found.push_back(&*it);
    }
    return found;
}

const Conflict *CalendarModel::conflictOf(qint64 key) const
{
    const auto it = std::ranges::find_if(m_all, [&](const Conflict &c) { return c.first == key || c.second == key; });
    return it == m_all.end() ? nullptr : &*it;
}

int CalendarModel::series(qint64 artist) const
{
    const CalendarArtist *found = m_data ? m_data->artist(artist) : nullptr;
    return !found ? 0 : found->color > 0 ? found->color : seriesOf(found->name);
}

qint64 CalendarModel::keyAt(qint64 artist, QDate day) const
{
    const DayMark *found = mark(artist, day);
    return found ? found->key : 0;
}

void CalendarModel::setCursor(qint64 artist, QDate day, qint64 key)
{
    if (!day.isValid()) return;
    if (!key) key = keyAt(artist, day);
    if (artist == m_artist && day == m_day && key == m_key) return;
    m_artist = artist;
    m_day = day;
    m_key = key;
    need(day.addMonths(-1), day.addMonths(1));
    Q_EMIT cursorChanged();
}

void CalendarModel::setChosenConflict(int index)
{
    if (index == m_chosen) return;
    m_chosen = index;
    Q_EMIT conflictChosen();
}

const Conflict *CalendarModel::chosenConflict() const { return m_chosen >= 0 && m_chosen < int(m_conflicts.size()) ? &m_conflicts[size_t(m_chosen)] : nullptr; }

void CalendarModel::moveTo(qint64 key, QDate day)
{
    if (!m_data || !m_data->item(key) || !day.isValid()) return;
    if (m_move && m_move->key == key && m_move->day == day) return;
    m_move = DateMove{key, day, m_data->checkMove(key, day)};
    Q_EMIT moveChanged();
}

void CalendarModel::cancelMove()
{
    if (!m_move) return;
    m_move.reset();
    Q_EMIT moveChanged();
}

} // namespace flow::ui
