// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/idrow.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// What became of one test in one run. Stored as one byte a test: never renumber.
enum class Outcome : std::uint8_t {
    Absent = 0,
    Passed = 1,
    Failed = 2,
    Error = 3,
    Skipped = 4,
    XFailed = 5,
    XPassed = 6
};

std::string_view outcomeName(Outcome outcome); ///< `passed`, …
inline bool isFailure(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::Error;
}

/// Index into the pack's TestDictionary.
struct TestId
{
    std::int32_t value = -1;
    friend constexpr auto operator<=>(TestId, TestId) = default;
};

/// All node ids of the pack, each once.
class TestDictionary
{
public:
    TestId intern(std::string_view nodeId);
    TestId find(std::string_view nodeId) const; ///< value -1 if unknown
    const std::string& nodeId(TestId id) const { return m_nodeIds[static_cast<std::size_t>(id.value)]; }
    std::int32_t count() const { return static_cast<std::int32_t>(m_nodeIds.size()); }
    const std::vector<std::string>& nodeIds() const { return m_nodeIds; }

private:
    /// Of the table; the hash tells most strangers apart without a look at their text.
    struct Slot
    {
        std::uint32_t hash;
        std::int32_t id; ///< -1: free
    };

    const Slot* slotOf(std::string_view nodeId, std::uint32_t hash) const;
    void grow();

    std::vector<std::string> m_nodeIds;
    /// Where an id stands: in the first slot from its hash on that is free or its own. Holds a power of two of them,
    /// half at least free. A map would keep every name a second time and spend most of its time on that.
    std::vector<Slot> m_slots;
};

using OutcomeRow = IdRow<Outcome>;

/// The outcomes of one run by dictionary id, ids beyond the end are Absent.
struct OutcomeTable
{
    OutcomeRow outcomes;
    IdRow<std::uint32_t> lines; ///< line of the result in the log artifact, 0 if there is none

    Outcome of(TestId id) const
    {
        return id.value >= 0 ? outcomes[static_cast<std::size_t>(id.value)] : Outcome::Absent;
    }
    void set(TestId id, Outcome outcome, std::uint32_t line);
};

} // namespace exhibit
