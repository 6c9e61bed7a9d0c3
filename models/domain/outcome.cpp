// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outcome.h"

#include "models/domain/enumnames.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace exhibit {

namespace {

constexpr EnumName<Outcome> outcomeNames[] = {
    {Outcome::Absent, "absent"},   {Outcome::Passed, "passed"},   {Outcome::Failed, "failed"},
    {Outcome::Error, "error"},     {Outcome::Skipped, "skipped"}, {Outcome::XFailed, "xfailed"},
    {Outcome::XPassed, "xpassed"},
};

std::uint32_t hashOf(std::string_view text)
{
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

/// The slot of `nodeId`, or the free one that it would take; there are slots.
const TestDictionary::Slot* TestDictionary::slotOf(std::string_view nodeId, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot& slot = m_slots[at];
        if (slot.id < 0 || (slot.hash == hash && m_nodeIds[static_cast<std::size_t>(slot.id)] == nodeId))
            return &slot;
    }
}

void TestDictionary::grow()
{
    constexpr std::size_t least = 64;
    const std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.assign(std::max(least, old.size() * 2), Slot{0, -1});
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.id < 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].id >= 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

TestId TestDictionary::intern(std::string_view nodeId)
{
    if (m_nodeIds.size() * 2 >= m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(nodeId);
    auto& slot = m_slots[static_cast<std::size_t>(slotOf(nodeId, hash) - m_slots.data())];
    if (slot.id < 0) {
        slot = {hash, count()};
        m_nodeIds.emplace_back(nodeId);
    }
    return TestId{slot.id};
}

TestId TestDictionary::find(std::string_view nodeId) const
{
    return m_slots.empty() ? TestId{} : TestId{slotOf(nodeId, hashOf(nodeId))->id};
}

void OutcomeTable::set(TestId id, Outcome outcome, std::uint32_t line)
{
    const auto index = static_cast<std::size_t>(id.value);
    outcomes.set(index, outcome);
    lines.set(index, line);
}

} // namespace exhibit
