// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/accessibleparts.h"

#include <QWidget>

namespace flow::ui {

/// One of a few views or answers. Arrows move, a click or Space chooses. When it gets too narrow the icons go, then the texts of all
/// but the chosen one give way to their icons; what has none, and all but the chosen one where mayFold() is set, goes into a
/// menu at the end (Down opens it).
class SegmentedControl : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    struct Segment
    {
        QString id, text, icon = {};
    };
    enum Look { Whole, Words, Icons }; ///< from wide to narrow
    explicit SegmentedControl(QWidget *parent = nullptr);
    void setSegments(const QList<Segment> &segments);
    const QList<Segment> &segments() const { return m_segments; }
    QString current() const;
    void setCurrent(const QString &id);
    void setMayFold(bool may); ///< icons go into the menu, too
    int widthOf(Look look) const; ///< that it needs for it
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::PageTabList; }
    QAccessible::Role partRole() const override { return QAccessible::PageTab; }
    int partCount() const override { return int(m_segments.size()); }
    Part part(int index) const override;
    void pressPart(int index) override { choose(index); }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place ///< where a segment stands
    {
        int index = 0; ///< kMore: the menu of those that have no room
        QRectF rect;
        bool isIcon = false; ///< alone, without its text
        bool hasIcon = false;
    };
    static constexpr int kMore = -2;
    double widthOf(int index, Look look) const;
    QList<Place> places() const;
    int segmentAt(const QPointF &at) const; ///< kMore or -1 as well
    void choose(int index);
    void openMenu();

    QList<Segment> m_segments;
    int m_current = 0;
    int m_hover = -1;
    bool m_mayFold = false;
};

} // namespace flow::ui
