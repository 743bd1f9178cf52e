// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace flow::ui {

/// The translations that are compiled in. Counts (%n) are written as the language writes numbers: "4,211 changes",
/// "4 211 modifications", without a thought of it where the words are asked for.
class Translator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool loadLanguage(const QString &code); ///< "fr"; false when there is none
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override;
};

} // namespace flow::ui
