// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/calendardata.h"
#include "core/show/calendarspan.h"
#include "core/store/store.h"

#include <QObject>
#include <QSet>

#include <optional>

class QTimer;

namespace flow::ui {

/// Which dates are drawn.
struct CalendarFilter
{
    QSet<qint64> artists; ///< empty: all
    bool confirmed = true, offers = true, firstHolds = true, lowerHolds = true;
    bool onlyConflicts = false;
    bool operator==(const CalendarFilter &) const = default;
    [[nodiscard]] bool takes(DateState state) const;
};

/// One day of one artist, as the timeline draws it: its most certain date.
struct DayMark
{
    qint64 julian = 0;
    qint64 key = 0;
    DateState state = DateState::LowerHold;
    int count = 1;
    bool isFaulty = false; ///< in a clash or a warning
};

/// Two days of two lanes that are in each other's way; drawn as a line between them.
struct DayLink
{
    qint64 fromJulian = 0, toJulian = 0;
    int fromLane = 0, toLane = 0; ///< the upper one first
    auto operator<=>(const DayLink &) const = default;
};

/// A date under way to another day; nothing is written yet.
struct DateMove
{
    qint64 key = 0;
    QDate day;
    std::vector<Conflict> conflicts; ///< of that day
};

/// What all views of the calendar share: the data, the filter, the cursor and the date that is being moved. Reads in the
/// background and again after every change of the store. GUI thread.
class CalendarModel : public QObject
{
    Q_OBJECT
public:
    CalendarModel(Store &store, QDate today, QObject *parent = nullptr);

    /// The days of a calendar that nobody scrolled, around today: the figure in the sidebar is counted on the same.
    static QDate firstRead(QDate today) { return firstCalendarDay(today); }
    static QDate lastRead(QDate today) { return lastCalendarDay(today); }

    void load();
    /// Makes sure that these days are there, reading more when they are not.
    void need(QDate from, QDate to);
    [[nodiscard]] const CalendarData *data() const { return m_data.get(); }
    [[nodiscard]] std::shared_ptr<const CalendarData> shared() const { return m_data; }
    [[nodiscard]] QDate today() const { return m_today; }

    void setFilter(const CalendarFilter &filter);
    [[nodiscard]] const CalendarFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<qint64> &lanes() const { return m_lanes; } ///< artists that are shown
    [[nodiscard]] int laneOf(qint64 artist) const; ///< -1: not shown
    [[nodiscard]] bool isShown(const CalendarItem &item) const;
    [[nodiscard]] const std::vector<DayMark> &marks(qint64 artist) const;
    [[nodiscard]] const DayMark *mark(qint64 artist, QDate day) const;
    /// Each pair of days once, however many of their dates clash; by the day of the upper lane.
    [[nodiscard]] const std::vector<DayLink> &links() const { return m_links; }
    /// Shown dates of a day, of all shown artists or of one, in order of lanes.
    [[nodiscard]] std::vector<const CalendarItem *> itemsOn(QDate day, qint64 artist = 0) const;
    [[nodiscard]] bool isFaulty(qint64 key) const { return m_faulty.contains(key); }
    /// Those of the coming year, clashes and warnings first, then notices; what the list below the views shows.
    [[nodiscard]] const std::vector<Conflict> &conflicts() const { return m_conflicts; }
    [[nodiscard]] const Conflict *conflictOf(qint64 key) const;
    [[nodiscard]] int series(qint64 artist) const;

    void setCursor(qint64 artist, QDate day, qint64 key = 0);
    [[nodiscard]] qint64 artist() const { return m_artist; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] qint64 key() const { return m_key; } ///< of the date under the cursor; 0: none
    void setChosenConflict(int index); ///< of conflicts(); -1: none
    [[nodiscard]] const Conflict *chosenConflict() const;

    void moveTo(qint64 key, QDate day);
    void cancelMove();
    [[nodiscard]] const std::optional<DateMove> &move() const { return m_move; }

Q_SIGNALS:
    void loaded();
    void failed(const flow::Error &error);
    void filterChanged();
    void cursorChanged();
    void conflictChosen();
    void moveChanged();

private:
    void take(std::shared_ptr<const CalendarData> data);
    void arrange();
    void arrangeLinks();
    [[nodiscard]] qint64 keyAt(qint64 artist, QDate day) const;

    Store &m_store;
    QDate m_today, m_from, m_to;
    std::shared_ptr<const CalendarData> m_data;
    int m_turn = 0;
    QTimer *m_refresh;

    CalendarFilter m_filter;
    std::vector<qint64> m_lanes;
    QHash<qint64, std::vector<DayMark>> m_marks;
    QSet<qint64> m_faulty;
    std::vector<DayLink> m_links;
    std::vector<Conflict> m_all, m_conflicts; ///< of all days that were read; of the coming year
    int m_chosen = -1;

    qint64 m_artist = 0, m_key = 0;
    QDate m_day;
    std::optional<DateMove> m_move;
};

} // namespace flow::ui
