// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace exhibit {

/// Numbers by id, in one block of memory: a map of a hundred thousand nodes takes ten times as long to make, and to
/// free again. The ids have to live as long; one that was there keeps its first number. Numbers are not negative.
class IdIndex
{
public:
    /// Forgets what is there, and makes room for so many.
    void reset(std::size_t ids)
    {
        std::size_t slots = 16;
        while (slots < 2 * ids)
            slots *= 2;
        m_slots.assign(slots, {});
        m_count = 0;
    }

    /// False if the id is there already.
    bool add(std::string_view id, int number)
    {
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        Slot& slot = m_slots[slotOf(id)];
        if (slot.number >= 0)
            return false;
        slot = {id, number};
        ++m_count;
        return true;
    }

    int find(std::string_view id) const { return m_slots.empty() ? -1 : m_slots[slotOf(id)].number; } ///< -1: none
    std::size_t size() const { return m_count; }

private:
    struct Slot
    {
        std::string_view id;
        int number = -1;
    };

    /// Where the id is, or where it would stand.
    std::size_t slotOf(std::string_view id) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = std::hash<std::string_view>{}(id)&mask;
        while (m_slots[at].number >= 0 && m_slots[at].id != id)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<Slot> before;
        before.swap(m_slots);
        reset(before.size());
        for (const Slot& slot : before) {
            if (slot.number >= 0)
                add(slot.id, slot.number);
        }
    }

    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them taken
    std::size_t m_count = 0;
};

} // namespace exhibit
