// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/rules.h"

#include "models/files/digest.h"
#include "models/parsing/rules/ruletables.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace exhibit {

namespace {

using Words = std::map<std::string, std::string, std::less<>>;

/// Puts the words of `[words]` tables in the place of `<<name>>`; `why` names one that no file has.
std::string withWords(std::string_view pattern, const Words& words, std::string& why)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = std::min(pattern.find("<<", at), pattern.size());
        const std::size_t close = pattern.find(">>", open);
        if (close == std::string_view::npos)
            return text + std::string(pattern.substr(at));
        text += pattern.substr(at, open - at);
        const std::string_view name = pattern.substr(open + 2, close - open - 2);
        const auto found = words.find(name);
        if (found == words.end() && why.empty())
            why = "no file has the words " + std::string(name);
        else if (found != words.end())
            text += "(?:" + found->second + ")";
        at = close + 2;
    }
    return text;
}

bool bringsWords(const RuleFile& file)
{
    return !file.shipped && file.text.find("[words]") != std::string::npos;
}

/// Turns one `[[rule]]` table into a rule; `why` says what is wrong with it. Patterns are checked if `check` says so.
Rule readRule(const toml::table& table, const Words& words, bool check, std::string& why)
{
    Rule rule;
    rule.id = table["id"].value_or(std::string());
    rule.version = table["version"].value_or(1);
    rule.use = table["use"].value_or(std::string());
    rule.patternTexts = ruleTexts(table.get("patterns"));
    rule.matches = ruleTexts(table.get("matches"));
    rule.rejects = ruleTexts(table.get("rejects"));
    if (const toml::table* set = table.get_as<toml::table>("set")) {
        for (const auto& [key, value] : *set)
            rule.set.emplace(std::string(key.str()), value.value_or(std::string()));
    }
    if (rule.id.empty() || rule.use.empty() || rule.patternTexts.empty())
        why = "a rule needs id, use and patterns";
    else if (rule.matches.empty() || rule.rejects.empty())
        why = "rule " + rule.id + " needs at least one example in matches and one in rejects";
    for (std::string& text : rule.patternTexts) {
        text = withWords(text, words, why);
        rule.patterns.push_back(std::make_shared<LazyPattern>(text));
        if (check && why.empty() && !rule.patterns.back()->get().ok())
            why = "pattern of rule " + rule.id + ": " + rule.patterns.back()->get().error();
    }
    return rule;
}

struct TakenRules
{
    std::vector<Rule> all;
    /// Which file each rule is of. Not its name: a person's file may be called like one of ours, of which it is a copy.
    std::map<std::string, const RuleFile*> origins;
    std::set<std::string> uses; ///< of ours
};

/// Takes a rule up; one of an earlier file with the same id gives way.
RuleFault addRule(const RuleEntry& entry, const Words& words, bool ownWords, TakenRules& taken)
{
    std::string why;
    Rule rule = readRule(entry.table, words, ownWords || !entry.file.shipped, why);
    rule.file = entry.file.name;
    rule.line = entry.line;
    std::vector<Rule>& all = taken.all;
    const auto same = std::find_if(all.begin(), all.end(), [&](const Rule& other) { return other.id == rule.id; });
    const RuleFile*& origin = taken.origins[rule.id];
    if (entry.file.shipped)
        taken.uses.insert(rule.use);
    else if (why.empty() && !taken.uses.empty() && taken.uses.count(rule.use) == 0)
        why = "nothing asks for a rule of use " + rule.use + ", as that of " + rule.id + " is; is it misspelt?";
    if (why.empty() && origin == &entry.file)
        why = "rule " + rule.id + " stands twice in this file";
    origin = &entry.file;
    if (same != all.end())
        *same = std::move(rule);
    else
        all.push_back(std::move(rule));
    return why;
}

} // namespace

bool Rule::match(std::string_view text) const
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [text](const auto& pattern) { return RE2::PartialMatch(text, pattern->get()); });
}

