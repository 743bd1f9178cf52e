// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/compiledlook.h"

#include <QFile>
#include <QFontDatabase>

namespace flow::ui {

using namespace Qt::StringLiterals;

const Tokens &compiledTokens()
{
    static const Tokens tokens = [] {
        QFile file(u":/flowstage/design/tokens.json"_s);
        if (!file.open(QIODevice::ReadOnly)) qFatal("the design tokens are missing from this build");
        auto read = Tokens::fromJson(file.readAll());
        if (!read) qFatal("the design tokens of this build are damaged: %s", qPrintable(read.error().args.value(0)));
        return *std::move(read);
    }();
    return tokens;
}

void loadFonts()
{
    static bool loaded = false;
    if (loaded) return;
    loaded = true;
    for (const QString &name : {u"Inter-Regular"_s, u"Inter-Medium"_s, u"Inter-SemiBold"_s, u"InterDisplay-SemiBold"_s}) {
        if (QFontDatabase::addApplicationFont(u":/flowstage/fonts/"_s + name + u".otf"_s) < 0)
            qWarning("font %s could not be loaded", qPrintable(name));
    }
}

} // namespace flow::ui
