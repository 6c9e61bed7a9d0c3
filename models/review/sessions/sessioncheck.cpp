// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/sessioncheck.h"

#include "models/domain/text.h"
#include "models/review/claims/verdictof.h"
#include "models/review/sessions/admissions.h"
#include "models/review/sessions/stepsearch.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

constexpr const char* fileRule = "check.session.file";

bool changesCode(const SessionStep& step)
{
    return step.act == SessionAct::Edit && step.result == ActResult::Good && !step.isPart;
}

/// The numbers that the sentence states are those of the run.
bool agrees(const TestClaimValues& stated, const SessionStep& step)
{
    const RunCounts& counts = step.counts;
    const auto same = [](const std::optional<std::int64_t>& said, const std::optional<std::int64_t>& shown) {
        return !said || said == shown;
    };
    if (counts == RunCounts{})
        return !stated.passed && !stated.total && !stated.failed.value_or(0) && step.result == ActResult::Good;
    const std::int64_t total = counts.tests();
    const bool passed =
        same(stated.passed, counts.passed) || (stated.passed == total && counts.failures().value_or(0) == 0);
    const bool all = !stated.total || stated.total == total || stated.total == counts.passed ||
                     *stated.total == counts.passed.value_or(0) + counts.failures().value_or(0);
    const bool failed =
        !stated.failed || *stated.failed == counts.failures().value_or(0) || stated.failed == counts.failed;
    return passed && all && failed && (!stated.allPass || step.result == ActResult::Good);
}

std::int64_t statedNumber(const TestClaimValues& stated)
{
    return stated.passed ? *stated.passed : stated.total.value_or(0);
}

/// Whether some runs behind one another add up to the number.
bool isSumOfRuns(const std::vector<const SessionStep*>& runs, std::int64_t number)
{
    std::int64_t sum = 0;
    std::size_t first = 0;
    for (const SessionStep* run : runs) {
        sum += run->counts.passed.value_or(0);
        while (sum > number)
            sum -= runs[first++]->counts.passed.value_or(0);
        if (sum == number)
            return true;
    }
    return false;
}

bool isCheck(const SessionStep& step)
{
    const bool checks = step.act == SessionAct::Tests || step.act == SessionAct::Lint ||
                        step.act == SessionAct::Types || step.act == SessionAct::Build;
    return checks && step.result != ActResult::NotStarted;
}

/// A command that executes what was written, as far as its name says: no test, but something ran.
bool runsProgram(const SessionStep& step)
{
    static constexpr std::string_view programs[] = {"python", "node", "ruby",       "php",     "perl",     "java",
                                                    "bun",    "deno", "lua",        "Rscript", "tsx",      "ts-node",
                                                    "julia",  "./",   "dotnet run", "go run",  "cargo run"};
    return step.act == SessionAct::Command && step.exitCode.value_or(0) == 0 && step.result != ActResult::NotStarted &&
           !step.isBackground && std::any_of(std::begin(programs), std::end(programs), [&](std::string_view program) {
               return step.text.starts_with(program);
           });
}

/// It ran, but the status is of another program, and its output does not say how it ended.
bool isHidden(const SessionStep& step)
{
    return step.isMasked && step.result == ActResult::Unknown;
}

Judgement hidden(const char* rule, const SessionStep& step)
{
    return toldBy(rule, Verdict::NotAttributable, Confidence::High,
                  step.owner.empty() ? "claim.session.masked" : "claim.session.masked-by", &step,
                  {{"owner", step.owner}, {"exit", std::to_string(step.exitCode.value_or(0))}});
}

} // namespace

SessionCheck::SessionCheck(const PackFacts& facts) : m_facts(facts)
{
    for (const AgentSession& session : facts.sessions)
        m_sessions.emplace(session.document, &session);
    for (std::size_t i = 0; i < facts.sessionSteps.size(); ++i) {
        const auto [known, isNew] = m_steps.try_emplace(facts.sessionSteps[i].document, i, i + 1);
        if (!isNew)
            known->second.second = i + 1;
    }
}

SessionSteps SessionCheck::before(const Claim& claim) const
{
    const auto found = m_steps.find(claim.document);
    if (found == m_steps.end())
        return {};
    const auto [begin, end] = found->second;
    const std::size_t count = std::min(static_cast<std::size_t>(std::max(claim.sessionSteps, 0)), end - begin);
    return SessionSteps(m_facts.sessionSteps).subspan(begin, count);
}

