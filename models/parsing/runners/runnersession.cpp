// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/runnersession.h"

#include "models/domain/text.h"
#include "models/files/text/encoding.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/reports/testresults.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

using Number = std::optional<std::int64_t>;

bool isRed(const RunCounts& counts)
{
    return counts.failures().value_or(0) > 0 || counts.failedCollectors.value_or(0) > 0;
}

} // namespace

RunnerSession::RunnerSession(const TextSource& origin, TestDictionary& tests, std::string_view runner,
                             const LogLine& start)
    : m_origin(&origin), m_tests(&tests), m_first(start.first), m_last(start.last), m_firstQuote(start.raw)
{
    m_witness.kind = WitnessKind::Log;
    m_witness.runner = runner;
}

void RunnerSession::extend(const LogLine& line)
{
    m_last = std::max(m_last, line.last);
}

void RunnerSession::setCommand(std::string_view command)
{
    if (m_witness.command.empty())
        m_witness.command = trimmed(command);
}

SourceRef RunnerSession::at(const LogLine& line) const
{
    return m_origin->pointTo(line.first, line.last, line.first == line.last ? line.raw : std::string_view());
}

bool RunnerSession::has(std::string_view name)
{
    addWaiting();
    return m_witness.outcomes.of(m_tests->find(name)) != Outcome::Absent;
}

Failure* RunnerSession::failureOf(TestId test)
{
    const auto found = m_failureOf.find(test.value);
    return found == m_failureOf.end() ? nullptr : &m_witness.failures[found->second];
}

void RunnerSession::addQuietResult(std::string_view name, Outcome outcome, const LogLine& line)
{
    if (m_proven) {
        addResult(name, outcome, line);
        return;
    }
    extend(line);
    m_waitingNames += name;
    m_waiting.push_back({m_waitingNames.size(), placeOf(line), outcome});
}

void RunnerSession::addWaiting()
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    const std::string names = std::exchange(m_waitingNames, {});
    std::size_t begin = 0;
    for (const Waiting& result : waiting) {
        addNow(std::string_view(names).substr(begin, result.end - begin), result.outcome, result.place, nullptr, false);
        begin = result.end;
    }
}

/// The line of the text that a result is shown at.
std::uint32_t RunnerSession::placeOf(const LogLine& line) const
{
    return static_cast<std::uint32_t>(m_origin->firstLine.plus(line.first.zeroBased()).value);
}

TestId RunnerSession::addResult(std::string_view name, Outcome outcome, const LogLine& line, bool isAgain)
{
    extend(line);
    addWaiting();
    return addNow(name, outcome, placeOf(line), &line, isAgain);
}

/// `line` is needed for failures only.
TestId RunnerSession::addNow(std::string_view name, Outcome outcome, std::uint32_t place, const LogLine* line,
                             bool isAgain)
{
    if (name.size() > maxNodeIdBytes) {
        name = name.substr(0, maxNodeIdBytes);
        name.remove_suffix(incompleteUtf8Tail(name));
    }
    TestId test = m_tests->intern(name);
    Outcome known = m_witness.outcomes.of(test);
    if (known != Outcome::Absent && !isAgain) {
        const std::int32_t number = ++m_repeats.try_emplace(std::string(name), 1).first->second;
        test = m_tests->intern(std::string(name) + " [" + std::to_string(number) + "]");
        known = Outcome::Absent;
    }
    if (known == Outcome::Absent)
        ++m_results;
    if (known != Outcome::Absent && (isFailure(known) || !isFailure(outcome)))
        return test;
    m_witness.outcomes.set(test, outcome, place);
    if (isFailure(outcome) && line && m_witness.failures.size() < maxFailures) {
        m_failureOf.emplace(test.value, m_witness.failures.size());
        Failure failure;
        failure.test = test;
        failure.outcome = outcome;
        failure.where = at(*line);
        m_witness.failures.push_back(std::move(failure));
    }
    return test;
}

TestId RunnerSession::addFailing(std::string_view name, Outcome outcome, const LogLine& line)
{
    return addResult(name, outcome, line, true);
}

