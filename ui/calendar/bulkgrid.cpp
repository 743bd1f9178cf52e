// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/bulkgrid.h"

#include "ui/text/fieldtext.h"
#include "ui/text/longdate.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRow = 28, kHead = 22, kMonth = 44; // the month stands left of its first week

} // namespace

BulkGrid::BulkGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"bulkGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BulkGrid::setDays(const std::vector<BulkDay> &days)
{
    const bool isNew = m_days.size() != days.size() || (!days.empty() && m_days.front().day != days.front().day);
    m_days = days;
    m_chosen.removeIf([this](QDate day) { return !dayOn(day); });
    if (!dayOn(m_current)) m_current = m_days.empty() ? QDate() : m_days.front().day;
    if (isNew) updateGeometry();
    update();
}

void BulkGrid::setChosen(const std::vector<QDate> &days)
{
    m_chosen = QSet<QDate>(days.begin(), days.end());
    update();
}

std::vector<QDate> BulkGrid::chosen() const
{
    std::vector<QDate> days(m_chosen.begin(), m_chosen.end());
    std::ranges::sort(days);
    return days;
}

const BulkDay *BulkGrid::dayOn(QDate day) const
{
    if (m_days.empty() || !day.isValid()) return nullptr;
    const qint64 at = m_days.front().day.daysTo(day);
    return at >= 0 && at < qint64(m_days.size()) ? &m_days[size_t(at)] : nullptr;
}

void BulkGrid::setCurrent(QDate day)
{
    if (!dayOn(day) || day == m_current) return;
    m_current = day;
    update();
    setAccessibleDescription(describe(day));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT currentChanged();
}

QDate BulkGrid::firstCell() const { return m_days.empty() ? QDate() : m_days.front().day.addDays(1 - m_days.front().day.dayOfWeek()); }
int BulkGrid::weeks() const { return m_days.empty() ? 0 : int(firstCell().daysTo(m_days.back().day)) / 7 + 1; }
QSize BulkGrid::sizeHint() const { return {320, kHead + weeks() * kRow}; }

QRectF BulkGrid::cell(QDate day) const
{
    if (!dayOn(day)) return {};
    const qint64 at = firstCell().daysTo(day);
    const double wide = (width() - kMonth) / 7.0;
    return {kMonth + (at % 7) * wide, kHead + double(at / 7) * kRow, wide, kRow};
}

QString BulkGrid::describe(QDate day) const
{
    const BulkDay *one = dayOn(day);
    if (!one) return {};
    QString state = m_chosen.contains(day) ? tr("chosen") : one->isFree() ? tr("free") : one->isAllowed ? tr("not free") : tr("left out");
    if (one->lowerHolds) state += u", "_s + tr("%n lower hold(s)", nullptr, one->lowerHolds);
    return u"%1: %2"_s.arg(longWeekdayOfYear(day), state);
}

void BulkGrid::paintDay(QPainter &painter, const BulkDay &day)
{
    Theme &theme = themeOf(this);
    const QRectF box = cell(day.day).adjusted(2, 2, -2, -2);
    const bool isChosen = m_chosen.contains(day.day), isFree = day.isFree();
    QColor fill, text = theme.color(ColorRole::Text3), line;
    if (isFree) fill = theme.color(ColorRole::SuccessTint), text = theme.color(ColorRole::SuccessText);
    if (isChosen) fill = theme.color(isFree ? ColorRole::Accent : ColorRole::Danger), text = theme.color(ColorRole::OnAccent);
    if (day.day == m_current && hasFocus()) line = theme.color(ColorRole::Focus);
    paint::box(painter, box, 5, fill, line, line.isValid() ? 2 : 0);
    if (!isFree && !isChosen && day.isAllowed) {
        painter.save();
        painter.setClipRect(box);
        painter.setPen(QPen(theme.color(ColorRole::HairlineStrong), 1));
        for (double x = box.left() - box.height(); x < box.right(); x += 5)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.restore();
    }
    const QString number = QString::number(day.day.day());
    const QFont font = theme.font(isChosen ? TypeStyle::SmallStrong : TypeStyle::Small, true);
    const double wide = paint::textWidth(number, font);
    paint::text(painter, {box.center().x() - wide / 2, box.top(), wide + 2, box.height()}, number, font, text);
    if (!day.lowerHolds) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChosen ? text : theme.stage(Stage::Option).solid);
    painter.drawEllipse(QPointF(box.center().x(), box.bottom() - 4), 2, 2);
}

void BulkGrid::paintEvent(QPaintEvent *)
{
    if (m_days.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Theme &theme = themeOf(this);
    const QFont small = theme.font(TypeStyle::Small);
    const double wide = (width() - kMonth) / 7.0;
    for (int day = 0; day < 7; ++day) {
        const QString name = QLocale().dayName(day + 1, QLocale::NarrowFormat);
        const double length = paint::textWidth(name, small);
        paint::text(painter, {kMonth + day * wide + (wide - length) / 2, 0, length + 2, kHead}, name, small, theme.color(ColorRole::Text3));
    }
    for (const BulkDay &day : m_days) {
        if (&day == &m_days.front() || day.day.day() == 1)
            paint::text(painter, {0, cell(day.day).top(), kMonth - 4, kRow}, QLocale().standaloneMonthName(day.day.month(), QLocale::ShortFormat), theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text2));
        paintDay(painter, day);
    }
}

void BulkGrid::toggle(QDate day)
{
    const BulkDay *one = dayOn(day);
    if (!one) return;
    setCurrent(day);
    if (!m_chosen.remove(day)) m_chosen.insert(day);
    setAccessibleDescription(describe(day));
    update();
    Q_EMIT toggled();
}

void BulkGrid::mousePressEvent(QMouseEvent *event)
{
    for (const BulkDay &day : m_days)
        if (cell(day.day).contains(event->position())) return toggle(day.day);
}

void BulkGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right: return setCurrent(m_current.addDays(1));
    case Qt::Key_Up: return setCurrent(m_current.addDays(-7));
    case Qt::Key_Down: return setCurrent(m_current.addDays(7));
    case Qt::Key_Space:
    case Qt::Key_Return: return toggle(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

bool BulkGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const BulkDay &day : m_days)
            if (cell(day.day).contains(help->pos())) QToolTip::showText(help->globalPos(), describe(day.day), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace flow::ui
