// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/text/logview.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace exhibit {

class Messages;

/// The claims of a review by where they stand, as signs for the gutters of text views. A line with several claims has
/// the sign of the most serious one.
class ClaimMarks
{
public:
    void setReview(const std::shared_ptr<const Review>& review, const Messages& messages);

    std::vector<GutterMarker> markersOf(const std::string& path) const;  ///< by line
    std::string claimAt(const std::string& path, LineNumber line) const; ///< its id; empty if none stands there

private:
    using Lines = std::map<LineNumber, std::vector<int>>; ///< indexes into Review::claims, most serious first

    const Lines& linesOf(const std::string& path) const;
    QString toolTipOf(const std::vector<int>& claims) const;

    std::shared_ptr<const Review> m_review;
    const Messages* m_messages = nullptr;
    mutable std::map<std::string, Lines, std::less<>> m_lines; ///< of files that were asked for
};

} // namespace exhibit
