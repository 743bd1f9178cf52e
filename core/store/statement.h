// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace flow {

/// A prepared statement. Bind from 1, read from 0. Lives no longer than its Connection, on the same thread.
/// Text that is bound as a view must stay until the next step(); QString and QVariant are copied.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3 *db, sqlite3_stmt *stmt) : m_db(db), m_stmt(stmt) { }
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, double value);
    void bind(int index, std::string_view utf8);
    void bind(int index, const QString &text);
    void bind(int index, const QByteArray &blob);
    void bind(int index, const QVariant &value); ///< by its type; invalid or null QVariant is NULL
    void bindBlob(int index, const void *data, int size);
    void bindNull(int index);

    /// True when there is a row. Afterwards, call again for the next one, or reset() to run again.
    Result<bool> step();
    /// For statements without rows: step and reset.
    Result<void> run();
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; ///< valid until the next step
    QString string(int column) const;
    QByteArray blob(int column) const;
    QVariant value(int column) const; ///< qint64, double, QString, QByteArray or null

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_stmt = nullptr;
};

} // namespace flow
