// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestlogsession.h"

#include "models/domain/text.h"
#include "models/parsing/reports/reportname.h"
#include "models/parsing/reports/testresults.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

using pytestlog::ResultWord;

/// The node id of `FAILED <id> - <message>`: the longest part that `known` accepts, else up to the first ` - ` outside
/// of brackets, because parameters may hold one.
template <typename Known>
std::pair<std::string_view, std::string_view> splitSummary(std::string_view rest, const Known& known)
{
    constexpr std::string_view dash = " - ";
    constexpr int maxDashes = 32;
    std::size_t plain = std::string_view::npos;
    int depth = 0;
    int dashes = 0;
    if (known(rest))
        return {rest, {}};
    for (std::size_t at = 0; at < rest.size() && dashes < maxDashes; ++at) {
        depth += rest[at] == '[' ? 1 : rest[at] == ']' ? -1 : 0;
        if (!rest.substr(at).starts_with(dash))
            continue;
        ++dashes;
        if (known(rest.substr(0, at)))
            return {rest.substr(0, at), rest.substr(at + dash.size())};
        if (plain == std::string_view::npos && depth <= 0)
            plain = at;
    }
    if (plain == std::string_view::npos)
        return {rest, {}};
    return {rest.substr(0, plain), rest.substr(plain + dash.size())};
}

} // namespace

PytestLogSession::PytestLogSession(const TextSource& origin, TestDictionary& tests, LineNumber line,
                                   std::string_view raw, bool explicitStart)
    : m_origin(&origin), m_tests(&tests), m_causes(origin), m_firstLine(line), m_firstQuote(cutQuote(raw)),
      m_explicit(explicitStart)
{
    m_witness.kind = WitnessKind::Log;
}

/// Runs of one pack list the same tests in the same order: the id after the last one is tried before the index.
TestId PytestLogSession::intern(std::string_view nodeId)
{
    const TestId next{m_lastId.value + 1};
    if (next.value < m_tests->count() && m_tests->nodeId(next) == nodeId)
        m_lastId = next;
    else
        m_lastId = m_tests->intern(nodeId);
    return m_lastId;
}

std::uint32_t PytestLogSession::artifactLine(LineNumber line) const
{
    return static_cast<std::uint32_t>(m_origin->firstLine.plus(line.zeroBased()).value);
}

void PytestLogSession::addFailure(TestId id, Outcome outcome, LineNumber line, std::string_view raw)
{
    auto& slots = outcome == Outcome::Failed ? m_failedSlots : m_errorSlots;
    const auto found = m_failureOf.find(id.value);
    if (found != m_failureOf.end()) {
        if (slots.size() < maxFailures)
            slots.push_back(found->second);
        return;
    }
    if (m_witness.failures.size() >= maxFailures) {
        ++m_unkeptFailures;
        return;
    }
    Failure failure;
    failure.test = id;
    failure.outcome = outcome;
    failure.where = m_origin->pointTo(line, raw);
    m_failureOf.emplace(id.value, m_witness.failures.size());
    slots.push_back(m_witness.failures.size());
    m_witness.failures.push_back(std::move(failure));
}

void PytestLogSession::keepFirstLine(std::string_view nodeId, LineNumber line, std::string_view raw)
{
    const std::string_view file = nodeId.substr(0, nodeId.find("::"));
    if (file == m_lastFile)
        return;
    m_lastFile = file;
    if (m_filesListed.insert(m_lastFile).second)
        m_witness.fileLines.push_back({LineNumber{static_cast<std::int64_t>(artifactLine(line))}, cutQuote(raw)});
}

void PytestLogSession::setReportPath(std::string_view path, LineNumber line, std::string_view raw)
{
    m_witness.reportPath = path;
    m_witness.reportNamed = m_origin->pointTo(line, quoteAround(raw, fileNameOf(path)));
}

void PytestLogSession::addResult(const pytestlog::ResultLine& result, LineNumber line, std::string_view raw)
{
    m_listed.add(result.word);
    m_listedById = m_listedById || result.word != ResultWord::SubPassed;
    const Outcome outcome = outcomeOf(result.word);
    if (outcome == Outcome::Absent)
        return;
    const TestId id = intern(result.nodeId);
    const Outcome before = m_witness.outcomes.of(id);
    if (before != Outcome::Absent && outcome == Outcome::Error)
        ++m_repeated;
    // A test that failed and was then torn down with an error, or was listed again, has failed.
    if (!isFailure(before))
        m_witness.outcomes.set(id, outcome, artifactLine(line));
    keepFirstLine(result.nodeId, line, raw);
    if (isFailure(outcome))
        addFailure(id, outcome, line, raw);
}

void PytestLogSession::addTimeout(std::string_view nodeId, LineNumber line, std::string_view raw)
{
    m_stop = Stop::Timeout;
    if (nodeId.empty() || isFailure(m_witness.outcomes.of(m_tests->find(nodeId))))
        return;
    addResult({nodeId, ResultWord::Failed}, line, raw);
    if (const auto found = m_failureOf.find(m_lastId.value); found != m_failureOf.end())
        m_witness.failures[found->second].message = "Timeout";
}

void PytestLogSession::addInternalError(std::string_view line)
{
    m_stop = Stop::InternalError;
    if (!line.empty() && line.front() != ' ')
        m_internalError = messageLine(line);
}

void PytestLogSession::setOpenTest(std::string_view test)
{
    if (m_openTest.empty())
        m_openTest = test;
}

