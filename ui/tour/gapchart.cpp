// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/gapchart.h"

#include "core/base/money.h"
#include "ui/theme/paint.h"
#include "ui/text/tourtext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kLeft = 30, kRight = 10, kTop = 16, kBottom = 20;
    constexpr int kTicks = 4;

    /// 1, 2 or 5 times a power of ten, not below `least`.
    double niceStep(double least)
    {
        const double power = std::pow(10, std::floor(std::log10(std::max(1e-9, least))));
        for (const double factor : {1.0, 2.0, 5.0})
            if (power * factor >= least) return power * factor;
        return power * 10;
    }

} // namespace

struct GapChart::Scale
{
    QRectF area;
    double low = 0, high = 1, step = 1; ///< in units of money
    double most = 1; ///< seconds or moves
    double x(double along) const { return area.left() + area.width() * along / most; }
    double y(double units) const { return area.bottom() - area.height() * (units - low) / (high - low); }
};

GapChart::GapChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"gapChart"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(118);
    setAccessibleName(tr("Plan and best possible over the time of the search"));
}

void GapChart::setCurve(std::vector<tour::CurvePoint> curve, const QString &currency)
{
    m_curve = std::move(curve);
    m_currency = currency;
    m_unit = std::pow(10, currencyDigits(currency));
    m_byMoves = std::ranges::all_of(m_curve, [](const auto &point) { return point.seconds <= 0; });
    m_probe = std::min(m_probe, int(m_curve.size()) - 1);
    if (!m_curve.empty()) setAccessibleDescription(probeText(m_curve.back()));
    update();
}

double GapChart::along(const tour::CurvePoint &point) const { return m_byMoves ? double(point.moves) : point.seconds; }

GapChart::Scale GapChart::scale() const
{
    Scale scale{.area = QRectF(rect()).adjusted(kLeft, kTop, -kRight, -kBottom)};
    double low = 1e300, high = -1e300;
    for (const tour::CurvePoint &point : m_curve) {
        low = std::min(low, double(point.best) / m_unit);
        // A first bound far up would press the rest into a line; it is cut at the frame.
        high = std::max(high, double(std::max(point.best, std::min(point.bound, m_curve.back().bound * 5 / 4))) / m_unit);
        scale.most = std::max(scale.most, along(point));
    }
    low = std::max(low, high - 3 * std::max(1.0, high - double(m_curve.back().best) / m_unit) - high * 0.15);
    scale.step = niceStep(std::max(1.0, high - low) / kTicks);
    scale.low = std::floor(low / scale.step) * scale.step;
    scale.high = std::ceil(high / scale.step) * scale.step;
    if (scale.high <= scale.low) scale.high = scale.low + scale.step;
    const QFont axis = themeOf(this).font(TypeStyle::Caption, true);
    double widest = kLeft;
    for (const double end : {scale.low, scale.high}) widest = std::max(widest, paint::textWidth(axisMoney(end, scale.step), axis));
    scale.area.setLeft(std::ceil(widest) + 8);
    return scale;
}

QString GapChart::probeText(const tour::CurvePoint &point) const
{
    const QString when = m_byMoves ? tr("%1 moves").arg(QLocale().toString(point.moves)) : tr("%1 s").arg(QLocale().toString(point.seconds, 'f', 1));
    return tr("%1: plan %2, best possible %3").arg(when, roundMoney(point.best, m_currency), roundMoney(point.bound, m_currency));
}

