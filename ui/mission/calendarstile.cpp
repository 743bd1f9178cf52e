// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/calendarstile.h"

#include "core/report/mission.h"
#include "core/show/calendardata.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 348, kHead = 34, kLane = 26, kSide = 16;
    constexpr double kNarrowLabel = 96, kWideLabel = 150, kMark = 18, kLowMark = 9;

    Stage stageOf(DateState state)
    {
        return state == DateState::Confirmed ? Stage::Confirmed : state == DateState::Offer ? Stage::Offer : Stage::Option;
    }

    QString entityOf(qint64 key)
    {
        switch (sourceOf(key)) {
        case DateSource::Hold: return u"hold"_s;
        case DateSource::Offer: return u"offer"_s;
        default: return u"show"_s;
        }
    }

} // namespace

DayLanes::DayLanes(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"dayLanes"_s);
    setAccessibleName(tr("All calendars"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(kLane);
}

int DayLanes::lanes() const { return m_data ? int(m_data->artists.size()) : 0; }
QDate DayLanes::dayOf(int day) const { return m_data->today.addDays(day); }
double DayLanes::laneLabel() const { return kSide + (viewport()->width() < 560 ? kNarrowLabel : kWideLabel); }
double DayLanes::dayWidth() const { return std::max(4.0, (viewport()->width() - laneLabel() - kSide) / kDays); }

QRectF DayLanes::cell(int lane, int day) const
{
    return {laneLabel() + day * dayWidth(), double(kHead + lane * kLane - verticalScrollBar()->value()), dayWidth(), kLane};
}

void DayLanes::setCalendar(std::shared_ptr<const CalendarData> calendar)
{
    m_data = std::move(calendar);
    m_lane = std::clamp(m_lane, 0, std::max(0, lanes() - 1));
    updateBar();
    say();
    viewport()->update();
}

void DayLanes::updateBar()
{
    const int visible = viewport()->height() - kHead;
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, std::max(0, lanes() * kLane - visible));
}

void DayLanes::setCursor(int lane, int day)
{
    if (!lanes()) return;
    m_lane = std::clamp(lane, 0, lanes() - 1);
    m_day = std::clamp(day, 0, kDays - 1);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), (m_lane + 1) * kLane - bar->pageStep(), m_lane * kLane));
    say();
    viewport()->update();
}

const CalendarItem *DayLanes::itemAt(int lane, int day) const
{
    if (!m_data || lane < 0 || lane >= lanes()) return nullptr;
    const auto items = m_data->itemsOf(m_data->artists[size_t(lane)].id);
    const QDate on = dayOf(day);
    const CalendarItem *found = nullptr;
    for (auto it = std::ranges::lower_bound(items, on, {}, &CalendarItem::day); it != items.end() && it->day() == on; ++it)
        if (!found || it->engagement.state < found->engagement.state) found = &*it;
    return found;
}

QString DayLanes::describe(int lane, int day) const
{
    if (!m_data || lane < 0 || lane >= lanes()) return {};
    const CalendarArtist &artist = m_data->artists[size_t(lane)];
    const CalendarItem *item = itemAt(lane, day);
    const Blockage *block = m_data->blockOn(artist.id, dayOf(day));
    if (item) return dateSentence(*m_data, *item);
    QString words = block ? tr("not available") : tr("free");
    if (block && !block->reason.isEmpty()) words += u", "_s + block->reason;
    return labelled(u"%1, %2"_s.arg(formatDay(dayOf(day), m_data->today), artist.name), words);
}

