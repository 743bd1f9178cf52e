// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/biff.h"

#include "core/import/read/contentline.h"
#include "core/import/read/encoding.h"

#include <QtEndian>

#include <bit>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

enum {
    Continue = 0x3C,
    Bof = 0x809,
    Eof = 0x0A,
    FilePass = 0x2F,
    CodePage = 0x42,
    DateMode = 0x22,
    BoundSheet = 0x85,
    Xf = 0xE0,
    Sst = 0xFC,
    Format = 0x41E
};

QString encodingOf(int codePage)
{
    switch (codePage) {
    case 10000: return u"macintosh"_s;
    case 437:
    case 850: return u"IBM850"_s;
    case 1200: return {};
    default: return codePage >= 1250 && codePage <= 1258 ? u"windows-%1"_s.arg(codePage) : u"windows-1252"_s;
    }
}

} // namespace

bool BiffRecords::seek(qint64 offset)
{
    m_end = offset;
    m_over = offset < 0 || offset >= m_bytes.size();
    return !m_over;
}

bool BiffRecords::next()
{
    m_start = m_end;
    if (m_over || m_start + 4 > m_bytes.size()) {
        m_over = true;
        return false;
    }
    m_type = qFromLittleEndian<quint16>(m_bytes.constData() + m_start);
    m_at = m_start + 4;
    m_end = m_at + qFromLittleEndian<quint16>(m_bytes.constData() + m_start + 2);
    if (m_end > m_bytes.size()) {
        m_over = true;
        m_end = m_bytes.size();
    }
    return true;
}

bool BiffRecords::continues()
{
    if (m_end + 4 > m_bytes.size() || qFromLittleEndian<quint16>(m_bytes.constData() + m_end) != Continue)
        return false;
    m_at = m_end + 4;
    m_end =
        std::min<qint64>(m_at + qFromLittleEndian<quint16>(m_bytes.constData() + m_end + 2), m_bytes.size());
    return true;
}

quint8 BiffRecords::u8()
{
    while (m_at >= m_end)
        if (!continues()) return 0;
    return quint8(m_bytes[m_at++]);
}
quint16 BiffRecords::u16()
{
    const quint16 low = u8();
    return quint16(low | (u8() << 8));
}
quint32 BiffRecords::u32()
{
    const quint32 low = u16();
    return low | (quint32(u16()) << 16);
}
double BiffRecords::number()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | (quint64(u32()) << 32));
}
void BiffRecords::skip(qint64 bytes)
{
    while (bytes > 0) {
        if (m_at >= m_end && !continues()) return;
        const qint64 step = std::min(bytes, m_end - m_at);
        m_at += step;
        bytes -= step;
    }
}

std::string BiffRecords::characters(qint64 count, bool wide)
{
    std::string out;
    char32_t high = 0;
    for (qint64 i = 0; i < count; ++i) {
        if (m_at >= m_end) {
            if (!continues()) break;
            wide = u8() & 1;
        }
        const char32_t c = wide ? u16() : u8();
        if (c >= 0xD800 && c < 0xDC00)
            high = c;
        else if (c >= 0xDC00 && c < 0xE000) {
            if (high) appendUtf8(out, 0x10000 + ((high - 0xD800) << 10) + (c - 0xDC00));
            high = 0;
        } else if (c)
            appendUtf8(out, c);
    }
    return out;
}

std::string BiffRecords::bytesText(qint64 count, const QString &encoding)
{
    std::string bytes;
    for (qint64 i = 0; i < count && (m_at < m_end || continues()); ++i)
        bytes.push_back(char(u8()));
    bool plain = true;
    for (const char c : bytes)
        plain = plain && (c & 0x80) == 0;
    if (plain) return toUtf8(std::move(bytes), {});
    std::string out;
    const auto &meaning = byteMeanings(encoding.toLatin1().constData());
    for (const char c : bytes)
        if (c) appendUtf8(out, meaning[static_cast<unsigned char>(c)]);
    return out;
}

std::string BiffBook::text(BiffRecords &records, bool shortLength) const
{
    if (!wide) return records.bytesText(shortLength ? records.u8() : records.u16(), encoding);
    const qint64 count = shortLength ? records.u8() : records.u16();
    const quint8 flags = records.u8();
    if (flags & 8) records.u16();
    if (flags & 4) records.u32();
    return records.characters(count, flags & 1);
}

void BiffBook::readStrings(BiffRecords &records)
{
    records.u32();
    const quint32 unique = records.u32();
    qint64 bytes = 0;
    for (quint32 i = 0; i < unique && records.left() >= 0; ++i) {
        const qint64 count = records.u16();
        const quint8 flags = records.u8();
        const qint64 runs = flags & 8 ? records.u16() : 0;
        const qint64 phonetic = flags & 4 ? records.u32() : 0;
        std::string text = records.characters(count, flags & 1);
        records.skip(runs * 4 + phonetic);
        bytes += qint64(text.size() + sizeof(std::string));
        tooLarge = bytes > limits::kSharedStringBytes;
        const bool over = records.left() <= 0 && count == 0;
        if (tooLarge || (over && text.empty() && records.atEnd())) return;
        strings.push_back(std::move(text));
        if (strings.size() > (1U << 22)) return;
    }
}

bool BiffBook::read(BiffRecords &records)
{
    if (!records.next() || records.type() != Bof) return false;
    const int version = records.u16();
    if (version != 0x600 && version != 0x500) return false;
    wide = version == 0x600;
    encoding = u"windows-1252"_s;
    while (records.next() && records.type() != Eof && !tooLarge) {
        switch (records.type()) {
        case FilePass: encrypted = true; return true;
        case CodePage: encoding = encodingOf(records.u16()); break;
        case DateMode: epoch1904 = records.u16() == 1; break;
        case Sst: readStrings(records); break;
        case Xf: {
            records.u16();
            const int format = records.u16();
            const auto own = formats.find(format);
            styles.push_back(own == formats.end() ? shownByBuiltin(format) : own->second);
            break;
        }
        case Format: {
            const int id = records.u16();
            formats[id] = shownByCode(text(records, !wide));
            break;
        }
        case BoundSheet: {
            BiffSheet sheet;
            sheet.offset = records.u32();
            sheet.hidden = (records.u8() & 3) != 0;
            const int type = records.u8();
            sheet.name = QString::fromStdString(text(records, true));
            if (type == 0 && int(sheets.size()) < limits::kTables)
                sheets.push_back(std::move(sheet)); // no charts, no macros
            break;
        }
        default: break;
        }
    }
    return true;
}

} // namespace flow::read
