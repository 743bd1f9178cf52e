// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/linkstate.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace flow::ui {

class ApprovalView;
class AuditView;
class Button;
class ConflictView;
class EnterView;
class JoinView;
class PeopleView;
class StateView;

/// Working together: the way into an organisation; then how things stand, what has to be decided, people and devices, and
/// who changed what.
class CloudPage : public Page
{
    Q_OBJECT
public:
    explicit CloudPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override;
    QString count() const override;
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override { return m_view; }
    void setView(const QString &view) override;
    QList<QWidget *> headerTools() override;
    void activated() override;
    QString status() const override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

    EnterView *enter() const { return m_enter; }
    ConflictView *conflicts() const { return m_conflicts; }

private:
    void stateChanged();
    void arrange();
    void loadView();
    void addDecisions();

    QString m_view = QStringLiteral("state");
    bool m_signingIn = false, m_joined = false, m_joining = false, m_away = false;
    QString m_role;
    QList<QAction *> m_decisions; ///< keys of the conflicts, only while they are seen
    QStackedWidget *m_stack;
    EnterView *m_enter;
    JoinView *m_join;
    StateView *m_state;
    ConflictView *m_conflicts;
    PeopleView *m_people;
    AuditView *m_audit;
    ApprovalView *m_approvals;
};

PageInfo cloudPage();

} // namespace flow::ui
