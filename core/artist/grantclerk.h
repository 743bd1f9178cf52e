// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QObject>

namespace flow {

/// Carries out changes of profiles that an artist granted on a computer of his own, as soon as they arrive by sync. Belongs to
/// the thread of the store's owner and must go before the store does. A read-only workspace is left alone.
class GrantClerk : public QObject
{
    Q_OBJECT
public:
    explicit GrantClerk(Store &store, QObject *parent = nullptr);

private:
    void run();
    Store &m_store;
};

} // namespace flow
