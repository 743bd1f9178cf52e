// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictview.h"

#include "core/daydecision.h"
#include "core/entities.h"
#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/common/popover.h"
#include "ui/common/segmented.h"
#include "ui/common/yieldinglabel.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/sync/scrollcolumn.h"
#include "ui/text/fieldtext.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {
    constexpr int kShown = 100;
}

ConflictView::ConflictView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_again(new QTimer(this))
{
    setObjectName(u"cloudConflicts"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *bar = viewBar();
    m_filter = new SegmentedControl(this);
    m_filter->setObjectName(u"conflictFilter"_s);
    m_filter->setAccessibleName(tr("Which conflicts"));
    m_filter->setSegments({{u"open"_s, tr("To decide"), u"inbox"_s}, {u"done"_s, tr("Decided and merged"), u"git-merge"_s}});
    connect(m_filter, &SegmentedControl::chosen, this, &ConflictView::load);
    m_filter->setSizePolicy(QSizePolicy::Fixed, m_filter->sizePolicy().verticalPolicy()); // in a small window the hint gives way
    bar->addWidget(m_filter);
    bar->addSpacing(8); // the ring of the keyboard keeps away from the words
    m_hint = new YieldingLabel({}, TypeStyle::Small, ColorRole::Text3, this);
    bar->addWidget(m_hint);
    bar->addStretch(1);
    m_allTheirs = new Button(tr("All: what stands"), ButtonKind::Default, {}, this);
    m_allTheirs->setObjectName(u"conflictAllTheirs"_s);
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { decideAll(ConflictChoice::Theirs); });
    m_allMine = new Button(tr("All: the other"), ButtonKind::Default, {}, this);
    m_allMine->setObjectName(u"conflictAllMine"_s);
    connect(m_allMine, &QPushButton::clicked, this, [this] { decideAll(ConflictChoice::Mine); });
    bar->addWidget(m_allTheirs);
    bar->addWidget(m_allMine);
    outer->addLayout(bar);
    m_list = new RowColumn(this);
    outer->addWidget(m_list, 1);
    m_empty = new EmptyState(u"circle-check"_s, {}, {}, {}, {}, this);
    outer->addWidget(m_empty, 1);
    m_empty->hide();
    m_again->setSingleShot(true);
    m_again->setInterval(150);
    connect(m_again, &QTimer::timeout, this, &ConflictView::load);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (ConflictRow *row : m_rows)
            if (row == now || row->isAncestorOf(now)) return setCurrent(row);
    });
    connect(&context.store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        bool shown = changes.touches(conflictEntity().number);
        for (const ConflictRow *row : m_rows) shown = shown || changes.touches(row->conflict().entity->number);
        if (shown) m_again->start();
    });
}

bool ConflictView::showsOpen() const { return m_filter->current() == "open"_L1; }

void ConflictView::load()
{
    const bool open = showsOpen();
    m_context.store.read([open](Connection &connection) { return listConflicts(connection, open, kShown); }).then(this, [this, turn = ++m_turn](const Result<std::vector<SyncConflict>> &list) {
        if (turn != m_turn) return;
        if (!list) return m_context.shell.showError(list.error());
        fill(*list);
        Q_EMIT loaded();
    });
}

void ConflictView::fill(const std::vector<SyncConflict> &conflicts)
{
    const bool hadFocus = m_current && (m_current->hasFocus() || m_current->isAncestorOf(focusWidget()));
    const qint64 current = m_current ? m_current->conflict().id : 0;
    const qsizetype place = std::max<qsizetype>(0, m_rows.indexOf(m_current));
    m_current = nullptr;
    const bool open = showsOpen();
    m_rows.clear();
    m_list->restart();
    const LinkState &state = cloudOf(m_context)->state();
    for (const SyncConflict &conflict : conflicts) {
        auto *row = new ConflictRow(conflict, !state.user.isEmpty() && conflict.member == state.user, m_list->content());
        connect(row, &ConflictRow::picked, this, [this, row](ConflictRow::Pick what) { pick(*row, what); });
        connect(row, &ConflictRow::openRequested, this, [this, row] {
            if (row->conflict().row) m_context.shell.openRecord(row->conflict().entity->name, row->conflict().row);
        });
        connect(row, &ConflictRow::stepRequested, this, [this, row](int by) { step(*row, by); });
        m_list->add(row);
        m_rows << row;
    }
    m_list->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    m_empty->set(open ? tr("Nothing to decide") : tr("Nothing was decided or merged yet"),
        open ? tr("When two people change the same fee, date or state, both versions wait here.") : tr("Texts that two people changed at once are merged by themselves and stand here."));
    m_hint->setText(open && !m_rows.isEmpty() ? tr("1, 2, 3 or a click decides · E enters another value · Ctrl+Z takes it back") : QString());
    m_allTheirs->setVisible(open && m_rows.size() > 1);
    m_allMine->setVisible(open && m_rows.size() > 1);
    if (m_rows.isEmpty()) return;
    const auto same = std::ranges::find_if(m_rows, [current](const ConflictRow *row) { return row->conflict().id == current; });
    setCurrent(same != m_rows.end() ? *same : m_rows[std::min(place, m_rows.size() - 1)]);
    if (hadFocus) m_current->setFocus(Qt::OtherFocusReason);
}

