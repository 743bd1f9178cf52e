// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchsegment.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace flow {

void appendVarint(std::string &out, quint64 number)
{
    if (number < 0x80) {
        out += char(number);
        return;
    }
    char bytes[9];
    int at = 9;
    if (number >> 56) {
        bytes[--at] = char(number);
        number >>= 8;
        while (at > 0) {
            bytes[--at] = char((number & 0x7f) | 0x80);
            number >>= 7;
        }
    } else {
        for (quint64 last = 0; number || at == 9; number >>= 7, last = 0x80)
            bytes[--at] = char((number & 0x7f) | last);
    }
    out.append(bytes + at, size_t(9 - at));
}

namespace {

constexpr size_t kPageSize = 4050; // FTS5's own
constexpr size_t kLongestWord = 32768; // FTS5 cuts longer ones
constexpr size_t kPrefixCharacters = 3;
constexpr int kPagesWithGuide = 4; // a word with this many pages of rows gets a list of their first ones

/// Bytes that stay where they are, addressed by 32 bits. 0 is no address.
class Arena
{
public:
    quint32 allocate(size_t size)
    {
        if (m_blocks.empty() || m_used + size > kBlock) {
            m_used = m_blocks.empty() ? 1 : 0;
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(kBlock));
        }
        const quint32 address = quint32(m_blocks.size() - 1) * kBlock + quint32(m_used);
        m_used += size;
        return address;
    }
    char *at(quint32 address) { return &m_blocks[address / kBlock][address % kBlock]; }
    const char *at(quint32 address) const { return &m_blocks[address / kBlock][address % kBlock]; }

private:
    static constexpr quint32 kBlock = 1 << 20;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0; ///< of the last block
};

size_t inCommon(std::string_view a, std::string_view b)
{
    return size_t(std::ranges::mismatch(a, b).in1 - a.begin());
}

} // namespace

/// Words and the rows that have them, as differences from one to the next in chunks that grow.
class SearchSegment::Words
{
public:
    struct Word
    {
        quint32 text;
        quint16 length;
        quint16 room; ///< bytes that are left in the last chunk
        quint32 first; ///< row
        quint32 last; ///< row
        quint32 head; ///< chunk; 0: the word is in one row
        quint32 tail; ///< where the last chunk goes on
        quint32 bytes; ///< of all chunks
    };

    void add(std::string_view text, quint32 row)
    {
        const quint64 hash = std::hash<std::string_view>{}(text);
        const quint32 tag = quint32(hash >> 32);
        size_t at = hash & m_mask;
        for (; m_slots[at].word; at = (at + 1) & m_mask) {
            if (m_slots[at].tag != tag) continue;
            Word &word = wordAt(m_slots[at].word - 1);
            if (textOf(word) != text) continue;
            if (word.last != row) append(word, row);
            return;
        }
        m_slots[at] = {tag, insert(text, row)};
        if (size_t(m_count) * 3 > m_slots.size() * 2) grow();
    }

    quint32 count() const { return m_count; }
    std::string_view textOf(const Word &word) const { return {m_texts.at(word.text), word.length}; }
    const Word &wordAt(quint32 index) const { return m_words[index / kBlock][index % kBlock]; }

    /// Appends the rows of a word, each but the first as the difference from the one before.
    void rowsOf(const Word &word, std::string &out) const
    {
        appendVarint(out, word.first);
        quint32 chunk = word.head;
        quint32 size = kFirstChunk;
        for (quint32 left = word.bytes; left > 0; size = nextSize(size)) {
            quint32 next;
            std::memcpy(&next, m_rows.at(chunk), sizeof next);
            const quint32 part = std::min(left, size);
            out.append(m_rows.at(chunk) + sizeof next, part);
            left -= part;
            chunk = next;
        }
    }

private:
    struct Slot
    {
        quint32 tag;
        quint32 word; ///< index + 1; 0: free
    };
    static constexpr quint32 kBlock = 1 << 14;
    static constexpr quint32 kFirstChunk = 12;
    static constexpr quint32 nextSize(quint32 size) { return std::min<quint32>(size * 2, 768); }

    Word &wordAt(quint32 index) { return m_words[index / kBlock][index % kBlock]; }

    quint32 insert(std::string_view text, quint32 row)
    {
        if (m_count % kBlock == 0) m_words.push_back(std::make_unique_for_overwrite<Word[]>(kBlock));
        const quint32 address = m_texts.allocate(std::max<size_t>(text.size(), 1));
        std::memcpy(m_texts.at(address), text.data(), text.size());
        wordAt(m_count) = {address, quint16(text.size()), 0, row, row, 0, 0, 0};
        return ++m_count;
    }

