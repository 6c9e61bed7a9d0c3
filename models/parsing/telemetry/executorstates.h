// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/rules/rules.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads what the log of an executor says of its work: which phase of which run comes, how its gates decided and what
/// overrode them, how the phase ended, and what its tests were before. The rules `executor.log` of a profile tell such
/// lines; their value `tells` is `run`, `phase`, `state`, `decision`, `override` or `baseline`. One document, one
/// thread.
class ExecutorStates
{
public:
    ExecutorStates(TextSource origin, const Rules& rules);

    void addLine(LineNumber line, std::string_view text);
    /// A phase that ended well is a record of that, one that failed a run that is red, as in a table of phases.
    void finish(DocumentRecords& records);

private:
    struct Told
    {
        std::string words;
        SourceRef where;
    };
    struct Phase
    {
        Told state, decision, overridden;
    };

    void take(const RuleMatch& match, LineNumber line, std::string_view text);
    void takeBaseline(const RuleMatch& match, const SourceRef& where);

    TextSource m_origin;
    const RuleGroup* m_rules;
    std::string m_run, m_phase; ///< last named
    std::map<RunKey, Phase> m_phases;
    std::string m_baselineOf;                   ///< the run whose baseline was kept last
    std::vector<DiagnosticsRecord> m_decisions; ///< baselines
    std::vector<Problem> m_problems;
};

} // namespace exhibit
