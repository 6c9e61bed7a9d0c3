// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/parsing/rules/executors.h"
#include "models/parsing/rules/lazypattern.h"
#include "models/parsing/rules/rulefile.h"
#include "models/parsing/rules/runnerrules.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// One `[[rule]]`: a kind of wording, told by one or more RE2 patterns (case-insensitive, UTF-8). `<<name>>` in a
/// pattern stands for the alternatives that a `[words]` table of any of the files gives that name.
struct Rule
{
    std::string id;
    int version = 1;
    std::string use; ///< the group it belongs to, e.g. `test.claim`, `sentence.not-claim`
    std::vector<std::string> patternTexts;
    std::vector<std::shared_ptr<const LazyPattern>> patterns;
    std::map<std::string, std::string> set;    ///< fixed values that a match implies, e.g. `all_pass = "true"`
    std::vector<std::string> matches, rejects; ///< examples; a test runs all of them
    std::string file;
    int line = 0;

    bool match(std::string_view text) const;
};

/// A match of one pattern: named groups by name.
struct RuleMatch
{
    const Rule* rule = nullptr;
    std::size_t begin = 0, end = 0;                               ///< bytes of the text
    std::vector<std::pair<std::string, std::string_view>> groups; ///< only those that took part
};

/// The rules of one use, matched together.
class RuleGroup
{
public:
    bool matchesAny(std::string_view text) const;
    bool isEmpty() const { return m_rules.empty(); }
    /// Whether its patterns fit together into the memory that matching may take. Compiles them.
    bool fits() const { return m_rules.empty() || (m_set && m_set->fits()); }
    const Rule* firstMatching(std::string_view text) const; ///< in file order, null if none
    /// All non-overlapping matches of all patterns that occur in `text`, rule by rule in file order.
    std::vector<RuleMatch> findAll(std::string_view text) const;
    /// The same, of the rules that `wanted` lets pass: what the others match costs nothing more.
    std::vector<RuleMatch> findAll(std::string_view text, const std::function<bool(const Rule&)>& wanted) const;
    const std::vector<Rule>& rules() const { return m_rules; }

private:
    friend class Rules;
    std::vector<int> matchingPatterns(std::string_view text) const;
    void gatherPatterns();

    std::vector<Rule> m_rules;
    std::shared_ptr<const LazySet> m_set;
    std::vector<std::pair<int, int>> m_patternOf; ///< index in the set -> rule, pattern
};

/// All wordings that claims are read by, the executors whose records are known and the runners that are told by rule.
/// Immutable once loaded; may be shared between threads.
class Rules
{
public:
    /// Files without rules are skipped. A rule of a later file replaces an earlier one with the same id. Errors
    /// (InvalidArgument: `error.rules.*` with file, line, why) name what to mend.
    static Result<Rules> load(const std::vector<RuleFile>& files);

    const RuleGroup& group(std::string_view use) const; ///< an empty group if no rule has that use
    const Executors& executors() const { return m_executors; }
    const RunnerRules& runners() const { return m_runners; }
    const std::string& digest() const { return m_digest; } ///< SHA-256 over names and texts of all files given
    /// The rules of several uses as one group: one pass over a text instead of one for each. `name` is one of
    /// `claims` and `tests` (what statements are read by), `told` and `told in logs` (what patterns are).
    const RuleGroup& together(std::string_view name) const;
    std::vector<const Rule*> all() const;

private:
    void join(const std::string& name, const std::vector<std::string>& uses);
    void gather(std::vector<Rule> all);
    /// Patterns that are right each may be too many for one set: then nothing would match any more.
    Result<void> checkMemory(const std::vector<RuleFile>& files) const;

    std::map<std::string, RuleGroup, std::less<>> m_groups, m_joined;
    Executors m_executors;
    RunnerRules m_runners;
    std::string m_digest;
};

} // namespace exhibit
