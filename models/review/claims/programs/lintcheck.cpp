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

Denied deniedBy(const std::string& text, const std::string& tools)
{
    // What these find is no error by itself: none is none of them.
    static const RE2 ungraded("clang-tidy|checkstyle|black|prettier|fmt|isort");
    static const RE2 none(
        R"((?i)\b(?:0|no|zero|without(?:\s+any)?)\s+(?:(?:eslint|lint(?:er|ing)?|type(?:script)?|tsc|mypy|pyright|ruff|flake8|pylint|clippy|rubocop|phpstan|clang-tidy|checkstyle|golangci-lint|vet|known|open|critical|high|moderate|low|severe|security|severity|high-severity)\s+)*(error|warning|issue|problem|offen[sc]e|violation|finding|vulnerabilit(?:y|ie))s?\b)");
    static const RE2 abroad(
        R"((?i)\b(?:sem (?:erros?|avisos)|sans (?:erreurs?|avertissements?)|sin (?:errores|avisos|advertencias)|senza errori|ohne (?:fehler|befunde|beanstandung(?:en)?)|keine (?:fehler|befunde)|utan fel|inga (?:\pL*fel|anmärkningar))(?:$|[^\pL])|без ошибок|(?:无|没有|零)(?:任何)?(?:错误|警告)|エラー(?:は)?(?:なし|ゼロ|0)|오류 ?없)");
    static const RE2 rated(R"((?i)\bpylint\b.{0,40}?\b10(?:\.0+)?\s*/\s*10\b)");
    static const RE2 spotless(R"((?i)\b(?:clean(?:ly)?|formatted)\b)");
    static const RE2 good(R"((?i)\b(?:pass(?:es|ed|ing)?|clean(?:ly)?|green|succeed(?:s|ed)?|formatted)\b)");
    static const RE2 open(
        R"((?i)\b(?:not|never|fail(?:s|ed|ing|ures?)?|broken|except|apart from|other than|but|should|must|will|until|target|goal|new|remaining|more|before|after|if|when|once|unless|ha(?:s|ve) to|needs? to|need(?:s|ed)|keeps?|wish(?:es)?|wants?|hop(?:e|es|ing)|aims?|would|could|shall|merged|plan(?:s|ned)?|allow(?:ed|s)?|accept(?:ed|s)?|ignor(?:ed|es|ing)|suppress(?:ed|es|ing)?|waived|excluding|excluded|permitted|tolerated|requires?|required|enforced?|almost|nearly|practically|virtually)\b|n't\b|❌|✗|✘|🔴|[:|?]\s*(?:no|false|nein|pending|partial(?:ly)?)\s*(?:$|[.,;|]))");
    static const RE2 counted(R"((?i)\b(?:errors?|vulnerabilities)\s*[:|]\s*\W*(?:0|zero|none)\W*$)");
    std::string word;
    if (RE2::PartialMatch(text, open))
        return Denied::Nothing;
    if (RE2::PartialMatch(text, counted))
        return Denied::Errors;
    const bool isGraded = !RE2::PartialMatch(tools, ungraded);
    if (RE2::PartialMatch(text, rated))
        return Denied::Findings;
    if (RE2::PartialMatch(text, none, &word))
        return !isGraded                    ? Denied::Findings
               : lowered(word) == "error"   ? Denied::Errors
               : lowered(word) == "warning" ? Denied::Warnings
                                            : Denied::Findings;
    if (RE2::PartialMatch(text, abroad))
        return isGraded ? Denied::Errors : Denied::Findings;
    if ((!isGraded || tools == "clippy" || tools == "pylint") && RE2::PartialMatch(text, spotless))
        return Denied::Findings;
    return RE2::PartialMatch(text, good) ? Denied::Errors : Denied::Nothing;
}

/// The tools that format what the sentence names, else all.
std::string formattersOf(const std::string& text)
{
    static const RE2 rust(R"((?i)\b(?:rust|crates?)\b)");
    static const RE2 python(R"((?i)\bpython\b)");
    static const RE2 web(R"((?i)\b(?:front-?end|javascript|typescript|js|ts|css|web)\b)");
    static const RE2 other(
        R"((?i)\b(?:go|golang|gofmt|c\+\+|java|kotlin|swift|ruby|php|clang-format|markdown|docs?)\b)");
    if (RE2::PartialMatch(text, other))
        return {};
    if (RE2::PartialMatch(text, rust))
        return "fmt|rustfmt";
    if (RE2::PartialMatch(text, python))
        return "black|ruff format|isort";
    return RE2::PartialMatch(text, web) ? "prettier" : "prettier|black|fmt|rustfmt|ruff format|isort";
}

