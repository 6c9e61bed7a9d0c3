// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proof/genre.h"
#include "models/domain/sourceref.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// How much of the tests (or of whatever is counted) a statement is about.
enum class Scope {
    Unclear,
    Whole, ///< all tests, the suite
    Part   ///< a named file, test, module or run
};

std::string_view scopeName(Scope scope); ///< `unclear`, `whole`, `part`

/// What an accusation lacks.
enum class ProofEntry {
    Genre,
    Assertion, ///< it is stated as a fact, without a reserve
    AsOf,
    Binding,
    Scope,
    Evidence,
    Witness,
    Precision, ///< the rule was right in too few labelled cases
};

std::string_view proofEntryName(ProofEntry entry); ///< `genre`, `as-of`, …

/// The form that an accusation has to fill. What lacks an entry accuses nobody.
struct Proof
{
    Genre genre = Genre::Unknown;
    std::string asOf;                          ///< as written; empty: the statement is not dated
    std::string asOfSource;                    ///< `row`, `heading`, …
    std::optional<std::int64_t> evidenceEpoch; ///< when the newest witness was made, if that is known
    std::string binding;                       ///< the words by which the statement is tied to its subject
    Scope scope = Scope::Unclear;
    std::string scopeWords;           ///< by which words
    bool complete = true;             ///< of the evidence: nothing cut, nothing that disagrees with itself
    std::optional<SourceRef> witness; ///< states the opposite about the same thing
    std::vector<ProofEntry> lacks;    ///< empty: the proof is complete
};

} // namespace exhibit
