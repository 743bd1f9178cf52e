// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

/// The lines of a calendar; its BEGIN is there already.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    flow::fuzz::readFile("BEGIN:VCALENDAR\r\n" + flow::fuzz::view(data, size));
    return 0;
}
