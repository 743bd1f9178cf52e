// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include "ui/theme/wordfont.h"

#include <QCache>
#include <QImage>
#include <QPainterPath>
#include <QtMath>

#include <qdrawutil.h>

namespace flow::ui::paint {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kShadowMargin = 40;

    /// Three box blurs come close to a Gaussian; one byte per pixel.
    void blurOnce(QImage &alpha, int radius, bool horizontal)
    {
        const int lines = horizontal ? alpha.height() : alpha.width();
        const int length = horizontal ? alpha.width() : alpha.height();
        const qsizetype step = horizontal ? 1 : alpha.bytesPerLine();
        std::vector<uchar> line(static_cast<size_t>(length));
        for (int l = 0; l < lines; ++l) {
            uchar *first = horizontal ? alpha.scanLine(l) : alpha.bits() + l;
            for (int i = 0; i < length; ++i) line[size_t(i)] = first[i * step];
            int sum = 0;
            for (int i = -radius; i < length; ++i) {
                if (i + radius < length) sum += line[size_t(i + radius)];
                if (i - radius - 1 >= 0) sum -= line[size_t(i - radius - 1)];
                if (i >= 0) first[i * step] = static_cast<uchar>(sum / (2 * radius + 1));
            }
        }
    }

    QImage shadowLayer(const QSize &size, const QRectF &shape, double radius, const ShadowSpec &spec, qreal ratio)
    {
        QImage alpha(size * ratio, QImage::Format_Alpha8);
        alpha.fill(0);
        alpha.setDevicePixelRatio(ratio);
        {
            QPainter p(&alpha);
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(Qt::black);
            p.drawRoundedRect(shape.translated(0, spec.y), radius, radius);
        }
        const int blur = std::max(1, qRound(spec.blur * ratio / 6));
        for (int pass = 0; pass < 3; ++pass) {
            blurOnce(alpha, blur, true);
            blurOnce(alpha, blur, false);
        }
        QImage tinted(alpha.size(), QImage::Format_ARGB32_Premultiplied);
        tinted.setDevicePixelRatio(ratio);
        tinted.fill(spec.color);
        QPainter p(&tinted);
        p.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        p.drawImage(0, 0, alpha);
        return tinted;
    }

    /// `size` includes the margin on each side.
    QPixmap shadowPatch(const QSize &size, double radius, const Theme &theme, qreal ratio)
    {
        static QCache<QString, QPixmap> cache(32);
        const QString key = u"%1/%2/%3/%4x%5"_s.arg(radius).arg(theme.isDark()).arg(ratio).arg(size.width()).arg(size.height());
        if (const QPixmap *hit = cache.object(key)) return *hit;
        QPixmap patch(size * ratio);
        patch.setDevicePixelRatio(ratio);
        patch.fill(Qt::transparent);
        const QRectF shape(kShadowMargin, kShadowMargin, size.width() - 2 * kShadowMargin, size.height() - 2 * kShadowMargin);
        QPainter painter(&patch);
        for (const ShadowSpec &spec : theme.scheme().popupShadow) painter.drawImage(0, 0, shadowLayer(size, shape, radius, spec, ratio));
        painter.end();
        cache.insert(key, new QPixmap(patch));
        return patch;
    }

} // namespace

