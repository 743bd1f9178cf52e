// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/cloudpage.h"

#include "core/sync/cloudlink.h"
#include "core/sync/conflicts.h"
#include "ui/shell/rights.h"
#include "ui/sync/approvalview.h"
#include "ui/sync/auditview.h"
#include "ui/sync/conflictview.h"
#include "ui/sync/enterview.h"
#include "ui/sync/joinview.h"
#include "ui/sync/peopleview.h"
#include "ui/sync/stateview.h"
#include "ui/sync/syncpictures.h"
#include "ui/text/cloudtext.h"
#include "ui/text/fieldtext.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

PageInfo cloudPage()
{
    return {.id = u"cloud"_s,
        .group = PageGroup::Bottom,
        .icon = u"cloud"_s,
        .title = [] { return CloudPage::tr("Cloud"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new CloudPage(context, parent); },
        .counter = [](Connection &connection) { return countOpenConflicts(connection); },
        .counterEntities = {u"conflict"_s}};
}

CloudPage::CloudPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    m_enter = new EnterView(context, m_stack);
    m_join = new JoinView(context, m_stack);
    m_state = new StateView(context, m_stack);
    m_conflicts = new ConflictView(context, m_stack);
    m_people = new PeopleView(context, m_stack);
    m_audit = new AuditView(context, m_stack);
    m_approvals = new ApprovalView(context, m_stack);
    for (QWidget *view : std::initializer_list<QWidget *>{m_enter, m_join, m_state, m_conflicts, m_people, m_audit, m_approvals}) m_stack->addWidget(view);
    const auto signIn = [this] {
        m_signingIn = true;
        m_enter->setMode(u"again"_s);
        arrange();
        m_enter->focusNext();
    };
    connect(m_state, &StateView::signInRequested, this, signIn);
    connect(m_people, &PeopleView::signInRequested, this, signIn);
    const auto setJoining = [this](bool joining) {
        m_joining = joining;
        arrange();
    };
    connect(m_enter, &EnterView::comparisonNeeded, this, [this, setJoining](const QString &organisation) {
        m_join->begin(organisation);
        setJoining(true);
    });
    connect(m_join, &JoinView::canceled, this, [setJoining] { setJoining(false); });
    connect(m_join, &JoinView::joined, this, [setJoining] { setJoining(false); });
    connect(m_join, &JoinView::failed, this, [this, setJoining](const Error &error) {
        setJoining(false);
        m_enter->showProblem(error);
    });
    connect(m_conflicts, &ConflictView::loaded, this, &Page::statusChanged);
    connect(cloudOf(context), &CloudLink::changed, this, &CloudPage::stateChanged);
    addPageAction(u"cloud.exchange"_s, tr("Exchange changes with the cloud now"), u"refresh-cw"_s, {}, [this] { cloudOf(this->context())->syncNow(); });
    addPageAction(u"cloud.decide"_s, tr("Decide conflicts"), u"git-merge"_s, {}, [this] {
        shell().showPage(u"cloud"_s);
        setView(u"conflicts"_s);
    });
    addDecisions();
    m_joined = !cloudOf(context)->state().isJoined(); // so that the first look is a change
    stateChanged();
}

/// One key decides, wherever the keyboard is: whoever comes with the mouse has no conflict in focus.
void CloudPage::addDecisions()
{
    using Pick = ConflictRow::Pick;
    const auto add = [this](const QString &id, const QString &text, const QString &icon, Qt::Key key, std::function<void()> run) {
        m_decisions << addPageAction(id, text, icon, QKeySequence(key), std::move(run));
    };
    add(u"cloud.takeBefore"_s, tr("Decide this conflict: as it was before"), u"undo-2"_s, Qt::Key_1, [this] { m_conflicts->decideCurrent(Pick::Before); });
    add(u"cloud.takeTheirs"_s, tr("Decide this conflict: what stands"), u"check"_s, Qt::Key_2, [this] { m_conflicts->decideCurrent(Pick::Theirs); });
    add(u"cloud.takeMine"_s, tr("Decide this conflict: the other"), u"git-merge"_s, Qt::Key_3, [this] { m_conflicts->decideCurrent(Pick::Mine); });
    add(u"cloud.takeOwn"_s, tr("Decide this conflict: another value"), u"pencil"_s, Qt::Key_E, [this] { m_conflicts->editCurrent(); });
}

QString CloudPage::title() const { return tr("Cloud"); }

QString CloudPage::count() const { return cloudOf(context())->state().organisationName; }

QList<SegmentedControl::Segment> CloudPage::views() const
{
    if (!cloudOf(context())->state().isJoined()) return {};
    QList<SegmentedControl::Segment> all{{u"state"_s, tr("State"), u"cloud"_s}, {u"conflicts"_s, tr("Conflicts"), u"git-merge"_s}, {u"people"_s, tr("People and devices"), u"users"_s}, {u"audit"_s, tr("Audit log"), u"history"_s}};
    if (m_role == "artist"_L1) all << SegmentedControl::Segment{u"approvals"_s, tr("To approve"), u"circle-check"_s};
    return all;
}

