// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/read/makezip.h"
#include "tests/fuzz/fuzz.h"

/// What starts with "PK" is taken as the file. Else the parts of a workbook, as XML between form feeds:
/// sheet, shared strings, styles, workbook, relations. Packed anew, they get past the checksums that stop a
/// fuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = flow::fuzz::view(data, size);
    if (bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF")) {
        flow::fuzz::readFile(bytes);
        return 0;
    }
    const QList<QByteArray> parts = bytes.split('\f');
    flow::test::XlsxParts book;
    book.sheet = parts.value(0);
    book.strings = parts.value(1);
    book.styles = parts.value(2);
    if (!parts.value(3).isEmpty()) book.workbook = parts[3];
    if (!parts.value(4).isEmpty()) book.relations = parts[4];
    flow::fuzz::readFile(flow::test::makeXlsx(book));
    return 0;
}
