// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/cardpanel.h"

#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/show/dates.h"
#include "core/store/store.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/deal/boardwords.h"
#include "ui/deal/offerversions.h"
#include "ui/shell/approvallink.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/recordfields.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

CardPanel::CardPanel(const PageContext &context, const QDate &today, QWidget *parent)
    : ContextPanel(parent)
    , m_context(context)
    , m_today(today)
    , m_overview(addTab(u"overview"_s, tr("Overview")))
    , m_log(addTab(u"log"_s, tr("Log")))
{
    setObjectName(u"cardPanel"_s);
    setMenu([this](QMenu &menu) {
        if (!m_card || !mayWrite(m_context, u"hold"_s)) return;
        for (const CardAction action : cardActions(*m_card)) menu.addAction(cardActionText(action), this, [this, action] { Q_EMIT actionRequested(action); });
    });
    show(nullptr);
}

void CardPanel::show(const BoardCard *card)
{
    if (!card) {
        m_card.reset();
        ++m_turn;
        return showNothing(tr("No card selected"), tr("Choose a card to see where it stands and what was said."));
    }
    const bool isOther = !m_card || m_card->key != card->key;
    m_card = *card;
    if (isOther) {
        if (!m_kept) m_kept = std::make_unique<KeptFocus>(*this);
        // The buttons act on the card that is chosen: what stands above and below them is of no other one, not even while it is read.
        fillHead();
        emptyLayout(m_overview);
        emptyLayout(m_log);
    }
    load();
}

void CardPanel::load()
{
    const int turn = ++m_turn;
    m_context.store.read([card = *m_card](Connection &connection) { return readCardDetail(connection, card); }).then(this, [this, turn](const Result<CardDetail> &detail) {
        if (turn == m_turn && detail) fill(*detail);
    });
}

