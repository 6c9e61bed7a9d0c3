// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/claims/claimwriter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The name of the value that holds the tests which the document of a claim says fail, joined with `, `.
inline constexpr std::string_view admittedTests = "admitted";

/// What limits green words outside of the words themselves: the rest of their sentence (`; one is flaky`, `sauf un`), a
/// sentence behind them or an item below them (`See below for the one that does not.`), and what the document says
/// anywhere of single tests (`Known issues: test_x fails`).
class TakeBacks
{
public:
    explicit TakeBacks(const ProseReading& reading);

    /// The rest of the sentence limits a match that says that all pass, or its own numbers do (`2/3 suites pass`).
    bool isQualified(std::string_view sentence, const RuleMatch& match) const;
    /// `Tests added:`, `Covered scenarios`: below it a mark says that something was done, not that it passes.
    bool isOfWritten(int block) const;
    /// The same of a table whose columns say so, and none of them tells of results: `Written`, `Documented`.
    bool isOfWrittenColumn(const MarkdownBlock& row) const;
    /// `To do | Doing | Done`: what stands in such a row are cards of a board.
    bool isOfBoard(const MarkdownBlock& row) const;
    /// `Tests pass | ✅ | ❌`: of one column, and not of another.
    static bool isDividedRow(const MarkdownBlock& row);
    /// Drops the claims from `from` on, all of them of `block`, that a sentence behind them or an item below the block
    /// takes back, and tells the others what the document admits.
    void settle(int block, std::size_t from, std::vector<Claim>& claims) const;

private:
    bool takesBack(std::string_view sentence) const;
    bool isTakenBackBehind(const Claim& claim, int block) const;
    const std::string& admitted() const;
    void addAdmitted(int block, std::string& names) const;
    bool isInListOfFailures(int block) const;

    const ProseReading& m_reading;
    const RuleGroup &m_qualified, &m_takesBack, &m_unlimited, &m_admits, &m_failureList, &m_written;
    mutable std::optional<std::string> m_admitted;
};

} // namespace exhibit
