// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/prospectbook.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace flow::ui {

class EmptyState;

/// Whom to call today: one row each with the number, the last exchange and what is asked; one key for what came of it. Asks by
/// signals and changes nothing. GUI thread.
class CallsView : public QWidget
{
    Q_OBJECT
public:
    explicit CallsView(const QDate &today, QWidget *parent = nullptr);
    void setCalls(std::vector<CallRow> calls);
    const std::vector<CallRow> &calls() const;
    const CallRow *current() const;
    void setReadOnly(bool readOnly);
    void focusList();
    void step(int by); ///< to a row after or before

Q_SIGNALS:
    /// `note`: what was said, empty for nothing more than the outcome; `callBackOn` where they said when.
    void outcome(const flow::CallRow &call, flow::CallOutcome what, const QString &note, const QDate &callBackOn);
    void snoozed(const flow::CallRow &call);
    void opened(const flow::CallRow &call);
    void currentChanged(); ///< another row, or what it says

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(int number); ///< 1 to 6, as on the keys
    void askCallBack(QWidget *under);
    void say(CallOutcome what, const QDate &callBackOn = {});
    void dial();
    QWidget *makeNote();
    class Model;
    Model *m_model;
    QListView *m_list;
    QWidget *m_bar;
    EmptyState *m_empty;
    QLineEdit *m_note;
    QWidget *m_noteBox = nullptr;
    QDate m_today;
};

QString outcomeText(CallOutcome outcome);

} // namespace flow::ui
