// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/answererror.h"
#include "core/sync/answers.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

void expect(bool isTrue)
{
    if (!isTrue) std::abort();
}

void checkBlock(const QJsonValue &block)
{
    const qsizetype columns = block["c"_L1].toArray().size();
    const QJsonArray rows = block["r"_L1].toArray();
    for (const QJsonValue &row : rows) expect(isUuid(row[0]) && (row[1].toBool() || row.toArray().size() == columns + 2));
}

} // namespace

/// The name of a function of the cloud, a line's end and what it is said to have answered: an error with a reason, or an answer of which
/// what is read of it is there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::view(data, size);
    const QString function = QString::fromLatin1(input.left(input.indexOf('\n')));
    const QByteArray body = input.mid(input.indexOf('\n') + 1);
    for (const int status : {200, 400, 403, 409, 410, 413, 422, 429, 500}) expect(errorOf({status, body}).code == ErrorCode::Network);
    const auto answer = readAnswer(function, body);
    if (!answer) {
        expect(answer.error().code == ErrorCode::Network && !answer.error().args.value(0).isEmpty());
        return 0;
    }
    if (function == u"sync_snapshot") {
        checkBlock(*answer);
        expect(answer->value("r"_L1).toArray().size() == answer->value("n"_L1).toInteger());
    } else if (function == u"sync_pull") {
        expect(answer->value("head"_L1).toInteger() >= 0 && answer->value("cursor"_L1).toString().contains(u'.'));
        const QJsonArray blocks = answer->value("data"_L1).toArray();
        for (const QJsonValue &block : blocks) checkBlock(block);
    } else if (function == u"sync_push" && checkVerdicts(*answer, 1, 2)) {
        expect(answer->value("res"_L1).toArray().size() == 2);
    }
    return 0;
}
