// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/proof/genre.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace exhibit {

/// What a person knows better than the program of what a pack holds. A review starts from it. Each is kept as a
/// decision, so that it is exported, merged and taken back like any other.
struct Corrections
{
    std::map<std::string, Genre, std::less<>> genres;       ///< by path of the document
    std::set<std::string, std::less<>> apart;               ///< sources of runs that are joined with no other
    std::set<std::pair<std::string, std::string>> together; ///< sources that tell of one run

    bool isEmpty() const { return genres.empty() && apart.empty() && together.empty(); }
    /// Takes over what is kept under this anchor; others than corrections are left alone.
    void add(const Anchor& anchor, const Decision& decision);

    friend bool operator==(const Corrections&, const Corrections&) = default;
};

/// Ids of corrections: what they are about is part of them.
std::string genreCorrection(std::string_view document);
std::string apartCorrection(std::string_view source);
std::string togetherCorrection(std::string_view source, std::string_view other);

bool isCorrection(std::string_view id);
/// What a correction is kept under: it never has to be looked for in the text.
Anchor correctionAnchor(const std::string& id);

} // namespace exhibit
