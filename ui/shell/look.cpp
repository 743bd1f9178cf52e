// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    void applyLook(const Preferences &preferences, Theme &theme)
    {
        const QString scheme = preferences.value(u"look/theme"_s, u"system"_s).toString();
        theme.setSchemeChoice(scheme == "dark"_L1 ? Theme::Scheme::Dark : scheme == "light"_L1 ? Theme::Scheme::Light : Theme::Scheme::System);
        theme.setDensity(preferences.value(u"look/density"_s).toString() == "compact"_L1 ? Density::Compact : Density::Regular);
        theme.setReducedMotion(preferences.value(u"look/reducedMotion"_s, false).toBool());
        theme.setTextScale(std::clamp(preferences.value(u"look/textScale"_s, 1.0).toDouble(), 1.0, 2.0));
    }

} // namespace

void followPreferences(Preferences &preferences, Theme &theme, Language &language)
{
    applyLook(preferences, theme);
    language.set(preferences.language());
    QObject::connect(&preferences, &Preferences::changed, &theme, [&preferences, &theme](const QString &key) {
        if (key.startsWith("look/"_L1)) applyLook(preferences, theme);
    });
    QObject::connect(&preferences, &Preferences::changed, &language, [&preferences, &language](const QString &key) {
        // The window is built anew, so not from inside of the click that chose the language.
        if (key == "language"_L1) QTimer::singleShot(0, &language, [&preferences, &language] { language.set(preferences.language()); });
    });
}

} // namespace flow::ui
