// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/parsing/sessions/sessionreader.h"

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

/// `.traj` of SWE-agent: no status is recorded anywhere. `history` repeats everything and is left out.
class SweAgentReader : public SessionReader
{
public:
    explicit SweAgentReader(SessionWriter& writer) : m_writer(writer) { writer.session().showsStatus = false; }

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        m_writer.session().id = record["environment"].string();
        int number = 0;
        for (const JsonNode& step : record["trajectory"].children)
            readStep(step, "#" + std::to_string(++number), places);
        TokenEvent event;
        event.actual = record.at({"info", "model_stats", "tokens_received"}).count();
        event.where = places.of(record["info"]);
        if (event.actual.value_or(0) > 0)
            m_writer.totalTokens(std::move(event));
    }

private:
    void readStep(const JsonNode& step, const std::string& id, const RecordPlaces& places)
    {
        const JsonNode& thought = step["thought"];
        m_writer.say(thought.string(), places.locate(thought));
        const JsonNode& action = step["action"];
        const std::string_view text = trimmed(action.string());
        const std::string_view tool = text.substr(0, text.find_first_of(" \n"));
        const JsonNode& shown = step["observation"];
        EndedCommand ended;
        ended.output = shown.string();
        ended.end = places.of(shown);
        ended.locate = places.locate(shown);
        const std::vector<std::string_view> words = wordsOf(text);
        const bool isEditor = tool == "str_replace_editor" && words.size() > 2;
        if (isEditor && words[1] == "view")
            return;
        if (tool == "edit" || tool == "create" || isEditor || tool == "insert") {
            const bool refused = ended.output.find("introduced new syntax error") != std::string_view::npos ||
                                 ended.output.starts_with("No replacement was performed") ||
                                 ended.output.starts_with("Invalid `") || ended.output.starts_with("The path ");
            ended.state = refused ? EndedCommand::State::NeverStarted : EndedCommand::State::Ended;
            m_writer.wrote(text);
            m_writer.callEdit(id,
                              isEditor           ? std::string(words[2])
                              : tool == "create" ? std::string(trimmed(text.substr(tool.size())))
                                                 : openFile(step),
                              places.of(action));
        } else if (!isOwnTool(tool)) {
            m_writer.callCommand(id, text, places.of(action));
        } else {
            return;
        }
        m_writer.end(id, std::move(ended));
    }

    /// The first words, up to the end of the line.
    static std::vector<std::string_view> wordsOf(std::string_view text)
    {
        std::vector<std::string_view> words;
        text = text.substr(0, text.find('\n'));
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(' '), text.size());
            if (end > 0)
                words.push_back(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return words;
    }

    /// Tools of the agent's own that show files.
    static bool isOwnTool(std::string_view tool)
    {
        static constexpr std::string_view tools[] = {
            "open", "goto", "scroll_up", "scroll_down", "search_dir", "search_file", "find_file", "submit", "view", ""};
        return std::find(std::begin(tools), std::end(tools), tool) != std::end(tools);
    }

    std::string openFile(const JsonNode& step)
    {
        const JsonNode& state = step["state"];
        std::string path = state["open_file"].text;
        if (state.isText()) {
            JsonTree tree;
            (void)tree.read(state.text, [&path](const JsonNode& values) { path = values["open_file"].text; });
        }
        return path;
    }

    SessionWriter& m_writer;
};

/// Chats of mini-swe-agent: a message calls the one command of its fence, the next one is its result.
class MiniReader : public SessionReader
{
public:
    explicit MiniReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        m_writer.session().id = record["instance_id"].string();
        m_writer.session().model = record.at({"info", "config", "model", "model_name"}).string();
        int number = 0;
        for (const JsonNode& message : record["messages"].children)
            readMessage(message, ++number, places);
    }

