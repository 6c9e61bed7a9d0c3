// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

namespace exhibit {

enum class FoldKind { Group, Trace, Equal, Passing };

/// Lines of a text that belong together: folded, only the head is shown.
struct Fold
{
    LineNumber head, last;
    FoldKind kind = FoldKind::Group;

    std::int64_t hidden() const { return last.value - head.value; }
    bool contains(LineNumber line) const { return head <= line && line <= last; }
};

} // namespace exhibit
