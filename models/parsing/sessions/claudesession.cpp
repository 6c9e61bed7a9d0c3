// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/parsing/prose/markdownbounds.h"
#include "models/parsing/sessions/sessionreader.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace exhibit {

namespace {

bool isShellTool(std::string_view name)
{
    return name == "Bash" || name == "PowerShell" || name == "Shell" || name == "bash" || name == "Execute";
}

/// Session files and stream-json of Claude Code. A record holds one part of a message; the same message comes in
/// several records. Sub-agents' commands count, what they report does not: it is the main thread that answers for it.
class ClaudeReader : public SessionReader
{
public:
    explicit ClaudeReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        if (!record["uuid"].isNull() && !m_seen.emplace(record["uuid"].string()).second)
            return;
        const std::string_view type = record["type"].string();
        readContinuity(record, type);
        const bool isSub = record["isSidechain"].isTrue() || record["parent_tool_use_id"].isText();
        readHead(record, isSub);
        if (type == "assistant" || type == "user") {
            readMessage(record, places, isSub);
        } else if (type == "progress") {
            const JsonNode& inner = record.at({"data", "message"});
            if (inner.isObject())
                readMessage(inner, places, true);
        } else if (type == "result") {
            readTotal(record, places);
        } else if (!isKnown(type)) {
            ++m_writer.session().unknownRecords;
        }
    }

private:
    static bool isKnown(std::string_view type)
    {
        static constexpr std::string_view known[] = {"system",          "file-history-snapshot",
                                                     "attachment",      "queue-operation",
                                                     "last-prompt",     "custom-title",
                                                     "ai-title",        "mode",
                                                     "permission-mode", "summary",
                                                     "pr-link",         "stream_event",
                                                     "control_request"};
        return std::find(std::begin(known), std::end(known), type) != std::end(known);
    }

    /// A session that goes on from another one, or whose beginning was summed up, does not show all that was done.
    void readContinuity(const JsonNode& record, std::string_view type)
    {
        const bool isCompacted =
            record["isCompactSummary"].isTrue() || record["subtype"].string() == "compact_boundary";
        const bool isFirst = !m_hasBegun && (type == "user" || type == "assistant");
        if (isCompacted || (isFirst && record["parentUuid"].isText()) || record["forkedFrom"].isObject())
            m_writer.session().isWhole = false;
        m_hasBegun = m_hasBegun || isFirst;
        const std::string_view typed = record.at({"message", "content"}).string();
        if (typed.find("<bash-input>") != std::string_view::npos || type == "queue-operation")
            m_writer.callOther(); // a person ran it, or something was asked for beside the record
    }

    void readHead(const JsonNode& record, bool isSub)
    {
        AgentSession& session = m_writer.session();
        // The file of a sub-agent bears the id of the session that started it, and its own beside it.
        if (session.id.empty() && record["isSidechain"].isTrue() && record["agentId"].isText()) {
            session.id = record["agentId"].text;
            session.parent = record["sessionId"].string();
        }
        m_showsSubAgents = m_showsSubAgents || isSub || record["type"].string() == "progress";
        session.showsSubAgents = m_showsSubAgents || !m_startedSubAgent;
        const auto fill = [](std::string& field, const JsonNode& node) {
            if (field.empty())
                field = node.string();
        };
        fill(session.id, record["sessionId"]);
        fill(session.id, record["session_id"]);
        fill(session.version, record["version"]);
        fill(session.folder, record["cwd"]);
        fill(session.branch, record["gitBranch"]);
        fill(session.model, record["type"].string() == "system" ? record["model"] : record.at({"message", "model"}));
        m_writer.see(record["timestamp"].string());
    }

    void readMessage(const JsonNode& record, const RecordPlaces& places, bool isSub)
    {
        const JsonNode& message = record["message"];
        const bool isAgent = record["type"].string() == "assistant";
        const bool isHarness = message["model"].string() == "<synthetic>" || record["isApiErrorMessage"].isTrue();
        if (isAgent && message["content"].isText() && !isSub && !isHarness)
            m_writer.say(message["content"].text, places.locate(message["content"]));
        if (!isAgent && message["content"].isText())
            m_writer.startTurn();
        for (const JsonNode& part : message["content"].children) {
            const std::string_view type = part["type"].string();
            if (!isAgent && type == "text")
                m_writer.startTurn();
            if (isAgent && type == "text" && !isSub && !isHarness)
                m_writer.say(part["text"].string(), places.locate(part["text"]));
            else if (isAgent && type == "tool_use")
                readCall(part, places, isSub);
            else if (!isAgent && type == "tool_result")
                readResult(part, record["toolUseResult"], places);
        }
        if (isAgent && !isHarness)
            readTokens(record, places);
    }

