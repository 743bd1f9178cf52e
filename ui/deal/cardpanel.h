// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/contextpanel.h"
#include "ui/deal/carddetail.h"
#include "ui/shell/recordfields.h"

#include <memory>
#include <optional>

namespace flow::ui {

/// Everything that can be said of a card by one click; the page runs it.
enum class CardAction {
    Pitch, RecordHold, RecordOffer, Counter, AskArtist, ArtistAgrees, ArtistRefuses, Decline, Confirm, Release, Clear, Promote, Challenge, AnswerChallenge, Extend, Renew,
    ContractSent, ContractSigned, DepositPaid, AdvanceSent, ItinerarySent, Settled, BalancePaid, StatementSent, CancelShow, Override, OpenVenue, OpenArtist, ReleaseRivals
};
QString cardActionText(CardAction action);
QString cardActionIcon(CardAction action);
/// What makes sense for a card, the most likely first: buttons of the panel take three, its menu all.
QList<CardAction> cardActions(const BoardCard &card);

/// The panel of a card: where it stands, its hold with rivals, the versions of its offer, the papers of its show, who to talk to
/// and what was said. Fields are edited where they stand. GUI thread.
class CardPanel : public ContextPanel
{
    Q_OBJECT
public:
    CardPanel(const PageContext &context, const QDate &today, QWidget *parent = nullptr);
    void show(const BoardCard *card); ///< null: nothing is chosen
    const std::optional<BoardCard> &card() const { return m_card; }

Q_SIGNALS:
    void actionRequested(flow::ui::CardAction action);
    void loaded();

private:
    void load();
    void fill(const CardDetail &detail);
    void fillHead();
    void fillStage();
    void fillHold(const CardDetail &detail);
    void fillOffer(const CardDetail &detail);
    void fillShow(const CardDetail &detail);
    void fillProspect(const CardDetail &detail);
    void fillPeople(const CardDetail &detail);
    void fillLog(const CardDetail &detail);
    void addAsk(PanelSection *part, const struct ApprovalQuestion &question);
    PanelSection *section(const QString &title);
    void addFields(PanelSection *section, const Record &record, const QStringList &fields, bool onlyFilled = false);
    void edited(const QString &venue, const Entity &entity, qint64 id, const QString &field, const QVariant &value);
    Button *actionButton(CardAction action, bool primary);

    PageContext m_context;
    QDate m_today;
    std::optional<BoardCard> m_card;
    int m_turn = 0;
    std::unique_ptr<KeptFocus> m_kept; ///< while another card is read
    QVBoxLayout *m_overview, *m_log;
};

} // namespace flow::ui
