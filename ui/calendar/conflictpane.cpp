// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/conflictpane.h"

#include "ui/calendar/rowlist.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString verb(WayOutKind kind)
    {
        switch (kind) {
        case WayOutKind::Move: return ConflictPane::tr("Move the date");
        case WayOutKind::OtherArtist: return ConflictPane::tr("Change the artist");
        case WayOutKind::Waiver: return ConflictPane::tr("Add the task");
        case WayOutKind::Release: return ConflictPane::tr("Release the hold");
        case WayOutKind::Keep: return ConflictPane::tr("Keep and say why");
        }
        return {};
    }

    QHBoxLayout *head(Label *title, QWidget *badge, QWidget *right)
    {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(24, 10, 20, 2);
        row->setSpacing(8);
        row->addWidget(title);
        if (badge) row->addWidget(badge);
        row->addStretch(1);
        row->addWidget(right);
        return row;
    }

} // namespace

ConflictPane::ConflictPane(CalendarModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_conflicts(new RowList(this))
    , m_ways(new RowList(this))
    , m_waysTitle(new Label(tr("Ways out"), TypeStyle::Heading))
    , m_checked(new Label(tr("checked against holds, drives and clauses"), TypeStyle::Small, ColorRole::Text3))
    , m_nothing(new Label(tr("Nothing collides in the next twelve months."), TypeStyle::Body, ColorRole::Text3))
    , m_count(new Badge(u"0"_s, Tone::Danger))
    , m_act(new Button(QString(), ButtonKind::Default))
{
    setObjectName(u"conflictPane"_s);
    m_count->setObjectName(u"conflictCount"_s);
    m_conflicts->setObjectName(u"conflictList"_s);
    m_conflicts->setAccessibleName(tr("Conflicts"));
    m_ways->setObjectName(u"wayOutList"_s);
    m_ways->setAccessibleName(tr("Ways out"));
    m_act->setObjectName(u"wayOutAct"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(2);
    left->addLayout(head(new Label(tr("Conflicts"), TypeStyle::Heading), m_count, new Label(tr("next 12 months"), TypeStyle::Small, ColorRole::Text3)));
    m_nothing->setContentsMargins(24, 4, 20, 0);
    left->addWidget(m_nothing);
    left->addWidget(m_conflicts, 1);
    left->addStretch(); // without a list the heading stays where it is
    QHBoxLayout *wayHead = head(m_waysTitle, m_checked, m_act);
    right->addLayout(wayHead);
    right->addWidget(m_ways, 1);
    right->addStretch();
    row->addLayout(left, 42);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addLayout(right, 58);
    connect(m_conflicts, &RowList::chosenChanged, m_model, &CalendarModel::setChosenConflict);
    connect(m_conflicts, &RowList::acted, this, [this](int index) {
        if (index >= 0 && index < int(m_model->conflicts().size())) Q_EMIT shown(m_model->conflicts()[size_t(index)].first);
    });
    connect(m_ways, &RowList::acted, this, &ConflictPane::act);
    connect(m_ways, &RowList::chosenChanged, this, [this](int index) {
        if (index >= 0 && index < int(m_found.size())) m_act->setText(verb(m_found[size_t(index)].kind));
    });
    connect(m_act, &Button::clicked, this, &ConflictPane::act);
    connect(m_model, &CalendarModel::loaded, this, &ConflictPane::fill);
    connect(m_model, &CalendarModel::conflictChosen, this, &ConflictPane::fillWays);
    fill();
}

void ConflictPane::fill()
{
    std::vector<RowList::Row> rows;
    int hard = 0;
    if (m_model->data()) {
        for (const Conflict &conflict : m_model->conflicts()) {
            const RowWords words = conflictWords(*m_model->data(), conflict);
            const bool isNotice = conflict.severity == Severity::Notice;
            hard += !isNotice;
            rows.push_back({conflictIcon(conflict.kind), words.title, words.detail, words.figure, isNotice ? Tone::Neutral : conflict.severity == Severity::Clash ? Tone::Danger : Tone::Warning});
        }
    }
    m_count->set(formatCount(hard), hard ? Tone::Danger : Tone::Neutral);
    m_nothing->setVisible(rows.empty());
    m_conflicts->setVisible(!rows.empty());
    const bool isEmpty = rows.empty();
    const int chosen = m_model->chosenConflict() ? int(m_model->chosenConflict() - m_model->conflicts().data()) : 0;
    m_conflicts->setRows(std::move(rows), isEmpty ? -1 : chosen);
    m_model->setChosenConflict(isEmpty ? -1 : chosen);
    fillWays();
}

void ConflictPane::fillWays()
{
    m_found.clear();
    std::vector<RowList::Row> rows;
    if (const Conflict *conflict = m_model->chosenConflict()) {
        m_conflicts->choose(int(conflict - m_model->conflicts().data()));
        m_found = waysOut(*m_model->data()->index, *conflict, m_model->today());
        for (const WayOut &way : m_found) {
            const RowWords words = wayOutWords(*m_model->data(), *conflict, way);
            rows.push_back({.icon = {}, .title = words.title, .detail = words.detail, .figure = words.figure, .radio = true});
        }
    }
    const bool isEmpty = rows.empty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_waysTitle, m_checked, m_act, m_ways})
        widget->setVisible(!isEmpty);
    m_ways->setRows(std::move(rows), isEmpty ? -1 : 0);
    if (!isEmpty) m_act->setText(verb(m_found.front().kind));
}

void ConflictPane::act()
{
    const int row = m_ways->chosen();
    const Conflict *conflict = m_model->chosenConflict();
    if (conflict && row >= 0 && row < int(m_found.size())) Q_EMIT wayChosen(*conflict, m_found[size_t(row)], m_act);
}

void ConflictPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Surface));
    paint::hairline(painter, {0, 0, double(width()), 1}, themeOf(this).color(ColorRole::Hairline));
}

} // namespace flow::ui