void box(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (border.isValid() && border.alpha() > 0) {
        // The border is a ring and not a stroke over the fill: at corners a stroke would let the fill shine through.
        QPainterPath ring;
        ring.addRoundedRect(rect, radius, radius);
        QPainterPath hole;
        const double innerRadius = std::max(0.0, radius - width);
        const QRectF inner = rect.adjusted(width, width, -width, -width);
        hole.addRoundedRect(inner, innerRadius, innerRadius);
        if (fill.isValid()) painter.fillPath(ring, fill);
        painter.fillPath(ring.subtracted(hole), border);
    } else if (fill.isValid()) {
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void hairline(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const double thick = std::max(1.0, std::round(ratio)) / ratio;
    QRectF line = rect;
    const auto snapped = [ratio](double v) { return std::round(v * ratio) / ratio; };
    if (rect.width() >= rect.height()) line = QRectF(rect.x(), snapped(rect.y()), rect.width(), thick);
    else line = QRectF(snapped(rect.x()), rect.y(), thick, rect.height());
    painter.fillRect(line, color);
}

/// What of a text a line can show at most: a cell of megabytes is not shaped for its first words.
static QString lineOf(const QString &text)
{
    constexpr qsizetype kMostLetters = 2000;
    return text.size() <= kMostLetters ? text : text.left(kMostLetters) + u'…';
}

double textWidth(const QString &text, const QFont &font)
{
    const QString line = lineOf(text);
    return QFontMetricsF(wordFont(font, line)).horizontalAdvance(line);
}

double text(QPainter &painter, const QRectF &rect, const QString &string, const QFont &given, const QColor &color,
    Qt::Alignment alignment, Qt::TextElideMode elide)
{
    QString shown = lineOf(string);
    const QFont font = wordFont(given, shown);
    const QFontMetricsF metrics(font);
    double width = metrics.horizontalAdvance(shown);
    if (width > rect.width() + 0.5) {
        shown = metrics.elidedText(shown, elide, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    double x = rect.x();
    if (alignment & Qt::AlignRight) x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter) x = rect.x() + (rect.width() - width) / 2;
    const double baseline = std::round(rect.center().y() + metrics.capHeight() / 2);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, baseline), shown);
    return width;
}

void icon(QPainter &painter, const QRectF &rect, Theme &theme, const QString &name, int size, const QColor &color)
{
    if (name.isEmpty()) return;
    const QPixmap drawn = theme.pixmap(name, size, color, painter.device()->devicePixelRatio());
    painter.drawPixmap(QPointF(std::round(rect.center().x() - size / 2.0), std::round(rect.center().y() - size / 2.0)), drawn);
}

void popup(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const int corner = 2 * kShadowMargin + qCeil(radius);
    const QRect target = rect.toRect().adjusted(-kShadowMargin, -kShadowMargin, kShadowMargin, kShadowMargin);
    // Small popups are narrower than two corners of the patch: those get a patch of their own height or width.
    const QSize least(2 * corner + 1, 2 * corner + 1);
    const QSize own(std::min(target.width(), least.width()), std::min(target.height(), least.height()));
    const QPixmap patch = shadowPatch(own, radius, theme, ratio);
    const int edgeX = own.width() < least.width() ? own.width() / 2 : corner;
    const int edgeY = own.height() < least.height() ? own.height() / 2 : corner;
    const QMargins edges(edgeX, edgeY, own.width() < least.width() ? own.width() - edgeX - 1 : corner, own.height() < least.height() ? own.height() - edgeY - 1 : corner);
    const auto inPixels = [ratio](int length) { return qRound(length * ratio); };
    qDrawBorderPixmap(&painter, target, edges, patch, QRect(QPoint(0, 0), patch.size()),
        QMargins(inPixels(edges.left()), inPixels(edges.top()), inPixels(edges.right()), inPixels(edges.bottom())));
    const QColor outline = theme.scheme().popupOutline;
    box(painter, rect, radius, theme.color(ColorRole::Raised));
    box(painter, rect, radius, {}, outline);
}

void focusRing(QPainter &painter, const QRectF &shape, double radius, const Theme &theme, bool inside)
{
    const double grow = inside ? 0 : 3;
    box(painter, shape.adjusted(-grow, -grow, grow, grow), inside ? radius : radius + 3, {}, theme.color(ColorRole::Focus), 2);
}

QStringList keyCaps(const QString &shortcut)
{
    QStringList caps = shortcut.split(u'+', Qt::SkipEmptyParts);
    if (shortcut.endsWith(u"++"_s) || shortcut == u"+"_s) caps << u"+"_s;
    return caps;
}

double keyCapWidth(const QString &key, const Theme &theme)
{
    return std::max(18.0, std::ceil(textWidth(key, theme.font(TypeStyle::Badge)) + 10));
}

double keyCap(QPainter &painter, const QPointF &rightCentre, const QString &key, const Theme &theme, bool onAccent)
{
    const double width = keyCapWidth(key, theme);
    const double top = std::round(rightCentre.y() - 9);
    const QRectF rect(std::round(rightCentre.x() - width), top, width, 18);
    if (onAccent) {
        box(painter, rect, 4, mixed(theme.color(ColorRole::Accent), theme.color(ColorRole::OnAccent), 0.18));
    } else {
        box(painter, rect, 4, theme.color(ColorRole::Background), theme.color(ColorRole::HairlineStrong));
    }
    text(painter, rect, key, theme.font(TypeStyle::Badge), theme.color(onAccent ? ColorRole::OnAccent : ColorRole::Text2), Qt::AlignHCenter);
    return width;
}

} // namespace flow::ui::paint
