// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/parsing/claims/claimwriter.h"

#include <vector>

namespace exhibit {

/// Reads which work a document calls done or open, by the rules `state.*`: titles, sections, labels, boxes and rows of
/// tables that name work and its state. Kept are lines that call the work by an id, and those that say of a title or
/// section that it is done while boxes or rows of the very list there are open. A list counts only if it was worked
/// through in part: one that is open as a whole asks its reader for something. Time proportional to the text.
std::vector<StateLine> readStates(const ProseReading& reading);

} // namespace exhibit
