// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/conflicttally.h"

#include "core/entities.h"
#include "core/show/calendarreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kManyRows = 2000; ///< from so many changed rows on, reading everything is no slower

/// A place in the journal. It is known by the transaction's uid, so that another file, or this one after a restore, is not taken for
/// the one that was read.
struct JournalMark
{
    qint64 transaction = 0, entry = 0;
    QByteArray uid;
};

Result<JournalMark> journalEnd(Connection &connection)
{
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT id, last_entry, uid FROM journal_tx ORDER BY id DESC LIMIT 1"));
    FLOW_ASSIGN(const bool found, row.step());
    return found ? JournalMark{row.integer(0), row.integer(1), row.blob(2)} : JournalMark{};
}

Result<bool> isInJournal(Connection &connection, const JournalMark &mark)
{
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT uid FROM journal_tx WHERE id = ?"));
    row.bind(1, mark.transaction);
    FLOW_ASSIGN(const bool found, row.step());
    return found && row.blob(0) == mark.uid;
}

} // namespace

/// What is known of one workspace as of one place in its journal.
class ConflictTally::State
{
public:
    State(QDate from, QDate to, QDate today)
    {
        m_data.from = from;
        m_data.to = to;
        m_data.today = today;
        m_last = std::min(to, lastCalledDay(today));
    }

    bool isOf(QDate from, QDate to, QDate today) const { return m_data.from == from && m_data.to == to && m_data.today == today; }

    Result<void> readAll(Connection &connection)
    {
        FLOW_ASSIGN(m_mark, journalEnd(connection));
        FLOW_ASSIGN(ConflictRules rules, readConflictRules(connection));
        // Notices are not counted, so what only makes notices is not looked at: holidays, and our artists near each other on other days.
        rules.holidays = false;
        rules.competeDays = rules.competeDaysSameGenre = 0;
        CalendarReader reader(connection, m_data);
        FLOW_TRY(reader.readDates());
        countResources(reader);
        m_index = indexOf(m_data, reader, rules);
        m_data.items.clear();
        for (const Conflict &conflict : m_index->scan(m_data.today, m_last)) note(conflict, 1);
        return {};
    }

    /// False when everything has to be read again.
    Result<bool> follow(Connection &connection)
    {
        FLOW_ASSIGN(const JournalMark end, journalEnd(connection));
        if (m_mark.uid.isEmpty()) return false;
        if (end.uid == m_mark.uid) return true;
        FLOW_ASSIGN(const bool isKnown, isInJournal(connection, m_mark));
        if (!isKnown) return false;
        FLOW_ASSIGN(std::optional<Changes> changes, changesSince(connection));
        if (!changes) return false;
        FLOW_TRY(take(connection, *changes));
        m_mark = end;
        return true;
    }

    qint64 open() const
    {
        qint64 count = m_found + m_taken;
        for (const auto &pair : m_data.accepted) {
            if (const auto it = m_pairs.find(pair); it != m_pairs.end()) count -= it->second;
            if (const auto it = m_takenPairs.find(pair); it != m_takenPairs.end()) count -= it->second;
        }
        return count;
    }

private:
    using Pair = std::tuple<int, qint64, qint64>;
    struct Changes
    {
        std::set<qint64> dates; ///< keys
        bool blocks = false, exclusivities = false, resources = false, accepted = false;
    };

    /// Clashes and warnings of dates from today on.
    void note(const Conflict &conflict, int by)
    {
        if (conflict.severity == Severity::Notice || conflict.kind == ConflictKind::Resource) return;
        m_pairs[conflictPair(conflict.kind, conflict.first, conflict.second)] += by;
        m_found += by;
    }

    /// What is taken twice follows from the uses alone, and is counted apart.
    void countResources(CalendarReader &reader)
    {
        ConflictIndex uses;
        uses.setResources(reader.things, reader.uses);
        m_takenPairs.clear();
        m_taken = 0;
        for (const Conflict &conflict : uses.scan(m_data.today, m_last)) {
            ++m_takenPairs[conflictPair(conflict.kind, conflict.first, conflict.second)];
            ++m_taken;
        }
        reader.things.clear();
        reader.uses.clear();
    }

    // ---- what changed -------------------------------------------------------------------------------------------------

