// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"

#include <QObject>

namespace flow {

/// Tells what changed, after it was confirmed. Lives on the thread that opened the store; emitted there.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const flow::ChangeSet &changes);
};

} // namespace flow
