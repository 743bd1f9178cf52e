// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/connection.h"

#include <QMap>

#include <optional>
#include <vector>

namespace flow {

/// Field name to value; fields that are not named stay as they are (update) or empty (insert).
using Values = QMap<QString, QVariant>;

/// One row of any entity. Values stand in the order of Entity::fields.
struct Record
{
    const Entity *entity = nullptr;
    qint64 id = 0;
    QByteArray uid;
    std::vector<QVariant> values;

    QVariant value(QStringView field) const; ///< null for an unknown field
    QString text(QStringView field) const { return value(field).toString(); }
    QString title() const; ///< the title fields, with spaces between
};

/// Reads and writes single records of any entity by its description. Runs inside the caller's transaction, on the caller's
/// thread; never begins or commits. Values are checked (validate.h): errors are Invalid {field, reason} and NotFound.
class Records
{
public:
    explicit Records(Connection &connection) : m_connection(connection) { }

    Result<std::optional<Record>> byId(const Entity &entity, qint64 id);
    /// In the order of ids; ids without a row are left out.
    Result<std::vector<Record>> byIds(const Entity &entity, const QList<qint64> &ids);
    /// All records of which `field` is `value`, by id; at most `limit`.
    Result<std::vector<Record>> where(const Entity &entity, const QString &field, const QVariant &value, int limit = 1000);

    Result<qint64> insert(const Entity &entity, const Values &values);
    /// True when something changed.
    Result<bool> update(const Entity &entity, qint64 id, const Values &values);
    Result<void> remove(const Entity &entity, qint64 id);

private:
    Connection &m_connection;
};

/// "id, uid, name, kind, ..." of an entity, for SELECT; readRecord() takes the row from column `first` on.
QString recordColumns(const Entity &entity, const QString &prefix = {});
Record readRecord(const Entity &entity, const Statement &statement, int first = 0);

} // namespace flow
