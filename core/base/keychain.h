// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>

namespace flow::keychain {

// Secrets in the system's keychain (Secret Service, Keychain, Credential Manager), under the program's name. To be called on the
// main thread, whose event loop the services need; the futures are finished there. Where there is no keychain every call gives
// Unsupported {"keychain"}, and whoever asks has to ask the person each time.

QFuture<Result<QString>> read(const QString &key); ///< empty: there is none
QFuture<Result<void>> write(const QString &key, const QString &secret);
QFuture<Result<void>> remove(const QString &key);

} // namespace flow::keychain
