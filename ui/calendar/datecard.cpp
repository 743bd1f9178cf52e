// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/datecard.h"

#include "ui/common/wrappedlines.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"
#include "ui/theme/paint.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kShadow = 40; // around the card, painted by paint::popup
    constexpr int kWidth = 344, kPadding = 14, kLine = 28, kNote = 16;

    QString badgeIcon(DateState state)
    {
        switch (state) {
        case DateState::Confirmed: return u"circle-check"_s;
        case DateState::Offer: return u"file-text"_s;
        default: return u"hourglass"_s;
        }
    }

    Stage stageOf(DateState state)
    {
        return state == DateState::Confirmed ? Stage::Confirmed : state == DateState::Offer ? Stage::Offer : Stage::Option;
    }

} // namespace

DateCard::DateCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dateCard"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DateCard::addLine(const CalendarModel &model, const CalendarItem &item)
{
    const CalendarArtist *artist = model.data()->artist(item.engagement.artist);
    m_lines.push_back({artist ? artist->name : QString(), placeText(item), item.rank > 0 ? rankText(item.rank) : QString(), model.series(item.engagement.artist), item.engagement.state});
}

bool DateCard::showSpot(const CalendarModel &model, qint64 artist, QDate day, qint64 key)
{
    const CalendarData &known = *model.data();
    m_title = formatDay(day, known.today);
    m_badge.clear();
    m_lines.clear();
    m_notes.clear();
    const Conflict *conflict = key ? model.conflictOf(key) : nullptr;
    std::vector<const CalendarItem *> items = model.itemsOn(day, artist);
    if (conflict) {
        for (const qint64 other : {conflict->first, conflict->second})
            if (const CalendarItem *item = known.item(other); item && !std::ranges::contains(items, item)) items.push_back(item);
        const RowWords words = conflictWords(known, *conflict);
        m_badge = conflict->kind == ConflictKind::Competing ? tr("%1 apart").arg(kmText(conflict->km)) : conflictKindText(conflict->kind);
        m_tone = conflict->severity == Severity::Notice ? Tone::Warning : Tone::Danger;
        m_notes << (words.figure.isEmpty() ? words.title : u"%1. %2."_s.arg(words.title, words.figure));
    }
    for (size_t i = 0; i < std::min<size_t>(items.size(), 5); ++i)
        addLine(model, *items[i]);
    if (const Blockage *block = artist ? known.blockOn(artist, day) : nullptr)
        m_notes << tr("Not available: %1, %2 to %3").arg(block->reason, formatDay(block->first, known.today), formatDay(block->last, known.today));
    if (const QString &holiday = known.holidays->nameOf(known.country, {}, day); !holiday.isEmpty()) m_notes << tr("Public holiday: %1").arg(holiday);
    if (m_lines.empty() && m_notes.isEmpty()) return false;
    fit();
    return true;
}

void DateCard::showMove(const CalendarModel &model, const CalendarItem &item, const DateMove &move)
{
    const CalendarData &known = *model.data();
    m_lines.clear();
    m_notes.clear();
    m_title = tr("%1 to %2").arg(formatDay(item.day(), known.today), formatDay(move.day, known.today));
    addLine(model, item);
    const bool isFree = move.conflicts.empty();
    const bool isBad = std::ranges::any_of(move.conflicts, [](const Conflict &c) { return c.severity != Severity::Notice; });
    m_badge = isFree ? tr("Free") : tr("%n conflict(s)", nullptr, int(move.conflicts.size()));
    m_tone = isFree ? Tone::Success : isBad ? Tone::Danger : Tone::Warning;
    for (size_t i = 0; i < std::min<size_t>(move.conflicts.size(), 3); ++i)
        m_notes << conflictSentence(known, move.conflicts[i]);
    fit();
}

