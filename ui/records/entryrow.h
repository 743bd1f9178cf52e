// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace flow::ui {

/// An entry of a log: icon in a well, what happened, details, and below who and when.
class EntryRow : public QWidget
{
    Q_OBJECT
public:
    EntryRow(const QString &icon, const QString &text, const QString &detail, const QString &about, const QString &right = {}, QWidget *parent = nullptr);
    void addTool(const QString &icon, const QString &name, std::function<void(QWidget *tool)> run);
};

/// A person or place in a list of the panel: initials, name, role, tools at the right. Enter or a click opens it.
class PersonRow : public QWidget
{
    Q_OBJECT
public:
    PersonRow(const QString &name, const QString &role, bool person, QWidget *parent = nullptr);
    void addTool(const QString &icon, const QString &name, std::function<void()> run);

Q_SIGNALS:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

/// Badges that wrap.
class TagFlow : public QWidget
{
    Q_OBJECT
public:
    explicit TagFlow(const QStringList &tags, QWidget *parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int place(int width, bool move) const;
};

} // namespace flow::ui
