// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"

#include <vector>

namespace exhibit {

/// Type of the subject of a sentence that says how many tests there are, whatever became of them; it is a claim only
/// where its own parts or a run refute it. Names of values: the number, and whether its words mean all tests.
inline constexpr std::string_view countedSubject = "counted";
inline constexpr std::string_view countedTests = "tests";
inline constexpr std::string_view countedWhole = "whole";

/// Reads `The suite holds 30 tests (18 unit + 12 integration)`, and `tests/  # 30 tests` of a tree that is drawn. Words
/// are the rules `counted.*`.
class CountedTests
{
public:
    explicit CountedTests(const ProseReading& reading);

    /// `claims` begins with those that others have read of the block.
    void read(int block, std::vector<Claim>& claims) const;

private:
    const ProseReading& m_reading;
    const RuleGroup& m_number;
    const RuleGroup& m_whole; ///< all tests there are
    const RuleGroup& m_not;   ///< of a part, of another time, to come
    const RuleGroup& m_tree;
};

} // namespace exhibit
