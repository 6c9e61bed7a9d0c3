// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/executorsofpack.h"

#include <algorithm>

namespace exhibit {

namespace {

/// The first file or member that stands below the root folder, else a report that says it was written there.
SourceRef layoutPlace(const PackFacts& facts, const ExecutorProfile& profile)
{
    SourceRef place;
    for (const Artifact& artifact : facts.artifacts) {
        place.path = artifact.path;
        if (hasLayout(profile, artifact.path))
            return place;
        for (const Member& member : artifact.members) {
            if (!hasLayout(profile, member.path))
                continue;
            place.member = member.path;
            place.firstLine = place.lastLine = member.headerLine;
            return place;
        }
    }
    const auto stated = std::find_if(facts.witnesses.begin(), facts.witnesses.end(),
                                     [&](const Witness& witness) { return hasLayout(profile, witness.reportPath); });
    return stated == facts.witnesses.end() ? SourceRef() : stated->where;
}

template <typename Record> SourceRef rowPlace(const std::vector<Record>& records, const std::string& table)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) {
        return record.where.isDatabaseRow() && record.where.table == table;
    });
    return found == records.end() ? SourceRef() : found->where;
}

/// One name alone may be anybody's.
SourceRef bundlePlace(const PackFacts& facts, const ExecutorProfile& profile)
{
    SourceRef first;
    for (const Artifact& artifact : facts.artifacts) {
        const std::string name = artifact.path.substr(artifact.path.find_last_of('/') + 1);
        if (std::find(profile.bundleNames.begin(), profile.bundleNames.end(), name) == profile.bundleNames.end())
            continue;
        if (!first.path.empty())
            return first;
        first.path = artifact.path;
    }
    return {};
}

} // namespace

std::vector<Executor> recogniseExecutors(const PackFacts& facts, const Executors& executors)
{
    std::vector<Executor> recognised;
    for (const ExecutorProfile& profile : executors.profiles()) {
        SourceRef where = layoutPlace(facts, profile);
        if (where.isNull())
            where = rowPlace(facts.tokenEvents, profile.events.table);
        if (where.isNull())
            where = rowPlace(facts.escalations, profile.escalations.table);
        if (where.isNull())
            where = bundlePlace(facts, profile);
        if (!where.isNull())
            recognised.push_back(
                {profile.id, profile.name, profile.triggerName, profile.triggerPercent, std::move(where)});
    }
    return recognised;
}

} // namespace exhibit
