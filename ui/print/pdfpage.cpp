// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpage.h"

#include <QFontMetricsF>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDotsPerInch = 1200;

} // namespace

PdfPage::PdfPage(QPdfWriter &writer)
    : m_writer(writer)
    , m_painter(&writer)
    , m_color(compiledTokens().light.color)
{
    m_painter.scale(kDotsPerInch / 72.0, kDotsPerInch / 72.0);
    const QSizeF size = writer.pageLayout().fullRect(QPageLayout::Point).size();
    m_width = size.width() - 2 * kMargin;
    m_bottom = size.height() - kMargin - kFooter;
    m_footer = size.height() - kMargin;
}

void PdfPage::prepare(QPdfWriter &writer, bool lies, const QString &title)
{
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), lies ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    writer.setTitle(title);
    writer.setCreator(u"Flow Stage"_s);
}

QFont PdfPage::fontOf(double size, QFont::Weight weight)
{
    const Tokens &tokens = compiledTokens();
    QFont font(size > 18 ? tokens.displayFamily : tokens.family);
    font.setPixelSize(int(size * 100)); // whole numbers only, so in hundredths of a point; see text()
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Other glyphs for figures and signs stand in no table of letters: what is copied, searched or read aloud would lack them.
    font.setFeature("calt", 0);
    return font;
}

double PdfPage::widthOf(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text) / 100; }

/// How much of a word has room, up to a sign at which an address can be broken where there is one; one letter at least.
static qsizetype beginningThatFits(const QString &word, const QFont &font, double width)
{
    qsizetype room = 1;
    while (room < word.size() - 1 && PdfPage::widthOf(word.first(room + 1), font) <= width) ++room;
    for (qsizetype i = room; i > 1; --i)
        if (u"@./-_"_s.contains(word[i - 1])) return i;
    return word[room - 1].isHighSurrogate() ? room + 1 : room;
}

QStringList PdfPage::wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (widthOf(longer, font) > width && !lines.last().isEmpty()) lines << word;
        else lines.last() = longer;
        // An address that is wider than the line alone: nobody can write to half of one.
        while (lines.last().size() > 1 && widthOf(lines.last(), font) > width) {
            const QString whole = lines.last();
            const qsizetype room = beginningThatFits(whole, font, width);
            lines.last() = whole.first(room);
            lines << whole.sliced(room);
        }
    }
    return lines;
}

void PdfPage::text(double x, double y, double width, const QString &words, const QFont &font, const QColor &color, bool right)
{
    const QString shown = QFontMetricsF(font).elidedText(words, Qt::ElideRight, width * 100 + 1);
    if (right) x += width - widthOf(shown, font);
    m_painter.save();
    m_painter.translate(x, y);
    m_painter.scale(0.01, 0.01);
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(QPointF(), shown);
    m_painter.restore();
}

void PdfPage::hairline(double y, ColorRole role) { m_painter.fillRect(QRectF(kMargin, y, m_width, 0.6), color(role)); }

void PdfPage::newPage()
{
    footer();
    m_writer.newPage();
    ++m_number;
    m_y = kMargin;
}

void PdfPage::need(double height)
{
    if (m_y + height > m_bottom) newPage();
}

} // namespace flow::ui
