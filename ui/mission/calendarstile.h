// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mission/tile.h"

#include <QAbstractScrollArea>
#include <QDate>

#include <memory>

namespace flow {
struct CalendarData;
struct CalendarItem;
}

namespace flow::ui {

/// The coming six weeks of all artists, a lane each: what is confirmed, offered, held, and when somebody is not available. Arrows
/// go by day and artist, Enter or a click opens what stands there. GUI thread.
class DayLanes : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr int kDays = 42;

    explicit DayLanes(QWidget *parent = nullptr);
    void setCalendar(std::shared_ptr<const CalendarData> calendar);
    void setCursor(int lane, int day); ///< day: from today on
    [[nodiscard]] QRectF cell(int lane, int day) const; ///< in the viewport
    [[nodiscard]] QString describe(int lane, int day) const;

Q_SIGNALS:
    void opened(const QString &entity, qint64 id); ///< empty: an empty day

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int lanes() const;
    [[nodiscard]] QDate dayOf(int day) const;
    [[nodiscard]] double laneLabel() const;
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] const CalendarItem *itemAt(int lane, int day) const; ///< the surest one of the day
    bool cellAt(const QPoint &at, int &lane, int &day) const;
    void paintHead(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void updateBar();
    void open(int lane, int day);
    void say();

    std::shared_ptr<const CalendarData> m_data;
    int m_lane = 0, m_day = 0;
};

/// All calendars beside each other, as a tile.
class CalendarsTile : public Tile
{
    Q_OBJECT
public:
    explicit CalendarsTile(QWidget *parent = nullptr);
    void fill(const Mission &mission) override;
    int leastSpan() const override { return 6; }

Q_SIGNALS:
    void opened(const QString &entity, qint64 id);
    void pageRequested(const QString &page);

private:
    DayLanes *m_lanes;
};

} // namespace flow::ui
