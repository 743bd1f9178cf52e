// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

/// Text of any encoding and dialect, and whatever else a file may begin with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    flow::fuzz::readFile(flow::fuzz::view(data, size));
    return 0;
}