Claim SessionCheck::asSaidAt(Claim claim, const SessionStep& step) const
{
    const auto found = m_steps.find(step.document);
    const auto index = static_cast<std::size_t>(&step - m_facts.sessionSteps.data());
    claim.document = step.document;
    claim.sessionSteps = found == m_steps.end() ? 0 : static_cast<int>(index - found->second.first + 1);
    claim.saidMs = step.atMs;
    return claim;
}

Judgement SessionCheck::check(const Claim& claim) const
{
    const SessionSteps steps = before(claim);
    if (claim.claimClass == ClaimClass::Test)
        return checkTests(claim, steps);
    const std::string about = sessionValueOf(claim, "about");
    if (about == "tests")
        return checkTests(claim, steps);
    if (about == "lint")
        return checkAct(claim, steps, SessionAct::Lint);
    if (about == "types")
        return checkAct(claim, steps, SessionAct::Types);
    if (about == "build")
        return checkAct(claim, steps, SessionAct::Build);
    if (about == "commit")
        return checkGit(claim, steps, SessionAct::Commit);
    if (about == "push")
        return checkGit(claim, steps, SessionAct::Push);
    if (about == "edit")
        return checkEdit(claim, steps);
    if (about == "no-edit")
        return checkNoEdit(steps);
    if (about == "fixed")
        return checkFixed(steps);
    if (isAdmission(about))
        return checkAdmission(about, claim, steps);
    return about == "file" ? checkFile(claim, steps) : checkAll(claim, steps);
}

Judgement SessionCheck::checkTests(const Claim& claim, SessionSteps steps) const
{
    constexpr const char* rule = "check.session.tests";
    TestClaimValues stated = claim.test;
    if (claim.claimClass != ClaimClass::Test)
        stated.allPass = true;
    std::vector<const SessionStep*> runs;
    for (const SessionStep& step : steps) {
        if (isTestRun(step))
            runs.push_back(&step);
    }
    if (runs.empty())
        return withoutRun(claim, steps, SessionAct::Tests);
    const SessionStep* last = runs.back();
    const SessionStep* match =
        lastOf(steps, [&](const SessionStep& step) { return isTestRun(step) && agrees(stated, step); });
    const bool saysGreen = stated.allPass && stated.failed.value_or(0) == 0;
    if (match) {
        const SessionStep* edit = lastOf(steps, changesCode);
        const bool isStale = saysGreen && isAfter(edit, match) && isAfter(edit, last);
        if (isStale) {
            Judgement judgement =
                toldBy(rule, Verdict::Stale, Confidence::Medium, "claim.session.stale", match, {{"file", edit->text}});
            judgement.evidence.insert(judgement.evidence.begin(), shownAt(*edit));
            return judgement;
        }
        const bool isWholeRed = saysGreen && isAfter(last, match) && last->result == ActResult::Bad && !last->isPart;
        if (isWholeRed && !claim.test.passed && !claim.test.total && claim.scope != Scope::Part)
            return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.red-since", last);
        return toldBy(rule, Verdict::Supported, match->counts == RunCounts{} ? Confidence::Medium : Confidence::High,
                      "claim.session.tests-hold", match);
    }
    const std::int64_t number = statedNumber(stated);
    const bool known = last->counts != RunCounts{};
    const bool everythingShown = std::none_of(steps.begin(), steps.end(), [](const SessionStep& step) {
        return step.act == SessionAct::Tests && (step.result == ActResult::Unknown || step.counts == RunCounts{});
    });
    if (saysGreen && last->result == ActResult::Bad && known && last->counts.failures().value_or(0) > 0 &&
        claim.scope != Scope::Part && (number == 0 || number == last->counts.tests()))
        return toldBy(rule, Verdict::Contradicted, last->isPart ? Confidence::Medium : Confidence::High,
                      "claim.session.red", last);
    if (saysGreen && number > 0 && last->result == ActResult::Good && isSumOfRuns(runs, number))
        return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.sum", last,
                      {{"stated", std::to_string(number)}});
    if (saysGreen && number > 0 && claim.scope == Scope::Whole && known && everythingShown && !last->isPart)
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.other-total", last,
                      {{"stated", std::to_string(number)}});
    const SessionStep* open = lastOf(steps, [](const SessionStep& step) {
        return step.act == SessionAct::Tests && (isTestRun(step) || isHidden(step));
    });
    return isHidden(*open) ? hidden(rule, *open)
                           : toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
}

