// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/base/rowlist.h"

namespace exhibit {

enum SignatureRole : int {
    ShareRole = Qt::UserRole + 100, ///< double: length of the bar, 1 for the longest
    SideRole,                       ///< int(CodeSide)
    CollectionRole,                 ///< bool: modules that were not collected
};

/// Why the tests of one run fail: a row a signature with the number of its tests, the largest first; then failures that
/// belong to none by their message, and modules that could not be collected by what they miss.
struct SignatureRows
{
    std::vector<ListRow> rows;
    qint64 tests = 0; ///< and modules
};

/// `run`: index into Review::runs.
SignatureRows signatureRows(const PackSnapshot& snapshot, int run);

} // namespace exhibit
