// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/candidates.h"

#include "core/base/entity.h"
#include "core/store/triggers.h"

#include <algorithm>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kIndexedPrefix = 3; // prefix='3' of the search tables
constexpr int kMostLooks = 600; // rows that are looked at, 2 to 3 µs each

bool isIndexed(const Field &field) { return field.is(Sortable) || field.is(Key); }

// "+33 6 12-34": digits and what stands between them. Empty when it is no number.
QString digitsOf(const QString &query)
{
    QString digits;
    for (const QChar c : query) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u"+ .-/()").contains(c))
            return {};
    }
    return digits.size() >= 4 ? digits : QString();
}

} // namespace

Candidates::Candidates(Connection &connection, const Entity &entity, int enough)
    : m_connection(connection)
    , m_entity(entity)
    , m_enough(size_t(enough))
{
}

void Candidates::add(qint64 id)
{
    if (!std::ranges::contains(m_ids, id)) m_ids.push_back(id);
}

Result<void> Candidates::find(const QString &query, const SearchWords &words, const QStringList &callingCodes)
{
    if (query.contains(u'@')) FLOW_TRY(addAddresses(query));
    FLOW_TRY(addPhones(query, callingCodes));
    // Titles that begin like the query must not crowd out those that have it as a whole word further on.
    FLOW_TRY(addTitles(words, m_enough / 2));
    FLOW_TRY(addWords(words));
    return isEnough() ? Result<void>() : addTitles(words, m_enough);
}

Result<void> Candidates::addWords(const SearchWords &words)
{
    if (isEnough() || !hasSearchIndex(m_entity)) return {};
    SearchWords whole = words;
    whole.lastIsPrefix = false;
    FLOW_TRY(addMatches(matchExpression(whole)));
    if (isEnough() || !words.lastIsPrefix) return {};
    const qsizetype letters = words.words.last().size();
    if (letters == kIndexedPrefix) return addMatches(matchExpression(words));
    if (letters > kIndexedPrefix) {
        FLOW_ASSIGN(const bool all, addChecked(matchExpression(words, kIndexedPrefix), words));
        return all || isEnough() ? Result<void>() : addMatches(matchExpression(words));
    }
    if (words.words.size() < 2) return {};
    SearchWords others = whole; // the last word is too short to ask for; the others find the rows
    others.words.removeLast();
    FLOW_TRY(addChecked(matchExpression(others), words));
    return {};
}

Result<void> Candidates::addRange(const Field &field, const QString &from, size_t most)
{
    const QString end = afterPrefix(from);
    if (from.isEmpty() || end.isNull()) return {};
    const bool folded = field.type == FieldType::Text;
    const QString key = folded ? u"fold(%1)"_s.arg(field.name) : field.name;
    FLOW_ASSIGN(Statement range,
        m_connection.prepare(
            u"SELECT id FROM %1 WHERE %2 >= ? AND %2 < ? ORDER BY %2 LIMIT ?"_s.arg(m_entity.table, key)
                .toStdString()));
    range.bind(1, from);
    range.bind(2, end);
    range.bind(3, qint64(most));
    for (;;) {
        FLOW_ASSIGN(const bool row, range.step());
        if (!row) return {};
        add(range.integer(0));
    }
}

Result<void> Candidates::addAddresses(const QString &query)
{
    for (const Field &field : m_entity.fields)
        if (field.type == FieldType::Email && isIndexed(field))
            FLOW_TRY(addRange(field, query.toLower(), m_enough));
    return {};
}

Result<void> Candidates::addPhones(const QString &query, const QStringList &callingCodes)
{
    const QString digits = digitsOf(query);
    if (digits.isEmpty()) return {};
    QStringList beginnings{u'+' + digits, digits};
    if (digits.startsWith("00"_L1))
        beginnings << u'+' + digits.mid(2);
    else if (digits.startsWith(u'0'))
        for (const QString &code : callingCodes)
            beginnings << u'+' + code + digits.mid(1);
    for (const Field &field : m_entity.fields) {
        if (field.type != FieldType::Phone || !isIndexed(field)) continue;
        for (const QString &beginning : beginnings)
            FLOW_TRY(addRange(field, beginning, m_enough));
    }
    return {};
}

Result<void> Candidates::addTitles(const SearchWords &words, size_t most)
{
    const Field *title = m_entity.title.isEmpty() ? nullptr : m_entity.field(m_entity.title.first());
    if (!title || !title->is(Sortable) || title->type != FieldType::Text) return {};
    return addRange(*title, words.words.join(u' ') + (words.lastIsPrefix ? u""_s : u" "_s), most);
}

Result<void> Candidates::addMatches(const QString &match)
{
    FLOW_ASSIGN(Statement find,
        m_connection.prepare(
            u"SELECT rowid FROM search_%1 WHERE search_%1 MATCH ?"_s.arg(m_entity.table).toStdString()));
    find.bind(1, match);
    while (!isEnough()) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) break;
        add(find.integer(0));
    }
    return {};
}

Result<bool> Candidates::addChecked(const QString &match, const SearchWords &words)
{
    FLOW_ASSIGN(Statement find,
        m_connection.prepare(
            u"SELECT rowid FROM search_%1 WHERE search_%1 MATCH ?"_s.arg(m_entity.table).toStdString()));
    FLOW_ASSIGN(Statement look,
        m_connection.prepare(u"SELECT instr(' ' || %1, ?) FROM %2 t WHERE t.id = ?"_s
                .arg(searchTextSql(m_entity), m_entity.table)
                .toStdString()));
    find.bind(1, match);
    look.bind(1, QString(u' ' + words.words.last()));
    for (int looks = 0; looks < kMostLooks && !isEnough(); ++looks) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) return true;
        look.reset();
        look.bind(2, find.integer(0));
        FLOW_ASSIGN(const bool there, look.step());
        if (there && look.integer(0) > 0) add(find.integer(0));
    }
    return false;
}

} // namespace flow
