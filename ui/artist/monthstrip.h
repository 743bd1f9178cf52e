// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace flow::ui {

/// The next months of an artist, a row of days each: blocked days hatched, shows in the artist's colour, today outlined.
/// Arrows walk through the days, Enter or a click chooses one; a screen reader hears each.
class MonthStrip : public QWidget
{
    Q_OBJECT
public:
    struct Span
    {
        QDate first, last; ///< both included
        QString words; ///< "Studio · Album", "Le Chabada, Angers"
        bool isShow = false;
    };
    static constexpr int kMonths = 6;

    explicit MonthStrip(QWidget *parent = nullptr);
    void setSpans(const QList<Span> &spans, const QDate &today, int series);
    QDate current() const { return m_current; }
    /// "Thu 18 Mar: Studio · Album", "Thu 18 Mar: free".
    QString describe(const QDate &day) const;
    QRectF cell(const QDate &day) const; ///< empty for days that are not shown
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {380, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QDate firstMonth() const { return QDate(m_today.year(), m_today.month(), 1); }
    QDate dayAt(const QPointF &at) const;
    const Span *spanOn(const QDate &day) const;
    void setCurrent(const QDate &day);

    QList<Span> m_spans;
    QDate m_today, m_current;
    int m_series = 1;
};

} // namespace flow::ui
