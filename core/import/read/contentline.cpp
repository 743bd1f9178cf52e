// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/contentline.h"

#include <QStringDecoder>

#include <algorithm>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLineBytes = std::size_t(limits::kCardBytes);

Encoding asBytes(const Encoding &found)
{
    const bool wide = found.name.startsWith(u"UTF-16") || found.name.startsWith(u"UTF-32");
    return wide ? found : Encoding{u"UTF-8"_s, found.markBytes};
}

int hex(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '=' && i + 2 < text.size() + 0 && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0;
        if (coded) {
            out.push_back(char(hex(text[i + 1]) * 16 + hex(text[i + 2])));
            i += 2;
        } else if (text[i] != '=' || i + 1 < text.size())
            out.push_back(text[i]);
    }
    std::erase(out, '\r');
    return out;
}

bool isQuotedPrintable(std::string_view raw)
{
    const std::string head = upper(raw.substr(0, std::min(raw.find(':'), raw.size())));
    return head.contains("QUOTED-PRINTABLE");
}

/// The colon that ends the head, not one within quotes.
std::size_t headEnd(std::string_view raw)
{
    bool quoted = false;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '"') quoted = !quoted;
        if (raw[i] == ':' && !quoted) return i;
    }
    return raw.find(':'); // an odd quote: any colon will do
}

void addParameter(ContentLine &line, std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == text.npos) { // vCard 2.1
        const std::string word = upper(text);
        const bool coding =
            word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "8BIT" || word == "7BIT";
        line.parameters.emplace_back(coding ? "ENCODING" : "TYPE", std::string(text));
        return;
    }
    std::string value(text.substr(equals + 1));
    std::erase(value, '"');
    line.parameters.emplace_back(upper(text.substr(0, equals)), std::move(value));
}

} // namespace

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'a' && c <= 'z') c = char(c - 32);
    return out;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string toUtf8(std::string bytes, const std::string &charset)
{
    std::erase(bytes, '\0');
    Utf8Check check;
    check.feed(bytes.data(), qint64(bytes.size()));
    const bool valid = check.bad == 0 && !check.open();
    const std::string name = upper(charset);
    if (valid
        && (check.good > 0 || name.empty() || name == "UTF-8" || name == "US-ASCII"
            || name.starts_with("ISO-8859") || name.starts_with("WINDOWS-125")))
        return bytes;
    QStringDecoder decoder(QAnyStringView(QUtf8StringView(charset.data(), qsizetype(charset.size()))));
    if (!decoder.isValid() || name == "UTF-8") decoder = QStringDecoder("windows-1252");
    std::string out =
        QString(decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())))).toUtf8().toStdString();
    std::erase(out, '\0');
    return out;
}

std::string_view ContentLine::parameter(std::string_view wanted) const
{
    for (const auto &[key, text] : parameters)
        if (key == wanted) return text;
    return {};
}

bool ContentLine::hasType(std::string_view type) const
{
    for (const auto &[key, text] : parameters) {
        if (key != "TYPE") continue;
        const std::string list = ',' + upper(text) + ',';
        if (list.contains(',' + std::string(type) + ',')) return true;
    }
    return false;
}

ContentLines::ContentLines(QIODevice &device, const Encoding &encoding)
    : m_source(device, asBytes(encoding))
    , m_encoding(encoding.name)
{
}

Result<bool> ContentLines::physicalLine(std::string &line)
{
    line.clear();
    for (bool any = false;; any = true) {
        if (m_at == m_chunk.size()) {
            FLOW_ASSIGN(const std::string_view chunk, m_source.next());
            m_chunk = chunk;
            m_at = 0;
            if (chunk.empty()) {
                m_physical += any && !line.empty();
                return !line.empty();
            }
        }
        if (m_afterReturn && m_chunk[m_at] == '\n') ++m_at;
        m_afterReturn = false;
        const std::size_t end = std::min(m_chunk.find_first_of("\r\n", m_at), m_chunk.size());
        if (line.size() + (end - m_at) <= kLineBytes) line.append(m_chunk, m_at, end - m_at);
        m_at = end;
        if (end == m_chunk.size()) continue;
        m_afterReturn = m_chunk[end] == '\r';
        ++m_at;
        ++m_physical;
        return true;
    }
}

Result<bool> ContentLines::logicalLine(std::string &line)
{
    if (m_ahead)
        line = *std::exchange(m_ahead, std::nullopt);
    else {
        FLOW_ASSIGN(const bool any, physicalLine(line));
        if (!any) return false;
    }
    m_line = m_physical;
    const bool printable = isQuotedPrintable(line);
    for (std::string more;;) {
        FLOW_ASSIGN(const bool any, physicalLine(more));
        if (!any) return true;
        const bool folded = !more.empty() && (more[0] == ' ' || more[0] == '\t');
        const bool soft = printable && line.ends_with('=');
        if (!folded && !soft) {
            m_ahead = std::move(more);
            return true;
        }
        if (soft) line.pop_back();
        if (line.size() + more.size() <= kLineBytes) line.append(more, folded ? 1 : 0);
    }
}

Result<std::optional<ContentLine>> ContentLines::next()
{
    for (std::string raw;;) {
        FLOW_ASSIGN(const bool any, logicalLine(raw));
        if (!any) return std::nullopt;
        if (!raw.contains(':')) continue;
        ContentLine line = parseContentLine(std::move(raw), m_encoding);
        line.line = m_line;
        return line;
    }
}

ContentLine parseContentLine(std::string raw, const QString &encoding)
{
    ContentLine line;
    const std::size_t colon = headEnd(raw);
    const std::string_view head = std::string_view(raw).substr(0, colon);
    bool quoted = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= head.size(); ++i) {
        if (i < head.size() && head[i] == '"') quoted = !quoted;
        if (i < head.size() && (head[i] != ';' || quoted)) continue;
        const std::string_view part = head.substr(from, i - from);
        if (from == 0) {
            const auto dot = part.find('.');
            if (dot != part.npos) {
                line.group = part.substr(0, dot);
                for (char &c : line.group)
                    if (c >= 'A' && c <= 'Z') c = char(c + 32);
            }
            line.name = upper(trimmed(dot == part.npos ? part : part.substr(dot + 1)));
        } else if (line.parameters.size() < 200)
            addParameter(line, part);
        from = i + 1;
    }
    const std::string fallback = encoding.startsWith(u"UTF") ? "windows-1252" : encoding.toStdString();
    const std::string_view stated = line.parameter("CHARSET");
    const std::string charset = stated.empty() ? fallback : std::string(stated);
    std::string value = raw.substr(colon + 1);
    if (upper(line.parameter("ENCODING")) == "QUOTED-PRINTABLE") value = fromQuotedPrintable(value);
    line.value = toUtf8(std::move(value), charset);
    line.raw = toUtf8(std::move(raw), fallback);
    return line;
}

std::string unescaped(std::string_view value)
{
    std::string out;
    out.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char next = i + 1 < value.size() ? value[i + 1] : '\0';
        if (value[i] != '\\' || !next || !std::string_view("nN,;:\\\"").contains(next)) {
            out.push_back(value[i]);
            continue;
        }
        out.push_back(next == 'n' || next == 'N' ? '\n' : next);
        ++i;
    }
    return out;
}

std::vector<std::string> splitEscaped(std::string_view value, char at)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) {
            parts.back().push_back(value[i]);
            parts.back().push_back(value[++i]);
        } else if (value[i] == at && parts.size() < 1000)
            parts.emplace_back();
        else
            parts.back().push_back(value[i]);
    }
    return parts;
}

} // namespace flow::read
