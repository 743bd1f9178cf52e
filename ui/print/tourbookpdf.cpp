// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpage.h"
#include "ui/print/tourbookfile.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kRow = 17.5, kLine = 12.5, kColumnGap = 28, kLabel = 78;

    class BookPage : public PdfPage
    {
    public:
        BookPage(QPdfWriter &writer, const BookDoc &doc, int pages)
            : PdfPage(writer)
            , m_doc(doc)
            , m_pages(pages)
        {
        }

        int paint()
        {
            m_y = kMargin + 8;
            if (!m_doc.isSheet) {
                head();
                front();
                for (const BookChapter &chapter : m_doc.chapters) overview(chapter);
            }
            bool isFirst = m_doc.isSheet;
            for (const BookChapter &chapter : m_doc.chapters)
                for (const BookDay &one : chapter.days) {
                    if (one.kind == tour::DaySheet::Show && !isFirst) newPage();
                    isFirst = false;
                    day(one);
                }
            footer();
            return m_number;
        }

    private:
        void footer() override
        {
            const QFont font = fontOf(8);
            QStringList left{m_doc.agency, m_doc.title, m_doc.made};
            left.removeAll(QString());
            text(kMargin, m_footer, m_width - 120, left.join(u" · "_s), font, color(ColorRole::Text3));
            text(kMargin + m_width - 120, m_footer, 120, m_doc.pageOf.arg(m_number).arg(m_pages), font, color(ColorRole::Text3), true);
        }

        void head()
        {
            text(kMargin, m_y, m_width * 0.6, m_doc.agency, fontOf(9, QFont::Medium), color(ColorRole::Text2));
            m_y += 34;
            text(kMargin, m_y, m_width, m_doc.title, fontOf(24, QFont::DemiBold), color(ColorRole::Text));
            m_y += 20;
            text(kMargin, m_y, m_width, m_doc.subtitle, fontOf(11), color(ColorRole::Text2));
            m_y += 26;
        }

        void front()
        {
            if (m_doc.front.empty()) return;
            m_y = columns(m_doc.front) + 6;
        }

        void figures(const BookChapter &chapter)
        {
            const double cell = (m_width + 24) / double(std::max<size_t>(4, chapter.figures.size()));
            double x = kMargin;
            for (const auto &[label, value] : chapter.figures) {
                m_painter.fillRect(QRectF(x, m_y, cell - 24, 0.6), color(ColorRole::HairlineStrong));
                text(x, m_y + 14, cell - 24, label, fontOf(8.5), color(ColorRole::Text2));
                text(x, m_y + 33, cell - 24, value, fontOf(15, QFont::DemiBold), color(ColorRole::Text));
                x += cell;
            }
            m_y += 50;
        }

        void overview(const BookChapter &chapter)
        {
            need(90 + 4 * kRow);
            heading(m_doc.chapters.size() > 1 ? chapter.name : m_doc.overview);
            figures(chapter);
            // The day is as wide as its longest, as nobody can guess the rest of it; then shares of what is left: town, venue, way, leave, load-in, on stage.
            static constexpr std::array shares{0.21, 0.273, 0.216, 0.097, 0.091, 0.113};
            const QFont plain = fontOf(8.5);
            double dayWidth = 0.12 * m_width;
            for (const BookDay &day : chapter.days) dayWidth = std::max(dayWidth, widthOf(day.shortDate, plain) + 10);
            const auto line = [&](const std::array<QString, 7> &cells, const QFont &font, const QFont &strong, ColorRole role) {
                double x = kMargin;
                for (size_t i = 0; i < cells.size(); ++i) {
                    const double width = i == 0 ? dayWidth : shares[i - 1] * (m_width - dayWidth);
                    text(x, m_y + 12, width - 8, cells[i], i == 1 ? strong : font, color(role), i > 3);
                    x += width;
                }
                m_y += kRow;
                hairline(m_y - 0.6);
            };
            const auto titles = [&] {
                std::array<QString, 7> names;
                std::copy_n(m_doc.columns.begin(), names.size(), names.begin());
                line(names, fontOf(8, QFont::Medium), fontOf(8, QFont::Medium), ColorRole::Text2);
            };
            titles();
            for (const BookDay &day : chapter.days) {
                if (m_y + kRow > m_bottom) {
                    newPage();
                    titles();
                }
                const bool plays = day.kind == tour::DaySheet::Show;
                line({day.shortDate, day.town, day.place, day.distance, day.leave, day.loadIn, day.onStage}, plain, fontOf(8.5, plays ? QFont::DemiBold : QFont::Normal),
                    plays ? ColorRole::Text : ColorRole::Text3);
            }
            m_y += 24;
        }

        void heading(const QString &words)
        {
            text(kMargin, m_y + 10, m_width, words, fontOf(11, QFont::DemiBold), color(ColorRole::Text));
            m_y += 22;
        }

        void day(const BookDay &day)
        {
            if (day.kind != tour::DaySheet::Show) {
                need(58);
                m_painter.fillRect(QRectF(kMargin, m_y, m_width, 30), color(ColorRole::Background));
                text(kMargin + 12, m_y + 19, m_width * 0.6, day.date, fontOf(10, QFont::DemiBold), color(ColorRole::Text2));
                text(kMargin + m_width * 0.6, m_y + 19, m_width * 0.4 - 12, day.title, fontOf(10), color(ColorRole::Text2), true);
                m_y += 42;
                if (!day.blocks.empty()) m_y = columns(day.blocks);
                return;
            }
            text(kMargin, m_y + 10, m_width, day.date, fontOf(11, QFont::Medium), color(ColorRole::AccentText));
            m_y += 38;
            text(kMargin, m_y, m_width, day.title, fontOf(22, QFont::DemiBold), color(ColorRole::Text));
            m_y += 18;
            text(kMargin, m_y, m_width, day.subtitle, fontOf(11), color(ColorRole::Text2));
            m_y += 12;
            if (!day.badge.isEmpty()) {
                const QFont font = fontOf(9, QFont::DemiBold);
                m_painter.setRenderHint(QPainter::Antialiasing);
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(color(ColorRole::WarningTint));
                m_painter.drawRoundedRect(QRectF(kMargin, m_y, widthOf(day.badge, font) + 14, 17), 4, 4);
                text(kMargin + 7, m_y + 12, m_width, day.badge, font, color(ColorRole::WarningText));
                m_y += 24;
            }
            m_y += 14;
            m_y = columns(day.blocks) + 12;
        }

        double heightOf(const BookBlock &block, double width) const
        {
            double height = 28;
            for (const BookRow &row : block.rows)
                height += rowHeight(row, block, width);
            return height + 14;
        }

        double labelWidth(const BookBlock &block, double width) const
        {
            if (block.kind == BookBlock::Checks) return 16;
            double widest = 0;
            for (const BookRow &row : block.rows)
                if (!row.label.isEmpty()) widest = std::max(widest, widthOf(row.label, fontOf(9)) + 12);
            return std::min(widest, std::max(kLabel, width * 0.55));
        }

        double rowHeight(const BookRow &row, const BookBlock &block, double width) const
        {
            const double room = width - labelWidth(block, width) - (block.kind == BookBlock::Checks ? 70 : 0);
            return double(std::max<qsizetype>(1, wrapped(row.text, fontOf(9.5), room).size())) * kLine + 4;
        }

        void paintBlock(const BookBlock &block, double x, double width)
        {
            text(x, m_y + 9, width, block.title, fontOf(9, QFont::DemiBold), color(ColorRole::Text2));
            m_painter.fillRect(QRectF(x, m_y + 16, width, 0.6), color(ColorRole::HairlineStrong));
            m_y += 22;
            const double label = labelWidth(block, width);
            const bool checks = block.kind == BookBlock::Checks;
            for (const BookRow &row : block.rows) {
                const double room = width - label - (checks ? 70 : 0);
                const ColorRole ink = row.warns ? ColorRole::WarningText : checks && row.isDone ? ColorRole::Text3 : ColorRole::Text;
                double y = m_y + 10;
                if (checks) {
                    m_painter.setRenderHint(QPainter::Antialiasing);
                    m_painter.setPen(QPen(color(ColorRole::Text3), 0.8));
                    m_painter.setBrush(row.isDone ? QBrush(color(ColorRole::Text3)) : QBrush(Qt::NoBrush));
                    m_painter.drawRoundedRect(QRectF(x, y - 7.5, 8, 8), 1.5, 1.5);
                    text(x + width - 66, y, 66, row.label, fontOf(8.5), color(ColorRole::Text3), true);
                } else {
                    text(x, y, label - 8, row.label, fontOf(9), color(ColorRole::Text2));
                }
                for (const QString &line : wrapped(row.text, fontOf(9.5), room)) {
                    text(x + label, y, room + 2, line, fontOf(9.5), color(ink));
                    y += kLine;
                }
                m_y += rowHeight(row, block, width);
            }
            m_y += 14;
        }

        /// Blocks in two columns, each where there is more room; wide ones and those that fit nowhere on new lines and pages. Where they end.
        double columns(const std::vector<BookBlock> &blocks)
        {
            const double width = (m_width - kColumnGap) / 2;
            std::array<double, 2> ends{m_y, m_y};
            for (const BookBlock &block : blocks) {
                if (block.isWide) {
                    m_y = std::max(ends[0], ends[1]);
                    need(std::min(heightOf(block, m_width), m_bottom - kMargin));
                    paintBlock(block, kMargin, m_width);
                    ends = {m_y, m_y};
                    continue;
                }
                const size_t side = ends[1] < ends[0] ? 1 : 0;
                m_y = ends[side];
                if (m_y + heightOf(block, width) > m_bottom && m_y > kMargin + 100) {
                    newPage();
                    ends = {m_y, m_y};
                    paintBlock(block, kMargin, width);
                    ends[0] = m_y;
                    continue;
                }
                paintBlock(block, kMargin + double(side) * (width + kColumnGap), width);
                ends[side] = m_y;
            }
            return std::max(ends[0], ends[1]);
        }

        const BookDoc &m_doc;
        int m_pages;
    };

    int paintInto(QIODevice &device, const BookDoc &doc, int pages)
    {
        QPdfWriter writer(&device);
        PdfPage::prepare(writer, false, doc.title);
        return BookPage(writer, doc, pages).paint();
    }

} // namespace

QByteArray bookPdf(const BookDoc &doc)
{
    loadFonts();
    // Twice: the foot of a page says how many there are.
    QBuffer draft, final;
    draft.open(QIODevice::WriteOnly);
    const int pages = paintInto(draft, doc, 0);
    final.open(QIODevice::WriteOnly);
    paintInto(final, doc, pages);
    return final.data();
}

} // namespace flow::ui
