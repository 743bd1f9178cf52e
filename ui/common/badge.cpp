// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"

#include "ui/common/label.h"
#include "ui/theme/paint.h"

#include <QPainterPath>
#include <QVBoxLayout>

namespace flow::ui {

BadgeColors badgeColors(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Accent: return {theme.color(ColorRole::AccentTint), theme.color(ColorRole::AccentText)};
    case Tone::Danger: return {theme.color(ColorRole::DangerTint), theme.color(ColorRole::DangerText)};
    case Tone::Warning: return {theme.color(ColorRole::WarningTint), theme.color(ColorRole::WarningText)};
    case Tone::Success: return {theme.color(ColorRole::SuccessTint), theme.color(ColorRole::SuccessText)};
    case Tone::Info: return {theme.color(ColorRole::InfoTint), theme.color(ColorRole::InfoText)};
    case Tone::Ink: return {theme.map(MapRole::Cluster), theme.map(MapRole::OnCluster)};
    case Tone::Neutral: break;
    }
    return {theme.color(ColorRole::Sunken), theme.color(ColorRole::Text2)};
}

BadgeColors badgeColors(const Theme &theme, Stage stage) { return {theme.stage(stage).tint, theme.stage(stage).text}; }

double badgeWidth(const Theme &theme, const QString &text, const QString &icon)
{
    const double label = text.isEmpty() ? 0 : std::ceil(paint::textWidth(text, theme.font(TypeStyle::Badge, true)));
    return 12 + label + (icon.isEmpty() ? 0 : 12 + (text.isEmpty() ? 0 : 5));
}

double paintBadge(QPainter &painter, const QPointF &at, Theme &theme, const QString &text, const QString &icon, const BadgeColors &colors, double maxWidth)
{
    const double width = std::min(badgeWidth(theme, text, icon), maxWidth);
    const int height = theme.size(Size::Badge);
    const QRectF rect(std::round(at.x()), std::round(at.y() - height / 2.0), width, height);
    paint::box(painter, rect, theme.radius(Radius::Badge), colors.fill);
    QRectF inner = rect.adjusted(6, 0, -6, 0);
    if (!icon.isEmpty()) {
        paint::icon(painter, QRectF(inner.x(), inner.y(), 12, inner.height()), theme, icon, 12, colors.text);
        inner.setLeft(inner.left() + 17);
    }
    if (!text.isEmpty()) paint::text(painter, inner, text, theme.font(TypeStyle::Badge, true), colors.text);
    return width;
}

Badge::Badge(const QString &text, Tone tone, const QString &icon, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone, icon);
}

Badge::Badge(const QString &text, Stage stage, QWidget *parent) : Badge(text, Tone::Neutral, themeOf(parent).stageIcon(stage), parent)
{
    m_stage = int(stage);
}

void Badge::set(const QString &text, Tone tone, const QString &icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {int(std::ceil(badgeWidth(theme, m_text, m_icon))), theme.size(Size::Badge)};
}

void Badge::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBadge(painter, {0, height() / 2.0}, theme, m_text, m_icon,
        m_stage >= 0 ? badgeColors(theme, flow::ui::Stage(m_stage)) : badgeColors(theme, m_tone), width());
}

QString initials(const QString &name)
{
    QString letters;
    bool start = true;
    QString first;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber()) {
            start = true;
            continue;
        }
        if (start) letters += c.toUpper();
        if (first.size() < 2) first += c.toUpper();
        start = false;
    }
    if (letters.size() >= 2) return letters.left(1) + letters.mid(letters.size() > 2 ? letters.size() - 1 : 1, 1);
    return first;
}

int seriesOf(const QString &name)
{
    uint sum = 7;
    for (const QChar c : name) sum = sum * 31 + c.unicode();
    return int(sum % 12) + 1;
}

void paintAvatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name, int series, AvatarShape shape)
{
    const SeriesColors colors = theme.series(series > 0 ? series : seriesOf(name));
    paint::box(painter, rect, shape == AvatarShape::Circle ? rect.width() / 2 : rect.width() >= 40 ? 8 : 5, colors.tint);
    QFont font = theme.font(rect.width() >= 40 ? TypeStyle::Heading : TypeStyle::Badge);
    font.setWeight(QFont::DemiBold);
    if (rect.width() <= 22) font.setPixelSize(9);
    else if (rect.width() < 28) font.setPixelSize(10);
    else if (rect.width() >= 44) font.setPixelSize(15);
    paint::text(painter, rect, initials(name), font, colors.text, Qt::AlignHCenter, Qt::ElideNone);
}

Avatar::Avatar(const QString &name, int series, int side, AvatarShape shape, QWidget *parent)
    : QWidget(parent), m_name(name), m_series(series), m_shape(shape)
{
    setFixedSize(side, side);
    setAccessibleName(name);
}

void Avatar::set(const QString &name, int series)
{
    m_name = name;
    m_series = series;
    setAccessibleName(name);
    update();
}

void Avatar::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) return paintAvatar(painter, rect(), themeOf(this), m_name, m_series, m_shape);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    const double radius = m_shape == AvatarShape::Circle ? width() / 2.0 : 6;
    clip.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(clip);
    const double side = std::min(m_picture.width(), m_picture.height());
    painter.drawPixmap(QRectF(rect()), m_picture, QRectF((m_picture.width() - side) / 2, (m_picture.height() - side) / 2, side, side));
}

StatTile::StatTile(const QString &label, const QString &figure, const QString &note, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(new Label(label, TypeStyle::Small, ColorRole::Text3, this));
    m_figure = new Label(figure, TypeStyle::Title, ColorRole::Text, this);
    m_figure->setTabular(true);
    column->addWidget(m_figure);
    m_note = new Label(note, TypeStyle::Small, ColorRole::Text3, this);
    m_note->setVisible(!note.isEmpty());
    column->addWidget(m_note);
    setAccessibleName(label);
}

void StatTile::set(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleDescription(figure);
}

} // namespace flow::ui
