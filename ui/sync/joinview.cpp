// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/joinview.h"

#include "core/sync/cloudlink.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kAgainMs = 400;
    constexpr qsizetype kShown = 200; ///< of doubtful records, and of fields that differ
    constexpr int kWidth = 860;

    QString besides(const QString &title, const QString &subtitle) { return subtitle.isEmpty() ? title : u"%1, %2"_s.arg(title, subtitle); }

    QString valueText(const JoinPair &pair, const JoinField &field, const QVariant &value, const QString &name)
    {
        if (!name.isEmpty()) return name;
        return formatValue(*pair.entity, *field.field, value);
    }

} // namespace

JoinView::JoinView(const PageContext &context, QWidget *parent)
    : ScrollColumn(parent)
    , m_context(context)
    , m_again(new QTimer(this))
{
    setObjectName(u"cloudJoin"_s);
    setMaximumColumnWidth(kWidth);
    m_again->setSingleShot(true);
    m_again->setInterval(kAgainMs);
    connect(m_again, &QTimer::timeout, this, &JoinView::compare);
}

void JoinView::begin(const QString &organisation)
{
    m_organisation = organisation;
    m_decisions.clear();
    m_place = 0;
    clear();
    heading(tr("Comparing"), tr("The organisation’s records are fetched and compared with yours. Nothing is written meanwhile."));
    m_join = nullptr;
    m_progress = new Label({}, TypeStyle::Body, ColorRole::Text2, content());
    m_progress->setTabular(true);
    column()->addWidget(m_progress);
    column()->addStretch(1);
    compare();
}

void JoinView::showProgress(qint64 done, qint64 total)
{
    if (m_progress && total > 0) m_progress->setText(tr("%1 of %2 records").arg(formatCount(done), formatCount(total)));
}

void JoinView::compare()
{
    cloudOf(m_context)->planJoining(m_organisation, m_decisions).then(this, [this, turn = ++m_turn](const Result<JoinPlan> &plan) {
        if (turn != m_turn) return;
        if (!plan) return Q_EMIT failed(plan.error());
        showPlan(*plan);
        Q_EMIT planned();
    });
}

void JoinView::showPlan(const JoinPlan &plan)
{
    m_place = verticalScrollBar()->value();
    clear();
    m_progress = nullptr;
    heading(plan.organisation.isEmpty() ? tr("Join the organisation") : tr("Join %1").arg(plan.organisation),
        tr("What you and the organisation both have becomes one record, blanks are filled from both sides, and the rest of yours is sent as new. A copy of this workspace is made first; opening it is the way back, though what was sent stays in the organisation."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_join = new Button(tr("Join with what is here"), ButtonKind::Primary, u"git-merge"_s, content());
    m_join->setObjectName(u"joinGo"_s);
    connect(m_join, &QPushButton::clicked, this, &JoinView::join);
    auto *leave = new Button(tr("Not now"), ButtonKind::Quiet, {}, content());
    leave->setObjectName(u"joinCancel"_s);
    connect(leave, &QPushButton::clicked, this, [this] {
        ++m_turn;
        m_again->stop();
        cloudOf(m_context)->dropJoining();
        Q_EMIT canceled();
    });
    buttons->addWidget(m_join);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    addSummary(plan);
    // What was decided stays in sight, so that it can be decided otherwise.
    std::vector<const JoinPair *> asked;
    for (const JoinPair &pair : plan.doubtful) asked.push_back(&pair);
    for (const JoinPair &pair : plan.same)
        if (m_decisions.value({pair.entity->number, pair.id}).kind == JoinDecision::Kind::Same) asked.push_back(&pair);
    if (!asked.empty()) {
        heading(tr("Are these the same?"), tr("The name alone decides nothing. What is not decided stays two records."));
        for (qsizetype i = 0; i < std::min(kShown, qsizetype(asked.size())); ++i) addPair(*asked[size_t(i)]);
    }
    bool titled = false;
    qsizetype shown = 0;
    for (const JoinPair &pair : plan.same)
        for (const JoinField &field : pair.differing) {
            if (!std::exchange(titled, true))
                heading(tr("Different values"), tr("Undecided, the organisation’s value stands; of money, dates and states yours becomes a conflict to decide, of the rest it is kept beside it."));
            if (++shown <= kShown) addDifference(pair, field);
        }
    if (shown > kShown) line(tr("More"), tr("%n more field(s) that differ stay undecided", nullptr, int(shown - kShown)));
    column()->addStretch(1);
    QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(m_place); });
}

