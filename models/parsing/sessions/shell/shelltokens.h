// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

inline bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// PowerShell escapes with a backtick and keeps backslashes.
enum class ShellDialect { Posix, PowerShell };

struct ShellToken
{
    enum class Kind {
        Word,
        WrittenFile, ///< behind `>`
        HereText,    ///< the body of a here-document, or what stands behind `<<<`
        And,
        Or,
        Pipe,
        Then, ///< `;` or the end of a line
        Background,
        Open, ///< a bracket
        Close
    };
    Kind kind = Kind::Word;
    std::string text;
    bool isQuoted = false; ///< some of it stood in quotes: no keyword, no name of a function
};

/// Cuts a command line into words and the signs between them. Comments and redirections from files are left out,
/// `$( … )` is part of a word.
std::vector<ShellToken> shellTokens(std::string_view line, ShellDialect dialect);

/// PowerShell by its words, as far as a line shows them.
ShellDialect dialectOf(std::string_view line);

} // namespace exhibit
