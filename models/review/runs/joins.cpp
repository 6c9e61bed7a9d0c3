// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/joins.h"

#include "models/domain/outcomewalk.h"
#include "models/domain/text.h"
#include "models/review/runs/mergerun.h"
#include "models/review/runs/partsofrun.h"
#include "models/review/runs/witnesses.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace exhibit {

namespace {

/// One folder is the other, or lies in it.
bool areNested(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    return a.empty() || a == b || (b.starts_with(a) && b[a.size()] == '/');
}

/// How many letters two paths share from their end.
std::size_t sharedEnd(std::string_view a, std::string_view b)
{
    std::size_t size = 0;
    while (size < std::min(a.size(), b.size()) && a[a.size() - 1 - size] == b[b.size() - 1 - size])
        ++size;
    return size;
}

/// Two clocks of one session: rounded for print, started a moment apart.
bool sameDuration(const Witness& a, const Witness& b)
{
    if (!a.durationSeconds || !b.durationSeconds)
        return false;
    const double longer = std::max(*a.durationSeconds, *b.durationSeconds);
    return std::abs(*a.durationSeconds - *b.durationSeconds) <= std::max(0.02, longer * 0.005);
}

bool mayBeOfOneRun(const Witness& a, const Witness& b)
{
    return a.key.runId.empty() || b.key.runId.empty() || a.key == b.key;
}

bool isFile(const Witness& witness)
{
    return witness.kind != WitnessKind::Prose && !witness.reportLine.isValid();
}

/// The names of `a` and `b` do not speak against one session: what pytest names in its log it names in its reports.
bool namesMayAgree(const Witness& a, const Witness& b)
{
    if (a.runner != "pytest" && b.runner != "pytest")
        return true;
    return entriesOf(a.outcomes.outcomes).empty() || entriesOf(b.outcomes.outcomes).empty() ||
           haveCommonIds(a.outcomes.outcomes, b.outcomes.outcomes);
}

/// What formats leave of a test's name alike: letters and digits behind the last separator.
std::string bareName(std::string_view name)
{
    for (const std::string_view separator : {"::", " > ", " \xE2\x80\xBA ", " \xC2\xBB "}) {
        if (const std::size_t at = name.rfind(separator); at != std::string_view::npos)
            name.remove_prefix(at + separator.size());
    }
    std::string bare;
    for (const char c : name) {
        if (isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80)
            bare += lower(c);
    }
    return bare;
}

/// The tests by their bare names with their outcomes, sorted.
std::vector<std::string> bareResults(const PackFacts& facts, const Witness& witness, bool onlyFailing)
{
    std::vector<std::string> results;
    for (const auto& [test, outcome] : entriesOf(witness.outcomes.outcomes)) {
        if (onlyFailing && !isFailure(outcome))
            continue;
        const char letter = isFailure(outcome) ? 'f' : static_cast<char>('a' + static_cast<int>(outcome));
        results.push_back(bareName(facts.tests.nodeIds()[test]) + letter);
    }
    std::sort(results.begin(), results.end());
    return results;
}

/// Both name failing tests, and no name of one is, or is a part of, a name of the other: equal numbers of two short
/// sessions are chance then.
bool failuresSpeakApart(const PackFacts& facts, const Witness& a, const Witness& b)
{
    constexpr std::size_t mostAsked = 50;
    const auto namesOf = [&facts](const Witness& witness) {
        std::vector<std::string> names;
        for (const auto& [test, outcome] : entriesOf(witness.outcomes.outcomes)) {
            if (isFailure(outcome) && names.size() < mostAsked)
                names.push_back(bareName(facts.tests.nodeIds()[test]));
        }
        return names;
    };
    const std::vector<std::string> first = namesOf(a), second = namesOf(b);
    if (first.empty() || second.empty() || first.size() >= mostAsked || second.size() >= mostAsked)
        return false;
    return std::none_of(first.begin(), first.end(), [&second](const std::string& one) {
        return std::any_of(second.begin(), second.end(), [&one](const std::string& other) {
            return one.find(other) != std::string::npos || other.find(one) != std::string::npos;
        });
    });
}

class JoinFinder
{
public:
    JoinFinder(const PackFacts& facts, const Corrections& corrections)
        : m_facts(facts), m_corrections(corrections), m_joined(facts.witnesses.size(), 0)
    {
        for (std::size_t i = 0; i < facts.witnesses.size(); ++i)
            m_names.push_back(documentName(facts, facts.witnesses[i]));
    }

