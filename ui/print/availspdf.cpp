// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/availspdf.h"

#include "ui/print/pdfpage.h"
#include "ui/text/fieldtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kNames = 124, kRow = 20, kMonthHead = 46, kBetween = 18;

    class AvailsPage : public PdfPage
    {
    public:
        static QString tr(const char *text) { return QCoreApplication::translate("flow::ui::AvailsPage", text); }

        AvailsPage(QPdfWriter &writer, const AvailsGrid &grid, const QString &title, const QString &agency, const QDate &made, int pages)
            : PdfPage(writer)
            , m_grid(grid)
            , m_title(title)
            , m_agency(agency)
            , m_made(made)
            , m_pages(pages)
        {
            m_cell = (m_width - kNames) / 31;
            m_painter.setRenderHint(QPainter::Antialiasing);
        }

        int paint()
        {
            head();
            for (QDate month(m_grid.from.year(), m_grid.from.month(), 1); month <= m_grid.to; month = month.addMonths(1)) this->month(month);
            footer();
            return m_number;
        }

    private:
        void footer() override
        {
            const QFont font = fontOf(8);
            text(kMargin, m_footer, m_width - 120, m_agency.isEmpty() ? m_title : m_agency + u" · "_s + m_title, font, color(ColorRole::Text3));
            text(kMargin + m_width - 120, m_footer, 120, QCoreApplication::translate("flow::ui::Report", "Page %1 of %2").arg(m_number).arg(m_pages), font, color(ColorRole::Text3), true);
        }

        void head()
        {
            m_y = kMargin + 8;
            text(kMargin, m_y, m_width * 0.6, m_agency, fontOf(9, QFont::Medium), color(ColorRole::Text2));
            text(kMargin + m_width * 0.6, m_y, m_width * 0.4, QLocale().toString(m_made, u"d MMM yyyy"_s), fontOf(9), color(ColorRole::Text3), true);
            m_y += 32;
            text(kMargin, m_y, m_width, m_title, fontOf(24, QFont::DemiBold), color(ColorRole::Text));
            m_y += 20;
            double x = kMargin;
            const auto entry = [&](const AvailsCell &cell, const QString &words) {
                this->cell(QRectF(x, m_y - 9, m_cell - 2, 13), cell, 12);
                x += m_cell + 4;
                const QFont font = fontOf(9);
                text(x, m_y, m_width, words, font, color(ColorRole::Text2));
                x += widthOf(words, font) + 22;
            };
            entry({.kind = AvailsCell::Kind::Free}, tr("free"));
            entry({.kind = AvailsCell::Kind::Hold, .rank = 1}, tr("on hold, with its rank"));
            entry({.kind = AvailsCell::Kind::Confirmed}, tr("taken"));
            m_y += 22;
        }

        QRectF cellAt(int day) const { return {kMargin + kNames + (day - 1) * m_cell, m_y + 1, m_cell - 2, kRow - 3}; }

        void monthHead(const QDate &month)
        {
            const QLocale locale;
            QString name = locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
            name[0] = name.at(0).toUpper();
            text(kMargin, m_y + 12, m_width, name, fontOf(12, QFont::DemiBold), color(ColorRole::Text));
            m_y += 20;
            for (int day = 1; day <= month.daysInMonth(); ++day) {
                const QDate date(month.year(), month.month(), day);
                const bool isWeekend = date.dayOfWeek() > 5;
                centred(QRectF(cellAt(day).left(), m_y, m_cell - 2, 10), locale.standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat), fontOf(7), color(isWeekend ? ColorRole::Text : ColorRole::Text3));
                centred(QRectF(cellAt(day).left(), m_y + 10, m_cell - 2, 11), locale.toString(day), fontOf(8, isWeekend ? QFont::DemiBold : QFont::Normal), color(isWeekend ? ColorRole::Text : ColorRole::Text2));
            }
            m_y += kMonthHead - 20;
            hairline(m_y - 2, ColorRole::HairlineStrong);
        }

        void month(const QDate &month)
        {
            need(kMonthHead + kRow * double(std::min<size_t>(m_grid.columns.size(), 12)));
            monthHead(month);
            for (size_t column = 0; column < m_grid.columns.size(); ++column) {
                if (m_y + kRow > m_bottom) {
                    newPage();
                    monthHead(month);
                }
                row(month, column);
            }
            m_y += kBetween;
        }

        void row(const QDate &month, size_t column)
        {
            const AvailsGrid::Column &about = m_grid.columns[column];
            const QFont font = fontOf(9, QFont::Medium);
            const double name = std::min(widthOf(about.name, font), kNames - 10);
            text(kMargin, m_y + 13, kNames - 8, about.name, font, color(ColorRole::Text));
            if (kNames - name > 30) text(kMargin + name + 6, m_y + 13, kNames - name - 14, about.second, fontOf(8), color(ColorRole::Text3));
            for (int day = 1; day <= month.daysInMonth(); ++day) {
                const qint64 at = m_grid.from.daysTo(QDate(month.year(), month.month(), day));
                if (at >= 0 && at < m_grid.days()) cell(cellAt(day), m_grid.at(int(at), column), day);
            }
            m_y += kRow;
            hairline(m_y - 0.6);
        }

        void cell(const QRectF &rect, const AvailsCell &what, int day)
        {
            switch (what.kind) {
            case AvailsCell::Kind::Free:
                box(rect, color(ColorRole::SuccessTint));
                return centred(rect, QLocale().toString(day), fontOf(8.5, QFont::DemiBold), color(ColorRole::SuccessText));
            case AvailsCell::Kind::Hold:
            case AvailsCell::Kind::Offer: // what was said about it is between us and that promoter
                box(rect.adjusted(0.4, 0.4, -0.4, -0.4), Qt::NoBrush, QPen(color(ColorRole::HairlineStrong), 0.8));
                if (what.rank > 0) centred(rect, rankText(what.rank), fontOf(7.5), color(ColorRole::Text2));
                return;
            case AvailsCell::Kind::Confirmed:
            case AvailsCell::Kind::Blocked:
            case AvailsCell::Kind::Elsewhere: box(rect, color(ColorRole::Sunken)); return;
            }
        }

        void box(const QRectF &rect, const QBrush &fill, const QPen &pen = Qt::NoPen)
        {
            m_painter.setPen(pen);
            m_painter.setBrush(fill);
            m_painter.drawRoundedRect(rect, 3, 3);
        }

        void centred(const QRectF &rect, const QString &words, const QFont &font, const QColor &ink)
        {
            text(rect.center().x() - widthOf(words, font) / 2, rect.center().y() + double(font.pixelSize()) / 100 * 0.36, rect.width(), words, font, ink);
        }

        const AvailsGrid &m_grid;
        QString m_title, m_agency;
        QDate m_made;
        int m_pages;
        double m_cell = 0;
    };

    int paintInto(QIODevice &device, const AvailsGrid &grid, const QString &title, const QString &agency, const QDate &made, int pages)
    {
        QPdfWriter writer(&device);
        PdfPage::prepare(writer, true, title);
        return AvailsPage(writer, grid, title, agency, made, pages).paint();
    }

} // namespace

QByteArray availsPdf(const AvailsGrid &grid, const QString &artist, const QString &agency, const QDate &made)
{
    loadFonts();
    const QString title = artist.isEmpty() ? AvailsPage::tr("Avails") : AvailsPage::tr("Avails of %1").arg(artist);
    // Twice: the foot of a page says how many there are.
    QBuffer draft, final;
    draft.open(QIODevice::WriteOnly);
    const int pages = paintInto(draft, grid, title, agency, made, 0);
    final.open(QIODevice::WriteOnly);
    paintInto(final, grid, title, agency, made, pages);
    return final.data();
}

} // namespace flow::ui
