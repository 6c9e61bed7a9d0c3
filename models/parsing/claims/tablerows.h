// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/prose/markdown.h"
#include "models/parsing/rules/rules.h"

#include <string>

namespace exhibit {

/// `label: value` pairs of a table row, as a person reads them. Of columns before and after a change, or expected and
/// actual, only the later one speaks of now.
std::string rowAsLabels(const Rules& rules, const MarkdownBlock& head, const MarkdownBlock& row);

/// True for a table that tells what options, exit codes or marks mean: nothing in it was seen.
bool explainsWords(const Rules& rules, const MarkdownBlock& head);

} // namespace exhibit
