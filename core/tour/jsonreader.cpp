// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/jsonreader.h"

#include <QUtf8StringView>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kDeepest = 32;
constexpr int kMostMembers = 2'000;

void appendUtf8(std::string &into, char32_t c)
{
    const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
    into.append(bytes.constData(), size_t(bytes.size()));
}

} // namespace

void JsonReader::space()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) ++m_at;
}

QString JsonReader::path() const
{
    // Keys of one object follow each other; the last one is the member that is being read.
    QString path;
    size_t key = 0;
    for (const Level &level : m_path) {
        if (!level.isObject) {
            path += u'[' + QString::number(level.index) + u']';
            continue;
        }
        key += size_t(level.index);
        if (level.index == 0 || key > m_keys.size()) continue;
        if (!path.isEmpty()) path += u'.';
        path += QString::fromStdString(m_keys[key - 1]);
    }
    return path.isEmpty() ? u"/"_s : path;
}

void JsonReader::fail(const char *reason, const QString &detail)
{
    if (!m_failed) failAt(path(), reason, detail);
}

void JsonReader::failMany(qint64 most)
{
    if (m_failed) return;
    fail("many");
    m_error.args << QString::number(most);
}

void JsonReader::failAt(const QString &path, const char *reason, const QString &detail)
{
    if (m_failed) return;
    m_failed = true;
    m_error = {ErrorCode::FileFormat, {path, QString::fromLatin1(reason)},
        detail.isEmpty() ? u"byte %1"_s.arg(m_at - m_begin) : detail};
}

JsonReader::Kind JsonReader::peek()
{
    space();
    if (m_failed || m_at == m_end) return Kind::End;
    switch (*m_at) {
    case '{': return Kind::Object;
    case '[': return Kind::Array;
    case '"': return Kind::String;
    case 't':
    case 'f': return Kind::Boolean;
    case 'n': return Kind::Null;
    default: return Kind::Number;
    }
}

bool JsonReader::open(char bracket, const char *reason)
{
    space();
    if (m_failed) return false;
    if (m_at == m_end) return fail("end"), false;
    if (*m_at != bracket) return fail(reason), false;
    if (m_path.size() == kDeepest) return fail("nesting"), false;
    ++m_at;
    m_path.push_back({bracket == '{', bracket == '{' ? 0 : -1});
    return true;
}

bool JsonReader::close(char bracket)
{
    if (m_at == m_end || *m_at != bracket) return false;
    ++m_at;
    m_path.pop_back();
    return true;
}

bool JsonReader::nextMember(size_t first)
{
    if (m_failed) return false;
    space();
    if (close('}')) {
        m_keys.resize(first);
        return false;
    }
    if (m_path.back().index > 0) {
        if (m_at == m_end) return fail("end"), false;
        if (*m_at != ',') return fail("text"), false;
        ++m_at;
        space();
    }
    std::string key;
    if (!text(key)) return false;
    space();
    if (m_at == m_end || *m_at != ':') return fail(m_at == m_end ? "end" : "text"), false;
    ++m_at;
    const bool known = std::find(m_keys.begin() + qsizetype(first), m_keys.end(), key) != m_keys.end();
    m_keys.push_back(std::move(key));
    ++m_path.back().index;
    if (known) return fail("twice"), false;
    // A fee per artist is an object, too: keep the search for twins from becoming quadratic.
    if (m_path.back().index > kMostMembers) return fail("range"), false;
    space();
    return true;
}

bool JsonReader::nextElement()
{
    if (m_failed) return false;
    space();
    if (close(']')) return false;
    if (m_at == m_end) return fail("end"), false;
    if (m_path.back().index >= 0) {
        if (*m_at != ',') return fail("text"), false;
        ++m_at;
        space();
    }
    ++m_path.back().index;
    return true;
}

bool JsonReader::escape(std::string &into)
{
    const auto hex = [&](char32_t &unit) {
        quint16 value = 0;
        if (m_end - m_at < 4) return false;
        const auto read = std::from_chars(m_at, m_at + 4, value, 16);
        if (read.ptr != m_at + 4) return false;
        m_at += 4;
        unit = value;
        return true;
    };
    if (m_at == m_end) return false;
    const char kind = *m_at++;
    static constexpr char kFrom[] = "\"\\/bfnrt";
    static constexpr char kTo[] = "\"\\/\b\f\n\r\t";
    if (const char *found = kind ? std::strchr(kFrom, kind) : nullptr) return into += kTo[found - kFrom], true;
    char32_t unit = 0;
    if (kind != 'u' || !hex(unit)) return false;
    if (QChar::isHighSurrogate(unit)) {
        char32_t low = 0;
        if (m_end - m_at < 6 || m_at[0] != '\\' || m_at[1] != 'u') return false;
        m_at += 2;
        if (!hex(low) || !QChar::isLowSurrogate(low)) return false;
        unit = QChar::surrogateToUcs4(char16_t(unit), char16_t(low));
    } else if (QChar::isLowSurrogate(unit)) {
        return false;
    }
    appendUtf8(into, unit);
    return true;
}

