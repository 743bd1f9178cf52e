// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timelineview.h"

#include "ui/calendar/timelinepaint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(CalendarModel *model, QWidget *parent)
    : CalendarView(model, parent)
    , m_first(model->today().year(), model->today().month(), 1)
{
    setObjectName(u"calendarTimeline"_s);
    setAccessibleName(tr("Timeline of the artists"));
}

QDate TimelineView::lastDay() const { return m_first.addMonths(m_months).addDays(-1); }
int TimelineView::labelWidth() const { return theme().size(Size::TimelineLabel); }
int TimelineView::laneHeight() const { return theme().size(Size::TimelineLane); }

double TimelineView::dayWidth() const
{
    return std::max(1.0, (viewport()->width() - labelWidth() - 12) / double(m_first.daysTo(lastDay()) + 1));
}

double TimelineView::xOf(qint64 julian) const { return labelWidth() + double(julian - m_first.toJulianDay()) * dayWidth(); }
double TimelineView::xOf(QDate day) const { return xOf(day.toJulianDay()); }
double TimelineView::laneTop(int lane) const { return headerHeight() + double(lane) * laneHeight() - verticalScrollBar()->value(); }

void TimelineView::relayout()
{
    const int content = int(model().lanes().size()) * laneHeight();
    const int page = std::max(1, viewport()->height() - headerHeight());
    verticalScrollBar()->setRange(0, std::max(0, content - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(laneHeight());
}

void TimelineView::setFirstDay(QDate day)
{
    if (day == m_first || !day.isValid()) return;
    m_first = day;
    model().need(m_first, lastDay());
    hideCard();
    viewport()->update();
    Q_EMIT rangeChanged();
}

void TimelineView::setMonths(int months)
{
    months = std::clamp(months, 3, 12);
    if (months == m_months) return;
    // The cursor stays where it is, as far as months allow.
    const QDate day = model().day();
    m_months = months;
    QDate first(day.year(), day.month(), 1);
    first = first.addMonths(-months / 3);
    m_first = {};
    setFirstDay(first);
}

void TimelineView::showDay(QDate day)
{
    if (day < m_first) setFirstDay(QDate(day.year(), day.month(), 1));
    else if (day > lastDay()) setFirstDay(QDate(day.year(), day.month(), 1).addMonths(1 - m_months));
    const int lane = model().laneOf(model().artist());
    if (lane < 0) return;
    const double top = laneTop(lane);
    if (top < headerHeight()) verticalScrollBar()->setValue(lane * laneHeight());
    else if (top + laneHeight() > viewport()->height()) verticalScrollBar()->setValue((lane + 1) * laneHeight() - (viewport()->height() - headerHeight()));
}

void TimelineView::step(int by) { setFirstDay(QDate(m_first.year(), m_first.month(), 1).addMonths(by)); }

QString TimelineView::rangeText() const
{
    const QLocale locale;
    const QDate last = lastDay();
    const QString to = locale.toString(last, u"MMM yyyy"_s);
    return tr("%1 to %2").arg(locale.toString(m_first, u"MMM yyyy"_s), to);
}

CalendarView::Spot TimelineView::spotAt(const QPoint &at) const
{
    if (at.y() < headerHeight() || at.x() < labelWidth() - 2) return {};
    const int lane = int((at.y() - headerHeight() + verticalScrollBar()->value()) / laneHeight());
    if (lane < 0 || lane >= int(model().lanes().size())) return {};
    Spot spot{model().lanes()[size_t(lane)], m_first.addDays(qint64(std::floor((at.x() - labelWidth()) / dayWidth())))};
    if (const DayMark *exact = model().mark(spot.artist, spot.day)) {
        spot.key = exact->key;
        return spot;
    }
    // Ticks are thin: the nearest within three pixels is meant.
    const int reach = int(3 / dayWidth());
    for (int away = 1; away <= reach; ++away) {
        for (const int days : {-away, away}) {
            if (const DayMark *near = model().mark(spot.artist, spot.day.addDays(days))) return {spot.artist, spot.day.addDays(days), near->key};
        }
    }
    return spot;
}

QRectF TimelineView::rectOf(const Spot &spot) const
{
    const int lane = model().laneOf(spot.artist);
    if (lane < 0) return {};
    return {xOf(spot.day) - 3, laneTop(lane) + 20, std::max(dayWidth(), 2.6) + 6, 28};
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        setMonths(delta.y() > 0 ? m_months / 2 : m_months * 2);
    } else if (std::abs(delta.x()) > std::abs(delta.y()) || (event->modifiers() & Qt::ShiftModifier)) {
        m_wheelDays -= (delta.x() ? delta.x() : delta.y()) / 120.0 * 21 * m_months / 12;
        if (const auto days = qint64(m_wheelDays)) {
            m_wheelDays -= double(days);
            setFirstDay(m_first.addDays(days));
        }
    } else {
        CalendarView::wheelEvent(event);
        hideCard();
    }
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus) return setMonths(m_months / 2);
    if (event->key() == Qt::Key_Minus) return setMonths(m_months * 2);
    CalendarView::keyPressEvent(event);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (model().data()) TimelinePainter(*this, painter).paint();
    else painter.fillRect(viewport()->rect(), theme().color(ColorRole::Surface));
}

} // namespace flow::ui
