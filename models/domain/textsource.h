// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <string>
#include <string_view>

namespace exhibit {

/// Decoded text handed to a parser, and where it stands: a whole artifact, or one member of a bundle.
/// The text is UTF-8, unrepaired, without a byte order mark; the view must outlive the parser's call only.
struct TextSource
{
    std::string path;                     ///< artifact
    std::string member;                   ///< member path inside a bundle, or empty
    LineNumber firstLine = LineNumber{1}; ///< line of the artifact on which `text` starts
    std::string_view text;

    /// A pointer to lines first..last of `text` (1-based within the text), quoting `quote` (cut to length).
    SourceRef pointTo(LineNumber first, LineNumber last, std::string_view quote) const;
    SourceRef pointTo(LineNumber line, std::string_view quote) const { return pointTo(line, line, quote); }
};

} // namespace exhibit
