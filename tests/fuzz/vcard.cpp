// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

/// The lines of cards; the first BEGIN is there already.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    flow::fuzz::readFile("BEGIN:VCARD\r\n" + flow::fuzz::view(data, size));
    return 0;
}
