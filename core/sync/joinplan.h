// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/match/matcher.h"

#include <QMap>
#include <QSet>

#include <vector>

namespace flow {

/// A field of which a workspace and an organisation say different things. Values as they are stored on their side.
struct JoinField
{
    const Field *field = nullptr;
    QVariant mine, theirs;
    QString mineName, theirsName; ///< of records that a reference points to
};

/// A record here and one of the organisation that are, or may be, the same.
struct JoinPair
{
    const Entity *entity = nullptr;
    qint64 id = 0; ///< here
    QByteArray uid; ///< there
    QString title, theirTitle, subtitle, theirSubtitle;
    double score = 0; ///< 0 to 1
    QList<EvidenceItem> evidence; ///< empty when uid, natural key or every value is equal
    QStringList filled; ///< fields that only this side knows, or in which it was preferred
    std::vector<JoinField> differing; ///< nobody decided: the organisation's value stands, ours is kept or asked about
};

struct JoinCount
{
    qint64 same = 0, doubtful = 0, fresh = 0; ///< records; fresh ones (with the doubtful ones) become new in the organisation
    qint64 filled = 0, differing = 0; ///< fields
};

/// What becomes of a workspace that was used apart when it joins an organisation. A plain value.
struct JoinPlan
{
    std::vector<JoinPair> same;
    std::vector<JoinPair> doubtful; ///< stay two records unless decided
    QMap<QString, JoinCount> counts; ///< by name of the entity; only those that this side has records of
    QStringList barred; ///< entities with fresh records that the person may not write in the organisation
    qint64 head = 0; ///< version of the organisation that was compared with
    QString organisation; ///< its name
};

/// A person's word on one record.
struct JoinDecision
{
    enum class Kind { Undecided, Same, Apart };
    Kind kind = Kind::Undecided;
    QSet<QString> mine, theirs; ///< fields whose value is taken from this side, from the organisation
};
using JoinDecisions = QMap<std::pair<int, qint64>, JoinDecision>; ///< by number of the entity and id here

/// Compares all records of a workspace with those of an organisation, of which `theirs` is a workspace in step. Reads only.
/// Parts and references are compared by what they point to once that was found, so that two records that are said to be the
/// same bring theirs together. One record here is one there: of several that are alike the first is it. Error: Canceled.
Result<JoinPlan> planJoin(Connection &mine, Connection &theirs, const JoinDecisions &decisions, Progress &progress);

} // namespace flow
