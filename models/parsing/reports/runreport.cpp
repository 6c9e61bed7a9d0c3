// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/runreport.h"

#include "models/domain/text.h"
#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/reports/testnodeid.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

std::string lineText(const SourceRef& where)
{
    return std::to_string(where.firstLine.value);
}

} // namespace

/// The id that it has in the report.
std::string RunReport::keep(std::string_view name, Outcome outcome, Failure failure, std::int64_t failedAttempts)
{
    std::string id(isBlank(name) ? namelessTest : name.substr(0, maxNodeIdBytes));
    if (const int times = ++m_names[id]; times > 1)
        id += " [" + std::to_string(times) + ']';
    ReportedResult result;
    result.nodeId = id;
    result.outcome = outcome;
    result.failedAttempts = failedAttempts;
    result.failure = std::move(failure);
    m_results.add(std::move(result));
    return id;
}

void RunReport::add(std::string_view name, Outcome outcome, Failure failure, std::int64_t failedAttempts)
{
    keep(name, outcome, std::move(failure), failedAttempts);
}

void RunReport::addOfFile(std::string_view file, std::string_view name, Outcome outcome, Failure failure)
{
    std::string id = keep(name, outcome, std::move(failure), 0);
    std::string path = withSlashes(file);
    if (path.empty())
        return;
    if (m_tallies.empty() || m_tallies.back().file != path)
        m_tallies.push_back({std::move(path), 0, 0, 0, 0, {}});
    FileTally& tally = m_tallies.back();
    const bool failed = isFailure(outcome);
    tally.passed += outcome == Outcome::Passed ? 1 : 0;
    tally.others += outcome == Outcome::Passed ? 0 : 1;
    tally.failed += failed ? 1 : 0;
    tally.skipped += outcome == Outcome::Skipped ? 1 : 0;
    if (failed && tally.firstFailed.empty())
        tally.firstFailed = std::move(id);
}

void RunReport::addUnknown(const SourceRef& where)
{
    if (++m_unknownOutcomes == 1)
        m_firstUnknown = where;
}

void RunReport::addProblems(const JoinedCounts& joined, const SourceRef& summaryPlace,
                            std::vector<Problem>& problems) const
{
    if (joined.differs)
        addProblem(problems, {Severity::Warning,
                              {"problem.report.counts-differ",
                               {{"line", lineText(summaryPlace)},
                                {"name", std::string(joined.differs->name)},
                                {"stated", std::to_string(joined.stated)},
                                {"found", std::to_string(joined.found)}}},
                              summaryPlace});
    if (numberNotRead)
        addProblem(
            problems,
            {Severity::Warning, {"problem.report.count-not-read", {{"line", lineText(summaryPlace)}}}, summaryPlace});
    if (m_unknownOutcomes == 0)
        return;
    Problem unknown{
        Severity::Warning, {"problem.report.unknown-outcome", {{"line", lineText(m_firstUnknown)}}}, m_firstUnknown};
    unknown.count = m_unknownOutcomes;
    addProblem(problems, std::move(unknown));
}

Witness RunReport::take(const SourceRef& where, std::vector<Problem>& problems)
{
    Witness witness;
    witness.kind = WitnessKind::Report;
    witness.runner = m_runner;
    witness.command = command;
    witness.where = where;
    witness.summary = summary.isNull() ? where : summary;
    witness.durationSeconds = duration;
    witness.createdEpoch = createdEpoch;
    const std::int64_t listed = m_results.count();
    m_results.moveTo(witness);
    witness.tallies = std::move(m_tallies);
    const std::optional<std::int64_t> collectors = witness.counts.failedCollectors;
    const JoinedCounts joined = joinCounts(stated, witness.counts, listed);
    addProblems(joined, witness.summary, problems);
    if (listed > 0 || stated != RunCounts{})
        witness.counts = joined.counts;
    else
        witness.counts = {};
    witness.passesUnnamed = listed < witness.counts.tests() && witness.counts.passed.value_or(1) > 0;
    witness.counts.failedCollectors = collectors;
    const bool isSilent = listed == 0 && stated == RunCounts{} && collectors.value_or(0) == 0;
    witness.state = isSilent ? RunState::Unknown : runStateOf(std::nullopt, witness.counts);
    const auto isGreen = [&witness] {
        return witness.state == RunState::Passed || witness.state == RunState::NoTests ||
               witness.state == RunState::Unknown;
    };
    if (saysFailed && isGreen())
        witness.state = RunState::Failed;
    if (isUnfinished && isGreen())
        witness.state = RunState::Interrupted;
    const bool hidesFailures = numberNotRead && listed == 0;
    witness.state =
        unlessUnsure(witness.state, std::nullopt, joined.statesMoreFailures || hidesFailures || m_unknownOutcomes > 0);
    return witness;
}

void readTracePlace(std::string_view trace, Failure& failure)
{
    static const re2::RE2 form(
        R"( in ((?:[A-Za-z]:)?[^:\n]{1,400}):line (\d{1,9})|[( ]((?:[A-Za-z]:)?[^\s():]{1,400}\.\w{1,5}):(\d{1,9})(?::\d{1,9})?\b)");
    constexpr std::size_t mostBytes = std::size_t{32} * 1024;
    trace = trace.substr(0, mostBytes);
    while (!trace.empty()) {
        const std::size_t end = std::min(trace.find('\n'), trace.size());
        const std::string_view line = trace.substr(0, end);
        trace.remove_prefix(std::min(end + 1, trace.size()));
        const bool isLibrary = line.find("node_modules") != std::string_view::npos ||
                               line.find("site-packages") != std::string_view::npos ||
                               line.find("node:internal") != std::string_view::npos;
        std::string net, netLine, other, otherLine;
        if (isLibrary || !re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), form, &net, &netLine,
                                                 &other, &otherLine))
            continue;
        failure.crashPath = net.empty() ? other : net;
        failure.crashLine = std::stoll(net.empty() ? otherLine : netLine);
        return;
    }
}

} // namespace exhibit
