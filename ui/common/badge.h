// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace flow::ui {

/// What a badge says with its colour.
enum class Tone { Neutral, Accent, Danger, Warning, Success, Info, Ink };

struct BadgeColors
{
    QColor fill, text;
};
BadgeColors badgeColors(const Theme &theme, Tone tone);
BadgeColors badgeColors(const Theme &theme, Stage stage);

/// Paints a badge with its left edge at `at` (vertical centre) and returns its width. For delegates.
double paintBadge(QPainter &painter, const QPointF &at, Theme &theme, const QString &text, const QString &icon, const BadgeColors &colors, double maxWidth = 240);
double badgeWidth(const Theme &theme, const QString &text, const QString &icon);

/// A short state with an optional icon, 20 high. Its text is its accessible name.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const QString &text, Tone tone = Tone::Neutral, const QString &icon = {}, QWidget *parent = nullptr);
    Badge(const QString &text, Stage stage, QWidget *parent = nullptr);
    void set(const QString &text, Tone tone, const QString &icon = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text, m_icon;
    Tone m_tone = Tone::Neutral;
    int m_stage = -1;
};

/// Initials of a name, one or two letters.
QString initials(const QString &name);
/// A series number for something that has none of its own, the same for the same name.
int seriesOf(const QString &name);
/// Artists are squares in their colour, people circles.
enum class AvatarShape { Square, Circle };
void paintAvatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name, int series, AvatarShape shape);

/// Initials or a picture, in a series colour.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const QString &name, int series = 0, int side = 28, AvatarShape shape = AvatarShape::Square, QWidget *parent = nullptr);
    void set(const QString &name, int series);
    void setPicture(const QPixmap &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_series;
    AvatarShape m_shape;
    QPixmap m_picture;
};

/// A label, a figure and a line about it.
class StatTile : public QWidget
{
    Q_OBJECT
public:
    explicit StatTile(const QString &label, const QString &figure = {}, const QString &note = {}, QWidget *parent = nullptr);
    void set(const QString &figure, const QString &note = {});

private:
    class Label *m_figure, *m_note;
};

} // namespace flow::ui
