// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/witnesses.h"

#include "models/domain/outcomewalk.h"
#include "models/review/runs/mergerun.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <utility>

namespace exhibit {

namespace {

using Number = std::optional<std::int64_t>;

const SourceRef& placeOf(const Witness& witness, std::string_view what)
{
    if (what == "collected" && !witness.collectedAt.isNull())
        return witness.collectedAt;
    return witness.summary.isNull() ? witness.where : witness.summary;
}

class Comparison
{
public:
    Comparison(const Witness& first, const Witness& second)
        : m_first(first), m_second(second), m_a(comparableCounts(first)), m_b(comparableCounts(second))
    {}

    std::vector<Disagreement> differences()
    {
        // A failing teardown is one more outcome in a log than in a report.
        const std::int64_t doubled = std::max(m_a.errors.value_or(0), m_b.errors.value_or(0));
        compare("collected", m_a.collected, m_b.collected);
        compare("total", m_a.total, m_b.total, doubled);
        // What one format calls a failure another calls an error, e.g. a worker that broke.
        if (m_a.failures() != m_b.failures()) {
            compare("failed", m_a.failed, m_b.failed, doubled);
            // A test that failed and whose teardown failed too is an error only where both are counted.
            compare("errors", m_a.errors, m_b.errors, std::min(m_a.failed.value_or(0), m_b.failed.value_or(0)));
        }
        compare("passed", passedOf(m_a), passedOf(m_b), doubled);
        compare("skipped", skippedOf(m_a), skippedOf(m_b), doubled);
        compare("failed_collectors", m_a.failedCollectors, m_b.failedCollectors);
        compareExitCodes();
        compareOutcomes();
        return std::move(m_differences);
    }

private:
    Disagreement& add(std::string what, std::int64_t first, std::int64_t second)
    {
        Disagreement difference;
        difference.firstAt = placeOf(m_first, what);
        difference.secondAt = placeOf(m_second, what);
        difference.what = std::move(what);
        difference.first = first;
        difference.second = second;
        return m_differences.emplace_back(std::move(difference));
    }

    /// Some formats cannot tell an unexpected pass from a pass, nor an expected failure from a skipped test: where one
    /// side tells of none, both are counted together.
    Number passedOf(const RunCounts& counts) const
    {
        const bool told = m_a.xpassed.value_or(0) > 0 && m_b.xpassed.value_or(0) > 0;
        return told || !counts.passed ? counts.passed : Number(*counts.passed + counts.xpassed.value_or(0));
    }

    Number skippedOf(const RunCounts& counts) const
    {
        const bool told = m_a.xfailed.value_or(0) > 0 && m_b.xfailed.value_or(0) > 0;
        return told || !counts.skipped ? counts.skipped : Number(*counts.skipped + counts.xfailed.value_or(0));
    }

    /// The outcome as a format tells it that knows passed, failed and skipped alone.
    static Outcome plain(Outcome outcome)
    {
        if (outcome == Outcome::XPassed)
            return Outcome::Passed;
        return outcome == Outcome::XFailed ? Outcome::Skipped : outcome;
    }

    void compare(const char* what, const Number& a, const Number& b, std::int64_t tolerance = 0)
    {
        if (a && b && std::llabs(*a - *b) > tolerance)
            add(what, *a, *b);
    }

    /// A derived exit code only repeats the counts; it disagrees if one says green and the other red.
    void compareExitCodes()
    {
        if (!m_first.exitCode || !m_second.exitCode || *m_first.exitCode == *m_second.exitCode)
            return;
        const bool derived = m_first.exitCodeDerived || m_second.exitCodeDerived;
        if (!derived || (*m_first.exitCode == 0) != (*m_second.exitCode == 0))
            add("exit_code", *m_first.exitCode, *m_second.exitCode);
    }

    void compareOutcomes()
    {
        const OutcomeRow& first = m_first.outcomes.outcomes;
        const OutcomeRow& second = m_second.outcomes.outcomes;
        const bool firstIsSmaller = first.stored().size() <= second.stored().size();
        std::vector<TestId> differing;
        std::int64_t compared = 0;
        for (const auto& [test, a] : entriesOf(firstIsSmaller ? first : second)) {
            const Outcome b = (firstIsSmaller ? second : first)[test];
            if (b == Outcome::Absent)
                continue;
            ++compared;
            const bool teardown = a == Outcome::Error || b == Outcome::Error;
            if (plain(a) != plain(b) && !(teardown && (isFailure(a) || isFailure(b))))
                differing.push_back(testIdOf(test));
        }
        if (differing.empty())
            return;
        add("outcomes", static_cast<std::int64_t>(differing.size()), compared).tests = std::move(differing);
    }

    const Witness& m_first;
    const Witness& m_second;
    RunCounts m_a, m_b;
    std::vector<Disagreement> m_differences;
};

/// A run's summary and one of its phases are different things.
bool speaksOfSame(const Witness& witness, const Run& run)
{
    return witness.kind != WitnessKind::Prose || witness.key.phase == run.key.phase;
}

} // namespace

std::vector<Disagreement> compareWitnesses(const Witness& first, const Witness& second)
{
    return Comparison(first, second).differences();
}

std::vector<Disagreement> findDisagreements(const PackFacts& facts, const Run& run)
{
    if (!run.parts.empty())
        return {};
    const Witness* first = nullptr;
    std::vector<const Witness*> others;
    for (const WitnessKind kind : {WitnessKind::Report, WitnessKind::Log, WitnessKind::Prose}) {
        for (const int index : run.witnesses) {
            const Witness& witness = facts.witnesses[static_cast<std::size_t>(index)];
            if (witness.kind != kind || !speaksOfSame(witness, run))
                continue;
            if (!first)
                first = &witness;
            else
                others.push_back(&witness);
        }
    }
    std::vector<Disagreement> all;
    for (const Witness* other : others) {
        auto found = compareWitnesses(*first, *other);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace exhibit
