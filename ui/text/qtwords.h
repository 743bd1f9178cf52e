// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace flow::ui {

/// The words of Qt's own dialogs, compiled in. Qt asks for the kinds of files ("Folder") under a context that none of its translations
/// has: they still stand under that of the file dialog.
class QtWords : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool loadLanguage(const QString &code); ///< "fr"; false when there are none
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override;
};

} // namespace flow::ui
