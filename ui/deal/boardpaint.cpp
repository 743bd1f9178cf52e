// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/boardview.h"

#include "ui/deal/boardwords.h"
#include "ui/deal/cardpainter.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QPaintEvent>
#include <QPainterPath>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnRadius = 10;

/// A stage of the tokens for a column; they are the same six.
Stage tokenOf(int column) { return Stage(column); }

} // namespace

void BoardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Surface));
    paintColumns(painter);
    painter.save();
    painter.setClipRect(QRect(0, bodyRect(0).top(), width(), height()));
    if (m_laneBy != LaneBy::None) paintLaneHeads(painter);
    paintCards(painter, rect());
    painter.restore();
    for (int column = 0; column < kBoardColumns; ++column) paintMore(painter, column);
    if (!m_dragged.isEmpty()) paintDrag(painter);
}

void BoardView::paintColumns(QPainter &painter)
{
    Theme &theme = themeOf(this);
    for (int column = 0; column < kBoardColumns; ++column) {
        const QRectF rect = columnRect(column);
        QPainterPath shape;
        shape.addRoundedRect(rect.adjusted(0, 0, 0, kColumnRadius), kColumnRadius, kColumnRadius);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(shape);
        painter.fillRect(rect, theme.color(m_target == column && !m_dragged.isEmpty() ? ColorRole::AccentTint : ColorRole::Sunken));
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), 3)), theme.stage(tokenOf(column)).solid);
        painter.restore();
        paintHead(painter, column);
    }
}

void BoardView::paintHead(QPainter &painter, int column)
{
    Theme &theme = themeOf(this);
    const ColumnTotal &total = m_totals[size_t(column)];
    const QRectF rect = columnRect(column);
    const QRectF line(rect.left() + 10, rect.top() + 9, rect.width() - 44, 20);
    paint::icon(painter, QRectF(line.topLeft(), QSizeF(16, 20)), theme, theme.stageIcon(tokenOf(column)), 16, theme.stage(tokenOf(column)).solid);
    const double name = paint::text(painter, line.adjusted(24, 0, 0, 0), columnName(BoardColumn(column)), theme.font(TypeStyle::Heading), theme.color(ColorRole::Text));
    paint::text(painter, line.adjusted(24 + name + 8, 0, 0, 0), formatCount(total.cards), theme.font(TypeStyle::Body, true), theme.color(ColorRole::Text3));
    if (!m_readOnly) {
        const QRect add = addRect(column);
        if (m_hoverAdd == column) paint::box(painter, add, theme.radius(Radius::Control), theme.color(ColorRole::Pressed));
        paint::icon(painter, add, theme, u"plus"_s, 16, theme.color(ColorRole::Text2));
    }
    // The weighted value is an estimate and says so. What has no room gives way in words, not in the middle of a number.
    const QString estimate = total.sum && total.weighted != total.sum ? u" · ≈"_s + formatMoney((total.weighted + 5'000) / 10'000 * 10'000, m_currency) : QString();
    const QRectF box(line.left() + 24, line.bottom() - 1, rect.width() - 40, 16);
    const QFont font = theme.font(TypeStyle::Small, true);
    QStringList forms{sumText(total, m_currency) + estimate};
    if (total.sum && !total.others.isEmpty()) {
        const QString more = sumText({.sum = total.sum}, m_currency) + u" +…"_s; // the tip names the others
        forms << more + estimate << more;
    }
    const auto fits = std::ranges::find_if(forms, [&](const QString &form) { return paint::textWidth(form, font) <= box.width(); });
    paint::text(painter, box, fits == forms.end() ? forms.last() : *fits, font, theme.color(ColorRole::Text2));
}

void BoardView::paintLaneHeads(QPainter &painter)
{
    Theme &theme = themeOf(this);
    for (const Lane &lane : m_lanes) {
        const int y = bodyRect(0).top() + lane.top - 34 - m_laneScroll;
        if (y > height() || y + 34 < 0) continue;
        const QRectF row(columnRect(0).left(), y, columnRect(kBoardColumns - 1).right() - columnRect(0).left(), 34);
        painter.fillRect(row, theme.color(ColorRole::Surface));
        const double name = paint::text(painter, row.adjusted(8, 2, 0, 0), lane.name, theme.font(TypeStyle::Heading), theme.color(ColorRole::Text));
        const ColumnTotal total = totalOf(lane.all, m_currency);
        QString facts = formatCount(total.cards);
        if (const QString sum = sumText(total, m_currency); !sum.isEmpty()) facts += u" · "_s + sum;
        paint::text(painter, row.adjusted(8 + name + 10, 2, 0, 0), facts, theme.font(TypeStyle::Body, true), theme.color(ColorRole::Text3));
    }
}

void BoardView::paintCards(QPainter &painter, const QRect &area)
{
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        for (int column = 0; column < kBoardColumns; ++column) {
            const Stack &stack = m_lanes[lane].stacks[size_t(column)];
            const int first = scrollAt(column) - m_lanes[lane].top;
            auto from = std::ranges::upper_bound(stack.tops, first);
            if (from != stack.tops.begin()) --from;
            for (int row = int(from - stack.tops.begin()); row < int(stack.cards.size()); ++row) {
                const Place place{int(lane), column, row};
                const QRect rect = cardRect(place);
                if (rect.top() > area.bottom()) break;
                if (rect.bottom() >= area.top()) paintCard(painter, place, rect);
            }
        }
    }
}

const QPixmap &BoardView::pictureOf(int index, const QSize &size)
{
    const auto found = m_pictures.constFind(index);
    if (found != m_pictures.constEnd()) return *found;
    if (m_pictures.size() > 400) m_pictures.clear();
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBoardCard(painter, QRectF(QPointF(0, 0), QSizeF(size)), themeOf(this), m_cards[size_t(index)], m_today, m_now);
    painter.end();
    return *m_pictures.insert(index, picture);
}

void BoardView::paintCard(QPainter &painter, const Place &place, const QRect &rect)
{
    Theme &theme = themeOf(this);
    const CardKey key = cardAt(place).key;
    const double radius = theme.radius(Radius::Card);
    if (m_dragged.contains(key)) painter.setOpacity(0.35);
    painter.drawPixmap(rect.topLeft(), pictureOf(m_lanes[size_t(place.lane)].stacks[size_t(place.column)].cards[size_t(place.row)], rect.size()));
    painter.setOpacity(1);
    if (m_chosen.contains(key)) paint::box(painter, rect, radius, {}, theme.color(hasFocus() || m_chosen.size() > 1 ? ColorRole::Accent : ColorRole::HairlineStrong), 2);
    else if (m_hover == key) paint::box(painter, rect, radius, {}, theme.color(ColorRole::HairlineStrong));
    if (m_current == key && hasFocus() && m_keyboard) paint::focusRing(painter, rect, radius, theme);
}

void BoardView::paintMore(QPainter &painter, int column)
{
    if (m_laneBy != LaneBy::None || m_lanes.empty()) return;
    const Stack &stack = m_lanes.front().stacks[size_t(column)];
    const QRect body = bodyRect(column);
    const int seen = height() - 26 - body.top() + scrollAt(column);
    const int hidden = int(stack.tops.end() - std::ranges::lower_bound(stack.tops, seen - kCardHeight / 2));
    Theme &theme = themeOf(this);
    if (hidden == 0) {
        if (!stack.cards.empty() || !m_dragged.isEmpty()) return;
        paint::text(painter, QRectF(body.left() + 8, body.top() + 8, body.width() - 16, 20), tr("No cards"), theme.font(TypeStyle::Small), theme.color(ColorRole::Text3), Qt::AlignHCenter);
        return;
    }
    const QRectF strip(body.left(), height() - 26, body.width(), 26);
    painter.fillRect(strip, theme.color(m_target == column && !m_dragged.isEmpty() ? ColorRole::AccentTint : ColorRole::Sunken));
    paint::text(painter, strip, tr("%n more", nullptr, hidden), theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text3), Qt::AlignHCenter);
}

