// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/citations.h"

#include <QString>

#include <vector>

namespace exhibit {

class Messages;

/// `2 claims · run nightly-7 · 1 signature`: what cites a place, by kind; says so if nothing does.
QString citationsText(const std::vector<Citation>& citations, const Review& review);

/// One citation in words, and the page that tells more of it.
struct CitationLink
{
    QString text;
    QString page = {}, location = {}; ///< empty: no page has more
};

CitationLink citationLink(const Citation& citation, const PackSnapshot& snapshot, const Messages& messages);

} // namespace exhibit
