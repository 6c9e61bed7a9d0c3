// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/joining/allureruns.h"

#include "models/domain/outcomewalk.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

std::string resultFolder(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// One test and nothing else: not the totals of a report.
bool isOneTest(const Witness& witness)
{
    return countEntries(witness.outcomes.outcomes) == 1 && witness.where.member.empty();
}

ArtifactKind kindOf(const PackFacts& facts, const Witness& witness)
{
    const auto found = std::lower_bound(
        facts.documents.begin(), facts.documents.end(), witness.document,
        [](const Document& document, const DocumentAddress& address) { return document.canonical < address; });
    return found != facts.documents.end() && found->canonical == witness.document ? found->kind : ArtifactKind::Unknown;
}

void count(RunCounts& counts, Outcome outcome)
{
    const std::array<std::pair<Outcome, std::optional<std::int64_t> RunCounts::*>, 4> numbers{
        std::pair(Outcome::Passed, &RunCounts::passed), std::pair(Outcome::Failed, &RunCounts::failed),
        std::pair(Outcome::Error, &RunCounts::errors), std::pair(Outcome::Skipped, &RunCounts::skipped)};
    for (const auto& [known, number] : numbers) {
        std::optional<std::int64_t>& value = counts.*number;
        value = value.value_or(0) + (known == outcome ? 1 : 0);
    }
    counts.total = counts.total.value_or(0) + 1;
}

/// The run of the results `parts`, which are in the order of their paths and not empty.
class AllureRun
{
public:
    explicit AllureRun(std::vector<Witness> parts) : m_parts(std::move(parts)) {}

    Witness whole()
    {
        Witness whole = m_parts.front();
        whole.key.runId = resultFolder(whole.where.path);
        // Not its first line, which is of one test.
        whole.outcomes = {}, whole.failures.clear(), whole.flaky.clear(), whole.counts = {};
        takeTimes(whole);
        std::stable_sort(m_parts.begin(), m_parts.end(), [](const Witness& a, const Witness& b) {
            return a.createdEpoch.value_or(0) < b.createdEpoch.value_or(0);
        });
        std::map<TestId, std::vector<const Witness*>> attempts;
        for (const Witness& part : m_parts)
            attempts[testOf(part)].push_back(&part);
        for (const auto& [test, results] : attempts)
            take(whole, test, results);
        whole.state = whole.counts.failures().value_or(0) > 0 ? RunState::Failed
                      : whole.counts.passed.value_or(0) > 0   ? RunState::Passed
                                                              : RunState::NoTests;
        return whole;
    }

private:
    static TestId testOf(const Witness& part) { return testIdOf((*entriesOf(part.outcomes.outcomes).begin()).id); }

    static void take(Witness& whole, TestId test, const std::vector<const Witness*>& results)
    {
        const Witness& last = *results.back();
        const Outcome outcome = last.outcomes.of(test);
        whole.outcomes.set(test, outcome, 0); // its line is of another file
        count(whole.counts, outcome);
        whole.failures.insert(whole.failures.end(), last.failures.begin(), last.failures.end());
        const auto failed = std::count_if(results.begin(), results.end() - 1, [test](const Witness* attempt) {
            return isFailure(attempt->outcomes.of(test));
        });
        if (failed > 0)
            whole.flaky.push_back({test, failed, last.where});
    }

    void takeTimes(Witness& whole) const
    {
        std::optional<double> begin, end;
        for (const Witness& part : m_parts) {
            if (!part.createdEpoch)
                continue;
            begin = std::min(begin.value_or(*part.createdEpoch), *part.createdEpoch);
            const double stop = *part.createdEpoch + part.durationSeconds.value_or(0);
            end = std::max(end.value_or(stop), stop);
        }
        whole.createdEpoch = begin;
        if (begin && end)
            whole.durationSeconds = *end - *begin;
    }

    std::vector<Witness> m_parts;
};

} // namespace

void joinAllureResults(PackFacts& facts)
{
    std::map<std::string, std::vector<Witness>> byFolder;
    std::map<std::string, std::size_t> places; ///< folder -> index among those that are kept
    std::vector<Witness> kept;
    for (Witness& witness : facts.witnesses) {
        if (kindOf(facts, witness) != ArtifactKind::AllureResult || !isOneTest(witness)) {
            kept.push_back(std::move(witness));
            continue;
        }
        const std::string folder = resultFolder(witness.where.path);
        if (places.try_emplace(folder, kept.size()).second)
            kept.emplace_back();
        byFolder[folder].push_back(std::move(witness));
    }
    for (auto& [folder, parts] : byFolder)
        kept[places[folder]] = AllureRun(std::move(parts)).whole();
    facts.witnesses = std::move(kept);
}

} // namespace exhibit
