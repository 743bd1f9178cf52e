// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictrow.h"

#include "ui/common/button.h"
#include "ui/common/yieldinglabel.h"
#include "ui/text/cloudtext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLine = 22, kHead = 26, kPad = 10;

    struct CellLine
    {
        QString text, difference;
        bool differs = false;
    };

    /// A column of values that can be picked as a whole.
    class PickCell final : public QAbstractButton
    {
    public:
        PickCell(const QString &title, const QString &key, QList<CellLine> lines, bool stands, QWidget *parent)
            : QAbstractButton(parent)
            , m_key(key)
            , m_lines(std::move(lines))
            , m_stands(stands)
        {
            setText(title);
            setFocusPolicy(Qt::NoFocus); // keys belong to the row
            setMinimumWidth(150);
            setFixedHeight(kHead + int(std::max<qsizetype>(1, m_lines.size())) * kLine + kPad);
            setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            QStringList said;
            for (const CellLine &line : m_lines) said << line.text;
            setAccessibleName(title);
            setAccessibleDescription(said.join(u", "_s));
            setToolTip(said.join(u'\n'));
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            Theme &theme = themeOf(this);
            QPainter painter(this);
            const bool on = isEnabled();
            const QColor fill = m_stands ? theme.color(ColorRole::Selection) : theme.color(on && isDown() ? ColorRole::Pressed : on && underMouse() ? ColorRole::Hover : ColorRole::Surface);
            paint::box(painter, rect(), theme.radius(Radius::Card), fill, theme.color(on ? ColorRole::ControlBorder : ColorRole::Hairline));
            double left = kPad;
            if (m_stands) {
                paint::icon(painter, QRectF(left, 2, 14, kHead), theme, u"check"_s, 14, theme.color(ColorRole::AccentText));
                left += 20;
            }
            const double cap = on ? paint::keyCap(painter, {width() - 8.0, kHead / 2.0 + 2}, m_key, theme) : 0;
            paint::text(painter, QRectF(left, 2, width() - left - cap - 16, kHead), text(), theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text2));
            double top = kHead;
            for (const CellLine &line : m_lines) {
                const QFont font = theme.font(line.differs ? TypeStyle::BodyStrong : TypeStyle::Body, true);
                const double difference = line.difference.isEmpty() ? 0 : paint::textWidth(line.difference, theme.font(TypeStyle::Small, true)) + 12;
                paint::text(painter, QRectF(kPad, top, width() - 2 * kPad - difference, kLine), line.text, font, theme.color(ColorRole::Text)); // decided ones are there to be read, too
                if (difference > 0)
                    paint::text(painter, QRectF(width() - kPad - difference, top, difference, kLine), line.difference, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text2), Qt::AlignRight);
                top += kLine;
            }
        }
        void enterEvent(QEnterEvent *) override { update(); }
        void leaveEvent(QEvent *) override { update(); }

    private:
        QString m_key;
        QList<CellLine> m_lines;
        bool m_stands;
    };

    QString difference(const SyncConflict &conflict, const ConflictField &field, const QVariant &value)
    {
        if (field.field->type != FieldType::Money || value.isNull() || field.theirs.isNull()) return {};
        const qint64 by = value.toLongLong() - field.theirs.toLongLong();
        return by == 0 ? QString() : (by > 0 ? u"+"_s : QString()) + formatMoney(by, conflict.currency);
    }

} // namespace

