// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace flow::ui {

/// The box that replaces a text while it is edited; the text stays where it was. While an entry is wrong the border is
/// danger, the reason is in the tooltip and in `problem`, and Enter does not save.
class InlineEditor : public QLineEdit
{
    Q_OBJECT
public:
    explicit InlineEditor(QWidget *parent = nullptr);
    /// Words of what is wrong, empty when it is right.
    void setCheck(std::function<QString(const QString &)> check);
    bool isRight() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged(const QString &problem);
    void saved(const QString &text); ///< Enter, Tab or leaving with a right entry
    void restored(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void verify();
    std::function<QString(const QString &)> m_check;
    QString m_problem;
};

} // namespace flow::ui
