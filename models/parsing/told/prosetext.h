// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/problem.h"
#include "models/domain/textsource.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/rules/rules.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// A document of prose whose blocks are known.
struct ProseBlocks
{
    const TextSource& source;
    const MarkdownDocument& document;
    const std::vector<std::string_view>& original; ///< its lines as they stand
    const std::vector<std::string_view>& repaired; ///< and as they are read
};

/// What is read of a document: a summary of a run states its outcome in its own words.
enum class ProseKind { Prose, Summary };

/// Reads what prose tells a review beside its claims, in one walk over the blocks. What stands inside code fences is
/// nobody's statement.
DocumentText readProseText(const ProseBlocks& blocks, ProseKind kind, const Rules& rules,
                           std::vector<Problem>& problems);

/// The lines around claims that checks look at and proposed edits show.
std::vector<TextLine> linesBeside(const std::vector<Claim>& claims, const TextSource& source,
                                  const std::vector<std::string_view>& original);

} // namespace exhibit
