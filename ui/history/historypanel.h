// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/contextpanel.h"
#include "ui/history/transactiondetail.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// One transaction: who, when, what it undid, and the records that it touched with their values before and after.
class HistoryPanel : public ContextPanel
{
    Q_OBJECT
public:
    explicit HistoryPanel(const PageContext &context, QWidget *parent = nullptr);
    void show(qint64 transaction); ///< 0: none
    void reload();
    /// What is shown, when it has arrived.
    const std::optional<TransactionDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void loaded();
    void transactionRequested(qint64 id); ///< the one that this one undid, or that undid it

private:
    void fill(const TransactionDetail &detail);
    void fillRecords(const TransactionDetail &detail);
    QWidget *link(const QString &text, qint64 transaction);
    QString words(const TouchedRecord &record) const;

    PageContext m_context;
    qint64 m_id = 0;
    int m_turn = 0;
    std::optional<TransactionDetail> m_detail;
    QVBoxLayout *m_column;
};

} // namespace flow::ui
