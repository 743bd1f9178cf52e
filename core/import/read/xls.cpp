// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/xls.h"

#include "core/import/read/biff.h"
#include "core/import/read/compoundfile.h"
#include "core/import/read/rowbuilder.h"

#include <bit>
#include <cmath>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

enum {
    Bof = 0x809,
    Eof = 0x0A,
    Number = 0x203,
    Rk = 0x27E,
    MulRk = 0xBD,
    LabelSst = 0xFD,
    Label = 0x204,
    RString = 0xD6,
    BoolErr = 0x205,
    Formula = 0x06,
    String = 0x207,
    MergedCells = 0xE5
};

constexpr int kColumns = 256; ///< the format has no more; what claims to stand beyond is damage

double rkNumber(quint32 rk)
{
    const double value =
        rk & 2 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & 0xFFFFFFFC) << 32);
    return rk & 1 ? value / 100 : value;
}

const char *errorName(int code)
{
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    default: return "#N/A";
    }
}

class SheetReader
{
public:
    SheetReader(const BiffBook &book, BiffRecords &records, TableSink &sink, Progress &progress)
        : m_book(book)
        , m_records(records)
        , m_sink(sink)
        , m_progress(progress)
    {
    }
    Result<void> run();
    qint64 merged = 0;

private:
    void cellRecord();
    bool moveTo(int row); ///< false: the sink had enough
    void put(int column, CellKind kind, std::string_view text, double number = 0);
    void putNumber(int column, int style, double number);
    void formula(int column, int style);

    const BiffBook &m_book;
    BiffRecords &m_records;
    TableSink &m_sink;
    Progress &m_progress;
    RowBuilder m_row;
    int m_at = -1; ///< row in the file, from 0
    qint64 m_line = 0;
    int m_stringColumn = -1; ///< a formula's text follows in a record of its own
    bool m_done = false;
};

bool SheetReader::moveTo(int row)
{
    if (row == m_at) return true;
    if (!m_row.empty()) {
        m_line = std::max<qint64>(m_line + 1, m_at + 1);
        m_done = !m_row.push(m_sink, m_line);
    }
    m_row.clear();
    m_at = row;
    return !m_done;
}

void SheetReader::put(int column, CellKind kind, std::string_view text, double number)
{
    if (column >= kColumns) return;
    const std::size_t from = m_row.mark();
    m_row.text() += text;
    m_row.putCollected(column, kind, from, number);
}

void SheetReader::putNumber(int column, int style, double number)
{
    if (column >= kColumns) return;
    const std::size_t from = m_row.mark();
    const Shown shown =
        std::size_t(style) < m_book.styles.size() ? m_book.styles[std::size_t(style)] : Shown::Number;
    if (!std::isfinite(number)) return put(column, CellKind::Error, "#NUM!");
    const CellKind kind = appendSerial(m_row.text(), number, shown, m_book.epoch1904);
    m_row.putCollected(column, kind, from, kind == CellKind::Number ? number : 0);
}

void SheetReader::formula(int column, int style)
{
    const quint32 low = m_records.u32(), high = m_records.u32();
    if (high >> 16 != 0xFFFF)
        return putNumber(column, style, std::bit_cast<double>(low | (quint64(high) << 32)));
    const int value = (low >> 16) & 0xFF;
    switch (low & 0xFF) {
    case 0: m_stringColumn = column; break;
    case 1: put(column, CellKind::Bool, value ? "true" : "false", value != 0); break;
    case 2: put(column, CellKind::Error, errorName(value)); break;
    default: break;
    }
}

