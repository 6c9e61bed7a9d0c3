// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace exhibit {

/// A text that a command hands to others: bytes begin..end of the command.
struct WrittenMessage
{
    std::size_t begin = 0, end = 0;
    std::string_view in; ///< `commit-message` or `pull-request`
};

/// The messages in a command line that commits or opens a pull request: what is quoted behind `-m` or `--body`, or the
/// here-document that stands for it. What is expanded by the shell is left out. Pure.
std::vector<WrittenMessage> messagesIn(std::string_view command);

} // namespace exhibit