TestId RunnerSession::failingNamed(std::string_view title)
{
    const auto found = std::find_if(m_witness.failures.begin(), m_witness.failures.end(), [&](const Failure& failure) {
        const std::string_view name = m_tests->nodeId(failure.test);
        return name == title || (name.ends_with(title) && name[name.size() - title.size() - 1] == ' ');
    });
    return found == m_witness.failures.end() ? TestId{} : found->test;
}

void RunnerSession::explain(TestId test, std::string_view message, const LogLine& line)
{
    extend(line);
    Failure* failure = failureOf(test);
    if (!failure || !failure->message.empty())
        return;
    failure->message = messageLine(message);
    if (!failure->message.empty())
        failure->cause = at(line);
}

void RunnerSession::setCrash(TestId test, std::string_view path, std::int64_t line)
{
    Failure* failure = failureOf(test);
    if (!failure || !failure->crashPath.empty())
        return;
    failure->crashPath = path;
    failure->crashLine = line;
}

void RunnerSession::setPassedAfterAll(TestId test, std::int64_t attempts, const LogLine& line)
{
    const auto failure = m_failureOf.find(test.value);
    if (failure == m_failureOf.end())
        return;
    m_witness.failures.erase(m_witness.failures.begin() + static_cast<std::ptrdiff_t>(failure->second));
    m_failureOf.clear();
    for (std::size_t i = 0; i < m_witness.failures.size(); ++i)
        m_failureOf.emplace(m_witness.failures[i].test.value, i);
    m_witness.outcomes.set(test, Outcome::Passed, static_cast<std::uint32_t>(at(line).firstLine.value));
    addRetries(test, attempts, line);
}

void RunnerSession::addRetries(TestId test, std::int64_t attempts, const LogLine& line)
{
    const auto known = std::find_if(m_witness.flaky.begin(), m_witness.flaky.end(),
                                    [test](const FlakyTest& flaky) { return flaky.test == test; });
    if (known != m_witness.flaky.end())
        known->failedAttempts += attempts;
    else if (m_witness.flaky.size() < maxFailures)
        m_witness.flaky.push_back({test, attempts, at(line)});
}

void RunnerSession::addTally(const FileTally& tally)
{
    const auto [entry, isNew] = m_tallyOf.try_emplace(tally.file, m_witness.tallies.size());
    if (isNew) {
        if (m_witness.tallies.size() < maxFailures)
            m_witness.tallies.push_back(tally);
        return;
    }
    if (entry->second >= m_witness.tallies.size())
        return;
    FileTally& known = m_witness.tallies[entry->second];
    known.passed += tally.passed;
    known.others += tally.others;
    known.failed += tally.failed;
    known.skipped += tally.skipped;
    if (known.firstFailed.empty())
        known.firstFailed = tally.firstFailed;
}

void RunnerSession::addCollectionError(std::string_view module, std::string_view exception, std::string_view message,
                                       const LogLine& line)
{
    extend(line);
    std::vector<CollectionError>& errors = m_witness.collectionErrors;
    const bool known =
        std::any_of(errors.begin(), errors.end(), [&](const CollectionError& error) { return error.module == module; });
    if (known || errors.size() >= maxFailures)
        return;
    errors.push_back({std::string(module), std::string(exception), std::string(messageLine(message)), {}, at(line)});
}

void RunnerSession::addStated(const RunCounts& counts, const LogLine& line)
{
    m_stated.add(counts);
    m_hasStated = true;
    if (m_witness.summary.isNull() || !m_summaryIsRed || isRed(counts)) {
        m_witness.summary = at(line);
        m_summaryIsRed = isRed(counts);
    }
    extend(line);
}

void RunnerSession::setStated(const RunCounts& counts, const LogLine& line)
{
    m_stated = {};
    m_witness.summary = {};
    addStated(counts, line);
}

void RunnerSession::setCounts(const RunCounts& counts)
{
    m_stated = counts;
    m_hasStated = true;
}

void RunnerSession::setSummary(const LogLine& line)
{
    m_witness.summary = at(line);
    m_summaryIsRed = true; // it was chosen, so later totals leave it
    extend(line);
}

std::int64_t RunnerSession::count(Outcome outcome)
{
    addWaiting();
    const OutcomeRow& all = m_witness.outcomes.outcomes;
    return std::count(all.begin(), all.end(), outcome);
}

