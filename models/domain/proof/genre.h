// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace exhibit {

/// What kind of text speaks: it decides what may be a statement about what is, and how that may be judged.
enum class Genre {
    Unknown,
    CurrentState,   ///< a README, a status page: true now, or not
    Ledger,         ///< dated entries, each true of its day
    Report,         ///< of one moment
    Plan,           ///< targets, criteria, steps to come, specifications
    Reference,      ///< how to use something: guides, examples, templates, instructions to an agent
    CapturedOutput, ///< what a program printed: evidence, no sentence of anybody
    Licence
};

std::string_view genreName(Genre genre); ///< `current-state`, `ledger`, …; empty for Unknown
Genre genreFromName(std::string_view name);

/// Texts that state what was so: all but plans, references, output and licences.
bool statesFacts(Genre genre);

} // namespace exhibit
