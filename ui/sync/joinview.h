// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/joinplan.h"
#include "ui/shell/pagecontext.h"
#include "ui/sync/scrollcolumn.h"

class QTimer;

namespace flow::ui {

class Button;
class Label;

/// What becomes of a workspace that was used apart when it joins an organisation: how much is the same, what is doubtful, what
/// differs, each to be decided here or left. Nothing is written before the person says so.
class JoinView : public ScrollColumn
{
    Q_OBJECT
public:
    explicit JoinView(const PageContext &context, QWidget *parent = nullptr);
    /// Compares; what there is to see comes when it is there.
    void begin(const QString &organisation);
    void showPlan(const JoinPlan &plan);
    void showProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void planned(); ///< the plan is shown
    void joined();
    void canceled();
    void failed(const flow::Error &error);

private:
    void compare();
    void join();
    void addSummary(const JoinPlan &plan);
    void addPair(const JoinPair &pair);
    void addDifference(const JoinPair &pair, const JoinField &field);

    PageContext m_context;
    QString m_organisation;
    JoinDecisions m_decisions;
    QTimer *m_again; ///< compares once when several answers come quickly
    int m_turn = 0;
    int m_place = 0; ///< that is read, while rows are made anew
    Label *m_progress = nullptr;
    Button *m_join = nullptr;
};

} // namespace flow::ui
