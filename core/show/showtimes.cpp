// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/showtimes.h"

#include <algorithm>

namespace flow {

namespace {

const QTime kNightEnds(6, 0); ///< a set before this belongs to the evening before

constexpr qint64 kLongestStep = 16 * 3600; ///< two moments further apart were written in the wrong order

/// Both moments of a time that comes twice, the one of any other.
std::array<QDateTime, 2> momentsAt(QDate day, QTime time, const QTimeZone &zone)
{
    const auto at = [&](QDateTime::TransitionResolution resolution) { return QDateTime(day, time, zone, resolution); };
    const QDateTime first = at(QDateTime::TransitionResolution::PreferBefore);
    const QDateTime second = at(QDateTime::TransitionResolution::PreferAfter);
    // A skipped time has two readings, too; it counts from the hour before the change, so there is one.
    if (first.time() != time || second.time() != time) {
        const QDateTime moved = at(QDateTime::TransitionResolution::RelativeToBefore);
        return {moved, moved};
    }
    return {first, second};
}

QDateTime firstAfter(const QDateTime &before, QDate day, QTime time, const QTimeZone &zone)
{
    for (int ahead = 0; ahead < 3; ++ahead)
        for (const QDateTime &moment : momentsAt(day.addDays(ahead), time, zone))
            if (moment >= before) return moment;
    return momentsAt(day, time, zone)[0]; // cannot happen: two days ahead every time has come
}

bool isNightStart(int moment, QTime time) { return moment >= int(ShowMoment::Doors) && time < kNightEnds; }

} // namespace

bool ShowTimes::isEmpty() const
{
    return std::ranges::none_of(at, [](const std::optional<QTime> &time) { return time.has_value(); });
}

std::optional<QTime> timeFromText(QStringView text)
{
    text = text.trimmed();
    qsizetype split = -1;
    for (const QChar sign : {u':', u'h', u'H', u'.'})
        if (split < 0) split = text.indexOf(sign);
    if (split < 1 || split > 2) return std::nullopt;
    const QStringView minutesText = text.mid(split + 1);
    if (minutesText.size() != 2 && !(minutesText.isEmpty() && text[split].toLower() == u'h')) return std::nullopt;
    bool hoursOk = false, minutesOk = true;
    const int hours = text.left(split).toInt(&hoursOk);
    const int minutes = minutesText.isEmpty() ? 0 : minutesText.toInt(&minutesOk);
    if (!hoursOk || !minutesOk || hours < 0 || hours > 29 || minutes < 0 || minutes > 59) return std::nullopt;
    return QTime(hours % 24, minutes);
}

std::array<std::optional<QDateTime>, kShowMoments> momentsOf(const ShowTimes &times, QDate day, const QTimeZone &zone)
{
    std::array<std::optional<QDateTime>, kShowMoments> moments;
    QDateTime before;
    for (int i = 0; i < kShowMoments; ++i) {
        const std::optional<QTime> &time = times.at[size_t(i)];
        if (!time) continue;
        QDateTime moment;
        if (before.isValid()) {
            moment = firstAfter(before, before.date(), *time, zone);
            if (before.secsTo(moment) > kLongestStep) moment = momentsAt(before.date(), *time, zone)[0];
        } else
            moment = momentsAt(isNightStart(i, *time) ? day.addDays(1) : day, *time, zone)[0];
        moments[size_t(i)] = moment;
        if (!before.isValid() || moment > before) before = moment;
    }
    return moments;
}

ShowSpan spanOf(const ShowTimes &times, QDate day, const QTimeZone &zone)
{
    const auto moments = momentsOf(times, day, zone);
    // Hours from load-in on, as an evening usually goes, for what is not said.
    static constexpr int usual[kShowMoments]{0, 60, 210, 240, 300, 390, 450};
    const auto known = [](const std::optional<QDateTime> &moment) { return moment.has_value(); };
    const auto first = std::ranges::find_if(moments, known);
    if (first == moments.end()) {
        const QDateTime begin(day, QTime(16, 0), zone, QDateTime::TransitionResolution::RelativeToBefore);
        return {begin, begin.addSecs(qint64(usual[kShowMoments - 1]) * 60), false};
    }
    const auto last = std::find_if(moments.rbegin(), moments.rend(), known);
    const int firstIndex = int(first - moments.begin());
    const int lastIndex = int(moments.rend() - last) - 1;
    const int open = usual[int(ShowMoment::End)] - std::min(usual[lastIndex], usual[int(ShowMoment::End)]);
    return {(**first).addSecs(-qint64(usual[firstIndex]) * 60), (**last).addSecs(qint64(open) * 60), true};
}

bool isSkippedByClocks(QTime time, QDate day, const QTimeZone &zone)
{
    const QDate on = time < kNightEnds ? day.addDays(1) : day;
    const QDateTime before(on, time, zone, QDateTime::TransitionResolution::PreferBefore);
    return before.time() != time;
}

} // namespace flow
