// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/unknownfield.h"

namespace flow {

using namespace Qt::StringLiterals;

std::unexpected<Error> unknownField(const Entity &entity, const QString &word)
{
    QStringList names{u"id"_s};
    for (const Field &field : entity.fields)
        if (!field.is(Internal) && field.type != FieldType::Blob && field.type != FieldType::Json)
            names << field.name;
    return failure(ErrorCode::Usage, {word, u"0"_s, names.join(u", "_s)}, entity.name + u": "_s + word);
}

} // namespace flow
