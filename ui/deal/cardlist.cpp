// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/cardlist.h"

#include "ui/deal/boardwords.h"
#include "ui/text/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

bool isLess(const BoardCard &a, const BoardCard &b, const QString &field)
{
    if (field == "artist"_L1) return a.artist.localeAwareCompare(b.artist) < 0;
    if (field == "venue"_L1) return a.venue.localeAwareCompare(b.venue) < 0;
    if (field == "town"_L1) return a.town.localeAwareCompare(b.town) < 0;
    if (field == "value"_L1) return a.value < b.value;
    if (field == "stage"_L1) return a.placement.stage < b.placement.stage;
    if (field == "owner"_L1) return a.owner.localeAwareCompare(b.owner) < 0;
    if (field == "project"_L1) return a.project.localeAwareCompare(b.project) < 0;
    if (field == "age"_L1) return a.touchedAt > b.touchedAt;
    return a.day < b.day;
}

} // namespace

void CardSource::setCards(std::vector<BoardCard> cards, qint64 nowMs)
{
    m_cards = std::move(cards);
    m_now = nowMs;
    m_sorted.clear();
}

const BoardCard *CardSource::card(qint64 id) const
{
    const auto found = std::ranges::find(m_cards, id, [](const BoardCard &card) { return idOf(card.key); });
    return found == m_cards.end() ? nullptr : &*found;
}

void CardSource::sort(const RowQuery &query)
{
    const QString wanted = query.sortField + (query.order == Qt::AscendingOrder ? u'+' : u'-');
    if (wanted == m_sorted) return;
    m_sorted = wanted;
    std::ranges::stable_sort(m_cards, [&](const BoardCard &a, const BoardCard &b) {
        return query.order == Qt::AscendingOrder ? isLess(a, b, query.sortField) : isLess(b, a, query.sortField);
    });
}

QFuture<Result<qint64>> CardSource::count(const RowQuery &)
{
    const Result<qint64> count(qint64(m_cards.size()));
    return QtFuture::makeReadyValueFuture(count);
}

QFuture<Result<QList<Row>>> CardSource::window(const RowQuery &query, qint64 first, int number)
{
    sort(query);
    QList<Row> rows;
    for (qint64 i = first; i < std::min<qint64>(first + number, qint64(m_cards.size())); ++i) {
        const BoardCard &c = m_cards[size_t(i)];
        const QString day = c.day.isValid() ? formatDay(c.day, m_today) : c.period;
        const QVariant age = c.touchedAt ? QVariant((m_now - c.touchedAt) / 86'400'000) : QVariant();
        rows.append({idOf(c.key), {c.venue, c.artist, stageName(c.placement.stage), day, valueText(c), c.town, c.project, c.owner, age}});
    }
    return QtFuture::makeReadyValueFuture(Result<QList<Row>>(rows));
}

QList<Column> cardColumns(const std::shared_ptr<CardSource> &source, const QDate &today, const std::function<qint64()> &nowMs)
{
    const auto text = [](int at) { return [at](const Row &row) { return CellLook{.text = row.values.at(at).toString()}; }; };
    QList<Column> columns;
    columns << Column{.field = u"venue"_s, .title = tr("Venue"), .width = 220, .weight = CellWeight::Name, .fixed = true, .look = text(0)};
    columns << Column{.field = u"artist"_s, .title = tr("Artist"), .width = 160, .look = [source](const Row &row) {
        const BoardCard *card = source->card(row.id);
        return CellLook{.text = row.values.at(1).toString(), .avatar = row.values.at(1).toString(), .series = card ? card->artistColor : 0};
    }};
    columns << Column{.field = u"stage"_s, .title = tr("Stage"), .width = 130, .look = text(2)};
    columns << Column{.field = u"day"_s, .title = tr("Day"), .width = 130, .look = text(3)};
    columns << Column{.field = u"value"_s, .title = tr("Value"), .width = 100, .weight = CellWeight::Value, .right = true, .look = text(4)};
    columns << Column{.field = u"badges"_s, .title = tr("Where it stands"), .width = 240, .sortable = false, .look = [source, today, nowMs](const Row &row) {
        CellLook look;
        const BoardCard *card = source->card(row.id);
        if (!card) return look;
        for (const CardBadgeWords &badge : badgesOf(*card, today, nowMs()).mid(0, 2)) look.badges << CellBadge{badge.text, badge.tone, badge.icon};
        return look;
    }};
    columns << Column{.field = u"town"_s, .title = tr("Town"), .width = 120, .look = text(5)};
    columns << Column{.field = u"project"_s, .title = tr("Project"), .width = 140, .look = text(6)};
    columns << Column{.field = u"owner"_s, .title = tr("Owner"), .width = 120, .look = text(7)};
    columns << Column{.field = u"age"_s, .title = tr("Age in days"), .width = 90, .right = true, .look = text(8)};
    return columns;
}

} // namespace flow::ui
