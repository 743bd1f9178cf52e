// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace flow {

/// The public REST interface of a cloud as an OpenAPI 3.1 document: a path for each entity with PostgREST's questions, a
/// schema of its fields, and how a key becomes a token. resources/cloud/openapi.json is its result; a test compares.
QJsonObject cloudOpenApi();

} // namespace flow
