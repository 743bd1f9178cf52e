// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/joinplan.h"

#include "core/entities.h"
#include "core/match/meaning.h"
#include "core/sync/rights.h"
#include "core/sync/syncstate.h"
#include "core/sync/wire.h"

#include <QCryptographicHash>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kElsewhere = -1; ///< a reference to a record that the organisation does not have
constexpr int kStep = 500;

bool isConsent(const QString &field) { return field == u"email_consent" || field == u"sms_consent"; }

/// What the matcher compares; the other entities are parts, and the same when they say the same of the same record.
bool isMatched(const Entity &entity)
{
    static const QSet<const Entity *> known{&artistEntity(), &venueEntity(), &companyEntity(), &contactEntity(), &fanEntity(), &customerEntity(), &productEntity(),
        &dealEntity(), &showEntity(), &holdEntity()};
    return known.contains(&entity);
}

class JoinComparison
{
public:
    JoinComparison(Connection &mine, Connection &theirs, const JoinDecisions &decisions, Progress &progress)
        : m_mine(mine), m_here(mine), m_there(theirs), m_matcher(m_there), m_decisions(decisions), m_progress(progress)
    {
    }

    Result<JoinPlan> run()
    {
        FLOW_ASSIGN(const SyncState state, SyncState::read(m_there.connection()));
        m_plan.head = state.head;
        m_plan.organisation = state.organisationName;
        const Grants grants(state.rights);
        FLOW_ASSIGN(m_keys, naturalKeys(m_there.connection()));
        m_total = qint64(sendingOrder().size());
        for (const Entity *entity : sendingOrder()) { // whose a tag or a file is has to be known
            if (entity == &conflictEntity()) continue;
            m_progress.step(m_done++, m_total);
            FLOW_TRY(compare(*entity));
            const auto count = m_plan.counts.constFind(entity->name);
            if (count != m_plan.counts.constEnd() && count->fresh + count->doubtful > 0 && !grants.canWrite(entity->name)) m_plan.barred << entity->name;
        }
        return std::move(m_plan);
    }

private:
    Result<void> compare(const Entity &entity)
    {
        FLOW_ASSIGN(const qint64 mine, m_mine.integer("SELECT count(*) FROM " + entity.table.toStdString()));
        if (mine == 0) return {};
        JoinCount &count = m_plan.counts[entity.name];
        FLOW_ASSIGN(const qint64 theirs, m_there.connection().integer("SELECT count(*) FROM " + entity.table.toStdString()));
        if (theirs == 0) {
            count.fresh = mine;
            return {};
        }
        m_taken.clear();
        m_equal.clear();
        if (!isMatched(entity)) FLOW_TRY(indexWhole(entity));
        // Who has the same uid is the same; nobody else may take that place.
        FLOW_TRY(eachOfMine(entity, [&](const Record &record) -> Result<void> {
            FLOW_ASSIGN(const qint64 other, thereByUid(entity, record.uid));
            if (other) m_taken.insert(other);
            return {};
        }));
        return eachOfMine(entity, [&](const Record &record) { return place(record, count); });
    }

