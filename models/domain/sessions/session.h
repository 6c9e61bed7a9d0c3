// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/domain/sourceref.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What a command of a session did, as far as a claim can speak of it.
enum class SessionAct {
    Command, ///< anything else
    Tests,
    Build,
    Lint,
    Types, ///< a type checker
    Format,
    Commit,
    Push,
    Edit ///< a file was changed, by a tool or by the shell
};

std::string_view sessionActName(SessionAct act); ///< `tests`, `build`, …

/// How it ended, by what the record proves.
enum class ActResult {
    Unknown, ///< neither a status of its own nor an output that says so
    Good,
    Bad,
    NotStarted ///< refused, cancelled or never found
};

std::string_view actResultName(ActResult result); ///< `unknown`, `good`, …

/// One thing that was done in a session. A command that runs tests and a linter is two of them.
struct SessionStep
{
    int document = -1; ///< index into PackFacts::documents
    SessionAct act = SessionAct::Command;
    ActResult result = ActResult::Unknown;
    std::string text;      ///< the command as the shell saw it, cut; of an edit the path
    std::string runner;    ///< of tests: which, if its output tells
    bool isPart = false;   ///< it names files, tests or packages: not all was run; of an edit: no check reads the file
    bool isMasked = false; ///< the recorded status belongs to another program, e.g. of `… | tail`
    bool mayRunAnything = false; ///< a script, hook or tool may have run tests and checks in it, whatever it printed
    bool isQuotation = false;    ///< of tests: their results were only printed, no runner ran
    bool isBackground = false;   ///< it was left running: no status of its own was recorded
    bool isOfSubAgent = false;   ///< not the main thread did it
    bool addsOnly = false;       ///< of an edit of tests: a new file, or lines beside those that were there
    std::string changedCheck;    ///< of an edit of tests: an assertion that was there before the session, and no longer
    std::string program;         ///< of an edit by the shell: what wrote the file
    std::string owner; ///< whose the recorded status is, where it is masked: `tail`; a path: the session wrote it
    std::optional<int> exitCode; ///< as recorded
    RunCounts counts;            ///< of tests, as printed
    std::string commit;          ///< of commits: the hash, as printed
    std::int64_t atMs = 0;       ///< when it was called, UTC milliseconds since the epoch; 0: not recorded
    std::int64_t endedMs = 0;    ///< when its result was recorded
    std::int64_t outputBytes = 0;
    std::int64_t added = 0, removed = 0; ///< lines, of edits whose record shows them
    SourceRef where, output;             ///< where it was called, and what shows its result (null: nothing does)
};

/// The record of one session of a coding agent. Its steps stand in PackFacts::sessionSteps in the order in which they
/// ended; what was said is among the claims.
struct AgentSession
{
    int document = -1;          ///< index into PackFacts::documents
    std::string format;         ///< `claude-code`, `codex`, …
    std::string id;             ///< as recorded
    std::string version;        ///< of the agent
    std::string model;          ///< the first one
    std::string folder;         ///< working folder
    std::string branch;         ///< of git
    std::string parent;         ///< id of the session that started this one, or that it goes on from
    std::string started, ended; ///< as written
    std::int64_t utterances = 0, commands = 0, edits = 0;
    std::int64_t refused = 0;        ///< commands and edits that did not happen
    std::int64_t unknownRecords = 0; ///< of kinds that the reader does not know
    std::int64_t otherCalls = 0;     ///< of tools that are neither the shell nor known to read or write files
    bool isWhole = true;             ///< nothing of it stands elsewhere: not resumed, not compacted, not cut
    bool showsStatus = true;         ///< the format records how a command ended
    bool showsSubAgents = true;      ///< what its sub-agents did is part of the record, or it started none
    SourceRef where;
};

} // namespace exhibit
