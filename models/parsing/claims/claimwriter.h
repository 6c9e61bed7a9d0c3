// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/textsource.h"
#include "models/parsing/claims/asof.h"
#include "models/parsing/claims/prosestatement.h"
#include "models/parsing/claims/surroundings.h"
#include "models/parsing/prose/genres.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/rules/rules.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// One document being read, as the readers of the families share it.
struct ProseReading
{
    const TextSource& source;
    const MarkdownDocument& document;
    const Rules& rules;
    const Surroundings& surroundings;
    const Genres& genres;
    const AsOfReader& asOf;
    std::vector<std::string_view> original; ///< unrepaired lines
    std::vector<std::string_view> repaired; ///< the same lines as read
    std::vector<char> generated;            ///< per line: inside a generated block

    const MarkdownBlock& block(int index) const { return document.blocks[static_cast<std::size_t>(index)]; }
    /// The statements of a block. Valid until those of another block are asked for.
    const std::vector<ProseStatement>& statements(int index) const;

    mutable int statementsBlock = -1;
    mutable std::vector<ProseStatement> lastStatements;
};

/// The value of a claim that holds back what it says: by which words.
inline constexpr std::string_view reserveWords = "reserve";
/// By which words `text` holds back what its bytes begin..end state: `I think`, `according to the nightly`, `not
/// verified`; empty if it states a fact.
std::string reserveIn(const Rules& rules, std::string_view text, std::size_t begin, std::size_t end);
/// What a sentence of another language says besides that tests pass, as its words stand: `sobald die Schrift
/// installiert ist`. Empty if `core`, a part of it, is English, or if it says nothing else.
std::string restAbroad(const Rules& rules, std::string_view text, std::string_view core);
/// That of a state which the text around asks for.
inline constexpr std::string_view askedFor = "asked-for";

/// Marks the lines between `<!-- X_START -->` and `<!-- X_END -->`.
std::vector<char> generatedLines(const std::vector<std::string_view>& lines);

/// What a claim on the lines first..last quotes of them: of a long line the part that holds `core`, its words.
std::string quoteOfClaim(const std::vector<std::string_view>& original, LineNumber first, LineNumber last,
                         std::string_view core);

/// A claim of `statement`, pointing to the lines of the bytes begin..end of its text.
Claim makeClaim(const ProseReading& reading, ClaimClass claimClass, const ProseStatement& statement, std::size_t begin,
                std::size_t end);

} // namespace exhibit
