// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "ui/common/popover.h"
#include "ui/shell/pagecontext.h"

class QLineEdit;
class QListWidget;

namespace flow::ui {

class Label;

/// Which record a reference points to: a line that looks for it and what was found, first those who are known at the venue. Up,
/// Down and Enter in the line, or a click, take one; Esc leaves the reference as it is. GUI thread; looks up on a reader thread.
class RecordPopover : public Popover
{
    Q_OBJECT
public:
    /// `field` is a reference of `record`.
    RecordPopover(const PageContext &context, QWidget *anchor, const Record &record, const Field &field);

Q_SIGNALS:
    void chosen(const QVariant &id); ///< null: nobody

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found
    {
        qint64 id = 0;
        QString title, about;
    };
    static Result<std::vector<Found>> find(Connection &connection, const Entity &entity, const QString &words, qint64 venue);
    void look();
    void show(const std::vector<Found> &found);
    void take();

    PageContext m_context;
    const Entity &m_entity;
    qint64 m_current, m_venue;
    QLineEdit *m_line;
    QListWidget *m_list;
    Label *m_none;
    int m_turn = 0;
};

} // namespace flow::ui
