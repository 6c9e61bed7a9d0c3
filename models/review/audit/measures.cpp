// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/measures.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace exhibit {

namespace {

using Values = std::vector<std::int64_t>;

void addStated(Values& values, const std::optional<std::int64_t>& value)
{
    if (value)
        addOnce(values, *value);
}

Values failuresOf(const Run& run)
{
    Values values;
    addStated(values, run.counts.failures());
    addStated(values, run.counts.failed);
    // A session that could not collect is written as 0 failed as often as not at all.
    if (!run.executed)
        addOnce(values, std::int64_t{0});
    return values;
}

Values passesOf(const Run& run)
{
    Values values;
    addStated(values, run.counts.passed);
    if (!run.executed)
        addOnce(values, std::int64_t{0});
    return values;
}

Values testsOf(const Run& run)
{
    Values values;
    addStated(values, run.counts.total);
    addStated(values, run.counts.collected);
    if (run.counts.tests() > 0 || !run.executed)
        addOnce(values, run.executed ? run.counts.tests() : 0);
    return values;
}

Values collectorsOf(const Run& run)
{
    Values values;
    addStated(values, run.counts.failedCollectors);
    addOnce(values, run.uncollectedModules());
    return values;
}

Values errorsOf(const Run& run)
{
    Values values = collectorsOf(run);
    addStated(values, run.counts.errors);
    return values;
}

Values exitCodeOf(const Run& run)
{
    return run.exitCode ? Values{*run.exitCode} : Values{};
}

Values reportLineOf(const Run& run)
{
    return run.reportLine.isValid() ? Values{run.reportLine.value} : Values{};
}

template <std::optional<std::int64_t> RunCounts::*count> Values countOf(const Run& run)
{
    Values values;
    addStated(values, run.counts.*count);
    return values;
}

const std::array<RunMeasure, 12>& measures()
{
    static const std::array<RunMeasure, 12> all = {{
        {"failed", failuresOf, {"failed", "failures", "failing"}},
        {"passed", passesOf, {"passed", "passing"}},
        {"skipped", countOf<&RunCounts::skipped>, {"skipped"}},
        {"errors", errorsOf, {"errors"}},
        {"tests", testsOf, {"tests", "items", "collected"}},
        {"collectors", collectorsOf, {"errors"}},
        {"exit-code", exitCodeOf, {}},
        {"report-line", reportLineOf, {}},
        {"warnings", countOf<&RunCounts::warnings>, {"warnings"}},
        {"xfailed", countOf<&RunCounts::xfailed>, {"xfailed"}},
        {"xpassed", countOf<&RunCounts::xpassed>, {"xpassed"}},
        {"deselected", countOf<&RunCounts::deselected>, {"deselected"}},
    }};
    return all;
}

const RunMeasure* measure(std::string_view id)
{
    const auto found =
        std::find_if(measures().begin(), measures().end(), [id](const RunMeasure& known) { return known.id == id; });
    return found == measures().end() ? nullptr : &*found;
}

std::string onlyLetters(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (isLetter(c))
            result += lower(c);
    }
    return result;
}

} // namespace

const RunMeasure* measureOfWord(std::string_view word)
{
    static const std::map<std::string, std::string_view, std::less<>> words = {
        {"failed", "failed"},         {"failures", "failed"},   {"failure", "failed"},  {"failing", "failed"},
        {"fail", "failed"},           {"fails", "failed"},      {"passed", "passed"},   {"passes", "passed"},
        {"passing", "passed"},        {"pass", "passed"},       {"skipped", "skipped"}, {"skips", "skipped"},
        {"errors", "errors"},         {"error", "errors"},      {"tests", "tests"},     {"collected", "tests"},
        {"collectors", "collectors"}, {"warnings", "warnings"}, {"xfailed", "xfailed"}, {"xpassed", "xpassed"},
        {"deselected", "deselected"}};
    const auto found = words.find(lowered(word));
    return found == words.end() ? nullptr : measure(found->second);
}

const RunMeasure* measureOfName(std::string_view name)
{
    static const std::map<std::string, std::string_view, std::less<>> names = {{"exitcode", "exit-code"},
                                                                               {"exitstatus", "exit-code"},
                                                                               {"exit", "exit-code"},
                                                                               {"returncode", "exit-code"},
                                                                               {"teststotal", "tests"},
                                                                               {"total", "tests"},
                                                                               {"totaltests", "tests"},
                                                                               {"tests", "tests"},
                                                                               {"collected", "tests"},
                                                                               {"testsfailed", "failed"},
                                                                               {"failed", "failed"},
                                                                               {"failures", "failed"},
                                                                               {"failedtests", "failed"},
                                                                               {"fail", "failed"},
                                                                               {"testspassed", "passed"},
                                                                               {"passed", "passed"},
                                                                               {"passes", "passed"},
                                                                               {"pass", "passed"},
                                                                               {"testsskipped", "skipped"},
                                                                               {"skipped", "skipped"},
                                                                               {"skip", "skipped"},
                                                                               {"errors", "errors"},
                                                                               {"error", "errors"},
                                                                               {"failedcollectors", "collectors"},
                                                                               {"collectionerrors", "collectors"},
                                                                               {"collectorsfailed", "collectors"},
                                                                               {"ndjsonline", "report-line"},
                                                                               {"reportline", "report-line"},
                                                                               {"warnings", "warnings"},
                                                                               {"xfailed", "xfailed"},
                                                                               {"xpassed", "xpassed"},
                                                                               {"deselected", "deselected"}};
    const auto found = names.find(onlyLetters(name));
    return found == names.end() ? nullptr : measure(found->second);
}

} // namespace exhibit
