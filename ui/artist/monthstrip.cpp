// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artist/monthstrip.h"

#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kLabel = 92, kHead = 20, kRow = 28, kGap = 3, kWidest = 30;

    double cellWidth(int width) { return std::min(kWidest, (width - kLabel) / 31); }

} // namespace

MonthStrip::MonthStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"monthStrip"_s);
    setAccessibleName(tr("Availability by day"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MonthStrip::sizeHint() const { return {int(kLabel + 31 * kWidest), int(kHead + kMonths * kRow + 12)}; }

void MonthStrip::setSpans(const QList<Span> &spans, const QDate &today, int series)
{
    m_spans = spans;
    m_today = today;
    m_series = series;
    setCurrent(today);
}

const MonthStrip::Span *MonthStrip::spanOn(const QDate &day) const
{
    const Span *found = nullptr;
    for (const Span &span : m_spans)
        if (span.first <= day && day <= span.last && (!found || span.isShow)) found = &span; // what is sold comes before what is planned
    return found;
}

QString MonthStrip::describe(const QDate &day) const
{
    const Span *span = spanOn(day);
    return labelled(formatDay(day, m_today), span ? span->words : tr("free"));
}

QRectF MonthStrip::cell(const QDate &day) const
{
    const int month = (day.year() - m_today.year()) * 12 + day.month() - m_today.month();
    if (!day.isValid() || month < 0 || month >= kMonths) return {};
    const double width = cellWidth(this->width());
    return {kLabel + (day.day() - 1) * width, kHead + month * kRow + kGap / 2, width - kGap, kRow - kGap};
}

QDate MonthStrip::dayAt(const QPointF &at) const
{
    for (QDate day = firstMonth(); day < firstMonth().addMonths(kMonths); day = day.addDays(1))
        if (cell(day).adjusted(-kGap / 2, -kGap / 2, kGap / 2, kGap / 2).contains(at)) return day;
    return {};
}

void MonthStrip::setCurrent(const QDate &day)
{
    m_current = std::clamp(day, m_today, firstMonth().addMonths(kMonths).addDays(-1));
    setAccessibleDescription(describe(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const QFont small = theme.font(TypeStyle::Caption, true);
    const double radius = theme.radius(Radius::Cell);
    const SeriesColors series = theme.series(m_series);
    for (int number = 1; number <= 31; ++number)
        paint::text(painter, QRectF(kLabel + (number - 1) * cellWidth(width()), 0, cellWidth(width()) - kGap, kHead - 4), QString::number(number), small,
            theme.color(ColorRole::Text3), Qt::AlignHCenter);
    for (int month = 0; month < kMonths; ++month)
        paint::text(painter, QRectF(0, kHead + month * kRow, kLabel - 8, kRow), QLocale().toString(firstMonth().addMonths(month), u"MMM yyyy"_s),
            theme.font(TypeStyle::Small), theme.color(ColorRole::Text2));
    for (QDate day = firstMonth(); day < firstMonth().addMonths(kMonths); day = day.addDays(1)) {
        const QRectF box = cell(day);
        const Span *span = spanOn(day);
        const bool isPast = day < m_today;
        const QColor fill = day.dayOfWeek() >= 6 ? theme.color(ColorRole::Sunken) : QColor();
        if (span && span->isShow) {
            paint::box(painter, box, radius, isPast ? theme.color(ColorRole::Pressed) : series.fill);
        } else {
            paint::box(painter, box, radius, fill, theme.color(isPast ? ColorRole::Hairline : ColorRole::HairlineStrong));
            if (span) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(QBrush(theme.color(isPast ? ColorRole::HairlineStrong : ColorRole::Text3), Qt::BDiagPattern));
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
            }
        }
        if (day == m_today) paint::box(painter, box.adjusted(-1, -1, 1, 1), radius + 1, {}, theme.color(ColorRole::Accent), 2);
        if (hasFocus() && day == m_current) paint::focusRing(painter, box, radius, theme);
    }
}

void MonthStrip::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (event->button() != Qt::LeftButton || !day.isValid() || day < m_today) return;
    setCurrent(day);
    Q_EMIT chosen(day);
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right: return setCurrent(m_current.addDays(1));
    case Qt::Key_Up: return setCurrent(m_current.addMonths(-1));
    case Qt::Key_Down: return setCurrent(m_current.addMonths(1));
    case Qt::Key_Home: return setCurrent(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT chosen(m_current); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool MonthStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QDate day = dayAt(help->pos()); day.isValid()) QToolTip::showText(help->globalPos(), describe(day), this, cell(day).toRect());
    else QToolTip::hideText();
    return true;
}

} // namespace flow::ui