void BoardView::paintDropZone(QPainter &painter, int column)
{
    const CardMove move = outcome(column);
    if (move.act == MoveAct::None) return;
    Theme &theme = themeOf(this);
    const bool isPossible = move.act != MoveAct::Impossible;
    const QRect body = bodyRect(column);
    const int below = m_lanes.empty() || m_laneBy != LaneBy::None ? 0 : m_lanes.front().stacks[size_t(column)].height - m_scroll[size_t(column)];
    const QRectF zone(body.left() + 6, body.top() + std::clamp(below, 0, body.height() - 80), body.width() - 12, 72);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(isPossible ? ColorRole::Accent : ColorRole::HairlineStrong), 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.color(isPossible ? ColorRole::AccentTint : ColorRole::Sunken));
    painter.drawRoundedRect(zone.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QColor ink = theme.color(isPossible ? ColorRole::AccentText : ColorRole::DangerText);
    const QFont font = theme.font(TypeStyle::SmallStrong);
    const QString words = moveText(move);
    if (isPossible) {
        const double width = std::min(zone.width() - 20, paint::textWidth(words, font) + 22);
        const QRectF line(zone.center().x() - width / 2, zone.top() + 10, width, 24);
        paint::icon(painter, QRectF(line.topLeft(), QSizeF(14, 24)), theme, u"arrow-down"_s, 14, ink);
        paint::text(painter, line.adjusted(20, 0, 0, 0), words, font, ink);
        return;
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(zone.adjusted(10, 6, -10, -6), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

void BoardView::paintDrag(QPainter &painter)
{
    if (m_target >= 0) paintDropZone(painter, m_target);
    const auto index = m_indexOf.constFind(m_dragged.front());
    if (index == m_indexOf.constEnd()) return;
    const Theme &theme = themeOf(this);
    const QSize size(columnRect(0).width() - 12, cardHeight(m_cards[size_t(*index)]));
    const QRect rect(m_dragAt - m_grip, size);
    paint::popup(painter, rect, theme.radius(Radius::Card), theme);
    painter.drawPixmap(rect.topLeft(), pictureOf(*index, size));
    if (m_dragged.size() < 2) return;
    const QString count = formatCount(m_dragged.size());
    paintBadge(painter, QPointF(rect.right() - badgeWidth(theme, count, {}) + 8, rect.top()), themeOf(this), count, {}, {theme.color(ColorRole::Accent), theme.color(ColorRole::OnAccent)});
}

} // namespace flow::ui
