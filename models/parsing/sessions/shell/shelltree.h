// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/sessions/shell/shelltokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A command line as its shell groups it.
struct ShellNode
{
    enum class Kind {
        Simple,
        Pipe,    ///< children in order
        And,     ///< two children
        Or,      ///< two children
        List,    ///< one behind the other, also of brackets and braces
        Control, ///< of `if`, `for`, `while`, `case`: what runs, and how often, is not told by the line
        Function ///< a definition: its one child does not run here
    };
    explicit ShellNode(Kind of = Kind::Simple) : kind(of) {}

    static constexpr std::string_view guard = "guard"; ///< the word of a control that asks for the last status

    Kind kind;
    std::vector<ShellNode> children;
    std::vector<std::string> words, writtenFiles, hereTexts; ///< of simple ones; of a function its name, of a
                                                             ///< control `guard` or nothing
    bool isInverted = false;                                 ///< `! …`
    bool isBackground = false;
};

/// Never fails: what is not well-formed is read as far as it goes.
ShellNode shellTree(std::string_view line, ShellDialect dialect);

} // namespace exhibit
