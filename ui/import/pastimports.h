// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/leftrecords.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

namespace flow::ui {

class Button;
class ContextPanel;
class DataTable;
class FieldRow;
class PagedModel;
class PanelSection;
class WhenSeen;

/// One import of the past, also one that was taken back (its own record is gone then, the journal remembers it).
struct PastImport
{
    TransactionInfo transaction;
    QString kind, profile;
    qint64 rows = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, rejected = 0;
    bool isUndone() const { return transaction.undoneBy != 0; }
};

Result<QList<PastImport>> pastImports(Connection &connection);

/// The imports that were made, newest first, and a panel with what can be done about one: take it back, its refused rows. Of one that was
/// taken back it names the records that stayed.
class PastImports : public QWidget
{
    Q_OBJECT
public:
    PastImports(const PageContext &context, QWidget *parent = nullptr);
    void reload();
    qint64 count() const { return m_count; }
    QWidget *panel();
    DataTable *table() const { return m_table; }

Q_SIGNALS:
    void loaded();
    void refusedRequested(qint64 importId, const QString &fileName);
    void openRequested(const QString &kind);

private:
    struct Left
    {
        QString entity, title, about;
        qint64 id = 0;
        bool operator==(const Left &) const = default;
    };
    void show(qint64 id);
    void readLeft();
    void fillLeft(const QList<Left> &named, qint64 count);

    PageContext m_context;
    PagedModel *m_model;
    DataTable *m_table;
    ContextPanel *m_panel;
    PanelSection *m_facts, *m_stayed;
    Button *m_revert, *m_refused, *m_open;
    QList<PastImport> m_imports;
    PastImport m_shown;
    qint64 m_count = -1;
    WhenSeen *m_again; ///< what stayed may have changed
    QList<Left> m_left;
    qint64 m_leftCount = 0;
    int m_turn = 0;
};

} // namespace flow::ui
