// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/joining/classreports.h"

#include "models/domain/outcomewalk.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace exhibit {

namespace {

/// Folder of a report that a tool wrote for one class; empty for any other witness.
std::string_view folderOfClassReport(const Witness& witness)
{
    const std::string_view path = witness.where.path;
    const std::size_t slash = path.rfind('/');
    if (witness.kind != WitnessKind::Report || !witness.key.runId.empty() || !witness.where.member.empty() ||
        witness.reportLine.isValid() || slash == std::string_view::npos || slash == 0)
        return {};
    const std::string_view name = path.substr(slash + 1);
    return name.starts_with("TEST-") && name.ends_with(".xml") ? path.substr(0, slash) : std::string_view{};
}

/// Beside the report of a class Surefire leaves its console text, `<class>.txt`, which says nothing more.
void leaveTextsOfClasses(std::vector<Witness>& witnesses)
{
    constexpr std::string_view ending = ".txt";
    std::set<std::string, std::less<>> reports;
    for (const Witness& witness : witnesses) {
        if (!folderOfClassReport(witness).empty())
            reports.insert(witness.where.path);
    }
    std::erase_if(witnesses, [&](const Witness& witness) {
        const std::string_view path = witness.where.path;
        const std::size_t name = path.rfind('/') + 1; // 0 where there is no folder
        if (witness.kind != WitnessKind::Log || witness.runner != "maven-surefire" || !path.ends_with(ending))
            return false;
        const std::string_view stem = path.substr(name, path.size() - name - ending.size());
        return reports.contains(std::string(path.substr(0, name)) + "TEST-" + std::string(stem) + ".xml");
    });
}

template <typename Values> void append(Values& all, Values& more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void join(Witness& whole, Witness& part)
{
    whole.counts.add(part.counts);
    if (part.durationSeconds)
        whole.durationSeconds = whole.durationSeconds.value_or(0) + *part.durationSeconds;
    whole.state = worseState(whole.state, part.state);
    if (part.createdEpoch && (!whole.createdEpoch || *part.createdEpoch < *whole.createdEpoch))
        whole.createdEpoch = part.createdEpoch;
    if (!whole.exitCode || !part.exitCode)
        whole.exitCode.reset();
    else
        whole.exitCode = std::max(*whole.exitCode, *part.exitCode);
    for (const auto& [test, outcome] : entriesOf(part.outcomes.outcomes))
        whole.outcomes.set(testIdOf(test), outcome, 0); // its line is of another file
    append(whole.failures, part.failures);
    append(whole.collectionErrors, part.collectionErrors);
    append(whole.flaky, part.flaky);
}

} // namespace

void joinClassReports(PackFacts& facts)
{
    leaveTextsOfClasses(facts.witnesses);
    std::map<std::string, std::vector<std::size_t>, std::less<>> wholes; ///< folder -> witnesses that others joined
    std::vector<Witness> kept;
    std::vector<bool> joined;
    kept.reserve(facts.witnesses.size());
    for (Witness& witness : facts.witnesses) {
        const std::string folder(folderOfClassReport(witness));
        if (folder.empty()) {
            kept.push_back(std::move(witness));
            joined.push_back(false);
            continue;
        }
        std::vector<std::size_t>& same = wholes[folder];
        const auto whole = std::find_if(same.begin(), same.end(), [&](std::size_t index) {
            return !haveCommonIds(kept[index].outcomes.outcomes, witness.outcomes.outcomes);
        });
        if (whole != same.end()) {
            join(kept[*whole], witness);
            joined[*whole] = true;
        } else {
            same.push_back(kept.size());
            kept.push_back(std::move(witness));
            joined.push_back(false);
        }
    }
    for (const auto& [folder, indices] : wholes) {
        if (indices.size() == 1 && joined[indices.front()])
            kept[indices.front()].key.runId = folder;
    }
    facts.witnesses = std::move(kept);
}

} // namespace exhibit
