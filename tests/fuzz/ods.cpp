// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/read/makezip.h"
#include "tests/fuzz/fuzz.h"

/// What starts with "PK" is taken as the file; else the tables of content.xml, a form feed, its styles.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = flow::fuzz::view(data, size);
    if (bytes.startsWith("PK")) {
        flow::fuzz::readFile(bytes);
        return 0;
    }
    const QList<QByteArray> parts = bytes.split('\f');
    flow::fuzz::readFile(flow::test::makeOds(parts.value(0), parts.value(1)));
    return 0;
}
