// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/duplicatepanel.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/common/wrappedlines.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

class LikenessBar final : public QWidget
{
public:
    explicit LikenessBar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(20);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setValue(double value)
    {
        m_value = value;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        const QRectF track(0, height() / 2.0 - 3, width(), 6);
        paint::box(painter, track, 3, theme.color(ColorRole::Pressed));
        paint::box(painter, QRectF(0, track.y(), std::max(6.0, track.width() * m_value), 6), 3, theme.color(ColorRole::Accent));
    }

private:
    double m_value = 0;
};

namespace {

    /// One of those that wait: who, beside whom, how alike.
    class NextRow final : public QAbstractButton
    {
    public:
        NextRow(const QString &title, const QString &beside, double score, QWidget *parent)
            : QAbstractButton(parent)
            , m_beside(beside)
            , m_percent(formatPercent(qint64(std::round(score * 100)) * 100))
        {
            setText(title);
            setAccessibleName(u"%1, %2, %3"_s.arg(title, beside, m_percent));
            setFocusPolicy(Qt::TabFocus);
            setFixedHeight(44);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            const Theme &theme = themeOf(this);
            QPainter painter(this);
            if (underMouse()) paint::box(painter, rect(), theme.radius(Radius::Control), theme.color(ColorRole::Hover));
            const QRectF area(rect().adjusted(0, 0, -52, 0));
            paint::text(painter, QRectF(area.x(), 3, area.width(), 20), text(), theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text));
            paint::text(painter, QRectF(area.x(), 22, area.width(), 18), m_beside, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
            paint::text(painter, QRectF(width() - 52, 0, 52, height()), m_percent, theme.font(TypeStyle::Body, true), theme.color(ColorRole::Text2), Qt::AlignRight);
        }
        void enterEvent(QEnterEvent *) override { update(); }
        void leaveEvent(QEvent *) override { update(); }

    private:
        QString m_beside, m_percent;
    };

    QString valueText(const QString &entity, const QString &field, const QVariant &value, const QString &currency)
    {
        const Entity *of = entityByName(entity);
        const Field *known = of ? of->field(field) : nullptr;
        if (value.isNull()) return DuplicatePanel::tr("empty");
        return known ? formatValue(*of, *known, value, currency) : value.toString();
    }

} // namespace

ChoiceCell::ChoiceCell(const QString &text, bool isChoice, QWidget *parent)
    : QAbstractButton(parent)
    , m_isChoice(isChoice)
{
    setText(text);
    setToolTip(text);
    setCheckable(isChoice);
    setFocusPolicy(isChoice ? Qt::TabFocus : Qt::NoFocus);
    setEnabled(isChoice);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Two numbers that differ at their end must not look the same: the text goes on below, in three lines at most.
QStringList ChoiceCell::lines(int width) const
{
    const Theme &theme = themeOf(this);
    const double room = width - (m_isChoice ? 26 : 6) - 6;
    return wrappedLines(text(), theme.font(TypeStyle::Small, true), std::max(20.0, room), kLines); // the last is elided
}

int ChoiceCell::heightForWidth(int width) const { return 12 + kLineHeight * std::max(1, int(lines(width).size())); }

void ChoiceCell::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    double x = 6;
    if (m_isChoice) {
        if (isChecked()) paint::box(painter, rect(), theme.radius(Radius::Cell), theme.color(ColorRole::Selection));
        const QRectF ring(6, height() / 2.0 - 7, 14, 14);
        if (isChecked()) {
            paint::box(painter, ring, 7, theme.color(ColorRole::Accent));
            paint::box(painter, ring.adjusted(4, 4, -4, -4), 3, theme.color(ColorRole::OnAccent));
        } else {
            paint::box(painter, ring, 7, theme.color(ColorRole::Surface), theme.color(ColorRole::ControlBorder));
        }
        x = 26;
    }
    const QStringList all = lines(width());
    double y = (height() - kLineHeight * double(all.size())) / 2;
    for (const QString &line : all) {
        paint::text(painter, QRectF(x, y, width() - x - 6, kLineHeight), line, theme.font(TypeStyle::Small, true), theme.color(m_isChoice ? ColorRole::Text : ColorRole::Text2));
        y += kLineHeight;
    }
}

