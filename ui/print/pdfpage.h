// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/compiledlook.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace flow::ui {

/// What a PDF of ours is written with: points from the top left, letters laid out in them and scaled to the resolution of the file, the
/// light scheme, pages from top to bottom. Derive and give it a foot. GUI thread.
class PdfPage
{
public:
    static constexpr double kMargin = 48, kFooter = 30;

    explicit PdfPage(QPdfWriter &writer);
    virtual ~PdfPage() = default;

    /// A4 with our margins inside, and the resolution that the class counts on.
    static void prepare(QPdfWriter &writer, bool lies, const QString &title);
    static QFont fontOf(double size, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static double widthOf(const QString &text, const QFont &font);
    /// Broken between words, and within one that is wider alone.
    [[nodiscard]] static QStringList wrapped(const QString &text, const QFont &font, double width);

protected:
    virtual void footer() = 0;
    [[nodiscard]] QColor color(ColorRole role) const { return m_color[role]; }
    /// Baseline at y; cut with an ellipsis at `width`.
    void text(double x, double y, double width, const QString &words, const QFont &font, const QColor &color, bool right = false);
    void hairline(double y, ColorRole role = ColorRole::Hairline);
    void newPage();
    /// Room for `height`, on this page or the next.
    void need(double height);

    QPdfWriter &m_writer;
    QPainter m_painter;
    double m_width = 0, m_bottom = 0, m_footer = 0, m_y = 0;
    int m_number = 1;

private:
    const EnumMap<ColorRole, 37> &m_color;
};

} // namespace flow::ui
