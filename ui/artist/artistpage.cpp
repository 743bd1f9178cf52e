// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artist/artistpage.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/artist/addartist.h"
#include "ui/artist/artistcards.h"
#include "ui/artist/artistprofile.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/records/recordpanel.h"
#include "ui/records/recordsview.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QPointer>
#include <QStackedLayout>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    Result<qint64> waitingProposals(Connection &connection) { return connection.integer("SELECT count(*) FROM proposal WHERE state = 'waiting'"); }

    RecordColumns columns()
    {
        RecordColumns list(artistEntity());
        const Field &tier = *artistEntity().field(u"tier");
        list.field(u"name"_s, 220, CellWeight::Name)
            .withLook({u"color"_s}, [](const QVariantList &values) {
                const QString name = values.at(0).toString();
                return CellLook{.text = name, .avatar = name, .series = seriesOfArtist(values.at(1), name)};
            })
            .field(u"genre"_s, 150)
            .field(u"tier"_s, 120)
            .withLook({}, [&tier](const QVariantList &values) {
                CellLook look;
                const QString code = values.at(0).toString();
                if (!code.isEmpty()) look.badges << CellBadge{choiceLabel(artistEntity(), tier, code), code == "confirmed"_L1 ? Tone::Success : Tone::Info};
                return look;
            })
            .field(u"home_town"_s, 130)
            .field(u"fee_min"_s, 100, CellWeight::Value)
            .field(u"fee_max"_s, 100, CellWeight::Value)
            .field(u"commission"_s, 100)
            .field(u"party_size"_s, 90)
            .field(u"monthly_listeners"_s, 120)
            .hidden(u"status"_s)
            .hidden(u"home_country"_s)
            .hidden(u"email"_s, 200)
            .hidden(u"phone"_s, 140)
            .hidden(u"website"_s, 200)
            .hidden(u"followers"_s)
            .hidden(u"popularity"_s)
            .hidden(u"represented_since"_s);
        return list;
    }

} // namespace

PageInfo artistPage()
{
    return {.id = u"artists"_s,
        .group = PageGroup::Booking,
        .icon = u"users-round"_s,
        .digit = 5,
        .title = [] { return ArtistPage::tr("Portfolio"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new ArtistPage(context, parent); },
        .entities = {u"artist"_s},
        .adds = [] { return QList<std::pair<QString, QString>>{{u"artist"_s, ArtistPage::tr("Add artist \"%1\"")}}; },
        .counter = waitingProposals,
        .counterEntities = {u"proposal"_s}};
}

ArtistPage::ArtistPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_add(new Button(tr("Add artist"), ButtonKind::Primary, u"plus"_s))
    , m_stack(new QStackedLayout(this))
    , m_cards(new ArtistCards(today(), this))
    , m_profile(new ArtistProfile(context, this))
    , m_empty(new EmptyState(u"users-round"_s, tr("No artists yet"), tr("Add the artists whom you represent, or import a list of them."), tr("Add artist"), u"plus"_s, this))
    , m_failed(new EmptyState(u"triangle-alert"_s, tr("The artists cannot be read"), {}, tr("Try again"), u"refresh-cw"_s, this))
{
    m_add->setObjectName(u"addArtistButton"_s);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_profile);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
    buildTable();
    buildPanel();
    buildActions();
    connect(m_cards, &ArtistCards::currentIdChanged, this, &ArtistPage::choose);
    connect(m_cards, &ArtistCards::opened, this, &ArtistPage::openProfile);
    connect(m_table, &RecordsView::opened, this, &ArtistPage::openProfile);
    connect(m_profile, &ArtistProfile::backRequested, this, &ArtistPage::closeProfile);
    connect(m_empty, &EmptyState::triggered, this, [this] { add(); });
    connect(m_failed, &EmptyState::triggered, this, &ArtistPage::load);
    auto *refresh = new QTimer(this);
    refresh->setSingleShot(true);
    refresh->setInterval(50);
    connect(refresh, &QTimer::timeout, this, &ArtistPage::load);
    connect(&store().feed(), &ChangeFeed::changed, refresh, [refresh](const ChangeSet &changes) {
        for (const Entity *entity : {&artistEntity(), &availabilityEntity(), &proposalEntity(), &fileEntity()})
            if (changes.touches(entity->number)) refresh->start();
    });
    if (CloudLink *cloud = cloudOf(context)) connect(cloud, &CloudLink::fileArrived, refresh, [refresh] { refresh->start(); });
    load();
}

