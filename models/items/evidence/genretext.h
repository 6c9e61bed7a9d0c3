// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QString>

namespace exhibit {

class Messages;

/// `Plan`, `Report of one moment`.
QString genreText(Genre genre, const Messages& messages);

/// The document that stands in an artifact, or in a member of it, at this or another of its addresses; null if there
/// is none.
const Document* documentAt(const PackFacts& facts, const Artifact& artifact, const Member* member);

/// `Plan. The heading says so: …` of the part around a line, of the whole without a line; empty of what has no genre.
QString genreSentence(const PackSnapshot& snapshot, const Document& document, LineNumber line,
                      const Messages& messages);

} // namespace exhibit
