// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/sessionreader.h"

#include <algorithm>

namespace exhibit {

namespace {

/// events.jsonl of Copilot CLI. `success` of a tool says that the tool worked, not what its command did.
class CopilotReader : public SessionReader
{
public:
    explicit CopilotReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        m_writer.see(record["timestamp"].string());
        const std::string_view type = record["type"].string();
        const JsonNode& data = record["data"];
        if (type == "session.start") {
            AgentSession& session = m_writer.session();
            session.id = data["sessionId"].string();
            session.version = data["copilotVersion"].string();
            session.folder = data.at({"context", "cwd"}).string();
            session.branch = data.at({"context", "branch"}).string();
        } else if (type == "session.model_change") {
            m_writer.session().model = data["newModel"].string();
        } else if (type == "user.message") {
            m_writer.startTurn();
        } else if (type == "assistant.message") {
            m_writer.say(data["content"].string(), places.locate(data["content"]));
            TokenEvent event;
            event.actual = data["outputTokens"].count();
            event.timestamp = record["timestamp"].string();
            event.where = places.of(data["outputTokens"]);
            m_writer.tokens(data["messageId"].string(), std::move(event));
        } else if (type == "tool.execution_start") {
            readCall(data, places);
        } else if (type == "tool.execution_complete") {
            readResult(data, places);
        }
    }

private:
    void readCall(const JsonNode& data, const RecordPlaces& places)
    {
        const std::string_view id = data["toolCallId"].string();
        const std::string_view name = data["toolName"].string();
        const JsonNode& arguments = data["arguments"];
        if (arguments["command"].isText() && (name == "bash" || name == "powershell"))
            m_writer.callCommand(id, arguments["command"].text, places.of(arguments["command"]),
                                 places.locate(arguments["command"]));
        for (const std::string_view key : {"file_text", "new_str"})
            m_writer.wrote(arguments[key].string());
        if (!isOwnTool(name))
            m_writer.callOther();
        if (arguments["path"].isText() && (name == "edit" || name == "create" || name == "str_replace_editor") &&
            arguments["command"].string() != "view") {
            const JsonNode& now = arguments["new_str"].isText() ? arguments["new_str"] : arguments["file_text"];
            if (now.isText())
                m_writer.replaces(arguments["old_str"].string(), now.text);
            m_writer.callEdit(id, arguments["path"].text, places.of(arguments["path"]));
        }
    }

    static bool isOwnTool(std::string_view name)
    {
        static constexpr std::string_view tools[] = {
            "bash",          "powershell", "read_bash", "write_bash", "stop_bash",   "edit",
            "create",        "view",       "glob",      "grep",       "web_fetch",   "skill",
            "report_intent", "sql",        "rg",        "ask_user",   "update_todo", "str_replace_editor"};
        return std::find(std::begin(tools), std::end(tools), name) != std::end(tools);
    }

    void readResult(const JsonNode& data, const RecordPlaces& places)
    {
        const JsonNode& shown = textNode(data.at({"result", "content"}));
        const std::string_view text = shown.string();
        EndedCommand ended;
        ended.output = text;
        ended.end = shown.isNull() ? places.of(data) : places.of(shown);
        ended.locate = places.locate(shown);
        const std::size_t mark = text.rfind("<exited with exit code ");
        if (mark != std::string_view::npos)
            ended.exitCode = numberBehind(text.substr(mark), "<exited with exit code ");
        if (!data["success"].isTrue())
            ended.state = EndedCommand::State::NeverStarted;
        m_writer.end(data["toolCallId"].string(), std::move(ended));
    }

