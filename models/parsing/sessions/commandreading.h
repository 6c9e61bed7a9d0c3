// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sessions/session.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/sessions/recordplaces.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

struct ShellCall;

/// A command of a session with all that the record says of its end.
struct EndedCommand
{
    enum class State { Ended, NeverStarted, Unfinished };

    std::string_view text;   ///< as the shell saw it
    std::string_view output; ///< both streams, as recorded
    State state = State::Ended;
    bool isError = false;        ///< the record calls it one, with or without a number
    std::optional<int> exitCode; ///< recorded, or implied where the format writes none for success
    SourceRef where, end;        ///< of the call and of its result
    Locate locate;               ///< places in the output
    bool isBackground = false;   ///< left running
    bool isOfSubAgent = false;
    std::int64_t calledMs = 0, endedMs = 0; ///< UTC milliseconds since the epoch; 0: not recorded
    std::int64_t added = 0, removed = 0;    ///< lines of an edit
};

/// What the command did, as steps: what it changed, tested, built, checked, committed. A status counts only for the
/// program that owns it; what the output shows goes before. Hooks and scripts that an output names are steps, too.
/// `document` is not set. `failing`: takes the names of tests that failed in it. Pure.
std::vector<SessionStep> stepsOf(const EndedCommand& command, const Rules& rules,
                                 std::vector<std::string>* failing = nullptr);

/// What a call does by its words; Command for one that is not known, or that only shows something.
SessionAct actOfCall(const ShellCall& call, const Rules& rules);

/// A file whose contents no test, build or check depends on.
bool isDocumentPath(const Rules& rules, std::string_view path);

} // namespace exhibit