    void readCall(const JsonNode& part, const RecordPlaces& places, bool isSub)
    {
        const std::string_view id = part["id"].string();
        if (isSub)
            m_ofSubAgents.emplace(id);
        const JsonNode& input = part["input"];
        if (isShellTool(part["name"].string()) && input["command"].isText()) {
            m_writer.callCommand(id, input["command"].text, places.of(input["command"]),
                                 places.locate(input["command"]));
            if (input["run_in_background"].isTrue())
                m_background.emplace(id);
            m_called = {input["command"].text, places.of(input["command"])};
            return;
        }
        if (const JsonNode& shell = input["bash_id"].isNull() ? input["task_id"] : input["bash_id"]; shell.isText())
            m_polls[std::string(id)] = shell.text;
        const JsonNode& path = input["file_path"].isNull() ? input["notebook_path"] : input["file_path"];
        const std::string_view name = part["name"].string();
        for (const std::string_view key : {"content", "new_string", "new_source"})
            m_writer.wrote(input[key].string());
        for (const JsonNode& edit : input["edits"].children)
            m_writer.wrote(edit["new_string"].string());
        if (name == "Read" && path.isText())
            m_reads[std::string(id)] = path.text;
        else if (!isOwnTool(name))
            m_writer.callOther();
        m_startedSubAgent = m_startedSubAgent || name == "Task" || name == "Agent";
        if (path.isText() && (name.find("Edit") != std::string_view::npos || name == "Write" || name == "Create"))
            callEdit(id, input, path, places);
    }

    void callEdit(std::string_view id, const JsonNode& input, const JsonNode& path, const RecordPlaces& places)
    {
        const JsonNode& now = input["content"].isText() ? input["content"] : input["new_string"];
        if (now.isText())
            m_writer.replaces(input["old_string"].string(), now.text);
        for (const JsonNode& edit : input["edits"].children)
            m_writer.replaces(edit["old_string"].string(), edit["new_string"].string());
        m_writer.callEdit(id, path.text, places.of(path));
    }

    /// Tools that do nothing beside what their names say.
    static bool isOwnTool(std::string_view name)
    {
        static constexpr std::string_view tools[] = {
            "Read",       "Write",      "Edit",      "MultiEdit",    "NotebookEdit",  "NotebookRead",   "Glob",
            "Grep",       "LS",         "TodoWrite", "TodoRead",     "TaskCreate",    "TaskUpdate",     "TaskList",
            "TaskGet",    "WebFetch",   "WebSearch", "ExitPlanMode", "EnterPlanMode", "Skill",          "ToolSearch",
            "BashOutput", "TaskOutput", "KillShell", "KillBash",     "TaskStop",      "AskUserQuestion"};
        return std::find(std::begin(tools), std::end(tools), name) != std::end(tools);
    }

    /// A command in the background tells its id and where its output goes; later reads of either show how it ended.
    void startBackground(std::string_view said)
    {
        constexpr std::string_view idMark = "with ID: ";
        constexpr std::string_view fileMark = "written to: ";
        if (const std::size_t at = said.find(idMark); at != std::string_view::npos) {
            const std::string_view id = said.substr(at + idMark.size());
            m_shells[std::string(id.substr(0, id.find_first_of(". \n,")))] = m_called;
        }
        if (const std::size_t at = said.find(fileMark); at != std::string_view::npos) {
            const std::string_view path = said.substr(at + fileMark.size());
            m_writer.keepOutputIn(path.substr(0, path.find_first_of(" \n")));
        }
    }

    /// What a command in the background printed up to its end.
    void readPoll(std::string_view id, const JsonNode& part, const RecordPlaces& places)
    {
        const auto poll = m_polls.find(id);
        const auto shell = poll == m_polls.end() ? m_shells.end() : m_shells.find(poll->second);
        const JsonNode& shown = textNode(part["content"]);
        const std::string_view said = shown.string();
        const bool isOver = said.find("<status>completed</status>") != std::string_view::npos ||
                            said.find("<status>failed</status>") != std::string_view::npos;
        if (shell == m_shells.end() || !isOver)
            return;
        EndedCommand ended;
        ended.output = said;
        ended.end = places.of(shown);
        ended.locate = places.locate(shown);
        ended.exitCode = numberBehind(said, "<exit_code>");
        m_writer.callCommand(id, shell->second.first, shell->second.second);
        m_writer.end(id, std::move(ended));
        m_shells.erase(shell);
    }

