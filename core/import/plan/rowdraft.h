// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"
#include "core/store/records.h"

namespace flow {

/// A cell that did not become a value as it stands.
struct CellIssue
{
    int column = 0;
    value::Status status = value::Status::Same;
    value::Reason reason = value::Reason::None;
    QString field; ///< "email", or "contact.email" of a linked record
};

/// A record that a row asks for: what the file says, and what a new one gets besides.
struct Draft
{
    QString entity;
    int slot = 0; ///< the second contact of a venue has slot 1
    Values values;
    Values defaults;
    bool isGuessed = false; ///< its coordinates were looked up for its town
    QString role; ///< of a contact: what the file says that it does there
    bool isEmpty() const { return values.isEmpty(); }
};

/// What a row says about being written to.
struct ConsentDraft
{
    QString state; ///< "yes", "no", "confirmed", "withdrawn", "bounced", "unknown"; empty: nothing
    qint64 at = 0;
    QMap<QString, QString> evidence; ///< "optin_ip", "confirm_time"...
};

/// One row of a file as records to be. Empty `reject`: it can be imported.
struct RowDraft
{
    qint64 line = 0;
    Draft main;
    QList<Draft> linked;
    QStringList tags;
    QStringList interests;
    ConsentDraft email;
    ConsentDraft sms;
    QList<Values> metrics; ///< of audience_stat: {"metric", "value"}
    QString groupKey; ///< rows with the same key are one record
    QString lineItems; ///< "2× Tee, 1× Vinyl"
    QList<CellIssue> issues; ///< Tidied, Doubtful, Invalid
    QString reject; ///< reason why it is refused: "required", "noAt", "notANumber"...
    QString rejectField;
    int rejectColumn = -1;

    Draft *link(QStringView entity, int slot = 0);
    Draft &linkOrAdd(const QString &entity, int slot);
};

} // namespace flow
