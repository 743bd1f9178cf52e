// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/attention.h"

namespace flow::ui {

class Preferences;

/// What a person wants to be told outside of the window, kept on this computer.
struct Notifying
{
    enum class Level { Nothing, Urgent, Soon };
    Level level = Level::Urgent;
    QuietHours quiet;

    bool wants(AlertPriority priority) const;
    static Notifying read(const Preferences &preferences);
    void write(Preferences &preferences) const;
    static bool isKey(const QString &key); ///< whether a preference is one of these
};

/// Alerts that were put off, kept on this computer; what is over is forgotten.
Snoozed readSnoozed(const Preferences &preferences);
void snooze(Preferences &preferences, const QString &alertKey, qint64 untilMs, qint64 nowMs);
inline constexpr auto kSnoozedKey = "mission/snoozed";

} // namespace flow::ui
