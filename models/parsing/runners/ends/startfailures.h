// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The line of a captured output that tells why the tests never started: a shell that does not find the runner, a
/// runner that does not find its project, a script that is not there. Says nothing of a text in which a session of a
/// runner stands: ask only where nothing was understood. One text an object, any thread.
class StartFailure
{
public:
    /// `text` is a line without terminal escapes.
    void addLine(LineNumber line, std::string_view text);

    /// The first such line; unset: none.
    std::optional<LineNumber> line() const { return m_line; }
    const std::string& said() const { return m_said; } ///< the line without blanks around it

private:
    static constexpr std::size_t sampledLines = 40; ///< with text; what stops a start stands near the top

    std::size_t m_lines = 0;
    std::optional<LineNumber> m_line;
    std::string m_said;
};

/// Of a text as a whole.
StartFailure startFailureIn(std::string_view text);

} // namespace exhibit
