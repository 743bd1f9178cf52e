// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/textsource.h"

#include <algorithm>
#include <cstring>
#include <unicode/ucnv.h>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kChunk = 256 << 10;
constexpr std::size_t kPivot = 8192;

std::unique_ptr<UConverter, void (*)(UConverter *)> converter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    return {ucnv_open(name, &status), [](UConverter *c) { ucnv_close(c); }};
}
} // namespace

TextSource::TextSource(QIODevice &device, Encoding encoding)
    : m_device(device)
    , m_encoding(std::move(encoding))
    , m_from(nullptr, [](UConverter *) { })
    , m_to(nullptr, [](UConverter *) { })
{
    m_device.seek(m_encoding.markBytes);
    m_at = m_encoding.markBytes;
    m_raw.resize(kChunk);
    if (m_encoding.name.compare(u"UTF-8"_s, Qt::CaseInsensitive) == 0) return;
    m_from = converter(m_encoding.name.toUtf8().constData());
    m_to = converter("UTF-8");
    m_pivot.resize(kPivot);
    m_pivotSource = m_pivotTarget = m_pivot.data();
}

TextSource::~TextSource() = default;

Result<std::string_view> TextSource::next()
{
    while (!m_ended) {
        const qint64 n = m_device.read(m_raw.data(), kChunk);
        if (n < 0)
            return failure(ErrorCode::FileUnreadable, {u"byte %1"_s.arg(m_at)}, m_device.errorString());
        m_ended = n == 0;
        m_at += n;
        const bool asIs = !m_from && m_encoding.clean && m_encoding.repair == Repair::None;
        if (asIs && !std::memchr(m_raw.data(), 0, std::size_t(n))) {
            m_text.clear();
            m_line += std::count(m_raw.data(), m_raw.data() + n, '\n');
            if (n > 0) return std::string_view(m_raw.data(), std::size_t(n));
            continue;
        }
        if (m_from)
            convert(m_raw.data(), n, m_ended);
        else if (m_encoding.clean)
            m_text.assign(m_raw.data(), std::size_t(n));
        else
            sanitise(m_raw.data(), n, m_ended);
        if (m_encoding.repair != Repair::None) repair(m_ended);
        stripNuls();
        if (!m_text.empty()) return std::string_view(m_text);
    }
    return std::string_view();
}

void TextSource::convert(const char *data, qint64 size, bool last)
{
    m_text.resize(std::size_t(size) * 3 + 64);
    char *target = m_text.data();
    const char *source = data;
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(m_to.get(), m_from.get(), &target, m_text.data() + m_text.size(), &source, data + size,
            m_pivot.data(), &m_pivotSource, &m_pivotTarget, m_pivot.data() + m_pivot.size(), false, last,
            &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            const auto used = target - m_text.data();
            m_text.resize(m_text.size() * 2);
            target = m_text.data() + used;
            continue;
        }
        if (status == U_TRUNCATED_CHAR_FOUND) m_truncated = true;
        break;
    }
    m_text.resize(std::size_t(target - m_text.data()));
    for (std::size_t at = 0; (at = m_text.find("\xEF\xBF\xBD", at)) != std::string::npos; at += 3)
        m_bad.add(m_line);
}

/// UTF-8 with some bytes that are not: those are read as windows-1252, which is what they are in practice.
void TextSource::sanitise(const char *data, qint64 size, bool last)
{
    std::string in = std::move(m_carry);
    in.append(data, std::size_t(size));
    m_carry.clear();
    m_text.clear();
    m_text.reserve(in.size() + 64);
    const auto &windows = byteMeanings("windows-1252");
    qint64 line = m_line;
    for (std::size_t at = 0; at < in.size();) {
        const auto c = static_cast<unsigned char>(in[at]);
        line += c == '\n';
        if (c < 0x80) {
            m_text.push_back(in[at++]);
            continue;
        }
        const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
        Utf8Check check;
        check.feed(in.data() + at, qint64(std::min(length, in.size() - at)));
        if (check.good == 1 && check.bad == 0 && !check.open()) {
            m_text.append(in, at, length);
            at += length;
        } else if (check.open() && check.bad == 0 && in.size() - at < length) {
            if (!last) {
                m_carry = in.substr(at);
                return;
            }
            m_truncated = true;
            return;
        } else {
            m_bad.add(line);
            const char32_t meaning = windows[c];
            appendUtf8(m_text, meaning < 0xA0 ? 0xFFFD : meaning);
            ++at;
        }
    }
}

/// Repairs work on whole runs of characters, so a run that touches the end of the chunk waits for the next.
void TextSource::repair(bool last)
{
    m_carry += m_text;
    std::size_t end = m_carry.size();
    if (!last && end < (1U << 20))
        while (end > 0 && (m_carry[end - 1] & 0x80))
            --end;
    m_text = m_carry.substr(0, end);
    m_carry.erase(0, end);
    applyRepair(m_encoding.repair, m_text);
}

void TextSource::stripNuls()
{
    const auto first = m_text.find('\0');
    if (first != std::string::npos) {
        const qint64 line = m_line + std::count(m_text.begin(), m_text.begin() + qsizetype(first), '\n');
        const auto gone = std::erase(m_text, '\0');
        m_nuls.add(line, qint64(gone));
    }
    m_line += std::count(m_text.begin(), m_text.end(), '\n');
}

void TextSource::report(ReadJob &job) const
{
    if (m_bad.count) job.warn(SourceWarning::BadBytes, m_bad.args());
    if (m_nuls.count) job.warn(SourceWarning::NulStripped, m_nuls.args());
    if (m_truncated) job.warn(SourceWarning::TextTruncated, {QString::number(m_at)});
}

} // namespace flow::read
