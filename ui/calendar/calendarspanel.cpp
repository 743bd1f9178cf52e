// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarspanel.h"

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarsync.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/caldavtext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;
using namespace flow::caldav;

namespace {

    void clear(QVBoxLayout *column)
    {
        while (QLayoutItem *item = column->takeAt(0)) {
            if (QWidget *widget = item->widget()) {
                widget->hide();
                widget->deleteLater(); // a click of its own may be what clears it
            }
            delete item;
        }
    }

    Label *words(const QString &text, TypeStyle style = TypeStyle::Body, ColorRole color = ColorRole::Text2)
    {
        auto *label = new Label(text, style, color);
        label->setWordWrap(true);
        return label;
    }

    /// A box with the margins of a panel.
    std::pair<QWidget *, QVBoxLayout *> block()
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(20, 10, 20, 12);
        column->setSpacing(6);
        return {box, column};
    }

    QLineEdit *lineFor(QVBoxLayout *column, const QString &name, const QString &label, const QString &hint = {})
    {
        auto *line = new QLineEdit;
        line->setObjectName(name);
        line->setAccessibleName(label);
        line->setPlaceholderText(hint);
        column->addWidget(new Label(label, TypeStyle::Small, ColorRole::Text2));
        column->addWidget(line);
        return line;
    }

    QCheckBox *boxFor(QBoxLayout *column, const QString &name, const QString &label, bool on)
    {
        auto *box = new QCheckBox(label);
        box->setObjectName(name);
        box->setChecked(on);
        column->addWidget(box);
        return box;
    }

} // namespace

CalendarsPanel::CalendarsPanel(const PageContext &context, CalendarModel *model, CalendarSync *sync, QWidget *parent)
    : ContextPanel(parent)
    , m_context(context)
    , m_model(model)
    , m_sync(sync)
    , m_run(new Button(tr("Bring in step now"), ButtonKind::Default, u"refresh-cw"_s))
{
    setObjectName(u"calendarsPanel"_s);
    setHead(tr("Calendar"), tr("Connected calendars"), tr("On servers (CalDAV) and in files"));
    m_run->setObjectName(u"calendarsRun"_s);
    setActions({m_run});
    m_changes = addTab(u"changes"_s, tr("To decide"));
    m_accounts = addTab(u"accounts"_s, tr("Servers"));
    m_files = addTab(u"files"_s, tr("Files"));
    connect(m_run, &Button::clicked, this, [this] { m_sync->run(true); });
    connect(m_sync, &CalendarSync::started, this, [this] { m_run->setRunning(true); });
    connect(m_sync, &CalendarSync::finished, this, [this] {
        m_run->setRunning(false);
        load();
    });
    connect(m_sync, &CalendarSync::failed, this, [this](const Error &error) { m_context.shell.showError(error); });
    connect(m_sync, &CalendarSync::feedsWritten, this, &CalendarsPanel::load);
    load();
}

void CalendarsPanel::load()
{
    const int turn = ++m_turn;
    m_context.store
        .read([](Connection &connection) -> Result<State> {
            State state;
            FLOW_ASSIGN(state.changes, changeDetails(connection));
            FLOW_ASSIGN(state.accounts, readAccounts(connection));
            FLOW_ASSIGN(state.calendars, readLinked(connection));
            FLOW_ASSIGN(state.files, readFeedFiles(connection));
            return state;
        })
        .then(this, [this, turn](const Result<State> &state) {
            if (turn != m_turn) return;
            if (!state) return m_context.shell.showError(state.error());
            m_state = *state;
            fill();
            Q_EMIT changesRead(int(m_state.changes.size()));
        });
}

void CalendarsPanel::fill()
{
    m_run->setEnabled(!m_state.calendars.empty() && !m_context.store.isReadOnly());
    setTabText(u"changes"_s, m_state.changes.empty() ? tr("To decide") : tr("To decide") + u'\t' + formatCount(qint64(m_state.changes.size())));
    fillChanges();
    fillAccounts();
    fillFiles();
}

// ---- what waits

void CalendarsPanel::fillChanges()
{
    clear(m_changes);
    for (const ChangeDetail &detail : m_state.changes)
        m_changes->addWidget(changeCard(detail));
    if (m_state.changes.empty()) {
        auto [box, column] = block();
        column->addWidget(words(tr("Nothing to decide. What is moved, deleted or added in a connected calendar waits here until you say what becomes of it.")));
        m_changes->addWidget(box);
    }
    m_changes->addStretch();
}

