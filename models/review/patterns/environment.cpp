// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/counted.h"
#include "models/review/patterns/rulelist.h"

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostPlaces = 5;
/// All symptoms of one kind (network, tool, permission, disk, timeout, memory, database).
struct Symptoms
{
    std::vector<int> runs;
    struct Place
    {
        int run;
        std::string runId; ///< as the evidence names it, if the pack holds no such run
        std::string text;
        SourceRef where;
    };
    std::vector<Place> places;
};

void add(Symptoms& symptoms, int run, std::string text, const SourceRef& where, std::string runId = {})
{
    if (run >= 0)
        addOnce(symptoms.runs, run);
    symptoms.places.push_back({run, std::move(runId), std::move(text), where});
}

std::string kindOf(const Rule& rule)
{
    const auto kind = rule.set.find("kind");
    return kind == rule.set.end() ? std::string("other") : kind->second;
}

std::map<std::string, Symptoms> collectSymptoms(const PatternContext& context)
{
    std::map<std::string, Symptoms> byKind;
    for (const ToldLine* statement : context.statements.of("pattern.environment")) {
        // Prose about no run of the pack tells of other days.
        if (statement->runs.empty() && !statement->isLog)
            continue;
        add(byKind[kindOf(*statement->rule)], statement->runs.empty() ? -1 : statement->runs.front(), statement->text,
            statement->where);
    }
    for (const DiagnosticsRecord& record : context.facts.diagnostics) {
        if (!record.timedOut)
            continue;
        int run = -1;
        for (std::size_t i = 0; i < context.review.runs.size() && run < 0; ++i) {
            if (!record.runId.empty() && context.review.runs[i].key.runId == record.runId)
                run = static_cast<int>(i);
        }
        add(byKind["timeout"], run, record.label, record.where, record.runId);
    }
    return byKind;
}

} // namespace

std::vector<Finding> findEnvironmentFailures(const PatternContext& context)
{
    std::map<std::string, Symptoms> byKind = collectSymptoms(context);
    for (std::size_t i = 0; i < context.review.runs.size(); ++i) {
        const Run& run = context.review.runs[i];
        for (const Failure& failure : run.failures) {
            if (const Rule* rule = context.wording("pattern.environment.message", failure.message)) {
                add(byKind[kindOf(*rule)], static_cast<int>(i), failure.message,
                    failure.cause.isNull() ? failure.where : failure.cause);
            }
        }
    }
    std::vector<Finding> findings;
    for (auto& [kind, symptoms] : byKind) {
        Finding finding = newPattern("pattern.environment", {kind});
        addRuns(finding, context, symptoms.runs);
        const auto count = static_cast<std::int64_t>(symptoms.places.size());
        finding.title = Message{"pattern.environment.title." + kind, {}};
        finding.signature = counted(count, "pattern.environment.signature.one", "pattern.environment.signature.many");
        finding.assessment = Message{"pattern.environment.assessment", {{"run", context.labels(symptoms.runs)}}};
        if (symptoms.runs.empty())
            finding.assessment.id = "pattern.environment.assessment.no-run";
        finding.recommendation = Message{"pattern.environment.recommendation", {}};
        finding.confidence = Confidence::Medium;
        finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.column.says", {}},
                           Message{"pattern.column.first", {}}};
        for (std::size_t i = 0; i < symptoms.places.size(); ++i) {
            const auto& place = symptoms.places[i];
            point(finding, place.where);
            if (i < mostPatternRows)
                finding.rows.push_back({{plainText(place.run >= 0        ? context.label(place.run)
                                                   : place.runId.empty() ? std::string("–")
                                                                         : place.runId),
                                         plainText(shortened(place.text, 120)), plainText(toString(place.where))},
                                        place.where});
        }
        judgeRepetition(finding, context, symptoms.runs, "pattern.environment.repeats", Classification::Systemic,
                        Classification::None);
        Hypothesis outside;
        outside.text = Message{"pattern.environment.outside", {}};
        outside.explanation = Message{"pattern.environment.outside.why", {}};
        std::vector<SourceRef> places = finding.pointers;
        places.resize(std::min(places.size(), mostPlaces));
        outside.speaksFor.push_back(sentence(
            Message{symptoms.runs.empty() ? "pattern.environment.outside.for.none" : "pattern.environment.outside.for",
                    {{"places", std::to_string(count)},
                     {"runs", std::to_string(symptoms.runs.size())},
                     {"all", std::to_string(context.review.runs.size())}}},
            std::move(places)));
        outside.likelihood = symptoms.runs.size() > 1 ? Likelihood::Likely : Likelihood::Possible;
        Hypothesis code;
        code.text = Message{"pattern.environment.code", {}};
        code.explanation = Message{"pattern.environment.code.why", {}};
        code.likelihood = Likelihood::Possible;
        finding.hypotheses = {std::move(outside), std::move(code)};
        finding.proposedFixes = {Message{"pattern.environment.fix." + kind, {}}};
        finding.extraEvidence = {Message{"pattern.settle.environment", {}}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace exhibit