    std::vector<Join> find()
    {
        if (!m_corrections.isEmpty())
            takeCorrections();
        joinNamedReports();
        joinSameResults();
        joinSameNumbers();
        joinSameNames();
        joinThirds();
        joinSameLines();
        joinCopies();
        for (Join& join : findParts(m_facts, m_joined))
            m_joins.push_back(std::move(join));
        std::erase_if(m_joins, [this](const Join& join) {
            return m_apart.contains(static_cast<Index>(join.first)) ||
                   m_apart.contains(static_cast<Index>(join.second));
        });
        return std::move(m_joins);
    }

private:
    using Index = std::size_t;

    /// What a person said is not asked again.
    void takeCorrections()
    {
        std::map<std::string, Index, std::less<>> sources;
        for (Index i = 0; i < count(); ++i) {
            const std::string source = sourceName(m_facts, at(i));
            if (m_corrections.apart.contains(source)) {
                m_apart.insert(i);
                m_joined[i] = 1;
            }
            sources.emplace(source, i);
        }
        for (const auto& [first, second] : m_corrections.together) {
            const auto one = sources.find(first);
            const auto other = sources.find(second);
            if (one == sources.end() || other == sources.end())
                continue;
            join(one->second, other->second, "join.reviewer");
            if (areParts(one->second, other->second))
                m_joins.back().name = first;
        }
    }

    /// Two sources of one kind without a common test each tell of a part.
    bool areParts(Index a, Index b) const
    {
        return at(a).kind == at(b).kind && !haveCommonIds(at(a).outcomes.outcomes, at(b).outcomes.outcomes);
    }

    const Witness& at(Index index) const { return m_facts.witnesses[index]; }
    Index count() const { return m_facts.witnesses.size(); }

    void join(Index first, Index second, const char* why)
    {
        m_joined[first] = m_joined[second] = 1;
        m_joins.push_back({static_cast<int>(first),
                           static_cast<int>(second),
                           Message{why, {{"first", m_names[first]}, {"second", m_names[second]}}},
                           {}});
    }

    bool agree(Index a, Index b) const
    {
        return mayBeOfOneRun(at(a), at(b)) && comparableCounts(at(a)).total && comparableCounts(at(b)).total &&
               namesMayAgree(at(a), at(b)) && compareWitnesses(at(a), at(b)).empty();
    }

    bool statesTests(Index index) const { return comparableCounts(at(index)).total.has_value(); }

    /// Joins pairs neither side of which has another candidate.
    void joinUnique(const std::vector<std::pair<Index, Index>>& pairs, const char* why)
    {
        std::map<Index, int> uses;
        for (const auto& [a, b] : pairs) {
            ++uses[a];
            ++uses[b];
        }
        for (const auto& [a, b] : pairs) {
            if (uses[a] == 1 && uses[b] == 1)
                join(a, b, why);
        }
    }

    /// Of several reports of the name a log names, those whose path shares most with it; of several logs that name a
    /// report, those of its duration.
    void joinNamedReports()
    {
        std::vector<std::pair<Index, Index>> pairs;
        for (Index log = 0; log < count(); ++log) {
            if (at(log).kind != WitnessKind::Log || at(log).reportPath.empty())
                continue;
            const std::string named = withSlashes(at(log).reportPath);
            std::vector<Index> best;
            std::size_t most = 0;
            for (Index report = 0; report < count(); ++report) {
                if (at(report).kind != WitnessKind::Report || !isFile(at(report)) ||
                    lastPart(m_names[report]) != lastPart(named) || !agree(log, report))
                    continue;
                const std::size_t shared = sharedEnd(m_names[report], named);
                if (shared > most)
                    best.clear();
                most = std::max(most, shared);
                if (shared == most)
                    best.push_back(report);
            }
            for (const Index report : best)
                pairs.emplace_back(log, report);
        }
        std::map<Index, int> logsOf;
        for (const auto& [log, report] : pairs)
            ++logsOf[report];
        std::erase_if(pairs, [&](const std::pair<Index, Index>& pair) {
            return logsOf[pair.second] > 1 && !sameDuration(at(pair.first), at(pair.second));
        });
        joinUnique(pairs, "join.named-report");
    }

    /// Its tests with their results and the folder it lies in. JUnit cannot tell an unexpected pass from a pass, nor
    /// an expected failure from a skipped test. Empty: too little to tell.
    std::string resultsOf(Index index) const
    {
        constexpr int fewest = 3;
        const Witness& witness = at(index);
        if (!witness.key.runId.empty() || !isFile(witness) || !witness.where.member.empty())
            return {};
        std::string results(folderPart(m_names[index]));
        results += '\n';
        int tests = 0;
        for (auto [test, outcome] : entriesOf(witness.outcomes.outcomes)) {
            if (outcome == Outcome::XPassed)
                outcome = Outcome::Passed;
            else if (outcome == Outcome::XFailed)
                outcome = Outcome::Skipped;
            results += std::to_string(test) + static_cast<char>('a' + static_cast<int>(outcome));
            ++tests;
        }
        return tests < fewest || witness.passesUnnamed ? std::string() : results;
    }

