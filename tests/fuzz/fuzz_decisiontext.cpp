// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisiontext.h"
#include "tests/fuzz/placecheck.h"

#include <cstddef>
#include <cstdint>

using namespace exhibit;

/// A file of decisions: what is taken from it can be written, and read back as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<KeptDecisions> kept = parseDecisionText({reinterpret_cast<const char*>(data), size});
    if (!kept)
        return 0;
    const Result<KeptDecisions> again = parseDecisionText(decisionText(*kept));
    fuzz::require(static_cast<bool>(again) && *again == *kept);
    KeptDecisions own = *kept;
    const DecisionMerge merge = mergeDecisions(own, *again);
    fuzz::require(merge.added == 0 && merge.changed == 0 && merge.conflicts.empty() && own == *kept);
    return 0;
}
