// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace flow::ui {

/// A small panel below a widget, inside the window (so it needs no compositor). Esc and a click outside close it; the
/// focus goes back to where it was; while it is inside, letters are no shortcuts of the page. Deletes itself on closing.
class Popover : public QWidget
{
    Q_OBJECT
public:
    explicit Popover(QWidget *anchor);
    QWidget *content() const { return m_content; }
    QVBoxLayout *column() const { return m_column; }
    void open();
    void close();
    void place(); ///< again, after its content changed

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isKeyOfContent(QObject *watched, const QKeyEvent *key) const;

    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace flow::ui
