// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/loading/filereader.h"

#include <vector>

namespace exhibit {

/// Puts what all files say together: one document for all its addresses, records of canonical
/// documents only, one dictionary sorted by node id, so that the result does not depend on which thread read what.
/// `files` in path order; `dictionaries` are those of the reading threads.
PackFacts buildFacts(std::vector<FileFacts> files, const std::vector<TestDictionary>& dictionaries, const Rules& rules);

} // namespace exhibit
