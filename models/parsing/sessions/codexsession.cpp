// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/parsing/sessions/sessionreader.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

/// Rollouts of Codex. What was said comes up to three times: only the message itself counts. A command that is still
/// running is polled by later calls and ends in one of them.
class CodexReader : public SessionReader
{
public:
    explicit CodexReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        m_writer.see(record["timestamp"].string());
        const std::string_view type = record["type"].string();
        const JsonNode& payload = record["payload"];
        if (type == "session_meta")
            readHead(payload);
        else if (type == "turn_context" && m_writer.session().model.empty())
            m_writer.session().model = payload["model"].string();
        else if (type == "response_item")
            readItem(payload, places);
        else if (type == "event_msg")
            readEvent(record, places);
        else if (type == "compacted")
            m_writer.session().isWhole = false;
        else if (payload.isNull() && type.empty() && record["id"].isText())
            readHead(record);
        else if (payload.isNull())
            readItem(record, places); // of versions without an envelope
    }

private:
    void readHead(const JsonNode& payload)
    {
        AgentSession& session = m_writer.session();
        if (!session.id.empty())
            return;
        session.isWhole = payload["forked_from_id"].isNull();
        session.id = payload["id"].string();
        session.parent = payload["forked_from_id"].string();
        session.folder = payload["cwd"].string();
        session.version = payload["cli_version"].string();
        session.branch = payload.at({"git", "branch"}).string();
    }

    void readItem(const JsonNode& item, const RecordPlaces& places)
    {
        const std::string_view type = item["type"].string();
        if (type == "message" && item["role"].string() == "assistant") {
            for (const JsonNode& part : item["content"].children)
                m_writer.say(part["text"].string(), places.locate(part["text"]));
        } else if (type == "message" && item["role"].string() == "user") {
            m_writer.startTurn();
        } else if (type == "function_call" || type == "local_shell_call") {
            readCall(item, places);
        } else if (type == "custom_tool_call") {
            readPatch(item, places);
        } else if (type == "function_call_output" || type == "custom_tool_call_output") {
            readOutput(item, places);
        }
    }

    void readCall(const JsonNode& item, const RecordPlaces& places)
    {
        const std::string id(item["call_id"].string());
        const JsonNode& arguments = item["arguments"];
        (void)m_tree.read(arguments.string(), [&](const JsonNode& values) {
            if (item["name"].string() == "write_stdin") {
                const auto running = m_running.find(values["session_id"].text);
                if (running != m_running.end())
                    m_polls[id] = running->second;
                return;
            }
            const std::string command = commandOf(values["cmd"].isNull() ? values["command"] : values["cmd"]);
            if (!command.empty())
                m_writer.callCommand(id, command, places.of(arguments));
        });
    }

    static std::string commandOf(const JsonNode& command)
    {
        if (command.isText())
            return command.text;
        const std::vector<JsonNode>& words = command.children;
        if (words.size() == 3 && words[1].string().ends_with('c') && words[1].string().starts_with('-'))
            return words[2].text;
        std::string text;
        for (const JsonNode& word : words)
            text += (text.empty() ? "" : " ") + word.text;
        return text;
    }

    /// `*** Update File: a.py` names a file that the patch writes.
    void readPatch(const JsonNode& item, const RecordPlaces& places)
    {
        const std::string_view input = item["input"].string();
        m_writer.wrote(patchLines(input, '+'));
        const std::string id(item["call_id"].string());
        for (const std::string_view mark : {"*** Update File: ", "*** Add File: ", "*** Delete File: "}) {
            for (std::size_t at = input.find(mark); at != std::string_view::npos; at = input.find(mark, at + 1)) {
                const std::size_t begin = at + mark.size();
                const std::size_t end = std::min(input.find('\n', begin), input.size());
                const std::string_view path = trimmed(input.substr(begin, end - begin));
                m_patches[id].emplace_back(path);
                const std::string_view hunks = input.substr(end, input.find("\n*** ", end) - end);
                const std::string removed = patchLines(hunks, '-');
                const std::string added = patchLines(hunks, '+');
                m_writer.replaces(removed, added);
                m_writer.callEdit(id + '\n' + std::string(path), path, places.of(item["input"], begin, end));
            }
        }
    }

    static std::string patchLines(std::string_view patch, char mark)
    {
        std::string lines;
        for (std::size_t at = 0; at < patch.size();) {
            const std::size_t end = std::min(patch.find('\n', at), patch.size());
            if (patch[at] == mark)
                lines.append(patch.substr(at + 1, end - at));
            at = end + 1;
        }
        return lines;
    }

    void readOutput(const JsonNode& item, const RecordPlaces& places)
    {
        const std::string id(item["call_id"].string());
        const JsonNode& shown = textNode(item["output"].isObject() ? item["output"]["content"] : item["output"]);
        std::string nested;
        std::optional<std::int64_t> status;
        if (trimmed(shown.string()).starts_with('{')) {
            (void)m_tree.read(shown.string(), [&](const JsonNode& values) {
                nested = values["output"].text;
                status = values.at({"metadata", "exit_code"}).integer();
            });
        }
        const std::string_view text = nested.empty() ? shown.string() : std::string_view(nested);
        EndedCommand ended;
        ended.output = text;
        ended.end = places.of(shown);
        ended.locate =
            nested.empty() ? places.locate(shown) : Locate([&](std::size_t, std::size_t) { return places.of(shown); });
        if (status)
            ended.exitCode = static_cast<int>(*status);
        for (const std::string_view label : {"Process exited with code ", "Exit code: "}) {
            if (!ended.exitCode)
                ended.exitCode = numberBehind(text.substr(0, 400), label);
        }
        if (const auto patch = m_patches.find(id); patch != m_patches.end()) {
            const bool made = ended.exitCode ? *ended.exitCode == 0 : text.find("Success") != std::string_view::npos;
            for (const std::string& path : patch->second) {
                EndedCommand edit;
                edit.end = ended.end;
                edit.state = made ? EndedCommand::State::Ended : EndedCommand::State::NeverStarted;
                m_writer.end(id + '\n' + path, std::move(edit));
            }
            return;
        }
        const auto poll = m_polls.find(id);
        const std::string caller = poll == m_polls.end() ? id : poll->second;
        if (const auto running = numberBehind(text.substr(0, 400), "Process running with session ID ")) {
            m_running[std::to_string(*running)] = caller;
            return;
        }
        m_writer.end(caller, std::move(ended));
    }

    void readEvent(const JsonNode& record, const RecordPlaces& places)
    {
        const JsonNode& payload = record["payload"];
        if (payload["type"].string() != "token_count")
            return;
        const JsonNode& info = payload["info"];
        const JsonNode& total = info["total_token_usage"];
        TokenEvent event;
        event.actual = info.at({"last_token_usage", "output_tokens"}).count();
        event.timestamp = record["timestamp"].string();
        event.where = places.of(info["last_token_usage"]);
        // Equal totals are the same moment, told again.
        m_writer.tokens(total["total_tokens"].text + '/' + total["output_tokens"].text, std::move(event));
    }

    SessionWriter& m_writer;
    JsonTree m_tree;
    std::map<std::string, std::string> m_running; ///< session of a running command -> its call
    std::map<std::string, std::string> m_polls;   ///< call that polls -> call of the command
    std::map<std::string, std::vector<std::string>> m_patches;
};

