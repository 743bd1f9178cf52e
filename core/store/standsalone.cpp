// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standsalone.h"

#include "core/base/entity.h"

namespace flow {

using namespace Qt::StringLiterals;

bool standsAlone(const Entity &entity)
{
    static const QStringList kNotes{u"import"_s, u"import_mapping"_s, u"setting"_s, u"file"_s, u"tag"_s, u"conflict"_s};
    return entity.parent.isEmpty() && !kNotes.contains(entity.name);
}

} // namespace flow
