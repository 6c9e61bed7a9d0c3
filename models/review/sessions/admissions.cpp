// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/admissions.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace exhibit {

namespace {

constexpr const char* admissionRule = "check.session.failure";

bool hasFailed(const SessionStep& step)
{
    return step.result == ActResult::Bad || step.result == ActResult::NotStarted || step.exitCode.value_or(0) != 0;
}

/// `3`, `three`; null if the claim states none of this name.
std::optional<std::int64_t> statedCount(const Claim& claim, std::string_view name)
{
    static constexpr std::array words{"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                      "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    static constexpr std::array<std::array<std::string_view, 5>, 3> others{
        {{"ein", "eine", "un", "une", "una"}, {"zwei", "deux", "dos", "", ""}, {"drei", "trois", "tres", "", ""}}};
    const std::string text = lowered(sessionValueOf(claim, name));
    for (std::size_t i = 0; i < others.size() && !text.empty(); ++i) {
        if (std::find(others[i].begin(), others[i].end(), text) != others[i].end())
            return static_cast<std::int64_t>(i) + 1;
    }
    const auto word = std::find(words.begin(), words.end(), text);
    if (word != words.end())
        return std::distance(words.begin(), word);
    return wholeNumber(text);
}

template <typename Wanted> const SessionStep* lastOf(SessionSteps steps, Wanted wanted)
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), wanted);
    return found == steps.rend() ? nullptr : &*found;
}

SessionSteps sinceSpoken(const Claim& claim, const StepsSaid& steps)
{
    return steps.steps().subspan(spokenAt(claim, steps));
}

/// Since the agent spoke last, or shortly before.
SessionSteps recentSteps(const Claim& claim, const StepsSaid& steps)
{
    constexpr std::size_t few = 6;
    const SessionSteps recent = sinceSpoken(claim, steps);
    return recent.size() < few ? steps.steps().last(std::min(steps.end, few)) : recent;
}

Judgement checkFailure(const Claim& claim, const StepsSaid& steps)
{
    if (const SessionStep* failed = lastOf(recentSteps(claim, steps), hasFailed))
        return toldBy(admissionRule, Verdict::Supported, Confidence::Medium, "claim.session.failed", failed);
    return toldBy(admissionRule, Verdict::Unsupported, Confidence::Medium, "claim.session.no-failure", nullptr);
}

Judgement checkRed(const Claim& claim, const StepsSaid& steps)
{
    const auto same = [](const std::optional<std::int64_t>& said, const std::optional<std::int64_t>& shown) {
        return !said || said == shown;
    };
    const std::optional<std::int64_t> failed = statedCount(claim, "failed");
    const std::optional<std::int64_t> total = statedCount(claim, "total");
    const std::optional<std::int64_t> passed = statedCount(claim, "passed");
    const auto agrees = [&](const SessionStep& step) {
        return isTestRun(step) && (failed == step.counts.failures() || failed == step.counts.failed) &&
               same(total, step.counts.tests()) && same(passed, step.counts.passed);
    };
    const SessionStep* last = steps.last(StepTrait::TestRun);
    const SessionStep* found = lastOf(sinceSpoken(claim, steps), agrees);
    if (!found && last && agrees(*last))
        found = last;
    if (found)
        return toldBy(admissionRule, Verdict::Supported, Confidence::High, "claim.session.tests-hold", found);
    const SessionStep* tried = last ? last : steps.last(StepTrait::Tests);
    return toldBy(admissionRule, Verdict::Unsupported, Confidence::Medium,
                  tried ? "claim.session.not-shown" : "claim.session.no-run", tried);
}

/// Tests ran on the code as it was: before the first edit of the session, or while its edits were stashed away.
bool ranWithoutEdits(SessionSteps steps, const SessionStep& run)
{
    const auto isEdit = [](const SessionStep& step) {
        return step.act == SessionAct::Edit && step.result == ActResult::Good && !step.isPart;
    };
    const auto at = steps.begin() + (&run - steps.data());
    if (std::none_of(steps.begin(), at, isEdit))
        return true;
    const auto next = std::find_if(at, steps.end(), isEdit);
    const auto before = std::find_if(std::reverse_iterator(at), steps.rend(), [&isEdit](const SessionStep& step) {
        return isEdit(step) || step.text.find("git stash") != std::string::npos;
    });
    const bool isStashed = before != steps.rend() && !isEdit(*before);
    return isStashed && next != steps.end() && next->program == "git";
}

