// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// The document of a place as titles name it: `README` of `docs/README.md`; in a bundle, the section's.
QString documentName(const SourceRef& where);

/// The words of a claim that evidence can differ from: `89 passed`, `0 failed`, a date.
std::vector<std::string> claimWords(const Claim& claim);

/// The words of a piece of evidence that answer the claim: its counts of outcomes, its dates.
std::vector<std::string> evidenceWords(const Claim& claim, const std::string& quote);

/// Where the words stand in `line`: start and length in UTF-16 units, in order, without overlaps.
std::vector<std::pair<int, int>> wordPlaces(const std::string& line, const std::vector<std::string>& words);

} // namespace exhibit
