// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/linenumber.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The title of a consolidated file's one-line header (in which `\r\n` stands for the four literal characters), without
/// its `FILE: `. Empty if the line is no such header.
std::optional<std::string> bundleHeaderTitle(std::string_view line);

/// A line that is just the four characters `\r\n`.
bool isBundleTrailer(std::string_view line);

/// The path a title names, '/'-separated: `FILE: ` and a note in brackets gone (`GIT_CONTEXT (from pack/G.txt)` names
/// `pack/G.txt`, `COMMIT cf80358c (x.py)` no path). The title itself if it names none.
std::string pathFromTitle(std::string_view title);

/// Finds the members of a bundle from its lines. Also takes headers of three physical lines (`====`, `FILE: path`,
/// `====`), which is why a member is known only lines later.
class BundleSections
{
public:
    void addLine(std::string_view line);
    /// All members, in order: title, path and lines set, nothing else. No lines may follow.
    std::vector<Member> finish();

private:
    void open(std::string title, LineNumber header);
    void close(LineNumber lastLine);

    std::vector<Member> m_members;
    std::int64_t m_line = 0;
    LineNumber m_trailer; ///< the last line seen is a trailer
    LineNumber m_rule;    ///< a line of `=` that may start a header of three lines
    std::string m_ruleTitle;
    bool m_open = false;
};

} // namespace exhibit
