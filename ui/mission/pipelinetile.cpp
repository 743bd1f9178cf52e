// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/pipelinetile.h"

#include "ui/mission/missionwords.h"
#include "ui/text/fieldtext.h"
#include "ui/text/wholemoney.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QPainterPath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 104, kBar = 5, kMargin = 16;

}

PipelineTile::PipelineTile(QWidget *parent)
    : Tile(u"pipeline"_s, tr("Pipeline"), kHeight, parent)
{
    hideHead();
    setFocusPolicy(Qt::TabFocus);
    setProperty("flowRadius", themeOf(this).radius(Radius::Panel));
    setCursor(Qt::PointingHandCursor);
    setBody(new QWidget(this));
}

void PipelineTile::fill(const Mission &mission)
{
    m_figures = mission.pipeline;
    m_currency = mission.currency;
    QStringList words;
    for (int i = 0; i < kBoardColumns; ++i) {
        const PipelineFigure &figure = m_figures[size_t(i)];
        words << tr("%1: %2, %3").arg(stageName(BoardColumn(i)), formatCount(figure.total.cards), wholeMoney(figure.total.sum, m_currency));
    }
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

void PipelineTile::paintEvent(QPaintEvent *event)
{
    Tile::paintEvent(event);
    Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = double(width()) / kBoardColumns;
    qint64 all = 0;
    for (const PipelineFigure &figure : m_figures) all += figure.total.sum;

    QPainterPath shape; // the bar follows the round corners of the tile
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(Radius::Panel) - 1, theme.radius(Radius::Panel) - 1);
    double x = 1;
    for (int i = 0; i < kBoardColumns; ++i) {
        const PipelineFigure &figure = m_figures[size_t(i)];
        const QRectF box(i * column, 0, column, height() - kBar);
        if (i > 0) paint::hairline(painter, QRectF(box.x(), 16, 1, box.height() - 32), theme.color(ColorRole::Hairline));
        const QRectF line = box.adjusted(kMargin, 0, -8, 0);
        const StageColors colors = theme.stage(Stage(i));
        paint::box(painter, QRectF(line.x(), 21, 9, 9), 2, colors.solid);
        const double name = paint::text(painter, QRectF(line.x() + 16, 15, line.width() - 16, 20), stageName(BoardColumn(i)), theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text));
        paint::text(painter, QRectF(line.x() + 16 + name + 7, 15, line.width() - name - 23, 20), formatCount(figure.total.cards), theme.font(TypeStyle::Body, true), theme.color(ColorRole::Text2));
        paint::text(painter, QRectF(line.x(), 38, line.width(), 24), wholeMoney(figure.total.sum, m_currency), theme.font(TypeStyle::Page, true), theme.color(ColorRole::Text));
        paint::text(painter, QRectF(line.x(), 65, line.width(), 18), pipelineNote(BoardColumn(i), figure, m_currency), theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text2));
        if (all <= 0 || figure.total.sum <= 0) continue;
        const double share = (width() - 2) * double(figure.total.sum) / double(all);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(x, height() - 1 - kBar, std::max(1.0, share - 1), kBar), colors.solid);
        painter.restore();
        x += share;
    }
}

void PipelineTile::mousePressEvent(QMouseEvent *) { Q_EMIT opened(); }

void PipelineTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) Q_EMIT opened();
    else Tile::keyPressEvent(event);
}

} // namespace flow::ui
