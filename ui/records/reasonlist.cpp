// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/reasonlist.h"

#include "ui/common/wrappedlines.h"
#include "ui/text/tourtext.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::PlanReason;

namespace {

    constexpr double kIcon = 24, kGap = 10, kAmount = 88, kTextLine = 17;
    constexpr qsizetype kLines = 2;
    constexpr double kInsetX = 6, kInsetY = 5; // of what stands in a row: the ring of the focus goes around it and touches nothing

} // namespace

ReasonList::ReasonList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reasonList"_s);
    setProperty("flowNoRing", true); // drawn around the row, column or date
    setAccessibleName(tr("Why this plan"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReasonList::setReasons(std::vector<PlanReason> reasons, const QString &currency)
{
    std::vector<ReasonRow> rows;
    for (const PlanReason &reason : reasons) {
        rows.push_back({reasonIcon(reason), reasonText(reason), reason.amount,
            reason.warns() ? ReasonRow::Warning : reason.isFor() ? ReasonRow::Good : ReasonRow::Plain, reason.key});
    }
    setRows(std::move(rows), currency);
}

void ReasonList::setRows(std::vector<ReasonRow> rows, const QString &currency)
{
    m_rows = std::move(rows);
    m_currency = currency;
    m_current = 0;
    announce();
    updateGeometry();
    update();
}

void ReasonList::announce()
{
    if (m_current >= int(m_rows.size())) return setAccessibleDescription({});
    const ReasonRow &row = m_rows[size_t(m_current)];
    setAccessibleDescription(row.amount ? u"%1 %2"_s.arg(row.text, signedMoney(row.amount, m_currency)) : row.text);
}

double ReasonList::textWidth(int width) const
{
    const bool hasAmounts = std::ranges::any_of(m_rows, [](const ReasonRow &row) { return row.amount != 0; });
    return std::max(60.0, width - kIcon - kGap - (hasAmounts ? kAmount : 0) - 2 * kInsetX);
}

int ReasonList::rowHeight(int row, int width) const
{
    const qsizetype lines = wrappedLines(m_rows[size_t(row)].text, themeOf(this).font(TypeStyle::Small), textWidth(width), kLines).size();
    return int(std::max(kIcon, kTextLine * double(lines)) + 2 * kInsetY);
}

int ReasonList::heightForWidth(int width) const
{
    int height = 6;
    for (int row = 0; row < int(m_rows.size()); ++row)
        height += rowHeight(row, width);
    return height;
}

QRectF ReasonList::rowRect(int wanted) const
{
    double top = 4; // room for the ring around the first
    for (int row = 0; row < wanted; ++row)
        top += rowHeight(row, width());
    return {0, top, double(width()), double(rowHeight(wanted, width()))};
}

void ReasonList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Theme &theme = themeOf(this);
    const QFont font = theme.font(TypeStyle::Small), amount = theme.font(TypeStyle::SmallStrong, true);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const ReasonRow &reason = m_rows[size_t(row)];
        const QRectF box = rowRect(row);
        const bool brings = reason.tone == ReasonRow::Good, broken = reason.tone == ReasonRow::Warning;
        const QRectF inner = box.adjusted(kInsetX, kInsetY, -kInsetX, -kInsetY);
        const QRectF well(inner.left(), inner.top(), kIcon, kIcon);
        paint::box(painter, well, 6, theme.color(broken ? ColorRole::WarningTint : brings ? ColorRole::SuccessTint : ColorRole::Sunken));
        paint::icon(painter, well, theme, reason.icon, 14, theme.color(broken ? ColorRole::WarningText : brings ? ColorRole::SuccessText : ColorRole::Text3));
        const QStringList lines = wrappedLines(reason.text, font, textWidth(width()), kLines);
        const double top = inner.top() + (lines.size() == 1 ? (kIcon - kTextLine) / 2 : 0);
        double y = top;
        for (const QString &line : lines) {
            paint::text(painter, QRectF(inner.left() + kIcon + kGap, y, textWidth(width()), kTextLine), line, font, theme.color(ColorRole::Text));
            y += kTextLine;
        }
        if (reason.amount != 0)
            paint::text(painter, QRectF(inner.right() - kAmount, top, kAmount, kTextLine), signedMoney(reason.amount, m_currency), amount,
                theme.color(reason.amount > 0 ? ColorRole::SuccessText : ColorRole::Text3), Qt::AlignRight);
        if (hasFocus() && row == m_current) paint::focusRing(painter, box.adjusted(1, 1, -1, -1), 4, theme, true);
    }
}

void ReasonList::mousePressEvent(QMouseEvent *event)
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!rowRect(row).contains(event->position())) continue;
        m_current = row;
        announce();
        update();
        Q_EMIT chosen(m_rows[size_t(row)].key);
        return;
    }
}

void ReasonList::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    if (last < 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Down: m_current = std::min(last, m_current + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT chosen(m_rows[size_t(m_current)].key); return;
    default: return QWidget::keyPressEvent(event);
    }
    announce();
    update();
}

QWidget *scrolled(ReasonList *list, int width, int tallest)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    for (QWidget *plain : {scroll->viewport(), static_cast<QWidget *>(list)})
        plain->setAutoFillBackground(false); // the scroll area turns it on
    scroll->setFixedHeight(std::min(tallest, list->heightForWidth(width)));
    return scroll;
}

} // namespace flow::ui
