// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translator.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

bool Translator::loadLanguage(const QString &code) { return load(u":/i18n/flowstage_%1.qm"_s.arg(code)); }

QString Translator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString words = QTranslator::translate(context, source, disambiguation, n);
    if (n >= 1000) words.replace("%n"_L1, "%Ln"_L1); // Qt puts the number in afterwards, by the locale where there is an L
    return words;
}

} // namespace flow::ui