QWidget *CalendarsPanel::changeCard(const ChangeDetail &detail)
{
    const ChangeWords said = changeWords(detail, m_model->today());
    auto [box, column] = block();
    box->setObjectName(u"calendarChange.%1"_s.arg(detail.change.id));
    box->setAccessibleName(said.title + u". "_s + said.sentence);
    column->addWidget(words(said.title, TypeStyle::BodyStrong, ColorRole::Text));
    column->addWidget(words(said.sentence, TypeStyle::Body, detail.change.isConflict ? ColorRole::WarningText : ColorRole::Text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const bool take : {true, false}) {
        auto *button = new Button(take ? said.take : said.refuse, take ? ButtonKind::Primary : ButtonKind::Default);
        button->setObjectName((take ? u"take.%1"_s : u"refuse.%1"_s).arg(detail.change.id));
        button->setEnabled(take ? mayWrite(m_context, detail.entity) : !m_context.store.isReadOnly());
        connect(button, &Button::clicked, this, [this, detail, take] { decide(detail, take); });
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(new Hairline);
    return box;
}

void CalendarsPanel::decide(const ChangeDetail &detail, bool take)
{
    const QString name = detail.name.isEmpty() ? detail.summary : detail.name;
    const QString done = take ? tr("Done as in the calendar: %1").arg(name) : QString();
    m_context.editor
        .write({.code = u"calendar_change"_s, .subject = name}, done, [id = detail.change.id, take](Connection &connection) { return take ? takeChange(connection, id) : refuseChange(connection, id); })
        .then(this, [this](const Result<void> &) {
            load();
            m_sync->run(true);
        });
}

// ---- servers

void CalendarsPanel::fillAccounts()
{
    clear(m_accounts);
    for (const CalendarAccount &account : m_state.accounts)
        m_accounts->addWidget(accountSection(account));
    auto [box, column] = block();
    if (m_state.accounts.empty())
        column->addWidget(words(tr("Give each artist a calendar that is always right: dates go to the phone, and what is changed there comes back as a question. Works with Nextcloud, iCloud, Fastmail, Radicale and others.")));
    if (!m_context.store.isReadOnly()) {
        auto *add = new Button(tr("Connect a server"), m_state.accounts.empty() ? ButtonKind::Primary : ButtonKind::Default, u"plug-zap"_s);
        add->setObjectName(u"connectServer"_s);
        connect(add, &Button::clicked, this, [this] { askForAccount(m_run); }); // this button goes with the next reading
        column->addWidget(add, 0, Qt::AlignLeft);
    }
    m_accounts->addWidget(box);
    m_accounts->addStretch();
}

QWidget *CalendarsPanel::accountSection(const CalendarAccount &account)
{
    auto *section = new PanelSection(account.url.host());
    section->setObjectName(u"calendarAccount.%1"_s.arg(account.id));
    if (!m_context.store.isReadOnly()) {
        IconButton *remove = section->addTool(u"unplug"_s, tr("Disconnect %1; what is there stays there").arg(account.url.host()));
        remove->setObjectName(u"removeAccount"_s);
        connect(remove, &IconButton::clicked, this, [this, account] {
            m_sync->forgetPassword(account.secretKey());
            write([id = account.id](Connection &connection) { return removeAccount(connection, id); }, false);
        });
    }
    auto [box, column] = block();
    column->setContentsMargins(20, 0, 20, 4);
    column->addWidget(words(account.user, TypeStyle::Small));
    auto *state = words(accountStateText(account, m_context.clock.nowMs()), TypeStyle::Small, account.trouble.isEmpty() ? ColorRole::Text2 : ColorRole::DangerText);
    state->setObjectName(u"accountState"_s);
    column->addWidget(state);
    section->add(box);
    if (account.trouble == "calendar_sign_in"_L1 || account.trouble == "calendar_no_password"_L1) section->add(passwordRow(account));
    for (const LinkedCalendar &calendar : m_state.calendars)
        if (calendar.account == account.id) section->add(calendarRow(calendar));
    if (m_context.store.isReadOnly()) return section;
    auto [foot, below] = block();
    auto *add = new Button(tr("Connect an artist"), ButtonKind::Default, u"plus"_s);
    add->setObjectName(u"connectArtist"_s);
    connect(add, &Button::clicked, this, [this, account] { askForCalendar(account, m_run); });
    below->addWidget(add, 0, Qt::AlignLeft);
    section->add(foot);
    return section;
}

QWidget *CalendarsPanel::passwordRow(const CalendarAccount &account)
{
    auto [box, column] = block();
    QLineEdit *line = lineFor(column, u"accountPassword"_s, tr("Password"));
    line->setEchoMode(QLineEdit::Password);
    const auto act = [this, line, account] {
        if (line->text().isEmpty()) return setInvalid(line, true);
        keepPassword(account.secretKey(), line->text());
        m_sync->run(true);
    };
    connect(line, &QLineEdit::returnPressed, this, act);
    auto *button = new Button(tr("Sign in"));
    connect(button, &Button::clicked, this, act);
    column->addWidget(button, 0, Qt::AlignLeft);
    return box;
}

QWidget *CalendarsPanel::calendarRow(const LinkedCalendar &calendar)
{
    auto [box, column] = block();
    box->setObjectName(u"linkedCalendar.%1"_s.arg(calendar.id));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(artistName(calendar.artist), TypeStyle::BodyStrong), 1);
    column->addLayout(head);
    if (calendar.name != artistName(calendar.artist)) column->addWidget(words(tr("Calendar “%1”").arg(calendar.name), TypeStyle::Small));
    auto *told = new QHBoxLayout;
    told->setSpacing(16);
    QCheckBox *holds = boxFor(told, u"toldHolds"_s, tr("Holds and offers"), calendar.holds);
    QCheckBox *money = boxFor(told, u"toldMoney"_s, tr("Fees"), calendar.money);
    told->addStretch();
    column->addLayout(told);
    for (QCheckBox *one : {holds, money}) {
        one->setEnabled(!m_context.store.isReadOnly());
        connect(one, &QCheckBox::toggled, this, [this, id = calendar.id, holds, money] {
            write([id, told = std::pair(holds->isChecked(), money->isChecked())](Connection &connection) { return setTold(connection, id, told.first, told.second); }, true);
        });
    }
    if (m_context.store.isReadOnly()) return box;
    auto *remove = new IconButton(u"unlink"_s, tr("Disconnect %1; what is there stays there").arg(calendar.name));
    remove->setObjectName(u"unlinkCalendar"_s);
    connect(remove, &IconButton::clicked, this, [this, id = calendar.id] { write([id](Connection &connection) { return unlinkCalendar(connection, id); }, false); });
    head->addWidget(remove);
    return box;
}

void CalendarsPanel::keepPassword(const QString &key, const QString &password)
{
    m_sync->keepPassword(key, password).then(this, [this](bool kept) {
        if (!kept) m_context.shell.toast(tr("This computer has no keychain: the password is kept until Flow Stage is closed."));
    });
}

void CalendarsPanel::askForAccount(QWidget *anchor)
{
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"calendarAccountForm"_s);
    popover->content()->setFixedWidth(360);
    popover->column()->addWidget(new Label(tr("Connect a server"), TypeStyle::Heading));
    QLineEdit *url = lineFor(popover->column(), u"accountUrl"_s, tr("Address"), u"cloud.example.org"_s);
    QLineEdit *user = lineFor(popover->column(), u"accountUser"_s, tr("User name"));
    QLineEdit *password = lineFor(popover->column(), u"accountPassword"_s, tr("Password"));
    password->setEchoMode(QLineEdit::Password);
    Label *says = words(tr("Some services want a password that is made for this program."), TypeStyle::Small);
    says->setObjectName(u"accountSays"_s);
    popover->column()->addWidget(says);
    auto *go = new Button(tr("Sign in"), ButtonKind::Primary);
    go->setObjectName(u"accountGo"_s);
    popover->column()->addWidget(go);
    const auto act = [=, this] {
        for (QLineEdit *line : {url, user, password}) {
            setInvalid(line, line->text().trimmed().isEmpty());
            if (line->text().trimmed().isEmpty()) return line->setFocus();
        }
        go->setRunning(true);
        const QUrl at = urlFromText(url->text());
        m_sync->discover(at, user->text(), password->text()).then(popover, [=, this](const Result<Discovered> &found) {
            go->setRunning(false);
            if (!found) {
                says->setStyle(TypeStyle::Small, ColorRole::DangerText);
                return says->setText(errorText(found.error()));
            }
            CalendarAccount account{.url = at, .user = user->text(), .home = found->home};
            keepPassword(account.secretKey(), password->text());
            write([account](Connection &connection) -> Result<void> {
                FLOW_TRY(addAccount(connection, account.url, account.user, account.home));
                return {};
            }, false);
            popover->close();
        });
    };
    connect(go, &Button::clicked, popover, act);
    connect(password, &QLineEdit::returnPressed, popover, act);
    popover->open();
    url->setFocus();
}