void GapChart::paintEvent(QPaintEvent *)
{
    if (m_curve.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Theme &theme = themeOf(this);
    const Scale s = scale();
    const QFont axis = theme.font(TypeStyle::Caption, true);
    for (double at = s.low; at <= s.high + s.step / 2; at += s.step) {
        paint::hairline(painter, QRectF(s.area.left(), s.y(at), s.area.width(), 1), theme.chart(ChartRole::Grid));
        paint::text(painter, QRectF(0, s.y(at) - 8, s.area.left() - 8, 16), axisMoney(at, s.step), axis, theme.chart(ChartRole::Axis), Qt::AlignRight);
    }
    const double time = niceStep(s.most / 4);
    for (double at = 0; at <= s.most; at += time) {
        QString text = m_byMoves ? axisMoney(at, time) : tr("%1 s").arg(QLocale().toString(at));
        if (m_byMoves && at == 0) text = tr("0 moves");
        const double width = paint::textWidth(text, axis);
        const double x = std::clamp(s.x(at) - (at == 0 ? 0 : width / 2), s.area.left(), s.area.right() - width);
        paint::text(painter, QRectF(x, s.area.bottom() + 4, width + 1, 16), text, axis, theme.chart(ChartRole::Axis));
    }

    const auto steps = [&](auto value) {
        QPolygonF line;
        for (const tour::CurvePoint &point : m_curve) {
            if (value(point) <= 0) continue; // no bound is known in the first moments
            const double x = s.x(along(point)), y = s.y(std::clamp(double(value(point)) / m_unit, s.low, s.high));
            if (!line.isEmpty()) line.append({x, line.last().y()});
            line.append({x, y});
        }
        if (!line.isEmpty()) line.append({s.area.right(), line.last().y()});
        return line;
    };
    const QColor plan = theme.color(ColorRole::Accent), bound = theme.color(ColorRole::Text3);
    const QPolygonF above = steps([](const auto &p) { return p.bound; }), below = steps([](const auto &p) { return p.best; });
    painter.setBrush(Qt::NoBrush);
    if (below.isEmpty()) return;
    painter.setPen(QPen(bound, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(above);
    painter.setPen(QPen(plan, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(below);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bound);
    if (!above.isEmpty()) painter.drawEllipse(above.last(), 2.5, 2.5);
    painter.setBrush(plan);
    painter.drawEllipse(below.last(), 3, 3);

    // Names beside the lines, where they have the most room.
    const QFont name = theme.font(TypeStyle::Caption), strong = theme.font(TypeStyle::Badge);
    const QString best = tr("Best possible"), mine = tr("This plan");
    const double boundWidth = paint::textWidth(best, name), planWidth = paint::textWidth(mine, strong);
    const double middle = s.area.left() + s.area.width() * 0.55;
    if (!above.isEmpty())
        paint::text(painter, QRectF(middle - boundWidth / 2, std::max(0.0, above.last().y() - 17), boundWidth + 2, 14), best, name, theme.color(ColorRole::Text2));
    paint::text(painter, QRectF(middle - planWidth / 2, std::min(s.area.bottom() - 14, below.last().y() + 5), planWidth + 2, 14), mine, strong,
        theme.color(ColorRole::AccentText));

    if (m_probe >= 0 && m_probe < int(m_curve.size())) {
        const tour::CurvePoint &point = m_curve[size_t(m_probe)];
        paint::hairline(painter, QRectF(s.x(along(point)), s.area.top(), 1, s.area.height()), theme.color(ColorRole::ControlBorder));
        paint::text(painter, QRectF(s.area.left(), 0, width() - s.area.left() - kRight, 14), probeText(point), name, theme.color(ColorRole::Text), Qt::AlignRight);
    }
    if (hasFocus()) paint::focusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4, theme, true);
}

void GapChart::setProbe(int index)
{
    if (index == m_probe) return;
    m_probe = index;
    if (index >= 0 && index < int(m_curve.size())) setAccessibleDescription(probeText(m_curve[size_t(index)]));
    update();
}

void GapChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_curve.empty()) return;
    const Scale s = scale();
    int nearest = 0;
    for (size_t i = 0; i < m_curve.size(); ++i)
        if (s.x(along(m_curve[i])) <= event->position().x()) nearest = int(i);
    setProbe(nearest);
}

void GapChart::leaveEvent(QEvent *) { setProbe(-1); }
void GapChart::focusOutEvent(QFocusEvent *event)
{
    setProbe(-1);
    QWidget::focusOutEvent(event);
}

void GapChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_curve.size()) - 1;
    if (last >= 0 && event->key() == Qt::Key_Right) return setProbe(std::min(last, m_probe + 1));
    if (last >= 0 && event->key() == Qt::Key_Left) return setProbe(m_probe < 0 ? last : std::max(0, m_probe - 1));
    QWidget::keyPressEvent(event);
}

} // namespace flow::ui