std::vector<int> RuleGroup::matchingPatterns(std::string_view text) const
{
    if (!m_set)
        return {};
    if (std::optional<std::vector<int>> found = m_set->matching(text))
        return *std::move(found);
    // Each pattern alone is slower and never takes too much memory.
    std::vector<int> all(m_patternOf.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

bool RuleGroup::matchesAny(std::string_view text) const
{
    if (!m_set)
        return false;
    const std::optional<bool> any = m_set->matchesAny(text);
    return any ? *any : firstMatching(text) != nullptr;
}

const Rule* RuleGroup::firstMatching(std::string_view text) const
{
    for (const int index : matchingPatterns(text)) {
        const auto [rule, pattern] = m_patternOf[static_cast<std::size_t>(index)];
        const Rule& candidate = m_rules[static_cast<std::size_t>(rule)];
        if (RE2::PartialMatch(text, candidate.patterns[static_cast<std::size_t>(pattern)]->get()))
            return &candidate;
    }
    return nullptr;
}

std::vector<RuleMatch> RuleGroup::findAll(std::string_view text) const
{
    return findAll(text, [](const Rule&) { return true; });
}

std::vector<RuleMatch> RuleGroup::findAll(std::string_view text, const std::function<bool(const Rule&)>& wanted) const
{
    std::vector<RuleMatch> matches;
    for (const int index : matchingPatterns(text)) {
        const auto [ruleIndex, patternIndex] = m_patternOf[static_cast<std::size_t>(index)];
        const Rule& rule = m_rules[static_cast<std::size_t>(ruleIndex)];
        if (!wanted(rule))
            continue;
        const RE2& pattern = rule.patterns[static_cast<std::size_t>(patternIndex)]->get();
        std::vector<re2::StringPiece> groups(static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) + 1);
        const re2::StringPiece whole(text.data(), text.size());
        for (std::size_t from = 0; from <= text.size();) {
            if (!pattern.Match(whole, from, text.size(), RE2::UNANCHORED, groups.data(),
                               static_cast<int>(groups.size())))
                break;
            RuleMatch match;
            match.rule = &rule;
            match.begin = static_cast<std::size_t>(groups[0].data() - text.data());
            match.end = match.begin + groups[0].size();
            for (const auto& [name, number] : pattern.NamedCapturingGroups()) {
                const re2::StringPiece& piece = groups[static_cast<std::size_t>(number)];
                if (piece.data() && !piece.empty())
                    match.groups.emplace_back(name, std::string_view(piece.data(), piece.size()));
            }
            from = std::max(match.end, match.begin + 1);
            matches.push_back(std::move(match));
        }
    }
    return matches;
}

Result<Rules> Rules::load(const std::vector<RuleFile>& files)
{
    Rules rules;
    Sha256 digest;
    for (const RuleFile& file : files) {
        for (const std::string& text : {file.name, file.text}) {
            digest.add(text);
            digest.add(std::string_view("\0", 1));
        }
    }
    rules.m_digest = digest.hex();
    Result<Executors> executors = Executors::load(files);
    if (!executors)
        return executors.error();
    rules.m_executors = std::move(executors).value();
    Result<RunnerRules> runners = RunnerRules::load(files);
    if (!runners)
        return runners.error();
    rules.m_runners = std::move(runners).value();
    const Result<RuleTables> tables = RuleTables::parse(files, {"rule", "words"});
    if (!tables)
        return tables.error();
    Words words;
    Result<void> done = tables->eachText(
        "words", [&](std::string_view name, const std::string& text) { words[std::string(name)] = text; });
    if (!done)
        return done.error();
    // A file of the user may bring words that break a pattern of ours.
    const bool ownWords = std::any_of(files.begin(), files.end(), bringsWords);
    TakenRules taken;
    done = tables->eachEntry("rule", [&](const RuleEntry& entry) { return addRule(entry, words, ownWords, taken); });
    if (!done)
        return done.error();
    rules.gather(std::move(taken.all));
    if (done = rules.checkMemory(files); !done)
        return done.error();
    return rules;
}

void Rules::gather(std::vector<Rule> all)
{
    for (Rule& rule : all)
        m_groups[rule.use].m_rules.push_back(std::move(rule));
    for (auto& [use, group] : m_groups)
        group.gatherPatterns();
    join("told", {"pattern.no-op", "pattern.no-op.gone", "pattern.truncation", "pattern.truncation.mended",
                  "pattern.incomplete", "pattern.collection", "pattern.retry", "pattern.fixed", "pattern.symptom",
                  "pattern.pending", "pattern.policy", "pattern.environment"});
    join("told in logs", {"pattern.environment", "pattern.truncation.log", "pattern.retry.log", "pattern.no-op.log"});
    join("claims", {"version.claim", "status.claim", "blanket.claim", "metric.claim", "metric.limit", "config.claim",
                    "config.limit", "reference.claim"});
    join("tests", {"test.claim", "test.weak", "test.row", "test.own"});
}

Result<void> Rules::checkMemory(const std::vector<RuleFile>& files) const
{
    const auto isOwn = [&](const Rule& rule) {
        return std::any_of(files.begin(), files.end(),
                           [&](const RuleFile& file) { return !file.shipped && file.name == rule.file; });
    };
    const auto words = std::find_if(files.begin(), files.end(), bringsWords);
    for (const auto* groups : {&m_groups, &m_joined}) {
        for (const auto& [name, group] : *groups) {
            const auto own = std::find_if(group.m_rules.rbegin(), group.m_rules.rend(), isOwn);
            if ((own == group.m_rules.rend() && words == files.end()) || group.fits())
                continue;
            if (own == group.m_rules.rend())
                return badRule(words->name, 1, "with these words the patterns of " + name + " take too much memory");
            return badRule(own->file, own->line,
                           "the patterns of rule " + own->id + " take too much memory beside the others of " + name);
        }
    }
    return {};
}

void RuleGroup::gatherPatterns()
{
    LazySet::Patterns patterns;
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
        for (std::size_t pattern = 0; pattern < m_rules[rule].patterns.size(); ++pattern) {
            patterns.push_back(m_rules[rule].patterns[pattern]);
            m_patternOf.emplace_back(static_cast<int>(rule), static_cast<int>(pattern));
        }
    }
    m_set = std::make_shared<const LazySet>(std::move(patterns));
}

const RuleGroup& Rules::group(std::string_view use) const
{
    static const RuleGroup none;
    const auto found = m_groups.find(use);
    return found == m_groups.end() ? none : found->second;
}

void Rules::join(const std::string& name, const std::vector<std::string>& uses)
{
    RuleGroup& joined = m_joined[name];
    for (const std::string& use : uses) {
        const std::vector<Rule>& rules = group(use).rules();
        joined.m_rules.insert(joined.m_rules.end(), rules.begin(), rules.end());
    }
    joined.gatherPatterns();
}

const RuleGroup& Rules::together(std::string_view name) const
{
    static const RuleGroup none;
    const auto found = m_joined.find(name);
    return found == m_joined.end() ? none : found->second;
}

std::vector<const Rule*> Rules::all() const
{
    std::vector<const Rule*> rules;
    for (const auto& [use, group] : m_groups) {
        for (const Rule& rule : group.rules())
            rules.push_back(&rule);
    }
    return rules;
}

} // namespace exhibit
