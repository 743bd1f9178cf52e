// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/enterview.h"

#include "core/store/store.h"
#include "core/sync/answererror.h"
#include "core/sync/cloudlink.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/shell/facts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rights.h"
#include "ui/sync/codeprompt.h"
#include "ui/text/cloudtext.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QHostAddress>
#include <QLineEdit>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 460;

    /// "cloud.agency.example" is https. A cloud on this computer is a trial, which does not encrypt.
    QUrl cloudUrl(QString text)
    {
        text = text.trimmed();
        if (text.isEmpty() || text.contains("://"_L1)) return QUrl(text);
        const QString host = QUrl(u"http://"_s + text).host();
        const bool here = host == u"localhost" || QHostAddress(host).isLoopback();
        return QUrl((here ? u"http://"_s : u"https://"_s) + text);
    }

} // namespace

EnterView::EnterView(const PageContext &context, QWidget *parent)
    : ScrollColumn(parent)
    , m_context(context)
{
    setObjectName(u"cloudEnter"_s);
    column()->addSpacing(8);
    m_title = new Label({}, TypeStyle::Title, ColorRole::Text, content());
    m_about = new Label({}, TypeStyle::Body, ColorRole::Text2, content());
    m_about->setWordWrap(true);
    m_about->setMaximumWidth(kWidth + 160);
    column()->addWidget(m_title);
    column()->addSpacing(4);
    column()->addWidget(m_about);
    column()->addSpacing(16);
    m_modes = new SegmentedControl(content());
    m_modes->setObjectName(u"cloudMode"_s);
    m_modes->setAccessibleName(tr("How to begin"));
    m_modes->setSegments({{u"join"_s, tr("Join with an invitation"), u"log-in"_s}, {u"create"_s, tr("Make an organisation"), u"plus"_s}, {u"member"_s, tr("I belong to one"), u"user-check"_s}});
    connect(m_modes, &SegmentedControl::chosen, this, [this](const QString &mode) {
        setMode(mode);
        if (!m_modes->hasFocus()) focusNext(); // by mouse; arrow keys go on to the next way
    });
    auto *modes = new QHBoxLayout;
    modes->addWidget(m_modes);
    modes->addStretch(1);
    column()->addLayout(modes);
    column()->addSpacing(16);
    m_code = field(u"cloudCode"_s, tr("Code of the invitation"), {}, tr("An owner of the organisation has given it to you."));
    m_organisation = field(u"cloudOrganisation"_s, tr("Name of the organisation"));
    m_url = field(u"cloudUrl"_s, tr("Address of the cloud"), u"https://cloud.agency.example"_s, tr("Whoever runs the cloud knows it."));
    m_mail = field(u"cloudMail"_s, tr("Your mail address"));
    m_password = field(u"cloudPassword"_s, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_new = new QCheckBox(tr("I have no account yet"), content());
    m_new->setObjectName(u"cloudNew"_s);
    m_new->setMaximumWidth(kWidth); // a ring around it, not across the page
    connect(m_new, &QCheckBox::toggled, this, &EnterView::arrange);
    column()->addWidget(m_new);
    column()->addSpacing(12);
    m_name = field(u"cloudName"_s, tr("Your name"), {}, tr("As colleagues see it."));
    m_warning = new Label({}, TypeStyle::Small, ColorRole::Text2, content());
    m_warning->setWordWrap(true);
    m_warning->setMaximumWidth(kWidth);
    column()->addWidget(m_warning);
    column()->addSpacing(12);
    m_problem = new Label({}, TypeStyle::Body, ColorRole::DangerText, content());
    m_problem->setObjectName(u"cloudProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setMaximumWidth(kWidth);
    column()->addWidget(m_problem);
    column()->addSpacing(12);
    m_go = new Button({}, ButtonKind::Primary, u"log-in"_s, content());
    m_go->setObjectName(u"cloudGo"_s);
    connect(m_go, &QPushButton::clicked, this, &EnterView::go);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_go);
    m_byCode = new Button(tr("With a code instead"), ButtonKind::Quiet, u"smartphone"_s, content());
    m_byCode->setObjectName(u"cloudByCode"_s);
    m_byCode->setToolTip(tr("Where the organisation has a sign-in page of its own, no password is typed here"));
    connect(m_byCode, &QPushButton::clicked, this, &EnterView::goByCode);
    buttons->addWidget(m_byCode);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    m_prompt = new CodePrompt(content());
    m_prompt->setMaximumWidth(kWidth);
    column()->addSpacing(12);
    column()->addWidget(m_prompt);
    connect(cloudOf(context), &CloudLink::prompted, this, [this](const DevicePrompt &prompt) {
        if (m_byCode->isRunning()) m_prompt->show(prompt);
    });
    connect(m_prompt, &CodePrompt::canceled, this, [this] { cloudOf(m_context)->cancelSignIn(); });
    m_choices = new QWidget(content());
    m_choices->setMaximumWidth(kWidth);
    new QVBoxLayout(m_choices);
    m_choices->layout()->setContentsMargins(0, 12, 0, 0);
    column()->addWidget(m_choices);
    column()->addStretch(1);
    const LinkState &state = cloudOf(context)->state();
    m_url->setText(state.url);
    m_mail->setText(state.mail);
    m_name->setText(context.preferences.value(u"person/name"_s).toString());
    context.store.read([](Connection &connection) { return readFacts(connection); }).then(this, [this](const Result<WorkspaceFacts> &facts) {
        if (!facts) return;
        if (m_organisation->text().isEmpty()) m_organisation->setText(facts->agencyName);
        if (m_name->text().isEmpty()) m_name->setText(facts->person);
    });
    setMode(u"join"_s);
}

QLineEdit *EnterView::field(const QString &name, const QString &label, const QString &placeholder, const QString &hint)
{
    auto *box = new QWidget(content());
    box->setMaximumWidth(kWidth);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->setSpacing(4);
    auto *words = new Label(label, TypeStyle::Small, ColorRole::Text2, box);
    auto *edit = new QLineEdit(box);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumHeight(edit->sizeHint().height()); // low windows scroll and do not squeeze
    words->setBuddy(edit);
    rows->addWidget(words);
    rows->addWidget(edit);
    if (!hint.isEmpty()) {
        rows->addWidget(new Label(hint, TypeStyle::Small, ColorRole::Text3, box));
        edit->setAccessibleDescription(hint);
    }
    connect(edit, &QLineEdit::returnPressed, this, &EnterView::go);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_problem->clear(); });
    column()->addWidget(box);
    m_boxes.insert(edit, box);
    return edit;
}