void CalendarsPanel::askForCalendar(const CalendarAccount &account, QWidget *anchor)
{
    if (!m_model->data()) return;
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"calendarLinkForm"_s);
    popover->content()->setFixedWidth(360);
    popover->column()->addWidget(new Label(tr("Connect an artist"), TypeStyle::Heading));
    auto *artist = new QComboBox, *calendar = new QComboBox;
    artist->setObjectName(u"linkArtist"_s);
    artist->setAccessibleName(tr("Artist"));
    for (const CalendarArtist &one : m_model->data()->artists)
        artist->addItem(one.name, one.id);
    calendar->setObjectName(u"linkCalendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->addItem(tr("A new calendar"), QUrl());
    popover->column()->addWidget(artist);
    popover->column()->addWidget(calendar);
    QCheckBox *holds = boxFor(popover->column(), u"linkHolds"_s, tr("Holds and offers"), true);
    QCheckBox *money = boxFor(popover->column(), u"linkMoney"_s, tr("Fees"), false);
    Label *says = words(QString(), TypeStyle::Small, ColorRole::DangerText);
    says->hide();
    popover->column()->addWidget(says);
    auto *go = new Button(tr("Connect"), ButtonKind::Primary);
    go->setObjectName(u"linkGo"_s);
    popover->column()->addWidget(go);
    const auto fail = [says, go](const Error &error) {
        go->setRunning(false);
        says->setText(errorText(error));
        says->show();
    };
    m_sync->password(account.secretKey()).then(popover, [=, this](const QString &password) {
        if (password.isEmpty()) return fail({ErrorCode::Network, {u"calendar_no_password"_s, account.url.host()}});
        m_sync->discover(account.home, account.user, password).then(popover, [=](const Result<Discovered> &found) {
            if (!found) return fail(found.error());
            for (const RemoteCalendar &one : found->calendars)
                calendar->addItem(one.name, one.url);
        });
    });
    connect(go, &Button::clicked, popover, [=, this] {
        LinkedCalendar link{.account = account.id, .artist = artist->currentData().toLongLong(), .url = calendar->currentData().toUrl(), .name = calendar->currentText(), .holds = holds->isChecked(), .money = money->isChecked()};
        const auto save = [this, popover](const LinkedCalendar &made) {
            write([made](Connection &connection) -> Result<void> {
                FLOW_TRY(linkCalendar(connection, made));
                return {};
            }, true);
            popover->close();
        };
        if (!link.url.isEmpty()) return save(link);
        go->setRunning(true);
        m_sync->password(account.secretKey()).then(popover, [=, this](const QString &password) {
            m_sync->makeCalendar(account.home, account.user, password, artist->currentText()).then(popover, [=](const Result<RemoteCalendar> &made) {
                if (!made) return fail(made.error());
                LinkedCalendar whole = link;
                whole.url = made->url;
                whole.name = made->name;
                save(whole);
            });
        });
    });
    popover->open();
    artist->setFocus();
}

