// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/encoding.h"
#include "core/import/read/readjob.h"

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace flow::read {

/// A device as UTF-8 without NUL, chunk by chunk. Clean UTF-8 is handed on as it is read; chunks may end
/// inside a character, concatenated they are valid UTF-8.
class TextSource
{
public:
    TextSource(QIODevice &device, Encoding encoding);
    ~TextSource();
    /// Empty at the end. The view lives until the next call.
    Result<std::string_view> next();
    qint64 position() const { return m_at; } ///< bytes read so far
    void report(ReadJob &job) const; ///< what was noticed, after the last chunk

private:
    void convert(const char *data, qint64 size, bool last);
    void sanitise(const char *data, qint64 size, bool last);
    void repair(bool last);
    void stripNuls();

    QIODevice &m_device;
    Encoding m_encoding;
    std::unique_ptr<UConverter, void (*)(UConverter *)> m_from, m_to;
    std::u16string m_pivot;
    char16_t *m_pivotSource = nullptr;
    char16_t *m_pivotTarget = nullptr;
    std::string m_raw, m_text, m_carry;
    qint64 m_at = 0;
    qint64 m_line = 1;
    bool m_ended = false;
    bool m_truncated = false;
    Tally m_nuls, m_bad;
};

} // namespace flow::read