void RunnerSession::concludeCounts()
{
    RunCounts& counts = m_witness.counts;
    const RunCounts& stated = m_stated;
    const auto numberOf = [this](const Number& number, Outcome outcome) -> Number {
        if (number)
            return number;
        const std::int64_t named = count(outcome);
        // Where totals are printed, what they leave out did not happen; where none are, only names can tell.
        return named > 0 || m_hasStated || m_results > 0 ? Number(named) : Number();
    };
    counts = stated;
    counts.failed = numberOf(stated.failed, Outcome::Failed);
    counts.errors = numberOf(stated.errors, Outcome::Error);
    counts.skipped = numberOf(stated.skipped, Outcome::Skipped);
    counts.xfailed = numberOf(stated.xfailed, Outcome::XFailed);
    counts.xpassed = numberOf(stated.xpassed, Outcome::XPassed);
    const std::int64_t others = counts.failures().value_or(0) + counts.skipped.value_or(0) +
                                counts.xfailed.value_or(0) + counts.xpassed.value_or(0);
    if (!counts.passed && counts.total)
        counts.passed = std::max<std::int64_t>(0, *counts.total - others);
    counts.passed = numberOf(counts.passed, Outcome::Passed);
    if (!counts.total && (m_hasStated || m_results > 0))
        counts.total = counts.passed.value_or(0) + others;
    if (!m_witness.collectionErrors.empty() && !counts.failedCollectors)
        counts.failedCollectors = static_cast<std::int64_t>(m_witness.collectionErrors.size());
    // A log that is cut may name failures alone, as those runners do that print what failed first.
    const bool isCutBehindFailures =
        !m_complete && !m_hasStated && counts.failures().value_or(0) > 0 && counts.passed.value_or(0) == 0;
    if (m_passesUnknown || isCutBehindFailures) {
        counts.passed.reset();
        counts.total.reset();
        m_witness.passesUnnamed = true;
        return;
    }
    m_witness.passesUnnamed = counts.passed.value_or(0) > count(Outcome::Passed);
}

void RunnerSession::concludeState()
{
    const RunCounts& counts = m_witness.counts;
    const bool executed = m_passesUnknown || counts.passed.value_or(0) + counts.failures().value_or(0) +
                                                     counts.xfailed.value_or(0) + counts.xpassed.value_or(0) >
                                                 0;
    if (m_state)
        m_witness.state = *m_state;
    else if (counts.failedCollectors.value_or(0) > 0 && !executed)
        m_witness.state = RunState::CollectionFailed;
    else if (counts.failures().value_or(0) > 0 || counts.failedCollectors.value_or(0) > 0)
        m_witness.state = RunState::Failed;
    else if (!m_complete)
        m_witness.state = RunState::Interrupted;
    else if (m_exitCode.value_or(0) != 0)
        m_witness.state = RunState::Failed;
    else
        m_witness.state = executed ? RunState::Passed : RunState::NoTests;
}

/// Totals without a failure below tests that fail: one of the two was changed, or the tests ran again unseen.
void RunnerSession::doubtTotals(std::vector<Problem>& problems)
{
    const std::vector<Failure>& failures = m_witness.failures;
    if (m_witness.state != RunState::Passed || !m_hasStated || failures.empty() || !m_witness.flaky.empty())
        return;
    m_witness.state = RunState::Unknown;
    addProblem(problems, {Severity::Warning,
                          {"problem.runner.totals-disagree",
                           {{"runner", m_witness.runner}, {"count", std::to_string(failures.size())}}},
                          failures.front().where});
}

Witness RunnerSession::finish(std::vector<Problem>& problems)
{
    addWaiting();
    m_witness.where = m_origin->pointTo(m_first, std::max(m_first, m_last), m_firstQuote);
    m_witness.durationSeconds = m_duration;
    m_witness.exitCode = m_exitCode;
    concludeCounts();
    concludeState();
    doubtTotals(problems);
    if (!m_complete) {
        addProblem(problems, {Severity::Warning,
                              {"problem.runner.cut", {{"runner", m_witness.runner}}},
                              m_origin->pointTo(std::max(m_first, m_last), {})});
    }
    return std::move(m_witness);
}

} // namespace exhibit
