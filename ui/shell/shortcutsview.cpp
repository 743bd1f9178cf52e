// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsview.h"

#include "ui/theme/paint.h"

#include <QApplication>
#include <QKeyEvent>

namespace flow::ui {

using namespace Qt::StringLiterals;

ShortcutsView::ShortcutsView(QWidget *window) : QWidget(window)
{
    setObjectName(u"shortcutsView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("flowNoRing", true);
    setAccessibleName(tr("Keyboard shortcuts"));
    hide();
}

void ShortcutsView::open(const QList<Group> &groups)
{
    if (isVisible()) return close();
    m_before = QApplication::focusWidget();
    m_groups = groups;
    QStringList spoken;
    for (const Group &group : groups) {
        for (const Line &line : group.lines) spoken << line.text + u": "_s + line.keys.join(u' ');
    }
    setAccessibleDescription(spoken.join(u", "_s));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void ShortcutsView::close()
{
    hide();
    if (m_before) m_before->setFocus(Qt::PopupFocusReason);
}

void ShortcutsView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Scrim));
    constexpr int kColumn = 340, kLine = 28, kGap = 32, kTitle = 32, kColumns = 2;
    int heights[kColumns] = {0, 0};
    QList<int> columnOf;
    for (const Group &group : std::as_const(m_groups)) {
        const int column = heights[1] < heights[0] ? 1 : 0;
        columnOf << column;
        heights[column] += kTitle + int(group.lines.size()) * kLine + 12;
    }
    const double bodyWidth = kColumns * kColumn + kGap + 48;
    const double bodyHeight = std::max(heights[0], heights[1]) + 72;
    const QRectF body(std::round((width() - bodyWidth) / 2), std::max(24.0, std::round((height() - bodyHeight) / 2)), bodyWidth, bodyHeight);
    paint::popup(painter, body, theme.radius(Radius::Palette), theme);
    paint::text(painter, QRectF(body.x() + 24, body.y() + 20, body.width() - 48, 24), accessibleName(), theme.font(TypeStyle::Page), theme.color(ColorRole::Text));
    double y[kColumns] = {body.y() + 56, body.y() + 56};
    for (int g = 0; g < m_groups.size(); ++g) {
        const int column = columnOf[g];
        const double x = body.x() + 24 + column * (kColumn + kGap);
        paint::text(painter, QRectF(x, y[column], kColumn, kTitle), m_groups[g].title, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text3));
        y[column] += kTitle;
        for (const Line &line : std::as_const(m_groups[g].lines)) {
            double right = x + kColumn;
            for (auto key = line.keys.crbegin(); key != line.keys.crend(); ++key) right -= paint::keyCap(painter, {right, y[column] + kLine / 2.0}, *key, theme) + 4;
            paint::text(painter, QRectF(x, y[column], right - x - 8, kLine), line.text, theme.font(TypeStyle::Body), theme.color(ColorRole::Text));
            y[column] += kLine;
        }
        y[column] += 12;
    }
}

void ShortcutsView::keyPressEvent(QKeyEvent *) { close(); }
void ShortcutsView::mousePressEvent(QMouseEvent *) { close(); }

} // namespace flow::ui
