// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/peopleview.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "core/sync/rights.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/question.h"
#include "ui/common/yieldinglabel.h"
#include "ui/shell/rights.h"
#include "ui/text/cloudtext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 860;
    constexpr int kNamed = 3; ///< artists of a limit that are named, in a row

    /// A row with a line below; its layout is the answer.
    QHBoxLayout *row(QVBoxLayout *column, QWidget *parent)
    {
        auto *box = new Surface(ColorRole::Surface, parent);
        box->setLines(Qt::BottomEdge);
        box->setMaximumWidth(kWidth);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 8, 0, 8);
        line->setSpacing(12);
        column->addWidget(box);
        return line;
    }

    void words(QHBoxLayout *line, const QString &strong, const QString &small, QWidget *parent)
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(new YieldingLabel(strong, TypeStyle::BodyStrong, ColorRole::Text, parent));
        if (!small.isEmpty()) column->addWidget(new YieldingLabel(small, TypeStyle::Small, ColorRole::Text3, parent));
        line->addLayout(column, 1);
    }

    QComboBox *roleBox(const QString &current, QWidget *parent)
    {
        auto *box = new QComboBox(parent);
        for (const QString &role : roles()) {
            box->addItem(roleText(role), role);
            box->setItemData(box->count() - 1, roleAbout(role), Qt::ToolTipRole);
        }
        box->setCurrentIndex(box->findData(current));
        box->setAccessibleName(PeopleView::tr("Role"));
        return box;
    }

} // namespace

PeopleView::PeopleView(const PageContext &context, QWidget *parent)
    : ScrollColumn(parent)
    , m_context(context)
{
    setObjectName(u"cloudPeople"_s);
    build();
}

void PeopleView::load()
{
    CloudLink &cloud = *cloudOf(m_context);
    const auto failed = [this](const Error &error) {
        m_problem = errorText(error);
        build();
    };
    cloud.call(u"members"_s).then(this, [this, failed](const Result<QJsonDocument> &answer) { answer ? showMembers(answer->array()) : failed(answer.error()); });
    cloud.call(u"devices"_s).then(this, [this, failed](const Result<QJsonDocument> &answer) { answer ? showDevices(answer->array()) : failed(answer.error()); });
    readArtists();
}

void PeopleView::readArtists()
{
    using Artists = std::vector<std::pair<QString, QString>>;
    m_context.store
        .read([](Connection &connection) -> Result<Artists> {
            FLOW_ASSIGN(Statement rows, connection.prepare("SELECT uid, name FROM artist ORDER BY name LIMIT 500"));
            Artists artists;
            for (;;) {
                FLOW_ASSIGN(const bool found, rows.step());
                if (!found) return artists;
                artists.emplace_back(uuidToString(rows.blob(0)), rows.string(1));
            }
        })
        .then(this, [this](const Result<Artists> &artists) {
            if (!artists || m_artists == *artists) return;
            m_artists = *artists;
            build();
        });
}

void PeopleView::showMembers(const QJsonArray &members)
{
    const bool isShown = m_problem.isEmpty() && m_loaded;
    m_problem.clear();
    m_loaded = true;
    if (m_members == members && isShown) return;
    m_members = members;
    build();
    if (m_artists.empty()) readArtists();
}

void PeopleView::showDevices(const QJsonArray &devices)
{
    m_devices = devices;
    build();
}

