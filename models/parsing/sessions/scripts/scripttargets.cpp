// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/scripts/scripttargets.h"

#include "models/domain/text.h"
#include "models/parsing/sessions/commandreading.h"
#include "models/parsing/sessions/shell/shellcommand.h"
#include "models/parsing/sessions/shell/shelltokens.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <map>

namespace exhibit {

namespace {

constexpr int deepestScript = 5;
constexpr std::size_t mostTargetCalls = 200;

/// The first word from `at` on that is no option; the values of some are passed over.
std::size_t nextName(const std::vector<std::string>& words, std::size_t at,
                     std::initializer_list<std::string_view> valued)
{
    while (at < words.size() && (words[at].starts_with('-') || words[at].find('=') != std::string::npos))
        at += isAnyOf(words[at], valued) ? 2 : 1;
    return at;
}

std::string wordAt(const std::vector<std::string>& words, std::size_t at)
{
    return at < words.size() ? words[at] : std::string();
}

class Resolver
{
public:
    Resolver(const std::vector<ScriptTarget>& targets, const Rules& rules) : m_rules(rules)
    {
        for (const ScriptTarget& target : targets) {
            const auto [known, isNew] = m_targets.try_emplace({target.tool, target.name}, &target);
            if (!isNew && known->second && known->second->command != target.command)
                known->second = nullptr; // which one is meant is not known
        }
    }

    /// What the call starts in the end; empty if no target of the pack is asked for.
    std::vector<ShellCall> opened(const ShellCall& call, int depth) const
    {
        const auto asked = askedTarget(call.words);
        const auto found = asked ? m_targets.find(*asked) : m_targets.end();
        if (found == m_targets.end() || !found->second || depth >= deepestScript)
            return {};
        std::vector<ShellCall> all;
        for (ShellCall& inner : shellCalls(found->second->command)) {
            inner.ownsSuccess = inner.ownsSuccess && call.ownsSuccess;
            inner.ownsFailure = inner.ownsFailure && call.ownsFailure;
            std::vector<ShellCall> deeper = opened(inner, depth + 1);
            if (deeper.empty())
                deeper.push_back(std::move(inner));
            for (ShellCall& each : deeper) {
                if (all.size() < mostTargetCalls)
                    all.push_back(std::move(each));
            }
        }
        return all;
    }

    SessionAct actOf(const ShellCall& call) const { return actOfCall(call, m_rules); }

