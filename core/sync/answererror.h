// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sync/transport.h"

namespace flow {

// What went wrong between this workspace and its cloud, as errors Network {why} with a sentence in ui/text/errortext. Pure.

Error reason(const QString &what, const QString &detail = {});
bool isReason(const Error &error, QStringView what);

/// A message of an answer that is a name has a sentence (ui/text/errortext); any other is for the log.
bool isName(const QString &message);

/// What an answer that is no success means for us. `detail` has the status and the beginning of the body, for the log.
Error errorOf(const CloudAnswer &answer);

} // namespace flow