void PeopleView::build()
{
    // Everything is made anew; whoever has the keyboard keeps it.
    const QWidget *const has = focusWidget();
    const bool here = has && has->hasFocus() && content()->isAncestorOf(has);
    const QString box = here ? has->parentWidget()->objectName() : QString(), control = here ? has->objectName() : QString();
    clear();
    const bool owner = cloudOf(m_context)->state().role == "owner"_L1;
    heading(tr("People"), owner ? tr("A change of role takes effect at once: what a person may not see any more leaves their computer.")
                                : tr("Owners of the organisation decide who belongs to it and what they may do."));
    if (!m_problem.isEmpty()) {
        const bool out = cloudOf(m_context)->state().kind == LinkState::Kind::SignedOut;
        auto *problem = new Banner(content());
        problem->setObjectName(u"peopleProblem"_s);
        problem->setMaximumWidth(kWidth);
        problem->set(m_problem, Tone::Warning, out ? u"lock"_s : u"cloud-off"_s, out ? tr("Sign in") : tr("Try again"), false);
        problem->findChild<Button *>()->setObjectName(u"peopleAgain"_s);
        connect(problem, &Banner::triggered, this, out ? &PeopleView::signInRequested : &PeopleView::load);
        column()->addWidget(problem);
        column()->addSpacing(8);
    } else if (!m_loaded) {
        column()->addWidget(new Label(tr("Asking the cloud"), TypeStyle::Body, ColorRole::Text3, content()));
    }
    for (const QJsonValue &member : m_members) addMember(member.toObject(), owner);
    if (owner && m_problem.isEmpty()) addInvitation();
    if (!m_devices.isEmpty()) {
        heading(tr("Devices"), owner ? tr("Every computer that takes part. One that was lost can be shut out: it gets nothing more, and what it sends is refused.")
                                     : tr("Your computers that take part. One that was lost can be shut out."));
        for (const QJsonValue &device : m_devices) addDevice(device.toObject());
    }
    addLease(owner);
    column()->addStretch(1);
    const auto boxes = box.isEmpty() ? QList<QWidget *>() : content()->findChildren<QWidget *>(box);
    if (QWidget *again = boxes.isEmpty() || control.isEmpty() ? nullptr : boxes.last()->findChild<QWidget *>(control)) again->setFocus(Qt::OtherFocusReason);
}

void PeopleView::addLease(bool owner)
{
    const int days = cloudOf(m_context)->state().leaseDays;
    if (days == 0) return; // an older cloud
    heading(tr("Without the cloud"), tr("A computer that does not reach the cloud for so long becomes read-only until it has been in step. Nothing is lost."));
    if (!owner) {
        column()->addWidget(new Label(tr("%n day(s)", nullptr, days), TypeStyle::Body, ColorRole::Text, content()));
        return;
    }
    auto *choice = new QComboBox(content());
    choice->setObjectName(u"leaseDays"_s);
    choice->setEnabled(m_problem.isEmpty());
    choice->setAccessibleName(tr("Days without the cloud"));
    QList<int> offered{3, 7, 14, 30, 60, 90, 180, 365};
    if (!offered.contains(days)) offered << days;
    std::ranges::sort(offered);
    for (const int count : offered) choice->addItem(tr("%n day(s)", nullptr, count), count);
    choice->setCurrentIndex(choice->findData(days));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        cloudOf(m_context)->call(u"lease_set"_s, {{u"days"_s, choice->currentData().toInt()}}).then(this, [this](const Result<QJsonDocument> &answer) {
            if (!answer) return m_context.shell.showError(answer.error());
            m_context.shell.toast(tr("Computers work for %n day(s) without the cloud", nullptr, (*answer)[u"days"].toInt()));
        });
    });
    auto *line = new QHBoxLayout;
    line->addWidget(choice);
    line->addStretch(1);
    column()->addLayout(line);
}

void PeopleView::addMember(const QJsonObject &member, bool owner)
{
    const QString user = member.value("user"_L1).toString(), name = member.value("name"_L1).toString(), role = member.value("role"_L1).toString();
    const bool self = user == cloudOf(m_context)->state().user, out = member.value("revoked"_L1).toBool(), reached = m_problem.isEmpty();
    QHBoxLayout *line = row(column(), content());
    QWidget *box = line->parentWidget();
    box->setObjectName(u"member."_s + user);
    line->addWidget(new Avatar(name, seriesOf(name), 28, AvatarShape::Circle, box));
    const QJsonArray limit = member.value("artists"_L1).toArray();
    words(line, self ? tr("%1 (you)").arg(name) : name, limit.isEmpty() ? roleAbout(role) : tr("Only records of %1").arg(namesOf(limit)), box);
    if (out) line->addWidget(new Badge(tr("Has no access"), Tone::Danger, u"user-x"_s, box));
    if (!owner || self) {
        line->addWidget(new Label(roleText(role), TypeStyle::Body, ColorRole::Text2, box));
        return;
    }
    if (role != "owner"_L1) { // who owns sees all
        auto *artists = new Button(limit.isEmpty() ? tr("All artists") : tr("%n artist(s)", nullptr, int(limit.size())), ButtonKind::Quiet, u"users-round"_s, box);
        artists->setObjectName(u"memberArtists"_s);
        artists->setAccessibleName(tr("Artists whose records %1 sees").arg(name));
        artists->setEnabled(reached && !out && !m_artists.empty());
        connect(artists, &QPushButton::clicked, this, [this, artists, member] { chooseArtists(artists, member); });
        line->addWidget(artists);
    }
    auto *choice = roleBox(role, box);
    choice->setObjectName(u"memberRole"_s);
    choice->setEnabled(reached && !out);
    connect(choice, &QComboBox::activated, this, [this, choice, user, name, role, limit] {
        const QString chosen = choice->currentData().toString();
        if (chosen == role) return;
        if (chosen == "artist"_L1 && limit.isEmpty()) return becomeArtist(choice, user, name, role);
        const QString now = tr("%1 is %2 now").arg(name, roleText(chosen));
        // The limit stays with the person until somebody lifts it, whatever the role.
        setMember({{u"user"_s, user}, {u"role"_s, chosen}}, limit.isEmpty() || chosen == "owner"_L1 ? now : tr("%1, still only with records of %2").arg(now, namesOf(limit)));
    });
    line->addWidget(choice);
    auto *button = new Button(out ? tr("Let in again") : tr("Shut out"), ButtonKind::Quiet, {}, box);
    button->setObjectName(u"memberRevoke"_s);
    button->setEnabled(reached);
    connect(button, &QPushButton::clicked, this, [this, user, name, out] {
        setMember({{u"user"_s, user}, {u"revoked"_s, !out}}, out ? tr("%1 takes part again").arg(name) : tr("%1 was shut out").arg(name));
    });
    line->addWidget(button);
}