// ---- files

void CalendarsPanel::fillFiles()
{
    clear(m_files);
    for (const FeedFile &file : m_state.files) {
        auto [box, column] = block();
        box->setObjectName(u"feedFile.%1"_s.arg(file.id));
        auto *head = new QHBoxLayout;
        head->addWidget(new Label(artistName(file.options.artist), TypeStyle::BodyStrong), 1);
        if (!m_context.store.isReadOnly()) {
            auto *remove = new IconButton(u"unlink"_s, tr("Keep %1 up to date no more; the file stays").arg(QFileInfo(file.path).fileName()));
            remove->setObjectName(u"removeFeed"_s);
            connect(remove, &IconButton::clicked, this, [this, id = file.id] { write([id](Connection &connection) { return removeFeedFile(connection, id); }, false); });
            head->addWidget(remove);
        }
        column->addLayout(head);
        column->addWidget(words(file.path, TypeStyle::Small));
        QStringList told{tr("Shows")};
        if (file.options.holds) told << tr("holds and offers");
        if (file.options.money) told << tr("fees");
        if (file.options.onlyPublic) told << tr("only what is public");
        column->addWidget(words(told.join(u", "_s), TypeStyle::Small));
        if (!file.trouble.isEmpty()) column->addWidget(words(tr("Could not be written: %1").arg(file.trouble), TypeStyle::Small, ColorRole::DangerText));
        m_files->addWidget(box);
    }
    auto [box, column] = block();
    if (m_state.files.empty()) column->addWidget(words(tr("A calendar file in a folder that is shared or published, written again whenever dates change. Fees and holds stay out unless you say so.")));
    if (!m_context.store.isReadOnly()) {
        auto *add = new Button(tr("Add a file"), ButtonKind::Default, u"file-plus"_s);
        add->setObjectName(u"addFeed"_s);
        connect(add, &Button::clicked, this, [this] { Q_EMIT fileRequested(m_run); });
        column->addWidget(add, 0, Qt::AlignLeft);
    }
    m_files->addWidget(box);
    m_files->addStretch();
}

QString CalendarsPanel::artistName(qint64 id) const
{
    const CalendarArtist *artist = m_model->data() ? m_model->data()->artist(id) : nullptr;
    return artist ? artist->name : id ? tr("A former artist") : tr("All artists");
}

void CalendarsPanel::write(std::function<Result<void>(Connection &)> fn, bool andRun)
{
    m_context.store.write({u"caldav"_s}, std::move(fn)).then(this, [this, andRun](const Result<void> &done) {
        if (!done) return m_context.shell.showError(done.error());
        load();
        if (andRun) m_sync->run(true);
    });
}

} // namespace flow::ui
