// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifying.h"

#include "ui/shell/preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    const QString kLevel = u"notify/level"_s, kFrom = u"notify/quietFrom"_s, kUntil = u"notify/quietUntil"_s, kWeekends = u"notify/quietWeekends"_s;

    int minutes(const Preferences &preferences, const QString &key, int usual) { return std::clamp(preferences.value(key, usual).toInt(), 0, 24 * 60 - 1); }

} // namespace

bool Notifying::wants(AlertPriority priority) const
{
    return priority == AlertPriority::Urgent ? level != Level::Nothing : priority == AlertPriority::Soon && level == Level::Soon;
}

Notifying Notifying::read(const Preferences &preferences)
{
    Notifying notifying;
    notifying.level = Level(std::clamp(preferences.value(kLevel, int(Level::Urgent)).toInt(), 0, 2));
    const QuietHours usual;
    notifying.quiet = {minutes(preferences, kFrom, usual.fromMinutes), minutes(preferences, kUntil, usual.untilMinutes), preferences.value(kWeekends, usual.weekends).toBool()};
    return notifying;
}

void Notifying::write(Preferences &preferences) const
{
    preferences.set(kLevel, int(level));
    preferences.set(kFrom, quiet.fromMinutes);
    preferences.set(kUntil, quiet.untilMinutes);
    preferences.set(kWeekends, quiet.weekends);
}

bool Notifying::isKey(const QString &key) { return key == kLevel || key == kFrom || key == kUntil || key == kWeekends; }

Snoozed readSnoozed(const Preferences &preferences)
{
    Snoozed snoozed;
    const QJsonObject object = QJsonDocument::fromJson(preferences.value(QLatin1StringView(kSnoozedKey)).toString().toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) snoozed.insert(it.key(), it.value().toInteger());
    return snoozed;
}

void snooze(Preferences &preferences, const QString &alertKey, qint64 untilMs, qint64 nowMs)
{
    Snoozed snoozed = readSnoozed(preferences);
    snoozed.insert(alertKey, untilMs);
    QJsonObject object;
    for (auto it = snoozed.cbegin(); it != snoozed.cend(); ++it)
        if (it.value() > nowMs) object[it.key()] = it.value();
    preferences.set(QLatin1StringView(kSnoozedKey), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace flow::ui
