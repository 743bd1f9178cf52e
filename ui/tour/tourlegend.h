// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/figures.h"

#include <QWidget>

namespace flow::ui {

/// The card in the map's top left corner: a line for each artist, and what the looks of stops mean.
class TourLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TourLegend(QWidget *parent);
    void setArtists(std::vector<tour::ArtistFigures> artists);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<tour::ArtistFigures> m_artists;
};

/// The line below the timeline: what the chosen date is, and what can be done with it.
class StopBar : public QWidget
{
    Q_OBJECT
public:
    explicit StopBar(QWidget *parent = nullptr);
    void showHint(const QString &text);
    void showStop(const QString &day, const QString &place, const QString &facts, bool canChange, bool isPinned);
    void showWarning(const QString &text); ///< beside the facts; empty: none
    void showChange(const QString &text, bool isGain); ///< what a drag does to the profit; empty: none

Q_SIGNALS:
    void pinClicked();
    void forbidClicked();

private:
    class Label *m_day, *m_place, *m_facts, *m_warning, *m_gain, *m_loss;
    class Button *m_pin, *m_forbid;
};

} // namespace flow::ui