void EnterView::setMode(const QString &mode)
{
    m_mode = mode;
    m_problem->clear();
    if (mode != "again"_L1) m_modes->setCurrent(mode);
    arrange();
}

void EnterView::arrange()
{
    const bool join = m_mode == "join"_L1, create = m_mode == "create"_L1, again = m_mode == "again"_L1;
    const bool fresh = !again && m_mode != "member"_L1 && m_new->isChecked();
    const LinkState &state = cloudOf(m_context)->state();
    m_title->setText(again ? tr("Sign in again") : tr("Work together"));
    m_about->setText(again ? tr("%1 at %2. What you changed meanwhile is kept and is sent afterwards.").arg(state.mail, QUrl(state.url).host())
                           : tr("Several people keep their workspaces in step through a cloud of their own. You go on working without a network; what was changed is exchanged when there is one."));
    m_modes->setVisible(!again);
    m_boxes.value(m_code)->setVisible(join);
    m_boxes.value(m_organisation)->setVisible(create);
    m_boxes.value(m_url)->setVisible(!again);
    m_boxes.value(m_mail)->setVisible(!again);
    m_boxes.value(m_name)->setVisible(fresh);
    m_new->setVisible(join || create);
    m_password->setPlaceholderText(fresh ? tr("Ten characters or more") : QString());
    m_warning->setText(create       ? tr("What is in this workspace goes into the new organisation.")
            : again                 ? QString()
                                    : tr("What is in this workspace is compared with what the organisation has; you see what becomes of it before anything is sent. To keep it apart, make a new workspace first (Ctrl+K, New workspace)."));
    m_warning->setVisible(!again);
    m_go->setText(join ? tr("Join the organisation") : create ? tr("Make the organisation") : tr("Sign in"));
    m_go->setAccessibleName(m_go->text());
    qDeleteAll(m_choices->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_choices->hide();
}

std::pair<QLineEdit *, QString> EnterView::missing(bool byCode) const
{
    const auto isEmpty = [this](QLineEdit *edit) { return !m_boxes.value(edit)->isHidden() && edit->text().trimmed().isEmpty(); };
    if (isEmpty(m_code)) return {m_code, tr("Enter the code of the invitation.")};
    if (isEmpty(m_organisation)) return {m_organisation, tr("Give the organisation a name.")};
    if (isEmpty(m_url)) return {m_url, tr("Enter the address of the cloud.")};
    if (byCode) return {}; // the issuer knows the person
    if (isEmpty(m_mail)) return {m_mail, tr("Enter your mail address.")};
    if (isEmpty(m_password)) return {m_password, tr("Enter the password.")};
    if (isEmpty(m_name)) return {m_name, tr("Say your name as colleagues see it.")};
    return {};
}

void EnterView::focusNext()
{
    if (QLineEdit *edit = missing(false).first) edit->setFocus(Qt::OtherFocusReason);
}

/// Says what is missing, and leads there; true when all is there.
bool EnterView::begin(bool byCode)
{
    if (m_go->isRunning() || m_byCode->isRunning()) return false;
    const auto [edit, words] = missing(byCode);
    m_problem->setText(words);
    if (edit) edit->setFocus(Qt::OtherFocusReason);
    return !edit;
}

void EnterView::go()
{
    if (!begin(false)) return;
    m_go->setRunning(true);
    const LinkState &state = cloudOf(m_context)->state();
    const bool again = m_mode == "again"_L1;
    std::optional<QString> signUpAs;
    if (!m_boxes.value(m_name)->isHidden()) signUpAs = m_name->text().trimmed();
    cloudOf(m_context)->signIn(again ? QUrl(state.url) : cloudUrl(m_url->text()), again ? state.mail : m_mail->text().trimmed(), m_password->text(), signUpAs)
        .then(this, [this](const Result<QJsonObject> &in) { answered(in); });
}

void EnterView::goByCode()
{
    if (!begin(true)) return;
    m_byCode->setRunning(true);
    cloudOf(m_context)->signInByCode(m_mode == "again"_L1 ? QUrl(cloudOf(m_context)->state().url) : cloudUrl(m_url->text()))
        .then(this, [this](const Result<QJsonObject> &in) { answered(in); });
}

void EnterView::answered(const Result<QJsonObject> &in)
{
    m_prompt->hide();
    if (!in) return finished(&in.error());
    if (m_mode == "again"_L1) return finished(nullptr);
    m_new->setChecked(false); // the account is there now, whatever comes
    signedIn(in->value("organisations"_L1).toArray(), in->value("name"_L1).toString());
}

void EnterView::signedIn(const QJsonArray &organisations, const QString &name)
{
    const QString me = m_name->text().trimmed().isEmpty() ? name : m_name->text().trimmed();
    const auto made = [this](const Result<QString> &result) { finished(result ? nullptr : &result.error()); };
    if (m_mode == "join"_L1)
        cloudOf(m_context)->call(u"join"_s, {{u"code"_s, m_code->text().trimmed()}, {u"me"_s, me}}).then(this, [this](const Result<QJsonDocument> &answer) {
            if (!answer) return finished(&answer.error());
            goInto((*answer)[u"org"].toString());
        });
    else if (m_mode == "create"_L1) cloudOf(m_context)->createOrganisation(m_organisation->text().trimmed(), me).then(this, made);
    else if (organisations.size() == 1) goInto(organisations.first()[u"id"].toString());
    else choose(organisations);
}

void EnterView::goInto(const QString &organisation)
{
    m_context.store.read([](Connection &connection) { return hasOwnRecords(connection); }).then(this, [this, organisation](const Result<bool> &any) {
        if (!any) return finished(&any.error());
        if (!*any) return tie(organisation);
        finished(nullptr);
        Q_EMIT comparisonNeeded(organisation);
    });
}

void EnterView::showProblem(const Error &error)
{
    if (error.code != ErrorCode::Canceled) m_problem->setText(errorText(error));
}

void EnterView::tie(const QString &organisation)
{
    cloudOf(m_context)->enterOrganisation(organisation).then(this, [this](const Result<void> &entered) { finished(entered ? nullptr : &entered.error()); });
}

void EnterView::choose(const QJsonArray &organisations)
{
    m_go->setRunning(false);
    m_byCode->setRunning(false);
    if (organisations.isEmpty()) return m_problem->setText(tr("This account belongs to no organisation yet. Join one with an invitation, or make one."));
    auto *rows = m_choices->layout();
    rows->addWidget(new Label(tr("Which organisation is this workspace for?"), TypeStyle::BodyStrong, ColorRole::Text, m_choices));
    for (const QJsonValue &organisation : organisations) {
        auto *button = new Button(u"%1 (%2)"_s.arg(organisation[u"name"].toString(), roleText(organisation[u"role"].toString())), ButtonKind::Default, u"building-2"_s, m_choices);
        connect(button, &QPushButton::clicked, this, [this, id = organisation[u"id"].toString()] { goInto(id); });
        rows->addWidget(button);
    }
    m_choices->show();
}

void EnterView::finished(const Error *error)
{
    m_go->setRunning(false);
    m_byCode->setRunning(false);
    // What the cloud did not refuse need not be typed again.
    if (!error || isReason(*error, u"sign_in")) m_password->clear();
    if (!error) return m_problem->clear();
    showProblem(*error);
    if (m_password->text().isEmpty()) m_password->setFocus(Qt::OtherFocusReason);
}

} // namespace flow::ui
