// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <compare>
#include <functional>

namespace flow {

/// The local integer key of a row, typed so that an artist's key cannot be passed where a venue's is meant. 0 is "none".
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }
    constexpr qint64 value() const { return m_value; }
    constexpr explicit operator bool() const { return m_value != 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

using ArtistId = Id<struct ArtistTag>;
using VenueId = Id<struct VenueTag>;
using CompanyId = Id<struct CompanyTag>;
using ContactId = Id<struct ContactTag>;
using FanId = Id<struct FanTag>;
using CustomerId = Id<struct CustomerTag>;
using OrderId = Id<struct OrderTag>;
using ProductId = Id<struct ProductTag>;
using ImportId = Id<struct ImportTag>;
using TransactionId = Id<struct TransactionTag>;

} // namespace flow

template <class Tag>
struct std::hash<flow::Id<Tag>>
{
    size_t operator()(flow::Id<Tag> id) const { return std::hash<qint64>{}(id.value()); }
};
