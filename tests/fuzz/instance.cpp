// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/instance.h"
#include "tests/fuzz/fuzz.h"

using namespace flow::tour;

/// Whatever the bytes are: an error with a place and a reason, or a problem that holds what checkProblem() promises and
/// survives being written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = readInstance(flow::fuzz::view(data, size));
    if (!read) {
        if (read.error().args.size() < 2 || read.error().args.contains(QString())) std::abort();
        return 0;
    }
    if (!checkProblem(read->problem)) std::abort();
    Problem problem = read->problem;
    const auto again = readInstance(writeInstance(problem));
    problem.travel.estimated.clear();
    if (!again || again->problem != problem) std::abort();
    return 0;
}
