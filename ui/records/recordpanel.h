// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/contextpanel.h"
#include "ui/records/recorddetail.h"
#include "ui/shell/pagecontext.h"

#include <QPointer>

class QLineEdit;

namespace flow::ui {

class RecordPopover;

/// What the panel of one entity shows.
struct PanelSpec
{
    struct Section
    {
        QString title;
        QStringList fields;
        bool onlyFilled = false; ///< rows without a value are left out
        /// Whether it says something of this record; null: always.
        std::function<bool(const Record &record)> isFor = {};
        QMap<QString, QString> labels = {}; ///< of fields that are called something else here
    };
    DetailRequest request;
    QList<Section> sections;
    QStringList choosable = {}; ///< references whose record is chosen in the panel; the others are only shown
    /// The line of facts below the name.
    std::function<QString(const RecordDetail &detail)> facts = {};
    /// Sections of one's own in the overview, over the fields.
    std::function<void(const RecordDetail &detail, QVBoxLayout *column)> lead = {};
    /// Sections of one's own in the overview, below the fields.
    std::function<void(const RecordDetail &detail, QVBoxLayout *column)> extra = {};
    /// Figures over the tabs (score, points, spent); null for none.
    std::function<QWidget *(const RecordDetail &detail)> figures = {};
    /// Title of the tab with `request.children`, and how one of them reads.
    QString childrenTitle = {};
    std::function<QWidget *(const Record &child)> child = {};
    /// Writes an edit that is more than a field of this record, on the writer thread; null for the plain way.
    std::function<Result<void>(Connection &connection, qint64 id, const QString &field, const QVariant &value)> write = {};
    bool circle = false; ///< people have round initials
    bool avatar = false;
};

/// The context panel of a record of any entity: fields edited where they stand, roles, log with one-line entry, history.
/// Follows changes of the store. GUI thread.
class RecordPanel : public ContextPanel
{
    Q_OBJECT
public:
    RecordPanel(const PageContext &context, PanelSpec spec, QWidget *parent = nullptr);

    void show(qint64 id); ///< 0: nothing is chosen
    qint64 id() const { return m_id; }
    /// Puts the cursor into the one-line entry of the log.
    void startLog();
    bool hasLog() const { return !m_spec.request.interactionField.isEmpty(); }

Q_SIGNALS:
    void loaded(qint64 id);

private:
    void load();
    void fill(const RecordDetail &detail);
    void fillOverview(const RecordDetail &detail);
    void fillRoles(const RecordDetail &detail);
    void fillLog(const RecordDetail &detail);
    void fillChildren(const RecordDetail &detail);
    void fillHistory(const RecordDetail &detail);
    void addRow(PanelSection *section, const RecordDetail &detail, const Field &field, const QString &label);
    void log(const QString &line);
    void choose(FieldRow *row, const Record &record, const Field &field);
    void write(qint64 id, const QString &name, const QString &field, const QVariant &value);
    void openEntryMenu(QWidget *anchor, const Record &entry);
    void correctEntry(qint64 id, const QString &line); ///< 0: the next line is a new entry again

    PageContext m_context;
    PanelSpec m_spec;
    qint64 m_id = 0;
    QString m_name; ///< of the record
    Record m_shown; ///< as it stands in the panel
    QPointer<RecordPopover> m_choosing;
    QList<FieldRow *> m_changed; ///< rows whose value is another one than before
    int m_turn = 0;
    bool m_logWanted = false;
    qint64 m_corrected = 0; ///< entry whose line is being corrected
    QVBoxLayout *m_overview;
    QVBoxLayout *m_logColumn = nullptr;
    QVBoxLayout *m_childColumn = nullptr;
    QVBoxLayout *m_historyColumn;
    QLineEdit *m_logLine = nullptr;
    QWidget *m_logList = nullptr;
};

} // namespace flow::ui
