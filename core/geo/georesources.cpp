// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/georesources.h"

#include <QResource>

// A resource in a static library registers itself only where somebody asks for it; outside any namespace, as
// Qt wants.
static void registerPlaces() { Q_INIT_RESOURCE(places); }

namespace flow {

using namespace Qt::StringLiterals;

QByteArray geoResource(const QString &name)
{
    static const bool registered = (registerPlaces(), true);
    Q_UNUSED(registered)
    const QResource resource(u":/geo/"_s + name);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression) return {};
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

QList<QStringList> geoTable(const QString &name)
{
    QList<QStringList> lines;
    const QString text = QString::fromUtf8(geoResource(name));
    for (const QStringView line : QStringTokenizer{text, u'\n', Qt::SkipEmptyParts}) {
        if (line.startsWith(u'#')) continue;
        QStringList cells;
        for (const QStringView cell : QStringTokenizer{line, u'\t'})
            cells.append(cell.toString());
        lines.append(std::move(cells));
    }
    return lines;
}

} // namespace flow
