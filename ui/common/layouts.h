// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace flow::ui {

/// Sections in as many columns as have room, each below the shortest one so far, so that a wide page is not one long narrow column.
class ColumnsLayout : public QLayout
{
    Q_OBJECT
public:
    explicit ColumnsLayout(int columnWidth, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int layOut(const QRect &rect, bool move) const; ///< the height

    QList<QLayoutItem *> m_items;
    int m_columnWidth;
};

/// Takes everything out of a layout and of the layouts in it. Its widgets are hidden at once and go when the event loop is back, so one of them may ask.
void emptyLayout(QLayout *layout);

} // namespace flow::ui
