// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fan/consentbook.h"
#include "core/geo/gazetteer.h"
#include "core/import/plan/report.h"
#include "core/import/plan/rowdraft.h"

#include <functional>
#include <memory>

namespace flow {

/// What the rows of one import share while they are written.
struct ImportContext
{
    RecordWriter &writer;
    Matcher &matcher;
    ConsentBook &consents;
    const Decisions &decisions;
    ImportReport &report;
    PlaceMemo *places = nullptr; ///< none: nothing is located
    qint64 importId = 0;
    qint64 nowMs = 0;
    QStringList homes = {}; ///< countries in which towns without one are looked for first, see placeOf()
    QString source; ///< of consents: "import 12"
    QString consentDefault; ///< state of everybody in the file, where it says so ("withdrawn")
    bool attested = false; ///< see TableJob
    quint16 table = 0; ///< place in the job of the one that is being read, and the decisions about its rows
    const RowDecisions *rowDecisions = nullptr;
    /// Where in the file a record was made: table and line, by entity and id.
    QHash<std::pair<int, qint64>, std::pair<quint16, qint64>> madeAt = {};
    qint64 subject = 0; ///< artist that a calendar or a statement without names is about
};

/// Writes the rows of artists, venues, companies, contacts, deals, shows, fans, products, availabilities,
/// interactions: finds what they match, decides, merges, links. In the open transaction, one row at a time,
/// in the order of the file.
class RecordImport
{
public:
    RecordImport(const Entity &entity, ImportContext &context);
    Result<RowVerdict> take(RowDraft &row);
    /// Merges a row into the record that it is known to be the same as; tags and consent are not looked at.
    Result<RowVerdict> mergeInto(RowDraft &row, qint64 record);
    /// Tells of records for which a row of this file has spoken that did not come through take(): later rows only add.
    void alsoSpoken(std::function<bool(qint64 record)> spoken) { m_alsoSpoken = std::move(spoken); }

private:
    struct Choice
    {
        RowAction action = RowAction::New;
        qint64 record = 0;
        double score = 0;
        bool isDuplicate = false;
        QMap<QString, FieldChoice> fields = {};
        std::optional<MergePolicy> policy = {};
    };
    Result<Choice> decide(RowDraft &row);
    /// The same name at the same house, and no mail address that says otherwise: that is more than a name.
    Result<bool> isKnownColleague(const Values &values, qint64 record);
    Result<bool> isOurs(const Values &values);
    Result<bool> saysNothingNew(const Values &values, qint64 record);
    /// True when merging the row would give the record people, tags or a consent that it does not have.
    Result<bool> bringsOthers(const RowDraft &row, qint64 record);
    Result<bool> bringsTags(const QStringList &names, const QString &kind, qint64 record);
    Result<bool> bringsConsent(const RowDraft &row, qint64 record);
    Result<RowVerdict> create(RowDraft &row, RowVerdict verdict);
    Result<RowVerdict> merge(RowDraft &row, const Choice &choice, RowVerdict verdict);
    Values mergedValues(const Record &before, const Draft &draft, const Choice &choice) const;
    /// With the guessed point of the town that the record has then: what it knows of its country counts, not the row alone.
    Values placedAfter(const Record &before, const Draft &draft, Values merged) const;
    void locate(const Entity &entity, Draft &draft);
    void rememberPlace(const Entity &entity, const Values &values, qint64 record, qint64 line);

    Result<bool> linkBefore(RowDraft &row); ///< records that the row's own one points to
    Result<bool> linkAfter(const RowDraft &row, qint64 record); ///< records that point to it
    Result<qint64> findOrCreate(
        const Entity &entity, Draft &draft, qint64 line, bool &changed, qint64 known = 0);
    Result<qint64> byName(const Entity &entity, const QString &name, const QString &town);
    /// The contact of that name who has a role at a venue or company already; 0 when there is none.
    Result<qint64> contactAt(const Entity &place, qint64 id, const QString &name);
    /// True when the contact has a role at a venue or company of that name.
    Result<bool> worksAt(qint64 contact, const QString &organisation);
    Result<bool> addRole(qint64 contact, const QString &field, qint64 target, const QString &role);
    Result<bool> tagsAndConsent(const RowDraft &row, qint64 record, bool isNew);
    Result<bool> recordConsent(const ConsentDraft &draft, const QString &channel, qint64 fan, qint64 line);

    const Entity &m_entity;
    ImportContext &m_context;
    QSet<qint64> m_spoken; ///< records that a row of this table was about
    std::function<bool(qint64)> m_alsoSpoken;
};

} // namespace flow
