// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/cancelflag.h"
#include "models/domain/linenumber.h"
#include "models/domain/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

struct SearchOptions
{
    std::string pattern; ///< UTF-8; RE2 syntax with `regex`
    bool regex = false;
    bool ignoreCase = false;
    bool wholeWord = false;
};

/// A line that matches, with its first match.
struct SearchHit
{
    LineNumber line;
    int column = 0;     ///< byte in the line, from 0
    int length = 0;     ///< bytes
    std::string text;   ///< the line, unrepaired; of a longer one the maxTextBytes around the hit
    int textColumn = 0; ///< where the hit begins in `text`; equals `column` unless the line was cut

    static constexpr int maxTextBytes = 4096;
};

/// A compiled pattern. Lines match as ripgrep's do: `^` and `$` are the ends of a line, a match never spans lines, and
/// a line counts once. Copies share the pattern; const functions may run on several threads.
class Searcher
{
public:
    /// Error InvalidArgument with RE2's reason for a pattern that is none; an empty pattern matches every line.
    static Result<Searcher> compile(SearchOptions options);

    /// -1 if the file cannot be read or the work was cancelled.
    std::int64_t countMatchingLines(const std::string& absolutePath, TextEncoding encoding, bool bom,
                                    const CancelFlag& cancel) const;
    /// One hit a line, in order, until `onHit` returns false. False if the file cannot be read or it was cancelled.
    bool search(const std::string& absolutePath, TextEncoding encoding, bool bom, const CancelFlag& cancel,
                const std::function<bool(SearchHit&&)>& onHit) const;
    /// All matches in one line: byte column and length. Empty matches are left out.
    std::vector<std::pair<int, int>> matchesIn(std::string_view line) const;

    const SearchOptions& options() const { return m_options; }

private:
    struct Pattern;

    Searcher(SearchOptions options, std::shared_ptr<const Pattern> pattern);

    SearchOptions m_options;
    std::shared_ptr<const Pattern> m_pattern;
};

} // namespace exhibit
