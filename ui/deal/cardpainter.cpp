// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/cardpainter.h"

#include "ui/deal/boardwords.h"
#include "ui/theme/paint.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeft = 9, kBadgeGap = 5;

void paintTop(QPainter &painter, const QRectF &inner, Theme &theme, const BoardCard &card)
{
    const QRectF row(inner.left(), inner.top(), inner.width(), 20);
    const QString who = card.artist.isEmpty() ? card.project : card.artist;
    paintAvatar(painter, QRectF(row.topLeft(), QSizeF(20, 20)), theme, who, card.artistColor, AvatarShape::Square);
    const QString value = valueText(card);
    const double width = paint::textWidth(value, theme.font(TypeStyle::SmallStrong, true));
    paint::text(painter, row, value, theme.font(TypeStyle::SmallStrong, true), theme.color(ColorRole::Text), Qt::AlignRight);
    double right = width > 0 ? width + 6 : 0;
    if (card.isPinned) {
        paint::icon(painter, QRectF(row.right() - right - 12, row.top(), 12, 20), theme, u"pin"_s, 12, theme.color(ColorRole::Text3));
        right += 16;
    }
    if (card.isTarget) {
        paint::icon(painter, QRectF(row.right() - right - 12, row.top(), 12, 20), theme, u"target"_s, 12, theme.color(ColorRole::Text3));
        right += 16;
    }
    paint::text(painter, row.adjusted(27, 0, -right, 0), who, theme.font(TypeStyle::Small), theme.color(ColorRole::Text2));
}

/// Town and day; a long town gives way, the day never does.
void paintPlace(QPainter &painter, const QRectF &row, Theme &theme, const BoardCard &card, const QDate &today)
{
    const QFont font = theme.font(TypeStyle::Small, true);
    const QString when = whenText(card, today);
    const QString behind = card.town.isEmpty() || when.isEmpty() ? when : u" · "_s + when;
    const double town = std::min(paint::textWidth(card.town, font) + 1, std::max(0.0, row.width() - paint::textWidth(behind, font)));
    if (!card.town.isEmpty()) paint::text(painter, QRectF(row.left(), row.top(), town, row.height()), card.town, font, theme.color(ColorRole::Text2));
    paint::text(painter, row.adjusted(card.town.isEmpty() ? 0 : town, 0, 0, 0), behind, font, theme.color(ColorRole::Text2));
}

/// The badges with text that fit; what is done shrinks to its icon first, then the last ones go.
void paintBadges(QPainter &painter, const QRectF &row, Theme &theme, QList<CardBadgeWords> badges)
{
    const auto total = [&] {
        double width = 0;
        for (const CardBadgeWords &badge : badges) width += badgeWidth(theme, badge.text, badge.icon) + kBadgeGap;
        return width - kBadgeGap;
    };
    int withText = 0;
    for (CardBadgeWords &badge : badges) {
        const bool isRank = badge.icon.isEmpty();
        if (!isRank && ++withText > 2 && badge.isDone) badge.text.clear();
    }
    for (CardBadgeWords &badge : badges)
        if (total() > row.width() && badge.isDone) badge.text.clear();
    for (auto badge = badges.rbegin(); badge != badges.rend() && total() > row.width() && badges.size() > 1; ++badge)
        if (!badge->icon.isEmpty()) badge->text.clear();
    while (badges.size() > 1 && total() > row.width()) badges.removeLast();
    QPointF at(row.left(), row.center().y());
    for (const CardBadgeWords &badge : badges)
        at.rx() += paintBadge(painter, at, theme, badge.text, badge.icon, badgeColors(theme, badge.tone), row.right() - at.x()) + kBadgeGap;
}

/// How much of the time to answer is left, as a bar of 4 and in words.
void paintClock(QPainter &painter, const QRectF &row, Theme &theme, const BoardCard &card, qint64 nowMs)
{
    const QString left = timeLeft(card.challengeUntil, nowMs);
    const QFont font = theme.font(TypeStyle::Badge, true);
    const double words = paint::textWidth(left, font);
    const QRectF track(row.left(), row.center().y() - 2, row.width() - words - 8, 4);
    if (track.width() > 20) {
        const double span = double(std::max<qint64>(1, card.challengeUntil - card.challengedAt));
        const double share = std::clamp(double(card.challengeUntil - nowMs) / span, 0.0, 1.0);
        paint::box(painter, track, 2, theme.color(ColorRole::DangerTint));
        if (share > 0) paint::box(painter, QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * share), 4)), 2, theme.color(ColorRole::Danger));
    }
    paint::text(painter, row, left, font, theme.color(ColorRole::DangerText), Qt::AlignRight);
}

} // namespace

bool hasClock(const BoardCard &card) { return card.placement.stage == DealStage::Hold && card.placement.exit == DealExit::None && card.challenge == "in"_L1; }

void paintBoardCard(QPainter &painter, const QRectF &rect, Theme &theme, const BoardCard &card, const QDate &today, qint64 nowMs)
{
    const bool clock = hasClock(card);
    painter.save();
    const bool hasEnded = card.placement.exit != DealExit::None;
    paint::box(painter, rect, theme.radius(Radius::Card), theme.color(hasEnded ? ColorRole::Surface : ColorRole::Raised), theme.color(clock ? ColorRole::Danger : ColorRole::Hairline));
    if (hasEnded) painter.setOpacity(painter.opacity() * 0.6);
    const QRectF inner = rect.adjusted(kLeft, 8, -kLeft, -8);
    paintTop(painter, inner, theme, card);
    paint::text(painter, QRectF(inner.left(), inner.top() + 26, inner.width(), 18), card.venue, theme.font(TypeStyle::Heading), theme.color(ColorRole::Text));
    paintPlace(painter, QRectF(inner.left(), inner.top() + 45, inner.width(), 16), theme, card, today);
    paintBadges(painter, QRectF(inner.left(), inner.top() + 68, inner.width(), 22), theme, badgesOf(card, today, nowMs));
    if (clock) paintClock(painter, QRectF(inner.left(), inner.top() + 94, inner.width(), 16), theme, card, nowMs);
    painter.restore();
}

} // namespace flow::ui
