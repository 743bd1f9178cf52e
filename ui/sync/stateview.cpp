// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/stateview.h"

#include "core/sync/answererror.h"
#include "core/sync/cloudlink.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspacefiles.h"
#include "ui/sync/filesection.h"
#include "ui/text/cloudtext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QCheckBox>
#include <QDateTime>
#include <QProgressBar>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    using Kind = LinkState::Kind;
    constexpr int kWidth = 760;

    QString iconOf(Kind kind)
    {
        switch (kind) {
        case Kind::InStep: return u"cloud"_s;
        case Kind::Offline: return u"cloud-off"_s;
        case Kind::Problem: return u"triangle-alert"_s;
        case Kind::SignedOut: return u"lock"_s;
        default: return u"refresh-cw"_s;
        }
    }

    ColorRole toneOf(Kind kind)
    {
        if (kind == Kind::InStep) return ColorRole::SuccessText;
        if (kind == Kind::Offline) return ColorRole::WarningText;
        return kind == Kind::Problem || kind == Kind::SignedOut ? ColorRole::DangerText : ColorRole::AccentText;
    }

    /// The state's icon in a well.
    class StateIcon final : public QWidget
    {
    public:
        explicit StateIcon(QWidget *parent)
            : QWidget(parent)
        {
            setObjectName(u"stateIcon"_s);
            setFixedSize(40, 40);
        }
        void set(Kind kind)
        {
            m_kind = kind;
            update();
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            Theme &theme = themeOf(this);
            QPainter painter(this);
            paint::box(painter, rect(), 10, theme.color(ColorRole::Surface), theme.color(ColorRole::Hairline));
            paint::icon(painter, rect(), theme, iconOf(m_kind), 20, theme.color(toneOf(m_kind)));
        }

    private:
        Kind m_kind = Kind::Waiting;
    };

    /// For good: nothing that waits here is tried again.
    bool isShutOut(const LinkState &state) { return state.kind == Kind::Problem && state.error && isReason(*state.error, u"revoked"); }

    /// When, and what one exchange did.
    QWidget *exchangeRow(const Exchange &exchange, QWidget *parent)
    {
        auto *box = new Surface(ColorRole::Surface, parent);
        box->setLines(Qt::BottomEdge);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 8, 0, 8);
        line->setSpacing(16);
        auto *when = new Label(formatInstant(exchange.at), TypeStyle::Body, ColorRole::Text3, box);
        when->setTabular(true);
        when->setFixedWidth(168);
        auto *what = new Label(exchangeText(exchange), TypeStyle::Body, exchange.error ? ColorRole::DangerText : ColorRole::Text, box);
        what->setWordWrap(true);
        line->addWidget(when, 0, Qt::AlignTop);
        line->addWidget(what, 1);
        return box;
    }

} // namespace

