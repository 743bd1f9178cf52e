// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

class QIODevice;

namespace flow {

/// From a file, whatever it is, to rows of cells. What a file is, is told by its content and never by its
/// name. Readers push rows, hold no more than a row and a few buffers, and ask `Progress` between rows
/// whether to go on.

enum class CellKind : quint8 { Empty, Text, Number, Date, DateTime, Time, Bool, Error };

/// One cell, valid only during RowSink::row(). `text` is always set unless Empty, and is always valid UTF-8
/// without NUL: Text as written (untrimmed), Number in its shortest exact form with a point ("33612345678",
/// "0.1"), Date "2027-03-18", DateTime "2027-03-18T20:30:00", Time "20:30:00" (a duration may pass 24 hours),
/// Bool "true" or "false", Error as the program wrote it ("#N/A").
/// CSV knows only Empty and Text; an empty quoted cell is Empty too.
struct Cell
{
    CellKind kind = CellKind::Empty;
    std::string_view text = {};
    double number = 0; ///< of Number; 0 or 1 of Bool
};

/// A sheet, a CSV of a ZIP, the cards of a vCard file ("contacts"), the events of a calendar ("events").
struct TableInfo
{
    QString name; ///< of a CSV on its own: empty
    int index = 0;
    bool hidden = false;
    bool syntheticHeader = false; ///< row 1 holds our own field names, documented in vcard.h and icalendar.h
};

class RowSink
{
public:
    virtual ~RowSink() = default;
    /// false: skip this table; it is then not even parsed.
    virtual bool beginTable(const TableInfo &table) = 0;
    /// line: physical line where the record starts (CSV), sheet row (spreadsheets), line of BEGIN: (vCard,
    /// iCalendar), 1-based and rising. Rows without any cell are left out in spreadsheets and pushed with one
    /// Empty cell in CSV; trailing Empty cells may be missing. false: enough, the table ends here without an
    /// error.
    virtual bool row(qint64 line, std::span<const Cell> cells) = 0;
    virtual void endTable() = 0;
};

struct ReadOptions
{
    QString encoding = {}; ///< empty: found out; else a name that encodingNames() lists
    char delimiter = 0; ///< 0: found out
    char quote = 0; ///< 0: found out ('"' unless the file clearly uses '\'')
    QString sheet = {}; ///< only the table of this name; empty: all, in file order
    QDate from = {}; ///< recurring events are expanded from here, by default two years back
    QDate to = {}; ///< to here, by default three years ahead
};

enum class Container : quint8 { Csv, Tsv, Xlsx, Ods, Xls, VCard, ICalendar, Zip };
QString containerName(
    Container container); ///< "csv", "tsv", "xlsx", "ods", "xls", "vcard", "icalendar", "zip"

/// What was noticed and did not stop the reading. The words are in ui/text.
enum class SourceWarning : quint8 {
    MojibakeRepaired, ///< cp1252 once read as Mac Roman, or UTF-8 once read as cp1252; args: which
                      ///< ("macroman", "utf8")
    EncodingGuessed, ///< neither marked nor provable; args: encoding, confidence 0..100
    BadBytes, ///< bytes that are no UTF-8 were read as windows-1252, or as U+FFFD; args: count, line of the
              ///< first
    NulStripped, ///< args: count, line of the first
    UnclosedQuote, ///< the quote was taken as text instead; args: line where it opened
    StrayQuote, ///< quotes inside an unquoted cell, kept as text; args: count, line of the first
    CellTruncated, ///< args: table, line, column, limit in bytes
    ColumnsTruncated, ///< cells beyond the column limit were dropped; args: table, line, limit
    HiddenSheet, ///< args: name
    MergedCells, ///< the value is in the first cell; args: table, count
    RepeatCapped, ///< a row or cell repeated more often than any table needs; args: table, line, count
    FormulaWithoutValue, ///< cells whose result the file does not hold; args: table, count, line of the first
    GroupCardSkipped, ///< vCard groups (lists of others); args: count
    CardUnreadable, ///< args: count, line of the first
    EventUnreadable, ///< without a start, or far too large; args: count, line of the first
    RecurrenceCapped, ///< rules that repeat too often or that are not understood; args: count of events, line
                      ///< of the first
    EntrySkipped, ///< a file in the ZIP that is no table; args: name, reason ("zip", "notText", "folder",
                  ///< "empty")
    TextTruncated, ///< the last multi-byte character is incomplete; args: byte
    CalendarCutOff ///< the file ends inside a calendar; args: its last line, line of the event that is not whole and was left
                   ///< out (empty: it ends between two)
};

struct SourceNote
{
    SourceWarning code = SourceWarning::BadBytes;
    QStringList args = {};
    bool operator==(const SourceNote &) const = default;
};

struct SourceTable
{
    QString name;
    bool hidden = false;
    qint64 rows = -1; ///< -1: not counted (yet)
    qint64 mergedCells = -1; ///< -1: not counted (yet); ranges, not cells
};

struct SourceInfo
{
    Container container = Container::Csv;
    QString encoding; ///< IANA name ("UTF-8", "windows-1252", "macintosh"); empty where the format fixes it
    bool byteOrderMark = false;
    char delimiter = 0;
    char quote = 0;
    QString calendarName; ///< X-WR-CALNAME
    QList<SourceTable> tables;
    QList<SourceNote> warnings;
};

/// What the file is, from its head and directory: cheap for any size. Row counts only where the file states
/// them.
Result<SourceInfo> inspectSource(const QString &path, const ReadOptions &options = {});
/// The same, and pushes every row. On an error some rows may have been pushed already. Canceled is an error.
/// Error args: [0] the place in the file in words of the format ("line 12", "Sheet1, row 3", "byte 4096"), or
/// the path for errors that concern the whole file; [1] a short reason code.
Result<SourceInfo> readSource(
    const QString &path, const ReadOptions &options, RowSink &sink, Progress &progress);

/// The same on any device that is open, readable and not sequential; `name` is only for messages.
Result<SourceInfo> inspectSource(QIODevice &device, const QString &name, const ReadOptions &options = {});
Result<SourceInfo> readSource(
    QIODevice &device, const QString &name, const ReadOptions &options, RowSink &sink, Progress &progress);

/// What ReadOptions::encoding takes, most likely first.
QStringList encodingNames();

/// The limits that keep a hostile file below 512 MB.
namespace limits {
inline constexpr qint64 kCellBytes = 16 << 20; ///< longer cells are cut, with a warning
inline constexpr qint64 kRowBytes = 64 << 20; ///< longer rows are refused
inline constexpr int kColumns = 16384;
inline constexpr qint64 kSheetRows = 1 << 20;
inline constexpr int kTables = 10000;
inline constexpr qint64 kSharedStringBytes = 192 << 20;
inline constexpr qint64 kLongTextBytes = 512 << 20; ///< long shared strings, each as often as cells show it
inline constexpr qint64 kPartBytes = qint64(4) << 30; ///< one part of a ZIP, uncompressed
inline constexpr int kXmlDepth = 256;
inline constexpr qint64 kCardBytes = 16 << 20; ///< one vCard, photo included; a reader holds several copies of it
inline constexpr qint64 kCalendarBytes = 32 << 20;
inline constexpr int kOccurrences = 2000; ///< of one recurring event
} // namespace limits

} // namespace flow