Button *CardPanel::actionButton(CardAction action, bool primary)
{
    auto *button = new Button(cardActionText(action), primary ? ButtonKind::Primary : ButtonKind::Default, primary ? cardActionIcon(action) : QString());
    button->setObjectName(u"action.%1"_s.arg(int(action)));
    connect(button, &Button::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
    return button;
}

void CardPanel::fill(const CardDetail &detail)
{
    if (isEditingWithin(*this)) return;
    const auto focus = m_kept ? std::move(m_kept) : std::make_unique<KeptFocus>(*this);
    fillHead();
    emptyLayout(m_overview);
    fillStage();
    fillOffer(detail);
    fillHold(detail);
    fillShow(detail);
    fillProspect(detail);
    fillPeople(detail);
    m_overview->addStretch(1);
    fillLog(detail);
    Q_EMIT loaded();
}

void CardPanel::fillHead()
{
    const BoardCard &card = *m_card;
    QStringList facts{card.artist, placeText(card, m_today)};
    facts.removeAll(QString());
    setHead(stageName(card.placement.stage), card.venue, facts.join(u" · "_s));
    setAvatar(card.artist, card.artistColor, false);
    QList<QWidget *> buttons;
    if (mayWrite(m_context, u"hold"_s)) {
        const QList<CardAction> actions = cardActions(card);
        for (qsizetype i = 0; i < std::min<qsizetype>(2, actions.size()); ++i) buttons << actionButton(actions[i], i == 0);
    }
    setActions(buttons);
}

PanelSection *CardPanel::section(const QString &title)
{
    auto *section = new PanelSection(title);
    m_overview->addWidget(section);
    return section;
}

void CardPanel::addFields(PanelSection *section, const Record &record, const QStringList &fields, bool onlyFilled)
{
    for (const QString &name : fields) {
        if (onlyFilled && record.value(name).isNull()) continue;
        FieldRow *row = addRecordField(*section, m_context, record, *record.entity->field(name));
        connect(row, &FieldRow::edited, this, [this, venue = m_card->venue, entity = record.entity, id = record.id](const QString &changed, const QVariant &edit) { edited(venue, *entity, id, changed, edit); });
    }
}

/// What was typed belongs to the card in whose panel it was typed, whichever is chosen by now.
void CardPanel::edited(const QString &venue, const Entity &entity, qint64 id, const QString &field, const QVariant &value)
{
    if (&entity == &holdEntity()) {
        m_context.editor.write({u"edit"_s, venue}, {}, [id, field, value](Connection &connection) { return editHold(connection, id, field, value); });
        return;
    }
    if (&entity == &showEntity()) {
        m_context.editor.write({u"edit"_s, venue}, {}, [id, field, value](Connection &connection) { return editShow(connection, id, field, value); });
        return;
    }
    m_context.editor.set(entity, id, field, value);
}

void CardPanel::fillStage()
{
    const BoardCard &card = *m_card;
    if (!card.isPinned) return;
    PanelSection *part = section(tr("Set by hand"));
    part->addText(tr("By"), card.pinAuthor);
    part->addText(tr("Because"), card.pinNote);
}

void CardPanel::fillHold(const CardDetail &detail)
{
    if (!detail.hold || m_card->key.kind != CardKind::Hold) return;
    PanelSection *part = section(tr("Hold"));
    const qint64 now = m_context.clock.nowMs();
    if (!m_card->challenge.isEmpty()) {
        const QString who = m_card->challengedBy.isEmpty() ? tr("somebody") : m_card->challengedBy;
        part->addText(tr("Challenge"), m_card->challenge == "in"_L1 ? tr("By %1: %2").arg(who, timeLeft(m_card->challengeUntil, now)) : timeLeft(m_card->challengeUntil, now));
    }
    addFields(part, *detail.hold, {u"rank"_s, u"day"_s, u"room"_s, u"expires_at"_s, u"estimate"_s, u"granted_on"_s, u"is_target"_s, u"notes"_s});
    if (detail.rivals.empty()) return;
    PanelSection *rivals = section(tr("Rival holds that day"));
    Button *all = rivals->addLink(tr("Release %n hold(s)", nullptr, int(detail.rivals.size())));
    connect(all, &Button::clicked, this, [this] { Q_EMIT actionRequested(CardAction::ReleaseRivals); });
    for (const RivalHold &rival : detail.rivals)
        rivals->addText(u"%1 · %2"_s.arg(rankText(rival.rank), rival.sameArtist ? tr("same artist") : tr("same room")), rival.sameArtist ? rival.venue : rival.artist);
}

void CardPanel::fillOffer(const CardDetail &detail)
{
    if (detail.versions.empty()) return;
    PanelSection *part = section(detail.versions.size() > 1 ? tr("Offer, %n versions", nullptr, int(detail.versions.size())) : tr("Offer"));
    part->add(new OfferVersions(detail.versions));
    const Record &last = detail.versions.back();
    const QString approval = last.text(u"artist_approval");
    QString words = choiceLabel(offerEntity(), *offerEntity().field(u"artist_approval"), approval.isEmpty() ? u"not_asked"_s : approval);
    if (!last.text(u"approved_by").isEmpty()) words += u" · "_s + last.text(u"approved_by") + u", "_s + formatInstant(last.value(u"approved_at").toLongLong());
    part->addText(fieldLabel(offerEntity(), *offerEntity().field(u"artist_approval")), words);
    if (approval == "waiting"_L1) addAsk(part, {u"offer"_s, last.uid, last.value(u"artist_id").toLongLong()});
}

/// A link for somebody without the program, where there is a cloud that makes one.
void CardPanel::addAsk(PanelSection *part, const ApprovalQuestion &question)
{
    if (!canAskByMail(m_context, question.entity)) return;
    Button *ask = part->addLink(tr("Ask by mail"));
    ask->setObjectName(u"askByMail."_s + question.entity);
    connect(ask, &Button::clicked, this, [this, question, ask] { askByMail(m_context, question, ask); });
}

void CardPanel::fillShow(const CardDetail &detail)
{
    if (!detail.show) return;
    const Record &show = *detail.show;
    PanelSection *money = section(tr("Papers and money"));
    addFields(money, show, {u"fee"_s, u"contract_sent_on"_s, u"contract_approval"_s, u"contract_signed_on"_s, u"deposit"_s, u"deposit_due_on"_s, u"deposit_paid_on"_s});
    if (const QString by = show.text(u"contract_approved_by"); !by.isEmpty()) money->addText(fieldLabel(showEntity(), *showEntity().field(u"contract_approved_by")), by + u", "_s + formatInstant(show.value(u"contract_approved_at").toLongLong()));
    if (const QString note = show.text(u"contract_approval_note"); !note.isEmpty()) money->addText(fieldLabel(showEntity(), *showEntity().field(u"contract_approval_note")), note);
    if (show.text(u"contract_approval") == "waiting"_L1) addAsk(money, {u"show"_s, show.uid, 0});
    if (m_card->placement.stage >= DealStage::Played) addFields(money, show, {u"settled_on"_s, u"paid_on"_s, u"statement_sent_on"_s});
    PanelSection *day = section(tr("The day"));
    addFields(day, show, {u"day"_s, u"load_in"_s, u"soundcheck"_s, u"doors"_s, u"on_stage"_s, u"set_minutes"_s, u"curfew"_s, u"capacity"_s, u"tickets_sold"_s}, m_card->placement.stage < DealStage::Advancing);
    PanelSection *open = section(tr("Announcement"));
    addFields(open, show, {u"public_on"_s, u"on_sale_on"_s, u"advance_sent_on"_s, u"itinerary_sent_on"_s});
    if (!show.value(u"radius_km").isNull())
        addFields(section(tr("Radius clause")), show, {u"radius_km"_s, u"radius_days_before"_s, u"radius_days_after"_s});
}

void CardPanel::fillProspect(const CardDetail &detail)
{
    if (!detail.prospect || m_card->key.kind != CardKind::Prospect) return;
    addFields(section(tr("Prospecting")), *detail.prospect, {u"period"_s, u"estimate"_s, u"follow_up_on"_s, u"owner"_s, u"notes"_s});
}

void CardPanel::fillPeople(const CardDetail &detail)
{
    if (!m_card->project.isEmpty()) section(tr("Project"))->addText(tr("Project"), m_card->project);
    if (!detail.contact.isEmpty()) {
        PanelSection *part = section(tr("Contact"));
        part->addText(detail.contactJob.isEmpty() ? tr("Name") : detail.contactJob, detail.contact);
        if (!detail.contactPhone.isEmpty()) part->addText(tr("Phone"), formatValue(contactEntity(), *contactEntity().field(u"phone"), detail.contactPhone));
        if (!detail.contactMail.isEmpty()) part->addText(tr("Email"), detail.contactMail);
    }
    if (detail.tasks.empty()) return;
    PanelSection *tasks = section(tr("To do"));
    for (const Record &task : detail.tasks)
        tasks->addText(formatDay(QDate::fromString(task.text(u"due_on"), Qt::ISODate), m_today), task.text(u"title"));
}

void CardPanel::fillLog(const CardDetail &detail)
{
    emptyLayout(m_log);
    auto *part = new PanelSection(tr("What was said"));
    m_log->addWidget(part);
    setTabText(u"log"_s, tr("Log") + u'\t' + formatCount(qint64(detail.exchanges.size())));
    for (const Record &exchange : detail.exchanges)
        part->addText(u"%1, %2"_s.arg(formatDay(QDateTime::fromMSecsSinceEpoch(exchange.value(u"at").toLongLong()).date(), m_today), exchange.text(u"author")), exchange.text(u"summary"));
    m_log->addStretch(1);
}

} // namespace flow::ui