void ConflictView::setCurrent(ConflictRow *row)
{
    m_current = row;
    for (ConflictRow *each : m_rows) each->setCurrent(each == row);
}

void ConflictView::decideCurrent(ConflictRow::Pick what)
{
    if (m_current && m_current->can(what)) pick(*m_current, what);
}

void ConflictView::editCurrent()
{
    if (m_current && m_current->canEdit()) edit(*m_current);
}

void ConflictView::focusFirst()
{
    if (!m_rows.isEmpty()) m_rows.first()->setFocus(Qt::OtherFocusReason);
}

void ConflictView::step(const ConflictRow &from, int by)
{
    const qsizetype at = m_rows.indexOf(&from) + by;
    if (at < 0 || at >= m_rows.size()) return;
    m_rows[at]->setFocus(Qt::TabFocusReason);
    m_list->ensureWidgetVisible(m_rows[at]);
}

void ConflictView::pick(const ConflictRow &row, ConflictRow::Pick what)
{
    const SyncConflict &conflict = row.conflict();
    Values own;
    if (what == ConflictRow::Pick::Before)
        for (const ConflictField &field : conflict.fields) own.insert(field.field->name, field.base);
    const ConflictChoice choice = what == ConflictRow::Pick::Before ? ConflictChoice::Own : what == ConflictRow::Pick::Mine ? ConflictChoice::Mine : ConflictChoice::Theirs;
    decide({conflict.id}, choice, own, conflict.title, tr("Decided: %1").arg(conflict.title.isEmpty() ? entityName(*conflict.entity) : conflict.title));
}

void ConflictView::decideAll(ConflictChoice choice)
{
    std::vector<qint64> ids;
    for (const ConflictRow *row : m_rows) ids.push_back(row->conflict().id);
    decide(ids, choice, {}, {}, tr("%n conflict(s) decided", nullptr, int(ids.size())));
}

void ConflictView::decide(const std::vector<qint64> &ids, ConflictChoice choice, const Values &own, const QString &subject, const QString &done)
{
    const LinkState &state = cloudOf(m_context)->state();
    const QString who = state.person.isEmpty() ? m_context.store.author() : state.person;
    m_context.editor.write(Cause{.code = u"decide"_s, .subject = subject}, done,
        [ids, choice, own, who, now = m_context.clock.nowMs()](Connection &connection) { return decideWithDays(connection, ids, choice, own, who, now); });
}

/// A fourth value, typed.
void ConflictView::edit(ConflictRow &row)
{
    const SyncConflict conflict = row.conflict();
    auto *popover = new Popover(&row);
    popover->setObjectName(u"conflictEdit"_s);
    QStringList names;
    Values values;
    for (const ConflictField &field : conflict.fields) {
        names << field.field->name;
        values.insert(field.field->name, field.mine);
    }
    popover->column()->addWidget(new Label(tr("Another value"), TypeStyle::Heading, ColorRole::Text, popover->content()));
    auto *form = new Form(*conflict.entity, names, 1, popover->content());
    for (const QString &name : names) form->field(name)->setCurrency(conflict.currency);
    form->setValues(values);
    form->setMinimumWidth(280);
    popover->column()->addWidget(form);
    auto *save = new Button(tr("Use this"), ButtonKind::Primary, u"check"_s, popover->content());
    save->setObjectName(u"conflictUse"_s);
    save->setDefault(true);
    popover->column()->addWidget(save);
    const auto use = [this, form, popover, conflict] {
        if (!form->check()) return;
        const Values own = form->values();
        popover->close();
        decide({conflict.id}, ConflictChoice::Own, own, conflict.title, tr("Decided: %1").arg(conflict.title));
    };
    connect(save, &QPushButton::clicked, this, use);
    popover->open();
    form->field(names.first())->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace flow::ui
