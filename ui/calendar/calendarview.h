// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

namespace flow::ui {

class DateCard;

/// One way to look at the calendar. Paints only what is visible; a cursor on a day (of an artist, where there are lanes) goes
/// by keys: arrows by day, Ctrl with arrows by week, Page Up and Down by month, Home to today. Enter opens the date under the
/// cursor, or asks for a new one; a digit is the rank of a hold. Ctrl+Shift+arrows and Alt with the mouse (or just the mouse, where dates are large) take a date
/// to another day, checked live; Enter or letting go drops it, Esc puts it back. GUI thread.
class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit CalendarView(CalendarModel *model, QWidget *parent = nullptr);

    [[nodiscard]] virtual QDate firstDay() const = 0;
    [[nodiscard]] virtual QDate lastDay() const = 0;
    virtual void showDay(QDate day) = 0; ///< brings it into view
    virtual void step(int by) = 0; ///< the arrows of the header
    [[nodiscard]] virtual QString rangeText() const = 0;

    struct Spot
    {
        qint64 artist = 0;
        QDate day;
        qint64 key = 0;
        [[nodiscard]] bool isValid() const { return day.isValid(); }
    };
    [[nodiscard]] virtual Spot spotAt(const QPoint &at) const = 0;
    /// Where a date (or an empty day) stands in the viewport.
    [[nodiscard]] virtual QRectF rectOf(const Spot &spot) const = 0;

Q_SIGNALS:
    void opened(qint64 key);
    void newRequested(qint64 artist, const QDate &day, const QRect &at);
    void dropped(qint64 key, const QDate &day);
    void rankRequested(qint64 key, int rank); ///< a digit over a date
    void rangeChanged();
    void menuRequested(const flow::ui::CalendarView::Spot &spot, const QPoint &globalPos);

protected:
    [[nodiscard]] CalendarModel &model() const { return *m_model; }
    [[nodiscard]] Theme &theme() const { return themeOf(this); }
    [[nodiscard]] virtual bool dragsPlainly() const { return true; }
    virtual int daysUp() const { return 0; } ///< what Up and Down move by; 0: they change the lane
    [[nodiscard]] bool hasLanes() const { return daysUp() == 0; }
    [[nodiscard]] QColor stateColor(DateState state) const;
    [[nodiscard]] StageColors stateColors(DateState state) const;
    void paintHatch(QPainter &painter, const QRectF &rect) const;
    /// Avatar, name, "23 shows, 15 holds": the left end of a lane.
    void paintLabel(QPainter &painter, const CalendarArtist &artist, const QRectF &row) const;
    struct ItemLook
    {
        QString title, second;
        bool isGhost = false; ///< on its way elsewhere
    };
    /// A date as a small card with its stage's colours; outlined when it is in a conflict, ringed under the cursor.
    void paintItem(QPainter &painter, const QRectF &rect, const CalendarItem &item, const ItemLook &look) const;
    /// The cell that a moving date is over.
    void paintDropTarget(QPainter &painter, const QRectF &rect, const DateMove &move) const;
    void hideCard();
    virtual void relayout() { }

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool moveByKey(QKeyEvent *event);
    bool goByKey(QKeyEvent *event);
    void go(int lanes, QDate day);
    void nextOfDay(); ///< Space: the next date of the same day
    void tellCursor();
    void drop();
    void showMoveCard();
    void showSpotCard(const Spot &spot);
    void announce(const QString &text);

    CalendarModel *m_model;
    DateCard *m_card;
    Spot m_cardSpot; ///< what the card is about, when nothing is being moved
    std::optional<QPoint> m_pressed;
    Spot m_pressedSpot;
    int m_grabbed = 0; ///< days between the date's own and the day under the pointer
    bool m_dragging = false;
};

} // namespace flow::ui
