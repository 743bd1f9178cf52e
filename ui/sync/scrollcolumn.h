// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace flow::ui {

/// A column of sections and rows that scrolls; the views of the cloud page derive from it. Rows are made anew when what
/// they show has changed, and the place that is read stays where it was.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *parent = nullptr);

protected:
    /// A heading with a line about it; what follows is added to column().
    void heading(const QString &title, const QString &about = {});
    void line(const QString &label, const QString &text);
    void clear();
    /// Of all that stands in the column. Not of its widgets one by one: their layout would reckon the height of words that wrap
    /// by the width of the window.
    void setMaximumColumnWidth(int width);
    QVBoxLayout *column() const { return m_column; }
    QWidget *content() const { return widget(); }

private:
    QVBoxLayout *m_column;
};

/// A ScrollColumn that its view fills from outside: rows one under the other, made anew by restart().
class RowColumn final : public ScrollColumn
{
    Q_OBJECT
public:
    using ScrollColumn::ScrollColumn;
    void restart(); ///< empty, and what is added stands at the top
    void add(QWidget *row);
    using ScrollColumn::content;
};

/// The bar of controls above a list, in the place where all views of the cloud page have it.
QHBoxLayout *viewBar();

} // namespace flow::ui
