// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/remoteevent.h"

#include "core/import/read/source.h"

#include <QBuffer>
#include <QTimeZone>

#include <algorithm>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

/// Takes the table "events": the columns that icalendar.h documents.
class Rows final : public RowSink
{
public:
    explicit Rows(RemoteEvent &event)
        : m_event(event)
    {
    }

    bool beginTable(const TableInfo &) override { return true; }
    void endTable() override { }

    bool row(qint64, std::span<const Cell> cells) override
    {
        if (m_header.isEmpty()) {
            for (const Cell &cell : cells)
                m_header << QString::fromUtf8(cell.text);
            return true;
        }
        const auto text = [&](const QString &name) {
            const qsizetype at = m_header.indexOf(name);
            return at >= 0 && size_t(at) < cells.size() ? QString::fromUtf8(cells[size_t(at)].text) : QString();
        };
        if (m_event.times.empty()) {
            m_event.uid = text(u"uid"_s);
            m_event.summary = text(u"summary"_s);
            m_event.location = text(u"location"_s);
            m_event.description = text(u"description"_s);
            m_event.isRecurring = text(u"recurring"_s) == "true"_L1;
        }
        if (text(u"status"_s) == "cancelled"_L1) {
            m_event.isCanceled = !m_event.isRecurring;
            return true;
        }
        add(text(u"start"_s), text(u"end"_s), text(u"all_day"_s) == "true"_L1, text(u"zone"_s));
        return m_event.times.size() < size_t(limits::kOccurrences);
    }

private:
    void add(const QString &start, const QString &end, bool isAllDay, const QString &zone)
    {
        RemoteTime time;
        if (isAllDay) {
            time.first = QDate::fromString(start, Qt::ISODate);
            time.last = std::max(time.first, QDate::fromString(end, Qt::ISODate));
        } else {
            // Without a zone it is meant on the clocks of whoever reads it.
            const QTimeZone named(zone.toLatin1());
            const QTimeZone at = named.isValid() ? named : QTimeZone(QTimeZone::LocalTime);
            const auto moment = [&](const QString &text) {
                const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
                return QDateTime(read.date(), read.time(), at);
            };
            const QDateTime begins = moment(start), ends = std::max(begins, moment(end));
            if (!begins.isValid()) return;
            time.begins = begins.toMSecsSinceEpoch();
            time.ends = ends.toMSecsSinceEpoch();
            time.first = begins.toLocalTime().date();
            time.last = ends.toLocalTime().addMSecs(ends > begins ? -1 : 0).date();
        }
        if (time.first.isValid()) m_event.times.push_back(time);
    }

    RemoteEvent &m_event;
    QStringList m_header;
};

} // namespace

Result<RemoteEvent> readRemoteEvent(const QByteArray &calendar, QDate from, QDate to)
{
    RemoteEvent event;
    Rows rows(event);
    QBuffer device;
    device.setData(calendar);
    device.open(QIODevice::ReadOnly);
    NoProgress progress;
    ReadOptions options;
    options.from = from;
    options.to = to;
    FLOW_TRY(readSource(device, u"calendar"_s, options, rows, progress));
    event.isFree = calendar.contains("\nTRANSP:TRANSPARENT");
    std::ranges::sort(event.times, {}, [](const RemoteTime &time) { return std::pair(time.first, time.begins); });
    if (event.uid.isEmpty()) return failure(ErrorCode::FileFormat, {u"calendar"_s, u"events"_s});
    return event;
}

} // namespace flow::caldav