    void append(Word &word, quint32 row)
    {
        quint32 difference = row - word.last;
        word.last = row;
        char bytes[5];
        int at = 5;
        for (quint32 more = 0; difference || at == 5; difference >>= 7, more = 0x80)
            bytes[--at] = char((difference & 0x7f) | more);
        for (; at < 5; ++at) {
            if (word.room == 0) addChunk(word);
            *m_rows.at(word.tail++) = bytes[at];
            --word.room;
            ++word.bytes;
        }
    }

    // A chunk begins with the address of the next one. What the word has so far says how large its last one was.
    void addChunk(Word &word)
    {
        quint32 size = kFirstChunk;
        for (quint32 before = size; before <= word.bytes; before += size) size = nextSize(size);
        const quint32 chunk = m_rows.allocate(sizeof(quint32) + size);
        if (word.head == 0) {
            word.head = chunk;
        } else {
            quint32 last = kFirstChunk;
            for (quint32 before = last; before < word.bytes; before += last) last = nextSize(last);
            std::memcpy(m_rows.at(word.tail - last - sizeof(quint32)), &chunk, sizeof chunk);
        }
        word.tail = chunk + quint32(sizeof(quint32));
        word.room = quint16(size);
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (!slot.word) continue;
            size_t at = std::hash<std::string_view>{}(textOf(wordAt(slot.word - 1))) & m_mask;
            while (m_slots[at].word) at = (at + 1) & m_mask;
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots = std::vector<Slot>(1 << 12);
    size_t m_mask = (1 << 12) - 1;
    std::vector<std::unique_ptr<Word[]>> m_words;
    quint32 m_count = 0;
    Arena m_texts;
    Arena m_rows;
};

/// Lays words and rows out in pages. Names and steps are those of fts5WriteAppendTerm() and its neighbours.
class SearchSegment::Writer
{
public:
    explicit Writer(SearchSegment &segment) : m_segment(segment) { }

    /// `mark`: which of the index' parts the words belong to.
    void write(const Words &words, char mark)
    {
        std::string term, rows;
        for (const quint32 index : sorted(words)) {
            const Words::Word &word = words.wordAt(index);
            term.assign(1, mark).append(words.textOf(word));
            appendTerm(term);
            rows.clear();
            words.rowsOf(word, rows);
            appendRows(rows);
        }
    }

    void finish()
    {
        if (m_leaf.size() > kHeader) flushLeaf();
        if (m_number > 1) flushGuide();
        std::ranges::sort(m_segment.m_pages, {}, &Page::id); // the lists of long words come after all others
    }

private:
    static constexpr size_t kHeader = 4;
    static qint64 idOf(qint64 page) { return (qint64(kNumber) << 37) + page; }

    static std::vector<quint32> sorted(const Words &words)
    {
        struct Key
        {
            quint64 start; ///< the first eight bytes, as a number of the same order
            quint32 index;
        };
        std::vector<Key> keys(words.count());
        for (quint32 i = 0; i < words.count(); ++i) {
            const std::string_view text = words.textOf(words.wordAt(i));
            char start[8] = {};
            std::memcpy(start, text.data(), std::min<size_t>(text.size(), 8));
            keys[i] = {qFromBigEndian<quint64>(start), i};
        }
        std::ranges::sort(keys, [&](const Key &a, const Key &b) {
            return a.start != b.start ? a.start < b.start : words.textOf(words.wordAt(a.index)) < words.textOf(words.wordAt(b.index));
        });
        std::vector<quint32> order(keys.size());
        std::ranges::transform(keys, order.begin(), &Key::index);
        return order;
    }

    void appendTerm(const std::string &term)
    {
        if (m_leaf.size() + m_offsets.size() + term.size() + 2 >= kPageSize && m_leaf.size() > kHeader) flushLeaf();
        appendVarint(m_offsets, m_leaf.size() - m_lastOffset);
        m_lastOffset = m_leaf.size();
        size_t common = 0;
        if (!m_isTermless) {
            common = inCommon(m_term, term);
            appendVarint(m_leaf, common);
        } else if (m_number != 1) {
            flushGuide();
            m_guide = term.substr(0, m_term.empty() ? term.size() : 1 + inCommon(m_term, term));
            m_guidePage = m_number;
        }
        appendVarint(m_leaf, term.size() - common);
        m_leaf.append(term, common);
        m_term = term;
        m_isTermless = false;
        m_isRowless = false; // the rows of a page that begins with a term are found through it
    }

