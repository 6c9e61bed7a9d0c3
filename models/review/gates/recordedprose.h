// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/gate.h"
#include "models/domain/packfacts.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// Finds which run the sentences of prose that say what became of something speak of. A sentence belongs to the run
/// that it names itself, else to the run that its list item or section is called by.
class RecordedProse
{
public:
    RecordedProse(const std::vector<Run>& runs, const PackFacts& facts);

    void addDocument(const DocumentText& text);

    /// One list per run, in reading order.
    const std::vector<std::vector<RecordedOutcome>>& outcomes() const { return m_outcomes; }

private:
    /// The run ids that a line names outside of paths, each once; `leading` if the text starts with the first.
    struct Mentions
    {
        std::vector<std::string> runIds;
        bool leading = false;
    };

    Mentions mentionsOf(std::string_view line) const;
    /// The run that the list item or section around a line is called by; empty: none.
    std::string runAround(const DocumentText& text, int scope) const;
    void judge(const OutcomeLine& line, const std::string& runAround);
    void addOutcome(const std::string& runId, const OutcomeLine& line, const OutcomeLine::Match& match);
    int runOf(const std::string& runId, std::string_view clause) const;

    const std::vector<Run>& m_runs;
    std::unordered_map<std::string, std::vector<int>> m_runsById;
    std::vector<std::vector<RecordedOutcome>> m_outcomes;
};

} // namespace exhibit
