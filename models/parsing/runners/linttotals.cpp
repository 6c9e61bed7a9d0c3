// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/linttotals.h"

#include "models/domain/text.h"
#include "models/parsing/text/needles.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>

namespace exhibit {

namespace {

/// The two groups of a form are the errors and the warnings; where one is missing or empty, `otherwise` stands.
struct LintForm
{
    re2::RE2 form;
    std::optional<std::int64_t> errors, warnings;
};

std::optional<std::int64_t> lintNumber(const std::string& text, std::optional<std::int64_t> otherwise)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() ? std::optional(number) : otherwise;
}

} // namespace

std::optional<LintTotals> lintTotalsOf(std::string_view line)
{
    static const LintForm forms[] = {
        {R"(^\W*\d+ problems? \((\d+) errors?, (\d+) warnings?\)$)", {}, {}},
        {R"(^(\d+) errors?, (\d+) warnings?(?:, \d+ \w+)?$)", {}, {}},
        {R"(^Found (\d+) errors? in (?:\d+ files?|the same file|[\w./\\-]+:\d+)\b.*()$)", {}, {}},
        {R"(^Found (\d+) errors?(?: \(\d+ fixed, \d+ remaining\))?\.?()$)", {}, {}},
        {R"(^Success: no issues found in \d+ source files?()()$)", 0, {}},
        {R"(^All checks passed!()()$)", 0, 0},
        {R"(^\S+\.py:\d+:\d+: [EF]\d{4}: ()())", 1, {}},
        {R"(^\S+\.py:\d+:\d+: [CRW]\d{4}: ()())", 0, 1},
        {R"(^Your code has been rated at 10(?:\.0+)?/10\b()())", 0, 0},
        {R"(^(\d+) issues?[.:]()$)", {}, {}},
        {R"(^\d+ files? inspected, (?:(\d+)|no) offenses? detected\b.*()$)", 0, {}},
        {R"(^\s*\[ERROR\] Found (\d+) errors?()$)", {}, {}},
        {R"(^\s*\[OK\] No errors()()$)", 0, {}},
        {R"(^Your code has been rated at -?\d+\.\d+/10\b()())", 0, 1},
        {R"(^(?:vet: )?(?:\S*/)?[\w.-]+\.go:\d+:\d+: \S()())", 1, {}}, // `go vet` counts nothing
        {R"(^\S.*\.\w+:\d+:\d+: error: .+ \[[\w.,-]+\]()()$)", 1, {}},
        {R"(^\S.*\.\w+:\d+:\d+: warning: .+ \[[\w.,-]+\]()()$)", 0, 1},
        {R"(^(?:\[\w+\] )?You have ()(\d+) Checkstyle violations?\b)", 0, {}},
        {R"(^(?:\[\w+\] )?Checkstyle ends with (\d+) errors?\b()$)", {}, {}},
        {R"(^(?:\[ant:checkstyle\] )?\[ERROR\] \S.*:\d+(?::\d+)?: .* \[\w+\]()()$)", 1, {}},
        {R"(^(?:\[ant:checkstyle\] )?\[WARN(?:ING)?\] \S.*:\d+(?::\d+)?: .* \[\w+\]()()$)", 0, 1},
        {R"(^(?:found )?(\d+) (?:\w+ severity )?vulnerabilit(?:y|ies)\b()(?:$| \(| found| in ))", {}, {}},
        {R"(^(\d+) files? would be reformatted\b.*()$)", {}, {}},
        {R"(^\d+ files? (?:would be left unchanged|already formatted)\.?()()$)", 0, 0},
        {R"(^(?:\[\w+\] )?Code style issues (?:were )?(?:found )?in (?:(\d+)|the above|\S+) files?\b.*()$)", 1, {}},
        {R"(^All matched files use Prettier code style!()()$)", 0, 0},
        {R"(^Diff in \S+\.rs(?: at line \d+|:\d+):()())", 1, {}},
        {R"(^ERROR: \S.* Imports are incorrectly sorted\b.*()()$)", 1, {}},
        {R"(^error: could not compile .* due to (\d+)?(?: ?previous)? errors?(?:; (\d+) warnings? emitted)?$)", 1, {}},
        {R"(^warning: `[^`]+` \(.*\) generated ()(\d+) warnings?\b.*$)", 0, {}},
    };
    constexpr std::size_t longest = 300;
    if (line.size() > longest)
        return std::nullopt;
    for (const LintForm& total : forms) {
        std::string errors, warnings;
        if (re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), total.form, &errors, &warnings))
            return LintTotals{lintNumber(errors, total.errors), lintNumber(warnings, total.warnings)};
    }
    return std::nullopt;
}

