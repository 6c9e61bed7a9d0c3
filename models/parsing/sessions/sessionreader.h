// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/json/jsonnode.h"
#include "models/parsing/sessions/recordplaces.h"
#include "models/parsing/sessions/sessionwriter.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// Reads the records of one format, in the order of the file, into a writer that outlives it. One thread.
class SessionReader
{
public:
    virtual ~SessionReader() = default;
    virtual void take(const JsonNode& record, const RecordPlaces& places) = 0;
};

/// A format of session records as JSON: told by a record, never by a file's name or by what a tool calls itself.
struct SessionFormat
{
    std::string_view name;
    bool (*recognise)(const JsonNode& record) = nullptr;
    std::unique_ptr<SessionReader> (*make)(SessionWriter& writer) = nullptr;
};

template <typename Reader> std::unique_ptr<SessionReader> makeSessionReader(SessionWriter& writer)
{
    return std::make_unique<Reader>(writer);
}

const SessionFormat& claudeSession();
const SessionFormat& codexSession();
const SessionFormat& codexExecSession();
const SessionFormat& copilotSession();
const SessionFormat& geminiSession();
const SessionFormat& geminiLinesSession();
const SessionFormat& openHandsSession();
const SessionFormat& openHandsEventSession(); ///< of its newer kit for agents
const SessionFormat& sweAgentSession();
const SessionFormat& miniSweAgentSession();
const SessionFormat& atifSession();
const SessionFormat& plainSession(); ///< records of other agents that hold messages with parts

/// The number that stands behind `label` in the text, e.g. of `Exit code 2`.
std::optional<int> numberBehind(std::string_view text, std::string_view label);

/// The text of a node that is a string, or of the first part of a list of `{type: text, text}`; null if there is none.
const JsonNode& textNode(const JsonNode& node);

} // namespace exhibit
