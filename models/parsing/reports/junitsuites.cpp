// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/junitsuites.h"

#include "models/parsing/reports/testresults.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>

namespace exhibit {

namespace {

constexpr std::int64_t largestCount = 1'000'000'000;

/// `unread` becomes true if there is something else in its place.
JUnitSuites::Number countAttribute(const XmlElement& element, std::initializer_list<std::string_view> names,
                                   bool& unread)
{
    for (const std::string_view name : names) {
        const std::string_view text = element.attribute(name);
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size() && number >= 0 && number <= largestCount)
            return number;
        unread = unread || element.has(name);
    }
    return std::nullopt;
}

/// `12.5`, also `1,234.5` as Surefire writes it.
std::optional<double> surefireSeconds(std::string_view text)
{
    std::string plain;
    for (const char character : text.substr(0, 64)) {
        if (character != ',')
            plain += character;
    }
    double seconds = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), seconds);
    if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    return seconds;
}

template <typename T> void sum(std::optional<T>& total, const std::optional<T>& more)
{
    if (more)
        total = total.value_or(T{}) + *more;
}

} // namespace

void JUnitSuites::Counts::add(const Counts& other)
{
    tests += other.tests;
    failures += other.failures;
    errors += other.errors;
    skipped += other.skipped;
    both += other.both;
    repeated += other.repeated;
}

void JUnitSuites::Totals::completeCounts(RunCounts& counts) const
{
    const auto raise = [](Number& number, const Number& stated) {
        if (stated)
            number = std::max(number.value_or(0), *stated);
    };
    raise(counts.failed, failures);
    raise(counts.errors, errors);
    raise(counts.skipped, skipped);
    raise(counts.total, tests);
    if (!saysAll())
        return;
    const std::int64_t others = counts.failed.value_or(0) + counts.errors.value_or(0) + counts.skipped.value_or(0) +
                                counts.xfailed.value_or(0) + counts.xpassed.value_or(0);
    counts.passed = std::max(counts.passed.value_or(0), *counts.total - others);
}

void JUnitSuites::Totals::noteUnread(RunCounts& counts) const
{
    counts.collected = tests;
    for (const auto& [number, stated] : {std::pair(&counts.failed, failures), std::pair(&counts.errors, errors)}) {
        const std::int64_t unlisted = stated.value_or(0) - number->value_or(0);
        if (unlisted <= 0)
            continue;
        *number = stated;
        counts.total = counts.total.value_or(0) + unlisted;
    }
}

void JUnitSuites::open(const XmlElement& element, const SourceRef& where)
{
    ++m_opened;
    Suite suite;
    suite.name = messageLine(element.attribute("name"));
    suite.where = where;
    bool unread = false;
    suite.tests = countAttribute(element, {"tests"}, unread);
    suite.failures = countAttribute(element, {"failures"}, unread);
    suite.errors = countAttribute(element, {"errors"}, unread);
    suite.skipped = countAttribute(element, {"skipped", "skips", "skip"}, unread);
    suite.disabled = countAttribute(element, {"disabled"}, unread);
    if (unread && m_totals.unread.isNull())
        m_totals.unread = where;
    suite.seconds = surefireSeconds(element.attribute("time"));
    if (m_totals.timestamp.empty())
        m_totals.timestamp = messageLine(element.attribute("timestamp"));
    m_ofPytest = m_ofPytest || suite.name == "pytest" || suite.name.starts_with("pytest tests");
    m_suites.push_back(std::move(suite));
}

void JUnitSuites::count(Outcome outcome, bool failed, bool error)
{
    if (m_suites.empty())
        return;
    m_hasCases = true;
    Counts& counts = m_suites.back().own;
    ++counts.tests;
    counts.failures += failed || outcome == Outcome::Failed ? 1 : 0;
    counts.errors += error || outcome == Outcome::Error ? 1 : 0;
    counts.skipped += outcome == Outcome::Skipped || outcome == Outcome::XFailed ? 1 : 0;
    counts.both += failed && error ? 1 : 0;
}

void JUnitSuites::noteRepeated()
{
    if (!m_suites.empty())
        ++m_suites.back().own.repeated;
}

void JUnitSuites::check(const Suite& suite, bool ofPytest, std::vector<Problem>& problems)
{
    Counts all = suite.own;
    all.add(suite.below);
    const auto compare = [&](const char* what, const Number& stated, std::int64_t own, std::int64_t least,
                             std::int64_t most) {
        // A suite counts its own tests only, or those of the suites inside as well.
        if (!stated || *stated == own || (*stated >= least && *stated <= most))
            return;
        addProblem(problems, {Severity::Warning,
                              {std::string("problem.junit.") + what + "-differ",
                               {{"stated", std::to_string(*stated)}, {"found", std::to_string(most)}}},
                              suite.where});
    };
    // pytest counts a test that passed and whose teardown failed twice, and one that failed in both once although it
    // writes two test cases.
    const std::int64_t twice = ofPytest ? all.errors : all.both;
    if (!suite.tests || *suite.tests < all.tests || *suite.tests > all.tests + twice)
        compare("tests", suite.tests, suite.own.tests, all.tests - all.repeated, all.tests);
    // Mocha counts its failures as errors.
    if (suite.tests != all.tests || suite.failures != 0 || all.errors != 0 || suite.errors != all.failures) {
        compare("failures", suite.failures, suite.own.failures, all.failures, all.failures);
        compare("errors", suite.errors, suite.own.errors, all.errors, all.errors);
    }
    compare("skipped", suite.skipped, suite.own.skipped, all.skipped - suite.disabled.value_or(0), all.skipped);
}

void JUnitSuites::finish(std::vector<Problem>& problems) const
{
    if (m_unlisted && m_hasCases)
        check(*m_unlisted, m_ofPytest, problems);
    else if (m_unlisted)
        addProblem(problems, {Severity::Info, {"problem.junit.only-numbers", {}}, m_unlisted->where});
}

void JUnitSuites::addTotals(const Suite& suite)
{
    sum(m_totals.tests, suite.tests);
    sum(m_totals.failures, suite.failures);
    sum(m_totals.errors, suite.errors);
    sum(m_totals.skipped, suite.skipped);
    sum(m_totals.seconds, suite.seconds);
}

void JUnitSuites::close(bool isWhole, std::vector<Problem>& problems)
{
    if (m_suites.empty())
        return;
    const Suite suite = std::move(m_suites.back());
    m_suites.pop_back();
    if (isWhole && !m_hasCases && suite.tests.value_or(0) > 0)
        m_unlisted = m_unlisted ? m_unlisted : suite;
    else if (isWhole)
        check(suite, m_ofPytest, problems);
    const bool speaks = suite.tests || suite.seconds;
    if (m_suites.empty()) {
        if (speaks)
            addTotals(suite);
        return;
    }
    Counts& below = m_suites.back().below;
    below.add(suite.own);
    below.add(suite.below);
    // `testsuites` without numbers of its own: those of its suites.
    if (m_suites.size() == 1 && !m_suites.front().tests && !m_suites.front().seconds)
        addTotals(suite);
}

} // namespace exhibit
