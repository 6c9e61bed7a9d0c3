// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/saidofwork.h"

#include "models/domain/text.h"
#include "models/review/sessions/outdatedchecks.h"

namespace exhibit {

Judgement checkFixed(const StepsSaid& steps)
{
    constexpr const char* rule = "check.session.fixed";
    const SessionStep* edit = steps.last(StepTrait::CodeEdit);
    if (!edit)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-changed", nullptr);
    const SessionStep* run = steps.last(StepTrait::Ran);
    if (!isAfter(run, edit) || run->result == ActResult::Bad)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.fix-not-run", edit);
    return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.fix-run", run);
}

Judgement checkUntouched(const Claim& claim, const StepsSaid& steps)
{
    constexpr const char* rule = "check.session.file";
    const std::string path = withSlashes(sessionValueOf(claim, "path"));
    const SessionStep* edit = steps.history ? steps.history->lastEditOf(path, steps.end) : nullptr;
    if (!edit)
        return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.not-touched", nullptr);
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.was-edited", edit);
}

Judgement checkNoSkips(const Claim& claim, const StepsSaid& steps)
{
    constexpr const char* rule = "check.session.tests";
    const SessionStep* last = steps.last(StepTrait::TestRun);
    if (!last)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.no-run", nullptr);
    const std::int64_t skipped = last->counts.skipped.value_or(0);
    const bool isWhole = !last->isPart && claim.scope != Scope::Part;
    if (last->counts == RunCounts{} || (skipped > 0 && !isWhole))
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
    if (skipped > 0)
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.skipped", last,
                      {{"skipped", std::to_string(skipped)}});
    return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.tests-hold", last);
}

Judgement checkNamedTest(const Claim& claim, const StepsSaid& steps, bool isGreen)
{
    constexpr const char* rule = "check.session.tests";
    const SessionStep* last = steps.last(StepTrait::TestRun);
    if (!last)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.no-run", nullptr);
    const std::size_t at = stepsValueOf(claim, "failed-at", steps.end);
    const SessionStep* failed = at < steps.end ? &steps.steps()[at] : nullptr;
    const std::string name = sessionValueOf(claim, "test");
    const bool isAgain = failed && last->text == failed->text;
    const bool isShown = !last->isPart || isAgain || last->text.find(lastPart(name)) != std::string::npos;
    if (!isGreen && failed == last && last->result == ActResult::Bad)
        return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.tests-hold", last);
    if (isGreen && last->result == ActResult::Good && isShown && last->counts != RunCounts{}) {
        const SessionStep* edit = steps.history->lastCodeEdit(*last, steps.end);
        if (!edit)
            return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.tests-hold", last);
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.was-edited", edit);
    }
    if (isGreen && failed == last && last->result == ActResult::Bad && !isAfter(steps.last(StepTrait::Changed), last))
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.red", last);
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
}

} // namespace exhibit
