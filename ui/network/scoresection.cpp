// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/scoresection.h"

#include "core/entities.h"
#include "ui/common/badge.h"
#include "ui/common/barrow.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/network/monthbars.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/fieldtext.h"
#include "ui/text/wholemoney.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>
#include <numeric>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kKnown = 0.5; // below, a part is more guess than knowledge

    QString percent(double share) { return QLocale().toString(int(std::lround(100 * share))) + u"\u202f%"_s; }
    QString days(int count) { return ScoreSection::tr("%n day(s)", nullptr, count); }

    /// Pale where it is more guess than knowledge; how much of which is said in the tooltip.
    BarRow *partRow(ScorePart which, const PartScore &part, const Prior &prior)
    {
        const bool isKnown = part.trust >= kKnown;
        auto *row = new BarRow(scorePartText(which), part.value, QString::number(int(std::lround(100 * part.value))), isKnown ? ColorRole::Accent : ColorRole::TextDisabled,
            isKnown ? ColorRole::Text : ColorRole::Text3);
        const QString tip = part.count == 0
            ? ScoreSection::tr("Nothing observed yet: %1 is the mean of your network.").arg(percent(prior.mean))
            : ScoreSection::tr("%n observation(s).", nullptr, part.count) + u' ' + ScoreSection::tr("%1 of this comes from them, the rest from the mean of your network, %2.").arg(percent(part.trust), percent(prior.mean));
        row->setToolTip(tip);
        row->setAccessibleDescription(tip);
        return row;
    }

    QString restsOn(const ScoreAnswer &answer)
    {
        const VenueEvidence &evidence = answer.evidence;
        QStringList parts;
        if (const int talks = evidence.won + evidence.lost) parts << ScoreSection::tr("%n negotiation(s)", nullptr, talks);
        if (evidence.shows) parts << ScoreSection::tr("%n show(s)", nullptr, evidence.shows);
        if (const int paid = int(evidence.paymentDays.size()) + evidence.unpaid) parts << ScoreSection::tr("%n payment(s)", nullptr, paid);
        if (const int answers = int(evidence.answerDays.size())) parts << ScoreSection::tr("%n answer(s)", nullptr, answers);
        if (answer.score.count == 0) return ScoreSection::tr("Nothing is known yet: this is the mean of your network.");
        const QString from = parts.isEmpty() ? ScoreSection::tr("From what the record says: genres, capacity, budget.") : ScoreSection::tr("From %1.").arg(parts.join(u", "_s));
        if (!answer.score.isThin()) return from;
        return from + u' ' + ScoreSection::tr("Little is known: %1 of the score is the mean of your network.").arg(percent(1 - answer.score.trust));
    }

} // namespace

QString scorePartText(ScorePart part)
{
    switch (part) {
    case ScorePart::Fit: return ScoreSection::tr("Fit with portfolio");
    case ScorePart::Ease: return ScoreSection::tr("Ease");
    case ScorePart::Profitability: return ScoreSection::tr("Profitability");
    case ScorePart::Payment: return ScoreSection::tr("Payment");
    case ScorePart::Career: return ScoreSection::tr("Career potential");
    }
    return {};
}

ScoreSection::ScoreSection(const PageContext &context, ScoreBook &book, qint64 id, QWidget *parent)
    : PanelSection(tr("Score"), parent)
    , m_context(context)
    , m_book(book)
    , m_id(id)
    , m_total(new Label({}, TypeStyle::Title, ColorRole::AccentText))
    , m_thin(new Badge({}, Tone::Neutral))
{
    setObjectName(u"scoreSection"_s);
    m_thin->hide();
    m_tool = addTool(u"sliders-horizontal"_s, tr("How much each part counts"));
    m_tool->setObjectName(u"scoreWeights"_s);
    addHead(m_thin);
    m_total->setObjectName(u"scoreTotal"_s);
    m_total->setTabular(true);
    addHead(m_total);
    connect(m_tool, &QToolButton::clicked, this, &ScoreSection::openWeights);
    connect(&book, &ScoreBook::changed, this, &ScoreSection::load);
    if (const auto known = book.known(id)) fill(*known);
    else load();
}