ConflictRow::ConflictRow(const SyncConflict &conflict, bool own, QWidget *parent)
    : QWidget(parent)
    , m_conflict(conflict)
{
    setObjectName(u"conflict.%1"_s.arg(conflict.id));
    setFocusPolicy(Qt::StrongFocus);
    setMaximumWidth(1040);
    setAccessibleName(u"%1, %2"_s.arg(conflict.title, conflictText(conflict, own)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 14);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    const QString kind = entityName(*conflict.entity);
    auto *title = new YieldingLabel(conflict.title.isEmpty() ? kind : conflict.title, TypeStyle::BodyStrong, ColorRole::Text, this);
    head->addWidget(title);
    if (!conflict.title.isEmpty()) head->addWidget(new Label(kind, TypeStyle::Small, ColorRole::Text3, this));
    head->addStretch(1);
    auto *when = new Label(formatInstant(conflict.at), TypeStyle::Small, ColorRole::Text3, this);
    when->setTabular(true);
    head->addWidget(when);
    column->addLayout(head);
    column->addWidget(new YieldingLabel(conflictText(conflict, own), TypeStyle::Small, ColorRole::Text2, this));
    column->addSpacing(8);
    auto *cells = new QHBoxLayout;
    cells->setSpacing(8);
    auto *labels = new QVBoxLayout;
    labels->setContentsMargins(0, kHead, 0, 0);
    labels->setSpacing(0);
    for (const ConflictField &field : conflict.fields) {
        auto *label = new YieldingLabel(fieldLabel(*conflict.entity, *field.field), TypeStyle::Body, ColorRole::Text2, this);
        label->setFixedSize(128, kLine);
        labels->addWidget(label);
    }
    labels->addStretch(1);
    cells->addLayout(labels);
    if (can(Pick::Before)) cells->addWidget(this->column(Pick::Before, tr("Before")), 1);
    cells->addWidget(this->column(Pick::Theirs, conflict.row ? tr("What stands") : tr("Deleted")), 1);
    if (conflict.state == "open"_L1 || conflict.kind == SyncConflict::Kind::Merged)
        cells->addWidget(this->column(Pick::Mine, !conflict.authorLost || (!own && conflict.author.isEmpty()) ? tr("The other") : own ? tr("Yours") : tr("By %1").arg(conflict.author)), 1);
    column->addLayout(cells);
    if (!conflict.isOpen() && !conflict.decidedBy.isEmpty()) {
        column->addSpacing(6);
        column->addWidget(new Label(tr("Decided by %1, %2").arg(conflict.decidedBy, formatInstant(conflict.decidedAt)), TypeStyle::Small, ColorRole::Text3, this));
    }
}

bool ConflictRow::can(Pick pick) const
{
    if (!m_conflict.isOpen()) return false;
    switch (pick) {
    case Pick::Theirs: return true;
    case Pick::Mine: return decide(m_conflict, ConflictChoice::Mine).has_value();
    case Pick::Before:
        return canEdit() && !m_conflict.deletion
            && std::ranges::any_of(m_conflict.fields, [](const ConflictField &f) { return !f.base.isNull() && f.base != f.theirs && f.base != f.mine; });
    }
    return false;
}

bool ConflictRow::canEdit() const { return m_conflict.isOpen() && m_conflict.row && m_conflict.kind != SyncConflict::Kind::Denied && !m_conflict.fields.empty(); }

QString ConflictRow::valueOf(Pick pick, const ConflictField &field) const
{
    if (pick == Pick::Before) return conflictValue(m_conflict, field, field.base, field.baseName);
    if (pick == Pick::Theirs) return conflictValue(m_conflict, field, field.theirs, field.theirsName);
    return conflictValue(m_conflict, field, field.mine, field.mineName);
}

QWidget *ConflictRow::column(Pick pick, const QString &title)
{
    QList<CellLine> lines;
    for (const ConflictField &field : m_conflict.fields) {
        const QVariant &value = pick == Pick::Before ? field.base : pick == Pick::Theirs ? field.theirs : field.mine;
        lines.append({valueOf(pick, field), pick == Pick::Theirs ? QString() : difference(m_conflict, field, value), pick == Pick::Mine && value != field.theirs});
    }
    if (m_conflict.deletion && pick == Pick::Mine) lines = {{tr("Delete the record"), {}, true}};
    if (!m_conflict.row && pick == Pick::Theirs) lines = {{tr("Leave it deleted"), {}, false}};
    auto *cell = new PickCell(title, QString::number(int(pick) + 1), lines, pick == Pick::Theirs, this);
    cell->setObjectName(u"pick.%1"_s.arg(int(pick) + 1));
    cell->setEnabled(can(pick));
    connect(cell, &QAbstractButton::clicked, this, [this, pick] { Q_EMIT picked(pick); });
    return cell;
}

void ConflictRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void ConflictRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT openRequested(); return;
    case Qt::Key_Up: Q_EMIT stepRequested(-1); return;
    case Qt::Key_Down: Q_EMIT stepRequested(1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ConflictRow::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    if (m_current) paint::box(painter, QRectF(rect()).adjusted(0, 1, 0, -1), theme.radius(Radius::Card), theme.color(ColorRole::Sunken));
    paint::hairline(painter, QRectF(12, height() - 1, width() - 24, 1), theme.color(ColorRole::Hairline));
}

} // namespace flow::ui
