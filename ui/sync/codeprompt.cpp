// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/codeprompt.h"

#include "ui/common/button.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

CodePrompt::CodePrompt(QWidget *parent)
    : Surface(ColorRole::Sunken, parent)
{
    setObjectName(u"cloudCodePrompt"_s);
    setRadius(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_about = new Label({}, TypeStyle::Body, ColorRole::Text2, this);
    m_about->setWordWrap(true);
    m_code = new Label({}, TypeStyle::Hero, ColorRole::Text, this);
    m_code->setObjectName(u"cloudUserCode"_s);
    m_code->setTabular(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Code to sign in with"));
    auto *waiting = new Label(tr("Flow Stage goes on by itself when you have signed in there."), TypeStyle::Small, ColorRole::Text3, this);
    waiting->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_about, m_code, waiting}) column->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_open = new Button(tr("Open the page"), ButtonKind::Primary, u"external-link"_s, this);
    m_open->setObjectName(u"cloudOpenPage"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_prompt.pageWithCode); });
    auto *copy = new Button(tr("Copy the code"), ButtonKind::Default, u"copy"_s, this);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_prompt.code); });
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Quiet, {}, this);
    cancel->setObjectName(u"cloudCancelCode"_s);
    connect(cancel, &QPushButton::clicked, this, &CodePrompt::canceled);
    for (Button *button : {m_open, copy, cancel}) buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    hide();
}

void CodePrompt::show(const DevicePrompt &prompt)
{
    m_prompt = prompt;
    m_about->setText(tr("Open %1 in a browser, here or on another device, and type this code:").arg(prompt.page.toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash).remove(0, 2)));
    m_code->setText(prompt.code);
    setVisible(true);
    m_open->setFocus(Qt::OtherFocusReason);
}

} // namespace flow::ui