    template <class F>
    Result<void> eachOfMine(const Entity &entity, F fn)
    {
        FLOW_ASSIGN(Statement rows, m_mine.prepare(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(recordColumns(entity), entity.table).toStdString()));
        for (int n = 0;; ++n) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return {};
            if (n % kStep == 0 && m_progress.canceled()) return failure(ErrorCode::Canceled);
            FLOW_TRY(fn(readRecord(entity, rows)));
        }
    }

    Result<void> place(const Record &record, JoinCount &count)
    {
        const Entity &entity = *record.entity;
        const std::vector<QVariant> values = asThere(record);
        const JoinDecision decision = m_decisions.value({entity.number, record.id});
        JoinPair pair{.entity = &entity, .id = record.id, .title = record.title(), .subtitle = record.text(entity.subtitle)};
        FLOW_ASSIGN(qint64 other, thereByUid(entity, record.uid));
        if (other) pair.score = 1;
        for (const NaturalKey &key : m_keys) {
            if (other || key.entity != &entity) continue;
            FLOW_ASSIGN(other, rowOfKey(m_there.cache(), key, values));
            if (other && m_taken.contains(other)) other = 0;
            if (other) pair.score = 1;
        }
        bool doubtful = false;
        if (!other && isMatched(entity) && decision.kind != JoinDecision::Kind::Apart) {
            FLOW_ASSIGN(const auto found, m_matcher.find(entity, named(entity, values)));
            const auto best = std::ranges::find_if(found, [&](const Duplicate &d) { return !m_taken.contains(d.id); });
            if (best != found.end()) {
                other = best->id;
                doubtful = best->band != DuplicateBand::Certain && decision.kind != JoinDecision::Kind::Same;
                pair.score = best->score;
                pair.evidence = best->evidence;
            }
        } else if (!other && !isMatched(entity)) {
            auto alike = m_equal.find(whole(entity, values));
            while (alike != m_equal.end() && !alike->isEmpty() && !other) {
                const qint64 candidate = alike->takeFirst();
                if (!m_taken.contains(candidate)) other = candidate;
            }
            if (other) pair.score = 1;
        }
        if (!other) {
            ++count.fresh;
            return {};
        }
        FLOW_ASSIGN(const auto there, m_there.byId(entity, other));
        if (!there) return failure(ErrorCode::NotFound, {entity.name});
        pair.uid = there->uid;
        pair.theirTitle = there->title();
        pair.theirSubtitle = there->text(entity.subtitle);
        FLOW_TRY(difference(record, values, *there, decision, pair));
        if (doubtful) {
            ++count.doubtful;
            m_plan.doubtful.push_back(std::move(pair));
            return {};
        }
        m_taken.insert(other);
        m_known.insert({entity.number, record.id}, other);
        ++count.same;
        count.filled += pair.filled.size();
        count.differing += qint64(pair.differing.size());
        m_plan.same.push_back(std::move(pair));
        return {};
    }

    /// The values as they would stand in the organisation's workspace.
    std::vector<QVariant> asThere(const Record &record) const
    {
        std::vector<QVariant> values = record.values;
        for (size_t f = 0; f < values.size(); ++f) {
            const Field &field = record.entity->fields[f];
            if (values[f].isNull() || wireType(field) != WireType::Uid) continue;
            const Entity *target = targetOf(field, [&](QStringView name) { return record.value(name); });
            values[f] = target ? m_known.value({target->number, values[f].toLongLong()}, kElsewhere) : kElsewhere;
        }
        return values;
    }

    static Values named(const Entity &entity, const std::vector<QVariant> &values)
    {
        Values all;
        for (size_t f = 0; f < values.size(); ++f)
            if (!values[f].isNull()) all.insert(entity.fields[f].name, values[f]);
        return all;
    }

    Result<qint64> thereByUid(const Entity &entity, const QByteArray &uid)
    {
        FLOW_ASSIGN(Statement *const find, m_there.cache().prepare("SELECT id FROM " + entity.table.toStdString() + " WHERE uid = ?"));
        find->bindBlob(1, uid.constData(), int(uid.size()));
        FLOW_ASSIGN(const bool found, find->step());
        const qint64 id = found ? find->integer(0) : 0;
        find->reset();
        return id;
    }

    static QByteArray whole(const Entity &entity, const std::vector<QVariant> &values)
    {
        QCryptographicHash hash(QCryptographicHash::Md5); // 16 bytes a row; nobody gains by making two rows alike
        for (size_t f = 0; f < values.size(); ++f) {
            const QVariant &value = values[f];
            const bool bytes = entity.fields[f].type == FieldType::Blob;
            hash.addData(value.isNull() ? QByteArrayLiteral("\x1e") : bytes ? value.toByteArray() : value.toString().toUtf8());
            hash.addData(QByteArrayLiteral("\x1f"));
        }
        return hash.result();
    }

    Result<void> indexWhole(const Entity &entity)
    {
        FLOW_ASSIGN(Statement rows, m_there.connection().prepare(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(recordColumns(entity), entity.table).toStdString()));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return {};
            const Record record = readRecord(entity, rows);
            m_equal[whole(entity, record.values)] << record.id;
        }
    }

    Result<void> difference(const Record &record, const std::vector<QVariant> &values, const Record &there, const JoinDecision &decision, JoinPair &pair)
    {
        const Entity &entity = *record.entity;
        const bool placed = !there.value(u"latitude").isNull();
        for (size_t f = 0; f < values.size(); ++f) {
            const Field &field = entity.fields[f];
            const QVariant &theirs = there.values[f];
            if (values[f].isNull() || sameMeaning(field, theirs, values[f]) || (placed && isLocation(field.name))) continue;
            if (isConsent(field.name)) { // who does not want to be written to is not asked about
                if (values[f] == u"withdrawn"_s || theirs.isNull() || theirs == u"unknown"_s) pair.filled << field.name;
                continue;
            }
            if (theirs.isNull() || decision.mine.contains(field.name)) {
                pair.filled << field.name;
                continue;
            }
            if (field.is(Internal) || decision.theirs.contains(field.name)) continue;
            JoinField one{.field = &field, .mine = record.values[f], .theirs = theirs};
            if (field.type == FieldType::Reference) {
                const Entity *target = entityByName(field.target);
                FLOW_ASSIGN(const auto ours, m_here.byId(*target, record.values[f].toLongLong()));
                FLOW_ASSIGN(const auto other, m_there.byId(*target, theirs.toLongLong()));
                one.mineName = ours ? ours->title() : QString();
                one.theirsName = other ? other->title() : QString();
            }
            pair.differing.push_back(std::move(one));
        }
        return {};
    }

    Connection &m_mine;
    RecordWriter m_here, m_there;
    Matcher m_matcher;
    const JoinDecisions &m_decisions;
    Progress &m_progress;
    JoinPlan m_plan;
    std::vector<NaturalKey> m_keys;
    QHash<std::pair<int, qint64>, qint64> m_known; ///< entity and id here, id there
    QSet<qint64> m_taken; ///< of the entity at hand, ids there
    QHash<QByteArray, QList<qint64>> m_equal; ///< of the entity at hand: what a row says, ids there
    qint64 m_done = 0, m_total = 0;
};

} // namespace

Result<JoinPlan> planJoin(Connection &mine, Connection &theirs, const JoinDecisions &decisions, Progress &progress)
{
    return JoinComparison(mine, theirs, decisions, progress).run();
}

} // namespace flow