/// No command of the kind came before that shows its end: what did come says why.
Judgement SessionCheck::withoutRun(const Claim& claim, SessionSteps steps, SessionAct act) const
{
    const bool isTests = act == SessionAct::Tests;
    const char* rule = isTests ? "check.session.tests" : "check.session.check";
    const SessionStep* tried = lastOf(steps, [act](const SessionStep& step) { return step.act == act; });
    if (tried && tried->isQuotation)
        return toldBy(rule, Verdict::Unsupported, Confidence::High, "claim.session.printed", tried);
    if (tried && isHidden(*tried))
        return hidden(rule, *tried);
    if (tried && tried->result == ActResult::NotStarted)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-started", tried);
    if (tried)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", tried);
    if (isTests && cannotHaveRun(claim)) {
        const AgentSession& session = *m_sessions.at(claim.document);
        Judgement judgement = verdictOf("check.session.never-run", Verdict::NeverRun, Confidence::Medium,
                                        "claim.session.never-run", {{"commands", std::to_string(session.commands)}});
        judgement.evidence.push_back(steps.empty() ? session.where : steps.back().where);
        return judgement;
    }
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium,
                  isTests ? "claim.session.no-run" : "claim.session.no-check", nullptr);
}

/// The record begins with its session, shows every command and how it ended, and what other tools and sub-agents did;
/// and of no command it could be thought that tests ran in it.
bool SessionCheck::cannotHaveRun(const Claim& claim) const
{
    const auto session = m_sessions.find(claim.document);
    const auto all = m_steps.find(claim.document);
    if (session == m_sessions.end() || all == m_steps.end() || claim.scope == Scope::Part)
        return false;
    const AgentSession& of = *session->second;
    const bool isShown = of.isWhole && of.showsStatus && of.showsSubAgents && of.parent.empty() && of.otherCalls == 0 &&
                         of.unknownRecords == 0 && of.commands > 0 && of.edits > 0;
    const auto [begin, end] = all->second;
    const SessionSteps steps = SessionSteps(m_facts.sessionSteps).subspan(begin, end - begin);
    return isShown && std::none_of(steps.begin(), steps.end(), [](const SessionStep& step) {
               return step.mayRunAnything || step.isBackground || step.act == SessionAct::Tests;
           });
}

/// "All checks pass": whatever was checked, each kind by the last time.
Judgement SessionCheck::checkAll(const Claim& claim, SessionSteps steps) const
{
    constexpr const char* rule = "check.session.check";
    if (const SessionSteps last = sinceSpoken(claim, steps); std::any_of(last.begin(), last.end(), isCheck))
        steps = last;
    const SessionStep* any = nullptr;
    const SessionStep* open = nullptr;
    const SessionStep* red = nullptr;
    for (const SessionAct act : {SessionAct::Tests, SessionAct::Lint, SessionAct::Types, SessionAct::Build}) {
        const SessionStep* last = lastOf(steps, [act](const SessionStep& step) {
            return step.act == act && step.result != ActResult::NotStarted &&
                   !(act == SessionAct::Tests && step.isPart && step.result == ActResult::Good);
        });
        if (!last)
            continue;
        any = isAfter(last, any) ? last : any;
        if (last->result == ActResult::Unknown)
            open = last;
        else if (last->result == ActResult::Bad)
            red = last;
    }
    if (!any)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.no-check", nullptr);
    const SessionStep* since = lastOf(steps, [](const SessionStep& step) {
        return changesCode(step) || step.act == SessionAct::Format ||
               (step.result == ActResult::Good && step.act == SessionAct::Tests);
    });
    if (red && isAfter(red, since) && red->act == SessionAct::Tests)
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.red", red);
    if (!red && open && isHidden(*open))
        return hidden(rule, *open);
    if (red || open)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", red ? red : open);
    return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.check-holds", any);
}

Judgement SessionCheck::checkAct(const Claim& claim, SessionSteps steps, SessionAct act) const
{
    constexpr const char* rule = "check.session.check";
    const auto isOfAct = [act](const SessionStep& step) {
        const bool fixes = act == SessionAct::Lint && step.act == SessionAct::Format;
        return (step.act == act || fixes) && step.result != ActResult::NotStarted;
    };
    const SessionStep* last = lastOf(steps, isOfAct);
    if (!last)
        return withoutRun(claim, steps, act);
    if (last->result == ActResult::Good)
        return toldBy(rule, Verdict::Supported, Confidence::High, "claim.session.check-holds", last);
    if (isHidden(*last))
        return hidden(rule, *last);
    const SessionStep* since =
        lastOf(steps, [](const SessionStep& step) { return changesCode(step) || step.act == SessionAct::Format; });
    if (last->result == ActResult::Bad && isAfter(last, since))
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.check-red", last);
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
}

