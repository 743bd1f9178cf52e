// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/profitsplit.h"

#include "ui/theme/paint.h"
#include "ui/text/tourtext.h"

#include <QPainter>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kBar = 8, kLine = 40, kNameMost = 132;

} // namespace

ProfitSplit::ProfitSplit(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"profitSplit"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProfitSplit::setArtists(std::vector<tour::ArtistFigures> artists, const QString &currency)
{
    m_artists = std::move(artists);
    m_currency = currency;
    QStringList said;
    for (const tour::ArtistFigures &artist : m_artists)
        said << u"%1 %2"_s.arg(artist.name, roundMoney(artist.profit, currency));
    setAccessibleName(tr("Profit by artist: %1").arg(said.join(u", "_s)));
    updateGeometry();
    update();
}

int ProfitSplit::perLine() const { return std::max(1, int(width() / kNameMost)); }

QSize ProfitSplit::sizeHint() const
{
    const int lines = (int(m_artists.size()) + perLine() - 1) / perLine();
    return {300, int(kBar + 8 + kLine * std::max(1, lines))};
}

void ProfitSplit::resizeEvent(QResizeEvent *) { updateGeometry(); }

void ProfitSplit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    double sum = 0;
    for (const tour::ArtistFigures &artist : m_artists)
        sum += double(std::max<qint64>(0, artist.profit));
    const double room = width() - 2.0 * double(m_artists.empty() ? 0 : m_artists.size() - 1);
    double x = 0;
    if (sum <= 0) paint::box(painter, QRectF(0, 0, width(), kBar), 2, theme.color(ColorRole::Pressed));
    for (const tour::ArtistFigures &artist : m_artists) {
        const double wide = sum > 0 ? room * double(std::max<qint64>(0, artist.profit)) / sum : 0;
        if (wide > 0) paint::box(painter, QRectF(x, 0, wide, kBar), 2, theme.series(artist.series).fill);
        x += wide > 0 ? wide + 2 : 0;
    }
    const double column = double(width()) / perLine();
    for (size_t i = 0; i < m_artists.size(); ++i) {
        const double left = column * double(int(i) % perLine()), top = kBar + 6 + kLine * double(int(i) / perLine());
        const tour::ArtistFigures &artist = m_artists[i];
        paint::box(painter, QRectF(left, top + 6, 8, 8), 2, theme.series(artist.series).fill);
        paint::text(painter, QRectF(left + 13, top, column - 20, 20), artist.name, theme.font(TypeStyle::Small), theme.color(ColorRole::Text2));
        paint::text(painter, QRectF(left + 13, top + 18, column - 20, 20), roundMoney(artist.profit, m_currency), theme.font(TypeStyle::BodyStrong, true),
            theme.color(artist.profit < 0 ? ColorRole::DangerText : ColorRole::Text));
    }
}

} // namespace flow::ui
