// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/toolfinding.h"
#include "models/domain/textsource.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// What linters and checks of types or format found, in output in which other programs speak as well: of each tool the
/// first line that shows an error, and the first that shows a warning. A tool that finds nothing when it is called
/// again has found nothing. One text an object.
class LintLines
{
public:
    /// `origin` says where the text stands; its `text` is not used.
    explicit LintLines(TextSource origin) : m_origin(std::move(origin)) {}

    /// UTF-8, without line end. `raw` is the line as it stands, for the quotation, where a runner of CI marked it.
    void addLine(std::string_view line) { addLine(line, line); }
    void addLine(std::string_view line, std::string_view raw);
    std::vector<ToolFinding> finish();

private:
    struct Found
    {
        ToolFinding error, warning; ///< without a level: none
    };
    bool readCall(std::string_view text);
    void keep(ToolFinding& finding, const char* level, std::string_view tool, std::string_view text,
              std::string_view raw) const;

    TextSource m_origin;
    LineNumber m_line;
    std::string m_called; ///< the tool that was called last; empty: another program
    std::map<std::string, Found, std::less<>> m_found;
    std::string m_plain; ///< the line without terminal escapes
};

} // namespace exhibit
