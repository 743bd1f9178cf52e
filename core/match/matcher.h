// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/nameindex.h"
#include "core/store/recordwriter.h"

#include <map>

namespace flow {

/// One reason for or against two records being the same. ui/text words it.
enum class Evidence {
    // for
    SameExternalId,
    SameRegistration,
    SameVatNumber,
    SameEmail,
    SharedEmail, ///< a mailbox such as info@, or one of several records
    SamePhone,
    SameWebsite,
    SameLinkedin,
    SameName,
    NameAlike, ///< amount: percent
    SameTown,
    Near, ///< amount: metres
    SamePostcode,
    SameCompany,
    SameDay,
    SameArtist,
    SameVenue,
    SameSku,
    SameEverything,
    // against
    OtherName, ///< amount: percent alike
    OtherTown,
    FarAway, ///< amount: metres
    OtherCountry,
    OtherPostcode,
    OtherExternalId,
    OtherEmail,
    OtherKind,
    OtherCompany,
    OtherCapacity
};

bool speaksAgainst(Evidence evidence);
const char *evidenceName(Evidence evidence); ///< "sameEmail": the code in reports and JSON

struct EvidenceItem
{
    Evidence code;
    int amount = 0;
    bool operator==(const EvidenceItem &) const = default;
};

/// Certain: an identifier is equal (or name and place are) and nothing contradicts. Doubtful: a person should
/// look.
enum class DuplicateBand { None, Doubtful, Certain };

struct Duplicate
{
    qint64 id = 0;
    double score = 0; ///< 0 to 1
    DuplicateBand band = DuplicateBand::None;
    QList<EvidenceItem> evidence;
};

/// Finds the records that a new one may be the same as: the one matcher of imports, forms, mail and sync. A
/// name alone is never certain. On the connection's thread, reads only; keeps names in memory, so tell it
/// what was inserted since.
///
/// external_id is "source:id"; two ids of one source that differ are two records, whatever else is equal.
class Matcher
{
public:
    explicit Matcher(RecordWriter &writer)
        : m_writer(writer)
    {
    }

    /// Best first, at most five, None left out.
    Result<QList<Duplicate>> find(const Entity &entity, const Values &values);
    /// A record was inserted or its name or place changed.
    void added(const Entity &entity, qint64 id, const Values &values);

    /// How alike a new record is to one that exists. `sharedEmail`: the mailbox belongs to several records
    /// already.
    static Duplicate compare(
        const Entity &entity, const Values &values, const Record &record, bool sharedEmail = false);

private:
    Result<NameIndex *> indexOf(const Entity &entity);
    Result<std::vector<qint64>> candidates(const Entity &entity, const Values &values, bool &sharedEmail);

    RecordWriter &m_writer;
    std::map<const Entity *, NameIndex> m_indices;
};

/// contact@, info@, booking@...: a mailbox of a place, not of a person.
bool isSharedMailbox(QStringView address);

} // namespace flow