    SessionWriter& m_writer;
};

bool isCopilot(const JsonNode& record)
{
    const std::string_view type = record["type"].string();
    return record["data"].isObject() &&
           (type == "session.start" || type == "assistant.message" || type == "tool.execution_start");
}

/// Chats of Gemini CLI: one object, whose messages hold the calls and their results.
class GeminiReader : public SessionReader
{
public:
    explicit GeminiReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        if (record["sessionId"].isNull()) { // one record a line
            m_writer.see(record["timestamp"].string());
            readMessage(record, places);
            return;
        }
        m_writer.session().id = record["sessionId"].string();
        m_writer.see(record["startTime"].string());
        for (const JsonNode& message : record["messages"].children)
            readMessage(message, places);
        m_writer.see(record["lastUpdated"].string());
    }

private:
    void readMessage(const JsonNode& message, const RecordPlaces& places)
    {
        if (message["type"].string() == "user")
            m_writer.startTurn();
        if (message["type"].string() != "gemini")
            return;
        if (m_writer.session().model.empty())
            m_writer.session().model = message["model"].string();
        const JsonNode& said = textNode(message["content"]);
        m_writer.say(said.string(), places.locate(said));
        for (const JsonNode& call : message["toolCalls"].children)
            readCall(call, places);
        TokenEvent event;
        event.actual = message.at({"tokens", "output"}).count();
        event.timestamp = message["timestamp"].string();
        event.where = places.of(message["tokens"]);
        m_writer.tokens(message["id"].string(), std::move(event));
    }

    void readCall(const JsonNode& call, const RecordPlaces& places)
    {
        const std::string_view id = call["id"].string();
        const JsonNode& arguments = call["args"];
        if (arguments["command"].isText())
            m_writer.callCommand(id, arguments["command"].text, places.of(arguments["command"]),
                                 places.locate(arguments["command"]));
        for (const std::string_view key : {"content", "new_string"})
            m_writer.wrote(arguments[key].string());
        if (arguments["file_path"].isText() &&
            (call["name"].string() == "write_file" || call["name"].string() == "replace")) {
            const JsonNode& now = arguments["new_string"].isText() ? arguments["new_string"] : arguments["content"];
            m_writer.replaces(arguments["old_string"].string(), now.string());
            m_writer.callEdit(id, arguments["file_path"].text, places.of(arguments["file_path"]));
        }
        const JsonNode* shown = &call["resultDisplay"];
        for (const JsonNode& result : call["result"].children) {
            const JsonNode& response = result.at({"functionResponse", "response"});
            shown = response["output"].isText()  ? &response["output"]
                    : response["error"].isText() ? &response["error"]
                                                 : shown;
        }
        EndedCommand ended;
        ended.output = shown->string();
        ended.end = shown->isNull() ? places.of(call) : places.of(*shown);
        ended.locate = places.locate(*shown);
        const std::size_t mark = ended.output.rfind("Exit Code: ");
        if (mark != std::string_view::npos)
            ended.exitCode = numberBehind(ended.output.substr(mark), "Exit Code: ");
        else if (call["status"].string() == "success") // written only if it is not 0
            ended.exitCode = 0;
        if (call["status"].string() == "cancelled" || (call["status"].string() == "error" && !ended.exitCode))
            ended.state = EndedCommand::State::NeverStarted;
        m_writer.end(id, std::move(ended));
    }

    SessionWriter& m_writer;
};

bool isGemini(const JsonNode& record)
{
    return record["sessionId"].isText() && record["projectHash"].isText() && record["messages"].isArray();
}

/// The same, one message a line behind a head.
bool isGeminiHead(const JsonNode& record)
{
    return record["sessionId"].isText() && record["projectHash"].isText() && record["startTime"].isText();
}

} // namespace

const SessionFormat& geminiLinesSession()
{
    static constexpr SessionFormat format{"gemini-cli", isGeminiHead, makeSessionReader<GeminiReader>};
    return format;
}

const SessionFormat& copilotSession()
{
    static constexpr SessionFormat format{"copilot-cli", isCopilot, makeSessionReader<CopilotReader>};
    return format;
}

const SessionFormat& geminiSession()
{
    static constexpr SessionFormat format{"gemini-cli", isGemini, makeSessionReader<GeminiReader>};
    return format;
}

} // namespace exhibit
