// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hover.h"

#include "ui/theme/compositor.h"
#include "ui/theme/theme.h"

#include <QBitmap>
#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>
#include <QWidget>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHover = "flowHover"_L1;

    class MenuEntrance final : public QObject
    {
    public:
        MenuEntrance(QWidget *menu, const Theme &theme)
            : QObject(menu)
            , m_theme(theme)
        {
            m_way.setStartValue(0.0);
            m_way.setEndValue(1.0);
            m_way.setEasingCurve(QEasingCurve::OutCubic);
            connect(&m_way, &QVariantAnimation::valueChanged, menu, [menu](const QVariant &value) { menu->setWindowOpacity(value.toReal()); });
            menu->installEventFilter(this);
        }
        bool eventFilter(QObject *object, QEvent *event) override
        {
            auto *menu = static_cast<QWidget *>(object);
            if (event->type() == QEvent::Show || event->type() == QEvent::Resize) cutCorners(*menu);
            if (event->type() == QEvent::Show && m_theme.duration(Motion::Normal) > 0) {
                menu->setWindowOpacity(0);
                m_way.setDuration(m_theme.duration(Motion::Normal));
                m_way.start();
            }
            return false;
        }

    private:
        /// What lies outside the round corners is no part of the window where it could not be see-through.
        void cutCorners(QWidget &menu) const
        {
            if (hasCompositor()) return menu.clearMask();
            QBitmap shape(menu.size());
            shape.clear();
            QPainter painter(&shape);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::color1);
            const double radius = m_theme.radius(Radius::Card);
            painter.drawRoundedRect(QRectF(menu.rect()), radius, radius);
            painter.end();
            menu.setMask(shape);
        }

        const Theme &m_theme;
        QVariantAnimation m_way;
    };

} // namespace

double hoverShare(const QWidget *widget, bool hovered, const Theme &theme)
{
    const double wanted = hovered ? 1 : 0;
    auto *way = widget ? widget->findChild<QVariantAnimation *>(kHover, Qt::FindDirectChildrenOnly) : nullptr;
    if (!widget || theme.duration(Motion::Fast) == 0 || (!way && !hovered)) return wanted;
    auto *self = const_cast<QWidget *>(widget); // what it paints next changes, not what it is
    if (!way) {
        way = new QVariantAnimation(self);
        way->setObjectName(kHover);
        way->setStartValue(0.0);
        way->setEndValue(0.0);
        QObject::connect(way, &QVariantAnimation::valueChanged, self, qOverload<>(&QWidget::update));
    }
    if (way->endValue().toDouble() != wanted) {
        const double now = way->currentValue().toDouble();
        way->stop();
        way->setStartValue(now);
        way->setEndValue(wanted);
        way->setDuration(theme.duration(Motion::Fast));
        way->start();
    }
    return way->currentValue().toDouble();
}

void comeInAsMenu(QWidget *menu, const Theme &theme) { new MenuEntrance(menu, theme); }

} // namespace flow::ui