void SheetReader::cellRecord()
{
    const int type = m_records.type();
    if (m_records.left() < 6) return;
    const int row = m_records.u16(), first = m_records.u16();
    if (!moveTo(row)) return;
    if (type == MulRk) {
        for (int column = first; m_records.left() >= 8; ++column) {
            const int style = m_records.u16();
            putNumber(column, style, rkNumber(m_records.u32()));
        }
        return;
    }
    const int style = m_records.u16();
    switch (type) {
    case Number: putNumber(first, style, m_records.number()); break;
    case Rk: putNumber(first, style, rkNumber(m_records.u32())); break;
    case Label:
    case RString: put(first, CellKind::Text, m_book.text(m_records, false)); break;
    case LabelSst: {
        const quint32 index = m_records.u32();
        if (index < m_book.strings.size() && first < kColumns) m_row.putStable(first, m_book.strings[index]);
        break;
    }
    case BoolErr: {
        const int value = m_records.u8();
        if (m_records.u8())
            put(first, CellKind::Error, errorName(value));
        else
            put(first, CellKind::Bool, value ? "true" : "false", value != 0);
        break;
    }
    case Formula: formula(first, style); break;
    default: break;
    }
}

Result<void> SheetReader::run()
{
    int depth = 0;
    for (qint64 records = 0; m_records.next(); ++records) {
        const int type = m_records.type();
        if (records == 0 && type != Bof) return failure(ErrorCode::FileFormat, {{}, u"biff"_s});
        if (type == Bof) ++depth;
        if (type == Eof && --depth <= 0) break;
        if (depth != 1) continue; // a chart inside the sheet
        if (type == MergedCells)
            merged += m_records.u16();
        else if (type == String && m_stringColumn >= 0) {
            put(m_stringColumn, CellKind::Text, m_book.text(m_records, false));
            m_stringColumn = -1;
        } else if (type == Number || type == Rk || type == MulRk || type == LabelSst || type == Label
            || type == RString || type == BoolErr || type == Formula)
            cellRecord();
        if (m_done) return {};
        if ((records & 0xFFF) == 0 && m_progress.canceled()) return canceled();
    }
    moveTo(-1);
    return {};
}

Result<void> readBook(ReadJob &job, const QByteArray &bytes)
{
    BiffRecords records(bytes);
    BiffBook book;
    if (!book.read(records)) return foreign(u"Excel 4"_s);
    if (book.encrypted) return failure(ErrorCode::FileEncrypted, {job.name});
    if (book.tooLarge)
        return failure(ErrorCode::FileTooLarge, {job.name, QString::number(limits::kSharedStringBytes)});
    for (const BiffSheet &sheet : book.sheets) {
        job.info.tables.append({sheet.name, sheet.hidden, -1, -1});
        if (sheet.hidden) job.warn(SourceWarning::HiddenSheet, {sheet.name});
    }
    qint64 walked = 0; // sheets that lie over each other would be read again and again
    for (int i = 0; i < int(book.sheets.size()); ++i) {
        const BiffSheet &sheet = book.sheets[std::size_t(i)];
        if (!job.begin({sheet.name, i, sheet.hidden, false})) continue;
        TableSink sink(job);
        if (!records.seek(sheet.offset)) return failure(ErrorCode::FileTruncated, {job.name, sheet.name});
        SheetReader reader(book, records, sink, job.progress);
        if (auto read = reader.run(); !read) {
            Error error = std::move(read).error();
            if (error.code == ErrorCode::FileFormat) error.args[0] = sheet.name;
            return std::unexpected(error);
        }
        walked += records.offset() - sheet.offset;
        if (walked > 2 * bytes.size()) return broken(sheet.name, u"biff"_s);
        job.info.tables[i].rows = sink.rows;
        job.info.tables[i].mergedCells = reader.merged;
        if (reader.merged) job.warn(SourceWarning::MergedCells, {sheet.name, QString::number(reader.merged)});
        sink.endTable();
        job.progress.step(records.offset(), bytes.size());
    }
    return {};
}

} // namespace

Result<void> readOle(ReadJob &job)
{
    job.info.container = Container::Xls;
    FLOW_ASSIGN(const CompoundFile file, CompoundFile::open(job.device, job.name));
    if (file.has(u"EncryptedPackage"_s) || file.has(u"EncryptionInfo"_s))
        return failure(ErrorCode::FileEncrypted, {job.name});
    const QString name = file.has(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    if (!file.has(name)) {
        if (file.has(u"WordDocument"_s)) return foreign(u"DOC"_s);
        return broken(job.name, u"ole"_s);
    }
    FLOW_ASSIGN(const QByteArray bytes, file.stream(name));
    return readBook(job, bytes);
}

} // namespace flow::read
