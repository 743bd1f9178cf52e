// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/monthbars.h"

#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QLocale>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 56, kLabels = 16, kTop = 10, kWidest = 14;

}

MonthBars::MonthBars(const std::array<int, 12> &counts, QWidget *parent)
    : QWidget(parent)
    , m_counts(counts)
{
    setFixedHeight(kHeight);
    QStringList words;
    for (int month = 0; month < 12; ++month)
        if (m_counts[size_t(month)]) words << labelled(QLocale().standaloneMonthName(month + 1), formatCount(m_counts[size_t(month)]));
    setToolTip(words.join(u'\n'));
    setAccessibleName(tr("Shows by month"));
    setAccessibleDescription(words.join(u", "_s));
}

void MonthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const double slot = width() / 12.0, bottom = height() - kLabels, room = bottom - kTop;
    for (int month = 0; month < 12; ++month) {
        const double middle = (month + 0.5) * slot, bar = std::min<double>(kWidest, slot - 6);
        const int count = m_counts[size_t(month)];
        const double tall = count ? std::max(4.0, room * count / most) : 2;
        paint::box(painter, QRectF(middle - bar / 2, bottom - tall, bar, tall), 2, theme.color(count ? ColorRole::Accent : ColorRole::Pressed));
        paint::text(painter, QRectF(middle - slot / 2, bottom, slot, kLabels), QLocale().standaloneMonthName(month + 1, QLocale::NarrowFormat), theme.font(TypeStyle::Caption),
            theme.color(ColorRole::Text3), Qt::AlignHCenter);
    }
}

} // namespace flow::ui
