// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace flow {

/// The words of many rows as the one segment of a new FTS5 index, in the format of its tables (`ext/fts5/fts5_index.c`
/// of SQLite describes it; files of this format are read by every SQLite since 3.43). FTS5 itself keeps what comes in
/// a megabyte of memory, writes that out as a segment and merges segments again and again, which takes three times as
/// long as gathering all of it once.
///
/// For indices with detail=none, contentless_delete=1 and one prefix of three characters. Rows come in the order of
/// their ids, which fit into 32 bits. Memory: some 70 bytes for each word that is new, two for each row that has it.
class SearchSegment
{
public:
    static constexpr qint64 kListBit = qint64(1) << 36; ///< in the ids of pages that are no leaves
    struct Page ///< of the table of data
    {
        qint64 id;
        std::string block;
        bool isLeaf() const { return (id & kListBit) == 0; }
    };
    struct Guide ///< from the first word of a page to its number: the table idx
    {
        std::string word;
        qint64 page;
    };
    static constexpr int kNumber = 1; ///< of the segment

    SearchSegment();
    ~SearchSegment();
    Q_DISABLE_COPY_MOVE(SearchSegment)

    /// `text`: folded, words parted by spaces.
    void add(qint64 row, std::string_view text);
    /// Makes the pages and lets go of the words; nothing can be added any more.
    void finish();

    const std::vector<Page> &pages() const { return m_pages; } ///< in the order of their ids
    const std::vector<Guide> &guides() const { return m_guides; } ///< in the order of their words
    const std::vector<quint32> &rows() const { return m_rows; }
    const std::vector<quint32> &wordsOfRows() const { return m_wordsOfRows; } ///< how many each has, repetitions too

private:
    class Words;
    class Writer;

    std::unique_ptr<Words> m_words;
    std::unique_ptr<Words> m_prefixes;
    std::vector<quint32> m_rows;
    std::vector<quint32> m_wordsOfRows;
    std::vector<Page> m_pages;
    std::vector<Guide> m_guides;
};

/// Appends a number as SQLite's files have them.
void appendVarint(std::string &out, quint64 number);

} // namespace flow
