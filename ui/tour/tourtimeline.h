// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"

#include <QWidget>

namespace flow::ui {

/// A lane for each artist: stops with their numbers, days off between them, hours of the long drives. Stops are dragged to
/// another day, or moved by keys.
/// Left and Right walk the stops of a lane, Up and Down change the lane, Ctrl+Shift+Left and Right move the stop by a day,
/// Space pins it, Delete rules it out, Enter opens it, G fills the free day after it. An empty day is filled by a click.
class TourTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit TourTimeline(QWidget *parent = nullptr);

    struct Lane
    {
        tour::TourArtist artist;
        std::vector<tour::ScenarioStop> stops; ///< by day
        std::vector<QDate> blocked; ///< days on which the artist cannot play
    };
    void setSpan(const QDate &first, const QDate &last, const QDate &today);
    void setLanes(std::vector<Lane> lanes);
    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_lanes; }
    /// Off: dates can be walked and opened, nothing else. On until said.
    void setEditable(bool editable) { m_isEditable = editable; }
    void setSelected(qint64 stop);
    [[nodiscard]] qint64 selected() const { return m_selected; }
    [[nodiscard]] QRectF stopRect(qint64 stop) const; ///< for tests
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] QRectF dayRect(qint64 artist, const QDate &day) const; ///< null when there is no such lane
    /// How far a tour that is played has come; invalid: it is not played.
    void setPlayhead(const QDate &day);
    [[nodiscard]] QDate playhead() const { return m_playhead; }

    QSize sizeHint() const override { return {700, heightForLanes()}; }
    QSize minimumSizeHint() const override { return {360, heightForLanes()}; }

Q_SIGNALS:
    void stopSelected(qint64 id);
    void stopMoving(qint64 id, const QDate &day); ///< while it is dragged; an invalid day: back where it was
    /// An empty day of an artist, to be filled.
    void gapChosen(qint64 artist, const QDate &day);
    void stopMoved(qint64 id, const QDate &day);
    void pinRequested(qint64 id);
    void forbidRequested(qint64 id);
    void stopOpened(qint64 id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Spot
    {
        int lane = -1, stop = -1;
        [[nodiscard]] bool isValid() const { return stop >= 0; }
    };
    [[nodiscard]] int heightForLanes() const;
    [[nodiscard]] double xOf(const QDate &day) const; ///< left edge
    [[nodiscard]] QDate dayAt(double x) const;
    [[nodiscard]] QRectF laneRect(int lane) const;
    [[nodiscard]] QRectF boxOf(int lane, const QDate &day) const;
    [[nodiscard]] Spot spotAt(const QPointF &at) const;
    [[nodiscard]] Spot spotOf(qint64 stop) const;
    struct Gap
    {
        int lane = -1;
        QDate day;
        bool operator==(const Gap &) const = default;
    };
    [[nodiscard]] bool isFree(int lane, const QDate &day) const;
    [[nodiscard]] Gap gapAt(const QPointF &at) const;
    [[nodiscard]] Gap gapAfter(const Spot &spot) const;
    void fill(const Gap &gap);
    [[nodiscard]] const tour::ScenarioStop &at(const Spot &spot) const { return m_lanes[size_t(spot.lane)].stops[size_t(spot.stop)]; }
    void select(const Spot &spot);
    void walk(int by);
    void changeLane(int by);
    void announce();

    void paintGrid(QPainter &painter);
    void paintLane(QPainter &painter, int lane);
    void paintStop(QPainter &painter, int lane, int index);
    void paintDrives(QPainter &painter, int lane);
    void paintGap(QPainter &painter);

    QDate m_first, m_last, m_today;
    std::vector<Lane> m_lanes;
    qint64 m_selected = 0;
    qint64 m_dragged = 0;
    bool m_moving = false, m_isEditable = true;
    QPointF m_pressed;
    Gap m_hovered, m_pressedGap;
    QDate m_playhead;
    QDate m_target; ///< of the stop that is dragged
};

} // namespace flow::ui
