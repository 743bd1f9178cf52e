// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    Q_LOGGING_CATEGORY(lcIcons, "flowstage.ui.icons")

    QString pathOf(const QString &name) { return u":/flowstage/icons/"_s + name + u".svg"_s; }

} // namespace

bool Icons::exists(const QString &name) { return QFile::exists(pathOf(name)); }

QByteArray Icons::source(const QString &name)
{
    const auto known = m_sources.constFind(name);
    if (known != m_sources.cend()) return *known;
    QFile file(pathOf(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly)) svg = file.readAll();
    else qCWarning(lcIcons) << "no icon" << name;
    m_sources.insert(name, svg);
    return svg;
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba()).arg(ratio);
    if (const QPixmap *hit = m_cache.object(key)) return *hit;
    const QByteArray svg = source(name);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (!svg.isEmpty() && size > 0) {
        // QtSvg paints currentColor black, and the stroke has to be rewritten so that it is as wide at 12 px as at 24.
        QByteArray drawn = svg;
        drawn.replace("stroke=\"currentColor\"", "stroke=\"" + color.name().toLatin1() + '"');
        drawn.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(m_stroke * 24 / size) + '"');
        QSvgRenderer renderer(drawn);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    m_cache.insert(key, new QPixmap(pixmap));
    return pixmap;
}

} // namespace flow::ui
