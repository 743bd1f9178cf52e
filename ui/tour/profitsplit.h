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

} // namespace flow::ui