DuplicatePanel::DuplicatePanel(Store &store, ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_session(session)
{
    setObjectName(u"duplicatePanel"_s);
    setAccessibleName(tr("Possible duplicates"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    outer->addWidget(scroll);
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(20, 0, 12, 16);
    all->setSpacing(0);
    m_nothing = new Label({}, TypeStyle::Body, ColorRole::Text3, inside);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(0, 20, 0, 0);
    all->addWidget(m_nothing);
    m_takeBack = new Button(tr("Take back the last decision"), ButtonKind::Link, u"undo-2"_s, inside);
    m_takeBack->setObjectName(u"duplicateTakeBack"_s);
    connect(m_takeBack, &QAbstractButton::clicked, this, &DuplicatePanel::takeBack);
    m_content = new QWidget(inside);
    all->addWidget(m_content);
    all->addSpacing(12);
    all->addWidget(m_takeBack, 0, Qt::AlignLeft);
    all->addStretch(1);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 8, 0, 0);
    head->setSpacing(4);
    m_title = new Label({}, TypeStyle::Heading, ColorRole::Text, m_content);
    m_position = new Label({}, TypeStyle::Small, ColorRole::Text2, m_content);
    m_position->setObjectName(u"duplicatePosition"_s);
    m_previous = new IconButton(u"chevron-up"_s, tr("Previous to look at"), QKeySequence(u"Alt+Up"_s), m_content);
    m_forward = new IconButton(u"chevron-down"_s, tr("Next to look at"), QKeySequence(u"Alt+Down"_s), m_content);
    m_previous->setSide(28);
    m_forward->setSide(28);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_position);
    head->addWidget(m_previous);
    head->addWidget(m_forward);
    m_column->addLayout(head);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { step(1); });

    auto *likeness = new QHBoxLayout;
    likeness->setSpacing(10);
    m_bar = new LikenessBar(m_content);
    m_percent = new Label({}, TypeStyle::BodyStrong, ColorRole::Text, m_content);
    likeness->addWidget(m_bar, 1);
    likeness->addWidget(m_percent);
    m_column->addLayout(likeness);
    m_reasons = new Label({}, TypeStyle::Small, ColorRole::Text2, m_content);
    m_reasons->setObjectName(u"duplicateReasons"_s);
    m_reasons->setWordWrap(true);
    m_column->addSpacing(6);
    m_column->addWidget(m_reasons);
    m_column->addSpacing(14);
    m_gridBox = new QVBoxLayout;
    m_gridBox->setContentsMargins({});
    m_column->addLayout(m_gridBox);
    m_column->addSpacing(12);
    m_note = new Label({}, TypeStyle::Small, ColorRole::Text2, m_content);
    m_note->setWordWrap(true);
    m_column->addWidget(m_note);
    m_column->addSpacing(14);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_merge = new Button(tr("Merge"), ButtonKind::Primary, u"merge"_s, m_content);
    m_merge->setKey(QKeySequence(u"M"_s));
    m_merge->setObjectName(u"duplicateMerge"_s);
    m_two = new Button(tr("Two records"), ButtonKind::Default, {}, m_content);
    m_two->setKey(QKeySequence(u"2"_s));
    m_two->setObjectName(u"duplicateTwo"_s);
    m_skip = new Button(tr("Skip"), ButtonKind::Quiet, {}, m_content);
    m_skip->setKey(QKeySequence(u"S"_s));
    m_skip->setObjectName(u"duplicateSkip"_s);
    for (Button *button : {m_merge, m_two, m_skip}) buttons->addWidget(button);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_merge, &QAbstractButton::clicked, this, [this] { decide(RowDecision::Kind::Merge); });
    connect(m_two, &QAbstractButton::clicked, this, [this] { decide(RowDecision::Kind::Create); });
    connect(m_skip, &QAbstractButton::clicked, this, [this] { decide(RowDecision::Kind::Skip); });
    m_same = new QCheckBox(m_content);
    m_same->setObjectName(u"duplicateSame"_s);
    m_column->addSpacing(8);
    m_column->addWidget(m_same);
    m_column->addSpacing(18);
    m_column->addWidget(new Hairline(Qt::Horizontal, m_content));
    m_column->addSpacing(16);
    m_nextTitle = new Label(tr("Next to look at"), TypeStyle::Heading, ColorRole::Text, m_content);
    m_column->addWidget(m_nextTitle);
    m_next = new QVBoxLayout;
    m_next->setContentsMargins(0, 6, 0, 0);
    m_next->setSpacing(2);
    m_column->addLayout(m_next);
    reload();
}

void DuplicatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Surface));
}

// As in the preview beside it.
bool DuplicatePanel::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) return QWidget::event(event);
    event->accept();
    return true;
}

void DuplicatePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) return takeBack();
    QWidget::keyPressEvent(event);
}

QList<RowVerdict> DuplicatePanel::waiting() const
{
    QList<RowVerdict> list;
    for (const RowVerdict &verdict : m_session.verdicts())
        if (verdict.action == RowAction::Look) list << verdict;
    return list;
}

void DuplicatePanel::reload()
{
    if (std::exchange(m_table, m_session.tableIndex()) != m_session.tableIndex()) m_comparison = {};
    const QList<RowVerdict> list = waiting();
    const RowVerdict *current = m_session.verdict(m_comparison.line);
    // A row that was decided makes room for the next one; a certain one is as chosen before and after.
    const bool stays = current && isShown(*current) && (m_isCertain || current->action == RowAction::Look);
    const bool any = !list.isEmpty() || stays;
    m_takeBack->setVisible(m_session.canTakeBack());
    m_content->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("No doubtful rows are left. What is certain is merged, everything else is new. Choose an updated row to decide about its fields."));
    if (!any) {
        m_comparison = {};
        return;
    }
    if (!stays) showLine(0);
    else fillNext();
}

bool DuplicatePanel::isShown(const RowVerdict &verdict)
{
    return verdict.action == RowAction::Look || (verdict.action == RowAction::Update && verdict.record != 0 && verdict.earlierLine == 0);
}

void DuplicatePanel::takeBack()
{
    const qint64 line = m_session.takeBack();
    if (line == 0) return;
    Q_EMIT lineShown(line);
    showLine(line);
}

void DuplicatePanel::step(int by)
{
    const QList<RowVerdict> list = waiting();
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].line == m_comparison.line) return showLine(list[(i + by + list.size()) % list.size()].line);
    if (!list.isEmpty()) showLine(0);
}

void DuplicatePanel::showLine(qint64 line)
{
    const auto table = m_session.previewTable();
    if (!table) return;
    const RowVerdict *asked = line ? m_session.verdict(line) : nullptr;
    std::optional<RowVerdict> found;
    if (asked && isShown(*asked)) found = *asked;
    if (!found && line != 0) return;
    if (!found) {
        const QList<RowVerdict> list = waiting();
        if (list.isEmpty()) return;
        const auto next = std::ranges::find_if(list, [&](const RowVerdict &v) { return v.line > m_comparison.line; });
        found = next == list.end() ? list.front() : *next;
    }
    if (found->line == m_comparison.line && !m_loading) return;
    m_loading = true;
    m_store.read([table, job = m_session.job(), at = m_session.jobTable(), verdict = *found](Connection &connection) { return table->compare(connection, job, at, verdict); })
        .then(this, [this, generation = ++m_generation](const Result<Comparison> &comparison) {
            if (generation != m_generation) return;
            m_loading = false;
            if (comparison) take(*comparison);
            Q_EMIT settled();
        });
}

