// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/dayview.h"

#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/longdate.h"
#include "ui/theme/paint.h"

#include <QLocale>
#include <QScrollBar>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kHeader = 34, kBar = 46, kMoments = 18, kPad = 7;
    constexpr int kFirstHour = 6, kHours = 24;

    QString momentName(int moment)
    {
        switch (ShowMoment(moment)) {
        case ShowMoment::LoadIn: return DayView::tr("Load-in");
        case ShowMoment::Soundcheck: return DayView::tr("Soundcheck");
        case ShowMoment::Doors: return DayView::tr("Doors");
        case ShowMoment::Support: return DayView::tr("Support");
        case ShowMoment::OnStage: return DayView::tr("On stage");
        case ShowMoment::End: return DayView::tr("End");
        case ShowMoment::Curfew: return DayView::tr("Curfew");
        }
        return {};
    }

} // namespace

DayView::DayView(CalendarModel *model, QWidget *parent)
    : CalendarView(model, parent)
    , m_day(model->today())
{
    setObjectName(u"calendarDay"_s);
    setAccessibleName(tr("Day"));
}

void DayView::showDay(QDate day)
{
    if (day == m_day || !day.isValid()) return;
    m_day = day;
    if (model().day() != day) model().setCursor(model().artist(), day);
    hideCard();
    relayout();
    viewport()->update();
    Q_EMIT rangeChanged();
}