    void readFile(std::string_view id, const JsonNode& part, const RecordPlaces& places)
    {
        const auto read = m_reads.find(id);
        if (read == m_reads.end() || !m_writer.holdsOutput(read->second))
            return;
        const JsonNode& shown = textNode(part["content"]);
        const std::string plain = withoutLineNumbers(shown.string());
        EndedCommand ended;
        ended.output = plain;
        ended.exitCode = 0;
        ended.where = ended.end = places.of(shown);
        ended.locate = [&](std::size_t, std::size_t) { return places.of(shown); };
        m_writer.showFile(read->second, std::move(ended));
    }

    /// `   12→text` as `text`.
    static std::string withoutLineNumbers(std::string_view text)
    {
        constexpr std::string_view arrow = "\u2192";
        std::string plain;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            const std::size_t at = line.find(arrow);
            if (at < 12 && std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(at),
                                       [](char c) { return isDigit(c) || c == ' '; }))
                line.remove_prefix(at + arrow.size());
            plain.append(line).push_back('\n');
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return plain;
    }

    void readResult(const JsonNode& part, const JsonNode& made, const RecordPlaces& places)
    {
        const std::string_view id = part["tool_use_id"].string();
        if (!m_writer.isOpen(id)) {
            readPoll(id, part, places);
            readFile(id, part, places);
            return;
        }
        const JsonNode* shown = &textNode(part["content"]);
        // What is shown to the model may be cut; the record often holds more.
        const JsonNode* streams[] = {&made["stdout"], &made["stderr"]};
        for (const JsonNode* stream : streams) {
            if (stream->string().size() > shown->string().size())
                shown = stream;
        }
        EndedCommand ended;
        ended.output = shown->string();
        ended.end = shown->isNull() ? places.of(part) : places.of(*shown);
        ended.locate = places.locate(*shown);
        const std::string_view said = textNode(part["content"]).string();
        if (!part["is_error"].isTrue())
            ended.exitCode = 0;
        else
            ended.exitCode = numberBehind(said.substr(0, 200), "Exit code ");
        ended.isError = part["is_error"].isTrue();
        // Without a number it was refused, or its output has to say what happened.
        if (ended.isError && !ended.exitCode &&
            (said.starts_with("<tool_use_error>") || m_writer.rules().group("output.not-started").matchesAny(said)))
            ended.state = EndedCommand::State::NeverStarted;
        else if (m_background.contains(std::string(id)) || made["interrupted"].isTrue())
            ended.state = EndedCommand::State::Unfinished;
        ended.isBackground = m_background.contains(std::string(id));
        ended.isOfSubAgent = m_ofSubAgents.contains(std::string(id));
        countLines(made["structuredPatch"], ended);
        // Of a new file the record holds the whole text, and no patch.
        if (made["type"].string() == "create" && made["structuredPatch"].children.empty())
            ended.added = static_cast<std::int64_t>(splitLines(made["content"].string()).size());
        const bool isBackground = ended.isBackground || made["backgroundTaskId"].isText();
        if (isBackground)
            ended.state = EndedCommand::State::Unfinished;
        m_writer.end(id, std::move(ended));
        if (isBackground)
            startBackground(said);
    }

    static void countLines(const JsonNode& hunks, EndedCommand& ended)
    {
        for (const JsonNode& hunk : hunks.children) {
            for (const JsonNode& line : hunk["lines"].children) {
                ended.added += line.string().starts_with('+') ? 1 : 0;
                ended.removed += line.string().starts_with('-') ? 1 : 0;
            }
        }
    }

    void readTokens(const JsonNode& record, const RecordPlaces& places)
    {
        const JsonNode& message = record["message"];
        TokenEvent event;
        event.actual = message.at({"usage", "output_tokens"}).count();
        event.timestamp = record["timestamp"].string();
        event.model = message["model"].string();
        event.stopReason = message["stop_reason"].string();
        if (!event.stopReason.empty())
            event.truncated = event.stopReason == "max_tokens";
        event.where = places.of(message["usage"]);
        m_writer.tokens(message["id"].string(), std::move(event));
    }

    void readTotal(const JsonNode& record, const RecordPlaces& places)
    {
        TokenEvent event;
        event.actual = record.at({"usage", "output_tokens"}).count();
        event.stopReason = record["subtype"].string();
        event.where = places.of(record["usage"]);
        m_writer.totalTokens(std::move(event));
    }

    SessionWriter& m_writer;
    bool m_startedSubAgent = false, m_showsSubAgents = false, m_hasBegun = false;
    std::set<std::string, std::less<>> m_seen, m_background, m_ofSubAgents;
    std::pair<std::string, SourceRef> m_called;                                     ///< the last command
    std::map<std::string, std::pair<std::string, SourceRef>, std::less<>> m_shells; ///< in the background, by their id
    std::map<std::string, std::string, std::less<>> m_polls, m_reads; ///< calls that ask for a shell, for a file
};

