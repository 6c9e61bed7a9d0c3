// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/result.h"
#include "models/parsing/rules/lazypattern.h"
#include "models/parsing/rules/rulefile.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// What a line of a runner's output says that a pattern of its rule matches.
enum class RunnerLineKind {
    Summary, ///< totals, or the state in a word
    Start,   ///< the runner's header, which nothing else prints
    Result,  ///< one test and its state
    Failure, ///< one failing test
    Detail,  ///< why or where the failing test above it failed
};

/// One `[[runner]]`: how the console text of a test runner looks that the program does not know. Its patterns match a
/// whole line, without regard to case, and take what a line says by the names of their groups.
struct RunnerRule
{
    struct Line
    {
        RunnerLineKind kind;
        std::string text;
        std::shared_ptr<const LazyPattern> pattern;
    };

    std::string name; ///< Witness::runner of its sessions
    std::vector<Line> lines;
    std::shared_ptr<const LazyPattern> command;          ///< found in a command that calls it; null: none is known
    std::vector<std::pair<std::string, Outcome>> states; ///< words in small letters
    bool inParts = false;                                ///< several totals in one text are parts of one run
    bool needsMore = false;                              ///< its totals alone prove nothing: other programs print such
    bool saysTwice = false;                              ///< the same totals again are no further session
    bool isWrapper = false;                    ///< calls other runners: what they print themselves goes before it
    std::vector<std::string> matches, rejects; ///< texts with a complete session, and without any
    bool isOwn = false;                        ///< of a user's file: goes before what the program knows

    /// The outcome that a word of `states` or of the common ones says.
    std::optional<Outcome> outcomeOf(std::string_view word) const;
};

/// A line of text that a rule knows: by which of its patterns.
struct RuledLine
{
    std::size_t rule, line; ///< RunnerRules::rules(), RunnerRule::lines
    friend constexpr auto operator<=>(const RuledLine&, const RuledLine&) = default;
};

/// All runners that are told by rule. Immutable once loaded; may be shared between threads.
class RunnerRules
{
public:
    /// The `[[runner]]` tables. A rule of a later file replaces one with the same name. Errors as of Rules::load().
    static Result<RunnerRules> load(const std::vector<RuleFile>& files);
    static const RunnerRules& none();

    /// Those of a user's files first.
    const std::vector<RunnerRule>& rules() const { return m_rules; }
    /// The patterns that match `line`, of those that may open a session; ascending. False: `line` is empty or too long
    /// to open one, so that none was asked.
    bool startedBy(std::string_view line, std::vector<RuledLine>& found) const;
    bool isCalledBy(std::string_view command) const;

private:
    std::vector<RunnerRule> m_rules;
    std::shared_ptr<const LazySet> m_openers;
    std::vector<RuledLine> m_lineOf; ///< index in the set -> line of a rule
};

} // namespace exhibit
