// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/partsofrun.h"

#include "models/domain/outcomewalk.h"
#include "models/domain/text.h"
#include "models/review/runs/mergerun.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace exhibit {

namespace {

/// `results-shard-1.xml` as `results-shard-*.xml`. Sources of one name are told apart by their numbers.
std::string maskedName(std::string_view name)
{
    std::string masked;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!isDigit(name[i]))
            masked += name[i];
        else if (!masked.ends_with('*'))
            masked += '*';
    }
    return masked;
}

/// A word for parts directly before a number: `shard-1`, `part2`, `split_3`, `1-of-3`.
bool saysPart(std::string_view masked)
{
    static constexpr std::array<std::string_view, 7> words{"shard",     "split", "chunk",     "part",
                                                           "partition", "slice", "node-index"};
    const std::string name = lowered(masked);
    for (std::size_t star = name.find('*'); star != std::string::npos; star = name.find('*', star + 1)) {
        std::string_view before = std::string_view(name).substr(0, star);
        if (before.ends_with('-') || before.ends_with('_') || before.ends_with('.') || before.ends_with(' '))
            before.remove_suffix(1);
        const bool named = std::any_of(words.begin(), words.end(), [before](std::string_view word) {
            return before.ends_with(word) &&
                   (before.size() == word.size() || !isLetter(before[before.size() - word.size() - 1]));
        });
        const std::string_view behind = std::string_view(name).substr(star + 1);
        if (named || behind.starts_with("-of-*") || behind.starts_with("_of_*") || behind.starts_with("of*"))
            return true;
    }
    return false;
}

bool namesAllTests(const Witness& witness)
{
    return !entriesOf(witness.outcomes.outcomes).empty() && !witness.passesUnnamed;
}

class PartFinder
{
public:
    PartFinder(const PackFacts& facts, std::vector<int> candidates) : m_facts(facts), m_list(std::move(candidates)) {}

    bool areParts(bool namedSo) const
    {
        return m_list.size() > 1 && (startedTogether() || (namedSo && !haveTimes())) && areDisjoint();
    }

private:
    const Witness& at(int index) const { return m_facts.witnesses[static_cast<std::size_t>(index)]; }

    bool haveTimes() const
    {
        return std::all_of(m_list.begin(), m_list.end(), [this](int i) { return at(i).createdEpoch.has_value(); });
    }

    /// Each starts while another runs, or within a minute.
    bool startedTogether() const
    {
        if (!haveTimes())
            return false;
        std::vector<std::pair<double, double>> spans;
        for (const int i : m_list)
            spans.emplace_back(*at(i).createdEpoch, *at(i).createdEpoch + at(i).durationSeconds.value_or(0));
        std::sort(spans.begin(), spans.end());
        constexpr double patience = 60;
        double end = spans.front().second;
        return std::all_of(spans.begin(), spans.end(), [&end](const std::pair<double, double>& span) {
            const bool together = span.first <= end + patience;
            end = std::max(end, span.second);
            return together;
        });
    }

    bool areDisjoint() const
    {
        std::vector<char> seen;
        for (const int i : m_list) {
            const auto& outcomes = at(i).outcomes.outcomes;
            seen.resize(std::max(seen.size(), outcomes.size()), 0);
            for (const auto& [test, outcome] : entriesOf(outcomes)) {
                if (seen[test] != 0)
                    return false;
                seen[test] = 1;
            }
        }
        return true;
    }

    const PackFacts& m_facts;
    std::vector<int> m_list;
};

void add(Witness& whole, const Witness& part)
{
    whole.state = worseState(whole.state, part.state);
    if (part.exitCode)
        whole.exitCode = std::max(whole.exitCode.value_or(0), *part.exitCode);
    whole.exitCodeDerived = whole.exitCodeDerived || part.exitCodeDerived;
    whole.counts.add(comparableCounts(part));
    for (const auto& [test, outcome] : entriesOf(part.outcomes.outcomes))
        whole.outcomes.set(testIdOf(test), outcome, part.outcomes.lines[test]);
    whole.failures.insert(whole.failures.end(), part.failures.begin(), part.failures.end());
    whole.collectionErrors.insert(whole.collectionErrors.end(), part.collectionErrors.begin(),
                                  part.collectionErrors.end());
    whole.flaky.insert(whole.flaky.end(), part.flaky.begin(), part.flaky.end());
    whole.durationSeconds = std::max(whole.durationSeconds, part.durationSeconds);
}

} // namespace

std::vector<Join> findParts(const PackFacts& facts, const std::vector<char>& joined)
{
    std::map<std::string, std::vector<int>> byName;
    for (std::size_t i = 0; i < facts.witnesses.size(); ++i) {
        const Witness& witness = facts.witnesses[i];
        if (joined[i] != 0 || witness.kind == WitnessKind::Prose || witness.reportLine.isValid() ||
            !witness.key.runId.empty() || !namesAllTests(witness))
            continue;
        if (const std::string masked = maskedName(documentName(facts, witness)); masked.find('*') != std::string::npos)
            byName[masked].push_back(static_cast<int>(i));
    }
    std::vector<Join> joins;
    for (const auto& [name, parts] : byName) {
        if (!PartFinder(facts, parts).areParts(saysPart(name)))
            continue;
        const std::string count = std::to_string(parts.size());
        for (std::size_t i = 1; i < parts.size(); ++i)
            joins.push_back({parts.front(), parts[i], Message{"join.parts", {{"name", name}, {"count", count}}}, name});
    }
    return joins;
}

Witness combineParts(const PackFacts& facts, const std::vector<int>& parts)
{
    Witness whole = facts.witnesses[static_cast<std::size_t>(parts.front())];
    whole.counts = comparableCounts(whole);
    for (std::size_t i = 1; i < parts.size(); ++i)
        add(whole, facts.witnesses[static_cast<std::size_t>(parts[i])]);
    return whole;
}

} // namespace exhibit
