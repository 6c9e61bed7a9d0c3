// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/linttotals.h"

#include "models/domain/text.h"
#include "models/parsing/text/needles.h"

#include <re2/re2.h>

#include <charconv>
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
        R"(^(?:\S*/)?(?:(?:npx|pnpm|yarn|bunx|exec|dlx|uv|uvx|poetry|pipenv|hatch|bundle|run|python[\d.]*|py|-m|-\S+)\s+)*(?:\S*/)?(?:cargo\s+)?(eslint|stylelint|tsc|mypy|pyright|ruff|flake8|pylint|clippy|golangci-lint|rubocop|phpstan)(?:\s|$))");
    re2::StringPiece tool;
    if (command.empty() || !re2::RE2::PartialMatch(re2::StringPiece(command.data(), command.size()), form, &tool))
        return {};
    return std::string_view(tool.data(), tool.size());
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
    // Of each of them.
    static const Needles signs({" inspected, ", ".go:", "rust-lang.github.io/rust-clippy/", "`#[warn(clippy::", "[*] ",
                                "[ERROR] Found ", "[OK] No errors", " error TS", " problem", " source file"});
    if (!signs.anyIn(line))
        return {};
    const re2::StringPiece text(line.data(), line.size());
    if (line.find(" inspected, ") != std::string_view::npos && re2::RE2::PartialMatch(text, rubocop))
        return "rubocop";
    if (line.ends_with(')') && line.find(".go:") != std::string_view::npos && re2::RE2::PartialMatch(text, golangci))
        return "golangci-lint";
    if (line.find("rust-lang.github.io/rust-clippy/") != std::string_view::npos ||
        line.find("`#[warn(clippy::") != std::string_view::npos)
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
