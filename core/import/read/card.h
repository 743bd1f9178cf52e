// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/contentline.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace flow::read {

/// One vCard as the columns of vcardColumns().
class Card
{
public:
    enum Column {
        Name,
        FirstName,
        LastName,
        MiddleName,
        Prefix,
        Suffix,
        Nickname,
        Organization,
        Department,
        Title,
        Role,
        Email1,
        Email1Label,
        Email2,
        Email2Label,
        Email3,
        Email3Label,
        PhoneMobile,
        PhoneWork,
        PhoneHome,
        PhoneFax,
        PhoneOther,
        Street,
        City,
        Region,
        PostalCode,
        Country,
        AddressLabel,
        Url,
        Birthday,
        Anniversary,
        Note,
        Categories,
        Geo,
        Kind,
        Uid,
        Photo,
        Extra,
        kColumns
    };
    struct Value
    {
        std::string text;
        CellKind kind = CellKind::Text;
    };

    explicit Card(const std::vector<ContentLine> &lines);
    const std::array<Value, kColumns> &cells() const { return m_cells; }

    static bool isGroup(const std::vector<ContentLine> &lines);

private:
    bool take(const ContentLine &line); ///< false: no column for it
    bool takeName(const ContentLine &line);
    bool takeOrganization(const ContentLine &line);
    bool takeEmail(const ContentLine &line);
    bool takePhone(const ContentLine &line);
    void takeAddress();
    bool takeDay(Column column, const ContentLine &line);
    bool takePhoto(const ContentLine &line);
    bool takeGeo(const ContentLine &line);
    bool set(Column column, std::string text); ///< false: taken already, or empty
    std::string label(const ContentLine &line) const;
    void finishName();
    void finishExtra(const std::vector<const ContentLine *> &left);

    std::array<Value, kColumns> m_cells;
    std::map<std::string, std::string> m_labels; ///< X-ABLabel by group
    std::set<std::string> m_takenGroups;
    std::vector<const ContentLine *> m_addresses;
};

} // namespace flow::read
