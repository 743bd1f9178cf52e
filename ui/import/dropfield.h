// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace flow::ui {

/// The dashed field that files are dropped on; a click or Space chooses some.
class DropField : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DropField(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

/// The name of the file that is imported, beside the title.
class FileChip : public QWidget
{
    Q_OBJECT
public:
    explicit FileChip(QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace flow::ui
