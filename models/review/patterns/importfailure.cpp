// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/review/claims/parts/runnerfamily.h"
#include "models/review/counted.h"
#include "models/review/patterns/importevidence.h"
#include "models/review/patterns/rulelist.h"
#include "models/review/pointerlist.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

namespace exhibit {

namespace {

/// What a collection error is missing: the module, else what it says; empty if it says nothing.
std::string causeOf(const CollectionError& error)
{
    if (!error.missing.empty())
        return error.missing;
    if (error.exception.empty() || error.message.empty())
        return error.exception.empty() ? error.message : error.exception;
    return error.exception + ": " + error.message;
}

/// What kind of cause it is, by its words; `other` where no wording knows it.
std::string kindOf(const PatternContext& context, const CollectionError& error)
{
    const std::string text = error.exception.empty() ? error.message : error.exception + ": " + error.message;
    if (const Rule* rule = context.wording("collection.cause", text)) {
        const auto kind = rule->set.find("kind");
        if (kind != rule->set.end())
            return kind->second;
    }
    return error.missing.empty() ? "other" : "module";
}

/// Runs whose collection failed for a cause in common.
struct ImportGroup
{
    std::vector<int> runs;
    std::map<std::string, std::vector<const CollectionError*>> byCause;
};

bool failedToCollect(const Run& run)
{
    return run.state == RunState::CollectionFailed || run.uncollectedModules() > 0;
}

std::vector<ImportGroup> groupsOf(const Review& review)
{
    std::vector<ImportGroup> groups;
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const Run& run = review.runs[i];
        if (!failedToCollect(run))
            continue;
        const auto shares = [&](const ImportGroup& group) {
            return std::any_of(run.collectionErrors.begin(), run.collectionErrors.end(),
                               [&](const CollectionError& error) {
                                   return !causeOf(error).empty() && group.byCause.contains(causeOf(error));
                               });
        };
        auto group = std::find_if(groups.begin(), groups.end(), shares);
        if (group == groups.end())
            group = groups.insert(groups.end(), ImportGroup{});
        group->runs.push_back(static_cast<int>(i));
        for (const CollectionError& error : run.collectionErrors) {
            if (!causeOf(error).empty())
                group->byCause[causeOf(error)].push_back(&error);
        }
    }
    return groups;
}

void addRows(Finding& finding, const ImportGroup& group)
{
    finding.columns = {Message{"pattern.import.column.module", {}}, Message{"pattern.import.column.tests", {}},
                       Message{"pattern.column.first", {}}};
    std::vector<std::pair<std::string, std::vector<const CollectionError*>>> causes(group.byCause.begin(),
                                                                                    group.byCause.end());
    std::stable_sort(causes.begin(), causes.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    for (const auto& [cause, errors] : causes) {
        std::vector<std::string> modules;
        std::unordered_set<std::string_view> known;
        for (const CollectionError* error : errors) {
            if (known.insert(error->module).second)
                modules.push_back(error->module);
        }
        std::string names;
        for (const std::string& module : modules)
            names += (names.empty() ? "" : ", ") + std::string(lastPart(module));
        FindingRow row;
        row.where = errors.front()->where;
        row.cells = {plainText(cause),
                     counted(static_cast<std::int64_t>(modules.size()), "pattern.import.modules.one",
                             "pattern.import.modules.many", {{"names", names}}),
                     plainText(toString(row.where))};
        finding.rows.push_back(std::move(row));
    }
}

/// The kind that all causes have; `several` if they differ, `other` without one.
std::string kindOf(const PatternContext& context, const ImportGroup& group)
{
    std::string kind;
    for (const auto& [cause, errors] : group.byCause) {
        const std::string own = kindOf(context, *errors.front());
        if (!kind.empty() && kind != own)
            return "several";
        kind = own;
    }
    if (!kind.empty() && kind != "other")
        return kind;
    const bool isBuild = std::all_of(group.runs.begin(), group.runs.end(),
                                     [&context](const auto& run) { return isCompiled(languageOf(context.run(run))); });
    return isBuild ? "build" : "other";
}

std::string causesOf(const ImportGroup& group)
{
    std::vector<std::string> causes;
    for (const auto& [cause, errors] : group.byCause)
        causes.push_back(shortened(cause, 120));
    return joined(causes);
}

/// What it means: a run that executed nothing says nothing, one that went on says nothing of some modules only.
void assess(Finding& finding, const PatternContext& context, const ImportGroup& group, const std::string& kind)
{
    const Run& first = context.run(group.runs.front());
    const std::vector<MessageArg> args{{"run", context.labels(group.runs)},
                                       {"collected", std::to_string(first.counts.collected.value_or(0))}};
    const auto causes = static_cast<std::int64_t>(group.byCause.size());
    const auto runs = static_cast<std::int64_t>(group.runs.size());
    finding.title = Message{"pattern.import.title." + kind + (runs == 1 ? ".one" : ".many"),
                            {{"run", context.label(group.runs.front())}, {"count", std::to_string(runs)}}};
    finding.assessment =
        first.executed
            ? counted(causes, "pattern.import.assessment.partial.one", "pattern.import.assessment.partial.many", args)
            : counted(causes, "pattern.import.assessment.one", "pattern.import.assessment.many", args);
    if (causes == 0)
        finding.assessment.id =
            first.executed ? "pattern.import.assessment.partial.unnamed" : "pattern.import.assessment.unnamed";
    finding.recommendation =
        Message{"pattern.import.recommendation." + kind, {args.front(), {"causes", causesOf(group)}}};
    std::vector<MessageArg> figures{{"tests", std::to_string(first.counts.total.value_or(0))}};
    // Runs that stop early name fewer of them: the group has as many as the run that names the most.
    std::int64_t failed = 0;
    for (const int index : group.runs)
        failed = std::max(failed, context.run(index).uncollectedModules());
    if (first.exitCode) {
        figures.push_back({"exit", std::to_string(*first.exitCode)});
        finding.signature =
            counted(failed, "pattern.import.signature.one", "pattern.import.signature.many", std::move(figures));
    } else {
        finding.signature = counted(failed, "pattern.import.signature.no-exit.one",
                                    "pattern.import.signature.no-exit.many", std::move(figures));
    }
}

void describe(Finding& finding, const PatternContext& context, const ImportGroup& group, const std::string& kind)
{
    assess(finding, context, group, kind);
    finding.confidence = Confidence::High;
    PointerList pointers(finding.pointers);
    for (const int index : group.runs) {
        const Run& run = context.run(index);
        pointers.add(run.summary);
        for (const CollectionError& error : run.collectionErrors)
            pointers.add(error.where);
        for (const int witness : run.witnesses)
            pointers.add(context.facts.witnesses[static_cast<std::size_t>(witness)].collectedAt);
        for (const ToldLine* statement : context.statements.of("pattern.collection", index))
            pointers.add(statement->where);
    }
}

} // namespace

std::vector<Finding> findImportFailures(const PatternContext& context)
{
    std::vector<Finding> findings;
    for (const ImportGroup& group : groupsOf(context.review)) {
        const std::string key =
            group.byCause.empty() ? toString(context.run(group.runs.front()).key) : group.byCause.begin()->first;
        Finding finding = newPattern("pattern.import-failure", {key});
        addRuns(finding, context, group.runs);
        const std::string kind = kindOf(context, group);
        describe(finding, context, group, kind);
        addRows(finding, group);
        judgeRepetition(finding, context, group.runs, "pattern.import.repeats", Classification::Systemic,
                        Classification::RealGate);
        std::vector<std::string> missing;
        std::vector<const CollectionError*> errors;
        for (const auto& [cause, all] : group.byCause) {
            if (!all.front()->missing.empty())
                missing.push_back(cause);
            errors.insert(errors.end(), all.begin(), all.end());
        }
        ImportEvidence evidence(context, group.runs, std::move(missing), errors);
        finding.hypotheses = evidence.hypotheses();
        finding.proposedFixes = evidence.proposedFixes();
        if (kind == "module")
            finding.proposedTests = {
                Message{context.hasPhases() ? "pattern.import.test.surface" : "pattern.import.test.packages", {}}};
        finding.proposedTests.push_back(Message{"pattern.import.test.block", {}});
        finding.extraEvidence = evidence.wouldSettle();
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace exhibit
