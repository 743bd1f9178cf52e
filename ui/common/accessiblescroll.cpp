// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessiblescroll.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QScrollBar>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

class AccessibleScrollArea final : public QAccessibleWidget
{
public:
    explicit AccessibleScrollArea(QAbstractScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }
    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface *child(int index) const override { return QAccessible::queryAccessibleInterface(parts().value(index)); }
    int indexOfChild(const QAccessibleInterface *child) const override { return child ? int(parts().indexOf(child->object())) : -1; }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (QObject *part : parts()) {
            const auto *shown = static_cast<QWidget *>(part);
            if (QRect(shown->mapToGlobal(QPoint()), shown->size()).contains(x, y)) return QAccessible::queryAccessibleInterface(part);
        }
        return nullptr;
    }

private:
    /// What is scrolled, then the bars that are there.
    QObjectList parts() const
    {
        const auto *area = static_cast<const QAbstractScrollArea *>(widget());
        QObjectList list;
        if (QWidget *viewport = area->viewport()) list << viewport;
        for (const QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
            if (bar && bar->isVisible()) list << bar->parentWidget();
        if (QWidget *corner = area->cornerWidget(); corner && corner->isVisible()) list << corner;
        return list;
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != "QScrollArea"_L1 && className != "QAbstractScrollArea"_L1) return nullptr;
    return new AccessibleScrollArea(static_cast<QAbstractScrollArea *>(object));
}

} // namespace

void installSafeScrollAreas()
{
    static const bool once = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(once)
}

} // namespace flow::ui
