// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/holdbook.h"
#include "core/deal/moves.h"
#include "core/deal/prospectbook.h"
#include "ui/common/filter.h"
#include "ui/deal/availsview.h"
#include "ui/deal/cardpanel.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedLayout;
class QStackedWidget;
class QTimer;

namespace flow::ui {

class BoardView;
class CallsView;
class CardSource;
class DataTable;
class FactPanel;
class FilterBar;
class MailPanel;
struct FactQuestion;
struct FactAnswer;

/// The booker's negotiation: the board and its list, whom to call today, and the grid of avails. A move records a fact; what has
/// to be known for it is asked in the panel. dealpage.cpp shows, dealmoves.cpp writes, dealavails.cpp has the grid.
class DealPage : public Page
{
    Q_OBJECT
public:
    explicit DealPage(const PageContext &context, QWidget *parent = nullptr);
    ~DealPage() override;
    QString title() const override;
    QString count() const override;
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override { return m_view; }
    void setView(const QString &id) override;
    QList<QWidget *> headerTools() override;
    QWidget *panel() override;
    QString status() const override;
    QWidget *searchField() override;
    void activated() override;
    bool openRecord(const QString &entity, qint64 id) override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

    BoardView *board() const { return m_board; }
    CardPanel *cardPanel() const { return m_cardPanel; }
    AvailsView *avails() const { return m_avails; }

Q_SIGNALS:
    void shown(); ///< what was asked for is on the screen

private:
    // Showing.
    void buildBoard();
    void buildPanel();
    void buildCalls();
    void buildAvails();
    void buildActions();
    void load();
    void take(const Result<std::vector<BoardCard>> &cards);
    void applyFilter();
    bool passes(const BoardCard &card) const;
    void updateChoices();
    void chooseCurrent();
    void loadCalls();
    QDate today() const;
    qint64 now() const;
    const BoardCard *cardOf(const CardKey &key) const;

    // Writing.
    void move(const QList<CardKey> &keys, BoardColumn column);
    void moveMenu(const QPoint &at);
    void cardMenu(const QPoint &at);
    void run(CardAction action);
    void ask(const FactQuestion &question, std::function<void(const FactAnswer &)> answer);
    void hold(const HoldRequest &request, const QList<QDate> &days, const QString &artist, const QString &subject, const QString &done, qint64 dealId = 0);
    void askHold(const QList<BoardCard> &cards);
    void askOffer(const BoardCard &card, bool counter);
    void askRelease(const QList<BoardCard> &cards, bool decline);
    void askChallenge(const BoardCard &card);
    void askRenew(const BoardCard &card);
    void rankHolds(int rank);
    void extend(const QList<qint64> &holds);
    QList<qint64> chosenHolds() const;
    void askOverride(const QList<BoardCard> &cards);
    void newDate(const QDate &day = {}, qint64 artistId = 0, const QList<QDate> &days = {}, int rank = 0);
    void confirm(const QList<BoardCard> &cards);
    void confirmNow(const QList<BoardCard> &cards);
    void reviewRivals(qint64 holdId, const QString &what);
    void setShowDay(const BoardCard &card, const QString &field, CardAction action);
    void callOutcome(const CallRow &call, CallOutcome outcome, const QString &note, const QDate &callBackOn);

    // Avails.
    void loadAvails();
    void setRanks(const QList<AvailsView::CellRef> &cells, int rank);
    void clearCells(const QList<AvailsView::CellRef> &cells);
    void confirmCell(const AvailsView::CellRef &cell);
    void openMail(const QString &text);
    void copyAvails();
    void saveAvails(const QString &suffix);
    void writeAvails(const QString &path);
    void extendCells(const QList<AvailsView::CellRef> &cells);
    QList<qint64> holdsIn(const QList<AvailsView::CellRef> &cells) const;

    QString m_view = QStringLiteral("board");
    bool m_loaded = false, m_failed = false;
    int m_turn = 0, m_callTurn = 0, m_availTurn = 0;
    std::vector<BoardCard> m_all;
    FilterSet m_filter;
    std::unique_ptr<Entity> m_filterEntity; ///< describes what cards are filtered by; its choices are what there is
    QString m_currency = QStringLiteral("EUR");
    std::optional<CardKey> m_wanted; ///< to be chosen when it has arrived

    QStackedLayout *m_stack;
    QWidget *m_cardsBox;
    QStackedWidget *m_cardViews;
    FilterBar *m_bar;
    BoardView *m_board;
    std::shared_ptr<CardSource> m_source;
    DataTable *m_table;
    CallsView *m_calls;
    QWidget *m_availsBox;
    AvailsView *m_avails;
    SegmentedControl *m_availMode;
    QComboBox *m_availArtist;
    QDate m_availFrom;
    class EmptyState *m_error;
    class EmptyState *m_nothing; ///< there has never been a card
    class Button *m_new;
    class IconButton *m_lanes, *m_ended;
    QStackedWidget *m_panels;
    CardPanel *m_cardPanel;
    FactPanel *m_factPanel;
    MailPanel *m_mailPanel;
    QTimer *m_minute;
};

PageInfo dealPage();

} // namespace flow::ui
