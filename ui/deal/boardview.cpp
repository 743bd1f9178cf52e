// SPDX-License-Identifier: GPL-3.0-or-later
// The board: where everything is, and what is chosen. boardinput.cpp has mouse and keys, boardpaint.cpp the looks.
#include "ui/deal/boardview.h"

#include "ui/deal/boardwords.h"
#include "ui/deal/cardpainter.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>
#include <map>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 16, kLeastColumn = 176, kColumnGap = 10, kTop = 12, kHead = 52, kInset = 6, kCardGap = 7, kLaneHead = 34;

/// What needs somebody first: challenges, then by day, then by age.
bool comesBefore(const BoardCard &a, const BoardCard &b)
{
    if (hasClock(a) != hasClock(b)) return hasClock(a);
    if (hasClock(a)) return a.challengeUntil < b.challengeUntil;
    if (a.day.isValid() != b.day.isValid()) return a.day.isValid();
    if (a.day != b.day) return columnOf(a.placement.stage) == BoardColumn::Close ? a.day > b.day : a.day < b.day;
    if (a.followUp != b.followUp) return b.followUp.isNull() || (a.followUp.isValid() && a.followUp < b.followUp);
    return a.key.id < b.key.id;
}

/// The card as which one goes on that is no longer there; null when its date is over.
const BoardCard *successor(const std::vector<BoardCard> &cards, const BoardCard &gone)
{
    for (const auto link : {&BoardCard::holdId, &BoardCard::offerId, &BoardCard::prospectId}) {
        if (!(gone.*link)) continue;
        if (const auto found = std::ranges::find(cards, gone.*link, link); found != cards.end()) return &*found;
        // A date that was given back is not followed to another date of the same venue.
        if (gone.day.isValid() && link == &BoardCard::offerId) break;
    }
    return nullptr;
}

QString laneOf(const BoardCard &card, BoardView::LaneBy by)
{
    switch (by) {
    case BoardView::LaneBy::Artist: return card.artist;
    case BoardView::LaneBy::Project: return card.project;
    case BoardView::LaneBy::Owner: return card.owner;
    case BoardView::LaneBy::None: break;
    }
    return {};
}

} // namespace

