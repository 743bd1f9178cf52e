// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTextEdit>

namespace flow::ui {

namespace {

    constexpr int kGrow = 3;

    class Overlay final : public QWidget
    {
    public:
        explicit Overlay(QWidget *parent) : QWidget(parent)
        {
            setAttribute(Qt::WA_TransparentForMouseEvents);
            setAttribute(Qt::WA_NoSystemBackground);
            setFocusPolicy(Qt::NoFocus);
        }
        double radius = 6;
        QRectF shape;

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            paint::focusRing(painter, shape, radius, themeOf(this));
        }
    };

    bool isTextField(const QWidget *widget)
    {
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) return combo->isEditable();
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    }

    /// Views draw the ring in the current cell themselves; bare inputs stand in a frame that shows the focus.
    bool drawsItsOwn(const QWidget *widget)
    {
        return qobject_cast<const QAbstractItemView *>(widget) || widget->property("flowBare").toBool()
            || widget->property("flowNoRing").toBool() || widget->isWindow()
            || (qobject_cast<const QAbstractScrollArea *>(widget) && !isTextField(widget));
    }

    /// Where the ring may be drawn: the content of the nearest scroll area, or the window.
    QWidget *canvasOf(QWidget *widget)
    {
        for (QWidget *p = widget->parentWidget(); p; p = p->parentWidget()) {
            if (p->isWindow() || p->property("flowRingCanvas").toBool()) return p;
            if (const auto *area = qobject_cast<QAbstractScrollArea *>(p->parentWidget() ? p->parentWidget()->parentWidget() : nullptr);
                area && area->viewport() == p->parentWidget())
                return p;
        }
        return nullptr;
    }

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() { delete m_overlay; }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: m_byKeyboard |= event->spontaneous(); break; // not what the application sends itself
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        if (m_overlay && m_target && !isTextField(m_target)) m_overlay->hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == m_target || (m_target && qobject_cast<QWidget *>(watched) && static_cast<QWidget *>(watched)->isAncestorOf(m_target))) place();
        break;
    default: break;
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    m_target = widget;
    delete m_overlay;
    if (!widget || drawsItsOwn(widget)) return;
    if (!isTextField(widget) && !m_byKeyboard) return;
    QWidget *canvas = canvasOf(widget);
    if (!canvas) return;
    m_overlay = new Overlay(canvas);
    place();
}

void FocusRing::place()
{
    if (!m_overlay || !m_target) return;
    QWidget *canvas = m_overlay->parentWidget();
    if (!canvas || !canvas->isAncestorOf(m_target)) return;
    auto *overlay = static_cast<Overlay *>(m_overlay.data());
    const Theme &theme = themeOf(m_target);
    QRect shape(m_target->mapTo(canvas, QPoint(0, 0)), m_target->size());
    overlay->radius = m_target->property("flowRadius").isValid() ? m_target->property("flowRadius").toInt() : theme.radius(Radius::Control);
    overlay->setGeometry(shape.adjusted(-kGrow, -kGrow, kGrow, kGrow));
    overlay->shape = QRectF(kGrow, kGrow, shape.width(), shape.height());
    if (isTextField(m_target)) {
        // The box's own border turns accent, the ring sits on it, as one line of 2 px.
        overlay->shape.adjust(2, 2, -2, -2);
        overlay->radius -= 2;
    }
    overlay->setVisible(m_target->isVisible());
    overlay->raise();
    overlay->update();
}

} // namespace flow::ui
