// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/rules/rules.h"

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// `label: value` pairs of a table row, as a person reads them. Of columns before and after a change, or expected and
/// actual, only the later one speaks of now.
std::string rowAsLabels(const Rules& rules, const MarkdownBlock& head, const MarkdownBlock& row);

/// `API layer | Comprehensive | ✅ Passing`: what a row of a table about tests says to pass in its column of results.
/// Whether these are tests of a part, only runs tell.
std::optional<Claim> partThatPasses(const ProseReading& reading, const ProseStatement& row);

/// True for a table that tells what options, exit codes or marks mean: nothing in it was seen.
bool explainsWords(const Rules& rules, const MarkdownBlock& head, const MarkdownBlock& row);

/// True for a table whose columns say only what shall be.
bool statesAims(const Rules& rules, const MarkdownBlock& head);

/// `All tests pass: ❌`, `❌ All tests pass`, `Tests passing? No.`: what stands before or behind the green words of
/// `text` at `begin`..`end` says that they do not hold.
bool isDenied(const Rules& rules, std::string_view text, std::size_t begin, std::size_t end);

/// `Tests passing | ❌ Failing | ✅ All`: the first cell asks, and the first of the others that answers it says no.
/// Columns of what was before or is wanted answer nothing.
bool isAnsweredNo(const Rules& rules, const MarkdownBlock& head, const MarkdownBlock& row);

} // namespace exhibit
