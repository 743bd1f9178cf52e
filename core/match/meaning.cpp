// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/meaning.h"

#include "core/base/fold.h"

#include <cmath>

namespace flow {

bool sameMeaning(const Field &field, const QVariant &ours, const QVariant &theirs)
{
    if (ours == theirs) return true;
    if (field.type == FieldType::Decimal) return std::abs(ours.toDouble() - theirs.toDouble()) < 1e-7;
    if (field.type != FieldType::Text) return false;
    return fold(ours.toString()) == fold(theirs.toString());
}

bool isLocation(QStringView field) { return field == u"latitude" || field == u"longitude" || field == u"located_by"; }

} // namespace flow
