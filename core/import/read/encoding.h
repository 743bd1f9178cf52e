// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QString>

#include <array>
#include <string>

class QIODevice;

namespace flow::read {

enum class Repair : quint8 {
    None,
    MacRoman, ///< cp1252 bytes were once decoded as Mac Roman: "PrÈnom" for "Prénom"
    DoubleUtf8 ///< UTF-8 bytes were once decoded as windows-1252: "PrÃ©nom"
};

/// How bytes become text.
struct Encoding
{
    QString name; ///< IANA name
    int markBytes = 0; ///< length of the byte order mark
    Repair repair = Repair::None;
    bool proven = true; ///< marked, or so regular that chance is out of the question
    bool clean = true; ///< UTF-8 only: every byte is in order, so nothing has to be checked again
    int confidence = 100;
};

/// Reads the whole device once (a file without a mark is UTF-8 only if all of it is), from its start.
Result<Encoding> detectEncoding(QIODevice &device, const QString &forced, Progress &progress);

/// The best 8-bit or East Asian reading of a sample that is not UTF-8. Judges letters by their neighbours,
/// which tells Mac Roman, DOS and Windows apart where frequency guessers cannot.
Encoding guessLegacy(const std::string &sample);

/// Whether UTF-8 text shows the traces of a wrong earlier conversion.
Repair findRepair(const std::string &sample);
void applyRepair(Repair repair, std::string &text);

/// What the 256 bytes mean; 0xFFFD where nothing. Of single-byte encodings only.
const std::array<char32_t, 256> &byteMeanings(const char *encoding);

/// Feeds on bytes and counts sequences that are, and are not, UTF-8. State survives chunk borders.
class Utf8Check
{
public:
    void feed(const char *data, qint64 size);
    qint64 good = 0; ///< multi-byte sequences
    qint64 bad = 0; ///< bytes
    bool open() const { return m_need > 0; } ///< inside a sequence
private:
    int m_need = 0;
    unsigned char m_low = 0x80, m_high = 0xBF;
};

void appendUtf8(std::string &out, char32_t c);
/// Decodes one code point at `at` of valid UTF-8 and moves on.
char32_t nextUtf8(const std::string &text, std::size_t &at);

} // namespace flow::read