    ArtifactKind kindOf(Index index) const
    {
        const auto artifact = static_cast<std::size_t>(at(index).document.artifact);
        return at(index).document.artifact >= 0 && artifact < m_facts.artifacts.size()
                   ? m_facts.artifacts[artifact].kind
                   : ArtifactKind::Unknown;
    }

    /// Two logs of the same results are two runs for all that is known: only one of them says what a session prints.
    bool areOfTwoKinds(Index a, Index b) const
    {
        return at(a).kind != at(b).kind || (at(a).kind == WitnessKind::Report && kindOf(a) != kindOf(b));
    }

    /// With a third source of the same results it cannot be told which two belong together.
    void joinSameResults()
    {
        std::map<std::string, std::vector<Index>> same;
        for (Index i = 0; i < count(); ++i) {
            if (std::string results = resultsOf(i); !results.empty())
                same[std::move(results)].push_back(i);
        }
        for (const auto& [results, twins] : same) {
            if (twins.size() == 2 && m_joined[twins[0]] == 0 && m_joined[twins[1]] == 0 &&
                areOfTwoKinds(twins[0], twins[1]))
                join(twins[0], twins[1], "join.same-results");
        }
    }

    /// Files that nothing joined yet, with a total: in the order of `before`, so that those that may belong together
    /// stand beside each other and not all pairs are looked at.
    template <typename Before> std::vector<Index> unjoinedFiles(Before before) const
    {
        std::vector<Index> files;
        for (Index i = 0; i < count(); ++i) {
            if (m_joined[i] == 0 && isFile(at(i)) && statesTests(i))
                files.push_back(i);
        }
        std::stable_sort(files.begin(), files.end(), before);
        return files;
    }

    /// The pairs of neighbours for which `mayBelong` holds, up to the first for which `isNear` does not, of those of
    /// two kinds and of nested folders, in pack order.
    template <typename IsNear, typename MayBelong>
    std::vector<std::pair<Index, Index>> pairsOf(const std::vector<Index>& files, IsNear isNear,
                                                 MayBelong mayBelong) const
    {
        std::vector<std::pair<Index, Index>> pairs;
        for (auto one = files.begin(); one != files.end(); ++one) {
            for (auto other = one + 1; other != files.end() && isNear(*one, *other); ++other) {
                const auto [a, b] = std::minmax(*one, *other);
                if (areOfTwoKinds(a, b) && areNested(folderPart(m_names[a]), folderPart(m_names[b])) && mayBelong(a, b))
                    pairs.emplace_back(a, b);
            }
        }
        std::sort(pairs.begin(), pairs.end());
        return pairs;
    }

    void joinSameNumbers()
    {
        const auto duration = [this](Index i) { return at(i).durationSeconds.value_or(-1); };
        std::vector<Index> files = unjoinedFiles([&](Index a, Index b) { return duration(a) < duration(b); });
        std::erase_if(files, [this](Index i) { return !at(i).durationSeconds; });
        const auto isNear = [this](Index a, Index b) { return sameDuration(at(a), at(b)); };
        const auto belong = [this](Index a, Index b) {
            return comparableCounts(at(a)).total.value_or(0) > 0 && agree(a, b) &&
                   !failuresSpeakApart(m_facts, at(a), at(b));
        };
        joinUnique(pairsOf(files, isNear, belong), "join.same-numbers");
    }

    /// What a console and a report call differently: the same numbers, and the tests that both name end in the same
    /// names with the same results. A console may name failing tests only.
    void joinSameNames()
    {
        constexpr std::size_t fewest = 3;
        std::vector<std::int64_t> totals(count(), 0);
        for (Index i = 0; i < count(); ++i)
            totals[i] = comparableCounts(at(i)).total.value_or(0);
        const std::vector<Index> files = unjoinedFiles([&](Index a, Index b) { return totals[a] < totals[b]; });
        const auto isNear = [&totals](Index a, Index b) { return totals[a] == totals[b]; };
        const auto belong = [this](Index a, Index b) {
            if (!agree(a, b))
                return false;
            const bool onlyFailing = at(a).passesUnnamed || at(b).passesUnnamed;
            const auto results = bareResults(m_facts, at(a), onlyFailing);
            return results.size() >= (onlyFailing ? 1 : fewest) && results == bareResults(m_facts, at(b), onlyFailing);
        };
        joinUnique(pairsOf(files, isNear, belong), "join.same-names");
    }

    bool areJoined(Index a, Index b) const
    {
        return std::any_of(m_joins.begin(), m_joins.end(), [a, b](const Join& join) {
            const auto first = static_cast<Index>(join.first);
            const auto second = static_cast<Index>(join.second);
            return (first == a && second == b) || (first == b && second == a);
        });
    }

