// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace flow {

/// Writes a file whole or leaves what was there: it is on the disk before it gets its name.
/// Errors: FileNotFound {folder}, ReadOnly {path}, DiskFull {path}. With `permissions` it has them before there is
/// anything to read.
Result<void> saveFile(const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions = {});

/// The same for content that is made while it is written. `write` looks at how much was taken: a full disk takes a part
/// without an error. An error of it leaves what was there, too.
Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write,
    std::optional<QFileDevice::Permissions> permissions = {});

} // namespace flow
