// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessibleparts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

namespace flow::ui {
namespace {

/// What stands at one place of the widget; parts may change under it, then it says what is there now.
class AccessiblePart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(QWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }
    bool isValid() const override { return m_widget && m_index < whole()->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? part().name : QString(); }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect rect = part().rect;
        return m_widget ? QRect(m_widget->mapToGlobal(rect.topLeft()), rect.size()) : QRect();
    }
    QAccessible::Role role() const override { return m_widget ? whole()->partRole() : QAccessible::NoRole; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!m_widget) return state;
        const HasAccessibleParts::Part seen = part();
        state.selected = seen.isSelected;
        state.focused = seen.isCurrent && m_widget->hasFocus();
        state.offscreen = seen.isHidden;
        state.invisible = !m_widget->isVisible();
        state.disabled = !m_widget->isEnabled();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid() && m_widget->isEnabled()) whole()->pressPart(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    HasAccessibleParts *whole() const { return dynamic_cast<HasAccessibleParts *>(m_widget.data()); }
    HasAccessibleParts::Part part() const { return isValid() ? whole()->part(m_index) : HasAccessibleParts::Part(); }
    QPointer<QWidget> m_widget;
    int m_index;
};

/// The widgets inside first, then what is painted.
class AccessibleWhole final : public QAccessibleWidget
{
public:
    AccessibleWhole(QWidget *widget, HasAccessibleParts &parts)
        : QAccessibleWidget(widget, parts.accessibleRole())
    {
    }
    ~AccessibleWhole() override
    {
        for (const QAccessible::Id id : std::as_const(m_parts)) QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return QAccessibleWidget::childCount() + parts()->partCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const int widgets = QAccessibleWidget::childCount();
        if (index < widgets) return QAccessibleWidget::child(index);
        index -= widgets;
        if (index >= parts()->partCount()) return nullptr;
        while (m_parts.size() <= index) m_parts.append(QAccessible::registerAccessibleInterface(new AccessiblePart(widget(), int(m_parts.size()))));
        return QAccessible::accessibleInterface(m_parts[index]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            if (QAccessible::accessibleInterface(m_parts[i]) == wanted) return QAccessibleWidget::childCount() + int(i);
        return QAccessibleWidget::indexOfChild(wanted);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < parts()->partCount(); ++i)
            if (parts()->part(i).rect.contains(at)) return child(QAccessibleWidget::childCount() + i);
        return QAccessibleWidget::childAt(x, y);
    }

private:
    HasAccessibleParts *parts() const { return dynamic_cast<HasAccessibleParts *>(widget()); }
    mutable QList<QAccessible::Id> m_parts;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *parts = object->isWidgetType() ? dynamic_cast<HasAccessibleParts *>(object) : nullptr;
    return parts ? new AccessibleWhole(static_cast<QWidget *>(object), *parts) : nullptr;
}

} // namespace

HasAccessibleParts::HasAccessibleParts()
{
    static const bool once = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(once)
}

void HasAccessibleParts::tellSelected(QWidget *widget, int index)
{
    if (!QAccessible::isActive()) return;
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(widget);
    auto *parts = dynamic_cast<HasAccessibleParts *>(widget);
    if (!whole || !parts) return;
    QAccessibleEvent event(widget, QAccessible::Selection);
    event.setChild(whole->childCount() - parts->partCount() + index);
    QAccessible::updateAccessibility(&event);
}

} // namespace flow::ui
