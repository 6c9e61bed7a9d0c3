// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/domain/run.h"
#include "models/review/claims/judgement.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a run of the pack that no session made says of what a session says of its tests.
struct OtherWord
{
    enum class Same {
        Commit, ///< it ran the very commit in which the session left the state that it speaks of
        Tests   ///< it has as many tests, of the same runner, as the session's last run before the statement
    };

    Same same = Same::Tests;
    std::size_t run = 0; ///< index into the runs of the review
    std::string commit;  ///< of Same::Commit, as the session's record prints it
    bool isGreen = false;
    Message sentence;
    SourceRef where; ///< where the run states its totals
};

std::string_view sameName(OtherWord::Same same); ///< `commit`, `tests`

/// Finds for statements of sessions about tests what CI, or another log or report of the pack, says of the same. It
/// never refutes a statement: another machine ran it, at another time. A green run of the same commit bears one out.
/// Facts and runs must outlive it.
class OtherWords
{
public:
    OtherWords(const PackFacts& facts, const std::vector<Run>& runs);

    /// Nothing for statements of other things than tests.
    std::optional<OtherWord> of(const Claim& claim) const;
    /// Of the state in which the session in `document` ended.
    std::optional<OtherWord> ofEnd(int document) const;
    /// A judgement that the session alone cannot make, or that was right before CI ran the same commit.
    void settle(const Claim& claim, Judgement& judgement) const;

private:
    using Steps = std::span<const SessionStep>;

    Steps stepsOf(int document) const;
    std::optional<OtherWord> at(Steps steps, std::size_t done) const;
    void readCommits();
    void readRuns();
    bool hasCommit(const Run& run, std::string_view commit) const;
    bool isOfSession(const SourceRef& place) const;

    const PackFacts& m_facts;
    const std::vector<Run>& m_runs;
    std::map<int, std::pair<std::size_t, std::size_t>> m_steps; ///< of each session, by document
    std::set<std::string, std::less<>> m_written;               ///< names of files that sessions wrote
    std::map<DocumentAddress, std::vector<const RecognisedLine*>> m_commits;
    std::map<std::string, std::set<std::string>, std::less<>> m_folderCommits; ///< of logs that stand apart by steps
    std::vector<std::size_t> m_others;                                         ///< runs that no session made
};

/// Whether what a statement says of tests needs a run: its class, or what it is about.
bool speaksOfTests(const Claim& claim);

} // namespace exhibit