    bool tellOfSameTests(Index a, Index b) const
    {
        constexpr std::size_t fewest = 3;
        if (!areOfTwoKinds(a, b) || !areNested(folderPart(m_names[a]), folderPart(m_names[b])) || !agree(a, b))
            return false;
        if (at(a).durationSeconds && at(b).durationSeconds && sameDuration(at(a), at(b)) &&
            !failuresSpeakApart(m_facts, at(a), at(b)))
            return true;
        const auto results = bareResults(m_facts, at(a), false);
        return results.size() >= fewest && results == bareResults(m_facts, at(b), false);
    }

    /// A console beside two reports of one session, which are joined already, is of it too.
    void joinThirds()
    {
        constexpr std::size_t mostCandidates = 8;            // more of one size are many runs
        std::map<std::int64_t, std::vector<Index>> joinedOf; // by total
        for (Index i = 0; i < count(); ++i) {
            const std::int64_t total = comparableCounts(at(i)).total.value_or(0);
            if (m_joined[i] != 0 && isFile(at(i)) && total > 0)
                joinedOf[total].push_back(i);
        }
        const std::vector<Index> alone = unjoinedFiles([](Index, Index) { return false; });
        for (const Index third : alone) {
            const auto found = joinedOf.find(comparableCounts(at(third)).total.value_or(0));
            if (found == joinedOf.end() || found->second.size() > mostCandidates)
                continue;
            std::vector<Index> same;
            for (const Index other : found->second) {
                if (tellOfSameTests(third, other))
                    same.push_back(other);
            }
            const bool areOne = !same.empty() && std::all_of(same.begin(), same.end(), [&](Index other) {
                return other == same.front() || areJoined(same.front(), other);
            });
            if (areOne)
                join(same.front(), third, "join.same-names");
        }
    }

    /// The log of a job holds those of its steps: a line that a runner printed at one instant was printed once.
    void joinSameLines()
    {
        std::map<std::pair<double, std::string>, std::vector<Index>> same;
        for (Index i = 0; i < count(); ++i) {
            const Witness& witness = at(i);
            if (witness.kind == WitnessKind::Log && witness.createdEpoch)
                same[{*witness.createdEpoch, std::string(trimmed(witness.where.quote))}].push_back(i);
        }
        for (const auto& [line, twins] : same) {
            for (Index i = 1; i < twins.size(); ++i) {
                if (agree(twins[0], twins[i]) || (!statesTests(twins[0]) && !statesTests(twins[i])))
                    join(twins[0], twins[i], "join.same-line");
            }
        }
    }

    /// Two texts of one session, e.g. in two encodings: what it took, printed to the hundredth, is no accident in a
    /// long one.
    void joinCopies()
    {
        constexpr double longEnough = 10;
        std::map<std::string, std::vector<Index>> same;
        for (Index i = 0; i < count(); ++i) {
            const Witness& witness = at(i);
            if (m_joined[i] == 0 && witness.kind == WitnessKind::Log &&
                witness.durationSeconds.value_or(0) >= longEnough && witness.key.runId.empty())
                same[std::string(trimmed(witness.summary.quote))].push_back(i);
        }
        for (const auto& [line, twins] : same) {
            for (std::size_t i = 1; i < twins.size() && !line.empty(); ++i) {
                if (at(twins[0]).outcomes.outcomes == at(twins[i]).outcomes.outcomes &&
                    !(at(twins[0]).document == at(twins[i]).document))
                    join(twins[0], twins[i], "join.copy");
            }
        }
    }

    const PackFacts& m_facts;
    const Corrections& m_corrections;
    std::set<Index> m_apart;
    std::vector<std::string> m_names; ///< of the witnesses' documents
    std::vector<char> m_joined;       ///< one a witness
    std::vector<Join> m_joins;
};

} // namespace

std::string documentName(const PackFacts& facts, const Witness& witness)
{
    if (!witness.where.member.empty())
        return witness.where.member;
    if (!witness.where.path.empty())
        return witness.where.path;
    const auto artifact = static_cast<std::size_t>(witness.document.artifact);
    return witness.document.artifact >= 0 && artifact < facts.artifacts.size() ? facts.artifacts[artifact].path
                                                                               : std::string("unnamed");
}

std::string sourceName(const PackFacts& facts, const Witness& witness)
{
    std::string name = documentName(facts, witness);
    if (witness.session > 0)
        name += '#' + std::to_string(witness.session + 1);
    if (witness.reportLine.isValid())
        name += "#L" + std::to_string(witness.reportLine.value);
    return name;
}

std::vector<Join> findJoins(const PackFacts& facts, const Corrections& corrections)
{
    return JoinFinder(facts, corrections).find();
}

} // namespace exhibit