void DuplicatePanel::take(const Comparison &comparison)
{
    if (comparison.line != m_comparison.line) m_same->setChecked(false); // of the same row a check in the background takes nothing back
    m_comparison = comparison;
    m_content->show();
    m_nothing->hide();
    m_fields.clear();
    // What we know stays, what we don't is filled: the careful merge. What is certain is brought up to date.
    const RowVerdict *verdict = m_session.verdict(comparison.line);
    m_isCertain = verdict && verdict->action == RowAction::Update;
    const RowDecision decided = m_session.decision(comparison.line);
    for (const Comparison::Line &line : comparison.fields) {
        if (!line.differs()) continue;
        const bool fills = line.ours.isNull() || (m_isCertain && decided.kind == RowDecision::Kind::Auto);
        m_fields.insert(line.field, decided.fields.value(line.field, fills ? FieldChoice::TakeTheirs : FieldChoice::KeepOurs));
    }
    const Entity *entity = entityByName(comparison.entity);
    const QString name = entity ? entityName(*entity) : comparison.entity;
    m_title->setText(m_isCertain ? tr("Known %1").arg(name.toLower()) : tr("Same %1?").arg(name.toLower()));
    m_bar->setValue(comparison.likeness.score);
    m_percent->setText(tr("%1 alike").arg(formatPercent(qint64(std::round(comparison.likeness.score * 100)) * 100)));
    m_reasons->setText(likenessText(comparison.likeness));
    fillGrid();
    m_note->setText(noteOf());
    fillNext();
    Q_EMIT lineShown(comparison.line);
}

QString DuplicatePanel::noteOf() const
{
    int filled = 0, changed = 0;
    for (const Comparison::Line &line : m_comparison.fields) {
        if (m_fields.value(line.field, FieldChoice::KeepOurs) != FieldChoice::TakeTheirs) continue;
        ++(line.ours.isNull() ? filled : changed);
    }
    QStringList parts;
    if (filled == 0 && changed == 0) parts << tr("Changes nothing.");
    else if (changed == 0) parts << tr("Fills %Ln blank field(s), changes nothing else.", nullptr, filled);
    else if (filled == 0) parts << tr("Changes %Ln field(s).", nullptr, changed);
    else parts << tr("Fills %1 and changes %2.").arg(filled).arg(changed);
    if (m_comparison.shows + m_comparison.interactions > 0)
        parts << tr("%1 shows and %2 log entries stay with the record you keep.").arg(m_comparison.shows).arg(m_comparison.interactions);
    return parts.join(u' ');
}

void DuplicatePanel::fillGrid()
{
    const bool hadFocus = m_grid && m_grid->isAncestorOf(QApplication::focusWidget());
    delete m_grid;
    m_grid = new QWidget(m_content);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto line = [&] { grid->addWidget(new Hairline(Qt::Horizontal, m_grid), row++, 0, 1, 3); };
    line();
    QString ours = tr("In your agency");
    if (m_comparison.earlierLine) ours = tr("In the file, row %1").arg(m_comparison.earlierLine);
    if (!m_comparison.earlierTable.isEmpty()) ours = tr("%1, row %2").arg(m_comparison.earlierTable).arg(m_comparison.earlierLine);
    const auto head = [&](const QString &text, int column) {
        auto *label = new Label(text, TypeStyle::Small, ColorRole::Text2, m_grid);
        label->setContentsMargins(6, 3, 0, 3);
        grid->addWidget(label, row, column);
    };
    head(ours, 1);
    head(tr("In the file, row %1").arg(m_comparison.line), 2);
    ++row;
    const Entity *entity = entityByName(m_comparison.entity);
    for (const Comparison::Line &field : std::as_const(m_comparison.fields)) {
        line();
        const Field *known = entity ? entity->field(field.field) : nullptr;
        const QString label = known ? fieldLabel(*entity, *known) : field.field;
        grid->addWidget(new Label(label, TypeStyle::Small, ColorRole::Text2, m_grid), row, 0);
        const bool isChoice = field.differs();
        const auto cell = [&](const QVariant &value, FieldChoice choice, const QString &side) {
            const bool offered = isChoice && !value.isNull();
            auto *button = new ChoiceCell(valueText(m_comparison.entity, field.field, value, m_comparison.currency), offered, m_grid);
            button->setAccessibleName(u"%1, %2: %3"_s.arg(label, side, button->text()));
            button->setChecked(offered && m_fields.value(field.field) == choice);
            return button;
        };
        ChoiceCell *left = cell(field.ours, FieldChoice::KeepOurs, ours);
        ChoiceCell *right = cell(field.theirs, FieldChoice::TakeTheirs, tr("in the file"));
        if (isChoice) {
            const auto choose = [this, left, right, name = field.field](FieldChoice choice) {
                left->setChecked(left->isCheckable() && choice == FieldChoice::KeepOurs);
                right->setChecked(choice == FieldChoice::TakeTheirs);
                m_fields.insert(name, choice);
                m_note->setText(noteOf());
            };
            connect(left, &QAbstractButton::clicked, this, [choose] { choose(FieldChoice::KeepOurs); });
            // A value that would fill a blank can be declined by another click.
            connect(right, &QAbstractButton::clicked, this, [choose, this, name = field.field, left] {
                const bool decline = !left->isCheckable() && m_fields.value(name) == FieldChoice::TakeTheirs;
                choose(decline ? FieldChoice::KeepOurs : FieldChoice::TakeTheirs);
            });
        }
        grid->addWidget(left, row, 1);
        grid->addWidget(right, row++, 2);
    }
    line();
    m_gridBox->addWidget(m_grid);
    if (m_content->isVisible()) m_grid->show(); // now, and not in the next turn: it may take the focus
    // New widgets stand at the end of the way of Tab: it goes on as one reads.
    QWidget *before = m_forward;
    QWidget *first = nullptr;
    for (ChoiceCell *cell : m_grid->findChildren<ChoiceCell *>()) {
        if (cell->focusPolicy() == Qt::NoFocus) continue;
        if (!first) first = cell;
        setTabOrder(std::exchange(before, cell), cell);
    }
    setTabOrder(before, m_merge);
    if (hadFocus && first) first->setFocus(Qt::OtherFocusReason);
}