bool JsonReader::text(std::string &into)
{
    space();
    if (m_failed) return false;
    if (m_at == m_end) return fail("end"), false;
    if (*m_at != '"') return fail("string"), false;
    for (++m_at; m_at < m_end && *m_at != '"';) {
        const char c = *m_at++;
        if (c == '\\') {
            if (!escape(into)) return fail("text"), false;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return fail("text"), false;
        } else {
            into += c;
        }
    }
    if (m_at == m_end) return fail("end"), false;
    ++m_at;
    if (!QUtf8StringView(into.data(), qsizetype(into.size())).isValidUtf8()) return fail("utf8"), false;
    return true;
}

QString JsonReader::string(int longest)
{
    std::string value;
    if (!text(value)) return {};
    QString string = QString::fromStdString(value);
    if (string.size() > longest) return fail("range"), QString();
    return string;
}

bool JsonReader::take(const char *word)
{
    const size_t size = std::strlen(word);
    if (size_t(m_end - m_at) < size || std::memcmp(m_at, word, size) != 0) return false;
    m_at += size;
    return true;
}

bool JsonReader::boolean()
{
    space();
    if (take("true")) return true;
    if (!take("false")) fail("boolean");
    return false;
}

bool JsonReader::numberText(const char *&from, const char *&to)
{
    space();
    if (m_failed) return false;
    if (m_at == m_end) return fail("end"), false;
    from = to = m_at;
    while (to < m_end && ((*to >= '0' && *to <= '9') || *to == '-' || *to == '+' || *to == '.' || *to == 'e' || *to == 'E')) ++to;
    if (from == to || *from == '+' || *from == '.' || *from == 'e' || *from == 'E' || to[-1] == '.') return fail("number"), false;
    if (*from == '-' && (to - from == 1 || from[1] < '0' || from[1] > '9')) return fail("number"), false; // -Infinity too
    return true;
}

void JsonReader::outOfRange(double value, double least) { fail(value < 0 && least >= 0 ? "negative" : "range"); }

double JsonReader::number(double least, double most)
{
    const char *from = nullptr, *to = nullptr;
    if (!numberText(from, to)) return 0;
    double value = 0;
    const auto read = std::from_chars(from, to, value);
    if (read.ptr != to || read.ec != std::errc()) 
        return fail(read.ec == std::errc::result_out_of_range ? "range" : "number"), 0;
    if (!(value >= least && value <= most)) return outOfRange(value, least), 0;
    m_at = to;
    return value;
}

qint64 JsonReader::whole(qint64 least, qint64 most)
{
    const char *from = nullptr, *to = nullptr;
    if (!numberText(from, to)) return 0;
    qint64 value = 0;
    if (const auto read = std::from_chars(from, to, value); read.ptr != to || read.ec != std::errc()) {
        const double real = number(double(least), double(most)); // 12.0 and 1e3 are whole, too
        if (m_failed) return 0;
        if (real != std::floor(real)) return m_at = from, fail("whole"), 0;
        value = qint64(real);
    }
    if (value < least || value > most) return outOfRange(double(value), double(least)), 0;
    m_at = to;
    return value;
}

void JsonReader::skip()
{
    switch (peek()) {
    case Kind::Object: object([](QByteArrayView) { }); break;
    case Kind::Array: array([](int) { }); break;
    case Kind::String: {
        std::string ignored;
        text(ignored);
        break;
    }
    case Kind::Boolean: boolean(); break;
    case Kind::Null:
        if (!take("null")) fail("text");
        break;
    case Kind::Number: number(-std::numeric_limits<double>::max(), std::numeric_limits<double>::max()); break;
    case Kind::End: fail("end"); break;
    }
}

void JsonReader::finish()
{
    space();
    if (!m_failed && m_at != m_end) fail("text");
}

} // namespace flow::tour
