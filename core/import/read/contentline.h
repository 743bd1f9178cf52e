// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/textsource.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace flow::read {

/// A property of a vCard or a calendar: `item1.TEL;type=WORK:+33 1`.
struct ContentLine
{
    qint64 line = 0; ///< where it starts
    std::string raw; ///< unfolded, as in the file
    std::string group; ///< lower case
    std::string name; ///< upper case
    std::vector<std::pair<std::string, std::string>>
        parameters; ///< name upper case; vCard 2.1's bare words are TYPE
    std::string value; ///< decoded to UTF-8, still escaped; base64 stays as it is

    std::string_view parameter(std::string_view name) const;
    bool hasType(std::string_view type) const; ///< in any case, in lists
};

/// Splits a file into properties. Folded lines are joined as bytes, because a fold may go through a
/// character; quoted-printable runs on over its soft breaks. Holds one property at a time.
class ContentLines
{
public:
    ContentLines(QIODevice &device, const Encoding &encoding);
    /// Nothing at the end. Lines that are no properties are passed over.
    Result<std::optional<ContentLine>> next();
    qint64 position() const { return m_source.position(); }

private:
    Result<bool> physicalLine(std::string &line); ///< false at the end
    Result<bool> logicalLine(std::string &line);

    TextSource m_source;
    QString m_encoding; ///< of values that are not UTF-8 and don't say what they are
    std::string m_chunk;
    std::size_t m_at = 0;
    std::optional<std::string> m_ahead;
    qint64 m_physical = 0; ///< lines read
    qint64 m_line = 0;
    bool m_afterReturn = false;
};

ContentLine parseContentLine(std::string raw, const QString &encoding);
std::string unescaped(std::string_view value); ///< \n \, \; \: \\ undone
std::vector<std::string> splitEscaped(std::string_view value, char at); ///< parts stay escaped
std::string upper(std::string_view text);
std::string trimmed(std::string_view text);

/// Bytes to valid UTF-8 without NUL: as they are when they are, else in `charset`, else windows-1252.
std::string toUtf8(std::string bytes, const std::string &charset);

} // namespace flow::read
