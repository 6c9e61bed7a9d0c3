// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/programs/lintcheck.h"

#include "models/domain/text.h"
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

Denied deniedBy(const std::string& text)
{
    static const RE2 none(
        R"((?i)\b(?:0|no|zero|without(?:\s+any)?)\s+(?:(?:eslint|lint(?:er|ing)?|type(?:script)?|tsc|mypy|pyright|ruff|flake8|pylint|clippy|rubocop|phpstan|clang-tidy|checkstyle|known|open)\s+)*(error|warning|issue|problem|offen[sc]e|violation|finding|vulnerabilit(?:y|ie))s?\b)");
    static const RE2 good(R"((?i)\b(?:pass(?:es|ed|ing)?|clean(?:ly)?|green|succeed(?:s|ed)?)\b)");
    static const RE2 open(
        R"((?i)\b(?:not|never|fail(?:s|ed|ing|ures?)?|broken|except|apart from|other than|but|should|must|will|until|target|goal|new|remaining|more|before|after|if|when|once|unless|ha(?:s|ve) to|needs? to|need(?:s|ed)|keeps?|wish(?:es)?|wants?|hop(?:e|es|ing)|aims?|would|could|shall|merged|plan(?:s|ned)?|allow(?:ed|s)?|permitted|tolerated|requires?|required|enforced?|almost|nearly|practically|virtually)\b|n't\b|❌|✗|✘|🔴|[:|?]\s*(?:no|false|nein|pending|partial(?:ly)?)\s*(?:$|[.,;|]))");
    static const RE2 counted(R"((?i)\berrors?\s*[:|]\s*\W*(?:0|zero|none)\W*$)");
    std::string word;
    if (RE2::PartialMatch(text, open))
        return Denied::Nothing;
    if (RE2::PartialMatch(text, counted))
        return Denied::Errors;
    if (RE2::PartialMatch(text, none, &word))
        return lowered(word) == "error"     ? Denied::Errors
               : lowered(word) == "warning" ? Denied::Warnings
                                            : Denied::Findings;
    return RE2::PartialMatch(text, good) ? Denied::Errors : Denied::Nothing;
}

/// The tools of which `text` speaks, separated by `|` as a form takes them; empty: of none.
std::string toolsOf(const std::string& text)
{
    static const RE2 tool(
        R"((?i)\b(eslint|stylelint|tsc|mypy|pyright|ruff|flake8|pylint|clippy|golangci-lint|rubocop|phpstan|clang-tidy|checkstyle)\b)");
    static const RE2 compilation(R"((?i)^\W*compilation\s*[:|–—]\s)");
    static const RE2 audit(R"((?i)\b(?:npm|pnpm|yarn) audit\b)");
    static const RE2 typescript(R"((?i)\btype ?script\b)");
    static const RE2 lint(R"((?i)\blint(?:s|er|ers|ing)?\b)");
    static const RE2 types(R"((?i)\btype[- ]?(?:errors?|check(?:s|ing|er)?|issues?)\b)");
    static const RE2 analysis(R"((?i)\bstatic (?:code )?analysis\b)");
    std::string word;
    if (RE2::PartialMatch(text, tool, &word))
        return lowered(word);
    if (RE2::PartialMatch(text, audit))
        return "npm audit";
    if (RE2::PartialMatch(text, typescript) || RE2::PartialMatch(text, compilation))
        return "tsc";
    if (RE2::PartialMatch(text, lint))
        return "eslint|stylelint|ruff|flake8|pylint|clippy|golangci-lint|rubocop";
    if (RE2::PartialMatch(text, analysis))
        return "phpstan|mypy|pyright|golangci-lint|pylint|clippy";
    return RE2::PartialMatch(text, types) ? "tsc|mypy|pyright" : std::string();
}

/// A command that looks at single files settles nothing of the whole, and a sentence about a part nothing of another.
bool isOfWhole(const std::string& text, const std::string& command)
{
    static const RE2 file(R"(\s[\w./\\-]*\w\.(?:py|pyi|jsx?|mjs|tsx?|vue|rs|go|rb|css)(?:\s|$))");
    static const RE2 place(R"([\w.-]+/[\w./-]*|\b[\w-]+\.(?:py|pyi|jsx?|mjs|tsx?|vue|rs|go|rb|css)\b)");
    static const RE2 installed(R"((?:\./)?(?:vendor|node_modules|venv|\.venv)/\.?bin/)"); // the path of the tool itself
    std::string said = text;
    RE2::GlobalReplace(&said, installed, "");
    return !RE2::PartialMatch(command, file) && !RE2::PartialMatch(said, place);
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
    if (refuting == 0 || !isOfWhole(claim.text, {}))
        return std::nullopt;
    Judgement judgement =
        verdictOf("check.status.lint", Verdict::Contradicted, Confidence::Medium, "claim.status.lint-report",
                  {{"tool", first->tool},
                   {"count", std::to_string(refuting)},
                   {"place", first->line > 0 ? first->path + ':' + std::to_string(first->line) : first->path},
                   {"message", first->message}});
    judgement.evidence.push_back(first->where);
    return judgement;
}

} // namespace

std::optional<Judgement> checkLint(const ClaimFacts& facts, const NamedCommits& commits, const Claim& claim)
{
    const std::string tools = toolsOf(claim.text);
    const Denied denied = tools.empty() ? Denied::Nothing : deniedBy(claim.text);
    if (denied == Denied::Nothing)
        return std::nullopt;
    const RE2 isTool(tools);
    const Run* dirty = nullptr;
    std::vector<const Run*> clean;
    for (const Run& run : facts.runs()) {
        const std::string_view tool = run.runner == programRunner ? lintToolOf(run.command) : std::string_view();
        if (tool.empty() || !RE2::FullMatch(re2::StringPiece(tool.data(), tool.size()), isTool) ||
            !commits.mayBeMeant(claim.text, run))
            continue;
        if (!isOfWhole(claim.text, run.command))
            return std::nullopt;
        const std::string line(trimmed(run.summary.quote));
        const std::optional<LintTotals> end = isLintFinding(line) ? LintTotals{1, {}} : lintTotalsOf(line);
        const std::optional<bool> isRefuted = end ? refutes(*end, denied) : std::nullopt;
        if (!isRefuted)
            return std::nullopt;
        if (*isRefuted)
            dirty = &run;
        else
            clean.push_back(&run);
    }
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