/// As far as they are known here.
QString PeopleView::namesOf(const QJsonArray &artists) const
{
    QStringList names;
    for (const auto &[uid, name] : m_artists)
        if (artists.contains(uid)) names << name;
    return names.size() == artists.size() && names.size() <= kNamed ? QLocale().createSeparatedList(names) : tr("%n artist(s)", nullptr, int(artists.size()));
}

/// All artists, or any of them one by one.
void PeopleView::chooseArtists(QWidget *anchor, const QJsonObject &member)
{
    const QString user = member.value("user"_L1).toString(), name = member.value("name"_L1).toString();
    const QJsonArray limit = member.value("artists"_L1).toArray();
    const bool artist = member.value("role"_L1) == "artist"_L1;
    const auto set = [this, user, name](const QJsonArray &artists) {
        setMember({{u"user"_s, user}, {u"artists"_s, artists}}, artists.isEmpty() ? tr("%1 sees the records of all artists now").arg(name) : tr("%1 sees only records of %2 now").arg(name, namesOf(artists)));
    };
    auto *menu = new QMenu(this); // the row is made anew with each answer
    menu->setObjectName(u"memberArtistsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, bool checked, const QJsonArray &artists) {
        QAction *action = menu->addAction(text, this, [set, artists] { set(artists); });
        action->setCheckable(true);
        action->setChecked(checked);
        return action;
    };
    if (!artist) { // an artist sees what is theirs, and nothing of the others
        add(tr("All artists"), limit.isEmpty(), {});
        menu->addSeparator();
    }
    for (const auto &[uid, title] : m_artists) {
        QJsonArray then = limit;
        const auto at = std::ranges::find(limit, QJsonValue(uid));
        if (at == limit.end()) then.append(uid);
        else then.removeAt(at - limit.begin());
        add(title, at != limit.end(), then)->setEnabled(!artist || !then.isEmpty());
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

/// Which artist is asked before anything changes.
void PeopleView::becomeArtist(QComboBox *choice, const QString &user, const QString &name, const QString &role)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"memberArtistsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Which artist is %1?").arg(name));
    for (const auto &[uid, title] : m_artists)
        menu->addAction(title, this, [this, user, name, uid, title] {
            setMember({{u"user"_s, user}, {u"role"_s, u"artist"_s}, {u"artists"_s, QJsonArray{uid}}}, tr("%1 is the artist %2 now").arg(name, title));
        });
    connect(menu, &QMenu::aboutToHide, choice, [choice, role] { choice->setCurrentIndex(choice->findData(role)); }); // until the cloud has said yes
    menu->popup(choice->mapToGlobal(QPoint(0, choice->height() + 4)));
}

void PeopleView::setMember(const QJsonObject &change, const QString &done)
{
    cloudOf(m_context)->call(u"member_set"_s, change).then(this, [this, done](const Result<QJsonDocument> &answer) {
        if (!answer) m_context.shell.showError(answer.error());
        else m_context.shell.toast(done);
        load();
    });
}