void ScoreSection::load()
{
    const int turn = ++m_turn;
    m_book.of(m_id).then(this, [this, turn](const Result<ScoreBook::Answer> &answer) {
        if (answer && turn == m_turn) fill(**answer);
    });
}

void ScoreSection::fill(const ScoreAnswer &answer)
{
    m_weights = answer.weights;
    const bool isThin = answer.score.isThin();
    m_total->setText(QString::number(answer.score.total));
    m_total->setStyle(TypeStyle::Title, isThin ? ColorRole::Text3 : ColorRole::AccentText);
    m_thin->set(answer.score.count == 0 ? tr("Not known") : tr("Little known"), Tone::Neutral);
    m_thin->setVisible(isThin);
    clear();
    for (int part = 0; part < kScoreParts; ++part) add(partRow(ScorePart(part), answer.score.parts[size_t(part)], answer.priors[size_t(part)]));
    auto *about = new Label(restsOn(answer), TypeStyle::Small, ColorRole::Text3);
    about->setObjectName(u"scoreAbout"_s);
    about->setWordWrap(true);
    about->setContentsMargins(0, 4, 0, 0);
    add(about);
    setAccessibleDescription(tr("%1 of 100. %2").arg(answer.score.total).arg(about->text()));
    Q_EMIT filled();
}

void ScoreSection::openWeights()
{
    auto *popover = new Popover(m_tool);
    popover->setObjectName(u"weightsPopover"_s);
    popover->column()->addWidget(new Label(tr("How much each part counts"), TypeStyle::Heading));
    auto *about = new Label(tr("For all venues and contacts, in this workspace. Only the ratios matter."), TypeStyle::Small, ColorRole::Text2);
    about->setWordWrap(true);
    popover->column()->addWidget(about);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    QList<QSpinBox *> boxes;
    QList<Label *> shares;
    for (int part = 0; part < kScoreParts; ++part) {
        auto *box = new QSpinBox;
        box->setObjectName(u"weight."_s + scorePartCode(ScorePart(part)));
        box->setAccessibleName(scorePartText(ScorePart(part)));
        box->setRange(0, 100);
        box->setSingleStep(5);
        box->setValue(m_weights.parts[size_t(part)]);
        box->setMinimumWidth(76);
        auto *share = new Label({}, TypeStyle::Small, ColorRole::Text3);
        share->setTabular(true);
        share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        share->setMinimumWidth(40);
        grid->addWidget(new Label(scorePartText(ScorePart(part))), part, 0);
        grid->addWidget(box, part, 1);
        grid->addWidget(share, part, 2);
        boxes << box;
        shares << share;
    }
    grid->setColumnStretch(0, 1);
    popover->column()->addLayout(grid);
    const auto chosen = [boxes] {
        ScoreWeights weights;
        for (qsizetype i = 0; i < boxes.size(); ++i) weights.parts[size_t(i)] = boxes[i]->value();
        return weights;
    };
    const auto showShares = [chosen, shares] {
        const ScoreWeights weights = chosen();
        const int all = std::accumulate(weights.parts.begin(), weights.parts.end(), 0);
        for (qsizetype i = 0; i < shares.size(); ++i) shares[i]->setText(all ? percent(double(weights.parts[size_t(i)]) / all) : percent(1.0 / kScoreParts));
    };
    for (QSpinBox *box : boxes) connect(box, &QSpinBox::valueChanged, popover, showShares);
    showShares();
    auto *row = new QHBoxLayout;
    auto *usual = new Button(tr("Usual weights"), ButtonKind::Quiet);
    connect(usual, &Button::clicked, popover, [boxes] {
        for (qsizetype i = 0; i < boxes.size(); ++i) boxes[i]->setValue(ScoreWeights().parts[size_t(i)]);
    });
    auto *apply = new Button(tr("Weigh anew"), ButtonKind::Primary);
    apply->setObjectName(u"weightsApply"_s);
    apply->setKey(QKeySequence(u"Ctrl+Return"_s));
    apply->setEnabled(mayWrite(m_context, u"setting"_s));
    if (!apply->isEnabled()) popover->column()->addWidget(new Label(tr("The weights are those of the agency: your role reads them."), TypeStyle::Small, ColorRole::Text2));
    connect(apply, &Button::clicked, popover, [this, popover, chosen] {
        m_book.setWeights(m_context.editor, chosen());
        popover->close();
    });
    row->addWidget(usual);
    row->addStretch(1);
    row->addWidget(apply);
    popover->column()->addLayout(row);
    popover->content()->setMinimumWidth(320);
    popover->open();
}

