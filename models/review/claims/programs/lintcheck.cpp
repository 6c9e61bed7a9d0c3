// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/programs/lintcheck.h"

#include "models/domain/text.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/linttotals.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <vector>

namespace exhibit {

namespace {

/// What a sentence says that there is none of.
enum class Denied { Nothing, Errors, Warnings, Findings /*errors and warnings*/ };

/// What the group called `name` holds in the first match of a rule of `use`; unset where there is none.
std::optional<std::string> firstOf(const ClaimFacts& facts, std::string_view use, std::string_view name,
                                   const std::string& text)
{
    for (const RuleMatch& match : facts.wordings(use).findAll(text)) {
        for (const auto& [group, value] : match.groups) {
            if (group == name)
                return std::string(value);
        }
    }
    return std::nullopt;
}

Denied deniedBy(const ClaimFacts& facts, const std::string& text, const std::string& tools)
{
    const auto says = [&](std::string_view use) { return facts.wordings(use).matchesAny(text); };
    if (says("lint.open"))
        return Denied::Nothing;
    if (says("lint.counted"))
        return Denied::Errors;
    const bool isGraded = !facts.wordings("lint.ungraded").matchesAny(tools);
    if (says("lint.rated"))
        return Denied::Findings;
    if (const std::optional<std::string> what = firstOf(facts, "lint.none", "what", text))
        return !isGraded                     ? Denied::Findings
               : lowered(*what) == "error"   ? Denied::Errors
               : lowered(*what) == "warning" ? Denied::Warnings
                                             : Denied::Findings;
    if (says("lint.none-abroad"))
        return isGraded ? Denied::Errors : Denied::Findings;
    if ((!isGraded || tools == "clippy" || tools == "pylint") && says("lint.spotless"))
        return Denied::Findings;
    return says("lint.good") ? Denied::Errors : Denied::Nothing;
}

std::string setOf(const Rule& rule, const std::string& key)
{
    const auto found = rule.set.find(key);
    return found == rule.set.end() ? std::string() : found->second;
}

/// The tools that the words of `text` mean without naming any.
std::string toolsMeantBy(const ClaimFacts& facts, const std::string& text)
{
    for (const Rule& rule : facts.wordings("lint.meant").rules()) {
        const std::string unless = setOf(rule, "unless"), by = setOf(rule, "by");
        if (!rule.match(text) || (!unless.empty() && facts.wordings(unless).matchesAny(text)))
            continue;
        const Rule* which = by.empty() ? &rule : facts.wordings(by).firstMatching(text);
        return which ? setOf(*which, "tools") : std::string();
    }
    return {};
}

/// The tools of which `text` speaks, separated by `|` as a form takes them; empty: of none.
std::string toolsOf(const ClaimFacts& facts, const std::string& text)
{
    std::string named;
    for (const RuleMatch& match : facts.wordings("lint.tool").findAll(text)) {
        for (const auto& [group, value] : match.groups) {
            const std::string tool = lowered(value);
            named += (named.empty() ? "" : "|") + (tool.ends_with("fmt") ? "fmt|rustfmt" : tool);
        }
    }
    return named.empty() ? toolsMeantBy(facts, text) : named;
}

/// A command that looks at single files settles nothing of the whole, and a sentence about a part nothing of another.
bool isOfWhole(const ClaimFacts& facts, const std::string& text, const std::string& command)
{
    static const RE2 installed(R"((?:\./)?(?:vendor|node_modules|venv|\.venv)/\.?bin/)"); // the path of the tool itself
    static const RE2 rating(R"(\b\d+(?:\.\d+)?\s*/\s*10\b|(?:^|\s)\./\.\.\.)");           // and all packages of Go
    const auto folder = firstOf(facts, "lint.folder", "only", text);
    if (folder && !RE2::PartialMatch(command, "\\s(?:\\./)?" + *folder + "/?(?:\\s|$)"))
        return false;
    // Of clang-tidy it is the folder of the build.
    const auto package = firstOf(facts, "lint.package", "only", command);
    if (package && !RE2::PartialMatch(command, "clang-tidy") && text.find(*package) == std::string::npos)
        return false;
    // With a flag it looks at less, or has mended what it found.
    const auto flag = firstOf(facts, "lint.narrowed", "only", text);
    if (flag && command.find(*flag) == std::string::npos)
        return false;
    std::string said = text;
    RE2::GlobalReplace(&said, installed, "");
    RE2::GlobalReplace(&said, rating, "");
    return !facts.wordings("lint.file").matchesAny(command) && !facts.wordings("lint.place").matchesAny(said);
}

/// The only severity that a sentence about vulnerabilities names: `no critical vulnerabilities`.
std::string severityIn(const ClaimFacts& facts, const std::string& text)
{
    std::vector<std::string> named;
    for (const RuleMatch& match : facts.wordings("lint.severity").findAll(text)) {
        for (const auto& [group, value] : match.groups)
            named.push_back(lowered(value));
    }
    return named.empty() ? std::string() : named.size() > 1 ? "several" : named.front();
}

/// How many of a severity an audit counts: `2 vulnerabilities (1 high, 1 critical)`, `1 high severity vulnerability`.
std::int64_t countedOf(const std::string& severity, const std::string& line)
{
    std::int64_t count = 0;
    RE2::PartialMatch(line, "(\\d+) " + severity + "\\b", &count);
    return count;
}

/// Unset where the output does not count what is denied.
std::optional<bool> refutes(const LintTotals& end, Denied denied)
{
    const std::int64_t errors = end.errors.value_or(0);
    if (denied == Denied::Warnings)
        return end.warnings ? std::optional(*end.warnings > 0) : std::nullopt;
    if (errors > 0)
        return true;
    if (denied == Denied::Findings && end.warnings.value_or(0) > 0)
        return true;
    return false;
}

/// Of the only report of such a tool, where no output of it is in the pack. A report without findings names no tool.
std::optional<Judgement> checkReport(const ClaimFacts& facts, const Claim& claim, const RE2& isTool, Denied denied)
{
    const ToolFinding* first = nullptr;
    std::int64_t refuting = 0;
    for (const ToolFinding& finding : facts.facts().toolFindings) {
        const bool isDenied = (finding.level == "error" && denied != Denied::Warnings) ||
                              (finding.level == "warning" && denied != Denied::Errors);
        if (finding.isSuppressed || !RE2::FullMatch(lowered(finding.tool), isTool))
            continue;
        if (first && first->where.path != finding.where.path)
            return std::nullopt; // which of the reports is the newer one is not known
        if (!first || (isDenied && refuting == 0))
            first = &finding;
        refuting += isDenied ? 1 : 0;
    }
    if (refuting == 0 || !isOfWhole(facts, claim.text, {}))
        return std::nullopt;
    if (first->path.empty()) { // a line of a log in which other programs speak as well
        Judgement judgement = verdictOf("check.status.lint", Verdict::Contradicted, Confidence::Medium,
                                        "claim.status.lint", {{"command", first->tool}, {"line", first->message}});
        judgement.evidence.push_back(first->where);
        return judgement;
    }
    Judgement judgement =
        verdictOf("check.status.lint", Verdict::Contradicted, Confidence::Medium, "claim.status.lint-report",
                  {{"tool", first->tool},
                   {"count", std::to_string(refuting)},
                   {"place", first->line > 0 ? first->path + ':' + std::to_string(first->line) : first->path},
                   {"message", first->message}});
    judgement.evidence.push_back(first->where);
    return judgement;
}

/// The linter of which the run is the output, if it is one.
std::string_view linterOf(const Run& run)
{
    return run.runner == programRunner ? lintToolOf(run.command) : std::string_view();
}

} // namespace

bool isAnyLinted(const ClaimFacts& facts)
{
    return !facts.facts().toolFindings.empty() ||
           std::any_of(facts.runs().begin(), facts.runs().end(), [](const Run& run) { return !linterOf(run).empty(); });
}

std::optional<Judgement> checkLint(const ClaimFacts& facts, const NamedCommits& commits, const Claim& claim)
{
    const std::string tools = toolsOf(facts, claim.text);
    const Denied denied = tools.empty() ? Denied::Nothing : deniedBy(facts, claim.text, tools);
    if (denied == Denied::Nothing)
        return std::nullopt;
    const RE2 isTool(tools);
    const std::string severity = tools == "npm audit" ? severityIn(facts, claim.text) : std::string();
    const Run* dirty = nullptr;
    std::vector<const Run*> clean;
    for (const Run& run : facts.runs()) {
        const std::string_view tool = linterOf(run);
        if (tool.empty() || !RE2::FullMatch(re2::StringPiece(tool.data(), tool.size()), isTool) ||
            !commits.mayBeMeant(claim.text, run))
            continue;
        const RuleGroup& shipped = facts.wordings("lint.shipped"); // `npm audit --omit=dev` looks at less
        if (!isOfWhole(facts, claim.text, run.command) ||
            (tools == "npm audit" && shipped.matchesAny(claim.text) && !shipped.matchesAny(run.command)))
            return std::nullopt;
        const std::string line(trimmed(run.summary.quote));
        const std::optional<LintTotals> end = isLintFinding(line) ? LintTotals{1, {}} : lintTotalsOf(line);
        std::optional<bool> isRefuted = end ? refutes(*end, denied) : std::nullopt;
        if (isRefuted && *isRefuted && !severity.empty())
            isRefuted = severity == "several" ? std::nullopt : std::optional(countedOf(severity, line) > 0);
        if (!isRefuted)
            return std::nullopt;
        if (*isRefuted)
            dirty = &run;
        else
            clean.push_back(&run);
    }
    if (!dirty && clean.empty() && !severity.empty())
        return std::nullopt; // a report does not grade as the sentence does
    if (!dirty && clean.empty())
        return checkReport(facts, claim, isTool, denied);
    const bool disagree = dirty && std::any_of(clean.begin(), clean.end(), [dirty](const Run* run) {
                              return lintToolOf(run->command) == lintToolOf(dirty->command);
                          });
    if (disagree)
        return std::nullopt;
    const Run& told = dirty ? *dirty : *clean.back();
    Judgement judgement = verdictOf("check.status.lint", dirty ? Verdict::Contradicted : Verdict::Supported,
                                    Confidence::Medium, dirty ? "claim.status.lint" : "claim.status.lint-clean",
                                    {{"command", told.command}, {"line", std::string(trimmed(told.summary.quote))}});
    judgement.evidence.push_back(told.summary);
    return judgement;
}

} // namespace exhibit
