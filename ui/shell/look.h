// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flow::ui {

class Language;
class Preferences;
class Theme;

/// Brings theme and language to what the preferences say, now and whenever they change.
void followPreferences(Preferences &preferences, Theme &theme, Language &language);

} // namespace flow::ui