void DateCard::fit()
{
    const QFont font = themeOf(this).font(TypeStyle::Small);
    QStringList lines;
    for (const QString &note : std::as_const(m_notes))
        lines << wrappedLines(note, font, kWidth - 2 * kPadding);
    m_notes = lines;
    const int height = kPadding + 24 + int(m_lines.size()) * kLine + (m_notes.isEmpty() ? 0 : 6 + int(m_notes.size()) * kNote) + kPadding - 4;
    resize(kWidth + 2 * kShadow, height + 2 * kShadow);
    setAccessibleName(text());
    show();
    raise();
    update();
}

void DateCard::place(const QRectF &date, const QRect &bounds)
{
    const double below = bounds.bottom() - 8.0, above = bounds.top() + 8.0;
    QRectF anchor = date; // the part of it that is seen
    anchor.setTop(std::clamp(date.top(), above, below));
    anchor.setBottom(std::clamp(date.bottom(), above, below));
    const QSize card = size() - QSize(2 * kShadow, 2 * kShadow);
    double x = anchor.right() + 12;
    if (x + card.width() > bounds.right() - 8) x = anchor.left() - 12 - card.width();
    x = std::clamp(x, double(bounds.left() + 8), double(std::max(bounds.left() + 8, bounds.right() - 8 - card.width())));
    double y = anchor.top() - 8;
    y = std::clamp(y, double(bounds.top() + 8), double(std::max(bounds.top() + 8, bounds.bottom() - 8 - card.height())));
    // Never over the date itself.
    if (QRectF(QPointF(x, y), card).intersects(anchor.adjusted(-2, -2, 2, 2))) y = anchor.bottom() + 12 + card.height() < bounds.bottom() ? anchor.bottom() + 12 : anchor.top() - 12 - card.height();
    y = std::clamp(y, above, std::max(above, below - card.height()));
    move(int(x) - kShadow, int(y) - kShadow);
}

QString DateCard::text() const
{
    QStringList all{m_title, m_badge};
    for (const Line &line : m_lines)
        all << line.artist << line.place << line.badge;
    all << m_notes;
    all.removeAll(QString());
    return all.join(u'\n');
}

void DateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Theme &theme = themeOf(this);
    const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    paint::popup(painter, card, theme.radius(Radius::Panel), theme);
    QRectF row(card.left() + kPadding, card.top() + kPadding - 4, card.width() - 2 * kPadding, 24);
    double right = row.right();
    if (!m_badge.isEmpty()) {
        right -= badgeWidth(theme, m_badge, {});
        paintBadge(painter, {right, row.center().y()}, theme, m_badge, {}, badgeColors(theme, m_tone));
    }
    paint::text(painter, {row.left(), row.top(), right - row.left() - 8, row.height()}, m_title, theme.font(TypeStyle::Heading, true), theme.color(ColorRole::Text));
    row.translate(0, 26);
    row.setHeight(kLine);
    for (const Line &line : m_lines) {
        paintAvatar(painter, {row.left(), row.top() + 4, 20, 20}, theme, line.artist, line.series, AvatarShape::Square);
        const QString icon = badgeIcon(line.state);
        const double badge = badgeWidth(theme, line.badge, icon);
        paintBadge(painter, {row.right() - badge, row.center().y()}, theme, line.badge, icon, badgeColors(theme, stageOf(line.state)));
        const double name = std::min(116.0, paint::textWidth(line.artist, theme.font(TypeStyle::SmallStrong)) + 4);
        paint::text(painter, {row.left() + 28, row.top(), name, row.height()}, line.artist, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text));
        paint::text(painter, {row.left() + 28 + name + 8, row.top(), row.width() - 28 - name - 8 - badge - 8, row.height()}, line.place, theme.font(TypeStyle::Small), theme.color(ColorRole::Text2));
        row.translate(0, kLine);
    }
    if (m_notes.isEmpty()) return;
    row.translate(0, 4);
    row.setHeight(kNote);
    for (const QString &note : m_notes) {
        paint::text(painter, row, note, theme.font(TypeStyle::Small), theme.color(ColorRole::Text2));
        row.translate(0, kNote);
    }
}

} // namespace flow::ui
