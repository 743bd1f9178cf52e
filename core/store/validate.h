// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/base/error.h"

#include <QVariant>

namespace flow {

/// Brings a value that a person or a file gave into the form in which the field is stored: text trimmed, mail addresses
/// in lower case, numbers as integers, an empty text as null. Errors: Invalid with args {field, reason}; reasons are
/// "required", "number", "whole", "negative", "choice", "email", "date", "country", "currency", "language", "range",
/// "amount" (more than kMostMoney), "too_long"; ui/text words them.
Result<QVariant> checkValue(const Field &field, const QVariant &value);

} // namespace flow
