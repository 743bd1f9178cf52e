// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/motion.h"

#include "ui/theme/paint.h"

#include <QGraphicsOpacityEffect>
#include <QPainter>
#include <QVariantAnimation>
#include <QWidget>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// The picture of a widget that is gone already.
    class Ghost final : public QWidget
    {
    public:
        Ghost(QWidget *of, QPoint offset, int duration)
            : QWidget(of->parentWidget())
            , m_picture(of->grab())
        {
            setAttribute(Qt::WA_TransparentForMouseEvents);
            setAccessibleName({});
            setGeometry(of->geometry());
            auto *animation = new QVariantAnimation(this);
            animation->setStartValue(1.0);
            animation->setEndValue(0.0);
            animation->setDuration(duration);
            animation->setEasingCurve(QEasingCurve::InCubic);
            connect(animation, &QVariantAnimation::valueChanged, this, [this, offset, at = pos()](const QVariant &value) {
                m_opacity = value.toReal();
                move(at + offset * (1 - m_opacity));
                update();
            });
            connect(animation, &QVariantAnimation::finished, this, &QObject::deleteLater);
            animation->start();
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.setOpacity(m_opacity);
            painter.drawPixmap(0, 0, m_picture);
        }

    private:
        QPixmap m_picture;
        qreal m_opacity = 1;
    };

    constexpr auto kName = "motion";
    constexpr auto kChanged = "changed";
    constexpr int kChangedFor = 600;

} // namespace

void settle(QWidget *widget)
{
    if (auto *running = widget->findChild<QVariantAnimation *>(QLatin1StringView(kName), Qt::FindDirectChildrenOnly)) {
        running->setCurrentTime(running->duration());
        delete running;
    }
    widget->setGraphicsEffect(nullptr);
}

void comeIn(QWidget *widget, QPoint offset)
{
    settle(widget);
    const int duration = widget->isVisible() ? themeOf(widget).duration(Motion::Normal) : 0;
    if (duration == 0) return;
    auto *effect = new QGraphicsOpacityEffect(widget);
    widget->setGraphicsEffect(effect);
    auto *animation = new QVariantAnimation(widget);
    animation->setObjectName(QLatin1StringView(kName));
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    animation->setDuration(duration);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    const auto show = [widget, effect, offset, at = widget->pos()](qreal part) {
        effect->setOpacity(part);
        widget->move(at + offset * (1 - part));
    };
    show(0);
    QObject::connect(animation, &QVariantAnimation::valueChanged, effect, [show](const QVariant &value) { show(value.toReal()); });
    // An effect that stays would have everything in the widget painted twice.
    QObject::connect(animation, &QVariantAnimation::finished, widget, [widget] { widget->setGraphicsEffect(nullptr); });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void goOut(QWidget *widget, QPoint offset)
{
    settle(widget);
    const int duration = widget->isVisible() && widget->parentWidget() ? themeOf(widget).duration(Motion::Normal) * 2 / 3 : 0;
    if (duration == 0) return;
    auto *ghost = new Ghost(widget, offset, duration);
    ghost->show();
    ghost->raise();
}

void markChanged(QWidget *widget)
{
    if (themeOf(widget).duration(Motion::Slow) == 0) return;
    delete widget->findChild<QVariantAnimation *>(QLatin1StringView(kChanged), Qt::FindDirectChildrenOnly);
    auto *animation = new QVariantAnimation(widget);
    animation->setObjectName(QLatin1StringView(kChanged));
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    animation->setDuration(kChangedFor);
    animation->setEasingCurve(QEasingCurve::InCubic);
    QObject::connect(animation, &QVariantAnimation::valueChanged, widget, qOverload<>(&QWidget::update));
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void paintChanged(QPainter &painter, const QRectF &box, double radius, const QWidget *widget)
{
    const auto *running = widget->findChild<QVariantAnimation *>(QLatin1StringView(kChanged), Qt::FindDirectChildrenOnly);
    if (!running) return;
    painter.save();
    painter.setOpacity(running->currentValue().toDouble());
    paint::box(painter, box, radius, themeOf(widget).color(ColorRole::AccentTint));
    painter.restore();
}

} // namespace flow::ui
