// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/board.h"
#include "ui/common/pagedmodel.h"

namespace flow::ui {

/// The cards of the board as rows of a table: the accessible twin of the board, and the view for sorting. GUI thread.
class CardSource final : public RowSource
{
public:
    explicit CardSource(const QDate &today) : m_today(today) { }
    void setCards(std::vector<BoardCard> cards, qint64 nowMs);
    const BoardCard *card(qint64 id) const;
    static qint64 idOf(const CardKey &key) { return key.id * 8 + int(key.kind); }

    QFuture<Result<qint64>> count(const RowQuery &query) override;
    QFuture<Result<QList<Row>>> window(const RowQuery &query, qint64 first, int number) override;

private:
    void sort(const RowQuery &query);
    QDate m_today;
    qint64 m_now = 0;
    std::vector<BoardCard> m_cards;
    QString m_sorted;
};

QList<Column> cardColumns(const std::shared_ptr<CardSource> &source, const QDate &today, const std::function<qint64()> &nowMs);

} // namespace flow::ui