Judgement SessionCheck::checkGit(const Claim& claim, SessionSteps steps, SessionAct act) const
{
    constexpr const char* rule = "check.session.git";
    std::string hash = sessionValueOf(claim, "commit");
    if (std::none_of(hash.begin(), hash.end(), isDigit))
        hash.clear(); // a word of these letters
    const SessionStep* done = lastOf(steps, [&](const SessionStep& step) {
        if (step.act != act || step.result != ActResult::Good)
            return false;
        return hash.empty() || step.commit.empty() || step.commit.starts_with(hash) || hash.starts_with(step.commit);
    });
    if (done) {
        Judgement judgement = toldBy(rule, Verdict::Supported, Confidence::High, "claim.session.done", done);
        if (const Commit* commit = m_facts.findCommit(hash.empty() ? done->commit : hash))
            judgement.evidence.push_back(commit->where);
        return judgement;
    }
    // The history of the pack has the commit that the sentence names, whoever's hands made it.
    if (const Commit* commit = act == SessionAct::Commit ? m_facts.findCommit(hash) : nullptr) {
        Judgement judgement = verdictOf(rule, Verdict::Supported, Confidence::Medium, "claim.session.in-history",
                                        {{"commit", commit->sha}, {"subject", commit->subject}});
        judgement.evidence.push_back(commit->where);
        return judgement;
    }
    const SessionStep* tried = lastOf(steps, [act](const SessionStep& step) { return step.act == act; });
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium,
                  tried ? "claim.session.not-shown" : "claim.session.not-done", tried);
}

Judgement SessionCheck::checkFile(const Claim& claim, SessionSteps steps) const
{
    const std::string path = withSlashes(sessionValueOf(claim, "path"));
    const SessionStep* edit = lastOf(steps, [&](const SessionStep& step) {
        return step.act == SessionAct::Edit && step.result == ActResult::Good &&
               endsWithPath(withSlashes(step.text), path);
    });
    return edit ? toldBy(fileRule, Verdict::Supported, Confidence::High, "claim.session.edited", edit)
                : toldBy(fileRule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-edited", nullptr);
}

/// That something was changed, without a file's name: some edit was made, or a file removed.
Judgement SessionCheck::checkEdit(const Claim& claim, SessionSteps steps) const
{
    const bool removes =
        claim.binding.find("remov") != std::string::npos || claim.binding.find("delet") != std::string::npos;
    const SessionStep* edit = lastOf(steps, [removes](const SessionStep& step) {
        const bool removed = removes && (step.text.starts_with("rm ") || step.text.starts_with("git rm ")) &&
                             step.exitCode.value_or(0) == 0;
        return (step.act == SessionAct::Edit && step.result == ActResult::Good) || removed;
    });
    return edit ? toldBy(fileRule, Verdict::Supported, Confidence::Medium, "claim.session.changed", edit)
                : toldBy(fileRule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-changed", nullptr);
}

Judgement SessionCheck::checkNoEdit(SessionSteps steps) const
{
    const SessionStep* edit = lastOf(steps, changesCode);
    return edit ? toldBy(fileRule, Verdict::Unsupported, Confidence::Medium, "claim.session.was-edited", edit)
                : toldBy(fileRule, Verdict::Supported, Confidence::Medium, "claim.session.no-edit", nullptr);
}

/// Edited, and then something ran on it that did not fail.
Judgement SessionCheck::checkFixed(SessionSteps steps) const
{
    constexpr const char* rule = "check.session.fixed";
    const SessionStep* edit = lastOf(steps, changesCode);
    if (!edit)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-changed", nullptr);
    const SessionStep* run = lastOf(steps, [](const SessionStep& step) {
        return runsProgram(step) || isTestRun(step) || (isCheck(step) && step.result == ActResult::Good);
    });
    if (!isAfter(run, edit) || run->result == ActResult::Bad)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.fix-not-run", edit);
    return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.fix-run", run);
}

} // namespace exhibit
