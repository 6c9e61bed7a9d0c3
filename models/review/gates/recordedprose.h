// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/gate.h"
#include "models/domain/packfacts.h"
#include "models/parsing/rules/rules.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Reads one document line by line and finds the sentences that say what became of a run. A sentence belongs to the run
/// that it names itself, else to the run that its list item or section is called by.
class RecordedProse
{
public:
    RecordedProse(const std::vector<Run>& runs, const PackFacts& facts, const Rules& wordings);

    void startDocument();
    /// `where` points to the line, without a quote.
    void addLine(std::string_view line, const SourceRef& where);

    /// One list per run, in reading order.
    const std::vector<std::vector<RecordedOutcome>>& outcomes() const { return m_outcomes; }

private:
    struct Scope
    {
        std::string runId; ///< empty: no run
        int depth = 0;     ///< indent of the list item, level of the heading
    };
    /// The run ids that a line names outside of paths, each once; `leading` if the text starts with the first.
    struct Mentions
    {
        std::vector<std::string> runIds;
        std::size_t at = 0;
        bool leading = false;
    };

    Mentions mentionsOf(std::string_view line) const;
    void moveScopes(std::string_view line, const Mentions& mentions);
    void judge(std::string_view line, const Mentions& mentions, const SourceRef& where);
    void addOutcome(const std::string& runId, std::string_view line, const RuleMatch& match, const SourceRef& where);
    int runOf(const std::string& runId, std::string_view clause) const;

    const std::vector<Run>& m_runs;
    const Rules& m_wordings;
    std::unordered_map<std::string, std::vector<int>> m_runsById;
    std::vector<std::vector<RecordedOutcome>> m_outcomes;
    Scope m_item, m_section;
    bool m_inFence = false, m_afterBlank = false;
};

} // namespace exhibit
