// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace exhibit {

/// How all that a session hands over stands, the gravest first.
enum class HandOverState {
    Contradicted, ///< a statement is refuted, or says more than was seen
    NeverRun,
    Stale,
    Open,   ///< something that it states is not shown
    Holds,  ///< all that it states is borne out
    Nothing ///< it states nothing that could be checked
};

std::string_view handOverStateName(HandOverState state); ///< `contradicted`, `never-run`, …

/// One text by which the work is handed over.
struct HandOverPart
{
    enum class Kind { Message, CommitMessage, PullRequest, Summary };

    Kind kind = Kind::Message;
    SourceRef where;                 ///< its first statement
    std::vector<std::size_t> claims; ///< indexes into Review::claims, as they stand in the text
};

std::string_view handOverPartName(HandOverPart::Kind kind); ///< `message`, `commit-message`, …

/// What a session leaves to those who come after it, judged together: its last message that states results, the
/// messages of its commits and pull requests, and the documents that it wrote from their first to their last line. What
/// was said of tests and checks in the middle of the work, and said again or mended later, is none of it.
struct HandOver
{
    int document = -1; ///< of the session: index into PackFacts::documents
    HandOverState state = HandOverState::Nothing;
    std::vector<HandOverPart> parts; ///< in the order of the kinds
    std::size_t statements = 0, hold = 0, contradicted = 0, neverRun = 0, stale = 0, open = 0;
    std::size_t deciding = 0; ///< index into Review::claims: what the state rests on; only with statements
    Message verdict;          ///< one line
};

/// One for each of PackFacts::sessions, in that order. Pure.
std::vector<HandOver> handOversOf(const PackFacts& facts, const Review& review);

} // namespace exhibit