bool isCodex(const JsonNode& record)
{
    const std::string_view type = record["type"].string();
    if (record["payload"].isObject())
        return type == "session_meta" || type == "turn_context" || type == "response_item";
    const bool isHead = type.empty() && record["id"].isText() && record["timestamp"].isText() &&
                        std::any_of(record.children.begin(), record.children.end(),
                                    [](const JsonNode& child) { return child.key == "instructions"; });
    return isHead || (type == "function_call" && record["call_id"].isText() && record["arguments"].isText());
}

/// What `codex exec --json` prints: items that start and complete.
class CodexExecReader : public SessionReader
{
public:
    explicit CodexExecReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        const std::string_view type = record["type"].string();
        if (type == "thread.started") {
            m_writer.session().id = record["thread_id"].string();
        } else if (type == "item.completed") {
            readItem(record["item"], places);
        } else if (type == "turn.completed") {
            TokenEvent event;
            event.actual = record.at({"usage", "output_tokens"}).count();
            event.where = places.of(record["usage"]);
            m_writer.tokens({}, std::move(event));
        } else if (!type.starts_with("item.") && !type.starts_with("turn.") && type != "error") {
            ++m_writer.session().unknownRecords;
        }
    }

private:
    void readItem(const JsonNode& item, const RecordPlaces& places)
    {
        const std::string_view type = item["type"].string();
        const std::string id = item["id"].text.empty() ? "#" + std::to_string(++m_items) : item["id"].text;
        const bool isDone = item["status"].isNull() || item["status"].string() == "completed";
        EndedCommand ended;
        if (type == "agent_message") {
            m_writer.say(item["text"].string(), places.locate(item["text"]));
        } else if (type == "command_execution") {
            const JsonNode& shown = item["aggregated_output"];
            ended.output = shown.string();
            ended.end = shown.isNull() ? places.of(item) : places.of(shown);
            ended.locate = places.locate(shown);
            if (const auto code = item["exit_code"].integer())
                ended.exitCode = static_cast<int>(*code);
            if (item["status"].string() == "declined")
                ended.state = EndedCommand::State::NeverStarted;
            m_writer.callCommand(id, item["command"].string(), places.of(item["command"]));
            m_writer.end(id, std::move(ended));
        } else if (type == "file_change") {
            for (const JsonNode& change : item["changes"].children) {
                EndedCommand edit;
                edit.end = places.of(change["path"]);
                edit.state = isDone ? EndedCommand::State::Ended : EndedCommand::State::NeverStarted;
                m_writer.callEdit(id + '\n' + change["path"].text, change["path"].string(), places.of(change["path"]));
                m_writer.end(id + '\n' + change["path"].text, std::move(edit));
            }
        } else if (type != "reasoning" && type != "todo_list" && type != "web_search" && type != "error") {
            m_writer.callOther();
        }
    }

    SessionWriter& m_writer;
    int m_items = 0;
};

bool isCodexExec(const JsonNode& record)
{
    return record["type"].string() == "thread.started" && record["thread_id"].isText();
}

} // namespace

const SessionFormat& codexExecSession()
{
    static constexpr SessionFormat format{"codex", isCodexExec, makeSessionReader<CodexExecReader>};
    return format;
}

const SessionFormat& codexSession()
{
    static constexpr SessionFormat format{"codex", isCodex, makeSessionReader<CodexReader>};
    return format;
}

} // namespace exhibit
