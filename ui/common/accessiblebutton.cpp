// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessiblebutton.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QKeySequence>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace flow::ui {
namespace {

constexpr char kIsTab[] = "isTab";

/// Asked anew each time: what a button is may be said after somebody has asked first.
class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }
    QAccessible::Role role() const override
    {
        if (button()->property(kIsTab).toBool()) return QAccessible::PageTab;
        return menu() ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Accelerator) return button()->shortcut().toString(QKeySequence::NativeText);
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? QString(button()->text()).remove(u'&') : text;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button()->isDown();
        state.hasPopup = menu() != nullptr;
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button()->isChecked();
        } else if (button()->isCheckable()) {
            state.checkable = true;
            state.checked = button()->isChecked();
        }
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name != pressAction()) return QAccessibleWidget::doAction(name);
        if (!button()->isEnabled()) return;
        // What the press opens may wait for its answer; who asked for the press does not.
        if (auto *push = qobject_cast<QPushButton *>(button()); push && push->menu()) QMetaObject::invokeMethod(push, &QPushButton::showMenu, Qt::QueuedConnection);
        else if (auto *tool = qobject_cast<QToolButton *>(button()); tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
            QMetaObject::invokeMethod(tool, &QToolButton::showMenu, Qt::QueuedConnection);
        else QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QMenu *menu() const
    {
        if (const auto *push = qobject_cast<QPushButton *>(button())) return push->menu();
        const auto *tool = qobject_cast<QToolButton *>(button());
        return tool ? tool->menu() : nullptr;
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (!button || qobject_cast<QCheckBox *>(object) || qobject_cast<QRadioButton *>(object)) return nullptr;
    return new AccessibleButton(button);
}

} // namespace

void installButtonRoles()
{
    static const bool once = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(once)
}

void setTabRole(QAbstractButton *button)
{
    installButtonRoles();
    button->setProperty(kIsTab, true);
    QObject::connect(button, &QAbstractButton::toggled, button, [button] {
        QAccessible::State changed;
        changed.selected = true;
        QAccessibleStateChangeEvent event(button, changed);
        QAccessible::updateAccessibility(&event);
    });
}

} // namespace flow::ui
