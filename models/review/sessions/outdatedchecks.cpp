// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/outdatedchecks.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace exhibit {

namespace {

/// Programs, and the endings of the files that they read.
struct ReadFiles
{
    std::string_view programs; ///< parted by blanks
    std::string_view endings;
};

constexpr std::array readFiles = {
    ReadFiles{"ruff flake8 pylint mypy pyright basedpyright black isort bandit pyflakes pycodestyle", " py pyi "},
    ReadFiles{"eslint tsc vue-tsc oxlint tslint svelte-check", " js jsx ts tsx mjs cjs mts cts vue svelte astro "},
    ReadFiles{"biome prettier dprint", " js jsx ts tsx mjs cjs mts cts vue svelte astro json css scss html "},
    ReadFiles{"stylelint", " css scss sass less vue svelte html "},
    ReadFiles{"cargo clippy rustfmt rustc", " rs toml "},
    ReadFiles{"go golangci-lint gofmt staticcheck gofumpt", " go mod "},
    ReadFiles{"phpstan psalm phpcs pint php-cs-fixer", " php "},
    ReadFiles{"rubocop standardrb", " rb rake "},
    ReadFiles{"shellcheck shfmt", " sh bash bats "},
    ReadFiles{"clang-tidy clang-format cppcheck cpplint gcc g++ clang clang++", " c cc cpp cxx h hh hpp hxx ipp "},
    ReadFiles{"dotnet", " cs fs vb csproj fsproj props razor "},
    ReadFiles{"mix", " ex exs heex "},
    ReadFiles{"swift swiftlint swiftformat", " swift "},
    ReadFiles{"dart flutter", " dart "},
    ReadFiles{"ktlint detekt", " kt kts "},
    ReadFiles{"sbt scalafmt scalafix", " scala sbt "},
};

bool holdsWord(std::string_view list, std::string_view word)
{
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const bool begins = at == 0 || list[at - 1] == ' ';
        const bool ends = at + word.size() == list.size() || list[at + word.size()] == ' ';
        if (begins && ends)
            return true;
    }
    return false;
}

/// Of a program that is not known any file of code.
bool mayRead(const SessionStep& check, std::string_view path)
{
    const std::string_view program = lastPart(std::string_view(check.text).substr(0, check.text.find(' ')));
    const std::string_view name = lastPart(path);
    const std::size_t dot = name.rfind('.');
    const std::string_view ending = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
    for (const ReadFiles& read : readFiles) {
        if (holdsWord(read.programs, program))
            return !ending.empty() && holdsWord(read.endings, lowered(ending));
    }
    return true;
}

/// A check of some files reads the others only if it names their folder or no file at all.
bool isNamed(const SessionStep& check, std::string_view path)
{
    if (!check.isPart)
        return true;
    const std::string text = withSlashes(check.text);
    if (text.find(lastPart(path)) != std::string::npos)
        return true;
    const std::size_t slash = path.rfind('/');
    for (std::size_t end = slash; end != std::string_view::npos && end > 0; end = path.rfind('/', end - 1)) {
        const std::string_view folder = lastPart(path.substr(0, end));
        const bool isNamedFolder =
            folder.size() > 2 &&
            (text.ends_with("/" + std::string(folder)) || text.find(std::string(folder) + "/ ") != std::string::npos ||
             text.ends_with(" " + std::string(folder)) || text.ends_with(std::string(folder) + "/"));
        if (isNamedFolder)
            return true;
    }
    return false;
}

/// What compiles or checks types on its way.
bool doesWorkOf(const SessionStep& step, SessionAct act)
{
    const bool compiles =
        step.act == SessionAct::Tests || step.act == SessionAct::Build || step.act == SessionAct::Types;
    return step.act == act || (act != SessionAct::Lint && compiles) ||
           (act == SessionAct::Lint && step.act == SessionAct::Format);
}

std::int64_t numberOfTests(const TestClaimValues& stated)
{
    return stated.passed ? *stated.passed : stated.total.value_or(0);
}

} // namespace

bool mayRunChecks(const SessionStep& step)
{
    static constexpr std::string_view runners[] = {
        "npm ",       "pnpm ",   "yarn ",     "bun run", "make",   "just ",  "task ",  "turbo",        "nx ",
        "tox",        "nox",     "./",        "mise ",   "hatch ", "mvn",    "gradle", "rake",         "composer",
        "pre-commit", "prek",    "deno task", "lerna",   "rush",   "moon ",  "invoke", "poe ",         "docker",
        "bazel",      "earthly", "dagger",    "cmake ",  "ninja",  "meson ", "ctest",  "mix precommit"};
    if (step.act == SessionAct::Edit)
        return false;
    return step.isBackground || step.act == SessionAct::Commit || step.act == SessionAct::Push ||
           (step.act == SessionAct::Command && step.mayRunAnything) ||
           std::any_of(std::begin(runners), std::end(runners),
                       [&step](std::string_view runner) { return step.text.starts_with(runner); });
}

const SessionStep* editBehindTests(const Claim& claim, const TestClaimValues& stated, const StepsSaid& steps,
                                   const SessionStep& run)
{
    const SessionStep* edit = steps.history->lastCodeEdit(run, steps.end);
    if (isAfter(edit, steps.last(StepTrait::TestRun)))
        return edit;
    const SessionStep* product = steps.history->lastKept(StepTrait::ProductEdit, run, steps.end);
    const bool isOfAll = numberOfTests(stated) > 0 && claim.scope != Scope::Part && !run.isPart;
    return isOfAll && isAfter(product, &run) && isAfter(product, steps.last(StepTrait::WholeRun)) ? product : nullptr;
}

const SessionStep* editBehindCheck(const Claim& claim, const StepsSaid& steps, const SessionStep& check)
{
    const bool isEdited = isAfter(steps.last(StepTrait::CodeEdit), &check);
    if (claim.scope == Scope::Part || check.isOfSubAgent || !isEdited)
        return nullptr;
    constexpr std::size_t most = 400; // steps that are looked at
    const SessionSteps all = steps.steps();
    const std::size_t at = static_cast<std::size_t>(&check - all.data());
    if (all.size() - at > most)
        return nullptr;
    for (std::size_t i = all.size(); i-- > at + 1;) {
        const SessionStep& step = all[i];
        if (mayRunChecks(step) || doesWorkOf(step, check.act))
            return nullptr;
        const bool isEdit =
            step.act == SessionAct::Edit && step.result == ActResult::Good && !step.isPart && step.program != "git";
        if (isEdit && !steps.history->isPutBack(step, check, steps.end) && mayRead(check, step.text) &&
            isNamed(check, withSlashes(step.text)))
            return &step;
    }
    return nullptr;
}

bool statesAllOf(const TestClaimValues& stated, const SessionStep& run)
{
    return stated.passed && stated.failed.value_or(0) == 0 && run.result == ActResult::Good && !run.isPart &&
           *stated.passed == run.counts.passed;
}

} // namespace exhibit
