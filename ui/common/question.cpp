// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/question.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 380;

} // namespace

void ask(QWidget *anchor, const Question &question, std::function<void()> run)
{
    auto *popover = new Popover(anchor);
    popover->setObjectName(question.name);
    popover->content()->setFixedWidth(kWidth);
    auto *title = new Label(question.title, TypeStyle::Heading, ColorRole::Text, popover->content());
    title->setWordWrap(true);
    auto *text = new Label(question.text, TypeStyle::Body, ColorRole::Text2, popover->content());
    text->setObjectName(u"questionText"_s);
    text->setWordWrap(true);
    auto *cancel = new Button(QCoreApplication::translate("flow::ui::Question", "Cancel"), ButtonKind::Default, {}, popover->content());
    cancel->setObjectName(u"questionCancel"_s);
    cancel->setAccessibleDescription(question.title + u". "_s + question.text); // the first thing that a screen reader comes to
    auto *go = new Button(question.go, ButtonKind::Danger, question.icon, popover->content());
    go->setObjectName(u"questionGo"_s);
    QObject::connect(cancel, &QPushButton::clicked, popover, &Popover::close);
    QObject::connect(go, &QPushButton::clicked, popover, [popover, run = std::move(run)] {
        popover->close();
        run();
    });
    popover->column()->addWidget(title);
    popover->column()->addWidget(text);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(go);
    popover->column()->addLayout(line);
    popover->open();
    cancel->setFocus(Qt::PopupFocusReason);
}

} // namespace flow::ui
