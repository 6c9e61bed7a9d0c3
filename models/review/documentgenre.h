// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/corrections.h"
#include "models/domain/packfacts.h"

#include <string>
#include <vector>

namespace exhibit {

/// Path of the member or file at which a document stands.
std::string documentPath(const PackFacts& facts, const Document& document);

/// What kind of text a document is, the whole first: as a person said, else as it was read.
std::vector<GenrePart> genreParts(const PackFacts& facts, const Corrections& corrections, const Document& document);

} // namespace exhibit
