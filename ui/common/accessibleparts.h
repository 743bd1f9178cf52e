// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace flow::ui {

/// A widget that paints its parts itself derives from this as well, so that screen readers find a list with the parts as its
/// children: each with a name, a place, whether it is chosen, and a press. GUI thread.
class HasAccessibleParts
{
public:
    struct Part
    {
        QString name = {};
        QRect rect = {}; ///< in the widget
        bool isSelected = false;
        bool isCurrent = false; ///< has the keyboard when the widget has it
        bool isHidden = false; ///< no room: its place is that of the menu where it can be chosen
    };
    virtual QAccessible::Role accessibleRole() const = 0;
    virtual QAccessible::Role partRole() const = 0;
    virtual int partCount() const = 0;
    virtual Part part(int index) const = 0; ///< empty beyond the last
    virtual void pressPart(int index) = 0;

protected:
    HasAccessibleParts();
    virtual ~HasAccessibleParts() = default;
    /// Tells who listens that another part is chosen.
    static void tellSelected(QWidget *widget, int index);
};

} // namespace flow::ui