void DuplicatePanel::fillNext()
{
    emptyLayout(m_next);
    const QList<RowVerdict> list = waiting();
    qsizetype position = 0;
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].line == m_comparison.line) position = i;
    m_position->setText(m_isCertain ? QString() : tr("%1 of %2").arg(QLocale().toString(position + 1), formatCount(list.size())));
    m_threshold = std::floor(m_comparison.likeness.score * 10) / 10;
    const int others = m_isCertain ? 0 : m_session.undecidedAbove(m_threshold, m_comparison.line);
    m_same->setVisible(others > 0);
    m_same->setText(tr("Do the same for %Ln other(s) above %1", nullptr, others).arg(formatPercent(qint64(std::round(m_threshold * 100)) * 100)));
    m_nextTitle->setVisible(list.size() > (m_isCertain ? 0 : 1));
    const auto table = m_session.previewTable();
    std::vector<RowVerdict> next;
    for (qsizetype i = m_isCertain ? 0 : 1; i < list.size() && next.size() < 4; ++i) next.push_back(list[(position + i) % list.size()]);
    if (next.empty() || !table) return;
    m_store
        .read([table, job = m_session.job(), at = m_session.jobTable(), next](Connection &connection) -> Result<std::vector<Comparison>> {
            std::vector<Comparison> found;
            for (const RowVerdict &verdict : next) {
                FLOW_ASSIGN(Comparison one, table->compare(connection, job, at, verdict));
                found.push_back(std::move(one));
            }
            return found;
        })
        .then(this, [this, line = m_comparison.line](const Result<std::vector<Comparison>> &found) {
            if (!found || line != m_comparison.line || m_next->count() > 0) return;
            QWidget *before = m_same;
            for (const Comparison &one : *found) {
                const QString beside = one.theirPlace.isEmpty() ? one.ourTitle : u"%1, %2"_s.arg(one.ourTitle, one.theirPlace);
                auto *row = new NextRow(one.theirTitle, beside, one.likeness.score, m_content);
                connect(row, &QAbstractButton::clicked, this, [this, at = one.line] { showLine(at); });
                m_next->addWidget(row);
                setTabOrder(std::exchange(before, row), row);
            }
        });
}

void DuplicatePanel::decide(RowDecision::Kind kind)
{
    if (!m_comparison.line || m_loading) return;
    const bool all = m_same->isVisible() && m_same->isChecked();
    RowDecision decision{.kind = kind, .record = kind == RowDecision::Kind::Merge ? m_comparison.record : 0};
    if (kind == RowDecision::Kind::Merge) {
        decision.policy = m_isCertain ? MergePolicy::Overwrite : MergePolicy::FillEmpty;
        decision.fields = m_fields;
    }
    m_session.decide(m_comparison.line, decision, all ? std::optional(m_threshold) : std::nullopt);
    Q_EMIT decided();
}

} // namespace flow::ui
