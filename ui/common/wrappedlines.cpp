// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappedlines.h"

#include <QTextLayout>

#include <algorithm>

namespace flow::ui {

QStringList wrappedLines(const QString &text, const QFont &font, double width, qsizetype most)
{
    // A layout breaks at the line separator, and takes a line feed for nothing.
    const QString broken = QString(text).replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(broken, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        const bool isLast = lines.size() == most - 1;
        QString words = isLast ? broken.mid(line.textStart()) : broken.mid(line.textStart(), line.textLength());
        lines << words.replace(QChar::LineSeparator, u' ').trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace flow::ui
