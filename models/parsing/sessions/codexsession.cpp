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
    }

private:
    void readHead(const JsonNode& payload)
    {
        AgentSession& session = m_writer.session();
        if (!session.id.empty())
            return;
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
        const std::string id(item["call_id"].string());
        for (const std::string_view mark : {"*** Update File: ", "*** Add File: ", "*** Delete File: "}) {
            for (std::size_t at = input.find(mark); at != std::string_view::npos; at = input.find(mark, at + 1)) {
                const std::size_t begin = at + mark.size();
                const std::size_t end = std::min(input.find('\n', begin), input.size());
                const std::string_view path = trimmed(input.substr(begin, end - begin));
                m_patches[id].emplace_back(path);
                m_writer.callEdit(id + '\n' + std::string(path), path, places.of(item["input"], begin, end));
            }
        }
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
    return record["payload"].isObject() &&
           (type == "session_meta" || type == "turn_context" || type == "response_item");
}

} // namespace

const SessionFormat& codexSession()
{
    static constexpr SessionFormat format{"codex", isCodex, makeSessionReader<CodexReader>};
    return format;
}

} // namespace exhibit
