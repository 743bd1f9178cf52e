// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace flow::ui {

class Button;
class Label;
class PopupShadow;

/// The message that says what happened; see design.md "Toast". One per window, over the bottom of the page, and where no button or
/// field of the page lies below it: it moves aside or up, also when one appears while it is shown. GUI thread.
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void showMessage(const QString &text, bool undo, const QString &link = {});
    QString text() const; ///< the whole of it, however much is seen

Q_SIGNALS:
    void undoRequested();
    void followed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int shownFor() const; ///< milliseconds
    void place();
    QPoint freePlace() const;
    PopupShadow *m_shadow;
    Label *m_text;
    Button *m_undo, *m_link;
    QTimer *m_timer, *m_placing;
    QString m_message;
    int m_times = 1;
};

} // namespace flow::ui
