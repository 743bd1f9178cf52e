// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

#include <QJsonDocument>
#include <QHash>
#include <QList>
#include <QSet>

namespace flow {

struct Entity;
struct Record;

/// A record that holds data of a person.
struct PersonalRecord
{
    const Entity *entity = nullptr;
    qint64 id = 0;
    bool operator==(const PersonalRecord &) const = default;
};

/// A person as such: has a mail address of its own and is part of nothing else.
bool isPersonEntity(const Entity &entity);

/// The record itself and all that hangs on it and holds personal fields: a fan's activities and consents, the customer of
/// the same person with orders and their lines, what was said with a contact.
Result<QList<PersonalRecord>> recordsOfPerson(Connection &connection, const Entity &entity, qint64 id);

/// True when the record holds no personal data (any more): what erasing leaves.
bool isErased(const Record &record);
/// And the record says so itself by the name that was taken away: it is not just bare.
bool wasErased(const Record &record);
/// Takes the values of personal fields out of the journal's entries about a record: where an erasure that was made on another
/// device arrives.
Result<void> scrubJournal(Connection &connection, const PersonalRecord &person);
/// The same for many records of one entity; takes as long as they have entries.
Result<void> scrubJournal(Connection &connection, const Entity &entity, const QSet<qint64> &ids);
/// The ids under which the journal knows deleted records with these uids. What went and came back by sync has another id than
/// it had. With the uid of each. Reads the entity's deletions once.
Result<QHash<qint64, QByteArray>> deletedIds(Connection &connection, const Entity &entity, const QSet<QByteArray> &uids);
bool holdsPersonalData(const Entity &entity);

/// What a file was called, and what was in it unless another one is the same, where the person whose file it was is erased.
/// After the record of the file is gone.
Result<void> forgetFile(Connection &connection, qint64 file, const QString &sha256);

/// All of it with its history, what conflicts and refused rows of imports keep, and which files there are, for the person who asks what
/// we know (GDPR, article 15). Error: NotFound.
Result<QJsonDocument> exportPerson(Connection &connection, const Entity &entity, qint64 id);

/// Takes the person's data out of the records, the journal, the rows that imports refused, what is
/// kept of conflicts and the search index, and the person's files with what is in them (article 17). Records stay as nameless rows, so that amounts, counts and the journal's order remain true; undo passes over what
/// was erased. Inside a write whose cause is "erase". Copies that were made before (backups, exported files) are not
/// touched. Returns how many records were changed.
Result<qint64> erasePerson(Connection &connection, const Entity &entity, qint64 id, Progress &progress);

} // namespace flow