bool isLintFinding(std::string_view line)
{
    static const re2::RE2 form(
        R"(^\S+:\d+:\d+: [A-Z]+\d+ \S|^\S+\(\d+,\d+\): error TS\d+: |^\S+\.go:\d+:\d+: .+ \([a-z]{2,20}\)$)");
    return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), form);
}

std::string_view lintToolOf(std::string_view command)
{
    static const re2::RE2 form(
        R"(^(?:\S*/)?(?:(?:npx|pnpm|yarn|bunx|exec|dlx|uv|uvx|poetry|pipenv|hatch|bundle|run|python[\d.]*|py|-m|-\S+)\s+)*(?:\S*/)?(?:cargo\s+)?(eslint|stylelint|tsc|mypy|pyright|ruff format|ruff|flake8|pylint|clippy|golangci-lint|rubocop|phpstan|go vet|clang-tidy|checkstyle|black|isort|prettier|fmt|rustfmt)(?:\s|$))");
    static const re2::RE2 audit(R"(^(npm|pnpm|yarn)\s+(?:-\S+\s+)*audit(?:\s|$))");
    const re2::StringPiece text(command.data(), command.size());
    re2::StringPiece tool;
    if (command.empty())
        return {};
    if (re2::RE2::PartialMatch(text, form, &tool))
        return std::string_view(tool.data(), tool.size());
    return re2::RE2::PartialMatch(text, audit) ? "npm audit" : "";
}

namespace {

/// A line that no other tool prints.
struct ToolSign
{
    re2::RE2 form;
    std::string_view command;
};

/// Tools that look at style, at types of C++ or at what a project depends on.
std::string_view toolBySign(re2::StringPiece line)
{
    static const ToolSign signs[] = {
        {R"(^\S.*\.\w+:\d+:\d+: (?:warning|error): .+ \[(?:bugprone|cert|clang-analyzer|clang-diagnostic|concurrency|cppcoreguidelines|google|hicpp|llvm|misc|modernize|performance|portability|readability|abseil|boost)-[\w.,-]+\]$)",
         "clang-tidy"},
        {R"(^(?:\[ant:checkstyle\] )?\[(?:WARN|WARNING|ERROR)\] \S.*\.\w+:\d+(?::\d+)?: .* \[[A-Z]\w+\]$|^(?:\[\w+\] )?You have \d+ Checkstyle violations?\b|^(?:\[\w+\] )?Checkstyle ends with \d+ errors?\b)",
         "checkstyle"},
        {R"(^# npm audit report$|^(?:found )?\d+ (?:(?:low|moderate|high|critical) severity )?vulnerabilit(?:y|ies)(?:$| \(\d+ (?:low|moderate|high|critical)\b))",
         "npm audit"},
        {R"(^(?:\[\w+\] )?Code style issues (?:were )?(?:found )?in |^All matched files use Prettier code style!)",
         "prettier"},
        {R"(^\d+ files? would be (?:reformatted, \d+ files? would be )?left unchanged\.$)", "black"},
        {R"(^Diff in \S+\.rs(?: at line \d+|:\d+):)", "cargo fmt"},
        {R"(^ERROR: \S.* Imports are incorrectly sorted)", "isort"},
        {R"(^\*{13} Module \S+$|^Your code has been rated at -?\d)", "pylint"},
    };
    const auto found = std::find_if(std::begin(signs), std::end(signs),
                                    [line](const ToolSign& sign) { return re2::RE2::PartialMatch(line, sign.form); });
    return found == std::end(signs) ? std::string_view() : found->command;
}

/// Words of which one at least stands in each line that tells of a tool: first those of toolBySign(), then those of the
/// forms of lintToolByLine().
const Needles& lintWords()
{
    static const Needles words(
        {" [bugprone-", " [cert-", " [clang-", " [concurrency-", " [cppcoreguidelines-", " [google-", " [hicpp-",
         " [llvm", " [misc-", " [modernize-", " [performance-", " [portability-", " [readability-", " [abseil-",
         " [boost-", "Checkstyle", "[WARN", "[ERROR] /", ":checkstyle]", "npm audit report", " vulnerabilit",
         "Code style issues", "use Prettier code style", "would be ", "Diff in ", "are incorrectly sorted",
         "************* Module ", "has been rated at ",
         // of lintToolByLine()
         " inspected, ", ".go:", "rust-lang.github.io/rust-clippy/", "`#[warn(clippy::", "`#[deny(clippy::", "[*] ",
         "[ERROR] Found ", "[OK] No errors", " error TS", " problem", " source file"});
    return words;
}

constexpr unsigned signWordCount = 28;
constexpr std::uint64_t wordsOfSigns = (std::uint64_t{1} << signWordCount) - 1;

} // namespace

