// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/runnerrules.h"

#include "models/domain/text.h"
#include "models/parsing/rules/ruletables.h"
#include "models/parsing/runners/ruledreader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace exhibit {

namespace {

using Kind = RunnerLineKind;

struct LineForm
{
    Kind kind;
    std::string_view key;
    std::vector<std::string_view> groups; ///< that a pattern may have
    std::vector<std::string_view> needed; ///< that each pattern has to have
};

const std::vector<LineForm>& lineForms()
{
    // In the order in which a line is asked.
    static const std::vector<LineForm> forms = {
        {Kind::Summary,
         "summary",
         {"passed", "failed", "errors", "skipped", "xfailed", "xpassed", "total", "sum", "seconds", "state"},
         {}},
        {Kind::Start, "start", {"total"}, {}},
        {Kind::Result, "result", {"name", "state", "message", "path", "line"}, {"name", "state"}},
        {Kind::Failure, "failure", {"name", "state", "message", "path", "line"}, {"name"}},
        {Kind::Detail, "detail", {"message", "path", "line"}, {}},
    };
    return forms;
}

RuleFault checkGroups(const RE2& pattern, const LineForm& form, const toml::node& node)
{
    const auto& groups = pattern.NamedCapturingGroups();
    for (const auto& [name, number] : groups) {
        if (std::find(form.groups.begin(), form.groups.end(), name) == form.groups.end())
            return RuleFault("nothing reads the group " + name + " of " + std::string(form.key), node);
    }
    for (const std::string_view name : form.needed) {
        if (!groups.contains(std::string(name)))
            return RuleFault(std::string(form.key) + " needs the group " + std::string(name), node);
    }
    if (form.kind == Kind::Summary && groups.empty())
        return RuleFault("summary needs a group: passed, failed, total or state", node);
    if (RE2::FullMatch("", pattern))
        return RuleFault(std::string(form.key) + " matches an empty line", node);
    return {};
}

RuleFault readLines(const toml::table& table, bool check, RunnerRule& rule)
{
    for (const LineForm& form : lineForms()) {
        const toml::node* node = table.get(form.key);
        if (!node)
            continue;
        for (std::string& text : ruleTexts(node)) {
            auto pattern = std::make_shared<const LazyPattern>(text);
            if (check && !pattern->get().ok())
                return RuleFault(std::string(form.key) + " of runner " + rule.name + ": " + pattern->get().error(),
                                 *node);
            if (RuleFault fault = check ? checkGroups(pattern->get(), form, *node) : RuleFault(); !fault.why.empty())
                return fault;
            rule.lines.push_back({form.kind, std::move(text), std::move(pattern)});
        }
    }
    return {};
}

RuleFault readStates(const toml::table& table, RunnerRule& rule)
{
    const toml::node* node = table.get("states");
    const toml::table* states = node ? node->as_table() : nullptr;
    if (node && !states)
        return RuleFault("states must be a table: an outcome for each word", *node);
    if (!states)
        return {};
    for (const auto& [word, value] : *states) {
        const std::string name = value.value_or(std::string());
        constexpr std::array outcomes = {Outcome::Passed,  Outcome::Failed,  Outcome::Error,
                                         Outcome::Skipped, Outcome::XFailed, Outcome::XPassed};
        const auto* const found = std::find_if(outcomes.begin(), outcomes.end(),
                                               [&](Outcome outcome) { return outcomeName(outcome) == name; });
        if (found == outcomes.end())
            return RuleFault("'" + name + "' is no outcome: passed, failed, error, skipped, xfailed or xpassed", value);
        rule.states.emplace_back(lowered(word.str()), *found);
    }
    return {};
}

RuleFault checkExamples(const toml::table& table, const RunnerRule& rule)
{
    const auto shown = [](const std::string& text) { return "'" + text.substr(0, text.find('\n')) + "'"; };
    for (const std::string& text : rule.matches) {
        if (!findsRuledSession(rule, text))
            return RuleFault("runner " + rule.name + " does not read its example " + shown(text),
                             *table.get("matches"));
    }
    for (const std::string& text : rule.rejects) {
        if (findsRuledSession(rule, text))
            return RuleFault("runner " + rule.name + " reads what it must not: " + shown(text), *table.get("rejects"));
    }
    return {};
}

RuleFault readRunner(const RuleEntry& entry, RunnerRule& rule)
{
    const toml::table& table = entry.table;
    const bool check = !entry.file.shipped;
    RuleFault fault =
        unknownKey(table, {"name", "version", "command", "start", "result", "failure", "detail", "summary", "states",
                           "in_parts", "needs_more", "says_twice", "wrapper", "matches", "rejects"});
    rule.name = table["name"].value_or(std::string());
    rule.inParts = table["in_parts"].value_or(false);
    rule.needsMore = table["needs_more"].value_or(false);
    rule.saysTwice = table["says_twice"].value_or(false);
    rule.isWrapper = table["wrapper"].value_or(false);
    rule.matches = ruleTexts(table.get("matches"));
    rule.rejects = ruleTexts(table.get("rejects"));
    rule.isOwn = check;
    if (fault.why.empty() && (rule.name.empty() || ruleTexts(table.get("summary")).empty()))
        fault = RuleFault("a runner needs a name and the summary that ends its output");
    if (fault.why.empty() && (rule.matches.empty() || rule.rejects.empty()))
        fault = RuleFault("runner " + rule.name + " needs at least one example in matches and one in rejects");
    if (fault.why.empty())
        fault = readLines(table, check, rule);
    if (fault.why.empty())
        fault = readStates(table, rule);
    if (const std::vector<std::string> command = ruleTexts(table.get("command")); !command.empty()) {
        rule.command = std::make_shared<const LazyPattern>(command.front());
        if (check && fault.why.empty() && !rule.command->get().ok())
            fault =
                RuleFault("command of runner " + rule.name + ": " + rule.command->get().error(), *table.get("command"));
    }
    if (check && fault.why.empty())
        fault = checkExamples(table, rule);
    return fault;
}

void store(std::vector<RunnerRule>& rules, RunnerRule rule)
{
    const auto same =
        std::find_if(rules.begin(), rules.end(), [&](const RunnerRule& other) { return other.name == rule.name; });
    if (same != rules.end())
        *same = std::move(rule);
    else
        rules.push_back(std::move(rule));
}

} // namespace

