// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decision/laterruns.h"

#include "models/domain/outcomewalk.h"
#include "models/domain/text.h"
#include "models/review/runs/runorder.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

namespace exhibit {

namespace {

/// `retries 3 times` and `retries 5 times` are both `retries # times`: a name may hold what the test has measured.
std::string withMaskedNumbers(std::string_view name)
{
    std::string masked;
    for (const char c : name) {
        if (!isDigit(c))
            masked += c;
        else if (!masked.ends_with('#'))
            masked += '#';
    }
    return masked;
}

/// A test that `run` does not have passes in `other`, called like `test` up to its numbers.
bool passesByAnotherNumber(const TestDictionary& tests, const Run& other, const Run& run, TestId test)
{
    const std::string name = withMaskedNumbers(tests.nodeId(test));
    if (name == tests.nodeId(test) || !hasOutcomes(other))
        return false;
    const auto entries = entriesOf(other.outcomes.outcomes);
    return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
        const TestId candidate = testIdOf(entry.id);
        return entry.value == Outcome::Passed && run.outcomes.of(candidate) == Outcome::Absent &&
               withMaskedNumbers(tests.nodeId(candidate)) == name;
    });
}

/// A name without what tells jobs of one matrix apart: `test (3.9)`, `junit-py39`, `windows-latest`.
std::string withoutEnvironment(std::string name)
{
    static const RE2 token(
        R"((?i)(^|[^a-z])(?:\([^()]*\)|(?:py|python|node|jdk|java|php|ruby|dotnet|django)[-_]?\d+(?:\.\d+)*|(?:ubuntu|windows|macos|linux|darwin)(?:-(?:latest|\d+(?:\.\d+)?))?))");
    RE2::GlobalReplace(&name, token, R"(\1*)");
    return name;
}

/// The same of a version of a language that stands alone in the name of a folder: `results-3.9/`, `8.2/junit.xml`. A
/// release of the program itself may be called so as well.
std::string withoutBareVersion(std::string name)
{
    static const RE2 token(
        R"((^|[/_-])(?:3\.(?:[6-9]|1\d)|2\.7|3\.[0-5]|1\.[12]\d|[78]\.[0-5]|(?:[5-9]|10)\.0)([/_]|-(?:[^\d]|$)|$))");
    RE2::GlobalReplace(&name, token, R"(\1*\2)");
    return name;
}

/// Whatever was run for several versions ran on one day; releases are further apart.
bool areOfOneDay(const Run& a, const Run& b)
{
    constexpr double day = 24.0 * 60 * 60;
    return !a.createdEpoch || !b.createdEpoch || std::abs(*a.createdEpoch - *b.createdEpoch) < day;
}

/// Jobs beside each other are parts of one result, and none comes to mend another: those of one log or of one archive
/// of logs (`0_lint.txt`, `1_test.txt`), and those of one name but for their environment.
bool areJobsBesides(const Run& a, const Run& b)
{
    static const RE2 ofArchive(R"((.*/)?\d+_(.+)\.txt)");
    if (!a.log.isNull() && a.log.path == b.log.path && !a.key.phase.empty() && !b.key.phase.empty())
        return a.key.phase != b.key.phase;
    const std::string& one = a.key.runId;
    const std::string& other = b.key.runId;
    std::string folder, name, otherFolder, otherName;
    if (RE2::FullMatch(one, ofArchive, &folder, &name) && RE2::FullMatch(other, ofArchive, &otherFolder, &otherName) &&
        folder == otherFolder && name != otherName)
        return true;
    if (one == other)
        return false;
    const std::string bare = withoutEnvironment(one), otherBare = withoutEnvironment(other);
    return bare == otherBare || (areOfOneDay(a, b) && withoutBareVersion(bare) == withoutBareVersion(otherBare));
}

/// Numbers of tests alone are of the same tests only where the same runner was called in the same way.
bool mayBeOfSameTests(const Run& a, const Run& b)
{
    const auto agree = [](std::string_view one, std::string_view other) {
        return one.empty() || other.empty() || one == other;
    };
    return agree(a.runner, b.runner) && agree(a.command, b.command);
}

/// By the times of both, or in one log, where sessions follow each other: whoever writes a log also names its file.
bool isProvenLater(const Run& run, const Run& than)
{
    if (run.createdEpoch && than.createdEpoch)
        return *run.createdEpoch > *than.createdEpoch;
    return !run.log.isNull() && run.log.path == than.log.path && run.log.firstLine > than.log.firstLine;
}

bool comesLater(const Run& run, const Run& than)
{
    return isProvenLater(run, than) || isKnownLater(run, than);
}

} // namespace

bool passesWhatFailed(const TestDictionary& tests, const Run& other, const Run& run)
{
    if (other.state != RunState::Passed || !isComplete(other) || !other.executed || areJobsBesides(other, run))
        return false;
    const bool named = !run.failures.empty() && run.uncollectedModules() == 0 && hasOutcomes(other);
    if (!named)
        return mayBeOfSameTests(other, run) && other.counts.tests() > 0 && other.counts.tests() >= run.counts.tests();
    return std::all_of(run.failures.begin(), run.failures.end(), [&](const Failure& failure) {
        const Outcome outcome = other.outcomes.of(failure.test);
        return outcome == Outcome::Passed ||
               (outcome == Outcome::Absent && passesByAnotherNumber(tests, other, run, failure.test));
    });
}

bool isSettledLater(const TestDictionary& tests, const std::vector<Run>& runs, const Run& run)
{
    return std::any_of(runs.begin(), runs.end(), [&](const Run& later) {
        return passesWhatFailed(tests, later, run) && isProvenLater(later, run);
    });
}

Aftermath aftermathOf(const TestDictionary& tests, const Run& red, const std::vector<const Run*>& green)
{
    Aftermath aftermath = Aftermath::Stays;
    for (const Run* run : green) {
        if (!passesWhatFailed(tests, *run, red))
            continue;
        if (comesLater(*run, red))
            return Aftermath::Settled;
        if (!comesLater(red, *run))
            aftermath = Aftermath::Unordered;
    }
    return aftermath;
}

bool isSettledLater(const TestDictionary& tests, const std::vector<Run>& runs, const Finding& finding)
{
    if (finding.isMismatch() || finding.runs.empty())
        return false;
    return std::all_of(finding.runs.begin(), finding.runs.end(), [&](const RunKey& key) {
        const auto run = std::find_if(runs.begin(), runs.end(), [&key](const Run& other) { return other.key == key; });
        return run != runs.end() && isSettledLater(tests, runs, *run);
    });
}

} // namespace exhibit
