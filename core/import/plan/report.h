// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/matcher.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace flow {

/// What becomes of a row. Look: it resembles a record too much to be created and too little to be merged;
/// without a person's decision it is counted as skipped and comes back in the file of refused rows.
enum class RowAction : quint8 { New, Update, Same, Look, Skipped, Rejected };
const char *actionName(RowAction action); ///< "new", "update", "same", "look", "skipped", "rejected"

/// The verdict over one row, small enough to keep a million of them.
struct RowVerdict
{
    qint64 line = 0;
    qint64 record =
        0; ///< that is created, updated or resembled; in a preview 0 for records that don't exist yet
    qint64 earlierLine = 0; ///< of the row of this file that made the record
    float score = 0;
    RowAction action = RowAction::New;
    bool isDuplicate = false;
    quint16 earlierTable = 0; ///< of earlierLine, by place in the job
};

/// Default for rows that match a record: bring it up to date, leave it, or make another one all the same.
/// Ask: all of them are Look until decided.
enum class OnDuplicate : quint8 { Merge, Skip, Create, Ask };
/// What a merge does with a field that has a value already.
enum class MergePolicy : quint8 { Overwrite, FillEmpty };

enum class FieldChoice : quint8 { KeepOurs, TakeTheirs };

/// What the user decided for one row.
struct RowDecision
{
    enum class Kind : quint8 { Auto, Merge, Create, Skip };
    Kind kind = Kind::Auto;
    qint64 record = 0; ///< Merge: with which; 0: the best one
    QMap<QString, FieldChoice> fields = {};
    std::optional<MergePolicy> policy = {}; ///< for the fields that `fields` does not name; nothing: that of the import
};

struct Decisions
{
    OnDuplicate onDuplicate = OnDuplicate::Merge;
    MergePolicy merge = MergePolicy::Overwrite;
    QMap<QString, FieldChoice> fields; ///< for every merge of this import
    double mergeAbove =
        2; ///< doubtful ones with at least this score are merged too: "the same for all above 90 %"
};

using RowDecisions = QHash<qint64, RowDecision>; ///< of one table, by line

/// Something that happened to several rows, worded by ui/text.
struct ImportNote
{
    QString code;
    qint64 count = 1;
    qint64 line = 0; ///< of the first
    QStringList args = {};
};

struct RowError
{
    QString table; ///< empty: the only one
    qint64 line = 0;
    QString column;
    QString field;
    QString reason;
};

/// A place that the gazetteer was not sure of, to be looked at on the map.
struct DoubtfulPlace
{
    QString entity;
    qint64 record = 0;
    qint64 line = 0;
    QString name;
    QString town;
};

/// A change of a field of an existing record.
struct FieldChange
{
    qint64 line = 0;
    qint64 record = 0;
    QString field;
    QString before;
    QString after;
};

/// What became of rows. Always rows = created + updated + unchanged + skipped + rejected.
struct RowCounts
{
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 duplicates = 0; ///< rows that match a record or an earlier row; among the others
    qint64 look = 0; ///< of the skipped: a person should decide

    bool addsUp() const { return rows == created + updated + unchanged + skipped + rejected; }
    void count(const RowVerdict &verdict);
};

/// How one table of a file went: a sheet, an entry of a ZIP.
struct TableReport : RowCounts
{
    QString table; ///< empty: the only one
    QString kind;
    QString profile;
};

/// How an import went, all tables together.
struct ImportReport : RowCounts
{
    qint64 import = 0; ///< 0: a preview
    QString fileName;
    QString kind; ///< of the first table, like the next
    QString profile;
    QString container;
    QString encoding;
    QString table;
    QList<TableReport> tables; ///< that were read, in the order of the file
    QList<ImportNote> warnings;
    QList<RowError> errors; ///< the first thousand refused rows
    QList<DoubtfulPlace> places; ///< the first thousand
    QList<FieldChange> changes; ///< the first thousand
    QMap<QString, qint64> records; ///< created by entity: {"venue": 120, "contact": 80}

    void warn(const QString &code, qint64 line = 0, const QStringList &args = {});
};

} // namespace flow
