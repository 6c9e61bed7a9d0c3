// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace exhibit {

/// What a linter or type checker counts at its end, over all that it looked at; what it does not count is unset.
struct LintTotals
{
    std::optional<std::int64_t> errors, warnings;

    friend bool operator==(const LintTotals&, const LintTotals&) = default;
};

/// The totals in a line (without terminal escapes) of ESLint, Stylelint, mypy, pyright, tsc, Ruff, golangci-lint,
/// RuboCop or Clippy, or a finding of Pylint, which counts nothing. A tool that grades nothing counts errors.
std::optional<LintTotals> lintTotalsOf(std::string_view line);

/// A single finding of a tool that prints no totals (Flake8, tsc without a terminal): `app/a.py:3:1: F401 …`.
bool isLintFinding(std::string_view line);

/// The linter or type checker that `command` calls, alone or by way of a runner of scripts: `eslint`, `clippy`; empty
/// if it calls none.
std::string_view lintToolOf(std::string_view command);

/// The tool that alone prints such a line, for output whose command is not shown: `tsc`, `eslint`, `mypy`; else empty.
std::string_view lintToolByLine(std::string_view line);

/// `command` calls such a tool, and `line` is what it found, not an error that ended it.
bool isLintEnd(std::string_view command, std::string_view line);

} // namespace exhibit
