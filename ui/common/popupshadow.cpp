// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/popupshadow.h"

#include "ui/theme/paint.h"

#include <QEvent>

namespace flow::ui {

namespace {

    constexpr int kShadow = 40;

} // namespace

PopupShadow::PopupShadow(QWidget *body) : QWidget(body->parentWidget()), m_body(body)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    body->installEventFilter(this);
}

void PopupShadow::follow() { setGeometry(m_body->geometry().adjusted(-kShadow, -kShadow, kShadow, kShadow)); }

void PopupShadow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paint::popup(painter, QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow), theme.radius(Radius::Panel), theme);
}

bool PopupShadow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize: follow(); break;
    case QEvent::Show:
        follow();
        stackUnder(m_body);
        show();
        break;
    case QEvent::ZOrderChange: stackUnder(m_body); break;
    case QEvent::Hide: hide(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flow::ui
