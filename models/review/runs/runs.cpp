// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/runs.h"

#include "models/domain/text.h"
#include "models/review/counted.h"
#include "models/review/runs/joins.h"
#include "models/review/runs/mergerun.h"
#include "models/review/runs/quietruns.h"
#include "models/review/runs/runorder.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace exhibit {

namespace {

/// A source that names no run is a run of its own, called by its place.
RunKey keyOf(const PackFacts& facts, const Witness& witness, const Corrections& corrections)
{
    if (!witness.key.runId.empty() && corrections.apart.empty())
        return witness.key;
    std::string source = sourceName(facts, witness);
    const bool isNamed = !witness.key.runId.empty() && !corrections.apart.contains(source);
    return {isNamed ? witness.key.runId : std::move(source), witness.key.phase};
}

/// Sources that belong together take the key of the one that names its run, else of the first.
class Classes
{
public:
    explicit Classes(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    std::size_t rootOf(std::size_t index)
    {
        while (m_parents[index] != index)
            index = m_parents[index] = m_parents[m_parents[index]];
        return index;
    }
    void unite(std::size_t a, std::size_t b)
    {
        a = rootOf(a);
        b = rootOf(b);
        m_parents[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parents;
};

void applyJoins(const PackFacts& facts, const std::vector<Join>& joins, std::vector<RunKey>& keys)
{
    Classes classes(keys.size());
    std::map<std::size_t, RunKey> named; // by the root of their class
    for (const Join& join : joins)
        classes.unite(static_cast<std::size_t>(join.first), static_cast<std::size_t>(join.second));
    for (const Join& join : joins) {
        const std::size_t root = classes.rootOf(static_cast<std::size_t>(join.first));
        if (!join.name.empty())
            named.insert_or_assign(root, RunKey{join.name, {}});
        for (const int index : {join.first, join.second}) {
            const RunKey& key = facts.witnesses[static_cast<std::size_t>(index)].key;
            if (!key.runId.empty())
                named.try_emplace(root, key);
        }
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::size_t root = classes.rootOf(i);
        const auto found = named.find(root);
        if (found != named.end())
            keys[i] = found->second;
        else if (root != i)
            keys[i] = keys[root];
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

struct WitnessGroup
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
void splitSessions(const PackFacts& facts, WitnessGroup& group, std::vector<WitnessGroup>& more)
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
            more.push_back(WitnessGroup{key, {index}});
        }
    }
}

std::vector<WitnessGroup> groupWitnesses(const PackFacts& facts, const std::vector<Join>& joins,
                                         const Corrections& corrections)
{
    std::vector<RunKey> keys;
    for (const Witness& witness : facts.witnesses)
        keys.push_back(keyOf(facts, witness, corrections));
    applyJoins(facts, joins, keys);
    const auto phases = knownPhases(keys);
    std::map<RunKey, std::size_t> known;
    std::vector<WitnessGroup> groups;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        RunKey key = keys[i];
        if (const auto found = phases.find(key.runId);
            key.phase.empty() && found != phases.end() && found->second.size() == 1)
            key.phase = *found->second.begin();
        const auto [entry, isNew] = known.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back(WitnessGroup{key, {}});
        groups[entry->second].witnesses.push_back(static_cast<int>(i));
    }
    std::vector<WitnessGroup> more;
    for (WitnessGroup& group : groups)
        splitSessions(facts, group, more);
    groups.insert(groups.end(), more.begin(), more.end());
    return groups;
}

/// Corpus lines first, then other reports, logs, prose; inside these as the pack has them.
auto orderOf(const PackFacts& facts, const WitnessGroup& group)
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

/// Why the witnesses of `run` are of one run; a reason that holds for several is said once.
std::vector<Message> reasonsOf(const PackFacts& facts, const Run& run, const std::vector<Join>& joins)
{
    std::vector<Message> reasons;
    const auto isIn = [&run](int index) {
        return std::find(run.witnesses.begin(), run.witnesses.end(), index) != run.witnesses.end();
    };
    for (const Join& join : joins) {
        if (isIn(join.first) && isIn(join.second))
            addOnce(reasons, join.why);
    }
    const auto named = std::count_if(run.witnesses.begin(), run.witnesses.end(), [&facts](int index) {
        return !facts.witnesses[static_cast<std::size_t>(index)].key.runId.empty();
    });
    if (named > 1)
        reasons.push_back(Message{"join.named-run", {{"run", toString(run.key)}, {"count", std::to_string(named)}}});
    return reasons;
}

/// Of the witnesses of a group those that are parts of its run.
std::vector<int> partsOf(const WitnessGroup& group, const std::vector<Join>& joins)
{
    std::set<int> parts;
    for (const Join& join : joins) {
        if (!join.name.empty() && join.name == group.key.runId)
            parts.insert({join.first, join.second});
    }
    std::vector<int> list;
    std::copy_if(group.witnesses.begin(), group.witnesses.end(), std::back_inserter(list),
                 [&parts](int index) { return parts.contains(index); });
    return list;
}

} // namespace

std::vector<Run> assembleRuns(const PackFacts& facts, const Corrections& corrections)
{
    const std::vector<Join> joins = findJoins(facts, corrections);
    auto groups = groupWitnesses(facts, joins, corrections);
    std::vector<std::pair<decltype(orderOf(facts, groups.front())), std::size_t>> order;
    for (std::size_t i = 0; i < groups.size(); ++i)
        order.emplace_back(orderOf(facts, groups[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<Run> runs;
    runs.reserve(groups.size());
    for (const auto& [rank, index] : order) {
        WitnessGroup& group = groups[index];
        std::vector<int> parts = partsOf(group, joins);
        runs.push_back(mergeWitnesses(facts, group.key, std::move(group.witnesses), std::move(parts)));
        runs.back().joins = reasonsOf(facts, runs.back(), joins);
    }
    orderByNames(runs);
    namePasses(facts, runs);
    return runs;
}

SourceRef placeOfRun(const Run& run)
{
    for (const SourceRef* place : {&run.summary, &run.log, &run.report}) {
        if (!place->isNull())
            return *place;
    }
    return {};
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

bool hasErrorsOnly(const Run& run)
{
    return run.counts.failed.value_or(0) == 0 && run.counts.errors.value_or(0) > 0;
}

bool hasFailuresAndErrors(const Run& run)
{
    return run.counts.failed.value_or(0) > 0 && run.counts.errors.value_or(0) > 0;
}

std::int64_t passedWithErrors(const Run& run)
{
    const RunCounts& counts = run.counts;
    const std::int64_t told =
        counts.passed.value_or(0) + counts.errors.value_or(0) + counts.skipped.value_or(0) + counts.failed.value_or(0);
    const bool isWhole = hasErrorsOnly(run) && counts.tests() > 0 && told > counts.tests();
    return isWhole ? std::min(told - counts.tests(), *counts.errors) : 0;
}

Message redRunTitle(const std::vector<Run>& runs, const Run& run)
{
    std::vector<MessageArg> args{{"run", runLabel(runs, run)}};
    if (hasFailuresAndErrors(run)) {
        args.push_back({"failed", std::to_string(*run.counts.failed)});
        args.push_back({"errors", std::to_string(*run.counts.errors)});
        return Message{"finding.red.both.title", std::move(args)};
    }
    if (const std::int64_t both = passedWithErrors(run); both > 0)
        return counted(both, "finding.red.teardown.title.one", "finding.red.teardown.title.many", args);
    return hasErrorsOnly(run)
               ? counted(run.failing(), "finding.red.errors.title.one", "finding.red.errors.title.many", args)
               : counted(run.failing(), "finding.red.title.one", "finding.red.title.many", args);
}

} // namespace exhibit
