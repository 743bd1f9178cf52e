// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artist/artistcard.h"

#include "core/entities.h"
#include "core/store/contents.h"
#include "ui/common/badge.h"
#include "ui/text/fieldtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPhotoSide = 640; ///< a card at twice its size on screens with many pixels

    QString tr(const char *text, const char *about = nullptr) { return QCoreApplication::translate("flow::ui", text, about); }

    QImage decode(const QByteArray &content, int side)
    {
        QByteArray bytes = content;
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        // A size that a file only claims is not believed: the reader's allocation limit stands.
        if (const QSize size = reader.size(); size.isValid() && (size.width() > side || size.height() > side))
            reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
        return reader.read();
    }

    Result<void> readBlock(Connection &connection, ArtistCard &card, const QString &today)
    {
        FLOW_ASSIGN(Statement next, connection.prepare("SELECT kind, coalesce(reason, ''), first_day, last_day FROM availability "
                                                       "WHERE artist_id = ? AND last_day >= ? ORDER BY first_day LIMIT 1"));
        next.bind(1, card.artist.id);
        next.bind(2, today);
        FLOW_ASSIGN(const bool found, next.step());
        if (!found) return {};
        card.blockKind = next.string(0);
        card.blockReason = next.string(1);
        card.blockFirst = QDate::fromString(next.string(2), Qt::ISODate);
        card.blockLast = QDate::fromString(next.string(3), Qt::ISODate);
        return {};
    }

    Result<void> readWaiting(Connection &connection, ArtistCard &card)
    {
        FLOW_ASSIGN(Statement waiting, connection.prepare("SELECT count(*) FROM proposal WHERE artist_id = ? AND state = 'waiting'"));
        waiting.bind(1, card.artist.id);
        FLOW_TRY(waiting.step());
        card.waiting = int(waiting.integer(0));
        return {};
    }

} // namespace

Result<QImage> readPhoto(Connection &connection, qint64 fileId, int side)
{
    if (fileId == 0) return QImage();
    FLOW_ASSIGN(Statement statement, connection.prepare("SELECT sha256 FROM file WHERE id = ?"));
    statement.bind(1, fileId);
    FLOW_ASSIGN(const bool found, statement.step());
    if (!found) return QImage();
    FLOW_ASSIGN(const std::optional<QByteArray> content, Contents(connection).get(statement.string(0)));
    return content ? decode(*content, side) : QImage(); // else it comes with the cloud's files (core/sync/filemover.h)
}

Result<std::vector<ArtistCard>> readArtistCards(Connection &connection, const QDate &today)
{
    FLOW_ASSIGN(Statement statement,
        connection.prepare(("SELECT "_L1 + recordColumns(artistEntity()) + " FROM artist ORDER BY fold(name), id"_L1).toStdString()));
    std::vector<ArtistCard> cards;
    for (;;) {
        FLOW_ASSIGN(const bool row, statement.step());
        if (!row) break;
        cards.push_back({.artist = readRecord(artistEntity(), statement)});
    }
    for (ArtistCard &card : cards) {
        FLOW_TRY(readBlock(connection, card, today.toString(Qt::ISODate)));
        FLOW_TRY(readWaiting(connection, card));
        FLOW_ASSIGN(card.photo, readPhoto(connection, card.artist.value(u"photo_id").toLongLong(), kPhotoSide));
    }
    return cards;
}

QString feeRange(const Record &artist)
{
    const QVariant low = artist.value(u"fee_min"), high = artist.value(u"fee_max");
    const QString currency = artist.text(u"currency");
    if (low.isNull() && high.isNull()) return {};
    if (high.isNull() || low == high) return formatMoney(low.toLongLong(), currency);
    if (low.isNull()) return tr("up to %1").arg(formatMoney(high.toLongLong(), currency));
    return rangeText(formatMoney(low.toLongLong(), currency), formatMoney(high.toLongLong(), currency));
}

QString blockDays(const QDate &first, const QDate &last, const QDate &today)
{
    // Months without a year are the next ones.
    const QLocale locale;
    const auto day = [&](const QDate &date) { return locale.toString(date, date < today.addMonths(11) ? u"d MMM"_s : u"d MMM yyyy"_s).remove(u'.'); }; // as formatDay
    if (first == last || !last.isValid()) return day(first);
    return rangeText(day(first), day(last));
}

int seriesOfArtist(const QVariant &color, const QString &name) { return color.isNull() ? seriesOf(name) : color.toInt(); }

} // namespace flow::ui