bool isClaude(const JsonNode& record)
{
    const std::string_view type = record["type"].string();
    if (type == "system" && record["subtype"].string() == "init")
        return record["session_id"].isText();
    if ((type == "assistant" || type == "user") && record.at({"message", "role"}).isText())
        return record["sessionId"].isText() || record["session_id"].isText();
    return false;
}

/// Records of `{role, message: {content: [parts]}}` and the like, which show what was said and called, and little else.
class PlainReader : public SessionReader
{
public:
    explicit PlainReader(SessionWriter& writer) : m_writer(writer) { writer.session().showsStatus = false; }

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        if (m_writer.session().id.empty())
            m_writer.session().id = record["id"].string();
        if (m_writer.session().folder.empty())
            m_writer.session().folder = record["cwd"].string();
        m_writer.see(record["timestamp"].string());
        m_hasResults = m_hasResults || record.children.size() != 2; // transcripts of nothing but messages show none
        const JsonNode& message = record["message"];
        const std::string_view role = message["role"].isText() ? message["role"].string() : record["role"].string();
        if (role == "user")
            m_writer.startTurn();
        if (role == "toolResult") {
            endCall(message["toolCallId"].string(), message["isError"].isTrue(), message["content"], places);
            return;
        }
        for (const JsonNode& part : message["content"].children)
            readPart(part, role == "assistant", places);
        TokenEvent event;
        event.actual = message.at({"usage", "output"}).count();
        event.model = message["model"].string();
        event.where = places.of(message["usage"]);
        m_writer.tokens({}, std::move(event));
    }

private:
    void readPart(const JsonNode& part, bool isAgent, const RecordPlaces& places)
    {
        const std::string_view type = part["type"].string();
        if (type == "text" && isAgent) {
            m_writer.say(part["text"].string(), places.locate(part["text"]));
        } else if (type == "tool_use" || type == "toolCall") {
            const JsonNode& input = part["input"].isNull() ? part["arguments"] : part["input"];
            if (input["command"].isText())
                m_writer.callCommand(part["id"].string(), input["command"].text, places.of(input["command"]),
                                     places.locate(input["command"]));
            m_writer.wrote(input["content"].string());
            for (const std::string_view key : {"file_path", "path"}) {
                if (input[key].isText() && !input["command"].isText() && !readsOnly(part["name"].string()))
                    callEdit(part, input[key], places);
            }
        } else if (type == "tool_result") {
            endCall(part["tool_use_id"].string(), part["is_error"].isTrue(), part["content"], places);
        }
    }

    static bool readsOnly(std::string_view tool)
    {
        return tool == "read" || tool == "Read" || tool == "Grep" || tool == "Glob" || tool == "LS";
    }

    /// Where no call has a result, an edit that was asked for is the edit.
    void callEdit(const JsonNode& part, const JsonNode& path, const RecordPlaces& places)
    {
        m_writer.callEdit(part["id"].string(), path.text, places.of(path));
        if (m_hasResults)
            return;
        EndedCommand made;
        made.end = places.of(path);
        m_writer.end(part["id"].string(), std::move(made));
    }

    void endCall(std::string_view id, bool isError, const JsonNode& content, const RecordPlaces& places)
    {
        const JsonNode& shown = textNode(content);
        EndedCommand ended;
        ended.output = shown.string();
        ended.end = places.of(shown);
        ended.locate = places.locate(shown);
        ended.exitCode = numberBehind(ended.output, "Command exited with code ");
        if (isError && !ended.exitCode)
            ended.state = EndedCommand::State::NeverStarted;
        m_writer.end(id, std::move(ended));
    }

    SessionWriter& m_writer;
    bool m_hasResults = false;
};

/// The first record names the session; a transcript without one is nothing but messages.
bool isPlain(const JsonNode& record)
{
    const std::string_view type = record["type"].string();
    if ((type == "session" && record["version"].count() && record["cwd"].isText()) ||
        (type == "session_start" && record["owner"].isText()))
        return true;
    const JsonNode& content = record.at({"message", "content"});
    return record.children.size() == 2 && record["role"].isText() && content.isArray() && !content.children.empty() &&
           content.children.front()["type"].isText();
}

} // namespace

const SessionFormat& claudeSession()
{
    static constexpr SessionFormat format{"claude-code", isClaude, makeSessionReader<ClaudeReader>};
    return format;
}

const SessionFormat& plainSession()
{
    static constexpr SessionFormat format{"agent", isPlain, makeSessionReader<PlainReader>};
    return format;
}

} // namespace exhibit
