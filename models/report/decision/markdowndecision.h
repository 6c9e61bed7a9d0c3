// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/markdowncontext.h"

namespace exhibit {

/// The decision with its reasons, what would change them and who would have let it pass; at most `most` reasons and as
/// many conditions, each with one pointer or more. Empty if no policy decided.
std::string markdownDecision(MarkdownContext& context, const ReviewDecision& decision, std::size_t most,
                             std::size_t pointers);

} // namespace exhibit