StateView::StateView(const PageContext &context, QWidget *parent)
    : ScrollColumn(parent)
    , m_context(context)
{
    setObjectName(u"cloudState"_s);
    setMaximumColumnWidth(kWidth);
    column()->addSpacing(8);
    auto *card = new Surface(ColorRole::Sunken, content());
    card->setRadius(10);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(new StateIcon(card), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new Label({}, TypeStyle::BodyStrong, ColorRole::Text, card);
    m_title->setObjectName(u"stateTitle"_s);
    m_about = new Label({}, TypeStyle::Body, ColorRole::Text2, card);
    m_about->setWordWrap(true);
    m_last = new Label({}, TypeStyle::Small, ColorRole::Text3, card);
    m_bar = new QProgressBar(card);
    m_bar->setObjectName(u"stateProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_about, m_bar, m_last}) words->addWidget(widget);
    row->addLayout(words, 1);
    m_action = new Button({}, ButtonKind::Default, {}, card);
    m_action->setObjectName(u"stateAction"_s);
    connect(m_action, &QPushButton::clicked, this, &StateView::act);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_card = card;
    column()->addWidget(card);
    column()->addSpacing(12);
    m_lease = new Banner(content());
    m_lease->setObjectName(u"stateLease"_s);
    m_lease->hide();
    column()->addWidget(m_lease);
    m_keys = new Banner(content());
    m_keys->setObjectName(u"stateKeys"_s);
    m_keys->hide();
    connect(m_keys, &Banner::triggered, this, [this] {
        if (const auto allowed = cloudOf(m_context)->tokens().allowFile(); !allowed) return m_context.shell.showError(allowed.error());
        m_keys->hide();
        m_context.shell.toast(tr("The key is kept in %1, which only you can read").arg(FileTokens::defaultPath()));
    });
    column()->addWidget(m_keys);
    m_facts = new QWidget(content());
    new QVBoxLayout(m_facts);
    column()->addWidget(m_facts);
    heading(tr("Files"), tr("Photos, riders, press kits: they follow their records, piece by piece."));
    m_files = new FileSection(content());
    column()->addWidget(m_files);
    heading(tr("What happened"), tr("Since this workspace was opened; the history has everything."));
    m_exchanges = new QWidget(content());
    m_exchanges->setObjectName(u"stateExchanges"_s);
    auto *rows = new QVBoxLayout(m_exchanges);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    column()->addWidget(m_exchanges);
    column()->addSpacing(20);
    auto *metered = new QCheckBox(tr("Use metered networks like any other"), content());
    metered->setObjectName(u"stateMetered"_s);
    metered->setChecked(context.preferences.value(u"cloud/meteredFree"_s).toBool());
    connect(metered, &QCheckBox::toggled, this, [this](bool free) {
        m_context.preferences.set(u"cloud/meteredFree"_s, free);
        cloudOf(m_context)->setMeteredFree(free);
    });
    column()->addWidget(metered);
    column()->addSpacing(12);
    m_out = new Button(tr("Sign out on this computer"), ButtonKind::Default, u"log-out"_s, content());
    m_out->setObjectName(u"stateSignOut"_s);
    connect(m_out, &QPushButton::clicked, this, [this] { cloudOf(m_context)->signOut(); });
    auto *outRow = new QHBoxLayout;
    outRow->addWidget(m_out);
    outRow->addStretch(1);
    column()->addLayout(outRow);
    column()->addStretch(1);
}

void StateView::act()
{
    if (m_shown.kind == Kind::SignedOut) Q_EMIT signInRequested();
    else if (isShutOut(m_shown)) workspaceFiles::askCreate(*this, m_context.workspaces, m_context.shell);
    else cloudOf(m_context)->syncNow();
}

void StateView::show(const LinkState &state)
{
    const auto latest = [](const LinkState &of) { return of.exchanges.isEmpty() ? 0 : of.exchanges.first().at; };
    const auto trouble = [](const LinkState &of) { return of.exchanges.isEmpty() ? std::nullopt : of.exchanges.first().error; };
    const bool same = m_exchanges->layout()->count() > 0 && m_shown.exchanges.size() == state.exchanges.size() && latest(m_shown) == latest(state) && trouble(m_shown) == trouble(state);
    const bool sameFacts = m_shown.organisation == state.organisation && m_shown.role == state.role && m_shown.organisationName == state.organisationName
        && m_shown.keptIn == state.keptIn && m_shown.held == state.held && (m_shown.kind == Kind::SignedOut) == (state.kind == Kind::SignedOut) && m_facts->layout()->count() > 0;
    m_shown = state;
    static_cast<StateIcon *>(findChild<QWidget *>(u"stateIcon"_s))->set(state.kind);
    m_title->setText(linkText(state));
    m_about->setText(linkSentence(state));
    m_bar->setVisible(state.kind == Kind::Loading || state.kind == Kind::Sending);
    m_bar->setRange(0, int(std::max<qint64>(1, state.total)));
    m_bar->setValue(int(state.done));
    QStringList last;
    if (state.last) last << tr("Last in step: %1").arg(formatInstant(state.last));
    if ((state.kind == Kind::Offline || state.kind == Kind::Problem) && !isShutOut(state)) last << tr("Tried again by itself at %1").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(state.next).time(), u"HH:mm"_s));
    m_last->setText(last.join(u" · "_s));
    m_last->setVisible(!last.isEmpty());
    const bool busy = state.kind == Kind::Working || state.kind == Kind::Loading || state.kind == Kind::Sending;
    m_action->setVisible(!busy);
    m_action->setText(state.kind == Kind::SignedOut ? tr("Sign in") : isShutOut(state) ? tr("New workspace") : state.error ? tr("Try again") : tr("Exchange now"));
    m_action->setAccessibleName(m_action->text());
    m_out->setVisible(state.kind != Kind::SignedOut);
    const QString lease = leaseText(state);
    if (!lease.isEmpty()) m_lease->set(lease, state.leaseOver ? Tone::Danger : Tone::Warning, u"lock"_s, {}, false);
    m_lease->setVisible(!lease.isEmpty());
    const bool forgets = state.keptIn == TokenStore::Place::Memory && state.kind != Kind::SignedOut;
    if (forgets && m_keys->isHidden())
        m_keys->set(tr("No keychain is open on this computer, so you will be asked for the password at the next start."), Tone::Warning, u"lock-open"_s, tr("Keep the key in a file"), false);
    m_keys->setVisible(forgets);
    m_files->show(state);
    if (!sameFacts) buildFacts(state);
    if (!same) fillExchanges(state);
}

void StateView::buildFacts(const LinkState &state)
{
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 16, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 168);
    grid->setColumnStretch(1, 1);
    const auto fact = [&](const QString &label, const QString &text) {
        if (text.isEmpty()) return;
        const int at = grid->rowCount();
        auto *value = new Label(text, TypeStyle::Body, ColorRole::Text, m_facts);
        value->setWordWrap(true);
        grid->addWidget(new Label(label, TypeStyle::Body, ColorRole::Text2, m_facts), at, 0, Qt::AlignTop);
        grid->addWidget(value, at, 1);
    };
    fact(tr("Organisation"), state.organisationName);
    fact(tr("You"), state.person.isEmpty() ? state.mail : u"%1 · %2"_s.arg(state.person, state.mail));
    fact(tr("Role"), state.role.isEmpty() ? QString() : u"%1. %2"_s.arg(roleText(state.role), roleAbout(state.role)));
    fact(tr("Cloud"), state.url);
    fact(tr("Waits in the cloud"), heldText(state));
    if (state.kind != Kind::SignedOut) // then no key is left
        fact(tr("Signed in by"), state.keptIn == TokenStore::Place::Keychain ? tr("a key in the keychain of this computer")
            : state.keptIn == TokenStore::Place::File                    ? tr("a key in a file that only you can read (%1)").arg(FileTokens::defaultPath())
                                                                         : tr("a key that is forgotten when Flow Stage is closed"));
}

void StateView::fillExchanges(const LinkState &state)
{
    auto *rows = m_exchanges->layout();
    qDeleteAll(m_exchanges->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    if (state.exchanges.isEmpty()) rows->addWidget(new Label(tr("Nothing was exchanged yet."), TypeStyle::Body, ColorRole::Text3, m_exchanges));
    for (const Exchange &exchange : state.exchanges.first(std::min<qsizetype>(12, state.exchanges.size()))) rows->addWidget(exchangeRow(exchange, m_exchanges));
}

} // namespace flow::ui
