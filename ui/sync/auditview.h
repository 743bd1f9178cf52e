// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/sync/scrollcolumn.h"

#include <QJsonArray>

class QComboBox;

namespace flow::ui {

class Button;
class EmptyState;
class Label;
class RowColumn;

/// Who changed what in the organisation: by kind, person, day or one record; newest first, more on request, as CSV. The
/// cloud gives it to owners only.
class AuditView : public QWidget
{
    Q_OBJECT
public:
    explicit AuditView(const PageContext &context, QWidget *parent = nullptr);
    void load();
    void showMembers(const QJsonArray &members);
    /// These instead of those that are shown.
    void showEntries(const QJsonArray &page);
    /// Adds lines below those that are shown.
    void addEntries(const QJsonArray &page);
    /// Only this record from now on; empty uid: all.
    void setRecord(const QString &entity, const QString &uid, const QString &title);
    /// All that fits, however much it is, as a CSV; said when it is there, or why it is not.
    void exportTo(const QString &path);

private:
    QJsonObject question(const QString &before, int limit) const;
    void ask();
    void clear();
    void restart();
    void askExport();
    void savePage(const QString &path, const QJsonObject &question, QJsonArray collected);
    void say(const QString &text);
    void showEmpty(const QString &title, const QString &text = {}, const QString &action = {});
    void nameRecords(const QJsonArray &entries);

    PageContext m_context;
    RowColumn *m_rows;
    QComboBox *m_entity, *m_person, *m_since;
    Button *m_more, *m_export, *m_record;
    Label *m_note;
    EmptyState *m_empty;
    QString m_oldest, m_recordEntity, m_recordUid;
    int m_turn = 0;
};

} // namespace flow::ui