void PeopleView::addInvitation()
{
    heading(tr("Invite somebody"), tr("The code works once, for seven days. Give it to the person by phone or in a letter of your own; nothing is mailed from here."));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *role = roleBox(u"booker"_s, content());
    role->setObjectName(u"inviteRole"_s);
    auto *artist = new QComboBox(content());
    artist->setObjectName(u"inviteArtist"_s);
    artist->setAccessibleName(tr("Artist"));
    for (const auto &[uid, name] : m_artists) artist->addItem(name, uid);
    artist->hide();
    auto *button = new Button(tr("Make an invitation"), ButtonKind::Default, u"user-plus"_s, content());
    button->setObjectName(u"inviteGo"_s);
    connect(role, &QComboBox::currentIndexChanged, artist, [role, artist] { artist->setVisible(role->currentData() == "artist"_L1); });
    connect(button, &QPushButton::clicked, this, [this, role, artist, button] { invite(role, artist, button); });
    line->addWidget(role);
    line->addWidget(artist);
    line->addWidget(button);
    line->addStretch(1);
    column()->addLayout(line);
    if (m_code.isEmpty()) return;
    column()->addSpacing(12);
    auto *code = new QHBoxLayout;
    code->setSpacing(12);
    auto *text = new Label(m_code, TypeStyle::Title, ColorRole::Text, content());
    text->setObjectName(u"inviteCode"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Code of the invitation: %1").arg(m_code));
    auto *copy = new Button(tr("Copy"), ButtonKind::Quiet, u"copy"_s, content());
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code);
        m_context.shell.toast(tr("Code copied"));
    });
    code->addWidget(text);
    code->addWidget(copy);
    code->addStretch(1);
    column()->addLayout(code);
}

void PeopleView::invite(QComboBox *role, QComboBox *artist, Button *button)
{
    button->setRunning(true);
    QJsonObject arguments{{u"role"_s, role->currentData().toString()}};
    if (role->currentData() == "artist"_L1 && artist->count() > 0) arguments.insert(u"artists"_s, QJsonArray{artist->currentData().toString()});
    cloudOf(m_context)->call(u"invite"_s, arguments).then(this, [this, button = QPointer(button)](const Result<QJsonDocument> &answer) {
        if (button) button->setRunning(false);
        if (!answer) return m_context.shell.showError(answer.error());
        m_code = (*answer)[u"code"].toString();
        build();
    });
}

void PeopleView::addDevice(const QJsonObject &device)
{
    const QString id = device.value("device"_L1).toString(), name = device.value("name"_L1).toString();
    const bool own = id == cloudOf(m_context)->state().device, out = device.value("revoked"_L1).toBool();
    QHBoxLayout *line = row(column(), content());
    QWidget *box = line->parentWidget();
    box->setObjectName(u"device."_s + id);
    const QDateTime seen = QDateTime::fromString(device.value("seen"_L1).toString(), Qt::ISODateWithMs);
    const QString shown = name.isEmpty() ? tr("Unnamed computer") : name;
    words(line, own ? tr("%1 (this one)").arg(shown) : shown,
        tr("%1 · seen %2 · %3").arg(device.value("person"_L1).toString(), formatInstant(seen.toMSecsSinceEpoch()), tr("%n change(s)", nullptr, device.value("ops"_L1).toInt())), box);
    if (out) {
        line->addWidget(new Badge(tr("Has no access"), Tone::Danger, u"ban"_s, box));
        return;
    }
    auto *button = new Button(tr("Shut out"), ButtonKind::Quiet, {}, box);
    button->setObjectName(u"deviceRevoke"_s);
    button->setEnabled(m_problem.isEmpty());
    connect(button, &QPushButton::clicked, this, [this, button, id, shown, own] {
        const QString what = own ? tr("You work on this computer. It neither sends nor gets anything any more, what waits here stays here, and you have to sign in again everywhere.")
                                 : tr("It neither sends nor gets anything any more, what was not sent yet stays on it, and its owner has to sign in again everywhere.");
        ask(button, {.name = u"deviceRevokeQuestion"_s, .title = tr("Shut out %1?").arg(shown), .text = tr("%1 This cannot be taken back.").arg(what), .go = tr("Shut out"), .icon = u"ban"_s},
            [this, id, shown] { revoke(id, shown); });
    });
    line->addWidget(button);
}

void PeopleView::revoke(const QString &device, const QString &shown)
{
    cloudOf(m_context)->call(u"device_revoke"_s, {{u"device"_s, device}}).then(this, [this, shown](const Result<QJsonDocument> &answer) {
        if (!answer) m_context.shell.showError(answer.error());
        else m_context.shell.toast(tr("%1 was shut out. Its owner is asked for the password on their other computers.").arg(shown));
        load();
    });
}

} // namespace flow::ui
