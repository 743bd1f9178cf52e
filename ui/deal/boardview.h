// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/moves.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>

namespace flow::ui {

/// The board: six columns of cards that scroll alone, or lanes across them. Paints everything itself (a widget for each card
/// would not hold thousands); a card is drawn once into a picture and copied from there, so that dragging costs next to
/// nothing. Chooses and drags with mouse and keys, but changes nothing: it asks by signals. GUI thread.
class BoardView : public QWidget
{
    Q_OBJECT
public:
    enum class LaneBy { None, Artist, Project, Owner };

    explicit BoardView(const QDate &today, QWidget *parent = nullptr);
    ~BoardView() override;

    /// Keeps what is chosen and how far columns are scrolled. A chosen card that went on as another record, as a hold does that
    /// became a show, stays chosen as that.
    void setCards(std::vector<BoardCard> cards, qint64 nowMs);
    const std::vector<BoardCard> &cards() const { return m_cards; }
    void setLanes(LaneBy lanes);
    LaneBy lanes() const { return m_laneBy; }
    void setCurrency(const QString &currency) { m_currency = currency; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    const BoardCard *current() const; ///< null when nothing is chosen
    void setCurrent(const CardKey &key);
    QList<CardKey> chosen() const; ///< in the order of the board; the current card when no more are
    void moveCurrent(int by);
    /// Shows a drag over a column, for pictures: the card follows at `at` (share of the widget).
    void pretendDrag(const CardKey &key, BoardColumn column, const QPointF &at);
    void cancelDrag();
    void setNow(qint64 nowMs); ///< clocks go on

Q_SIGNALS:
    void currentChanged();
    void chosenChanged(int count);
    void opened();
    void moveRequested(const QList<flow::CardKey> &cards, flow::BoardColumn column);
    void addRequested(flow::BoardColumn column);
    void rankRequested(int rank); ///< a digit: for the chosen cards
    void extendRequested(); ///< E: the chosen holds a week longer
    void menuRequested(const QPoint &globalPos);
    void moveMenuRequested(const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Stack ///< the cards of one column in one lane
    {
        std::vector<int> cards; ///< indices
        std::vector<int> tops; ///< from the top of the stack
        int height = 0;
    };
    struct Lane
    {
        QString name;
        int top = 0, height = 0; ///< content without the head
        std::array<Stack, kBoardColumns> stacks;
        std::vector<const BoardCard *> all;
    };
    struct Place
    {
        int lane = -1, column = -1, row = -1;
        bool isCard() const { return row >= 0; }
    };

    // Layout.
    void arrange();
    void fillLanes();
    int cardHeight(const BoardCard &card) const;
    QRect columnRect(int column) const;
    QRect bodyRect(int column) const; ///< where cards are seen
    QRect cardRect(const Place &place) const;
    int contentHeight(int column) const;
    int &scrollOf(int column) { return m_laneBy == LaneBy::None ? m_scroll[size_t(column)] : m_laneScroll; }
    int scrollAt(int column) const { return m_laneBy == LaneBy::None ? m_scroll[size_t(column)] : m_laneScroll; }
    void scrollBy(int column, int pixels);
    void scrollSideways(int pixels); ///< where the columns are wider than the window
    void reveal(const Place &place);
    Place placeOf(const CardKey &key) const;
    Place placeAt(const QPoint &at) const;
    int columnAt(int x) const;
    const BoardCard &cardAt(const Place &place) const;
    QRect addRect(int column) const;

    // Choosing.
    void choose(const Place &place, Qt::KeyboardModifiers modifiers);
    void setCurrentPlace(const Place &place);
    void step(int columns, int rows, bool extend);
    void announce();

    // Dragging.
    void startDrag(const QPoint &at);
    void dragTo(const QPoint &at);
    void drop();
    void scrollWhileDragging();
    CardMove outcome(int column) const;

    // Painting.
    void paintColumns(QPainter &painter);
    void paintHead(QPainter &painter, int column);
    void paintCards(QPainter &painter, const QRect &area);
    void paintCard(QPainter &painter, const Place &place, const QRect &rect);
    void paintLaneHeads(QPainter &painter);
    void paintMore(QPainter &painter, int column);
    void paintDrag(QPainter &painter);
    void paintDropZone(QPainter &painter, int column);
    const QPixmap &pictureOf(int index, const QSize &size);

    QDate m_today;
    qint64 m_now = 0;
    QString m_currency = QStringLiteral("EUR");
    std::vector<BoardCard> m_cards;
    std::vector<Lane> m_lanes;
    std::array<ColumnTotal, kBoardColumns> m_totals;
    LaneBy m_laneBy = LaneBy::None;
    std::array<int, kBoardColumns> m_scroll{};
    int m_laneScroll = 0, m_scrollX = 0;
    QHash<int, QPixmap> m_pictures;
    QHash<CardKey, int> m_indexOf;
    bool m_readOnly = false;

    std::optional<CardKey> m_current, m_anchor;
    QSet<CardKey> m_chosen;
    std::optional<CardKey> m_hover;
    int m_hoverAdd = -1;
    bool m_keyboard = false; ///< the ring is for those who use keys

    QPoint m_pressed;
    bool m_mayDrag = false;
    QList<CardKey> m_dragged; ///< empty: no drag
    QPoint m_grip, m_dragAt;
    int m_target = -1;
    QTimer m_dragScroll;
};

} // namespace flow::ui
