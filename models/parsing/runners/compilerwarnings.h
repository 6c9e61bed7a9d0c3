// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measures/toolfinding.h"
#include "models/domain/textsource.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a finding of a compiler names as its tool; its rule is the language, as `languageOf()` calls it.
inline constexpr std::string_view compilerTool = "compiler";

/// The language of a line in which a compiler warns of code of the project: not of tests, and not of what others wrote.
/// Empty: it is none.
std::string_view compilerWarningIn(std::string_view line);

/// The first warning of the compilers of each language in the output of any programs. One text an object.
class CompilerWarnings
{
public:
    /// `origin` says where the text stands; its `text` is not used.
    explicit CompilerWarnings(TextSource origin) : m_origin(std::move(origin)) {}

    /// UTF-8, without line end. `raw` is the line as it stands, for the quotation, where a runner of CI marked it.
    void addLine(std::string_view line) { addLine(line, line); }
    void addLine(std::string_view line, std::string_view raw);
    std::vector<ToolFinding> finish() { return std::move(m_found); }

private:
    TextSource m_origin;
    LineNumber m_line;
    std::vector<ToolFinding> m_found;
    std::string m_plain; ///< the line without terminal escapes
};

} // namespace exhibit
