// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artist/grantclerk.h"

#include "core/artist/proposal.h"
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;

GrantClerk::GrantClerk(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    if (store.isReadOnly()) return;
    connect(&store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(proposalEntity().number)) run();
    });
    run();
}

void GrantClerk::run() { m_store.write({u"approve"_s}, [](Connection &connection) { return carryOutGranted(connection); }); }

} // namespace flow