    bool onlyPrints(const std::vector<ShellCall>& calls) const
    {
        return !calls.empty() && std::all_of(calls.begin(), calls.end(), [this](const ShellCall& call) {
            return m_rules.group("command.shows").matchesAny(call.text) ||
                   m_rules.group("command.prints").matchesAny(call.text) ||
                   isAnyOf(call.words.front(), {"exit", "true", "cd", ":", "sleep"});
        });
    }

private:
    const Rules& m_rules;
    std::map<std::pair<std::string, std::string>, const ScriptTarget*> m_targets;
};

bool isOpen(const SessionStep& step)
{
    return step.act != SessionAct::Edit && !step.isQuotation &&
           (step.result != ActResult::NotStarted || step.counts != RunCounts{});
}

/// The status of the step is that of its command; whether it is of the inner call as well.
void settle(SessionStep& step, const ShellCall& call)
{
    if (step.counts != RunCounts{} || !step.exitCode)
        return;
    const bool good = *step.exitCode == 0;
    const bool isOwned = good ? call.ownsSuccess : call.ownsFailure;
    if (step.isMasked || isOwned)
        return;
    step.isMasked = good;
    if (step.result == ActResult::Good || step.result == ActResult::Bad)
        step.result = ActResult::Unknown;
}

SessionStep stepOf(const SessionStep& from, const ShellCall& call, SessionAct act)
{
    SessionStep step = from;
    step.act = act;
    step.text = call.text;
    step.counts = {};
    step.runner.clear();
    step.result = ActResult::Unknown;
    if (!from.exitCode || from.isMasked)
        return step;
    const bool good = *from.exitCode == 0;
    step.isMasked = good ? !call.ownsSuccess : !call.ownsFailure;
    if (!step.isMasked && (good || act != SessionAct::Tests))
        step.result = good ? ActResult::Good : ActResult::Bad;
    return step;
}

/// Opens one step; what else it did is added to `more`.
void open(SessionStep& step, const std::vector<SessionAct>& sameCommand, const Resolver& resolver,
          std::vector<SessionStep>& more)
{
    const std::vector<ShellCall> calls = shellCalls(step.text);
    for (const ShellCall& call : calls) {
        const std::vector<ShellCall> inner = resolver.opened(call, 0);
        if (inner.empty())
            continue;
        if (resolver.onlyPrints(inner)) {
            step.isQuotation = step.act == SessionAct::Tests;
            step.result = step.act == SessionAct::Command ? step.result : ActResult::NotStarted;
            continue;
        }
        const auto same = std::find_if(inner.begin(), inner.end(),
                                       [&](const ShellCall& each) { return resolver.actOf(each) == step.act; });
        if (same != inner.end() && step.act != SessionAct::Command)
            settle(step, *same);
        for (const ShellCall& each : inner) {
            const SessionAct act = resolver.actOf(each);
            const bool isKnown = act == SessionAct::Command || act == step.act ||
                                 std::find(sameCommand.begin(), sameCommand.end(), act) != sameCommand.end() ||
                                 std::any_of(more.begin(), more.end(), [&](const SessionStep& added) {
                                     return added.act == act && added.where == step.where;
                                 });
            if (!isKnown)
                more.push_back(stepOf(step, each, act));
        }
    }
}

/// Moves what counts steps of the document behind the places at which steps were added.
void moveClaims(std::vector<Claim>& claims, int document, const std::vector<std::size_t>& addedBefore)
{
    const auto moved = [&](std::size_t count) {
        return count < addedBefore.size() ? count + addedBefore[count] : count + addedBefore.back();
    };
    for (Claim& claim : claims) {
        if (claim.document != document || claim.sessionSteps < 0)
            continue;
        claim.sessionSteps = static_cast<int>(moved(static_cast<std::size_t>(claim.sessionSteps)));
        for (MessageArg& value : claim.values) {
            std::size_t since = 0;
            const char* end = value.value.data() + value.value.size();
            if (value.name == "since" && std::from_chars(value.value.data(), end, since).ec == std::errc())
                value.value = std::to_string(moved(since));
        }
    }
}

} // namespace

std::optional<std::pair<std::string, std::string>> askedTarget(const std::vector<std::string>& words)
{
    if (words.empty())
        return std::nullopt;
    const std::string program(lastPart(words.front()));
    const auto asked = [](const char* tool, std::string name) { return std::pair(std::string(tool), std::move(name)); };
    if (isAnyOf(program, {"npm", "pnpm", "yarn", "bun"})) {
        const auto valued = {std::string_view("--prefix"), std::string_view("-w"), std::string_view("--workspace"),
                             std::string_view("--filter"), std::string_view("-C"), std::string_view("--cwd"),
                             std::string_view("-F")};
        std::size_t at = nextName(words, 1, valued);
        const bool runs = isAnyOf(wordAt(words, at), {"run", "run-script"});
        if (runs)
            at = nextName(words, at + 1, valued);
        std::string name = wordAt(words, at);
        if (!runs && program == "npm" && isAnyOf(name, {"t", "tst"}))
            name = "test";
        const bool isOwnWord = !runs && (program == "bun" || (program == "npm" && name != "test" && name != "start"));
        return name.empty() || isOwnWord ? std::nullopt : std::optional(asked("npm", std::move(name)));
    }
    if (isAnyOf(program, {"make", "gmake"})) {
        const auto valued = {std::string_view("-C"), std::string_view("-f"), std::string_view("-j"),
                             std::string_view("--directory"), std::string_view("--file")};
        std::size_t at = nextName(words, 1, valued);
        while (at < words.size() && std::all_of(words[at].begin(), words[at].end(), isDigit)) // -j 4
            at = nextName(words, at + 1, valued);
        return asked("make", wordAt(words, at));
    }
    if (program == "just")
        return asked("just", wordAt(words, nextName(words, 1, {"-f", "--justfile", "-d", "--set"})));
    if (program == "task")
        return asked("task", wordAt(words, nextName(words, 1, {"-t", "--taskfile", "-d"})));
    if (program == "tox") {
        const auto named = std::find_if(words.begin(), words.end(),
                                        [](const std::string& word) { return word == "-e" || word == "run"; });
        const bool isNamed = named != words.end() && *named == "-e" && named + 1 != words.end();
        return asked("tox", isNamed ? *(named + 1) : std::string());
    }
    if (program == "composer" && words.size() > 1) {
        const std::size_t at = isAnyOf(words[1], {"run", "run-script"}) ? 2 : 1;
        return asked("composer", wordAt(words, at));
    }
    if (words.size() > 2 && ((program == "cargo" && words[1] == "make") ||
                             (isAnyOf(program, {"mise", "pdm", "hatch", "pixi", "poetry"}) && words[1] == "run") ||
                             (program == "deno" && words[1] == "task")))
        return asked(program == "cargo" ? "cargo-make" : "task-table", wordAt(words, nextName(words, 2, {"-p", "-e"})));
    if (isAnyOf(program, {"poe", "taskipy", "rye"}) && words.size() > 1)
        return asked("task-table", words.back());
    return std::nullopt;
}

void resolveScripts(std::vector<SessionStep>& steps, std::vector<Claim>& claims,
                    const std::vector<ScriptTarget>& targets, const Rules& rules)
{
    if (targets.empty() || steps.empty())
        return;
    const Resolver resolver(targets, rules);
    std::vector<SessionStep> all;
    all.reserve(steps.size());
    for (std::size_t begin = 0; begin < steps.size();) {
        const int document = steps[begin].document;
        std::vector<std::size_t> addedBefore{0};
        std::size_t i = begin;
        for (; i < steps.size() && steps[i].document == document;) {
            std::size_t end = i + 1; // of the steps of one command
            while (end < steps.size() && steps[end].document == document && steps[end].where == steps[i].where)
                ++end;
            std::vector<SessionAct> acts;
            for (std::size_t at = i; at < end; ++at)
                acts.push_back(steps[at].act);
            std::vector<SessionStep> more;
            for (; i < end; ++i) {
                if (isOpen(steps[i]))
                    open(steps[i], acts, resolver, more);
                all.push_back(std::move(steps[i]));
                addedBefore.push_back(addedBefore.back());
            }
            addedBefore.back() += more.size();
            for (SessionStep& step : more)
                all.push_back(std::move(step));
        }
        if (addedBefore.back() > 0)
            moveClaims(claims, document, addedBefore);
        begin = i;
    }
    steps = std::move(all);
}

} // namespace exhibit
