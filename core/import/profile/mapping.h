// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/value/date.h"
#include "core/import/value/number.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace flow {

/// What the rows of a table are.
enum class TableKind : quint8 { Unknown, Artists, Venues, Companies, Contacts, Deals, Shows, Fans, Orders, Royalties, Stats,
    Availability };
QString kindName(TableKind kind); ///< plural, as for --kind: "venues"; "auto" when Unknown
std::optional<TableKind> kindFromName(QStringView name);
QString kindEntity(TableKind kind); ///< the entity that a row makes: "venue"

/// Where a column goes. `entity` is empty when it goes nowhere. A column may feed a second entity of the same row (the
/// contact of a venue): `slot` then numbers the persons of that row from 0. A Reference field takes the other record's name.
///
/// `role` says how, where a field alone does not:
///   person       a full name, split into first and last name
///   coordinates  latitude and longitude in one cell (the field is latitude)
///   append       added behind what the field has from an earlier column: " " in names, ", " in text, a line in long text
///   sum          added up over the rows of the record, and over the columns
///   period       a period: the field is its first day, the matching period_end its last; hint "month": a day means its month
///   reference    the other file's key of a record of entity `hint`; several with ';'
///   note         as append, with the header in front: "Catering: vegan"
///   fallback     only when the columns before gave nothing
///   tags, interests   a list for the tags of the row's record (the field is empty)
///   key          names the record that rows are grouped by (order number)
///   line         a field of the order line or ticket that the row is
///   lineitems    several lines in one cell: "2× Tee, 1× Vinyl"
///   status       decides with the profile's skip rules whether the row counts; mapped to a status field too
///   consent.state, consent.given_at, consent.given_ip, consent.confirmed_at, consent.confirmed_ip, consent.withdrawn_at,
///   consent.bounced_at, consent.source, consent.reason   evidence; the field is empty
///   consent.confirmed, consent.refused, sms.refused   a yes or no that means just that
///   sms.state    the same for messages
///   status.cancelled_at, status.shipped_at   a time there says that it happened
///   label        says what the column of the same slot holds ("Mobile")
///   dayend       an instant of which only the day is written: its end where the user is
///   metric       a figure of audience_stat; `hint` has the metric's name
///   extra        kept verbatim, without a field
///   drop         known and not stored (card data)
struct ColumnMapping
{
    int index = 0;
    QString header; ///< as written; "Column C" when the table has no header
    QString entity;
    QString field;
    int slot = 0;
    QString role;
    QString hint; ///< metric, contact role code, "osgb36", "birthday"...
    value::DateOrder dateOrder = value::DateOrder::Unknown; ///< Unknown: values leave it open, see Mapping::fallbackOrder
    value::DecimalMark mark = value::DecimalMark::Unknown;
    QString zone; ///< IANA zone of times without offset; empty: UTC
    bool leadingZeros = false; ///< postal codes: the column lost zeros, codes one digit short get them back
    bool serials = false; ///< dates stored as Excel day numbers
    double confidence = 0; ///< 0..1
    QString sample; ///< first value
    bool isMapped() const { return !entity.isEmpty() || (!role.isEmpty() && role != QLatin1String("drop")); }
    bool operator==(const ColumnMapping &) const = default;
};

/// Headers of the two columns that refused rows come back with. They are not imported, and say nothing about a table's shape.
inline constexpr const char *kLineHeader = "import_line";
inline constexpr const char *kReasonHeader = "import_reason";

/// Something the user should know about the table. Worded by ui/text.
struct MappingNote
{
    QString code; ///< noHeader, twoHeaderRows, kindGuessed, duplicateHeader, datumOsgb36, noEmail, stateFromName, stateUnknown,
                  ///< subjectUnknown, consentIgnored, rememberedMapping, rememberedColumns, summarySheet, countryAssumed
    QStringList args;
    bool operator==(const MappingNote &) const = default;
};

struct Mapping
{
    TableKind kind = TableKind::Unknown;
    QString profileId; ///< "generic" when no profile knows it
    double confidence = 0;
    int headerRow = -1; ///< 0-based among the pushed rows; -1: none, data starts with the first row
    int headerRows = 0; ///< 0, 1 or 2 (a group header above the detail header)
    bool headerChosen = false; ///< somebody said so, it was not found out
    QList<ColumnMapping> columns; ///< one for every column, mapped or not, in file order
    value::DateOrder fallbackOrder = value::DateOrder::DayFirst;
    QString currency; ///< of amounts without one; empty: of the workspace
    QString country = {}; ///< of phones and places without one, when the workspace says none; see assumeCountries()
    QString source; ///< of orders and statements: "shopify"
    QString listState; ///< Mailchimp: subscribed, unsubscribed, cleaned, non-subscribed
    QString subject; ///< Spotify: the song or artist of the file's name
    QString fingerprint;
    QString idsOf = {}; ///< fingerprint of the tables that ids in this one are shared with; empty: only with those of its own
    QList<MappingNote> notes;

    int firstDataRow() const { return headerRow < 0 ? 0 : headerRow + headerRows; }
    void note(const MappingNote &what) ///< once
    {
        if (!notes.contains(what)) notes << what;
    }
    const ColumnMapping *find(QStringView entity, QStringView field, int slot = 0) const;
    bool operator==(const Mapping &) const = default;
};

QJsonObject toJson(const Mapping &mapping);
Result<Mapping> mappingFromJson(const QJsonObject &json);

/// "field=column" as --map takes it. field: "capacity" or "contact.email", "tags", "ignore"; column: header text, a letter as
/// in spreadsheets ("C") or "#3". Errors: Usage with the word.
Result<void> applyOverride(Mapping &mapping, const QString &assignment);

} // namespace flow