void ArtistPage::buildTable()
{
    m_table = new RecordsView(context(),
        {.entity = &artistEntity(),
            .stateKey = u"artists/list"_s,
            .filterFields = {u"status"_s, u"genre"_s, u"tier"_s, u"home_town"_s, u"home_country"_s, u"fee_min"_s, u"fee_max"_s},
            .sortField = u"name"_s,
            .emptyTitle = tr("No artists yet"),
            .emptyText = tr("Add the artists whom you represent, or import a list of them."),
            .emptyAction = tr("Add artist")},
        columns(), this);
    m_stack->addWidget(m_table);
    connect(m_table, &RecordsView::currentChanged, this, [this](qint64 id) {
        if (m_view == "table"_L1 && id) choose(id);
    });
    connect(m_table, &RecordsView::addRequested, this, [this] { add(); });
    connect(m_table, &RecordsView::statusChanged, this, &Page::statusChanged);
}

void ArtistPage::buildPanel()
{
    PanelSpec spec{.request = {.entity = &artistEntity(), .roles = true, .interactionField = u"artist_id"_s},
        .sections = {{tr("Booking"), {u"status"_s, u"tier"_s, u"genre"_s, u"fee_min"_s, u"fee_max"_s, u"currency"_s, u"commission"_s, u"party_size"_s}, false},
            {tr("Home"), {u"home_town"_s, u"home_country"_s, u"email"_s, u"phone"_s, u"website"_s}, true},
            {tr("Audience"), {u"monthly_listeners"_s, u"followers"_s, u"popularity"_s}, true},
            {tr("About"), {u"bio"_s, u"notes"_s}, false}},
        .facts = [](const RecordDetail &detail) {
            QStringList facts{detail.record.text(u"genre"), detail.record.text(u"home_town"), feeRange(detail.record)};
            facts.removeAll(QString());
            return facts.join(u" · "_s);
        },
        .avatar = true};
    m_panel = new RecordPanel(context(), std::move(spec), this);
    m_panel->hide();
    connect(m_panel, &ContextPanel::previousRequested, this, [this] { moveCurrent(-1); });
    connect(m_panel, &ContextPanel::nextRequested, this, [this] { moveCurrent(1); });
    connect(m_panel, &ContextPanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
    connect(m_panel, &RecordPanel::loaded, this, [this](qint64 id) {
        for (const ArtistCard &card : m_cards->cards()) {
            if (card.artist.id != id) continue;
            m_panel->setAvatar(card.artist.title(), seriesOfArtist(card.artist.value(u"color"), card.artist.title()), false);
            if (!card.photo.isNull()) m_panel->setPicture(QPixmap::fromImage(card.photo));
        }
    });
}

void ArtistPage::buildActions()
{
    connect(m_add, &Button::clicked, this, [this] { add(); });
    if (!mayWrite(context(), u"artist"_s)) m_add->hide();
    else addPageAction(u"artists.add"_s, tr("Add artist"), u"plus"_s, QKeySequence(Qt::Key_N), [this] { add(); });
}

QDate ArtistPage::today() const { return QDateTime::fromMSecsSinceEpoch(context().clock.nowMs()).date(); }

void ArtistPage::load()
{
    const int turn = ++m_turn;
    store().read([day = today()](Connection &connection) { return readArtistCards(connection, day); }).then(this, [this, turn](const Result<std::vector<ArtistCard>> &cards) {
        if (turn == m_turn) take(cards);
    });
}

void ArtistPage::take(const Result<std::vector<ArtistCard>> &cards)
{
    m_loaded = bool(cards);
    if (cards) m_cards->setCards(*cards);
    else m_failed->set(tr("The artists cannot be read"), errorText(cards.error()), tr("Try again"));
    setView(m_view);
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
    Q_EMIT cardsShown();
}

QString ArtistPage::title() const { return tr("Portfolio"); }
QString ArtistPage::count() const { return m_loaded ? tr("%n artist(s)", nullptr, int(m_cards->cards().size())) : QString(); }
QList<QWidget *> ArtistPage::headerTools() { return {m_add}; }
/// Beside a profile there is none; whether there is one elsewhere is for the user to say.
QWidget *ArtistPage::panel() { return m_stack->currentWidget() == m_profile ? nullptr : m_panel; }
QString ArtistPage::status() const { return m_view == "table"_L1 ? m_table->statusText() : count(); }
QWidget *ArtistPage::searchField() { return m_view == "table"_L1 ? static_cast<QWidget *>(m_table->filterBar()) : m_cards; }
void ArtistPage::activated() { m_stack->currentWidget()->setFocus(); }

QList<SegmentedControl::Segment> ArtistPage::views() const
{
    return {{u"cards"_s, tr("Cards"), u"layout-grid"_s}, {u"table"_s, tr("Table"), u"table-2"_s}};
}

void ArtistPage::setView(const QString &id)
{
    if (m_profile->id() && m_stack->currentWidget() == m_profile && id == m_view) return; // only the lists behind it changed
    m_view = id == "table"_L1 ? id : u"cards"_s;
    if (m_view == "table"_L1) m_stack->setCurrentWidget(m_table);
    else if (m_turn > 0 && !m_loaded) m_stack->setCurrentWidget(m_cards);
    else m_stack->setCurrentWidget(m_cards->cards().empty() ? static_cast<QWidget *>(m_empty) : m_cards);
    Q_EMIT panelChanged();
    Q_EMIT statusChanged();
}

void ArtistPage::choose(qint64 id)
{
    m_chosen = id;
    m_panel->show(id);
}

void ArtistPage::openProfile(qint64 id)
{
    choose(id);
    m_profile->show(id);
    m_stack->setCurrentWidget(m_profile);
    Q_EMIT panelChanged();
    m_profile->setFocus();
}

void ArtistPage::closeProfile()
{
    if (m_stack->currentWidget() != m_profile) return;
    m_stack->setCurrentWidget(m_cards);
    setView(m_view);
    activated();
}

void ArtistPage::moveCurrent(int by)
{
    if (m_view == "table"_L1) m_table->table()->moveCurrent(by);
    else m_cards->moveCurrent(by);
}

void ArtistPage::add(const QString &name)
{
    if (!mayWrite(context(), u"artist"_s)) return;
    openAddArtist(context(), m_add, name, [this, alive = QPointer(this)](qint64 id) {
        if (alive) openRecord(u"artist"_s, id);
    });
}

bool ArtistPage::openRecord(const QString &entity, qint64 id)
{
    if (entity != "artist"_L1) return false;
    m_cards->setCurrentId(id);
    m_table->table()->setCurrentId(id);
    choose(id);
    shell().setPanelVisible(true);
    return true;
}

bool ArtistPage::addRecord(const QString &entity, const QString &name)
{
    if (entity != "artist"_L1) return false;
    add(name);
    return true;
}

QStringList ArtistPage::pictureStates() const { return {QString(), u"table"_s, u"profile"_s, u"availability"_s}; }

void ArtistPage::showPicture(const QString &state, std::function<void()> done)
{
    closeProfile();
    setView(state == "table"_L1 ? u"table"_s : u"cards"_s);
    Q_EMIT headerChanged();
    const auto wait = [this, done, state] {
        if ((state == "profile"_L1 || state == "availability"_L1) && !m_cards->cards().empty()) openProfile(m_cards->cards().front().artist.id);
        m_profile->setCurrentTab(state == "availability"_L1 ? state : u"overview"_s);
        QTimer::singleShot(250, this, done);
    };
    if (m_loaded) wait();
    else connect(this, &ArtistPage::cardsShown, this, wait, Qt::SingleShotConnection);
}

} // namespace flow::ui
