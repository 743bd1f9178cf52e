// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <string_view>
#include <vector>

namespace flow {

/// From mail addresses to ids of fans, by their 64-bit hash: 12 bytes a slot, so that a million fits into
/// some 25 MB where their texts would take 100. A hit has to be compared with the record; two addresses with
/// one hash are thus told apart.
class AddressMap
{
public:
    void reserve(size_t count)
    {
        size_t size = 1024;
        while (size * 3 < count * 4)
            size *= 2;
        if (size > m_hashes.size()) grow(size);
    }
    /// Asks the memory for the slot of an address that find() will be asked for soon.
    void prefetch(std::string_view address) const
    {
#ifdef __GNUC__
        if (m_hashes.empty()) return;
        const size_t at = hashOf(address) & m_mask;
        __builtin_prefetch(&m_hashes[at]);
        __builtin_prefetch(&m_ids[at]);
#endif
    }
    /// The id, 0 when it is not there.
    quint32 find(std::string_view address) const
    {
        if (m_hashes.empty()) return 0;
        const quint64 hash = hashOf(address);
        for (size_t at = hash & m_mask; m_hashes[at]; at = (at + 1) & m_mask)
            if (m_hashes[at] == hash) return m_ids[at];
        return 0;
    }
    void insert(std::string_view address, quint32 id)
    {
        if ((m_count + 1) * 4 > m_hashes.size() * 3) grow(m_hashes.empty() ? 1024 : m_hashes.size() * 2);
        put(hashOf(address), id);
    }
    size_t count() const { return m_count; }

private:
    static quint64 hashOf(std::string_view address)
    {
        const quint64 hash = std::hash<std::string_view>{}(address);
        return hash ? hash : 1;
    }
    void put(quint64 hash, quint32 id)
    {
        size_t at = hash & m_mask;
        while (m_hashes[at] && m_hashes[at] != hash)
            at = (at + 1) & m_mask;
        m_count += m_hashes[at] == 0;
        m_hashes[at] = hash;
        m_ids[at] = id;
    }
    void grow(size_t size)
    {
        const std::vector<quint64> hashes = std::move(m_hashes);
        const std::vector<quint32> ids = std::move(m_ids);
        m_hashes.assign(size, 0);
        m_ids.assign(size, 0);
        m_mask = size - 1;
        m_count = 0;
        for (size_t i = 0; i < hashes.size(); ++i)
            if (hashes[i]) put(hashes[i], ids[i]);
    }

    std::vector<quint64> m_hashes;
    std::vector<quint32> m_ids;
    size_t m_mask = 0;
    size_t m_count = 0;
};

} // namespace flow