/// The tools of which `text` speaks, separated by `|` as a form takes them; empty: of none.
std::string toolsOf(const std::string& text)
{
    static const RE2 tool(
        R"((?i)\b(eslint|stylelint|tsc|mypy|pyright|ruff|flake8|pylint|clippy|golangci-lint|rubocop|phpstan|clang-tidy|checkstyle|go vet|prettier|isort|rustfmt|(?:cargo )?fmt|ruff format)\b)");
    static const RE2 black(R"((?i)(?:^[^\pL]*|`)black(?:`|\s+--?\w|\s*[:|–—]|\s+(?:is|passes|reports|finds)\b))");
    static const RE2 vet(R"((?i)\bvet\b)");
    static const RE2 formatting(R"((?i)\bformatt(?:ed|ing|er)\b)");
    static const RE2 vulnerable(R"((?i)\bvulnerabilit(?:y|ies)\b)");
    static const RE2 otherAudit(
        R"((?i)\b(?:trivy|snyk|safety|govulncheck|grype|osv|codeql|dependabot|bandit|semgrep|zap|docker|image|container|python|pip|rust|cargo|go|java|php|composer|ruby|gems?|owasp|sonar\w*|code|application|prod(?:uction)?|runtime|shipped|deployed|omit|our own)\b)");
    static const RE2 compilation(R"((?i)^\W*compilation\s*[:|–—]\s)");
    static const RE2 audit(R"((?i)\b(?:npm|pnpm|yarn) audit\b)");
    static const RE2 typescript(R"((?i)\btype ?script\b)");
    static const RE2 lint(R"((?i)\blint(?:s|er|ers|ing)?\b)");
    static const RE2 types(R"((?i)\btype[- ]?(?:errors?|check(?:s|ing|er)?|issues?)\b)");
    static const RE2 analysis(R"((?i)\bstatic (?:code )?analysis\b)");
    std::string word, named;
    for (re2::StringPiece rest(text); RE2::FindAndConsume(&rest, tool, &word);) {
        word = lowered(word);
        named += (named.empty() ? "" : "|") + (word.ends_with("fmt") ? "fmt|rustfmt" : word);
    }
    if (!named.empty())
        return named;
    if (RE2::PartialMatch(text, audit) || (RE2::PartialMatch(text, vulnerable) && !RE2::PartialMatch(text, otherAudit)))
        return "npm audit";
    if (RE2::PartialMatch(text, black))
        return "black";
    if (RE2::PartialMatch(text, vet))
        return "go vet";
    if (RE2::PartialMatch(text, formatting))
        return formattersOf(text);
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
    static const RE2 rating(R"(\b\d+(?:\.\d+)?\s*/\s*10\b|(?:^|\s)\./\.\.\.)");           // and all packages of Go
    static const RE2 folder(
        R"((?i)\b(?:check|mypy|pyright|flake8|pylint|eslint|stylelint|black|isort|phpstan|rubocop)(?: analyse| --?[\w=-]+)* (src|lib|libs|app|apps|tests?|backend|frontend|server|client|api|web|core|packages|scripts|tools|admin)\b)");
    std::string only;
    if (RE2::PartialMatch(text, folder, &only) && !RE2::PartialMatch(command, "\\s(?:\\./)?" + only + "/?(?:\\s|$)"))
        return false;
    static const RE2 package(R"(\s(?:-p|--package|--project|-w|--workspace|--filter)[ =]([\w@./-]+))");
    // Of clang-tidy it is the folder of the build.
    if (!RE2::PartialMatch(command, "clang-tidy") && RE2::PartialMatch(command, package, &only) &&
        text.find(only) == std::string::npos)
        return false;
    // With a flag it looks at less, or has mended what it found.
    static const RE2 narrowed(
        R"(\s(--(?:select|extend-select|ignore|exclude|rule|include|only|fix|quiet|diff|lib|bins?|package))\b)");
    if (RE2::PartialMatch(text, narrowed, &only) && command.find(only) == std::string::npos)
        return false;
    std::string said = text;
    RE2::GlobalReplace(&said, installed, "");
    RE2::GlobalReplace(&said, rating, "");
    return !RE2::PartialMatch(command, file) && !RE2::PartialMatch(said, place);
}

/// `npm audit --omit=dev` looks at less than `npm audit`.
bool isOfShippedOnly(const std::string& text)
{
    static const RE2 shipped(R"((?i)--omit|--prod|\b(?:omit|production|prod|runtime)\b)");
    return RE2::PartialMatch(text, shipped);
}

/// The only severity that a sentence about vulnerabilities names: `no critical vulnerabilities`.
std::string severityIn(const std::string& text)
{
    static const RE2 severity(R"((?i)\b(critical|high|moderate|low)\b)");
    re2::StringPiece rest(text);
    std::string only, next;
    RE2::FindAndConsume(&rest, severity, &only);
    return RE2::FindAndConsume(&rest, severity, &next) ? "several" : lowered(only);
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
    if (refuting == 0 || !isOfWhole(claim.text, {}))
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

} // namespace

std::optional<Judgement> checkLint(const ClaimFacts& facts, const NamedCommits& commits, const Claim& claim)
{
    const std::string tools = toolsOf(claim.text);
    const Denied denied = tools.empty() ? Denied::Nothing : deniedBy(claim.text, tools);
    if (denied == Denied::Nothing)
        return std::nullopt;
    const RE2 isTool(tools);
    const std::string severity = tools == "npm audit" ? severityIn(claim.text) : std::string();
    const Run* dirty = nullptr;
    std::vector<const Run*> clean;
    for (const Run& run : facts.runs()) {
        const std::string_view tool = run.runner == programRunner ? lintToolOf(run.command) : std::string_view();
        if (tool.empty() || !RE2::FullMatch(re2::StringPiece(tool.data(), tool.size()), isTool) ||
            !commits.mayBeMeant(claim.text, run))
            continue;
        if (!isOfWhole(claim.text, run.command) ||
            (tools == "npm audit" && isOfShippedOnly(claim.text) && !isOfShippedOnly(run.command)))
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
