// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace flow {
struct Mission;
}

namespace flow::ui {

class EmptyState;
class Label;

/// A widget of the first page: a title, tools at its right, and content that is filled from what was read. The board
/// gives it columns of the grid; its height is its own. GUI thread.
class Tile : public QWidget
{
    Q_OBJECT
public:
    Tile(const QString &id, const QString &title, int height, QWidget *parent = nullptr);
    QString id() const { return m_id; }
    QString title() const { return m_title; }
    int tileHeight() const { return m_height; }
    virtual void fill(const Mission &mission) = 0;
    /// The least number of the grid's twelve columns that it can be read in.
    virtual int leastSpan() const { return 4; }

protected:
    void setBody(QWidget *body);
    void addTool(QWidget *tool);
    void hideHead(); ///< content that needs no title
    /// In place of the content; an empty title shows the content again.
    void setNothing(const QString &title, const QString &text = {});
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id, m_title;
    int m_height;
    QWidget *m_headBox;
    QHBoxLayout *m_head;
    QStackedLayout *m_stack;
    Label *m_nothing, *m_nothingText;
};

} // namespace flow::ui
