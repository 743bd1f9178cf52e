// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace flow::ui {

/// Widgets beside each other at the widths that they want, in as many lines as that takes: buttons of a bar, none of them squeezed.
class WrapLayout : public QLayout
{
public:
    explicit WrapLayout(int spacing, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override; ///< all in one line
    QSize minimumSize() const override; ///< one in each

private:
    int layOut(const QRect &rect, bool move) const; ///< the height, with margins

    QList<QLayoutItem *> m_items;
};

} // namespace flow::ui
