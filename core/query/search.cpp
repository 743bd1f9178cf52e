// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search.h"

#include "core/base/fold.h"
#include "core/query/candidates.h"
#include "core/query/listcolumns.h"
#include "core/query/progressscope.h"
#include "core/store/triggers.h"

#include <algorithm>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

// Few and important first. Parts of records (lines of an order) are found through their owner.
const QList<const Entity *> &searchedEntities()
{
    static const QList<const Entity *> all = [] {
        QList<const Entity *> list;
        for (const QString &name :
            {u"artist"_s, u"venue"_s, u"contact"_s, u"company"_s, u"deal"_s, u"show"_s, u"product"_s,
                u"order"_s, u"customer"_s, u"fan"_s, u"interaction"_s, u"file"_s, u"segment"_s})
            list << entityByName(name);
        for (const Entity *entity : allEntities())
            if (hasSearchIndex(*entity) && entity->parent.isEmpty() && !list.contains(entity)) list << entity;
        return list;
    }();
    return all;
}

bool hasWord(const QStringList &text, const QString &word, bool beginning)
{
    return beginning ? std::ranges::any_of(text, [&](const QString &w) { return w.startsWith(word); })
                     : text.contains(word);
}

SearchRank rankOf(const QString &title, const SearchWords &words)
{
    const QString folded = fold(title);
    if (folded == words.words.join(u' ')) return SearchRank::Title;
    const QStringList own = folded.split(u' ', Qt::SkipEmptyParts);
    const auto all = [&](bool lastMayBegin) {
        return std::ranges::all_of(words.words, [&](const QString &word) {
            return hasWord(own, word, lastMayBegin && &word == &words.words.last());
        });
    };
    if (words.words.isEmpty()) return SearchRank::Elsewhere;
    return all(false)                     ? SearchRank::TitleWord
        : words.lastIsPrefix && all(true) ? SearchRank::TitleBeginning
                                          : SearchRank::Elsewhere;
}

// Some 80 characters around the first word of the query; empty when the text has none of them.
QString snippetOf(const QString &text, const SearchWords &words)
{
    constexpr qsizetype kBefore = 30;
    constexpr qsizetype kLength = 80;
    const QString line = text.left(20'000).simplified();
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = line.indexOf(u' ', at);
        if (end < 0) end = line.size();
        const QStringList parts = fold(line.mid(at, end - at)).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words.words) {
            if (!hasWord(parts, word, words.lastIsPrefix && &word == &words.words.last())) continue;
            const qsizetype from = at <= kBefore ? 0 : line.lastIndexOf(u' ', at - kBefore) + 1;
            return (from > 0 ? u"… "_s : u""_s) + line.mid(from, kLength)
                + (from + kLength < line.size() ? u" …"_s : u""_s);
        }
        at = end + 1;
    }
    return {};
}

/// Reads what a hit shows: title, subtitle, then the fields in which words may be.
class HitReader
{
public:
    HitReader(const Entity &entity, const SearchWords &words)
        : m_words(words)
    {
        m_spec.entity = &entity;
        m_spec.columns = {u"title"_s, u"subtitle"_s};
        for (const Field &field : entity.fields)
            if ((field.is(Searchable) || field.is(Key)) && !entity.title.contains(field.name))
                m_spec.columns << field.name;
    }

    Result<std::vector<SearchHit>> read(
        Connection &connection, const QString &query, const std::vector<qint64> &ids)
    {
        FLOW_ASSIGN(RowReader reader, RowReader::open(connection, m_spec));
        std::vector<SearchHit> hits;
        for (const qint64 id : ids) {
            FLOW_ASSIGN(const ListRow row, reader.read(id));
            if (row.id) hits.push_back(hitOf(row, query));
        }
        std::ranges::stable_sort(
            hits, [](const SearchHit &a, const SearchHit &b) { return a.rank < b.rank; });
        return hits;
    }

private:
    SearchHit hitOf(const ListRow &row, const QString &query) const
    {
        SearchHit hit{.id = row.id, .title = row.values[0].toString(), .subtitle = row.values[1].toString()};
        hit.rank = rankOf(hit.title, m_words);
        if (hit.rank != SearchRank::Elsewhere) return hit;
        for (size_t i = 2; i < row.values.size(); ++i) {
            const QString value = row.values[i].toString();
            const bool starts = !value.isEmpty() && value.startsWith(query, Qt::CaseInsensitive);
            if (QString snippet = starts ? value : snippetOf(value, m_words); !snippet.isEmpty()) {
                hit.field = m_spec.columns[qsizetype(i)];
                hit.snippet = std::move(snippet);
                break;
            }
        }
        return hit;
    }

    ListSpec m_spec;
    const SearchWords &m_words;
};

} // namespace

Result<std::vector<SearchGroup>> searchEverything(
    Connection &connection, const QString &query, const SearchOptions &options, Progress *progress)
{
    std::vector<SearchGroup> groups;
    const SearchWords words = SearchWords::of(query);
    if (words.words.isEmpty()) return groups;
    const ProgressScope scope(connection, progress);
    for (const Entity *entity : options.entities.isEmpty() ? searchedEntities() : options.entities) {
        if (progress && progress->canceled()) return failure(ErrorCode::Canceled);
        Candidates candidates(connection, *entity, options.limit * 3 + 1);
        FLOW_TRY(candidates.find(query.trimmed(), words, options.callingCodes));
        if (candidates.ids().empty()) continue;
        FLOW_ASSIGN(auto hits, HitReader(*entity, words).read(connection, query.trimmed(), candidates.ids()));
        const bool more = hits.size() > size_t(options.limit);
        if (more) hits.resize(size_t(options.limit));
        groups.push_back({entity, std::move(hits), more});
    }
    return groups;
}

} // namespace flow
