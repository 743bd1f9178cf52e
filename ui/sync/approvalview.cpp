// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/approvalview.h"

#include "core/entities.h"
#include "core/sync/cloudlink.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 760;

    QString placeOf(const QJsonObject &offer)
    {
        const QString venue = offer.value("venue"_L1).toString(), town = offer.value("town"_L1).toString();
        return town.isEmpty() ? venue : venue.isEmpty() ? town : u"%1, %2"_s.arg(venue, town);
    }

    /// "Fri 12 Mar 2027 · €4,200 guaranteed · 80 % · flat fee"
    QString termsOf(const QJsonObject &offer)
    {
        QStringList parts;
        if (const QDate day = QDate::fromString(offer.value("day"_L1).toString(), Qt::ISODate); day.isValid()) parts << formatDay(day);
        if (const qint64 fee = offer.value("guarantee"_L1).toInteger(); fee > 0) parts << ApprovalView::tr("%1 guaranteed").arg(formatMoney(fee, offer.value("currency"_L1).toString()));
        if (const qint64 share = offer.value("percentage"_L1).toInteger(); share > 0) parts << formatPercent(share);
        if (const QString type = offer.value("deal_type"_L1).toString(); !type.isEmpty()) parts << choiceLabel(offerEntity(), *offerEntity().field(u"deal_type"), type);
        if (const qint64 capacity = offer.value("capacity"_L1).toInteger(); capacity > 0) parts << ApprovalView::tr("room for %1").arg(formatCount(capacity));
        if (const QDate until = QDate::fromString(offer.value("valid_until"_L1).toString(), Qt::ISODate); until.isValid()) parts << ApprovalView::tr("answer by %1").arg(formatDay(until));
        return parts.join(u" · "_s);
    }

} // namespace

ApprovalView::ApprovalView(const PageContext &context, QWidget *parent)
    : ScrollColumn(parent)
    , m_context(context)
{
    setObjectName(u"cloudApprovals"_s);
    build();
}

void ApprovalView::load()
{
    cloudOf(m_context)->call(u"offers_to_answer"_s).then(this, [this](const Result<QJsonDocument> &answer) {
        if (answer) return showOffers(answer->array());
        m_problem = errorText(answer.error());
        build();
    });
}

void ApprovalView::showOffers(const QJsonArray &offers)
{
    if (m_loaded && m_problem.isEmpty() && m_offers == offers) return; // a note that is being written stays
    m_problem.clear();
    m_loaded = true;
    m_offers = offers;
    build();
}

void ApprovalView::build()
{
    clear();
    heading(tr("Offers that wait for your word"), tr("Your agency sees your answer as soon as it is in step. Changes of your profile stand on your own page."));
    const auto say = [this](const QString &text, ColorRole color) {
        auto *label = new Label(text, TypeStyle::Body, color, content());
        label->setObjectName(u"approvalsSaid"_s);
        label->setWordWrap(true);
        column()->addWidget(label);
    };
    if (!m_problem.isEmpty()) {
        say(m_problem, ColorRole::DangerText);
        auto *again = new Button(tr("Try again"), ButtonKind::Default, u"refresh-cw"_s, content());
        connect(again, &QPushButton::clicked, this, &ApprovalView::load);
        column()->addWidget(again, 0, Qt::AlignLeft);
    } else if (!m_loaded) {
        say(tr("Asking the cloud"), ColorRole::Text3);
    } else if (m_offers.isEmpty()) {
        say(tr("Nothing waits for you."), ColorRole::Text3);
    }
    for (const QJsonValue &offer : m_offers) addOffer(offer.toObject());
    column()->addStretch(1);
}

void ApprovalView::addOffer(const QJsonObject &offer)
{
    auto *box = new Surface(ColorRole::Surface, content());
    box->setObjectName(u"approval."_s + offer.value("offer"_L1).toString());
    box->setLines(Qt::BottomEdge);
    box->setMaximumWidth(kWidth);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 12, 0, 12);
    rows->setSpacing(8);
    auto *terms = new Label(termsOf(offer), TypeStyle::Body, ColorRole::Text2, box);
    terms->setWordWrap(true);
    rows->addWidget(new Label(u"%1 · %2"_s.arg(offer.value("artist"_L1).toString(), placeOf(offer)), TypeStyle::BodyStrong, ColorRole::Text, box));
    rows->addWidget(terms);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *note = new QLineEdit(box);
    note->setObjectName(u"approvalNote"_s);
    note->setPlaceholderText(tr("A word to your agency"));
    note->setAccessibleName(note->placeholderText());
    auto *yes = new Button(tr("Approve"), ButtonKind::Primary, u"check"_s, box);
    yes->setObjectName(u"approvalYes"_s);
    auto *no = new Button(tr("Refuse"), ButtonKind::Default, u"x"_s, box);
    no->setObjectName(u"approvalNo"_s);
    connect(yes, &QPushButton::clicked, this, [=, this] { answer(offer, true, note->text()); });
    connect(no, &QPushButton::clicked, this, [=, this] { answer(offer, false, note->text()); });
    line->addWidget(note, 1);
    line->addWidget(yes);
    line->addWidget(no);
    rows->addLayout(line);
    column()->addWidget(box);
}

void ApprovalView::answer(const QJsonObject &offer, bool approve, const QString &note)
{
    cloudOf(m_context)->call(u"offer_answer"_s, {{u"offer"_s, offer.value("offer"_L1)}, {u"approve"_s, approve}, {u"note"_s, note}, {u"seen"_s, offer.value("seen"_L1)}})
        .then(this, [this, approve, place = placeOf(offer)](const Result<QJsonDocument> &answered) {
            if (!answered) m_context.shell.showError(answered.error());
            else m_context.shell.toast(approve ? tr("%1: you agree").arg(place) : tr("%1: you refuse").arg(place));
            load();
        });
}

} // namespace flow::ui
