// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/qtwords.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

bool QtWords::loadLanguage(const QString &code) { return load(u":/i18n/qtbase_%1.qm"_s.arg(code)); }

QString QtWords::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString words = QTranslator::translate(context, source, disambiguation, n);
    if (!words.isEmpty() || context != "QAbstractFileIconProvider"_L1) return words;
    return QTranslator::translate("QFileDialog", source, disambiguation, n);
}

} // namespace flow::ui
