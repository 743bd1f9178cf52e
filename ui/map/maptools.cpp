// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maptools.h"

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QEnterEvent>
#include <QVBoxLayout>

namespace flow::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSide = 32;

class MapButton : public QAbstractButton
{
public:
    MapButton(QString icon, const QString &name, const QString &key, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
    {
        setFixedSize(kSide, kSide);
        setAccessibleName(name);
        setToolTip(key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, key));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::ArrowCursor);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isDown())
            paint::box(painter, inner, 6, theme.color(ColorRole::Pressed));
        else if (isChecked())
            paint::box(painter, inner, 6, theme.color(ColorRole::Selection));
        else if (underMouse())
            paint::box(painter, inner, 6, theme.color(ColorRole::Hover));
        paint::icon(painter, rect(), theme, m_icon, 16,
            theme.color(isChecked() ? ColorRole::AccentText : ColorRole::Text2));
        if (hasFocus()) paint::focusRing(painter, inner, 6, theme, true);
    }

private:
    QString m_icon;
};

} // namespace

MapTools::MapTools(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::ArrowCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1);
    const auto add = [&](const QString &icon, const QString &name, const QString &key,
                         const QString &object) {
        auto *button = new MapButton(icon, name, key, this);
        button->setObjectName(object);
        column->addWidget(button);
        return button;
    };
    connect(add(u"plus"_s, tr("Zoom in"), u"+"_s, u"mapZoomIn"_s), &QAbstractButton::clicked, this,
        &MapTools::zoomIn);
    connect(add(u"minus"_s, tr("Zoom out"), u"-"_s, u"mapZoomOut"_s), &QAbstractButton::clicked, this,
        &MapTools::zoomOut);
    connect(add(u"maximize"_s, tr("Show all"), tr("Home"), u"mapFit"_s), &QAbstractButton::clicked, this,
        &MapTools::fit);
    m_lasso = add(u"lasso"_s, tr("Select with a lasso"), {}, u"mapLasso"_s);
    m_lasso->setCheckable(true);
    connect(m_lasso, &QAbstractButton::clicked, this, &MapTools::lasso);
}

void MapTools::setLassoOn(bool on) { m_lasso->setChecked(on); }

QSize MapTools::sizeHint() const { return {kSide + 2, 4 * kSide + 3 + 2}; }

void MapTools::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme.color(ColorRole::Raised), theme.color(ColorRole::HairlineStrong));
    for (int i = 1; i < 4; ++i)
        paint::hairline(
            painter, QRectF(1, i * (kSide + 1), width() - 2, 1), theme.color(ColorRole::Hairline));
}

} // namespace flow::ui
