// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/numbers.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace flow::read {

/// Walks the records of an Excel stream. Reading past a record's end goes on in its CONTINUE records, past
/// the last one it gives zeros.
class BiffRecords
{
public:
    explicit BiffRecords(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    bool next(); ///< to the next record; CONTINUEs not read count as none
    bool seek(qint64 offset);
    int type() const { return m_type; }
    qint64 offset() const { return m_start; }
    qint64 left() const { return m_end - m_at; } ///< in this part

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double number();
    void skip(qint64 bytes);
    /// `count` characters; wide ones are UTF-16. A part that begins inside says anew whether they are wide.
    std::string characters(qint64 count, bool wide);
    std::string bytesText(qint64 count, const QString &encoding); ///< of Excel 95
    bool atEnd() const { return m_over; }

private:
    bool continues();

    const QByteArray &m_bytes;
    qint64 m_start = 0, m_at = 0, m_end = 0;
    int m_type = -1;
    bool m_over = false;
};

struct BiffSheet
{
    QString name;
    qint64 offset = 0;
    bool hidden = false;
};

/// What the globals of a workbook say.
struct BiffBook
{
    std::vector<BiffSheet> sheets;
    std::vector<std::string> strings;
    std::vector<Shown> styles;
    std::map<int, Shown> formats;
    QString encoding; ///< of Excel 95's texts
    bool wide = true; ///< Excel 97 and later
    bool epoch1904 = false;
    bool encrypted = false;
    bool tooLarge = false;

    bool read(BiffRecords &records); ///< false: no workbook we know
    std::string text(BiffRecords &records, bool shortLength) const;

private:
    void readStrings(BiffRecords &records);
};

} // namespace flow::read
