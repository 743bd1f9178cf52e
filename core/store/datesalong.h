// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journalreader.h"

#include <map>

namespace flow {

/// Whether a field goes along with the day of its record's show when that is moved: times of resources, days of tasks and of the advance.
bool movesWithShow(const Entity &entity, const Field &field);
/// A date or an instant, so many days later; nothing stays nothing.
QVariant laterByDays(const Field &field, const QVariant &value, qint64 days);

/// What a transaction moved along with a show's day that by now stands where somebody else has put it. Taken back or left alone by itself
/// it would stand on a day of its own; it belongs where the show is. On the connection's thread.
class DatesAlong
{
public:
    static Result<DatesAlong> of(Connection &connection, const TransactionInfo &transaction);

    /// How many days what the transaction found in this field lies before where it belongs; nothing when its show is where the transaction left it.
    Result<std::optional<qint64>> daysSince(const Entity &entity, qint64 row, const Field &field) const;
    /// Moves what stands as the transaction left it to where its show is. Inside the caller's write.
    Result<void> follow();

private:
    struct Moved
    {
        qint64 sinceBefore = 0; ///< days from the one that the transaction found to the one that stands
        qint64 sinceAfter = 0;
    };
    DatesAlong(Connection &connection, const TransactionInfo &transaction) : m_connection(&connection), m_transaction(transaction) { }
    Result<void> read();
    Result<const Moved *> showOf(const Entity &entity, qint64 row, const Field &field) const;

    Connection *m_connection;
    TransactionInfo m_transaction;
    std::map<qint64, Moved> m_shows;
};

} // namespace flow
