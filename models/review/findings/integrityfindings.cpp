// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/integrityfindings.h"

#include "models/review/findings/severities.h"
#include "models/review/stableid.h"

#include <algorithm>
#include <string_view>

namespace exhibit {

namespace {

constexpr std::string_view integrityProblem = "problem.integrity.";
constexpr std::size_t mostNamedFiles = 5;

std::int64_t countOf(const std::vector<const Problem*>& problems, std::string_view what)
{
    std::int64_t count = 0;
    for (const Problem* problem : problems)
        count += problem->message.id.substr(integrityProblem.size()) == what ? problem->count : 0;
    return count;
}

Finding integrityFinding(const std::string& manifest, const std::vector<const Problem*>& problems)
{
    Finding finding;
    finding.rule = "pack.integrity";
    finding.id = stableId(findingKindName(finding.kind), {finding.rule, manifest});
    finding.severity = severityOfRule(finding.rule);
    finding.confidence = Confidence::High;
    std::string names;
    std::size_t named = 0;
    std::int64_t all = 0;
    for (const Problem* problem : problems) {
        finding.pointers.push_back(problem->where);
        all += problem->count;
        for (const MessageArg& arg : problem->message.args) {
            if (arg.name == "path" && named++ < mostNamedFiles)
                names += (names.empty() ? "" : ", ") + arg.value;
        }
    }
    if (named > mostNamedFiles)
        names += ", \u2026";
    const std::int64_t changed = countOf(problems, "changed");
    const std::int64_t missing = countOf(problems, "missing");
    const std::int64_t unlisted = countOf(problems, "unlisted");
    const std::vector<MessageArg> args{{"manifest", manifest},
                                       {"count", std::to_string(all)},
                                       {"changed", std::to_string(changed)},
                                       {"missing", std::to_string(missing)},
                                       {"unlisted", std::to_string(unlisted)},
                                       {"other", std::to_string(all - changed - missing - unlisted)},
                                       {"files", names}};
    // The sum of a bag speaks of all of its files at once.
    const bool isOfSum = std::all_of(problems.begin(), problems.end(), [](const Problem* problem) {
        return problem->message.id == "problem.integrity.oxum";
    });
    finding.title = Message{isOfSum ? "finding.integrity.sum.title" : "finding.integrity.title", args};
    finding.assessment = Message{isOfSum ? "finding.integrity.sum.assessment" : "finding.integrity.assessment", args};
    finding.recommendation = Message{"finding.integrity.recommendation", args};
    return finding;
}

} // namespace

std::vector<Finding> integrityFindings(const PackFacts& facts)
{
    std::vector<Finding> findings;
    for (const Artifact& artifact : facts.artifacts) {
        std::vector<const Problem*> problems;
        for (const Problem& problem : artifact.problems) {
            if (problem.message.id.starts_with(integrityProblem))
                problems.push_back(&problem);
        }
        if (!problems.empty())
            findings.push_back(integrityFinding(artifact.path, problems));
    }
    return findings;
}

} // namespace exhibit