void CloudPage::setView(const QString &view)
{
    if (!QStringList{u"state"_s, u"conflicts"_s, u"people"_s, u"audit"_s, u"approvals"_s}.contains(view)) return;
    m_view = view;
    m_signingIn = false;
    arrange();
    loadView();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

QList<QWidget *> CloudPage::headerTools() { return {}; }

void CloudPage::activated()
{
    loadView();
    if (m_stack->currentWidget() == m_enter) m_enter->focusNext();
}

QString CloudPage::status() const
{
    if (m_view != "conflicts"_L1 || !m_conflicts->showsOpen() || m_conflicts->count() == 0) return {};
    return tr("%n conflict(s)", nullptr, m_conflicts->count());
}

void CloudPage::stateChanged()
{
    const LinkState &state = cloudOf(context())->state();
    m_state->show(state);
    m_join->showProgress(state.done, state.total);
    const bool entered = state.isJoined() != m_joined, other = state.role != m_role;
    m_joined = state.isJoined();
    m_role = state.role;
    const bool away = state.kind == LinkState::Kind::Offline || state.kind == LinkState::Kind::Problem, reached = m_away && !away;
    m_away = away;
    const bool back = m_signingIn && state.kind != LinkState::Kind::SignedOut;
    if (back) m_signingIn = false;
    arrange();
    if (reached && isVisible() && (m_view == "people"_L1 || m_view == "audit"_L1)) loadView(); // what could not be asked for
    if (!entered && !other && !back) return;
    Q_EMIT headerChanged();
    if (isVisible()) loadView();
}

void CloudPage::arrange()
{
    QWidget *wanted = m_state;
    if (!m_joined && m_joining) wanted = m_join;
    else if (!m_joined || m_signingIn) wanted = m_enter;
    else if (m_view == "conflicts"_L1) wanted = m_conflicts;
    else if (m_view == "people"_L1) wanted = m_people;
    else if (m_view == "audit"_L1) wanted = m_audit;
    else if (m_view == "approvals"_L1 && m_role == "artist"_L1) wanted = m_approvals;
    if (m_stack->currentWidget() != wanted) m_stack->setCurrentWidget(wanted);
    for (QAction *decision : m_decisions) decision->setEnabled(wanted == m_conflicts);
    if (!m_joined && m_enter->mode() == "again"_L1) m_enter->setMode(u"join"_s);
}

void CloudPage::loadView()
{
    if (!m_joined) return;
    if (m_view == "conflicts"_L1) m_conflicts->load();
    if (m_view == "people"_L1) m_people->load();
    if (m_view == "audit"_L1) m_audit->load();
    if (m_view == "approvals"_L1) m_approvals->load();
}

QStringList CloudPage::pictureStates() const { return {QString(), u"step"_s, u"loading"_s, u"sending"_s, u"offline"_s, u"signedout"_s, u"again"_s, u"refused"_s, u"shutout"_s, u"conflicts"_s, u"people"_s, u"audit"_s, u"approvals"_s, u"join"_s}; }

void CloudPage::showPicture(const QString &state, std::function<void()> done)
{
    m_view = state == "conflicts"_L1 || state == "people"_L1 || state == "audit"_L1 || state == "approvals"_L1 ? state : u"state"_s;
    cloudOf(context())->showState(pictures::state(state, context().clock.nowMs()));
    if (state == "people"_L1) {
        m_people->showMembers(pictures::members());
        m_people->showDevices(pictures::devices(context().clock.nowMs()));
    }
    if (state == "audit"_L1) {
        m_audit->showMembers(pictures::members());
        m_audit->showEntries(pictures::audit(context().clock.nowMs()));
    }
    m_signingIn = state == "again"_L1;
    m_enter->setMode(m_signingIn ? u"again"_s : u"join"_s);
    if (state == "refused"_L1) m_enter->showProblem(Error{ErrorCode::Network, {u"invitation_unknown"_s}});
    m_joining = state == "join"_L1;
    if (m_joining) m_join->showPlan(pictures::joinPlan());
    if (state == "approvals"_L1) m_approvals->showOffers(pictures::offersToAnswer());
    arrange();
    Q_EMIT headerChanged();
    if (state != "conflicts"_L1) return done();
    store().write({u"sync"_s}, [now = context().clock.nowMs()](Connection &connection) { return pictures::addConflicts(connection, now); })
        .then(this, [this, done = std::move(done)](const Result<void> &) {
            connect(m_conflicts, &ConflictView::loaded, this, [this, done] {
                m_conflicts->focusFirst();
                done();
            }, Qt::SingleShotConnection);
            m_conflicts->load();
        });
}

} // namespace flow::ui