BoardView::BoardView(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    setObjectName(u"board"_s);
    setAccessibleName(tr("Board"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumWidth(640);
    m_dragScroll.setInterval(16);
    connect(&m_dragScroll, &QTimer::timeout, this, &BoardView::scrollWhileDragging);
}

BoardView::~BoardView() = default;

void BoardView::setCards(std::vector<BoardCard> cards, qint64 nowMs)
{
    m_now = nowMs;
    const BoardCard *before = current();
    const std::optional<BoardCard> was = before ? std::optional(*before) : std::nullopt;
    m_cards = std::move(cards);
    std::ranges::sort(m_cards, comesBefore);
    m_pictures.clear();
    m_indexOf.clear();
    for (size_t i = 0; i < m_cards.size(); ++i) m_indexOf.insert(m_cards[i].key, int(i));
    m_chosen.removeIf([this](const CardKey &key) { return !m_indexOf.contains(key); });
    if (m_current && !m_indexOf.contains(*m_current)) {
        const BoardCard *next = was ? successor(m_cards, *was) : nullptr;
        m_current = next ? std::optional(next->key) : std::nullopt;
        if (next && m_chosen.isEmpty()) m_chosen = {next->key};
    }
    m_hover.reset();
    fillLanes();
    arrange();
    announce();
}

void BoardView::setLanes(LaneBy lanes)
{
    if (lanes == m_laneBy) return;
    m_laneBy = lanes;
    m_laneScroll = 0;
    fillLanes();
    arrange();
    if (m_current) reveal(placeOf(*m_current));
}

void BoardView::setNow(qint64 nowMs)
{
    m_now = nowMs;
    for (size_t i = 0; i < m_cards.size(); ++i)
        if (!m_cards[i].challenge.isEmpty() || m_cards[i].expiresAt) m_pictures.remove(int(i));
    update();
}

void BoardView::fillLanes()
{
    std::map<QString, Lane> byName;
    if (m_laneBy == LaneBy::None) byName[QString()];
    for (size_t i = 0; i < m_cards.size(); ++i) {
        Lane &lane = byName[laneOf(m_cards[i], m_laneBy)];
        lane.stacks[size_t(columnOf(m_cards[i].placement.stage))].cards.push_back(int(i));
        lane.all.push_back(&m_cards[i]);
    }
    m_lanes.clear();
    for (auto &[name, lane] : byName) {
        lane.name = name.isEmpty() && m_laneBy != LaneBy::None ? tr("Without") : name;
        m_lanes.push_back(std::move(lane));
    }
    for (int column = 0; column < kBoardColumns; ++column) {
        std::vector<const BoardCard *> all;
        for (const Lane &lane : m_lanes)
            for (const int card : lane.stacks[size_t(column)].cards) all.push_back(&m_cards[size_t(card)]);
        m_totals[size_t(column)] = totalOf(all, m_currency);
    }
}

int BoardView::cardHeight(const BoardCard &card) const { return kCardHeight + (hasClock(card) ? kClockHeight : 0); }

void BoardView::arrange()
{
    int top = 0;
    for (Lane &lane : m_lanes) {
        if (m_laneBy != LaneBy::None) top += kLaneHead;
        lane.top = top;
        lane.height = 0;
        for (Stack &stack : lane.stacks) {
            stack.tops.clear();
            int y = 0;
            for (const int card : stack.cards) {
                stack.tops.push_back(y);
                y += cardHeight(m_cards[size_t(card)]) + kCardGap;
            }
            stack.height = y;
            lane.height = std::max(lane.height, y);
        }
        top += lane.height;
    }
    for (int column = 0; column < kBoardColumns; ++column) scrollBy(column, 0);
    update();
}

QRect BoardView::columnRect(int column) const
{
    const int space = std::max(width() - 2 * kSide - (kBoardColumns - 1) * kColumnGap, kBoardColumns * kLeastColumn);
    const int left = kSide - m_scrollX + column * kColumnGap + space * column / kBoardColumns;
    const int right = kSide - m_scrollX + column * kColumnGap + space * (column + 1) / kBoardColumns;
    return QRect(left, kTop, right - left, height() - kTop);
}

void BoardView::scrollSideways(int pixels)
{
    const int whole = 2 * kSide + (kBoardColumns - 1) * kColumnGap + kBoardColumns * kLeastColumn;
    const int wanted = std::clamp(m_scrollX + pixels, 0, std::max(0, whole - width()));
    if (wanted == m_scrollX) return;
    m_scrollX = wanted;
    update();
}

QRect BoardView::bodyRect(int column) const { return columnRect(column).adjusted(0, kHead, 0, 0); }

QRect BoardView::addRect(int column) const
{
    const QRect rect = columnRect(column);
    return QRect(rect.right() - 30, rect.top() + 6, 26, 26);
}

QRect BoardView::cardRect(const Place &place) const
{
    const Lane &lane = m_lanes[size_t(place.lane)];
    const Stack &stack = lane.stacks[size_t(place.column)];
    const QRect body = bodyRect(place.column);
    const int y = body.top() + lane.top + stack.tops[size_t(place.row)] - scrollAt(place.column);
    return QRect(body.left() + kInset, y, body.width() - 2 * kInset, cardHeight(cardAt(place)));
}

int BoardView::contentHeight(int column) const
{
    if (m_lanes.empty()) return 0;
    if (m_laneBy == LaneBy::None) return m_lanes.front().stacks[size_t(column)].height;
    return m_lanes.back().top + m_lanes.back().height;
}

void BoardView::scrollBy(int column, int pixels)
{
    int &scroll = scrollOf(column);
    const int most = std::max(0, contentHeight(column) + 28 - bodyRect(column).height()); // room for "n more"
    const int wanted = std::clamp(scroll + pixels, 0, most);
    if (wanted == scroll) return;
    scroll = wanted;
    update();
}

const BoardCard &BoardView::cardAt(const Place &place) const
{
    return m_cards[size_t(m_lanes[size_t(place.lane)].stacks[size_t(place.column)].cards[size_t(place.row)])];
}

BoardView::Place BoardView::placeOf(const CardKey &key) const
{
    const auto index = m_indexOf.constFind(key);
    if (index == m_indexOf.constEnd()) return {};
    const int column = int(columnOf(m_cards[size_t(*index)].placement.stage));
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const auto &cards = m_lanes[lane].stacks[size_t(column)].cards;
        const auto at = std::ranges::lower_bound(cards, *index); // in ascending order
        if (at != cards.end() && *at == *index) return {int(lane), column, int(at - cards.begin())};
    }
    return {};
}

int BoardView::columnAt(int x) const
{
    for (int column = 0; column < kBoardColumns; ++column)
        if (x >= columnRect(column).left() - kColumnGap / 2 && x <= columnRect(column).right() + kColumnGap / 2) return column;
    return -1;
}

BoardView::Place BoardView::placeAt(const QPoint &at) const
{
    const int column = columnAt(at.x());
    if (column < 0 || at.y() < bodyRect(column).top()) return {-1, column, -1};
    const int y = at.y() - bodyRect(column).top() + scrollAt(column);
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes[i];
        if (y < lane.top || y >= lane.top + std::max(lane.height, 1)) continue;
        const Stack &stack = lane.stacks[size_t(column)];
        const auto behind = std::ranges::upper_bound(stack.tops, y - lane.top);
        const int row = int(behind - stack.tops.begin()) - 1;
        const Place place{int(i), column, row};
        if (row >= 0 && cardRect(place).contains(at)) return place;
        return {int(i), column, -1};
    }
    return {-1, column, -1};
}