    Result<std::optional<Changes>> changesSince(Connection &connection) const
    {
        Changes changes;
        FLOW_ASSIGN(Statement row, connection.prepare("SELECT entity, row_id, coalesce(last_row, row_id), coalesce(change, '') FROM journal WHERE id > ? ORDER BY id"));
        row.bind(1, m_mark.entry);
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) break;
            const auto entity = int(row.integer(0));
            if (entity == settingEntity().number) {
                FLOW_ASSIGN(const bool isRule, isConflictRule(connection, row.integer(1), row.text(3)));
                if (isRule) return std::optional<Changes>();
                continue;
            }
            if (!isOfCalendar(entity)) continue;
            if (row.integer(2) - row.integer(1) >= kManyRows) return std::optional<Changes>();
            const QJsonObject before = QJsonDocument::fromJson(row.blob(3)).object();
            for (qint64 id = row.integer(1); id <= row.integer(2); ++id)
                FLOW_TRY(noteRow(connection, entity, id, before, changes));
            if (qint64(changes.dates.size()) >= kManyRows) return std::optional<Changes>();
        }
        return std::optional(std::move(changes));
    }

    static bool isOfCalendar(int entity)
    {
        for (const Entity *one : {&showEntity(), &holdEntity(), &offerEntity(), &venueEntity(), &availabilityEntity(), &exclusivityEntity(), &conflictNoteEntity(),
                 &resourceEntity(), &resourceBookingEntity()})
            if (one->number == entity) return true;
        return false;
    }

    static Result<bool> isConflictRule(Connection &connection, qint64 id, std::string_view change)
    {
        if (change.contains("calendar.")) return true; // deleted, or renamed
        FLOW_ASSIGN(Statement row, connection.prepare("SELECT 1 FROM setting WHERE id = ? AND key LIKE 'calendar.%'"));
        row.bind(1, id);
        return row.step();
    }

    Result<void> noteRow(Connection &connection, int entity, qint64 id, const QJsonObject &before, Changes &changes) const
    {
        if (entity == showEntity().number) {
            changes.dates.insert(dateKey(DateSource::Show, id));
            return link(connection, "SELECT offer_id FROM show WHERE id = ?", id, before[u"offer_id"], DateSource::Offer, changes);
        }
        if (entity == holdEntity().number) changes.dates.insert(dateKey(DateSource::Hold, id));
        if (entity == offerEntity().number) {
            changes.dates.insert(dateKey(DateSource::Offer, id));
            FLOW_TRY(link(connection, "SELECT hold_id FROM offer WHERE id = ?", id, before[u"hold_id"], DateSource::Hold, changes));
            return link(connection, "SELECT previous_id FROM offer WHERE id = ?", id, before[u"previous_id"], DateSource::Offer, changes);
        }
        if (entity == venueEntity().number) return noteDatesOf(connection, "venue_id", id, changes);
        if (entity == availabilityEntity().number) {
            changes.blocks = true;
            return noteArtistOf(connection, "SELECT artist_id FROM availability WHERE id = ?", id, before, changes);
        }
        if (entity == exclusivityEntity().number) {
            changes.exclusivities = true;
            return noteArtistOf(connection, "SELECT artist_id FROM exclusivity WHERE id = ?", id, before, changes);
        }
        if (entity == conflictNoteEntity().number) changes.accepted = true;
        if (entity == resourceEntity().number || entity == resourceBookingEntity().number) changes.resources = true;
        return {};
    }

    /// The value of a field as it is and as it was: {"field":[old,new]} of an update, {"field":old} of a row that is gone.
    static Result<QList<qint64>> nowAndBefore(Connection &connection, std::string_view sql, qint64 id, const QJsonValue &before)
    {
        QList<qint64> ids;
        FLOW_ASSIGN(Statement row, connection.prepare(sql));
        row.bind(1, id);
        FLOW_ASSIGN(const bool found, row.step());
        if (found && !row.isNull(0)) ids << row.integer(0);
        const QJsonValue old = before.isArray() ? before.toArray().at(0) : before;
        if (old.isDouble()) ids << old.toInteger();
        return ids;
    }

    static Result<void> link(Connection &connection, std::string_view sql, qint64 id, const QJsonValue &before, DateSource source, Changes &changes)
    {
        FLOW_ASSIGN(const QList<qint64> ids, nowAndBefore(connection, sql, id, before));
        for (const qint64 one : ids) changes.dates.insert(dateKey(source, one));
        return {};
    }

    Result<void> noteArtistOf(Connection &connection, std::string_view sql, qint64 id, const QJsonObject &before, Changes &changes) const
    {
        FLOW_ASSIGN(const QList<qint64> artists, nowAndBefore(connection, sql, id, before[u"artist_id"]));
        for (const qint64 artist : artists) FLOW_TRY(noteDatesOf(connection, "artist_id", artist, changes));
        return {};
    }

    /// All dates of a venue or of an artist.
    Result<void> noteDatesOf(Connection &connection, const std::string &field, qint64 id, Changes &changes) const
    {
        static constexpr std::pair<DateSource, const char *> kTables[]{{DateSource::Show, "show"}, {DateSource::Hold, "hold"}, {DateSource::Offer, "offer"}};
        for (const auto &[source, table] : kTables) {
            FLOW_ASSIGN(Statement row, connection.prepare("SELECT id FROM " + std::string(table) + " WHERE " + field + " = ?1 AND day BETWEEN ?2 AND ?3"));
            row.bind(1, id);
            row.bind(2, m_data.from.toString(Qt::ISODate));
            row.bind(3, m_data.to.toString(Qt::ISODate));
            for (;;) {
                FLOW_ASSIGN(const bool more, row.step());
                if (!more) break;
                changes.dates.insert(dateKey(source, row.integer(0)));
            }
        }
        return {};
    }

    // ---- what follows from it -----------------------------------------------------------------------------------------

    Result<void> take(Connection &connection, const Changes &changes)
    {
        CalendarReader reader(connection, m_data);
        for (const qint64 key : changes.dates) FLOW_TRY(reader.readDate(key));
        const std::vector<CalendarItem> now = std::exchange(m_data.items, {});
        const std::set<qint64> affected = withNeighbours(changes.dates, now);
        noteAll(affected, -1);
        if (changes.blocks) {
            m_data.blocks.clear();
            FLOW_TRY(reader.readBlocks());
            m_index->setBlockages(m_data.blocks);
        }
        if (changes.exclusivities) {
            m_data.exclusivities.clear();
            FLOW_TRY(reader.readExclusivities());
            m_index->setExclusivities(m_data.exclusivities);
        }
        for (const qint64 key : changes.dates) m_index->remove(key);
        for (const CalendarItem &item : now) m_index->set(item.engagement);
        noteAll(affected, 1);
        if (changes.resources) {
            FLOW_TRY(reader.readResources());
            countResources(reader);
        }
        if (changes.accepted) {
            m_data.accepted.clear();
            FLOW_TRY(reader.readAccepted());
        }
        return {};
    }

    /// Dates with those before and after them in their artists' lanes, where they were and where they are: a date that goes away
    /// leaves two that have to be reached from each other.
    std::set<qint64> withNeighbours(const std::set<qint64> &keys, const std::vector<CalendarItem> &now) const
    {
        std::set<qint64> all = keys;
        const auto add = [&](const Engagement &one) {
            const ConflictIndex::Neighbours next = m_index->neighbours(one);
            for (const Engagement *other : {next.before, next.after})
                if (other) all.insert(other->key);
        };
        for (const qint64 key : keys)
            if (const Engagement *old = m_index->engagement(key)) add(*old);
        for (const CalendarItem &item : now) add(item.engagement);
        return all;
    }

    void noteAll(const std::set<qint64> &keys, int by)
    {
        std::set<std::tuple<int, qint64, qint64>> seen; // two dates of a conflict may both be among the keys
        for (const qint64 key : keys) {
            const Engagement *one = m_index->engagement(key);
            if (!one) continue;
            for (const Conflict &conflict : m_index->check(*one))
                if (isWithin(conflict, *m_index, m_data.today, m_last) && seen.emplace(int(conflict.kind), conflict.first, conflict.second).second) note(conflict, by);
        }
    }

    CalendarData m_data; ///< its items are in the index only
    QDate m_last; ///< of the days whose conflicts are counted
    JournalMark m_mark;
    std::shared_ptr<ConflictIndex> m_index;
    std::map<Pair, int> m_pairs, m_takenPairs; ///< how many conflicts a pair makes; the second: of what is taken twice
    qint64 m_found = 0, m_taken = 0;
};

ConflictTally::ConflictTally() = default;
ConflictTally::~ConflictTally() = default;

int ConflictTally::wholeReadings() const
{
    const std::scoped_lock lock(m_mutex);
    return m_wholeReadings;
}

Result<qint64> ConflictTally::count(Connection &connection, QDate from, QDate to, QDate today)
{
    const std::scoped_lock lock(m_mutex);
    if (m_state && m_state->isOf(from, to, today)) {
        const Result<bool> followed = m_state->follow(connection);
        if (followed && *followed) return m_state->open();
        m_state.reset(); // half followed is nothing
        if (!followed) return std::unexpected(followed.error());
    }
    auto state = std::make_unique<State>(from, to, today);
    FLOW_TRY(state->readAll(connection));
    ++m_wholeReadings;
    m_state = std::move(state);
    return m_state->open();
}

} // namespace flow
