// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace flow::ui {

/// The steps of the wizard: a check for those behind, a filled number for the one that is shown. A step that can be gone
/// to is a button.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(const QStringList &names, QWidget *parent = nullptr);
    void set(int current, int reachable); ///< steps up to `reachable` can be chosen

Q_SIGNALS:
    void chosen(int step);

private:
    class Step;
    QList<Step *> m_steps;
};

/// What a count of rows is about: a dot in its colour, the word, the number. Checkable, one of a group.
class CountButton : public QAbstractButton
{
    Q_OBJECT
public:
    CountButton(const QString &id, const QString &name, int colorRole, QWidget *parent);
    QString id() const { return m_id; }
    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    int colorRole() const { return m_role; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_id;
    qint64 m_count = 0;
    int m_role;
};

/// How many rows become what, as one bar and as counts that filter; with what the tints of the cells mean.
class CountBar : public QWidget
{
    Q_OBJECT
public:
    explicit CountBar(QWidget *parent = nullptr);
    void setCount(const QString &id, qint64 count); ///< "all", "new", "update", "same", "look", "rejected", "skipped"
    QString current() const;
    void setCurrent(const QString &id);
    CountButton *button(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Legend;
    void placeLegends(); ///< they give way where there is no room
    QList<CountButton *> m_buttons;
    QList<QWidget *> m_legends;
};

} // namespace flow::ui
