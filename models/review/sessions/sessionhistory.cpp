// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/sessionhistory.h"

#include "models/domain/sessions/putback.h"
#include "models/domain/text.h"
#include "models/review/claims/parts/testfile.h"

#include <charconv>
#include <iterator>

namespace exhibit {

namespace {

constexpr std::size_t headOfHash = 6; ///< signs: the shortest that git prints

bool isMade(const SessionStep& step)
{
    return step.act == SessionAct::Edit && step.result == ActResult::Good;
}

bool isOfTests(const SessionStep& step)
{
    return isTestFileName(lastPart(withSlashes(step.text)));
}

/// `git stash pop`, whose last word stands for the file.
bool isFromStash(const SessionStep& step)
{
    return isMade(step) && step.program == "git" &&
           (step.text == "pop" || step.text == "apply" || step.text.starts_with("stash@"));
}

bool isStarted(const SessionStep& step)
{
    return step.result != ActResult::NotStarted;
}

bool isOfCheck(const SessionStep& step)
{
    return step.act == SessionAct::Tests || step.act == SessionAct::Lint || step.act == SessionAct::Types ||
           step.act == SessionAct::Build;
}

/// A command that executes what was written, as far as its name says: no test, but something ran.
bool runsProgram(const SessionStep& step)
{
    static constexpr std::string_view programs[] = {"python", "node", "ruby",       "php",     "perl",     "java",
                                                    "bun",    "deno", "lua",        "Rscript", "tsx",      "ts-node",
                                                    "julia",  "./",   "dotnet run", "go run",  "cargo run"};
    return step.act == SessionAct::Command && step.exitCode.value_or(0) == 0 && isStarted(step) && !step.isBackground &&
           std::any_of(std::begin(programs), std::end(programs),
                       [&](std::string_view program) { return step.text.starts_with(program); });
}

bool removesFile(const SessionStep& step)
{
    return (step.text.starts_with("rm ") || step.text.starts_with("git rm ")) && step.exitCode.value_or(0) == 0;
}

bool mayCommit(const SessionStep& step)
{
    const bool isUnread = step.act == SessionAct::Commit || step.act == SessionAct::Push;
    return step.isBackground || (step.act == SessionAct::Command && step.mayRunAnything) ||
           (isUnread && step.result == ActResult::Unknown);
}

bool asksForPullRequest(const SessionStep& step)
{
    static constexpr std::string_view calls[] = {"gh pr create", "glab mr create", "hub pull-request",
                                                 "az repos pr create"};
    return step.exitCode.value_or(0) == 0 && isStarted(step) &&
           std::any_of(std::begin(calls), std::end(calls),
                       [&](std::string_view call) { return step.text.find(call) != std::string::npos; });
}

struct TraitRule
{
    StepTrait trait = StepTrait::Count;
    bool (*has)(const SessionStep& step) = nullptr;
};

constexpr TraitRule traitRules[] = {
    {StepTrait::Tests, [](const SessionStep& step) { return step.act == SessionAct::Tests; }},
    {StepTrait::Lint, [](const SessionStep& step) { return step.act == SessionAct::Lint; }},
    {StepTrait::Types, [](const SessionStep& step) { return step.act == SessionAct::Types; }},
    {StepTrait::Build, [](const SessionStep& step) { return step.act == SessionAct::Build; }},
    {StepTrait::Commit, [](const SessionStep& step) { return step.act == SessionAct::Commit; }},
    {StepTrait::Push, [](const SessionStep& step) { return step.act == SessionAct::Push; }},
    {StepTrait::TestsStarted,
     [](const SessionStep& step) {
         return step.act == SessionAct::Tests && isStarted(step) && !(step.isPart && step.result == ActResult::Good);
     }},
    {StepTrait::LintStarted, [](const SessionStep& step) { return step.act == SessionAct::Lint && isStarted(step); }},
    {StepTrait::TypesStarted, [](const SessionStep& step) { return step.act == SessionAct::Types && isStarted(step); }},
    {StepTrait::BuildStarted, [](const SessionStep& step) { return step.act == SessionAct::Build && isStarted(step); }},
    {StepTrait::FormatStarted,
     [](const SessionStep& step) { return step.act == SessionAct::Format && isStarted(step); }},
    {StepTrait::TestRun, isTestRun},
    {StepTrait::GreenRun, [](const SessionStep& step) { return isTestRun(step) && step.result == ActResult::Good; }},
    {StepTrait::TestsTried,
     [](const SessionStep& step) { return step.act == SessionAct::Tests && (isTestRun(step) || isHidden(step)); }},
    {StepTrait::TestsUnread,
     [](const SessionStep& step) {
         return step.act == SessionAct::Tests && (step.result == ActResult::Unknown || step.counts == RunCounts{});
     }},
    {StepTrait::Committed,
     [](const SessionStep& step) { return step.act == SessionAct::Commit && step.result == ActResult::Good; }},
    {StepTrait::Pushed,
     [](const SessionStep& step) { return step.act == SessionAct::Push && step.result == ActResult::Good; }},
    {StepTrait::CodeEdit, [](const SessionStep& step) { return isMade(step) && !step.isPart; }},
    {StepTrait::AnyEdit, isMade},
    {StepTrait::ProductEdit,
     [](const SessionStep& step) { return isMade(step) && !step.isPart && !isOfTests(step) && !isFromStash(step); }},
    {StepTrait::TestEdit, [](const SessionStep& step) { return isMade(step) && isOfTests(step); }},
    {StepTrait::TestRewrite, [](const SessionStep& step) { return isMade(step) && isOfTests(step) && !step.addsOnly; }},
    {StepTrait::TestChange,
     [](const SessionStep& step) { return isMade(step) && isOfTests(step) && !step.changedCheck.empty(); }},
    {StepTrait::Called, [](const SessionStep& step) { return step.act != SessionAct::Edit && !step.isQuotation; }},
    {StepTrait::WholeRun, [](const SessionStep& step) { return isTestRun(step) && !step.isPart; }},
    {StepTrait::MayCommit, mayCommit},
    {StepTrait::PullRequest, asksForPullRequest},
    {StepTrait::Removal, removesFile},
    {StepTrait::Ran,
     [](const SessionStep& step) {
         return runsProgram(step) || isTestRun(step) || (isOfCheck(step) && step.result == ActResult::Good);
     }},
    {StepTrait::Changed,
     [](const SessionStep& step) { return (isMade(step) && !step.isPart) || step.act == SessionAct::Format; }},
    {StepTrait::Settled,
     [](const SessionStep& step) {
         return (isMade(step) && !step.isPart) || step.act == SessionAct::Format ||
                (step.act == SessionAct::Tests && step.result == ActResult::Good);
     }},
};

} // namespace

SessionHistory::SessionHistory(SessionSteps steps) : m_steps(steps)
{
    for (std::uint32_t place = 0; place < m_steps.size(); ++place)
        add(place);
}

void SessionHistory::add(std::uint32_t place)
{
    const SessionStep& step = m_steps[place];
    for (const TraitRule& rule : traitRules) {
        if (rule.has(step))
            m_places[static_cast<std::size_t>(rule.trait)].push_back(place);
    }
    if (isTestRun(step))
        addRun(place);
    if (isMade(step))
        m_editsByName[std::string(lastPart(withSlashes(step.text)))].push_back(place);
    if (step.act == SessionAct::Commit && step.result == ActResult::Good)
        m_commitsByHead[step.commit.substr(0, headOfHash)].push_back(place);
    m_runsNothing = m_runsNothing && !step.mayRunAnything && !step.isBackground && step.act != SessionAct::Tests;
}

/// By each number that a sentence may mean with "so many tests".
void SessionHistory::addRun(std::uint32_t place)
{
    const auto note = [place](Places& places) {
        if (places.empty() || places.back() != place)
            places.push_back(place);
    };
    const SessionStep& step = m_steps[place];
    if (step.counts == RunCounts{}) {
        if (step.result == ActResult::Good)
            note(m_runsByFailures[0]);
        return;
    }
    const std::int64_t passed = step.counts.passed.value_or(0);
    const std::int64_t failures = step.counts.failures().value_or(0);
    for (const std::int64_t number : {passed, step.counts.tests(), passed + failures})
        note(m_runsByNumber[number]);
    note(m_runsByFailures[failures]);
    if (step.counts.failed)
        note(m_runsByFailures[*step.counts.failed]);
}

const SessionHistory::Places& SessionHistory::runsThatMayHave(const TestClaimValues& stated) const
{
    static const Places none;
    const auto at = [](const auto& runs, std::int64_t number) -> const Places& {
        const auto found = runs.find(number);
        return found == runs.end() ? none : found->second;
    };
    if (stated.passed || stated.total)
        return at(m_runsByNumber, stated.passed ? *stated.passed : *stated.total);
    if (stated.failed)
        return at(m_runsByFailures, *stated.failed);
    return m_places[static_cast<std::size_t>(stated.allPass ? StepTrait::GreenRun : StepTrait::TestRun)];
}

const SessionStep* SessionHistory::last(StepTrait trait, std::size_t end, std::size_t first) const
{
    const Places& places = m_places[static_cast<std::size_t>(trait)];
    const auto behind = std::lower_bound(places.begin(), places.end(), end);
    return behind == places.begin() || *std::prev(behind) < first ? nullptr : &m_steps[*std::prev(behind)];
}

template <typename Wanted>
const SessionStep* SessionHistory::lastOfLatest(StepTrait trait, std::size_t end, Wanted wanted) const
{
    constexpr std::ptrdiff_t most = 64;
    const Places& places = m_places[static_cast<std::size_t>(trait)];
    const auto behind = std::lower_bound(places.begin(), places.end(), end);
    for (auto place = behind; place != places.begin() && behind - place < most;) {
        if (wanted(m_steps[*--place]))
            return &m_steps[*place];
    }
    return nullptr;
}

const SessionStep* SessionHistory::lastNamed(StepTrait trait, std::string_view word, std::size_t end) const
{
    return lastOfLatest(trait, end,
                        [word](const SessionStep& step) { return lowered(step.text).find(word) != std::string::npos; });
}

const SessionStep* SessionHistory::lastGood(StepTrait trait, std::size_t end) const
{
    return lastOfLatest(trait, end, [](const SessionStep& step) { return step.result == ActResult::Good; });
}

bool SessionHistory::hasRunOf(std::int64_t number, std::size_t end) const
{
    const auto runs = m_runsByNumber.find(number);
    return runs != m_runsByNumber.end() && !runs->second.empty() && runs->second.front() < end;
}

bool SessionHistory::isSumOfRuns(std::int64_t number, std::size_t end) const
{
    constexpr std::ptrdiff_t most = 200; // what was run in one go
    const Places& runs = m_places[static_cast<std::size_t>(StepTrait::TestRun)];
    const auto behind = std::lower_bound(runs.begin(), runs.end(), end);
    auto first = behind - std::min(most, behind - runs.begin());
    std::int64_t sum = 0;
    for (auto run = first; run != behind; ++run) {
        sum += m_steps[*run].counts.passed.value_or(0);
        while (sum > number)
            sum -= m_steps[*first++].counts.passed.value_or(0);
        if (sum == number)
            return true;
    }
    return false;
}

const SessionStep* SessionHistory::lastMade(SessionAct act, std::string_view hash, std::size_t end) const
{
    const SessionStep* any = last(act == SessionAct::Commit ? StepTrait::Committed : StepTrait::Pushed, end);
    if (act != SessionAct::Commit || hash.empty())
        return any;
    const SessionStep* found = nullptr;
    for (const std::string_view head : {hash.substr(0, headOfHash), std::string_view()}) {
        const auto made = m_commitsByHead.find(head);
        const SessionStep* named =
            made == m_commitsByHead.end() ? nullptr : lastAmong(made->second, end, [hash](const SessionStep& step) {
                return step.commit.empty() || step.commit.starts_with(hash) || hash.starts_with(step.commit);
            });
        found = isAfter(named, found) ? named : found;
    }
    return found;
}

const SessionStep* SessionHistory::lastEditOf(std::string_view path, std::size_t end) const
{
    const auto edits = m_editsByName.find(lastPart(path));
    return edits == m_editsByName.end() ? nullptr : lastAmong(edits->second, end, [path](const SessionStep& step) {
        return endsWithPath(withSlashes(step.text), path);
    });
}

bool SessionHistory::isPutBack(const SessionStep& edit, const SessionStep& run, std::size_t end) const
{
    const auto edits = m_editsByName.find(lastPart(withSlashes(edit.text)));
    if (edits == m_editsByName.end())
        return false;
    std::vector<const SessionStep*> open;
    for (const std::uint32_t place : edits->second) {
        const SessionStep& step = m_steps[place];
        if (place >= end || step.text != edit.text)
            continue;
        if (open.empty() || step.program != putsBackProgram) {
            open.push_back(&step);
            continue;
        }
        if (open.back() == &edit || &step == &edit)
            return isAfter(open.back(), &run);
        open.pop_back();
    }
    return false;
}

const SessionStep* SessionHistory::lastKept(StepTrait trait, const SessionStep& run, std::size_t end) const
{
    const SessionStep* edit = last(trait, end);
    while (isAfter(edit, &run) && isPutBack(*edit, run, end))
        edit = last(trait, static_cast<std::size_t>(edit - m_steps.data()));
    return edit;
}

const SessionStep* SessionHistory::lastCodeEdit(const SessionStep& run, std::size_t end) const
{
    const auto takesAway = [](const SessionStep& step) { return step.text.find("git stash") != std::string::npos; };
    for (const SessionStep* edit = last(StepTrait::CodeEdit, end); isAfter(edit, &run);
         edit = last(StepTrait::CodeEdit, static_cast<std::size_t>(edit - m_steps.data()))) {
        if (isPutBack(*edit, run, end))
            continue;
        if (!isFromStash(*edit))
            return edit;
        // In one command with other steps the stash is not named beside them.
        const bool isBehind = std::any_of(
            &run + 1, edit, [&](const SessionStep& step) { return takesAway(step) || step.where == edit->where; });
        if (!isBehind)
            return edit;
    }
    return nullptr;
}

const SessionStep* SessionHistory::anyEditBeside(std::string_view path, std::size_t end) const
{
    for (const auto& [name, places] : m_editsByName) {
        const bool isOther = name != lastPart(path) && places.front() < end;
        if (isOther)
            return &m_steps[places.front()];
    }
    return nullptr;
}

std::size_t spokenAt(const Claim& claim, const StepsSaid& steps)
{
    return stepsValueOf(claim, "since", steps.end);
}

std::size_t stepsValueOf(const Claim& claim, std::string_view name, std::size_t end)
{
    const std::string value = sessionValueOf(claim, name);
    std::size_t first = 0;
    const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), first);
    return error == std::errc() && first <= end ? first : end;
}

} // namespace exhibit