private:
    void readMessage(const JsonNode& message, int number, const RecordPlaces& places)
    {
        const JsonNode& content = textNode(message["content"]);
        const std::string_view text = content.string();
        if (message["role"].string() == "assistant") {
            sayThought(text, places.locate(content));
            m_call = "#" + std::to_string(number);
            const std::string_view fence = text.find("```mswea_bash_command\n") == std::string_view::npos
                                               ? "```bash\n"
                                               : "```mswea_bash_command\n";
            const std::size_t begin = text.find(fence);
            readToolCalls(message, places);
            const std::size_t end = text.find("\n```", begin == std::string_view::npos ? 0 : begin + fence.size());
            if (begin != std::string_view::npos && end != std::string_view::npos &&
                text.find(fence, begin + 1) == std::string_view::npos)
                m_writer.callCommand(m_call, text.substr(begin + fence.size(), end - begin - fence.size()),
                                     places.of(content, begin + fence.size(), end));
            TokenEvent event;
            event.actual = message.at({"extra", "response", "usage", "completion_tokens"}).count();
            event.model = message.at({"extra", "response", "model"}).string();
            event.where = places.of(message.at({"extra", "response", "usage"}));
            m_writer.tokens(m_call, std::move(event));
            return;
        }
        if (message["role"].string() == "tool" && message["tool_call_id"].isText())
            m_call = message["tool_call_id"].text;
        if (m_call.empty())
            return;
        EndedCommand ended;
        ended.output = text;
        ended.end = places.of(content);
        ended.locate = places.locate(content);
        ended.exitCode = numberBehind(text.substr(0, 200), "<returncode>");
        if (const auto code = message.at({"extra", "returncode"}).integer(); code && !ended.exitCode)
            ended.exitCode = static_cast<int>(*code);
        if (!ended.exitCode && text.find("<output") == std::string_view::npos)
            ended.state = EndedCommand::State::NeverStarted;
        m_writer.end(m_call, std::move(ended));
    }

    /// Without the word that the format puts before what the model says.
    void sayThought(std::string_view text, const Locate& locate)
    {
        constexpr std::string_view label = "THOUGHT:";
        const std::size_t begin = std::min(text.find_first_not_of(" \n"), text.size());
        const std::size_t skipped = text.substr(begin).starts_with(label) ? begin + label.size() : 0;
        m_writer.say(text.substr(skipped), [&locate, skipped](std::size_t first, std::size_t last) {
            return locate(first + skipped, last + skipped);
        });
    }

    /// Newer versions let the model call a tool instead of writing a fence.
    void readToolCalls(const JsonNode& message, const RecordPlaces& places)
    {
        for (const JsonNode& call : message["tool_calls"].children) {
            const JsonNode& arguments = call.at({"function", "arguments"});
            JsonTree tree;
            (void)tree.read(arguments.string(), [&](const JsonNode& values) {
                if (values["command"].isText())
                    m_writer.callCommand(call["id"].string(), values["command"].string(), places.of(arguments));
            });
        }
    }

    SessionWriter& m_writer;
    std::string m_call;
};

/// Trajectories in the interchange format of Harbor. It knows no exit codes; some writers put `passed` or `success`
/// into a result.
class AtifReader : public SessionReader
{
public:
    explicit AtifReader(SessionWriter& writer) : m_writer(writer) { writer.session().showsStatus = false; }

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        AgentSession& session = m_writer.session();
        if (record["session_id"].isText())
            session.id = record["session_id"].text;
        if (record.at({"agent", "version"}).isText())
            session.version = record.at({"agent", "version"}).text;
        if (record.at({"agent", "model_name"}).isText())
            session.model = record.at({"agent", "model_name"}).text;
        for (const JsonNode& step : record["steps"].children)
            readStep(step, places);
        if (record["step_id"].isText() || record["step_id"].count())
            readStep(record, places);
    }

