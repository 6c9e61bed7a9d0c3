// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/review.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// A pointer of the review that does not lead where it says.
struct PointerFailure
{
    SourceRef where;
    Message reason; ///< `pointer.*`

    /// The evidence cannot be read any more, so that nothing is known of the place itself.
    bool isUnread() const { return reason.id == "pointer.not-readable" || reason.id == "pointer.not-there"; }
};

/// What the evidence says where the review points to, read again.
struct CheckedPointers
{
    std::vector<PointerFailure> failures;
    /// The cited line, trimmed, of pointers to one line of at most some hundred bytes; by toString() of the place. A
    /// list of cited lines shows it whole, of which the quote may be a name alone. Bounded: not of every pointer.
    std::map<std::string, std::string, std::less<>> lines;

    /// The cited line, else the quote.
    const std::string& textAt(const SourceRef& place) const;
};

/// Reads the evidence again: the artifact is there, its lines exist and hold the quote; database rows exist and say the
/// quote. Blocking; any thread. `goOn` hears how many of how many places are done after each file, and ends it by
/// false.
using CheckGoesOn = std::function<bool(std::size_t done, std::size_t all)>;
CheckedPointers checkPointers(const PackSnapshot& snapshot, const CheckGoesOn& goOn = {});

/// The same of some of them, in reading order.
CheckedPointers checkPointers(const PackSnapshot& snapshot, const std::vector<SourceRef>& places,
                              const CheckGoesOn& goOn = {});

} // namespace exhibit
