// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

#include <algorithm>
#include <cmath>

namespace flow::ui {

/// What is taken on a plane already, in squares, so that asking does not grow with what lies elsewhere.
class TakenBoxes
{
public:
    TakenBoxes() = default;
    explicit TakenBoxes(const QList<QRectF> &boxes)
    {
        for (const QRectF &box : boxes)
            append(box);
    }
    void append(const QRectF &box)
    {
        eachCell(box, [&](const std::pair<int, int> &cell) { m_cells[cell].append(box); });
    }
    [[nodiscard]] bool meets(const QRectF &box) const
    {
        bool met = false;
        eachCell(box, [&](const std::pair<int, int> &cell) {
            const auto found = m_cells.constFind(cell);
            if (!met && found != m_cells.cend()) met = std::ranges::any_of(*found, [&box](const QRectF &other) { return other.intersects(box); });
        });
        return met;
    }

private:
    template <class F>
    static void eachCell(const QRectF &box, F &&visit)
    {
        constexpr double kSide = 96; // a name is about as wide
        const auto cell = [](double at) { return int(std::floor(at / kSide)); };
        for (int x = cell(box.left()); x <= cell(box.right()); ++x)
            for (int y = cell(box.top()); y <= cell(box.bottom()); ++y)
                visit(std::pair(x, y));
    }

    QHash<std::pair<int, int>, QList<QRectF>> m_cells;
};

} // namespace flow::ui
