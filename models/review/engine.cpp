// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/engine.h"

#include "models/files/text/textfile.h"
#include "models/review/claims/judge.h"
#include "models/review/commits/commitreviews.h"
#include "models/review/executorsofpack.h"
#include "models/review/findings/findings.h"
#include "models/review/findings/headline.h"
#include "models/review/findings/missing.h"
#include "models/review/findings/nextsteps.h"
#include "models/review/gates/gates.h"
#include "models/review/patterns/patterns.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviours.h"
#include "models/review/sets/deltas.h"
#include "models/review/signatures/signatures.h"
#include "models/review/telemetryfigures.h"

#include <map>
#include <memory>

namespace exhibit {

namespace {

/// Lines of the pack's files, each file opened once and only if a proposal needs it.
LineProvider linesOf(const PackFacts& facts)
{
    if (facts.rootPath.empty())
        return {};
    auto files = std::make_shared<std::map<std::string, std::shared_ptr<TextFile>>>();
    return [&facts, files](const std::string& path, LineNumber first, int count) {
        std::vector<std::string> lines;
        const auto [entry, isNew] = files->try_emplace(path);
        if (const Artifact* artifact = facts.findArtifact(path); isNew && artifact) {
            if (auto file = TextFile::open(facts.rootPath + '/' + path, artifact->encoding, artifact->bom))
                entry->second = file.value();
        }
        if (!entry->second)
            return lines;
        for (TextFile::Line& line : entry->second->lines(first, count))
            lines.push_back(std::move(line.text));
        return lines;
    };
}

} // namespace

Result<Review> buildReview(const PackFacts& facts, const ReviewOptions& options)
{
    const auto signatureRules = loadSignatureRules(options.ruleFiles);
    if (!signatureRules)
        return signatureRules.error();
    const auto policies = loadGatePolicies(options.ruleFiles);
    if (!policies)
        return policies.error();
    const LineProvider lines = linesOf(facts);
    Review review;
    review.rulesDigest = options.rulesDigest;
    const Executors known = options.rules ? options.rules->executors() : Executors();
    review.executors = recogniseExecutors(facts, known);
    review.runs = assembleRuns(facts);
    auto baseline = chooseBaseline(facts, review.runs, options.baseline);
    if (!baseline)
        return baseline.error();
    review.baseline = std::move(baseline).value();
    review.deltas = buildDeltas(facts, review.runs, review.baseline);
    review.alwaysFailing = findAlwaysFailing(facts, review.runs);
    review.movers = findMovers(facts, review.runs);
    review.previousDeltas = buildPreviousDeltas(facts, review.runs);
    review.behaviours = findBehaviours(facts, review.runs);
    review.signatures = buildSignatures(facts, review.runs, *signatureRules);
    review.gates = buildGates(facts, review, {*policies, options.rules}, lines);
    review.claims = judgeClaims(facts, review.runs, lines);
    review.telemetry = buildTelemetryFigures(facts, review.executors);
    review.missing = findMissingEvidence(facts, lines, known);
    review.findings = buildFindings(facts, review);
    const ToldLines statements(facts, review.runs, options.rules.get(), lines);
    addFindings(review.findings, buildPatterns(facts, review, statements, options.rules.get(), lines));
    review.commits = reviewCommits(facts, review, options.rules.get(), lines);
    review.nextSteps = buildNextSteps(review, statements);
    review.totals = countTotals(facts, review);
    review.headline = buildHeadline(review);
    review.takeaways = buildTakeaways(review);
    return review;
}

} // namespace exhibit