std::optional<Outcome> RunnerRule::outcomeOf(std::string_view word) const
{
    static const std::vector<std::pair<std::string_view, Outcome>> common = {
        {"ok", Outcome::Passed},       {"pass", Outcome::Passed},      {"passed", Outcome::Passed},
        {"success", Outcome::Passed},  {"succeeded", Outcome::Passed}, {"successful", Outcome::Passed},
        {"green", Outcome::Passed},    {"fail", Outcome::Failed},      {"failed", Outcome::Failed},
        {"failure", Outcome::Failed},  {"not ok", Outcome::Failed},    {"red", Outcome::Failed},
        {"error", Outcome::Error},     {"errored", Outcome::Error},    {"skip", Outcome::Skipped},
        {"skipped", Outcome::Skipped}, {"ignored", Outcome::Skipped},  {"pending", Outcome::Skipped},
    };
    const std::string small = lowered(word);
    const auto is = [&small](const auto& entry) { return entry.first == small; };
    if (const auto own = std::find_if(states.begin(), states.end(), is); own != states.end())
        return own->second;
    const auto known = std::find_if(common.begin(), common.end(), is);
    return known == common.end() ? std::nullopt : std::optional(known->second);
}

Result<RunnerRules> RunnerRules::load(const std::vector<RuleFile>& files)
{
    Result<RuleTables> tables = RuleTables::parse(files, {"runner"});
    if (!tables)
        return tables.error();
    RunnerRules runners;
    const Result<void> read = tables->eachEntry("runner", [&](const RuleEntry& entry) {
        RunnerRule rule;
        RuleFault fault = readRunner(entry, rule);
        if (fault.why.empty())
            store(runners.m_rules, std::move(rule));
        return fault;
    });
    if (!read)
        return read.error();
    std::stable_partition(runners.m_rules.begin(), runners.m_rules.end(),
                          [](const RunnerRule& rule) { return rule.isOwn; });
    LazySet::Patterns patterns;
    for (std::size_t rule = 0; rule < runners.m_rules.size(); ++rule) {
        const std::vector<RunnerRule::Line>& lines = runners.m_rules[rule].lines;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (lines[line].kind == Kind::Detail)
                continue;
            patterns.push_back(lines[line].pattern);
            runners.m_lineOf.push_back({rule, line});
        }
    }
    if (!patterns.empty())
        runners.m_openers = std::make_shared<const LazySet>(std::move(patterns), RE2::ANCHOR_BOTH);
    return runners;
}

const RunnerRules& RunnerRules::none()
{
    static const RunnerRules none;
    return none;
}

bool RunnerRules::startedBy(std::string_view line, std::vector<RuledLine>& found) const
{
    constexpr std::size_t longestLine = 2000; // of a runner: what is longer is data
    found.clear();
    if (!m_openers || line.empty() || line.size() > longestLine)
        return false;
    if (const std::optional<std::vector<int>> matching = m_openers->matching(line)) {
        for (const int index : *matching)
            found.push_back(m_lineOf[static_cast<std::size_t>(index)]);
        return true;
    }
    const re2::StringPiece text(line.data(), line.size());
    std::copy_if(m_lineOf.begin(), m_lineOf.end(), std::back_inserter(found), [&](const RuledLine& known) {
        return RE2::FullMatch(text, m_rules[known.rule].lines[known.line].pattern->get());
    });
    return true;
}

bool RunnerRules::isCalledBy(std::string_view command) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [command](const RunnerRule& rule) {
        return rule.command && RE2::PartialMatch(re2::StringPiece(command.data(), command.size()), rule.command->get());
    });
}

} // namespace exhibit
