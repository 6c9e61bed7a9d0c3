// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of PytestLogSession: what is concluded when a session is over.
#include "models/parsing/pytest/pytestlogsession.h"

#include "models/domain/text.h"

#include <algorithm>
#include <deque>
#include <unordered_set>
#include <utility>

namespace exhibit {

namespace {

/// `Class.test[param]` of `path::Class::test[param]`, as the header of a failure prints it.
std::string headerName(std::string_view nodeId)
{
    std::string name;
    std::string_view rest = nodeId;
    if (const std::size_t colons = nodeId.find("::"); colons != std::string_view::npos)
        rest.remove_prefix(colons + 2);
    bool inName = true; // `::` inside of brackets belongs to a parameter
    while (!rest.empty()) {
        inName = inName && rest.front() != '[';
        const bool separator = inName && rest.starts_with("::");
        name += separator ? '.' : rest.front();
        rest.remove_prefix(separator ? 2 : 1);
    }
    return name;
}

/// `No module named 'a.b'; …` -> `a.b`.
std::string missingModule(std::string_view message)
{
    constexpr std::string_view phrase = "No module named ";
    const std::size_t at = message.find(phrase);
    if (at == std::string_view::npos)
        return {};
    std::string_view name = message.substr(at + phrase.size());
    if (name.starts_with('\'') || name.starts_with('"')) {
        const std::size_t end = name.find(name.front(), 1);
        return std::string(name.substr(1, end == std::string_view::npos ? end : end - 1));
    }
    return std::string(name.substr(0, name.find_first_of(" ;,")));
}

CollectionError collectionError(std::string_view module, std::string_view cause, const SourceRef& where)
{
    CollectionError error;
    error.module = module;
    std::replace(error.module.begin(), error.module.end(), '\\', '/');
    const std::size_t colon = cause.find(':');
    const std::string_view name = cause.substr(0, colon);
    if (name.find(' ') == std::string_view::npos) {
        error.exception = name;
        error.message = colon == std::string_view::npos ? std::string_view{} : trimmed(cause.substr(colon + 1));
    } else {
        error.message = cause;
    }
    if (error.exception.ends_with("ModuleNotFoundError") || error.exception.ends_with("ImportError"))
        error.missing = missingModule(error.message);
    error.where = where;
    return error;
}

/// The summary may name a module relative to another folder: `../core/tests/x.py` is `tests/x.py`, and where all were
/// told (`areAll`) `core/tests/x.py` is too.
bool isKnownModule(std::string_view module, const std::vector<CollectionError>& errors, bool areAll)
{
    if (!module.starts_with("../") && !areAll)
        return false;
    while (module.starts_with("../"))
        module.remove_prefix(3);
    return std::any_of(errors.begin(), errors.end(), [module](const CollectionError& error) {
        return endsWithPath(module, error.module) || endsWithPath(error.module, module);
    });
}

} // namespace

void PytestLogSession::addModule(std::string_view module, std::string_view cause, const SourceRef& where)
{
    if (m_summaryModules.size() < maxFailures)
        m_summaryModules.push_back(collectionError(module, cause, where));
}

void PytestLogSession::explain(std::size_t failure, const PytestLogCause& cause)
{
    Failure& explained = m_witness.failures[failure];
    // A test that failed and was then torn down with an error is explained by its failure.
    if (!explained.crashPath.empty())
        return;
    explained.crashPath = cause.crashPath;
    explained.crashLine = cause.crashLine;
    if (cause.message.empty())
        return;
    explained.message = cause.message;
    explained.cause = cause.where;
}

/// Headers carry names without the file, so equal names are told apart by their order, and headers with other names
/// by theirs if as many results are left.
void PytestLogSession::pairByName(PytestLogCause::Kind kind, const std::vector<std::size_t>& slots)
{
    std::unordered_map<std::string, std::deque<std::size_t>> byName;
    for (std::size_t at = 0; at < slots.size(); ++at)
        byName[headerName(m_tests->nodeId(m_witness.failures[slots[at]].test))].push_back(at);
    std::vector<bool> paired(slots.size(), false);
    std::vector<const PytestLogCause*> left;
    for (const PytestLogCause& cause : m_causes.named()) {
        if (cause.kind != kind)
            continue;
        auto found = byName.find(cause.name);
        if (found == byName.end()) // a subtest: `test_a [message] (i=3)`
            found = byName.find(cause.name.substr(0, std::min(cause.name.find(" ["), cause.name.find(" ("))));
        if (found == byName.end() || found->second.empty()) {
            left.push_back(&cause);
            continue;
        }
        paired[found->second.front()] = true;
        explain(slots[found->second.front()], cause);
        found->second.pop_front();
    }
    if (left.size() != static_cast<std::size_t>(std::count(paired.begin(), paired.end(), false)))
        return;
    auto next = left.begin();
    for (std::size_t at = 0; at < slots.size(); ++at) {
        if (!paired[at])
            explain(slots[at], **next++);
    }
}

/// The one-line form names no test: its lines come in the order of the failed results. A line that is no crash line
/// belongs to a message of several lines unless it takes part in an even count.
void PytestLogSession::pairByPosition(std::vector<Problem>& problems)
{
    std::vector<const PytestLogCause*> entries;
    for (const PytestLogCause& cause : m_causes.oneLine())
        entries.push_back(&cause);
    if (entries.empty() || m_failedSlots.empty())
        return;
    if (entries.size() != m_failedSlots.size())
        std::erase_if(entries, [](const PytestLogCause* cause) { return cause->crashPath.empty(); });
    const bool cutInside = !m_final && entries.size() < m_failedSlots.size();
    if (entries.size() != m_failedSlots.size() && !cutInside) {
        report(problems, "problem.pytest.unpaired-failures",
               {{"reasons", std::to_string(entries.size())}, {"failed", std::to_string(m_failedSlots.size())}},
               m_causes.oneLine().front().where);
        return;
    }
    for (std::size_t at = 0; at < entries.size(); ++at)
        explain(m_failedSlots[at], *entries[at]);
}

/// The file of a failure whose header names none: where it crashed, if that is a file with a failure, else the only
/// file that has any; empty if it cannot be told.
std::string PytestLogSession::fileOfCause(const PytestLogCause& cause) const
{
    const std::string crash = withSlashes(cause.crashPath);
    const FileTally* only = nullptr;
    int failing = 0;
    for (const FileTally& tally : m_tallies) {
        if (tally.others == 0)
            continue;
        if (!crash.empty() && endsWithPath(crash, tally.file))
            return tally.file;
        ++failing;
        only = &tally;
    }
    return failing == 1 ? only->file : std::string();
}

/// Without a list and a short summary the headers of the failures name them.
void PytestLogSession::nameFailures()
{
    if (m_listedById || !m_final || !m_failedSlots.empty() || !m_errorSlots.empty())
        return;
    for (const PytestLogCause& cause : m_causes.named()) {
        if (cause.kind == PytestLogCause::Kind::Collecting)
            continue;
        const std::string file = fileOfCause(cause);
        if (file.empty())
            continue;
        std::string id = file + "::";
        bool inName = true; // a dot inside of brackets belongs to a parameter
        for (const char character : cause.name) {
            inName = inName && character != '[';
            if (inName && character == '.')
                id += "::";
            else
                id += character;
        }
        const Outcome outcome = cause.kind == PytestLogCause::Kind::Test ? Outcome::Failed : Outcome::Error;
        const TestId test = intern(id);
        if (!isFailure(m_witness.outcomes.of(test)))
            m_witness.outcomes.set(test, outcome, 0);
        addFailure(test, outcome, m_firstLine, {});
        if (const auto kept = m_failureOf.find(test.value); kept != m_failureOf.end())
            m_witness.failures[kept->second].where = cause.header;
    }
}

void PytestLogSession::pairCauses(std::vector<Problem>& problems)
{
    nameFailures();
    pairByName(PytestLogCause::Kind::Test, m_failedSlots);
    pairByName(PytestLogCause::Kind::TestError, m_errorSlots);
    pairByPosition(problems);
}

void PytestLogSession::addCollectionErrors(std::vector<Problem>& problems)
{
    auto& errors = m_witness.collectionErrors;
    std::unordered_set<std::string> known;
    for (const PytestLogCause& cause : m_causes.named()) {
        if (cause.kind != PytestLogCause::Kind::Collecting)
            continue;
        CollectionError error = collectionError(cause.name, cause.message, cause.where);
        if (known.insert(error.module).second)
            errors.push_back(std::move(error));
        else
            ++m_collectedAgain;
    }
    const std::optional<std::int64_t> stated = m_collected && m_collected->errors ? m_collected->errors
                                               : m_final ? std::optional(m_final->counts.errors)
                                                         : std::nullopt;
    const bool areAll = stated && *stated == static_cast<std::int64_t>(errors.size()) + m_collectedAgain;
    const std::vector<CollectionError> told = areAll ? errors : std::vector<CollectionError>{};
    for (CollectionError& named : m_summaryModules) {
        if (!isKnownModule(named.module, areAll ? told : errors, areAll) && known.insert(named.module).second)
            errors.push_back(std::move(named));
    }
    m_collectors = static_cast<std::int64_t>(errors.size());
    checkCollectors(problems);
    if (m_collected && m_collected->errors)
        m_collectors = std::max(m_collectors, *m_collected->errors - m_collectedAgain);
}

void PytestLogSession::checkCollectors(std::vector<Problem>& problems) const
{
    if (!m_collected || !m_collected->errors || !m_final || *m_collected->errors == m_collectors + m_collectedAgain)
        return;
    report(problems, "problem.pytest.collection-errors-disagree",
           {{"stated", std::to_string(*m_collected->errors)}, {"described", std::to_string(m_collectors)}},
           m_witness.collectedAt);
}

std::int64_t PytestLogSession::statedTestErrors() const
{
    return std::max<std::int64_t>(0, m_final->counts.errors - m_collectors - m_collectedAgain);
}

/// A test whose teardown fails is stated twice, and a plugin may state a test more often than it was collected.
std::int64_t PytestLogSession::executed() const
{
    if (m_stop == Stop::Collection)
        return 0;
    const auto& stated = m_final->counts;
    const auto tests = stated.total() - stated.errors + statedTestErrors() - moduleSkips();
    const auto torndown = std::min(std::max(m_repeated, m_causes.teardownErrors()), statedTestErrors());
    const auto ran = std::max<std::int64_t>(0, tests - torndown);
    return m_collected && m_collected->selected() > 0 ? std::min(ran, m_collected->selected()) : ran;
}

void PytestLogSession::setListedCounts()
{
    RunCounts& counts = m_witness.counts;
    const auto set = [](std::optional<std::int64_t>& to, std::int64_t listed) {
        if (listed > 0)
            to = listed;
    };
    set(counts.passed, m_listed.passed);
    set(counts.failed, m_listed.failed);
    set(counts.errors, m_listed.errors);
    set(counts.skipped, m_listed.skipped);
    set(counts.xfailed, m_listed.xfailed);
    set(counts.xpassed, m_listed.xpassed);
    set(counts.failedCollectors, m_collectors);
}

/// The final line leaves zeros out. They are stated all the same, unless no test ran: then nothing is said of passing.
void PytestLogSession::setCounts()
{
    RunCounts& counts = m_witness.counts;
    if (m_collected) {
        counts.collected = m_collected->items;
        counts.deselected = m_collected->deselected;
    }
    if (!m_final) {
        setListedCounts();
        return;
    }
    m_witness.durationSeconds = m_final->seconds;
    if (m_final->collected)
        counts.collected = m_final->collected;
    counts.deselected = std::max(counts.deselected.value_or(0), m_final->deselected);
    counts.warnings = m_final->warnings;
    counts.failedCollectors = m_collectors;
    counts.total = executed();
    const bool ran = *counts.total > 0;
    const auto set = [ran](std::optional<std::int64_t>& to, std::int64_t stated) {
        if (ran || stated > 0)
            to = stated;
    };
    set(counts.passed, m_final->counts.passed);
    set(counts.failed, m_final->counts.failed);
    set(counts.errors, statedTestErrors());
    set(counts.skipped, m_final->counts.skipped);
    set(counts.xfailed, m_final->counts.xfailed);
    set(counts.xpassed, m_final->counts.xpassed);
    if (m_listed.subFailed > 0)
        foldSubtests();
}

/// pytest counts a subtest that failed as a failure beside its test, which may have passed. The test failed.
void PytestLogSession::foldSubtests()
{
    RunCounts& counts = m_witness.counts;
    const auto& outcomes = m_witness.outcomes.outcomes;
    const auto failed = static_cast<std::int64_t>(std::count(outcomes.begin(), outcomes.end(), Outcome::Failed));
    if (failed == 0)
        return;
    counts.failed = failed;
    const std::int64_t others = failed + counts.errors.value_or(0) + counts.skipped.value_or(0) +
                                counts.xfailed.value_or(0) + counts.xpassed.value_or(0);
    counts.passed = std::max<std::int64_t>(0, *counts.total - others);
}

void PytestLogSession::conclude(RunState state, std::optional<int> exitCode)
{
    m_witness.state = state;
    m_witness.exitCode = exitCode;
    m_witness.exitCodeDerived = exitCode.has_value();
}

/// pytest's exit codes: 0 fine, 1 failures, 2 interrupted, 3 internal error, 4 usage, 5 no tests. What cannot be
/// collected interrupts a session unless it was to go on, or to stop after so many failures: then it failed.
void PytestLogSession::setState()
{
    if (m_stop == Stop::Usage)
        return conclude(RunState::NoTests, 4);
    if (m_stop == Stop::InternalError)
        return conclude(RunState::Interrupted, 3);
    if (m_stop == Stop::Interrupted)
        return conclude(RunState::Interrupted, 2);
    if (m_stop == Stop::Timeout)
        return conclude(RunState::Interrupted, 1);
    if (m_stop == Stop::Collection)
        return conclude(RunState::CollectionFailed, 2);
    if (m_stop == Stop::Conftest)
        return conclude(RunState::CollectionFailed, 4);
    // Very quiet runs have no final line: only one that lacks results is cut.
    const bool lacksResults =
        (m_collected && m_listed.total() < m_collected->selected()) || (m_percent >= 0 && m_percent < 100);
    if (!m_final)
        return conclude(lacksResults ? RunState::Interrupted : RunState::Unknown, std::nullopt);
    const auto ran = executed();
    if (m_collectors > 0 && ran > 0)
        return conclude(RunState::Failed, 1);
    // In a part of a log the line that tells of an interruption may be missing.
    if (m_collectors > 0)
        return conclude(RunState::CollectionFailed,
                        m_stop == Stop::Failures || m_explicit ? std::optional(1) : std::nullopt);
    if (m_final->counts.failed > 0 || m_final->counts.errors > 0)
        return conclude(RunState::Failed, 1);
    // A final line that knows nothing of the failures listed above it is believed as little as they are.
    if (!m_witness.failures.empty())
        return conclude(RunState::Unknown, std::nullopt);
    if (m_final->collected)
        return conclude(RunState::NoTests, m_final->noTests ? 5 : 0);
    const bool nothingSelected = m_collected && m_collected->selected() <= 0;
    if (ran == 0 || nothingSelected)
        return conclude(RunState::NoTests, 5);
    conclude(RunState::Passed, 0);
}

/// The list is complete if it was printed at all; letters of a stopped session may stand on a line without a mark.
void PytestLogSession::checkCounts(std::vector<Problem>& problems) const
{
    if (!m_final || m_listed.total() == 0 || m_final->otherWords || m_listed.subFailed > 0 ||
        (m_letters && m_stop != Stop::None))
        return;
    const auto check = [&](std::string_view outcome, std::int64_t stated, std::int64_t listed) {
        if (stated != listed)
            report(problems, "problem.pytest.counts-disagree",
                   {{"outcome", std::string(outcome)},
                    {"stated", std::to_string(stated)},
                    {"listed", std::to_string(listed)}},
                   m_witness.summary);
    };
    const auto& stated = m_final->counts;
    check("failed", stated.failed, m_listed.failed);
    check("error", statedTestErrors(), m_listed.errors);
    check("passed", stated.passed, m_listed.passed);
    check("xfailed", stated.xfailed, m_listed.xfailed);
    check("xpassed", stated.xpassed, m_listed.xpassed);
    if (m_collected && !m_workers)
        check("skipped", stated.skipped - moduleSkips(), m_listed.skipped);
}

void PytestLogSession::checkSummary(std::vector<Problem>& problems) const
{
    if (!m_listedById || !m_final || m_summaryFailed == 0 || m_listed.subFailed > 0)
        return;
    if (m_summaryUnknown == 0 && m_summaryFailed == m_listed.failed)
        return;
    report(problems, "problem.pytest.summary-disagrees",
           {{"summary", std::to_string(m_summaryFailed)}, {"listed", std::to_string(m_listed.failed)}},
           m_summaryUnknown > 0 ? m_summaryUnknownAt : m_witness.summary);
}

void PytestLogSession::report(std::vector<Problem>& problems, std::string_view id, std::vector<MessageArg> args,
                              const SourceRef& where) const
{
    Problem problem;
    problem.message = {std::string(id), std::move(args)};
    problem.where = where;
    addProblem(problems, std::move(problem));
}

/// Why there is no final line, as far as the log tells.
void PytestLogSession::reportEnd(std::vector<Problem>& problems) const
{
    if (!m_internalError.empty())
        return report(problems, "problem.pytest.internal-error", {{"error", m_internalError}}, m_witness.where);
    if (m_final || m_stop == Stop::Usage || m_stop == Stop::Conftest)
        return;
    if (!m_openTest.empty())
        return report(problems, "problem.pytest.cut-in", {{"test", m_openTest}}, m_witness.where);
    report(problems, "problem.pytest.cut", {{"last", std::to_string(m_witness.where.lastLine.value)}}, m_witness.where);
}

Witness PytestLogSession::finish(LineNumber last, std::vector<Problem>& problems)
{
    m_witness.where = m_origin->pointTo(m_firstLine, std::max(m_firstLine, last), m_firstQuote);
    m_witness.runner = "pytest";
    if (!m_final)
        m_witness.summary = {};
    pairCauses(problems);
    addCollectionErrors(problems);
    setCounts();
    setState();
    reportEnd(problems);
    const OutcomeRow& named = m_witness.outcomes.outcomes;
    const auto absent = std::count(named.begin(), named.end(), Outcome::Absent);
    m_witness.passesUnnamed =
        m_witness.counts.passed.value_or(0) > std::count(named.begin(), named.end(), Outcome::Passed) ||
        m_witness.counts.total.value_or(0) > std::ssize(named) - absent;
    m_witness.collectOnly = m_final && m_final->collected && !m_final->noTests;
    if (m_final && m_stop == Stop::None && !m_lettersWithoutFile)
        m_witness.tallies = std::move(m_tallies);
    checkCounts(problems);
    checkSummary(problems);
    if (m_unkeptFailures > 0)
        report(problems, "problem.pytest.too-many-failures",
               {{"kept", std::to_string(maxFailures)}, {"dropped", std::to_string(m_unkeptFailures)}}, m_witness.where);
    return std::move(m_witness);
}

} // namespace exhibit
