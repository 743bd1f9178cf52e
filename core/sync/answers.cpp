// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/answers.h"

#include "core/base/uuid.h"
#include "core/sync/answererror.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Text, Count, Flag, List, Object, Cursor };

struct Member
{
    QLatin1StringView function;
    QLatin1StringView name;
    Kind kind;
};

/// Only what every cloud since the first has said.
constexpr Member kMembers[] = {
    {"sync_push"_L1, "seq"_L1, Kind::Count}, {"sync_push"_L1, "epoch"_L1, Kind::Text}, {"sync_push"_L1, "res"_L1, Kind::List},
    {"sync_pull"_L1, "cursor"_L1, Kind::Cursor}, {"sync_pull"_L1, "more"_L1, Kind::Flag}, {"sync_pull"_L1, "head"_L1, Kind::Count},
    {"sync_pull"_L1, "acl"_L1, Kind::Count}, {"sync_pull"_L1, "data"_L1, Kind::List},
    {"sync_hello"_L1, "h0"_L1, Kind::Cursor}, {"sync_hello"_L1, "head"_L1, Kind::Count}, {"sync_hello"_L1, "acl"_L1, Kind::Count},
    {"sync_hello"_L1, "role"_L1, Kind::Text}, {"sync_hello"_L1, "tables"_L1, Kind::List},
    {"sync_snapshot"_L1, "t"_L1, Kind::Text}, {"sync_snapshot"_L1, "n"_L1, Kind::Count}, {"sync_snapshot"_L1, "c"_L1, Kind::List},
    {"sync_snapshot"_L1, "r"_L1, Kind::List},
    {"sync_here"_L1, "known"_L1, Kind::Flag},
    {"sync_return"_L1, "returned"_L1, Kind::Count}, {"sync_return"_L1, "lost_after"_L1, Kind::Count},
    {"sync_digest"_L1, "parts"_L1, Kind::Object},
};

/// epoch.version, in the middle of a page with .table.id after it. It is kept and sent back: one that the cloud does not read would be the last.
bool isCursor(const QString &text)
{
    static const QRegularExpression cursor(u"^[0-9a-f]{1,32}\\.\\d{1,18}(\\.\\d{1,9}\\.[0-9a-f-]{36})?$"_s);
    return cursor.match(text).hasMatch();
}

bool isCount(const QJsonValue &value) { return value.isDouble() && value.toInteger(-1) >= 0; }

bool is(Kind kind, const QJsonValue &value)
{
    switch (kind) {
    case Kind::Text: return value.isString() && !value.toString().isEmpty();
    case Kind::Count: return isCount(value);
    case Kind::Flag: return value.isBool();
    case Kind::List: return value.isArray();
    case Kind::Object: return value.isObject();
    case Kind::Cursor: return isCursor(value.toString());
    }
    return false;
}

/// {t, c: [column], r: [[id, is deleted, value...]]}. What the values are is looked at where their columns are known.
bool isBlock(const QJsonValue &block)
{
    const QJsonArray columns = block["c"_L1].toArray();
    const QJsonArray rows = block["r"_L1].toArray();
    const auto isName = [](const QJsonValue &name) { return name.isString(); };
    const auto isRow = [&](const QJsonValue &value) {
        const QJsonArray row = value.toArray();
        return isUuid(row.at(0)) && row.at(1).isBool() && (row.at(1).toBool() || row.size() == columns.size() + 2);
    };
    return block["t"_L1].isString() && block["r"_L1].isArray() && std::ranges::all_of(columns, isName) && std::ranges::all_of(rows, isRow);
}

bool isTable(const QJsonValue &table) { return table["t"_L1].isString() && isCount(table["n"_L1]); }

Error notAnAnswer(QStringView function, QStringView what) { return reason(u"protocol"_s, function.toString() + u": "_s + what.toString()); }

} // namespace

bool isUuid(const QJsonValue &value)
{
    return !uuidFromString(value.toString()).isEmpty() || value.toString() == u"00000000-0000-0000-0000-000000000000";
}

Result<QJsonObject> readAnswer(QStringView function, const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) return std::unexpected(reason(u"busy"_s, u"half an answer"_s));
    if (!document.isObject()) return std::unexpected(notAnAnswer(function, u"no object"));
    const QJsonObject answer = document.object();
    for (const Member &member : kMembers)
        if (function == member.function && !is(member.kind, answer.value(member.name))) return std::unexpected(notAnAnswer(function, QString(member.name)));
    if (function == u"sync_pull" && !std::ranges::all_of(answer.value("data"_L1).toArray(), isBlock)) return std::unexpected(notAnAnswer(function, u"data"));
    if (function == u"sync_hello" && !std::ranges::all_of(answer.value("tables"_L1).toArray(), isTable)) return std::unexpected(notAnAnswer(function, u"tables"));
    if (function == u"sync_snapshot") {
        const qint64 rows = answer.value("n"_L1).toInteger();
        const bool isWhole = isBlock(answer) && rows == answer.value("r"_L1).toArray().size();
        if (!isWhole || (rows > 0 && !isUuid(answer.value("last"_L1)))) return std::unexpected(notAnAnswer(function, u"rows"));
    }
    return answer;
}

Result<QJsonArray> listOf(QStringView function, const QJsonDocument &answer)
{
    if (answer.isNull()) return std::unexpected(reason(u"busy"_s, u"half an answer"_s));
    if (!answer.isArray()) return std::unexpected(notAnAnswer(function, u"no list"));
    return answer.array();
}

Result<void> checkVerdicts(const QJsonObject &answer, qint64 first, qint64 last)
{
    const auto isVerdict = [](const QJsonValue &value) {
        const QJsonValue id = value["id"_L1];
        const QJsonValue row = value["row"_L1];
        const QString st = value["st"_L1].toString();
        // Without the row a record would be taken for deleted.
        const bool saysRow = row.isObject() || row.isNull() || st == u"ok" || (st == u"dup" && id.isUndefined());
        return !st.isEmpty() && saysRow && (id.isUndefined() || id.isNull() || isUuid(id));
    };
    const QJsonArray results = answer.value("res"_L1).toArray();
    qint64 next = first;
    for (const QJsonValue &result : results) {
        const QJsonValue rows = result["rows"_L1];
        const QJsonArray ofRows = rows.toArray();
        const bool isAboutRows = std::ranges::all_of(ofRows, [&](const QJsonValue &row) { return isVerdict(row) && isUuid(row["of"_L1]); });
        if (result["n"_L1].toInteger(-1) != next++ || !isVerdict(result) || !(rows.isUndefined() || rows.isArray()) || !isAboutRows)
            return std::unexpected(notAnAnswer(u"sync_push", u"res"));
    }
    if (next != last + 1) return std::unexpected(notAnAnswer(u"sync_push", u"res"));
    const QJsonArray conflicts = answer.value("conflicts"_L1).toArray();
    const auto hasId = [](const QJsonValue &conflict) { return isUuid(conflict["id"_L1]); };
    return std::ranges::all_of(conflicts, hasId) ? Result<void>() : std::unexpected(notAnAnswer(u"sync_push", u"conflicts"));
}

} // namespace flow
