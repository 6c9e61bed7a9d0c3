// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"
#include "models/domain/textsource.h"
#include "models/parsing/sessions/sessionwriter.h"

#include <string>
#include <string_view>

namespace exhibit {

/// Reads a shared session of Copilot CLI: headed sections of what the user and the agent said, and fenced commands with
/// their outputs, which may hold headings of their own.
void readCopilotShare(const TextSource& source, SessionWriter& writer);

/// Reads a chat history of aider. It records neither how a command ended nor, as a rule, what it printed.
void readAiderHistory(const TextSource& source, SessionWriter& writer);

bool startsCopilotShare(std::string_view line); ///< the title
bool startsAiderHistory(std::string_view line); ///< `# aider chat started at …`

} // namespace exhibit
