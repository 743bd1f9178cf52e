// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/icalendar.h"

#include "core/import/read/calendarevent.h"
#include "core/import/read/rowbuilder.h"

#include <algorithm>

namespace flow::read {

using namespace Qt::StringLiterals;

QStringList icalendarColumns()
{
    return {u"uid"_s, u"summary"_s, u"start"_s, u"end"_s, u"all_day"_s, u"location"_s, u"description"_s,
        u"status"_s, u"calendar_name"_s, u"zone"_s, u"url"_s, u"categories"_s, u"organizer"_s, u"recurring"_s,
        u"geo"_s, u"occurrence"_s, u"extent"_s};
}

namespace {

enum Column {
    Uid,
    Summary,
    Start,
    End,
    AllDay,
    Location,
    Description,
    Status,
    CalendarName,
    Zone,
    Url,
    Categories,
    Organizer,
    Recurring,
    Geo,
    Occurrence,
    Extent
};

constexpr int kNesting = 32;
constexpr qint64 kAllOccurrences = 500'000;
constexpr qsizetype kChanged = 200'000, kVersions = 200'000;

QString qs(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

qint64 sequenceOf(const CalendarEvent &event) { return QByteArray::fromStdString(event.text("SEQUENCE")).toLongLong(); }

/// Takes the parts of a calendar in file order.
class Visitor
{
public:
    virtual ~Visitor() = default;
    virtual bool event(CalendarEvent &event) = 0; ///< false: enough
    virtual void line(const std::string &component, const ContentLine &line) = 0; ///< outside of events
    virtual void unreadable(qint64 line) = 0;
    /// The file ends inside a calendar; `event` is the line of one that is not whole, 0: it ends between two.
    virtual void cutOff(qint64 lastLine, qint64 event) = 0;
};

/// Which components are open, and the event among them. Ends may be missing: an event that was not closed ends where the next one
/// begins, or where what is around it ends; it is whole then. Only at the end of the file nobody knows whether it is.
class Components
{
public:
    explicit Components(Visitor &visitor)
        : m_visitor(visitor)
    {
    }

    bool isTooDeep() const { return int(m_open.size()) > kNesting; }

    /// False: enough.
    bool begin(const ContentLine &line)
    {
        const std::string name = upper(trimmed(line.value));
        if (name == "VEVENT" || name == "VCALENDAR") {
            const auto unclosed = std::ranges::find(m_open, name);
            if (!closeFrom(unclosed)) return false;
        }
        m_open.push_back(name);
        if (name == "VEVENT") m_event = {line.line, {}}, m_bytes = 0;
        return true;
    }

    bool end(const ContentLine &line)
    {
        const std::string name = upper(trimmed(line.value));
        const auto found = std::ranges::find_last(m_open, name);
        return found.empty() || closeFrom(found.begin());
    }

    void add(ContentLine line)
    {
        if (m_open.empty()) return;
        if (m_open.back() != "VEVENT") return m_visitor.line(m_open.back(), line);
        m_bytes += qint64(line.raw.size()) * 2 + 256;
        if (isTooLarge()) m_event.lines.clear();
        else m_event.lines.push_back(std::move(line));
    }

    void finish(qint64 lastLine)
    {
        if (!m_open.empty()) m_visitor.cutOff(lastLine, std::ranges::contains(m_open, "VEVENT") ? m_event.firstLine : 0);
    }

private:
    bool isTooLarge() const { return m_bytes > 2 * limits::kCardBytes; }

    bool closeFrom(std::vector<std::string>::iterator from)
    {
        const bool isEvent = std::find(from, m_open.end(), "VEVENT") != m_open.end();
        m_open.erase(from, m_open.end());
        if (!isEvent) return true;
        if (!isTooLarge()) return m_visitor.event(m_event);
        m_visitor.unreadable(m_event.firstLine);
        return true;
    }

    Visitor &m_visitor;
    std::vector<std::string> m_open;
    CalendarEvent m_event;
    qint64 m_bytes = 0; ///< of the event, about
};

Result<void> walk(ReadJob &job, const Encoding &encoding, Visitor &visitor)
{
    ContentLines lines(job.device, encoding);
    Components components(visitor);
    qint64 lastLine = 0;
    for (;;) {
        FLOW_ASSIGN(std::optional<ContentLine> line, lines.next());
        if (!line) break;
        lastLine = line->line;
        if (line->name == "BEGIN") {
            if (!components.begin(*line)) return {};
            if (components.isTooDeep()) return broken(u"line %1"_s.arg(line->line), u"nesting"_s);
        } else if (line->name == "END") {
            if (!components.end(*line)) return {};
            job.progress.step(lines.position(), job.device.size());
            if (job.progress.canceled()) return canceled();
        } else {
            components.add(std::move(*line));
        }
    }
    components.finish(lastLine);
    return {};
}

/// First pass: zones, the calendar's name, and which occurrences are changed elsewhere.
class FrameVisitor final : public Visitor
{
public:
    bool event(CalendarEvent &event) override
    {
        const std::string uid = event.text("UID");
        if (const ContentLine *id = event.find("RECURRENCE-ID")) {
            if (m_changed++ < kChanged) frame.changed[uid].emplace_back(std::string(id->parameter("TZID")), id->value.substr(0, 100));
        } else if (!uid.empty() && frame.versions.size() < size_t(kVersions)) {
            const qint64 sequence = sequenceOf(event);
            CalendarFrame::Version &newest = frame.versions.try_emplace(uid, CalendarFrame::Version{sequence, 0}).first->second;
            if (sequence > newest.sequence) newest = {sequence, 0};
            if (sequence == newest.sequence) ++newest.count;
        }
        return true;
    }
    void line(const std::string &component, const ContentLine &line) override
    {
        if (component == "VCALENDAR" && line.name == "X-WR-CALNAME")
            frame.name = trimmed(unescaped(line.value)).substr(0, 1000);
        else if (component == "VCALENDAR" && line.name == "X-WR-TIMEZONE")
            frame.zones.setDefault(qs(trimmed(line.value)));
        else if (component == "VTIMEZONE" && line.name == "TZID")
            m_zone = qs(line.value), m_place.clear();
        else if (component == "VTIMEZONE" && line.name == "X-LIC-LOCATION")
            m_place = qs(trimmed(line.value));
        else if (component == "STANDARD" && line.name == "TZOFFSETTO" && !m_zone.isEmpty()) {
            const QTime offset = QTime::fromString(qs(line.value).mid(1, 4), u"hhmm"_s);
            const int seconds = QTime(0, 0).secsTo(offset) * (line.value[0] == '-' ? -1 : 1);
            if (offset.isValid()) frame.zones.addOffset(m_zone, seconds, m_place);
        }
    }
    void unreadable(qint64) override { }
    void cutOff(qint64, qint64) override { }
    CalendarFrame frame;

private:
    QString m_zone, m_place;
    qsizetype m_changed = 0;
};

/// Second pass: rows.
class RowVisitor final : public Visitor
{
public:
    RowVisitor(ReadJob &job, const CalendarFrame &frame, TableSink &sink)
        : m_job(job)
        , m_frame(frame)
        , m_sink(sink)
    {
        const QDate today = QDate::currentDate();
        m_from = job.options.from.isValid() ? job.options.from : today.addYears(-2);
        m_to = job.options.to.isValid() ? job.options.to : today.addYears(3);
    }
    bool event(CalendarEvent &event) override;
    void line(const std::string &, const ContentLine &) override { }
    void unreadable(qint64 line) override { m_unreadable.add(line); }
    void cutOff(qint64 lastLine, qint64 event) override { m_cutOff = QStringList{QString::number(lastLine), event ? QString::number(event) : QString()}; }
    void report();
    const Tally &unreadable() const { return m_unreadable; }
    bool isCutOff() const { return m_cutOff.has_value(); }
    QString lastLine() const { return m_cutOff ? m_cutOff->first() : QString(); }
    qint64 events = 0;

private:
    void fill(const CalendarEvent &event, const CalendarSchedule &schedule, const QDateTime &at);
    std::string occurrenceOf(const CalendarEvent &event, const CalendarSchedule &schedule, const QDateTime &at) const;
    void put(int column, std::string_view text, CellKind kind = CellKind::Text, double number = 0);
    bool pushHeader();

    ReadJob &m_job;
    const CalendarFrame &m_frame;
    TableSink &m_sink;
    RowBuilder m_row;
    QDate m_from, m_to;
    qint64 m_occurrences = 0;
    bool m_isOneOfMany = false; ///< events of one uid that are not versions of each other
    Tally m_unreadable, m_capped;
    std::optional<QStringList> m_cutOff; ///< as CalendarCutOff has it
};

void RowVisitor::put(int column, std::string_view text, CellKind kind, double number)
{
    const std::size_t from = m_row.mark();
    m_row.text() += text;
    m_row.putCollected(column, kind, from, number);
}

bool RowVisitor::pushHeader()
{
    m_row.clear();
    const QStringList columns = icalendarColumns();
    for (int c = 0; c < columns.size(); ++c)
        put(c, columns[c].toStdString());
    return m_row.push(m_sink, 1);
}

bool RowVisitor::event(CalendarEvent &event)
{
    const auto version = event.find("RECURRENCE-ID") ? m_frame.versions.end() : m_frame.versions.find(event.text("UID"));
    if (version != m_frame.versions.end() && sequenceOf(event) < version->second.sequence) return true; // changed further down, or further up
    const auto schedule = scheduleOf(event, m_frame);
    if (!schedule) {
        m_unreadable.add(event.firstLine);
        return true;
    }
    m_isOneOfMany = version != m_frame.versions.end() && version->second.count > 1;
    if (events++ == 0 && !pushHeader()) return false;
    QList<QDateTime> starts{schedule->start};
    const bool expand = !schedule->recurrence.rules.isEmpty() || !schedule->recurrence.added.isEmpty();
    if (expand && m_occurrences < kAllOccurrences) {
        const Occurrences found = expandRecurrence(schedule->recurrence, m_from, m_to, limits::kOccurrences);
        if (found.capped) m_capped.add(event.firstLine);
        if (!found.starts.isEmpty() || !found.capped) starts = found.starts;
    } else if (expand)
        m_capped.add(event.firstLine);
    m_occurrences += starts.size();
    for (const QDateTime &at : starts) {
        fill(event, *schedule, at);
        if (!m_row.push(m_sink, event.firstLine)) return false;
        if (m_job.progress.canceled()) return true; // walk() says so
    }
    return true;
}

void RowVisitor::fill(const CalendarEvent &event, const CalendarSchedule &schedule, const QDateTime &at)
{
    m_row.clear();
    const auto moment = [&](int column, const QDateTime &time) {
        if (schedule.allDay)
            put(column, time.date().toString(Qt::ISODate).toStdString(), CellKind::Date);
        else
            put(column, time.toString(u"yyyy-MM-ddTHH:mm:ss").toStdString(), CellKind::DateTime);
    };
    const auto flag = [&](int column, bool on) { put(column, on ? "true" : "false", CellKind::Bool, on); };
    put(Uid, event.text("UID"));
    put(Summary, event.text("SUMMARY"));
    moment(Start, at);
    moment(End, schedule.allDay ? at.addDays(schedule.length) : at.addSecs(schedule.length));
    flag(AllDay, schedule.allDay);
    put(Location, event.text("LOCATION"));
    put(Description, event.text("DESCRIPTION"));
    std::string status = event.text("STATUS");
    for (char &c : status)
        if (c >= 'A' && c <= 'Z') c = char(c + 32);
    put(Status, status);
    put(CalendarName, m_frame.name);
    if (!schedule.allDay && !schedule.floating) put(Zone, at.timeZone().id().toStdString());
    put(Url, event.text("URL"));
    put(Categories, event.text("CATEGORIES"));
    std::string organizer = event.text("ORGANIZER");
    if (upper(organizer).starts_with("MAILTO:")) organizer.erase(0, 7);
    put(Organizer, organizer);
    flag(Recurring, schedule.recurring);
    put(Geo, event.text("GEO"));
    put(Occurrence, occurrenceOf(event, schedule, at));
    if (!schedule.allDay && schedule.length * 1000 < kTakesTheDay) put(Extent, "tentative");
}

std::string RowVisitor::occurrenceOf(const CalendarEvent &event, const CalendarSchedule &schedule, const QDateTime &at) const
{
    const auto day = [](const QDateTime &moment) { return moment.date().toString(Qt::ISODate).toStdString(); };
    if (event.text("UID").empty()) return day(at) + ' ' + event.text("SUMMARY").substr(0, 200);
    if (const ContentLine *id = event.find("RECURRENCE-ID")) {
        const auto was = m_frame.zones.parse(*id, id->value);
        return was ? day(schedule.allDay || was->day ? was->time : was->time.toTimeZone(at.timeZone())) : day(at);
    }
    return schedule.recurring || m_isOneOfMany ? day(at) : std::string();
}

void RowVisitor::report()
{
    if (m_unreadable.count) m_job.warn(SourceWarning::EventUnreadable, m_unreadable.args());
    if (m_capped.count) m_job.warn(SourceWarning::RecurrenceCapped, m_capped.args());
    if (m_cutOff) m_job.warn(SourceWarning::CalendarCutOff, *m_cutOff);
}

} // namespace

Result<void> readICalendar(ReadJob &job)
{
    job.info.container = Container::ICalendar;
    FLOW_ASSIGN(const Encoding encoding, detectEncoding(job.device, job.options.encoding, job.progress));
    job.info.encoding = encoding.name;
    job.info.byteOrderMark = encoding.markBytes > 0;
    FrameVisitor frame;
    FLOW_TRY(walk(job, encoding, frame));
    job.info.calendarName = qs(frame.frame.name);
    const QString table = u"events"_s;
    job.info.tables.append({table, false, -1, 0});
    if (!job.begin({table, 0, false, true})) return {};

    TableSink sink(job);
    RowVisitor rows(job, frame.frame, sink);
    FLOW_TRY(walk(job, encoding, rows));
    if (job.progress.canceled()) return canceled();
    rows.report();
    job.info.tables.last().rows = sink.rows;
    sink.endTable();
    if (rows.events == 0 && rows.isCutOff()) return failure(ErrorCode::FileTruncated, {job.name, u"line %1"_s.arg(rows.lastLine())});
    if (rows.events == 0 && rows.unreadable().count)
        return broken(u"line %1"_s.arg(rows.unreadable().first), u"events"_s);
    if (rows.events == 0) return failure(ErrorCode::NoTable, {job.name});
    return {};
}

} // namespace flow::read
