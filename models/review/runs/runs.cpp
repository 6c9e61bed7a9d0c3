// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/runs.h"

#include "models/review/runs/mergerun.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace exhibit {

namespace {

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

/// A source that names no run is a run of its own, called by its place.
RunKey keyOf(const PackFacts& facts, const Witness& witness)
{
    if (!witness.key.runId.empty())
        return witness.key;
    RunKey key = witness.key;
    key.runId = documentName(facts, witness);
    if (witness.reportLine.isValid())
        key.runId += "#L" + std::to_string(witness.reportLine.value);
    return key;
}

std::string_view folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

/// What an unnamed source says of its tests, with the folder it lies in: the same of two sources is no accident. JUnit
/// cannot tell an unexpected pass from a pass, nor an expected failure from a skipped test. Empty: too little to tell.
std::string resultsOf(const PackFacts& facts, const Witness& witness)
{
    constexpr int fewest = 3;
    if (!witness.key.runId.empty() || witness.kind == WitnessKind::Prose || witness.reportLine.isValid() ||
        !witness.where.member.empty())
        return {};
    std::string results(folderOf(documentName(facts, witness)));
    results += '\n';
    int tests = 0;
    for (std::size_t i = 0; i < witness.outcomes.outcomes.size(); ++i) {
        Outcome outcome = witness.outcomes.outcomes[i];
        if (outcome == Outcome::Absent)
            continue;
        if (outcome == Outcome::XPassed)
            outcome = Outcome::Passed;
        else if (outcome == Outcome::XFailed)
            outcome = Outcome::Skipped;
        results += std::to_string(i) + static_cast<char>('a' + static_cast<int>(outcome));
        ++tests;
    }
    return tests < fewest ? std::string() : results;
}

ArtifactKind kindOf(const PackFacts& facts, const Witness& witness)
{
    const auto artifact = static_cast<std::size_t>(witness.document.artifact);
    return witness.document.artifact >= 0 && artifact < facts.artifacts.size() ? facts.artifacts[artifact].kind
                                                                               : ArtifactKind::Unknown;
}

/// Two sources of different kinds in one folder that name no run but tell of the same tests with the same results are
/// of one run. With a third such source it cannot be told which two belong together.
void joinTwins(const PackFacts& facts, std::vector<RunKey>& keys)
{
    std::map<std::string, std::vector<std::size_t>> twins;
    for (std::size_t i = 0; i < facts.witnesses.size(); ++i) {
        if (std::string results = resultsOf(facts, facts.witnesses[i]); !results.empty())
            twins[std::move(results)].push_back(i);
    }
    for (const auto& [results, same] : twins) {
        if (same.size() != 2)
            continue;
        const Witness& first = facts.witnesses[same[0]];
        const Witness& second = facts.witnesses[same[1]];
        if (kindOf(facts, first) != kindOf(facts, second))
            keys[same[1]] = keys[same[0]];
    }
}

/// Phases that logs and reports (else any source) give for each run id.
std::map<std::string, std::set<std::string>> knownPhases(const std::vector<RunKey>& keys)
{
    std::map<std::string, std::set<std::string>> phases;
    for (const RunKey& key : keys) {
        if (!key.phase.empty())
            phases[key.runId].insert(key.phase);
    }
    return phases;
}

struct Group
{
    RunKey key;
    std::vector<int> witnesses;
};

bool sameResult(const Witness& report, const Witness& log)
{
    const auto equal = [](const std::optional<std::int64_t>& a, const std::optional<std::int64_t>& b) {
        return a.value_or(0) == b.value_or(0);
    };
    return equal(report.counts.passed, log.counts.passed) && equal(report.counts.failed, log.counts.failed) &&
           equal(report.counts.skipped, log.counts.skipped);
}

/// The pytest session of a log that the run's report tells of: the one with its numbers, else the last.
int sessionOfReport(const PackFacts& facts, const std::vector<int>& logs, const Witness& report)
{
    for (const int index : logs) {
        if (sameResult(report, facts.witnesses[static_cast<std::size_t>(index)]))
            return index;
    }
    return logs.back();
}

/// Keeps one session of each log in `group` and moves the others to groups of their own.
void splitSessions(const PackFacts& facts, Group& group, std::vector<Group>& more)
{
    std::map<DocumentAddress, std::vector<int>> sessions;
    const Witness* report = nullptr;
    for (const int index : group.witnesses) {
        const Witness& witness = facts.witnesses[static_cast<std::size_t>(index)];
        if (witness.kind == WitnessKind::Log)
            sessions[witness.document].push_back(index);
        else if (witness.kind == WitnessKind::Report && !report)
            report = &witness;
    }
    for (const auto& [document, logs] : sessions) {
        if (logs.size() < 2)
            continue;
        const int kept = report ? sessionOfReport(facts, logs, *report) : logs.front();
        for (const int index : logs) {
            if (index == kept)
                continue;
            std::erase(group.witnesses, index);
            const int session = facts.witnesses[static_cast<std::size_t>(index)].session;
            RunKey key = group.key;
            (key.phase.empty() ? key.runId : key.phase) += '#' + std::to_string(session + 1);
            more.push_back(Group{key, {index}});
        }
    }
}

std::vector<Group> groupWitnesses(const PackFacts& facts)
{
    std::vector<RunKey> keys;
    for (const Witness& witness : facts.witnesses)
        keys.push_back(keyOf(facts, witness));
    joinTwins(facts, keys);
    const auto phases = knownPhases(keys);
    std::map<RunKey, std::size_t> known;
    std::vector<Group> groups;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        RunKey key = keys[i];
        if (const auto found = phases.find(key.runId);
            key.phase.empty() && found != phases.end() && found->second.size() == 1)
            key.phase = *found->second.begin();
        const auto [entry, isNew] = known.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back(Group{key, {}});
        groups[entry->second].witnesses.push_back(static_cast<int>(i));
    }
    std::vector<Group> more;
    for (Group& group : groups)
        splitSessions(facts, group, more);
    groups.insert(groups.end(), more.begin(), more.end());
    return groups;
}

