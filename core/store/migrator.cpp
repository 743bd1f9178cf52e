// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include <QDir>
#include <QFile>

namespace flow {
namespace {

    constexpr qint64 kApplicationId = 1179406163; // "FLOS"

    Result<void> apply(Connection &connection, const Migration &step)
    {
        FLOW_TRY(connection.exec("BEGIN IMMEDIATE"));
        auto done = connection.exec(step.sql.toStdString());
        if (done) done = connection.exec("PRAGMA user_version = " + std::to_string(step.version));
        if (done) return connection.exec("COMMIT");
        (void)connection.exec("ROLLBACK");
        return done;
    }

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = [] {
        std::vector<Migration> list;
        const QDir folder(QStringLiteral(":/flowstage/migrations"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) list.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
        }
        return list;
    }();
    return steps;
}

Result<void> migrate(Connection &connection, const std::vector<Migration> &steps,
    const std::function<Result<void>(int from)> &beforeUpgrade)
{
    FLOW_ASSIGN(const qint64 version, connection.integer("PRAGMA user_version"));
    FLOW_ASSIGN(const qint64 application, connection.integer("PRAGMA application_id"));
    FLOW_ASSIGN(const qint64 tables, connection.integer("SELECT count(*) FROM sqlite_schema"));
    if (tables > 0 && application != kApplicationId) return failure(ErrorCode::NotAWorkspace, {connection.path()});
    const int latest = steps.empty() ? 0 : steps.back().version;
    if (version > latest)
        return failure(ErrorCode::SchemaNewer, {QString::number(version), QString::number(latest)});
    if (version > 0 && version < latest && beforeUpgrade) FLOW_TRY(beforeUpgrade(int(version)));
    for (const Migration &step : steps)
        if (step.version > version) FLOW_TRY(apply(connection, step));
    return {};
}

} // namespace flow
