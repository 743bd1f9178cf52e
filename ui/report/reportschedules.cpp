// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportschedules.h"

#include "ui/shell/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    const QString kKey = u"reports/schedules"_s;

}

ReportSchedules::ReportSchedules(Preferences &preferences, const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_workspace(workspace)
{
    connect(&preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == kKey) Q_EMIT changed();
    });
}

std::vector<ReportSchedule> ReportSchedules::ofAllWorkspaces() const
{
    std::vector<ReportSchedule> schedules;
    for (const QJsonValue &value : QJsonDocument::fromJson(m_preferences.value(kKey).toString().toUtf8()).array())
        if (auto schedule = scheduleFromJson(value.toObject())) schedules.push_back(std::move(*schedule));
    return schedules;
}

void ReportSchedules::keep(const std::vector<ReportSchedule> &schedules)
{
    QJsonArray array;
    for (const ReportSchedule &schedule : schedules) array.append(scheduleToJson(schedule));
    m_preferences.set(kKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

std::vector<ReportSchedule> ReportSchedules::all() const
{
    std::vector<ReportSchedule> schedules = ofAllWorkspaces();
    std::erase_if(schedules, [this](const ReportSchedule &schedule) { return schedule.workspace != m_workspace; });
    return schedules;
}

std::optional<ReportSchedule> ReportSchedules::find(const QString &id) const
{
    const std::vector<ReportSchedule> schedules = all();
    const auto found = std::ranges::find(schedules, id, &ReportSchedule::id);
    return found == schedules.end() ? std::nullopt : std::optional(*found);
}

void ReportSchedules::put(ReportSchedule schedule)
{
    std::vector<ReportSchedule> schedules = ofAllWorkspaces();
    schedule.workspace = m_workspace;
    const auto same = std::ranges::find(schedules, schedule.id, &ReportSchedule::id);
    if (same != schedules.end()) {
        *same = std::move(schedule);
    } else {
        schedule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        schedules.push_back(std::move(schedule));
    }
    keep(schedules);
}

void ReportSchedules::remove(const QString &id)
{
    std::vector<ReportSchedule> schedules = ofAllWorkspaces();
    std::erase_if(schedules, [&](const ReportSchedule &schedule) { return schedule.id == id; });
    keep(schedules);
}

} // namespace flow::ui
