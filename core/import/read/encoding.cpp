// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/encoding.h"

#include "core/import/read/source.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <memory>
#include <unicode/ucnv.h>

namespace flow {

QStringList encodingNames()
{
    using namespace Qt::StringLiterals;
    return {u"UTF-8"_s, u"windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"macintosh"_s, u"ISO-8859-15"_s,
        u"IBM850"_s, u"windows-1250"_s, u"ISO-8859-2"_s, u"windows-1251"_s, u"KOI8-R"_s, u"windows-1253"_s,
        u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s, u"windows-1257"_s, u"Shift_JIS"_s,
        u"EUC-JP"_s, u"GB18030"_s, u"Big5"_s, u"EUC-KR"_s, u"UTF-32LE"_s, u"UTF-32BE"_s};
}

namespace read {
using namespace Qt::StringLiterals;

void Utf8Check::feed(const char *data, qint64 size)
{
    const auto *p = reinterpret_cast<const unsigned char *>(data);
    const auto *end = p + size;
    while (p < end) {
        if (m_need == 0) {
            while (end - p >= 8) { // most text is ASCII: eight bytes at a time
                quint64 word = 0;
                std::memcpy(&word, p, 8);
                if (word & 0x8080808080808080ULL) break;
                p += 8;
            }
            while (p < end && *p < 0x80)
                ++p;
            if (p == end) return;
            const unsigned char c = *p++;
            m_low = 0x80, m_high = 0xBF;
            if (c >= 0xC2 && c <= 0xDF)
                m_need = 1;
            else if (c >= 0xE0 && c <= 0xEF) {
                m_need = 2;
                if (c == 0xE0) m_low = 0xA0;
                if (c == 0xED) m_high = 0x9F;
            } else if (c >= 0xF0 && c <= 0xF4) {
                m_need = 3;
                if (c == 0xF0) m_low = 0x90;
                if (c == 0xF4) m_high = 0x8F;
            } else
                ++bad;
        } else if (*p >= m_low && *p <= m_high) {
            ++p;
            m_low = 0x80, m_high = 0xBF;
            if (--m_need == 0) ++good;
        } else {
            ++bad;
            m_need = 0; // the byte is looked at again
        }
    }
}

namespace {

constexpr qint64 kChunk = 1 << 20;
constexpr std::size_t kHeadSample = 128 << 10;
constexpr std::size_t kSample = 512 << 10;

Encoding fromMark(const std::string &head)
{
    const auto starts = [&](std::string_view mark) { return std::string_view(head).starts_with(mark); };
    if (starts("\xEF\xBB\xBF")) return {u"UTF-8"_s, 3};
    if (starts({"\xFF\xFE\0\0", 4})) return {u"UTF-32LE"_s, 4};
    if (starts({"\0\0\xFE\xFF", 4})) return {u"UTF-32BE"_s, 4};
    if (starts("\xFF\xFE")) return {u"UTF-16LE"_s, 2};
    if (starts("\xFE\xFF")) return {u"UTF-16BE"_s, 2};
    return {};
}

/// UTF-16 without a mark: in Latin text every other byte is NUL, always on the same side.
Encoding fromNulPattern(const std::string &head)
{
    qint64 odd = 0, even = 0;
    const std::size_t n = std::min<std::size_t>(head.size(), 64 << 10) & ~std::size_t(1);
    for (std::size_t i = 0; i < n; i += 2) {
        even += head[i] == 0;
        odd += head[i + 1] == 0;
    }
    const auto pairs = qint64(n / 2);
    if (pairs < 2) return {};
    if (odd * 10 >= pairs * 4 && even * 20 <= pairs) return {u"UTF-16LE"_s};
    if (even * 10 >= pairs * 4 && odd * 20 <= pairs) return {u"UTF-16BE"_s};
    return {};
}

/// Adds the blocks that hold something beyond ASCII, so that a long ASCII head does not hide the rest.
void collect(std::string &sample, const char *data, qint64 size)
{
    constexpr qint64 kBlock = 4096;
    for (qint64 at = 0; at < size && sample.size() < kSample; at += kBlock) {
        const qint64 n = std::min(kBlock, size - at);
        const bool plain = std::all_of(data + at, data + at + n, [](char c) { return (c & 0x80) == 0; });
        if (!plain || sample.size() < kHeadSample) sample.append(data + at, std::size_t(n));
    }
}

std::string knownName(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(name.toUtf8().constData(), &status), &ucnv_close);
    if (U_FAILURE(status)) return {};
    const char *own = ucnv_getName(converter.get(), &status);
    return U_FAILURE(status) ? std::string() : std::string(own);
}

} // namespace

Result<Encoding> detectEncoding(QIODevice &device, const QString &forced, Progress &progress)
{
    device.seek(0);
    std::string chunk(kChunk, '\0'), sample, head;
    Utf8Check check;
    if (!forced.isEmpty() && knownName(forced).empty())
        return failure(ErrorCode::Unsupported, {forced, u"encoding"_s});
    for (qint64 at = 0;;) {
        const qint64 n = device.read(chunk.data(), kChunk);
        if (n < 0) return failure(ErrorCode::FileUnreadable, {u"byte %1"_s.arg(at)}, device.errorString());
        if (n == 0) break;
        if (at == 0) {
            head.assign(chunk.data(), std::size_t(std::min<qint64>(n, 64 << 10)));
            const Encoding marked = fromMark(head);
            if (!forced.isEmpty() && forced.compare(u"UTF-8"_s, Qt::CaseInsensitive) != 0) {
                Encoding chosen{forced};
                if (marked.name == forced) chosen.markBytes = marked.markBytes;
                return chosen;
            }
            if (!marked.name.isEmpty() && marked.name != u"UTF-8"_s && forced.isEmpty()) return marked;
            if (const Encoding wide = fromNulPattern(head); !wide.name.isEmpty() && forced.isEmpty())
                return wide;
        }
        check.feed(chunk.data(), n);
        collect(sample, chunk.data(), n);
        at += n;
        if (progress.canceled()) return failure(ErrorCode::Canceled);
    }
    Encoding utf8{u"UTF-8"_s};
    utf8.markBytes = fromMark(head).name == u"UTF-8"_s ? 3 : 0;
    utf8.clean = check.bad == 0 && !check.open();
    const bool mostly = check.bad == 0 ? check.good > 0 : check.good >= 20 * check.bad;
    if (utf8.clean || mostly || utf8.markBytes || !forced.isEmpty()) {
        if (check.good > 0 && check.bad == 0) utf8.repair = findRepair(sample);
        return utf8;
    }
    return guessLegacy(sample);
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80)
        out.push_back(char(c));
    else if (c < 0x800)
        out.append({char(0xC0 | (c >> 6)), char(0x80 | (c & 0x3F))});
    else if (c < 0x10000)
        out.append({char(0xE0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F))});
    else
        out.append({char(0xF0 | (c >> 18)), char(0x80 | ((c >> 12) & 0x3F)), char(0x80 | ((c >> 6) & 0x3F)),
            char(0x80 | (c & 0x3F))});
}

char32_t nextUtf8(const std::string &text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned c = byte(at);
    if (c < 0x80) return ++at, char32_t(c);
    const int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
    char32_t value = more == 3 ? c & 0x07 : more == 2 ? c & 0x0F : more == 1 ? c & 0x1F : 0xFFFD;
    for (int i = 1; i <= more; ++i)
        value = (value << 6) | (byte(at + std::size_t(i)) & 0x3F);
    at = std::min(at + std::size_t(more) + 1, text.size());
    return value;
}

} // namespace read
} // namespace flow