/// Letters that go on in a further line belong to the file named last.
void PytestLogSession::addLetters(const pytestlog::LetterLine& letters)
{
    m_letters = true;
    if (!letters.file.empty()) {
        std::string file = withSlashes(letters.file);
        if (m_tallies.empty() || m_tallies.back().file != file)
            m_tallies.push_back({std::move(file), 0, 0, 0, 0, {}});
    }
    m_percent = letters.percent >= 0 ? letters.percent : m_percent;
    m_lettersWithoutFile = m_lettersWithoutFile || m_tallies.empty() || letters.counts.rerun > 0;
    if (!m_tallies.empty()) {
        m_tallies.back().passed += letters.counts.passed;
        m_tallies.back().others += letters.counts.total() - letters.counts.passed;
    }
    m_listed.subFailed += letters.counts.subFailed;
    m_listed.passed += letters.counts.passed;
    m_listed.failed += letters.counts.failed;
    m_listed.errors += letters.counts.errors;
    m_listed.skipped += letters.counts.skipped;
    m_listed.xfailed += letters.counts.xfailed;
    m_listed.xpassed += letters.counts.xpassed;
    m_listed.rerun += letters.counts.rerun;
}

void PytestLogSession::addSummary(const pytestlog::SummaryLine& summary, LineNumber line, std::string_view raw)
{
    const auto listed = [this](std::string_view id) {
        return m_witness.outcomes.of(m_tests->find(id)) != Outcome::Absent;
    };
    auto [nodeId, message] = splitSummary(summary.rest, listed);
    if (nodeId.starts_with(".."))
        nodeId = listedForm(nodeId);
    const bool isTest = nodeId.find("::") != std::string_view::npos;
    if (summary.word == ResultWord::Error && !isTest) {
        addModule(nodeId, message, m_origin->pointTo(line, raw));
        return;
    }
    if (!isTest || summary.word == ResultWord::Skipped || summary.word == ResultWord::Rerun)
        return;
    if (summary.word == ResultWord::SubFailed && m_listed.subFailed == 0)
        m_listed.add(ResultWord::SubFailed);                    // by letters of another program, or not at all
    if (summary.word == ResultWord::XPassed && !listed(nodeId)) // older versions put no dash before the reason
        nodeId = pytestlog::startedNodeId(nodeId);
    if (!nodeId.empty())
        addSummaryTest(outcomeOf(summary.word), nodeId, message, line, raw);
}

std::string_view PytestLogSession::listedForm(std::string_view nodeId) const
{
    constexpr int maxFolders = 64;
    std::string_view rest = nodeId;
    for (int i = 0; i < maxFolders; ++i) {
        const std::size_t slash = rest.substr(0, rest.find("::")).find_first_of("/\\");
        if (slash == std::string_view::npos)
            return nodeId;
        rest.remove_prefix(slash + 1);
        const std::size_t path = rest.find("::");
        const std::string listed = path == std::string_view::npos
                                       ? std::string()
                                       : withSlashes(rest.substr(0, path)) + std::string(rest.substr(path));
        if (const TestId test = m_tests->find(listed); m_witness.outcomes.of(test) != Outcome::Absent)
            return m_tests->nodeId(test);
    }
    return nodeId;
}

/// The summary is a cross-check of a list that names its tests, and the only place with node ids otherwise.
void PytestLogSession::addSummaryTest(Outcome outcome, std::string_view nodeId, std::string_view message,
                                      LineNumber line, std::string_view raw)
{
    m_summaryFailed += outcome == Outcome::Failed && m_listed.subFailed == 0 ? 1 : 0;
    const TestId id = intern(nodeId);
    const Outcome before = m_witness.outcomes.of(id);
    const bool newFailure = isFailure(outcome) && !isFailure(before);
    if (m_listedById && newFailure && m_listed.subFailed == 0 && ++m_summaryUnknown == 1)
        m_summaryUnknownAt = m_origin->pointTo(line, raw);
    if (before == Outcome::Absent || newFailure)
        m_witness.outcomes.set(id, outcome, artifactLine(line));
    keepFirstLine(nodeId, line, raw);
    if (!isFailure(outcome))
        return;
    if (!m_listedById || newFailure)
        addFailure(id, outcome, line, raw);
    const auto found = m_failureOf.find(id.value);
    if (found == m_failureOf.end() || message.empty())
        return;
    Failure& failure = m_witness.failures[found->second];
    if (failure.message.empty()) {
        failure.message = message.substr(0, PytestLogCauses::maxMessageBytes);
        failure.cause = m_origin->pointTo(line, raw);
    }
}

void PytestLogSession::addCollected(const pytestlog::CollectedLine& collected, LineNumber line, std::string_view raw)
{
    m_collected = collected;
    m_witness.collectedAt = m_origin->pointTo(line, raw);
}

void PytestLogSession::addWorkers(std::int64_t items, LineNumber line, std::string_view raw)
{
    pytestlog::CollectedLine collected;
    collected.items = items;
    m_workers = true;
    addCollected(collected, line, raw);
}

void PytestLogSession::addFinal(const pytestlog::FinalLine& final, LineNumber line, std::string_view raw)
{
    m_final = final;
    m_witness.summary = m_origin->pointTo(line, raw);
}

bool PytestLogSession::expectsResults() const
{
    return m_explicit && m_collected && m_stop == Stop::None && m_listed.total() < m_collected->selected();
}

} // namespace exhibit
