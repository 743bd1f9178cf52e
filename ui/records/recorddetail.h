// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journalreader.h"
#include "core/store/records.h"

namespace flow::ui {

/// A person and what they do at a venue, company or for an artist; or, seen from the person, where they do it.
struct RoleLine
{
    qint64 roleId = 0;
    const Entity *entity = nullptr; ///< of the other record
    qint64 id = 0;
    QString title;
    QString role; ///< code
    QString roleName; ///< their own word
    QString phone, email;
};

/// All that the panel shows of one record, read in one go on a reader thread.
struct RecordDetail
{
    Record record;
    QStringList tags, interests;
    QMap<QString, QString> references; ///< field -> title of the record it points to
    std::vector<RoleLine> roles;
    std::vector<Record> interactions; ///< newest first
    std::vector<Record> children; ///< of the entity asked for: activities of a fan, lines of an order
    std::vector<HistoryEntry> history; ///< newest first
};

/// Which related records to read besides the record itself.
struct DetailRequest
{
    const Entity *entity = nullptr;
    bool roles = false;
    QString interactionField = {}; ///< of interaction: "venue_id"; empty: none
    const Entity *children = nullptr;
    QString childField = {}; ///< of children: "fan_id"
    QString childOrder = {}; ///< field, newest first; empty: by id
};

/// NotFound when it was deleted meanwhile.
Result<RecordDetail> readDetail(Connection &connection, const DetailRequest &request, qint64 id);

} // namespace flow::ui
