// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/figures.h"

#include <QWidget>

namespace flow::ui {

/// The profit as one bar, a part for each artist, with names and amounts below. A loss has no part but its amount.
class ProfitSplit : public QWidget
{
    Q_OBJECT
public:
    explicit ProfitSplit(QWidget *parent = nullptr);
    void setArtists(std::vector<tour::ArtistFigures> artists, const QString &currency);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int perLine() const;
    std::vector<tour::ArtistFigures> m_artists;
    QString m_currency;
};

/// Why the plan is as it is: an icon, a sentence of at most two lines, what it is worth. Up and Down walk, Enter shows the
/// date on the timeline.
class ReasonList : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);
    void setReasons(std::vector<tour::PlanReason> reasons, const QString &currency);
    [[nodiscard]] const std::vector<tour::PlanReason> &reasons() const { return m_reasons; }
    QSize sizeHint() const override { return {320, heightForWidth(360)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString &candidate);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] double textWidth(int width) const;
    [[nodiscard]] int rowHeight(int row, int width) const;
    void announce();
    std::vector<tour::PlanReason> m_reasons;
    QString m_currency;
    int m_current = 0;
};

} // namespace flow::ui
