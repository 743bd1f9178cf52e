// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/container.h"

#include "core/import/read/readjob.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

struct Signature
{
    std::string_view bytes;
    const char *name;
};

constexpr Signature kForeign[] = {{"%PDF-", "PDF"}, {"\x89PNG\r\n", "PNG"}, {"\xFF\xD8\xFF", "JPEG"},
    {"GIF8", "GIF"}, {"\x1F\x8B", "gzip"}, {"Rar!\x1A", "RAR"}, {"7z\xBC\xAF", "7-Zip"},
    {"\xFD"
     "7zXZ",
        "xz"},
    {"BZh", "bzip2"}, {"\x28\xB5\x2F\xFD", "Zstandard"}, {"{\\rtf", "RTF"}, {"SQLite format 3", "SQLite"},
    {"\x7F"
     "ELF",
        "ELF"},
    {"From MIME", "e-mail"}};

/// The head without byte order mark and leading space, and UTF-16 brought down to bytes: enough to know
/// words.
std::string plain(std::string_view head)
{
    std::string text;
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        std::copy_if(head.begin() + 2, head.end(), std::back_inserter(text), [](char c) { return c != 0; });
    else
        text = head.starts_with("\xEF\xBB\xBF") ? head.substr(3) : head;
    std::erase(text, '\0');
    const auto first = text.find_first_not_of(" \t\r\n\f\v");
    return first == std::string::npos ? std::string() : text.substr(first);
}

bool startsWord(std::string_view text, std::string_view word)
{
    return text.size() >= word.size()
        && std::equal(word.begin(), word.end(), text.begin(),
            [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? char(b - 32) : b); });
}

/// `[` may also start a CSV whose first heading is in brackets, so the next sign has to fit too.
bool looksLikeJson(std::string_view text)
{
    if (text.size() < 2 || (text[0] != '{' && text[0] != '[')) return false;
    const auto next = text.find_first_not_of(" \t\r\n", 1);
    if (next == text.npos) return true;
    if (text[0] == '{') return text[next] == '"' || text[next] == '}';
    return text[next] == '{' || text[next] == '[' || text[next] == '"' || text[next] == ']';
}

Result<Shape> markup(std::string_view text)
{
    const bool html = startsWord(text, "<!DOCTYPE HTML") || startsWord(text, "<HTML")
        || startsWord(text, "<TABLE") || startsWord(text, "<META");
    if (html) return foreign(u"HTML"_s);
    if (!startsWord(text, "<?XML") && !startsWord(text, "<OFFICE:")) return Shape::Text;
    if (text.contains("office:document") && text.contains("opendocument")) return Shape::FlatOds;
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return foreign(u"Excel 2003 XML"_s);
    return foreign(u"XML"_s);
}

} // namespace

Result<Shape> shapeOf(QIODevice &device, const QString &name)
{
    std::string head(4096, '\0');
    device.seek(0);
    const qint64 n = device.read(head.data(), qint64(head.size()));
    if (n < 0) return failure(ErrorCode::FileUnreadable, {name}, device.errorString());
    if (n == 0) return failure(ErrorCode::FileEmpty, {name});
    head.resize(std::size_t(n));
    const std::string_view view(head);
    if (view.starts_with("PK\x03\x04") || view.starts_with("PK\x05\x06") || view.starts_with("PK\x07\x08"))
        return Shape::Zip;
    if (view.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return Shape::Ole;
    for (const Signature &signature : kForeign)
        if (view.starts_with(signature.bytes))
            return foreign(QString::fromLatin1(signature.name));
    const std::string text = plain(view);
    if (text.empty() && qint64(head.size()) == device.size()) return failure(ErrorCode::FileEmpty, {name});
    if (startsWord(text, "BEGIN:VCARD")) return Shape::VCard;
    if (startsWord(text, "BEGIN:VCALENDAR")) return Shape::ICalendar;
    if (text.starts_with('<')) return markup(text);
    if (looksLikeJson(text)) return foreign(u"JSON"_s);
    return Shape::Text;
}

} // namespace flow::read
