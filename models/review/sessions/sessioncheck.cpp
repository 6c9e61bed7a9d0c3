// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/sessioncheck.h"

#include "models/domain/text.h"
#include "models/review/claims/suite/suitecheck.h"
#include "models/review/claims/verdictof.h"
#include "models/review/sessions/admissions.h"
#include "models/review/sessions/checksteps.h"
#include "models/review/sessions/namedcommands.h"
#include "models/review/sessions/outdatedchecks.h"
#include "models/review/sessions/saidofwork.h"
#include "models/review/sessions/sessionhistory.h"
#include "models/review/sessions/statedlimits.h"
#include "models/review/sessions/stepsearch.h"

#include <algorithm>
#include <iterator>

namespace exhibit {

namespace {

constexpr const char* fileRule = "check.session.file";

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

/// The record begins with its session, shows every command and how it ended, and what other tools and sub-agents did.
bool showsAll(const AgentSession& of)
{
    return of.isWhole && of.showsStatus && of.showsSubAgents && of.parent.empty() && of.otherCalls == 0 &&
           of.unknownRecords == 0 && of.commands > 0 && of.edits > 0;
}

/// The command names the part that the sentence speaks of: "Storage tests pass", `go test ./internal/storage/...`.
bool namesPart(const SessionStep& step, const Claim& claim)
{
    return claim.subject.type == "named-subset" && !claim.subject.value.empty() &&
           lowered(step.text).find(lowered(claim.subject.value)) != std::string::npos;
}

bool isCheck(const SessionStep& step)
{
    const bool checks = step.act == SessionAct::Tests || step.act == SessionAct::Lint ||
                        step.act == SessionAct::Types || step.act == SessionAct::Build;
    return checks && step.result != ActResult::NotStarted;
}

Judgement hidden(const char* rule, const SessionStep& step)
{
    return toldBy(rule, Verdict::NotAttributable, Confidence::High,
                  step.owner.empty()                          ? "claim.session.masked"
                  : step.owner.find('/') != std::string::npos ? "claim.session.own-program"
                                                              : "claim.session.masked-by",
                  &step, {{"owner", step.owner}, {"exit", std::to_string(step.exitCode.value_or(0))}});
}

constexpr const char* testsRule = "check.session.tests";

/// Tests that were called behind `step` and do not show how they ended: they may have been green.
const SessionStep* openSince(const StepsSaid& steps, const SessionStep& step)
{
    const SessionStep* tried = steps.last(StepTrait::Tests);
    const bool isOpen = isAfter(tried, &step) && tried->result == ActResult::Unknown && !tried->isQuotation;
    return isOpen ? tried : nullptr;
}

Judgement notShown(const SessionStep& step)
{
    return toldBy(testsRule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", &step);
}

/// A run agrees with what is stated; what came behind it may speak against it.
Judgement judgeMatch(const Claim& claim, const TestClaimValues& stated, const StepsSaid& steps,
                     const SessionStep& match, const SessionStep& last)
{
    const bool saysGreen = stated.allPass && stated.failed.value_or(0) == 0;
    const bool hasNumber = claim.test.passed || claim.test.total;
    const bool isLastWord = steps.end == steps.history->steps().size();
    const bool isOfNow = saysGreen || (isLastWord && claim.scope != Scope::Part && statesAllOf(stated, match));
    if (const SessionStep* edit = isOfNow ? editBehindTests(claim, stated, steps, match) : nullptr) {
        if (const SessionStep* open = openSince(steps, *edit))
            return notShown(*open);
        Judgement judgement = toldBy(testsRule, Verdict::Stale, Confidence::Medium, "claim.session.stale", &match,
                                     {{"file", edit->text}});
        judgement.evidence.insert(judgement.evidence.begin(), shownAt(*edit));
        return judgement;
    }
    const bool isRed = saysGreen && !hasNumber && isAfter(&last, &match) && last.result == ActResult::Bad;
    // Of a part it is not known which of two commands is meant, as long as the later one fails.
    const bool isOtherPart = last.isPart && match.isPart && claim.scope == Scope::Part && last.text != match.text &&
                             !(namesPart(match, claim) && !namesPart(last, claim));
    if (isRed && isOtherPart)
        return notShown(last);
    if (isRed && !last.isPart && claim.scope != Scope::Part)
        return toldBy(testsRule, Verdict::Unsupported, Confidence::Medium, "claim.session.red-since", &last);
    const SessionStep* whole = match.isPart ? steps.last(StepTrait::WholeRun) : nullptr;
    if (saysGreen && !stated.passed && !stated.total && claim.scope == Scope::Whole && whole &&
        whole->result == ActResult::Bad)
        return notShown(*whole);
    return toldBy(testsRule, Verdict::Supported, match.counts == RunCounts{} ? Confidence::Medium : Confidence::High,
                  "claim.session.tests-hold", &match);
}

} // namespace

SessionCheck::SessionCheck(const PackFacts& facts) : m_facts(facts)
{
    for (const AgentSession& session : facts.sessions)
        m_sessions.emplace(session.document, &session);
    std::map<int, std::pair<std::size_t, std::size_t>> ranges;
    for (std::size_t i = 0; i < facts.sessionSteps.size(); ++i)
        ranges.try_emplace(facts.sessionSteps[i].document, i, i).first->second.second = i + 1;
    for (const auto& [document, range] : ranges)
        m_histories.emplace(document,
                            SessionSteps(facts.sessionSteps).subspan(range.first, range.second - range.first));
}

StepsSaid SessionCheck::before(const Claim& claim) const
{
    const auto found = m_histories.find(claim.document);
    if (found == m_histories.end())
        return {};
    const std::size_t said = static_cast<std::size_t>(std::max(claim.sessionSteps, 0));
    return {&found->second, std::min(said, found->second.steps().size())};
}

Claim SessionCheck::asSaidAt(Claim claim, const SessionStep& step) const
{
    const auto found = m_histories.find(step.document);
    claim.document = step.document;
    claim.sessionSteps = found == m_histories.end() ? 0 : static_cast<int>(&step - found->second.steps().data()) + 1;
    claim.saidMs = step.atMs;
    return claim;
}

Judgement SessionCheck::check(const Claim& claim) const
{
    const StepsSaid steps = before(claim);
    Judgement judgement = judge(claim, steps);
    return withinLimits(claim, std::move(judgement));
}

Judgement SessionCheck::judge(const Claim& claim, const StepsSaid& steps) const
{
    if (claim.claimClass == ClaimClass::Test)
        return deniesSkips(claim.test) ? checkNoSkips(claim, steps) : checkTests(claim, steps);
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
    if (about == "no-commit" || about == "no-push")
        return checkNone(steps, about == "no-commit" ? StepTrait::Committed : StepTrait::Pushed);
    if (about == "no-test-edit")
        return checkNoTestEdit(claim, steps);
    if (about == "pull-request" || about == "format")
        return checkDone(steps, about == "format" ? StepTrait::FormatStarted : StepTrait::PullRequest);
    if (about == "edit")
        return checkEdit(claim, steps);
    if (about == "no-edit")
        return checkNoEdit(steps, StepTrait::CodeEdit);
    if (about == "ran")
        return checkNamedCommand(claim, steps);
    if (about == "fixed")
        return checkFixed(steps);
    if (about == "test-green" || about == "test-red")
        return checkNamedTest(claim, steps, about == "test-green");
    if (about == "untouched")
        return checkUntouched(claim, steps);
    if (about == "no-skips")
        return checkNoSkips(claim, steps);
    if (isAdmission(about))
        return checkAdmission(about, claim, steps);
    return about == "file" || about == "only-file" ? checkFile(claim, steps, about == "only-file")
                                                   : checkAll(claim, steps);
}

Judgement SessionCheck::checkTests(const Claim& claim, const StepsSaid& steps) const
{
    TestClaimValues stated = claim.test;
    if (claim.claimClass != ClaimClass::Test)
        stated.allPass = true;
    const SessionStep* last = steps.last(StepTrait::TestRun);
    if (!last)
        return withoutRun(claim, steps, SessionAct::Tests);
    const SessionStep* match =
        steps.history->lastRun(stated, steps.end, [&stated](const SessionStep& step) { return agrees(stated, step); });
    const bool saysGreen = stated.allPass && stated.failed.value_or(0) == 0;
    if (match)
        return judgeMatch(claim, stated, steps, *match, *last);
    constexpr std::int64_t tellingTests = 5; // that a part has fewer may be by chance
    const std::int64_t number = statedNumber(stated);
    const bool known = last->counts != RunCounts{};
    // "40 tests green" says so of all of them where there are 40.
    const bool countsAll = stated.passed && stated.failed.value_or(0) == 0 && *stated.passed >= tellingTests &&
                           *stated.passed == last->counts.tests() && claim.scope != Scope::Part && !last->isPart;
    const bool everythingShown = !steps.last(StepTrait::TestsUnread);
    const bool isRefuted =
        (saysGreen || countsAll) && last->result == ActResult::Bad && known &&
        last->counts.failures().value_or(0) > 0 &&
        (claim.scope != Scope::Part ? number == 0 || number == last->counts.tests() || number == last->counts.passed
                                    : number >= tellingTests && number == last->counts.tests());
    if (isRefuted) {
        if (const SessionStep* open = openSince(steps, *last))
            return notShown(*open);
        return toldBy(testsRule, Verdict::Contradicted, last->isPart ? Confidence::Medium : Confidence::High,
                      "claim.session.red", last);
    }
    if (saysGreen && number > 0 && last->result == ActResult::Good && steps.history->isSumOfRuns(number, steps.end))
        return toldBy(testsRule, Verdict::Supported, Confidence::Medium, "claim.session.sum", last,
                      {{"stated", std::to_string(number)}});
    const bool hasTotal = steps.history->hasRunOf(number, steps.end);
    if (saysGreen && number > 0 && claim.scope == Scope::Whole && known && everythingShown && !last->isPart &&
        !hasTotal && number > last->counts.tests())
        return toldBy(testsRule, Verdict::Contradicted, Confidence::Medium, "claim.session.other-total", last,
                      {{"stated", std::to_string(number)}});
    const SessionStep* open = steps.last(StepTrait::TestsTried);
    return isHidden(*open)
               ? hidden(testsRule, *open)
               : toldBy(testsRule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
}

/// No command of the kind came before that shows its end: what did come says why.
Judgement SessionCheck::withoutRun(const Claim& claim, const StepsSaid& steps, SessionAct act) const
{
    const bool isTests = act == SessionAct::Tests;
    const char* rule = isTests ? "check.session.tests" : "check.session.check";
    const SessionStep* tried = steps.last(traitOf(act));
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
        judgement.evidence.push_back(steps.end == 0 ? session.where : steps.steps().back().where);
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
    const auto all = m_histories.find(claim.document);
    if (session == m_sessions.end() || all == m_histories.end() || (claim.scope == Scope::Part && !isOfAllKinds(claim)))
        return false;
    return showsAll(*session->second) && all->second.runsNothing();
}

/// "All checks pass": whatever was checked, each kind by the last time.
Judgement SessionCheck::checkAll(const Claim& claim, const StepsSaid& steps) const
{
    constexpr const char* rule = "check.session.check";
    const std::size_t spoken = spokenAt(claim, steps);
    const SessionSteps recent = steps.steps().subspan(spoken);
    const std::size_t first = std::any_of(recent.begin(), recent.end(), isCheck) ? spoken : 0;
    const SessionStep* any = nullptr;
    const SessionStep* open = nullptr;
    const SessionStep* red = nullptr;
    for (const StepTrait started :
         {StepTrait::TestsStarted, StepTrait::LintStarted, StepTrait::TypesStarted, StepTrait::BuildStarted}) {
        const SessionStep* last = steps.last(started, first);
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
    const SessionStep* since = steps.last(StepTrait::Settled, first);
    if (red && isAfter(red, since) && red->act == SessionAct::Tests && claim.scope != Scope::Part)
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.red", red);
    if (!red && open && isHidden(*open))
        return hidden(rule, *open);
    if (red || open)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", red ? red : open);
    return toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.check-holds", any);
}

Judgement SessionCheck::checkAct(const Claim& claim, const StepsSaid& steps, SessionAct act) const
{
    constexpr const char* rule = "check.session.check";
    const std::string tool = sessionValueOf(claim, "tool");
    const SessionStep* last = lastCheck(steps, act, tool);
    if (const SessionStep* run = !last && act == SessionAct::Build ? lastCompiledRun(claim, steps) : nullptr)
        return checkGood(claim, steps, *run);
    if (!last)
        return withoutRun(claim, steps, act);
    if (last->result == ActResult::Good)
        return checkGood(claim, steps, *last);
    if (isHidden(*last))
        return hidden(rule, *last);
    const SessionStep* since = steps.last(StepTrait::Changed);
    // Another command of the kind that passed on the same code may be the one that is meant.
    const SessionStep* good = steps.history->lastGood(startedOf(act), steps.end);
    const bool isAlike = good && (tool.empty() || lowered(good->text).find(tool) != std::string::npos);
    const bool isDivided =
        isAlike && isAfter(good, since) && !(good->isPart && !last->isPart) && good->text != last->text;
    const bool isRed = last->result == ActResult::Bad && isAfter(last, since);
    if (isRed && !isDivided && claim.scope != Scope::Part && mayBeMeant(*last, tool))
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.check-red", last);
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", last);
}

/// It passed; but where no warnings are stated, it may have given some.
Judgement SessionCheck::checkGood(const Claim& claim, const StepsSaid& steps, const SessionStep& last) const
{
    constexpr const char* rule = "check.session.check";
    const std::int64_t warnings = last.counts.warnings.value_or(0);
    const bool isDenied = warnings > 0 && deniesWarnings(claim);
    const SessionStep* edit = isDenied ? nullptr : editBehindCheck(claim, steps, last);
    if (edit) {
        Judgement judgement = toldBy(rule, Verdict::Stale, Confidence::Medium, "claim.session.check-stale", &last,
                                     {{"file", edit->text}});
        judgement.evidence.insert(judgement.evidence.begin(), shownAt(*edit));
        return judgement;
    }
    if (!isDenied)
        return toldBy(rule, Verdict::Supported, Confidence::High, "claim.session.check-holds", &last);
    const bool isNow = isAfter(&last, steps.last(StepTrait::Changed)) && claim.scope != Scope::Part;
    if (!isNow)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", &last);
    return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.check-warns", &last,
                  {{"warnings", std::to_string(warnings)}});
}

Judgement SessionCheck::checkGit(const Claim& claim, const StepsSaid& steps, SessionAct act) const
{
    constexpr const char* rule = "check.session.git";
    std::string hash = sessionValueOf(claim, "commit");
    if (std::none_of(hash.begin(), hash.end(), isDigit))
        hash.clear(); // a word of these letters
    const SessionStep* done = steps.history ? steps.history->lastMade(act, hash, steps.end) : nullptr;
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
    const SessionStep* tried = steps.last(traitOf(act));
    if (tried && hash.empty() && wasRefused(claim, steps, *tried))
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.refused", tried);
    if (!tried && hash.empty() && cannotHaveDone(claim, steps)) {
        const AgentSession& session = *m_sessions.at(claim.document);
        Judgement judgement = verdictOf("check.session.never-run", Verdict::NeverRun, Confidence::Medium,
                                        "claim.session.never-done", {{"commands", std::to_string(session.commands)}});
        judgement.evidence.push_back(steps.end == 0 ? session.where : steps.steps().back().where);
        return judgement;
    }
    return toldBy(rule, Verdict::Unsupported, Confidence::Medium,
                  tried ? "claim.session.not-shown" : "claim.session.not-done", tried);
}

/// The record shows all that was run, and nothing in it can have committed or pushed. Where the sentence says that it
/// was so already, other hands may have done it.
bool SessionCheck::cannotHaveDone(const Claim& claim, const StepsSaid& steps) const
{
    const auto session = m_sessions.find(claim.document);
    const bool isOld = claim.text.find("already") != std::string::npos;
    const bool isOfGit = sessionValueOf(claim, "of") == "git";
    return session != m_sessions.end() && isOfGit && !isOld && showsAll(*session->second) &&
           !steps.last(StepTrait::MayCommit);
}

/// Git said that it did not do it, never did it before, and nothing that came later can have: no command that is not
/// known, no other tool, no sub-agent that the record does not show. Where there was nothing to commit or push, it may
/// have been done by other hands.
bool SessionCheck::wasRefused(const Claim& claim, const StepsSaid& steps, const SessionStep& tried) const
{
    const auto session = m_sessions.find(claim.document);
    if (session == m_sessions.end() || !session->second->showsSubAgents || session->second->otherCalls > 0)
        return false;
    const bool isOwnWord = tried.result == ActResult::Bad && (tried.isMasked || tried.exitCode.value_or(1) != 0);
    const std::string_view said = tried.output.quote;
    const bool hadNothing =
        said.find("nothing ") != std::string_view::npos || said.find("no changes added") != std::string_view::npos;
    return isOwnWord && !hadNothing && !isAfter(steps.last(StepTrait::MayCommit), &tried);
}

Judgement SessionCheck::checkFile(const Claim& claim, const StepsSaid& steps, bool isAlone) const
{
    const std::string path = withSlashes(sessionValueOf(claim, "path"));
    const SessionStep* edit = steps.history ? steps.history->lastEditOf(path, steps.end) : nullptr;
    if (const SessionStep* other = edit && isAlone ? steps.history->anyEditBeside(path, steps.end) : nullptr)
        return toldBy(fileRule, Verdict::Unsupported, Confidence::Medium, "claim.session.was-edited", other);
    return edit ? toldBy(fileRule, Verdict::Supported, Confidence::High, "claim.session.edited", edit)
                : toldBy(fileRule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-edited", nullptr);
}

/// That something was changed, without a file's name: some edit was made, or a file removed.
Judgement SessionCheck::checkEdit(const Claim& claim, const StepsSaid& steps) const
{
    const std::string said = lowered(claim.binding);
    const bool removes = said.find("remov") != std::string::npos || said.find("delet") != std::string::npos;
    const SessionStep* edit = steps.last(StepTrait::AnyEdit);
    const SessionStep* removal = removes ? steps.last(StepTrait::Removal) : nullptr;
    edit = isAfter(removal, edit) ? removal : edit;
    return edit ? toldBy(fileRule, Verdict::Supported, Confidence::Medium, "claim.session.changed", edit)
                : toldBy(fileRule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-changed", nullptr);
}

Judgement SessionCheck::checkNoEdit(const StepsSaid& steps, StepTrait edits) const
{
    const SessionStep* edit = steps.last(edits);
    const char* none = steps.last(StepTrait::AnyEdit) ? "claim.session.not-touched" : "claim.session.no-edit";
    return edit ? toldBy(fileRule, Verdict::Unsupported, Confidence::Medium, "claim.session.was-edited", edit)
                : toldBy(fileRule, Verdict::Supported, Confidence::Medium, none, nullptr);
}

/// That the tests which were there are as they were. Files and tests beside them are no change; an assertion of an
/// older test that the same task replaced, and did not put back, is one.
Judgement SessionCheck::checkNoTestEdit(const Claim& claim, const StepsSaid& steps) const
{
    constexpr const char* rule = "check.session.tests-left";
    const auto session = m_sessions.find(claim.document);
    const SessionStep* changed = steps.last(StepTrait::TestChange, stepsValueOf(claim, "turn", steps.end));
    const bool isShown = session != m_sessions.end() && session->second->isWhole && session->second->showsSubAgents;
    const bool isAll = claim.scope != Scope::Part && claim.text.find("other ") == std::string::npos;
    if (changed && isShown && isAll)
        return toldBy(rule, Verdict::Contradicted, Confidence::Medium, "claim.session.test-changed", changed,
                      {{"line", changed->changedCheck}});
    if (steps.last(StepTrait::TestRewrite))
        return checkNoEdit(steps, StepTrait::TestEdit);
    const SessionStep* added = steps.last(StepTrait::TestEdit);
    return added ? toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.tests-added", added)
                 : checkNoEdit(steps, StepTrait::TestEdit);
}

/// That nothing was committed, or pushed.
Judgement SessionCheck::checkNone(const StepsSaid& steps, StepTrait made) const
{
    constexpr const char* rule = "check.session.git";
    const SessionStep* done = steps.last(made);
    return done ? toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.was-done", done)
                : toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.none-done", nullptr);
}

Judgement SessionCheck::checkDone(const StepsSaid& steps, StepTrait wanted) const
{
    constexpr const char* rule = "check.session.check";
    const SessionStep* done = steps.last(wanted);
    if (!done)
        return toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-done", nullptr);
    return done->result == ActResult::Bad
               ? toldBy(rule, Verdict::Unsupported, Confidence::Medium, "claim.session.not-shown", done)
               : toldBy(rule, Verdict::Supported, Confidence::Medium, "claim.session.done", done);
}

} // namespace exhibit