ExperienceSection::ExperienceSection(const PageContext &context, ScoreBook &book, qint64 id, int agreedDays, QWidget *parent)
    : PanelSection(tr("Experience"), parent)
    , m_context(context)
    , m_book(book)
    , m_id(id)
    , m_agreedDays(agreedDays)
{
    setObjectName(u"experienceSection"_s);
    hide();
    connect(&book, &ScoreBook::changed, this, &ExperienceSection::load);
    if (const auto known = book.known(id)) fill(*known);
    else load();
}

void ExperienceSection::load()
{
    const int turn = ++m_turn;
    m_book.of(m_id).then(this, [this, turn](const Result<ScoreBook::Answer> &answer) {
        if (answer && turn == m_turn) fill(**answer);
    });
}

void ExperienceSection::fill(const ScoreAnswer &answer)
{
    clear();
    const VenueEvidence &evidence = answer.evidence;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    int rows = 0;
    const auto row = [&](const QString &label, const QString &text, const QString &second = {}) {
        addText(label, text)->setText(text, second);
        ++rows;
    };
    const int decided = evidence.won + evidence.lost;
    if (decided + evidence.open > 0)
        row(tr("Won"), decided ? tr("%1 of %2").arg(formatCount(evidence.won), formatCount(decided)) : tr("None yet"), evidence.open ? tr("%n open", nullptr, evidence.open) : QString());
    if (evidence.shows) row(tr("Played"), tr("%n show(s)", nullptr, evidence.shows), tr("last %1").arg(formatDay(evidence.lastShow, today)));
    if (evidence.upcoming) row(tr("To come"), tr("%n show(s)", nullptr, evidence.upcoming));
    if (evidence.cancelled) row(tr("Cancelled"), tr("%n show(s)", nullptr, evidence.cancelled));
    if (const int typical = typicalDays(evidence.answerDays); typical >= 0)
        row(tr("Answers after"), days(typical), tr("from %n answer(s)", nullptr, int(evidence.answerDays.size())));
    if (const int typical = typicalDays(evidence.paymentDays); typical >= 0)
        row(tr("Pays after"), days(typical), m_agreedDays > 0 ? tr("agreed %1").arg(m_agreedDays) : tr("from %n payment(s)", nullptr, int(evidence.paymentDays.size())));
    if (evidence.unpaid) row(tr("Not paid"), tr("%n show(s) late", nullptr, evidence.unpaid));
    for (const VenueEvidence::Fees &fees : evidence.fees) {
        QStringList who{fees.genre, fees.tier.isEmpty() ? QString() : choiceLabel(artistEntity(), *artistEntity().field(u"tier"), fees.tier).toLower()};
        who.removeAll(QString());
        const qint64 mean = (fees.sum + fees.shows / 2) / fees.shows;
        row(tr("Fee"), wholeMoney(mean, fees.currency), who.isEmpty() || fees.shows > 1 ? QStringList(who + QStringList(tr("%n show(s)", nullptr, fees.shows))).join(u", "_s) : who.join(u", "_s));
    }
    if (!evidence.bestArtist.isEmpty()) row(tr("Suits best"), evidence.bestArtist);
    if (evidence.shows >= 2) {
        add(new MonthBars(evidence.months));
        ++rows;
    }
    setVisible(rows > 0);
}

} // namespace flow::ui