/// Corpus lines first, then other reports, logs, prose; inside these as the pack has them.
auto orderOf(const PackFacts& facts, const Group& group)
{
    int rank = 3;
    SourceRef place;
    std::int64_t corpusLine = 0;
    int firstWitness = group.witnesses.front();
    for (const int index : group.witnesses) {
        const Witness& witness = facts.witnesses[static_cast<std::size_t>(index)];
        int own = 3;
        if (witness.kind == WitnessKind::Report)
            own = witness.reportLine.isValid() ? 0 : 1;
        else if (witness.kind == WitnessKind::Log)
            own = 2;
        if (own >= rank)
            continue;
        rank = own;
        place = witness.where;
        corpusLine = witness.reportLine.value;
        firstWitness = index;
    }
    // Reports and prose as files of their own come in witness order, which is the pack's.
    if (rank == 1 || rank == 3)
        return std::tuple(rank, std::string(), std::int64_t{0}, firstWitness);
    return std::tuple(rank, place.path, rank == 0 ? corpusLine : place.firstLine.value, firstWitness);
}

} // namespace

std::vector<Run> assembleRuns(const PackFacts& facts)
{
    auto groups = groupWitnesses(facts);
    std::vector<std::pair<decltype(orderOf(facts, groups.front())), std::size_t>> order;
    for (std::size_t i = 0; i < groups.size(); ++i)
        order.emplace_back(orderOf(facts, groups[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<Run> runs;
    runs.reserve(groups.size());
    for (const auto& [rank, index] : order)
        runs.push_back(mergeWitnesses(facts, groups[index].key, std::move(groups[index].witnesses)));
    return runs;
}

std::string runLabel(const std::vector<Run>& runs, const Run& run)
{
    return runLabel(runs, run.key);
}

std::string runLabel(const std::vector<Run>& runs, const RunKey& key)
{
    const auto sameId =
        std::count_if(runs.begin(), runs.end(), [&](const Run& other) { return other.key.runId == key.runId; });
    return sameId > 1 ? toString(key) : key.runId;
}

} // namespace exhibit