bool mayBeOfLintTool(std::string_view line)
{
    return lintWords().anyIn(line);
}

std::string_view lintToolByLine(std::string_view line)
{
    static const re2::RE2 tsc(R"(^\S.*\.[cm]?tsx?(?:\(\d+,\d+\): |:\d+:\d+ - )error TS\d+: )");
    static const re2::RE2 eslint(R"(^✖ \d+ problems? \(\d+ errors?, \d+ warnings?\)$)");
    static const re2::RE2 mypy(
        R"(^Found \d+ errors? in \d+ files? \(checked \d+ source files?\)$|^Success: no issues found in \d+ source files?$)");
    static const re2::RE2 rubocop(R"(^\d+ files? inspected, (?:\d+|no) offenses? detected)");
    static const re2::RE2 golangci(
        R"(^\S+\.go:\d+:\d+: .+ \((?:errcheck|gosimple|govet|ineffassign|staticcheck|unused|revive|gocritic|gofmt|gofumpt|goimports|gosec|misspell|unparam|unconvert|bodyclose|stylecheck|typecheck|lll|dupl|nolintlint|whitespace|depguard|gocyclo|cyclop|funlen|goconst|prealloc|exhaustive|errorlint|wrapcheck)\)$)");
    static const re2::RE2 ruff(
        R"(^\S+\.pyi?:\d+:\d+: [A-Z]{1,4}\d{3,4} \[\*\] \S|^\[\*\] \d+ fixable with the `--fix` option)");
    static const re2::RE2 phpstan(R"(^ *\[(?:ERROR\] Found \d+ errors?|OK\] No errors)$)");
    constexpr std::size_t longest = 600;
    const std::uint64_t signs = lintWords().in(line);
    if (line.size() <= longest && (signs & wordsOfSigns) != 0) {
        if (const std::string_view tool = toolBySign(re2::StringPiece(line.data(), line.size())); !tool.empty())
            return tool;
    }
    if ((signs & ~wordsOfSigns) == 0)
        return {};
    const re2::StringPiece text(line.data(), line.size());
    if (line.find(" inspected, ") != std::string_view::npos && re2::RE2::PartialMatch(text, rubocop))
        return "rubocop";
    if (line.ends_with(')') && line.find(".go:") != std::string_view::npos && re2::RE2::PartialMatch(text, golangci))
        return "golangci-lint";
    if (line.find("rust-lang.github.io/rust-clippy/") != std::string_view::npos ||
        line.find("`#[warn(clippy::") != std::string_view::npos ||
        line.find("`#[deny(clippy::") != std::string_view::npos)
        return "cargo clippy";
    if (line.find("[*] ") != std::string_view::npos && re2::RE2::PartialMatch(text, ruff))
        return "ruff";
    if (line.find('[') < 3 && re2::RE2::PartialMatch(text, phpstan))
        return "phpstan";
    if (line.find(" error TS") != std::string_view::npos && re2::RE2::PartialMatch(text, tsc))
        return "tsc";
    if (line.ends_with(')') && line.find(" problem") != std::string_view::npos && re2::RE2::FullMatch(text, eslint))
        return "eslint";
    return line.find(" source file") != std::string_view::npos && re2::RE2::PartialMatch(text, mypy) ? "mypy" : "";
}

bool isLintEnd(std::string_view command, std::string_view line)
{
    return !lintToolOf(command).empty() && (isLintFinding(trimmed(line)) || lintTotalsOf(trimmed(line)));
}

} // namespace exhibit
