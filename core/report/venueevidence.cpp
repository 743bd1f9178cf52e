// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/venueevidence.h"

#include "core/report/evidencereader.h"

#include "core/entities.h"
#include "core/store/journalreader.h"
#include "core/store/records.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    const QString kWeights = u"score.weights"_s;
    constexpr qsizetype kMostFollowed = 500; // rows; beyond, one pass over everything is quicker

    bool isWatched(const Entity *entity, const Entity &own)
    {
        return entity
            && (entity == &own || entity == &showEntity() || entity == &holdEntity() || entity == &prospectEntity() || entity == &offerEntity() || entity == &dealEntity());
    }

} // namespace

Result<VenueScores> VenueScores::read(Connection &connection, ScoreSubject subject, const QDate &today)
{
    VenueScores scores;
    scores.m_subject = subject;
    FLOW_ASSIGN(scores.m_roster, readRoster(connection));
    EvidenceReader reader(connection, scores.m_roster, subject, today);
    FLOW_ASSIGN(scores.m_all, reader.read());
    for (size_t i = 0; i < scores.m_all.size(); ++i) scores.m_byId.insert(scores.m_all[i].id, i);
    scores.m_priors = priorsOf(scores.m_all);
    return scores;
}

Result<void> VenueScores::refresh(Connection &connection, qint64 id, const QDate &today)
{
    EvidenceReader reader(connection, m_roster, m_subject, today, id);
    FLOW_ASSIGN(std::vector<VenueEvidence> found, reader.read());
    const auto at = m_byId.constFind(id);
    if (at != m_byId.constEnd()) {
        m_all[*at] = found.empty() ? VenueEvidence{.id = id} : std::move(found.front());
        return {};
    }
    if (found.empty()) return {};
    m_byId.insert(id, m_all.size());
    m_all.push_back(std::move(found.front()));
    return {};
}

Result<QSet<qint64>> VenueScores::touchedBy(Connection &connection, const ChangeSet &changes) const
{
    const QString column = m_subject == ScoreSubject::Venue ? u"venue_id"_s : u"contact_id"_s;
    const Entity &own = m_subject == ScoreSubject::Venue ? venueEntity() : contactEntity();
    QSet<qint64> ids;
    FLOW_ASSIGN(const auto transaction, transactionById(connection, changes.transaction));
    if (!transaction) return ids;
    const auto visit = [&](const JournalEntry &entry) -> Result<void> {
        if (!isWatched(entry.entity, own)) return {};
        for (qint64 row = entry.row; row <= entry.lastRow; ++row) {
            if (entry.entity == &own) {
                ids.insert(row);
                continue;
            }
            FLOW_ASSIGN(const auto record, Records(connection).byId(*entry.entity, row));
            if (record) ids.insert(record->value(column).toLongLong());
        }
        if (entry.entity == &own) return {};
        for (const HistoryEntry::Change &change : parseChange(*entry.entity, entry.op, entry.change))
            if (change.field == column) ids << change.before.toLongLong() << change.after.toLongLong();
        return {};
    };
    FLOW_TRY(forEachEntryBackwards(connection, *transaction, visit));
    ids.remove(0);
    return ids;
}

Result<bool> VenueScores::follow(Connection &connection, const ChangeSet &changes, const QDate &today)
{
    const Entity &own = m_subject == ScoreSubject::Venue ? venueEntity() : contactEntity();
    bool concerns = false;
    for (auto it = changes.entities.cbegin(); it != changes.entities.cend(); ++it) {
        const Entity *entity = entityByNumber(it.key());
        if (entity == &artistEntity()) return false;
        if (!isWatched(entity, own)) continue;
        if (it->many || it->ids.size() > kMostFollowed) return false;
        concerns = true;
    }
    if (!concerns) return true;
    FLOW_ASSIGN(const QSet<qint64> ids, touchedBy(connection, changes));
    for (const qint64 id : ids) FLOW_TRY(refresh(connection, id, today));
    return true;
}

const VenueEvidence *VenueScores::find(qint64 id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.constEnd() ? nullptr : &m_all[*at];
}

VenueScore VenueScores::score(qint64 id, const ScoreWeights &weights) const
{
    const VenueEvidence *known = find(id);
    return scoreOf(known ? *known : VenueEvidence{.id = id}, m_priors, weights);
}

Result<ScoreWeights> readScoreWeights(Connection &connection)
{
    FLOW_ASSIGN(const std::vector<Record> found, Records(connection).where(settingEntity(), u"key"_s, kWeights, 1));
    ScoreWeights weights;
    if (found.empty()) return weights;
    const QJsonObject object = QJsonDocument::fromJson(found.front().text(u"value").toUtf8()).object();
    for (size_t i = 0; i < kScoreParts; ++i) {
        const QJsonValue value = object.value(scorePartCode(ScorePart(i)));
        if (value.isDouble()) weights.parts[i] = std::clamp(value.toInt(), 0, 100);
    }
    return weights;
}

Result<void> writeScoreWeights(Connection &connection, const ScoreWeights &weights)
{
    QJsonObject object;
    for (size_t i = 0; i < kScoreParts; ++i) object[scorePartCode(ScorePart(i))] = weights.parts[i];
    const Values values{{u"key"_s, kWeights}, {u"value"_s, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))}};
    Records records(connection);
    FLOW_ASSIGN(const std::vector<Record> found, records.where(settingEntity(), u"key"_s, kWeights, 1));
    if (found.empty()) {
        FLOW_TRY(records.insert(settingEntity(), values));
        return {};
    }
    FLOW_TRY(records.update(settingEntity(), found.front().id, values));
    return {};
}

} // namespace flow
