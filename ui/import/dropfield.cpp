// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/dropfield.h"

#include "ui/theme/paint.h"

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

DropField::DropField(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"importDrop"_s);
    setText(tr("Drop files here"));
    setAccessibleName(tr("Choose files to import, or drop them here"));
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(112);
    setCursor(Qt::PointingHandCursor);
}

void DropField::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(underMouse() ? ColorRole::Accent : ColorRole::ControlBorder), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(theme.color(ColorRole::Background));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    const QString what = tr("Excel, ODS, CSV, vCard, iCalendar, ZIP. You see every row before anything is written, and you can undo all of it.");
    const QFont small = theme.font(TypeStyle::Small);
    const double width = std::min(double(this->width()) - 120, std::max(paint::textWidth(what, small), 200.0));
    const double left = std::max(24.0, (this->width() - width - 64) / 2);
    const QRectF well(left, height() / 2.0 - 24, 48, 48);
    paint::box(painter, well, 10, theme.color(ColorRole::AccentTint));
    paint::icon(painter, well, theme, u"file-down"_s, 24, theme.color(ColorRole::AccentText));
    paint::text(painter, QRectF(left + 64, height() / 2.0 - 23, width, 24), text(), theme.font(TypeStyle::Lead), theme.color(ColorRole::Text));
    paint::text(painter, QRectF(left + 64, height() / 2.0 + 3, width, 18), what, small, theme.color(ColorRole::Text3));
}

FileChip::FileChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FileChip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize FileChip::sizeHint() const
{
    return {int(std::min(320.0, std::ceil(34 + paint::textWidth(m_text, themeOf(this).font(TypeStyle::SmallStrong))))), 24};
}

void FileChip::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    paint::box(painter, rect(), theme.radius(Radius::Badge), theme.color(ColorRole::Surface), theme.color(ColorRole::HairlineStrong));
    paint::icon(painter, QRectF(6, 0, 16, height()), theme, u"file-spreadsheet"_s, 14, theme.color(ColorRole::Text2));
    paint::text(painter, QRectF(26, 0, width() - 32, height()), m_text, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text), Qt::AlignLeft, Qt::ElideMiddle);
}

} // namespace flow::ui
