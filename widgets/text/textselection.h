// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

namespace exhibit {

/// A position between characters: line, and UTF-16 units before it.
struct TextPosition
{
    LineNumber line{1};
    int index = 0;

    friend auto operator<=>(const TextPosition&, const TextPosition&) = default;
};

/// A cursor and the other end of the selection.
struct TextSelection
{
    TextPosition anchor, cursor;

    bool isEmpty() const { return anchor == cursor; }
    TextPosition first() const { return anchor < cursor ? anchor : cursor; }
    TextPosition last() const { return anchor < cursor ? cursor : anchor; }
};

} // namespace exhibit