private:
    void readStep(const JsonNode& step, const RecordPlaces& places)
    {
        m_writer.see(step["timestamp"].string());
        if (step["source"].string() == "user")
            m_writer.startTurn();
        if (step["source"].string() == "agent") {
            const JsonNode& message = textNode(step["message"]);
            m_writer.say(message.string(), places.locate(message));
        }
        for (const JsonNode& call : step["tool_calls"].children)
            readCall(call, places);
        for (const JsonNode& result : step.at({"observation", "results"}).children)
            readResult(result, places);
        TokenEvent event;
        event.actual = step.at({"metrics", "completion_tokens"}).count();
        event.timestamp = step["timestamp"].string();
        event.where = places.of(step["metrics"]);
        if (event.actual.value_or(0) > 0)
            m_writer.tokens({}, std::move(event));
    }

    void readCall(const JsonNode& call, const RecordPlaces& places)
    {
        const std::string_view id = call["tool_call_id"].isNull() ? call["id"].string() : call["tool_call_id"].string();
        const JsonNode& arguments = call["arguments"];
        const bool isEditor = isEditorWord(arguments["command"].string()) && arguments["path"].isText();
        for (const std::string_view key : {"command", "cmd", "keystrokes"}) {
            if (arguments[key].isText() && !isEditor) {
                m_writer.callCommand(id, arguments[key].text, places.of(arguments[key]), places.locate(arguments[key]));
                m_lastCall = id;
                return;
            }
        }
        for (const std::string_view key : {"content", "file_text", "new_str", "new_string"})
            m_writer.wrote(arguments[key].string());
        const bool writes = !arguments["content"].isNull() || !arguments["new_string"].isNull() ||
                            !arguments["file_text"].isNull() || !arguments["new_str"].isNull();
        for (const std::string_view key : {"file_path", "path"}) {
            if (!arguments[key].isText() || !writes)
                continue;
            const JsonNode& before = arguments["old_str"].isText() ? arguments["old_str"] : arguments["old_string"];
            for (const std::string_view now : {"content", "file_text", "new_str", "new_string"}) {
                if (arguments[now].isText())
                    m_writer.replaces(before.string(), arguments[now].text);
            }
            m_writer.callEdit(id, arguments[key].text, places.of(arguments[key]));
        }
    }

    /// What editors of files are told to do in the place where shells have their command.
    static bool isEditorWord(std::string_view command)
    {
        static constexpr std::string_view words[] = {"view", "create", "str_replace", "insert", "undo_edit"};
        return std::find(std::begin(words), std::end(words), command) != std::end(words);
    }

    void readResult(const JsonNode& result, const RecordPlaces& places)
    {
        const JsonNode& content = result["content"];
        const JsonNode& shown = content.isObject() ? content["output"] : textNode(content);
        EndedCommand ended;
        ended.output = shown.string();
        ended.end = shown.isNull() ? places.of(result) : places.of(shown);
        ended.locate = places.locate(shown);
        if (content["passed"].type == JsonNode::Type::Boolean)
            ended.exitCode = content["passed"].isTrue() ? 0 : 1;
        // Of terminals the screen is the result of all keys that were pressed.
        const std::string_view id = result["source_call_id"].string();
        m_writer.end(id.empty() ? std::string_view(m_lastCall) : id, std::move(ended));
    }

    SessionWriter& m_writer;
    std::string m_lastCall;
};

bool isSweAgent(const JsonNode& record)
{
    return record["trajectory"].isArray() && record["history"].isArray();
}

bool isMini(const JsonNode& record)
{
    return record["messages"].isArray() && record["info"].isObject() &&
           (record["trajectory_format"].isText() || record.at({"info", "model_stats"}).isObject());
}

bool isAtif(const JsonNode& record)
{
    return (record["schema_version"].isText() && record["steps"].isArray()) || record["__header__"].isTrue();
}

} // namespace

const SessionFormat& sweAgentSession()
{
    static constexpr SessionFormat format{"swe-agent", isSweAgent, makeSessionReader<SweAgentReader>};
    return format;
}

const SessionFormat& miniSweAgentSession()
{
    static constexpr SessionFormat format{"mini-swe-agent", isMini, makeSessionReader<MiniReader>};
    return format;
}

const SessionFormat& atifSession()
{
    static constexpr SessionFormat format{"atif", isAtif, makeSessionReader<AtifReader>};
    return format;
}

} // namespace exhibit