void JoinView::addSummary(const JoinPlan &plan)
{
    heading(tr("What will happen"));
    for (const Entity *entity : allEntities()) {
        const auto count = plan.counts.constFind(entity->name);
        if (count == plan.counts.constEnd() || !entity->parent.isEmpty() || entity->title.isEmpty()) continue;
        QStringList parts;
        if (count->same) parts << tr("%n the same", nullptr, int(count->same));
        if (count->doubtful) parts << tr("%n doubtful", nullptr, int(count->doubtful));
        if (count->fresh) parts << tr("%n new there", nullptr, int(count->fresh));
        if (!parts.isEmpty()) line(entityName(*entity, true), parts.join(u" · "_s));
    }
    QStringList barred;
    for (const QString &name : plan.barred)
        if (const Entity *entity = entityByName(name)) barred << entityName(*entity, true);
    if (!barred.isEmpty()) line(tr("Will be refused"), tr("Your role may not write: %1. The cloud refuses yours and lists them under Conflicts; they stay in the copy of this workspace.").arg(barred.join(u", "_s)));
}

void JoinView::addPair(const JoinPair &pair)
{
    auto *row = new QWidget(content());
    row->setObjectName(u"joinPair.%1.%2"_s.arg(pair.entity->name).arg(pair.id));
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 6, 0, 6);
    across->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString title = besides(pair.title, pair.subtitle), theirs = besides(pair.theirTitle, pair.theirSubtitle);
    words->addWidget(new Label(title == theirs ? u"%1 · %2"_s.arg(entityName(*pair.entity), title) : u"%1 · %2 ↔ %3"_s.arg(entityName(*pair.entity), title, theirs), TypeStyle::BodyStrong, ColorRole::Text, row));
    QStringList why{formatPercent(qint64(std::lround(pair.score * 100)) * 100)};
    for (const EvidenceItem &item : pair.evidence) why << evidenceText(item);
    auto *reasons = new Label(why.join(u" · "_s), TypeStyle::Small, ColorRole::Text2, row);
    reasons->setWordWrap(true);
    words->addWidget(reasons);
    across->addLayout(words, 1);
    auto *answer = new SegmentedControl(row);
    answer->setObjectName(u"joinSame.%1.%2"_s.arg(pair.entity->name).arg(pair.id));
    answer->setAccessibleName(tr("Whether %1 is the same as %2").arg(pair.title, pair.theirTitle));
    answer->setSegments({{u"apart"_s, tr("Two records"), {}}, {u"same"_s, tr("The same"), {}}});
    const std::pair key(pair.entity->number, pair.id);
    answer->setCurrent(m_decisions.value(key).kind == JoinDecision::Kind::Same ? u"same"_s : u"apart"_s);
    connect(answer, &SegmentedControl::chosen, this, [this, key](const QString &id) {
        m_decisions[key].kind = id == "same"_L1 ? JoinDecision::Kind::Same : JoinDecision::Kind::Undecided;
        m_again->start(); // parts and shows of it may now be the same, too
    });
    across->addWidget(answer, 0, Qt::AlignTop);
    column()->addWidget(row);
}

void JoinView::addDifference(const JoinPair &pair, const JoinField &field)
{
    auto *row = new QWidget(content());
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 6, 0, 6);
    across->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString label = fieldLabel(*pair.entity, *field.field);
    words->addWidget(new Label(u"%1 · %2"_s.arg(pair.title.isEmpty() ? entityName(*pair.entity) : pair.title, label), TypeStyle::BodyStrong, ColorRole::Text, row));
    auto *values = new Label(tr("Organisation: %1 · Yours: %2").arg(valueText(pair, field, field.theirs, field.theirsName), valueText(pair, field, field.mine, field.mineName)), TypeStyle::Small, ColorRole::Text2, row);
    values->setWordWrap(true);
    words->addWidget(values);
    across->addLayout(words, 1);
    auto *answer = new SegmentedControl(row);
    answer->setObjectName(u"joinField.%1.%2.%3"_s.arg(pair.entity->name).arg(pair.id).arg(field.field->name));
    answer->setAccessibleName(labelled(label, tr("whose value stands")));
    answer->setSegments({{u"later"_s, tr("Decide later"), {}}, {u"theirs"_s, tr("The organisation’s"), {}}, {u"mine"_s, tr("Yours"), {}}});
    answer->setCurrent(u"later"_s);
    // The plan that is shown stays: a field says nothing about other records.
    connect(answer, &SegmentedControl::chosen, this, [this, key = std::pair(pair.entity->number, pair.id), name = field.field->name](const QString &id) {
        JoinDecision &decision = m_decisions[key];
        decision.mine.remove(name);
        decision.theirs.remove(name);
        if (id == "mine"_L1) decision.mine.insert(name);
        if (id == "theirs"_L1) decision.theirs.insert(name);
    });
    across->addWidget(answer, 0, Qt::AlignTop);
    column()->addWidget(row);
}

void JoinView::join()
{
    if (m_join->isRunning()) return;
    m_again->stop();
    ++m_turn;
    m_join->setRunning(true);
    cloudOf(m_context)->joinMerged(m_decisions).then(this, [this](const Result<QString> &backup) {
        if (m_join) m_join->setRunning(false);
        if (!backup) return Q_EMIT failed(backup.error());
        if (!backup->isEmpty()) m_context.shell.toast(tr("This workspace as it was: %1").arg(QFileInfo(*backup).fileName()));
        Q_EMIT joined();
    });
}

} // namespace flow::ui
