// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace flow::ui {

/// "To your first contract, 1 of 3": what is done, what comes next, what then. The next one is a button.
class StepList : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString title, hint, pageId;
        bool done = false;
    };
    explicit StepList(const QString &title, QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps);

Q_SIGNALS:
    void stepChosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QList<Step> m_steps;
    QList<class StepButton *> m_buttons;
};

} // namespace flow::ui
