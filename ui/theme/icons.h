// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace flow::ui {

/// Lucide icons, drawn with the same stroke at every size and in any colour. GUI thread only.
class Icons
{
public:
    explicit Icons(double strokeWidth = 1.5) : m_stroke(strokeWidth) { }
    void setStroke(double width) { m_stroke = width; }

    /// `size` in device-independent pixels. Cached per name, size, colour and ratio. An unknown name gives an empty
    /// pixmap and one warning in the log.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio);
    static bool exists(const QString &name);

private:
    QByteArray source(const QString &name);

    double m_stroke;
    QHash<QString, QByteArray> m_sources;
    QCache<QString, QPixmap> m_cache{2000};
};

} // namespace flow::ui