QString DayView::rangeText() const
{
    QString text = longWeekday(m_day);
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

double DayView::offset() const { return kHeader - verticalScrollBar()->value(); }

double DayView::xOf(const QDateTime &local) const
{
    const double label = theme().size(Size::TimelineLabel), width = viewport()->width() - label - 16;
    const double hours = double(m_day.daysTo(local.date())) * 24 + local.time().msecsSinceStartOfDay() / 3'600'000.0 - kFirstHour;
    return label + std::clamp(hours / kHours, 0.0, 1.0) * width;
}

void DayView::relayout()
{
    m_tops.clear();
    m_bars.clear();
    double top = 0;
    for (const qint64 artist : model().lanes()) {
        m_tops.push_back(top);
        const auto items = model().itemsOn(m_day, artist);
        double y = top + kPad;
        for (const CalendarItem *item : items) {
            const ShowSpan span = spanOf(item->times, m_day, item->zone.zone);
            const double left = xOf(span.begin);
            m_bars.push_back({item, {left, y, std::max(60.0, xOf(span.end) - left), kBar}});
            y += kBar + (item->times.isEmpty() ? 4 : kMoments + 4);
        }
        top += std::max(60.0, y - top + kPad - 4);
    }
    m_tops.push_back(top);
    const int page = std::max(1, viewport()->height() - int(kHeader));
    verticalScrollBar()->setRange(0, std::max(0, int(top) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(40);
}

CalendarView::Spot DayView::spotAt(const QPoint &at) const
{
    if (at.y() < kHeader) return {};
    const QPointF inside(at.x(), at.y() - offset());
    for (const Bar &bar : m_bars)
        if (bar.rect.contains(inside)) return {bar.item->engagement.artist, m_day, bar.item->key()};
    for (size_t i = 0; i + 1 < m_tops.size(); ++i)
        if (inside.y() >= m_tops[i] && inside.y() < m_tops[i + 1]) return {model().lanes()[i], m_day, 0};
    return {};
}

QRectF DayView::rectOf(const Spot &spot) const
{
    for (const Bar &bar : m_bars)
        if (bar.item->key() == spot.key) return bar.rect.translated(0, offset());
    const int lane = model().laneOf(spot.artist);
    if (lane < 0 || size_t(lane) + 1 >= m_tops.size()) return {};
    const double label = theme().size(Size::TimelineLabel);
    return {label + 2, m_tops[size_t(lane)] + offset() + 2, viewport()->width() - label - 16, m_tops[size_t(lane) + 1] - m_tops[size_t(lane)] - 4};
}

void DayView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(ColorRole::Surface));
    if (!model().data() || m_tops.size() != model().lanes().size() + 1) return;
    painter.save();
    painter.setClipRect(QRectF(0, kHeader, viewport()->width(), viewport()->height()));
    paintHours(painter);
    const CalendarData &known = *model().data();
    for (size_t i = 0; i + 1 < m_tops.size(); ++i) {
        const qint64 artist = model().lanes()[i];
        const double label = theme().size(Size::TimelineLabel);
        const QRectF row(0, m_tops[i] + offset(), viewport()->width(), m_tops[i + 1] - m_tops[i]);
        if (row.bottom() < kHeader || row.top() > viewport()->height()) continue;
        if (const CalendarArtist *found = known.artist(artist)) paintLabel(painter, *found, {0, row.top(), label, row.height()});
        if (const Blockage *block = known.blockOn(artist, m_day)) {
            paintHatch(painter, row.adjusted(label + 1, 0, -16, -1));
            const double width = paint::textWidth(block->reason, theme().font(TypeStyle::Small)) + 12;
            paint::box(painter, {label + 12, row.center().y() - 10, width, 20}, 4, theme().color(ColorRole::Surface));
            paint::text(painter, {label + 18, row.center().y() - 10, width, 20}, block->reason, theme().font(TypeStyle::Small), theme().color(ColorRole::Text2));
        }
        if (hasFocus() && model().artist() == artist && !model().key()) paint::focusRing(painter, rectOf({artist, m_day, 0}), 6, theme(), true);
        paint::hairline(painter, {0, row.bottom() - 1, row.width(), 1}, theme().color(ColorRole::Hairline));
    }
    for (const Bar &bar : m_bars)
        paintBar(painter, bar);
    painter.restore();
}

void DayView::paintHours(QPainter &painter)
{
    for (int hour = kFirstHour; hour <= kFirstHour + kHours; hour += 2) {
        const double x = xOf(QDateTime(m_day.addDays(hour / 24), QTime(hour % 24, 0), QTimeZone::utc()));
        paint::hairline(painter, {x, kHeader, 1, double(viewport()->height())}, theme().color(hour == 24 ? ColorRole::HairlineStrong : ColorRole::Hairline));
        painter.save();
        painter.setClipping(false);
        paint::text(painter, {x - 24, 8, 48, 20}, QTime(hour % 24, 0).toString(u"HH:mm"_s), theme().font(TypeStyle::Caption, true), theme().color(ColorRole::Text3), Qt::AlignHCenter);
        painter.restore();
    }
    painter.save();
    painter.setClipping(false);
    paint::hairline(painter, {0, kHeader - 1, double(viewport()->width()), 1}, theme().color(ColorRole::Hairline));
    painter.restore();
}

void DayView::paintBar(QPainter &painter, const Bar &bar)
{
    const QRectF rect = bar.rect.translated(0, offset());
    if (rect.bottom() + kMoments < kHeader || rect.top() > viewport()->height()) return;
    const CalendarItem &item = *bar.item;
    QString second = u"%1 · %2"_s.arg(item.town, dateStateText(item));
    if (item.zone.origin == ZoneOrigin::Unknown) second += u" · "_s + tr("time zone unknown, shown in UTC");
    paintItem(painter, rect, item, {item.venue.isEmpty() ? item.town : item.venue, second, false});
    const auto moments = momentsOf(item.times, m_day, item.zone.zone);
    double free = 0;
    for (int i = 0; i < kShowMoments; ++i) {
        if (!moments[size_t(i)]) continue;
        const double x = xOf(*moments[size_t(i)]);
        painter.fillRect(QRectF(x, rect.bottom() - 5, 1.5, 10), stateColor(item.engagement.state));
        if (x < free) continue;
        const QString text = u"%1 %2"_s.arg(moments[size_t(i)]->time().toString(u"HH:mm"_s), momentName(i));
        free = x + paint::text(painter, {x + 4, rect.bottom() + 1, 140, kMoments}, text, theme().font(TypeStyle::Caption, true), theme().color(ColorRole::Text3)) + 10;
    }
}

} // namespace flow::ui
