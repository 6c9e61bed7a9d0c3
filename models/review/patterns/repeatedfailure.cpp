// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/counted.h"
#include "models/review/patterns/rulelist.h"

#include <algorithm>

namespace exhibit {

namespace {

std::string placeOf(const Signature& signature)
{
    if (signature.crashPath.empty() || signature.crashLine == 0)
        return signature.crashPath.empty() ? std::string("–") : signature.crashPath;
    return signature.crashPath + ':' + std::to_string(signature.crashLine);
}

/// Nobody repairs an installed package: where no frame of the project is known, the message is where to begin.
Message firstRepair(const Signature& signature, std::int64_t tests)
{
    std::vector<MessageArg> args = {{"place", placeOf(signature)},
                                    {"tests", std::to_string(signature.tests.size())},
                                    {"all", std::to_string(tests)}};
    if (signature.crashPath.empty() || signature.side != CodeSide::Unknown)
        return Message{"pattern.repeated.fix", std::move(args)};
    args.push_back({"message", shortened(signature.pattern, 120)});
    return Message{"pattern.repeated.fix.installed", std::move(args)};
}

SourceRef placeInRun(const Signature& signature, int run)
{
    for (const SignatureMember& member : signature.members) {
        if (member.run == run)
            return member.cause.isNull() ? member.where : member.cause;
    }
    return {};
}

/// A failed assertion is raised in the test whichever side is wrong, so its place tells neither.
bool isAsserted(const Signature& signature, const Rules* rules)
{
    return rules && rules->group("failure.asserted").matchesAny(signature.pattern);
}

/// A cause on one side of the code: its share of the tests that fail says how likely it is.
Hypothesis raisedIn(const std::string& id, CodeSide side, const std::vector<const Signature*>& repeated,
                    std::int64_t tests, const Rules* rules)
{
    constexpr std::size_t mostPlaces = 5;
    Hypothesis made;
    made.text = Message{id, {}};
    made.explanation = Message{id + ".why", {}};
    std::int64_t share = 0;
    std::vector<SourceRef> places;
    for (const Signature* one : repeated) {
        if (one->side != side || (side == CodeSide::Test && isAsserted(*one, rules)))
            continue;
        share += static_cast<std::int64_t>(one->tests.size());
        if (places.size() < mostPlaces)
            places.push_back(placeInRun(*one, one->runs.front()));
    }
    if (share > 0)
        made.speaksFor.push_back(
            sentence(Message{id + ".for", {{"share", std::to_string(share)}, {"all", std::to_string(tests)}}},
                     std::move(places)));
    made.likelihood = share * 2 > tests ? Likelihood::Likely
                      : share > 0       ? Likelihood::Possible
                                        : Likelihood::LessLikely;
    return made;
}

/// What speaks for neither side is said, so that nobody counts it for one.
void addAsserted(Finding& finding, const std::vector<const Signature*>& repeated, std::int64_t tests,
                 const Rules* rules)
{
    std::int64_t asserted = 0;
    for (const Signature* one : repeated)
        asserted += isAsserted(*one, rules) ? static_cast<std::int64_t>(one->tests.size()) : 0;
    if (asserted > 0)
        finding.extraEvidence.push_back(Message{"pattern.repeated.asserted",
                                                {{"count", std::to_string(asserted)}, {"all", std::to_string(tests)}}});
}

} // namespace

std::vector<Finding> findRepeatedFailures(const PatternContext& context)
{
    std::vector<const Signature*> repeated;
    std::vector<int> runs;
    std::int64_t tests = 0;
    for (const Signature& signature : context.review.signatures) {
        if (signature.runs.size() < 2)
            continue;
        repeated.push_back(&signature);
        tests += static_cast<std::int64_t>(signature.tests.size());
        for (const int run : signature.runs)
            addOnce(runs, run);
    }
    if (repeated.empty())
        return {};
    Finding finding = newPattern("pattern.repeated-failure");
    addRuns(finding, context, runs);
    const auto count = static_cast<std::int64_t>(repeated.size());
    finding.title = counted(count, "pattern.repeated.title.one", "pattern.repeated.title.many",
                            {{"runs", std::to_string(runs.size())}});
    finding.signature =
        counted(tests, "pattern.repeated.signature.one", "pattern.repeated.signature.many",
                {{"largest", std::to_string(repeated.front()->tests.size())}, {"place", placeOf(*repeated.front())}});
    finding.assessment = counted(count, "pattern.repeated.assessment.one", "pattern.repeated.assessment.many");
    finding.recommendation = Message{"pattern.repeated.recommendation", {}};
    finding.confidence = Confidence::High;
    finding.columns = {Message{"pattern.repeated.column.message", {}}, Message{"pattern.repeated.column.place", {}},
                       Message{"pattern.repeated.column.tests", {}}, Message{"pattern.repeated.column.runs", {}},
                       Message{"pattern.column.first", {}}};
    for (std::size_t i = 0; i < repeated.size() && i < mostPatternRows; ++i) {
        const Signature& signature = *repeated[i];
        FindingRow row;
        row.where = placeInRun(signature, signature.runs.front());
        row.cells = {plainText(shortened(signature.pattern, 120)), plainText(placeOf(signature)),
                     plainText(std::to_string(signature.tests.size())),
                     plainText(std::to_string(signature.runs.size())), plainText(toString(row.where))};
        point(finding, row.where);
        finding.rows.push_back(std::move(row));
    }
    judgeRepetition(finding, context, runs, "pattern.repeated.repeats", Classification::Systemic, Classification::None);
    finding.hypotheses = {raisedIn("pattern.repeated.product", CodeSide::Product, repeated, tests, context.rules),
                          raisedIn("pattern.repeated.tests", CodeSide::Test, repeated, tests, context.rules)};

    finding.proposedFixes = {firstRepair(*repeated.front(), tests), Message{"pattern.repeated.fix.quarantine", {}}};
    finding.extraEvidence = {Message{"pattern.settle.traceback", {{"place", placeOf(*repeated.front())}}}};
    addAsserted(finding, repeated, tests, context.rules);
    return {std::move(finding)};
}

} // namespace exhibit