void BoardView::reveal(const Place &place)
{
    if (!place.isCard()) return;
    const QRect column = columnRect(place.column);
    if (column.left() < kSide) scrollSideways(column.left() - kSide);
    else if (column.right() > width() - kSide) scrollSideways(column.right() - width() + kSide);
    const QRect body = bodyRect(place.column), card = cardRect(place);
    if (card.top() < body.top()) scrollBy(place.column, card.top() - body.top() - kCardGap);
    else if (card.bottom() > height() - 30) scrollBy(place.column, card.bottom() - height() + 30);
}

const BoardCard *BoardView::current() const
{
    const auto index = m_current ? m_indexOf.constFind(*m_current) : m_indexOf.constEnd();
    return index == m_indexOf.constEnd() ? nullptr : &m_cards[size_t(*index)];
}

void BoardView::setCurrent(const CardKey &key)
{
    const Place place = placeOf(key);
    if (place.isCard()) setCurrentPlace(place);
}

void BoardView::setCurrentPlace(const Place &place)
{
    m_current = cardAt(place).key;
    m_chosen = {*m_current};
    m_anchor = m_current;
    reveal(place);
    announce();
}

QList<CardKey> BoardView::chosen() const
{
    QList<CardKey> keys;
    for (const BoardCard &card : m_cards)
        if (m_chosen.contains(card.key)) keys << card.key;
    if (keys.isEmpty() && m_current) keys << *m_current;
    return keys;
}

void BoardView::choose(const Place &place, Qt::KeyboardModifiers modifiers)
{
    const CardKey key = cardAt(place).key;
    if (modifiers & Qt::ControlModifier) {
        if (!m_chosen.remove(key)) m_chosen.insert(key);
        m_anchor = key;
    } else if ((modifiers & Qt::ShiftModifier) && m_anchor) {
        const Place from = placeOf(*m_anchor);
        m_chosen = {key};
        if (from.lane == place.lane && from.column == place.column)
            for (int row = std::min(from.row, place.row); row <= std::max(from.row, place.row); ++row) m_chosen.insert(cardAt({place.lane, place.column, row}).key);
    } else {
        m_chosen = {key};
        m_anchor = key;
    }
    m_current = key;
    reveal(place);
    announce();
}

void BoardView::moveCurrent(int by) { step(0, by, false); }

/// To the next card in the column (and the next lane), or to the card beside it in the next column that has any.
void BoardView::step(int columns, int rows, bool extend)
{
    Place place = m_current ? placeOf(*m_current) : Place();
    if (!place.isCard()) {
        for (int column = 0; column < kBoardColumns && !place.isCard(); ++column)
            for (size_t lane = 0; lane < m_lanes.size() && !place.isCard(); ++lane)
                if (!m_lanes[lane].stacks[size_t(column)].cards.empty()) place = {int(lane), column, 0};
        if (place.isCard()) setCurrentPlace(place);
        return;
    }
    const int y = cardRect(place).center().y();
    for (int column = place.column + columns; columns != 0 && column >= 0 && column < kBoardColumns; column += columns) {
        const Stack &stack = m_lanes[size_t(place.lane)].stacks[size_t(column)];
        if (stack.cards.empty()) continue;
        const int inside = y - bodyRect(column).top() + scrollAt(column) - m_lanes[size_t(place.lane)].top;
        const auto behind = std::ranges::upper_bound(stack.tops, inside);
        setCurrentPlace({place.lane, column, std::max(0, int(behind - stack.tops.begin()) - 1)});
        return;
    }
    for (; rows != 0; rows += rows > 0 ? -1 : 1) {
        const int next = place.row + (rows > 0 ? 1 : -1);
        const int count = int(m_lanes[size_t(place.lane)].stacks[size_t(place.column)].cards.size());
        if (next >= 0 && next < count) {
            place.row = next;
            continue;
        }
        int lane = place.lane + (rows > 0 ? 1 : -1);
        while (lane >= 0 && lane < int(m_lanes.size()) && m_lanes[size_t(lane)].stacks[size_t(place.column)].cards.empty()) lane += rows > 0 ? 1 : -1;
        if (lane < 0 || lane >= int(m_lanes.size())) break;
        const int size = int(m_lanes[size_t(lane)].stacks[size_t(place.column)].cards.size());
        place = {lane, place.column, rows > 0 ? 0 : size - 1};
    }
    if (columns != 0) return;
    if (extend) choose(place, Qt::ShiftModifier);
    else setCurrentPlace(place);
}

void BoardView::announce()
{
    const BoardCard *card = current();
    setAccessibleDescription(card ? cardSentence(*card, m_today, m_now) : tr("%n card(s)", nullptr, int(m_cards.size())));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged();
    Q_EMIT chosenChanged(int(m_chosen.size()));
    update();
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) m_pictures.clear();
    QWidget::changeEvent(event);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    m_pictures.clear();
    scrollSideways(0);
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace flow::ui