/// That failures were there before: a run on the code as it was shows as many.
Judgement checkOwnFailure(const Claim& claim, const StepsSaid& steps)
{
    const std::optional<std::int64_t> failed = statedCount(claim, "failed");
    const SessionStep* last = steps.last(StepTrait::TestRun);
    const SessionStep* found = lastOf(steps.steps(), [&](const SessionStep& step) {
        const std::int64_t failures = step.counts.failures().value_or(0);
        return isTestRun(step) && failures > 0 && (!failed || *failed == failures) &&
               ranWithoutEdits(steps.steps(), step);
    });
    if (found)
        return toldBy(admissionRule, Verdict::Supported, Confidence::Medium, "claim.session.tests-hold", found);
    const SessionStep* tried = last ? last : steps.last(StepTrait::Tests);
    return toldBy(admissionRule, Verdict::Unsupported, Confidence::Medium,
                  tried ? "claim.session.not-shown" : "claim.session.no-run", tried);
}

StepTrait checkerNamed(std::string_view name)
{
    const auto has = [name](std::string_view word) { return name.find(word) != std::string_view::npos; };
    constexpr std::array types{"type", "tsc", "mypy", "pyright", "vet", "cargo check", "phpstan"};
    if (std::any_of(types.begin(), types.end(), has))
        return StepTrait::Types;
    return has("build") || has("compil") ? StepTrait::Build : StepTrait::Lint;
}

Judgement checkProblems(const Claim& claim, const StepsSaid& steps)
{
    const StepTrait checker = checkerNamed(lowered(sessionValueOf(claim, "act")));
    const std::optional<std::int64_t> stated = statedCount(claim, "problems");
    const SessionStep* last = steps.last(checker);
    const SessionAct act = last ? last->act : SessionAct::Command;
    const SessionStep* found = lastOf(recentSteps(claim, steps), [&](const SessionStep& step) {
        return step.act == act && step.counts.errors && step.counts.errors == stated;
    });
    if (found)
        return toldBy(admissionRule, Verdict::Supported, Confidence::High, "claim.session.failed", found);
    return toldBy(admissionRule, Verdict::Unsupported, Confidence::Medium,
                  last ? "claim.session.not-shown" : "claim.session.no-check", last);
}

/// Of a kind of tests a command that names it.
const SessionStep* runOfKind(const StepsSaid& steps, const std::string& kind)
{
    return lastOf(steps.steps(), [&kind](const SessionStep& step) {
        return step.act != SessionAct::Edit && step.result != ActResult::NotStarted &&
               lowered(step.text).find(kind) != std::string::npos;
    });
}

Judgement checkNotRun(const Claim& claim, const StepsSaid& steps)
{
    const std::string kind = lowered(sessionValueOf(claim, "kind"));
    const SessionStep* run = kind.empty() ? steps.last(StepTrait::TestRun) : runOfKind(steps, kind);
    return run ? toldBy(admissionRule, Verdict::Unsupported, Confidence::Medium, "claim.session.did-run", run)
               : toldBy(admissionRule, Verdict::Supported, Confidence::Medium,
                        kind.empty() ? "claim.session.not-run" : "claim.session.kind-not-run", nullptr);
}

} // namespace

bool isAdmission(std::string_view about)
{
    return about == "failure" || about == "red" || about == "problems" || about == "not-run" ||
           about == "no-own-failure" || about == "reproduced";
}

Judgement checkAdmission(std::string_view about, const Claim& claim, const StepsSaid& steps)
{
    if (about == "red")
        return checkRed(claim, steps);
    if (about == "problems")
        return checkProblems(claim, steps);
    if (about == "no-own-failure")
        return checkOwnFailure(claim, steps);
    return about == "not-run" ? checkNotRun(claim, steps) : checkFailure(claim, steps);
}

} // namespace exhibit