    void appendRows(const std::string &rows)
    {
        if (kPageSize >= m_leaf.size() + m_offsets.size() + rows.size() + 1) {
            m_leaf += rows;
            return;
        }
        quint64 row = 0;
        for (size_t at = 0; at < rows.size();) {
            const size_t start = at;
            quint64 difference = 0;
            do {
                difference = difference << 7 | (quint8(rows[at]) & 0x7f);
            } while (quint8(rows[at++]) & 0x80);
            row += difference;
            if (m_isRowless) {
                putShort(0, m_leaf.size());
                appendVarint(m_leaf, row);
                m_isRowless = false;
                noteRow(row);
            } else {
                m_leaf.append(rows, start, at - start);
            }
            if (m_leaf.size() + m_offsets.size() >= kPageSize) flushLeaf();
        }
    }

    // The list of first rows lets a search for two words skip pages of the longer one. One that needs pages of pages
    // itself is left out; it is not required.
    void noteRow(quint64 row)
    {
        if (m_list.empty()) {
            appendVarint(m_list, 0);
            appendVarint(m_list, quint64(m_number));
            appendVarint(m_list, row);
        } else if (m_list.size() < kPageSize) {
            appendVarint(m_list, row - m_listRow);
        } else {
            m_isListTooLong = true;
        }
        m_listRow = row;
    }

    void flushGuide()
    {
        if (m_guidePage == 0) return;
        const bool hasList = !m_list.empty() && m_termless >= kPagesWithGuide && !m_isListTooLong;
        if (hasList) m_segment.m_pages.push_back({idOf(m_guidePage) + kListBit, m_list});
        m_segment.m_guides.push_back({m_guide, (m_guidePage << 1) + hasList});
        m_list.clear();
        m_isListTooLong = false;
        m_termless = 0;
        m_guidePage = 0;
    }

    void flushLeaf()
    {
        putShort(2, m_leaf.size());
        if (m_isTermless) ++m_termless;
        else m_leaf += m_offsets;
        m_segment.m_pages.push_back({idOf(m_number++), m_leaf});
        m_leaf.assign(kHeader, '\0');
        m_offsets.clear();
        m_lastOffset = 0;
        m_isTermless = true;
        m_isRowless = true;
    }

    void putShort(size_t at, size_t value)
    {
        m_leaf[at] = char(value >> 8);
        m_leaf[at + 1] = char(value);
    }

    SearchSegment &m_segment;
    std::string m_leaf = std::string(kHeader, '\0'); ///< offset of the first row that no term precedes, then of the end
    std::string m_offsets; ///< of the terms of the leaf, which follow it
    size_t m_lastOffset = 0;
    qint64 m_number = 1; ///< of the leaf
    bool m_isTermless = true;
    bool m_isRowless = true;
    std::string m_term; ///< the latest
    std::string m_guide;
    qint64 m_guidePage = 1;
    int m_termless = 0; ///< leaves since
    std::string m_list;
    quint64 m_listRow = 0;
    bool m_isListTooLong = false;
};

SearchSegment::SearchSegment()
    : m_words(std::make_unique<Words>())
    , m_prefixes(std::make_unique<Words>())
{
}

SearchSegment::~SearchSegment() = default;

void SearchSegment::add(qint64 row, std::string_view text)
{
    quint32 count = 0;
    for (size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, std::min(end - at, kLongestWord));
        at = end;
        ++count;
        m_words->add(word, quint32(row));
        size_t bytes = 0;
        size_t characters = 0;
        for (; bytes < word.size() && characters < kPrefixCharacters; ++characters) {
            ++bytes;
            while (bytes < word.size() && (quint8(word[bytes]) & 0xc0) == 0x80) ++bytes;
        }
        if (characters == kPrefixCharacters) m_prefixes->add(word.substr(0, bytes), quint32(row));
    }
    m_rows.push_back(quint32(row));
    m_wordsOfRows.push_back(count);
}

void SearchSegment::finish()
{
    Writer writer(*this);
    writer.write(*m_words, '0');
    m_words.reset();
    writer.write(*m_prefixes, '1');
    m_prefixes.reset();
    writer.finish();
}

} // namespace flow
