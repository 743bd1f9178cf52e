// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inlineeditor.h"

#include "ui/theme/flowstyle.h"

#include <QKeyEvent>

namespace flow::ui {

InlineEditor::InlineEditor(QWidget *parent) : QLineEdit(parent)
{
    setFont(themeOf(this).font(TypeStyle::Body, true));
    setTextMargins(-2, 0, 0, 0);
    connect(this, &QLineEdit::textChanged, this, &InlineEditor::verify);
}

void InlineEditor::setCheck(std::function<QString(const QString &)> check)
{
    m_check = std::move(check);
    verify();
}

void InlineEditor::verify()
{
    const QString problem = m_check ? m_check(text()) : QString();
    if (problem == m_problem) return;
    m_problem = problem;
    setInvalid(this, !problem.isEmpty());
    setToolTip(problem);
    setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isRight()) return;
        Q_EMIT saved(text());
        break;
    case Qt::Key_Escape: Q_EMIT restored(); break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) event->accept();
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason) return;
    if (isRight()) Q_EMIT saved(text());
    else Q_EMIT restored();
}

} // namespace flow::ui