void DayLanes::say()
{
    setAccessibleDescription(describe(m_lane, m_day));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool DayLanes::cellAt(const QPoint &at, int &lane, int &day) const
{
    if (at.y() < kHead || at.x() < laneLabel()) return false;
    lane = (at.y() - kHead + verticalScrollBar()->value()) / kLane;
    day = int((at.x() - laneLabel()) / dayWidth());
    return lane < lanes() && day < kDays;
}

void DayLanes::paintHead(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QLocale locale;
    painter.fillRect(QRectF(0, 0, viewport()->width(), kHead), theme.color(ColorRole::Surface));
    double free = laneLabel(); // words of months do not run into each other
    for (int day = 0; day < kDays; ++day) {
        const QDate on = dayOf(day);
        const double x = laneLabel() + day * dayWidth();
        if (on.dayOfWeek() == Qt::Monday || day == 0)
            paint::text(painter, {x, 16, dayWidth() * 4, 16}, QString::number(on.day()), theme.font(TypeStyle::Caption, true), theme.color(ColorRole::Text3));
        if ((day == 0 || on.day() == 1) && x >= free) {
            QString month = locale.standaloneMonthName(on.month(), QLocale::LongFormat);
            if (!month.isEmpty()) month[0] = month.at(0).toUpper();
            const QFont font = theme.font(TypeStyle::SmallStrong);
            const double room = (on.daysInMonth() - on.day() + 1) * dayWidth();
            if (day == 0 && paint::textWidth(month, font) + 8 > room) continue; // the stump of a month leaves the place to the next one
            free = x + paint::text(painter, {x, 0, viewport()->width() - x, 17}, month, font, theme.color(ColorRole::Text)) + 8;
        }
    }
    paint::hairline(painter, {0, double(kHead - 1), double(viewport()->width()), 1}, theme.color(ColorRole::Hairline));
}

void DayLanes::paintLane(QPainter &painter, int lane) const
{
    Theme &theme = themeOf(this);
    const CalendarArtist &artist = m_data->artists[size_t(lane)];
    const double top = cell(lane, 0).top();
    paintAvatar(painter, {kSide, top + 4, 18, 18}, theme, artist.name, artist.color > 0 ? artist.color : seriesOf(artist.name), AvatarShape::Square);
    paint::text(painter, {kSide + 24, top, laneLabel() - kSide - 30, kLane}, artist.name, theme.font(TypeStyle::Small), theme.color(ColorRole::Text));
    const double gap = dayWidth() > 8 ? 2 : 1;
    for (int day = 0; day < kDays; ++day) {
        const QRectF box = cell(lane, day).adjusted(0, 0, -gap, 0);
        const CalendarItem *item = itemAt(lane, day);
        if (!item && m_data->blockOn(artist.id, dayOf(day))) {
            painter.fillRect(QRectF(box.left(), top + 4, box.width(), kMark), theme.color(ColorRole::Pressed));
        } else if (!item) {
            const bool isWeekend = dayOf(day).dayOfWeek() >= Qt::Friday && dayOf(day).dayOfWeek() <= Qt::Saturday; // the evenings that sell
            painter.fillRect(QRectF(box.left(), top + kLane - 5, box.width(), 1), theme.color(isWeekend ? ColorRole::HairlineStrong : ColorRole::Hairline));
        } else {
            const double height = item->engagement.state == DateState::LowerHold ? kLowMark : kMark;
            painter.fillRect(QRectF(box.left(), top + 4 + kMark - height, box.width(), height), theme.stage(stageOf(item->engagement.state)).solid);
        }
    }
}

void DayLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    if (!m_data) return;
    const int first = verticalScrollBar()->value() / kLane;
    for (int lane = first; lane < lanes() && cell(lane, 0).top() < viewport()->height(); ++lane) paintLane(painter, lane);
    if (hasFocus() && lanes()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
        painter.drawRoundedRect(cell(m_lane, m_day).adjusted(-2, 2, 0, -2), 2, 2);
        painter.restore();
    }
    paintHead(painter);
}

void DayLanes::open(int lane, int day)
{
    setCursor(lane, day);
    if (const CalendarItem *item = itemAt(lane, day)) Q_EMIT opened(entityOf(item->key()), rowOf(item->key()));
    else Q_EMIT opened({}, 0);
}

void DayLanes::keyPressEvent(QKeyEvent *event)
{
    const int week = event->modifiers() & Qt::ControlModifier ? 7 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCursor(m_lane, m_day - week);
    case Qt::Key_Right: return setCursor(m_lane, m_day + week);
    case Qt::Key_Up: return setCursor(m_lane - 1, m_day);
    case Qt::Key_Down: return setCursor(m_lane + 1, m_day);
    case Qt::Key_Home: return setCursor(m_lane, 0);
    case Qt::Key_End: return setCursor(m_lane, kDays - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return open(m_lane, m_day);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void DayLanes::mouseReleaseEvent(QMouseEvent *event)
{
    int lane = 0, day = 0;
    if (event->button() == Qt::LeftButton && cellAt(event->position().toPoint(), lane, day)) open(lane, day);
}

bool DayLanes::viewportEvent(QEvent *event)
{
    int lane = 0, day = 0;
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (cellAt(help->pos(), lane, day)) QToolTip::showText(help->globalPos(), describe(lane, day), viewport());
        else QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DayLanes::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBar();
}

void DayLanes::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DayLanes::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

CalendarsTile::CalendarsTile(QWidget *parent)
    : Tile(u"calendars"_s, tr("All calendars"), kHeight, parent)
    , m_lanes(new DayLanes(this))
{
    auto *button = new Button(tr("Calendar"), ButtonKind::Quiet);
    addTool(button);
    connect(button, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"calendar"_s); });
    connect(m_lanes, &DayLanes::opened, this, [this](const QString &entity, qint64 id) {
        if (entity.isEmpty()) Q_EMIT pageRequested(u"calendar"_s);
        else Q_EMIT opened(entity, id);
    });
    setBody(m_lanes);
    setFocusProxy(m_lanes);
}

void CalendarsTile::fill(const Mission &mission)
{
    if (!mission.calendar) return; // nobody sees it
    m_lanes->setCalendar(mission.calendar);
    setNothing(mission.calendar->artists.empty() ? tr("No artists yet") : QString(), tr("Add the artists whom you represent."));
}

} // namespace flow::ui
