// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/checksteps.h"

#include "models/domain/text.h"
#include "models/review/sessions/statedlimits.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

StepTrait traitOf(SessionAct act)
{
    switch (act) {
    case SessionAct::Lint:
        return StepTrait::Lint;
    case SessionAct::Types:
        return StepTrait::Types;
    case SessionAct::Build:
        return StepTrait::Build;
    case SessionAct::Commit:
        return StepTrait::Commit;
    case SessionAct::Push:
        return StepTrait::Push;
    default:
        return StepTrait::Tests;
    }
}

StepTrait startedOf(SessionAct act)
{
    return act == SessionAct::Lint    ? StepTrait::LintStarted
           : act == SessionAct::Types ? StepTrait::TypesStarted
                                      : StepTrait::BuildStarted;
}

const SessionStep* lastCheck(const StepsSaid& steps, SessionAct act, std::string_view tool)
{
    const auto find = [&](StepTrait trait) {
        const SessionStep* named =
            steps.history && !tool.empty() ? steps.history->lastNamed(trait, tool, steps.end) : nullptr;
        return named ? std::pair(named, true) : std::pair(steps.last(trait), false);
    };
    auto [last, isNamed] = find(startedOf(act));
    if (act != SessionAct::Lint)
        return last;
    const auto [format, isFormatNamed] = find(StepTrait::FormatStarted);
    if (isNamed != isFormatNamed)
        return isNamed ? last : format;
    return isAfter(format, last) ? format : last;
}

bool mayBeMeant(const SessionStep& step, std::string_view tool)
{
    static constexpr std::string_view scripts[] = {"npm ",  "pnpm ", "yarn ", "bun ", "make",  "just ", "task ",
                                                   "turbo", "nx ",   "tox",   "./",   "mise ", "hatch "};
    static constexpr std::string_view formatters[] = {"fmt", "format", "prettier", "black", "isort", "spotless"};
    const std::string text = lowered(step.text);
    if (text.starts_with("pre-commit") || text.starts_with("prek")) // which of its hooks failed, they say themselves
        return false;
    if (tool.empty())
        return std::none_of(std::begin(formatters), std::end(formatters),
                            [&](std::string_view name) { return text.find(name) != std::string::npos; });
    return text.find(tool) != std::string::npos ||
           std::any_of(std::begin(scripts), std::end(scripts),
                       [&](std::string_view script) { return text.starts_with(script); });
}

const SessionStep* lastCompiledRun(const Claim& claim, const StepsSaid& steps)
{
    static constexpr std::string_view others[] = {"doc", "site", "image", "docker", "bundle", "package"};
    const std::string said = lowered(claim.text);
    const bool saysMore =
        deniesWarnings(claim) || std::any_of(std::begin(others), std::end(others), [&said](std::string_view other) {
            return said.find(other) != std::string::npos;
        });
    if (saysMore)
        return nullptr;
    static constexpr std::string_view builders[] = {"mvn ", "./mvnw ", "gradle ", "./gradlew ", "cargo ",
                                                    "go ",  "dotnet ", "swift ",  "sbt ",       "xcodebuild "};
    const SessionStep* run = steps.last(StepTrait::TestRun);
    const bool builds = run && run->result == ActResult::Good && !run->isPart &&
                        std::any_of(std::begin(builders), std::end(builders),
                                    [run](std::string_view builder) { return run->text.starts_with(builder); });
    return builds ? run : nullptr;
}

} // namespace exhibit
