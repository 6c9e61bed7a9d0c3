// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/sessionreader.h"

#include <algorithm>

namespace exhibit {

namespace {

/// Exports of OpenHands: events of one session, or instances with their history. Older ones name no ids: an observation
/// is of the action before it. Exit code -1 is a command that still runs.
class OpenHandsReader : public SessionReader
{
public:
    explicit OpenHandsReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        if (!record["history"].isArray()) {
            readEvent(record, places);
            return;
        }
        if (m_writer.session().id.empty())
            m_writer.session().id = record["instance_id"].string();
        for (const JsonNode& entry : record["history"].children) {
            if (entry.isArray()) { // action and observation side by side
                for (const JsonNode& event : entry.children)
                    readEvent(event, places);
            } else {
                readEvent(entry, places);
            }
        }
        TokenEvent event;
        event.actual = record.at({"metrics", "accumulated_token_usage", "completion_tokens"}).count();
        event.where = places.of(record["metrics"]);
        m_writer.totalTokens(std::move(event));
    }

private:
    void readEvent(const JsonNode& event, const RecordPlaces& places)
    {
        m_writer.see(event["timestamp"].string());
        if (event["action"].isText())
            readAction(event, places);
        else if (event["observation"].isText())
            readObservation(event, places);
    }

    std::string idOf(const JsonNode& id) { return id.isNull() ? "#" + std::to_string(m_actions) : id.text; }

    void readAction(const JsonNode& event, const RecordPlaces& places)
    {
        ++m_actions;
        const JsonNode& arguments = event["args"];
        const std::string_view action = event["action"].string();
        const bool isAgent = event["source"].isNull() || event["source"].string() == "agent";
        if (!isAgent) {
            m_writer.startTurn();
            return;
        }
        const std::string id = idOf(event["id"]);
        for (const std::string_view key : {"thought", "final_thought", "content", "message"}) {
            const JsonNode& said = arguments[key];
            const bool isSpeech =
                key == "thought" || key == "final_thought" || action == "message" || action == "finish";
            if (said.isText() && isSpeech)
                m_writer.say(said.text, places.locate(said));
        }
        if (action == "run" && arguments["command"].isText() && !arguments["is_input"].isTrue())
            m_writer.callCommand(id, arguments["command"].text, places.of(arguments["command"]),
                                 places.locate(arguments["command"]));
        for (const std::string_view key : {"content", "file_text", "new_str"})
            m_writer.wrote(action == "message" ? std::string_view() : arguments[key].string());
        const JsonNode& now = arguments["new_str"].isText()     ? arguments["new_str"]
                              : arguments["file_text"].isText() ? arguments["file_text"]
                                                                : arguments["content"];
        const bool writes = action == "edit" || action == "write";
        if (writes && now.isText())
            m_writer.replaces(arguments["old_str"].string(), now.text);
        if (writes)
            m_writer.callEdit(id, arguments["path"].string(), places.of(arguments["path"]));
        if (event.at({"tool_call_metadata", "model_response", "model"}).isText() && m_writer.session().model.empty())
            m_writer.session().model = event.at({"tool_call_metadata", "model_response", "model"}).text;
    }

    void readObservation(const JsonNode& event, const RecordPlaces& places)
    {
        const JsonNode& shown = event["content"];
        const std::string id = event["cause"].isNull() ? m_writer.lastOpen() : event["cause"].text;
        EndedCommand ended;
        ended.output = shown.string();
        ended.end = shown.isNull() ? places.of(event) : places.of(shown);
        ended.locate = places.locate(shown);
        std::optional<std::int64_t> code = event.at({"extras", "metadata", "exit_code"}).integer();
        if (!code)
            code = event.at({"extras", "exit_code"}).integer();
        if (code)
            ended.exitCode = static_cast<int>(*code);
        if (code == -1)
            ended.state = EndedCommand::State::Unfinished;
        if (event["observation"].string() == "error")
            ended.state = EndedCommand::State::NeverStarted;
        if (m_writer.session().folder.empty())
            m_writer.session().folder = event.at({"extras", "metadata", "working_dir"}).string();
        m_writer.end(id, std::move(ended));
    }

    SessionWriter& m_writer;
    int m_actions = 0;
};

bool isOpenHands(const JsonNode& record)
{
    if (record["history"].isArray() && (record["instance_id"].isText() || record["instance"].isObject()))
        return !record["trajectory"].isArray();
    return record["source"].isText() && record["id"].count() &&
           (record["action"].isText() || record["observation"].isText());
}

/// Events of its newer kit: actions and observations have kinds of their own and meet by the id of the tool's call.
class OpenHandsEventReader : public SessionReader
{
public:
    explicit OpenHandsEventReader(SessionWriter& writer) : m_writer(writer) {}

    void take(const JsonNode& record, const RecordPlaces& places) override
    {
        m_writer.see(record["timestamp"].string());
        const std::string_view kind = record["kind"].string();
        if (kind == "ActionEvent") {
            readAction(record, places);
        } else if (kind == "ObservationEvent" || kind == "AgentErrorEvent" || kind == "UserRejectObservation") {
            readObservation(record, places);
        } else if (kind == "MessageEvent") {
            if (record["source"].string() != "agent")
                m_writer.startTurn();
            else
                sayAll(record.at({"llm_message", "content"}), places);
        } else if (kind == "Condensation") {
            m_writer.session().isWhole = false;
        } else if (kind != "SystemPromptEvent" && kind != "ConversationStateUpdateEvent" && kind != "PauseEvent" &&
                   kind != "TokenEvent" && kind != "CondensationRequest") {
            ++m_writer.session().unknownRecords;
        }
    }

private:
    void sayAll(const JsonNode& parts, const RecordPlaces& places)
    {
        for (const JsonNode& part : parts.children)
            m_writer.say(part["text"].string(), places.locate(part["text"]));
    }

    void readAction(const JsonNode& record, const RecordPlaces& places)
    {
        sayAll(record["thought"], places);
        const std::string_view id = record["tool_call_id"].string();
        const std::string_view tool = record["tool_name"].string();
        const JsonNode& action = record["action"];
        const JsonNode& command = action["command"];
        if (tool == "finish")
            m_writer.say(action["message"].string(), places.locate(action["message"]));
        for (const std::string_view key : {"file_text", "new_str"})
            m_writer.wrote(action[key].string());
        const bool writes = action["path"].isText() && command.string() != "view";
        if (const JsonNode& now = action["new_str"].isText() ? action["new_str"] : action["file_text"];
            writes && now.isText())
            m_writer.replaces(action["old_str"].string(), now.text);
        if (writes)
            m_writer.callEdit(id, action["path"].string(), places.of(action["path"]));
        else if (action["path"].isNull() && command.isText() && !command.text.empty() && !action["is_input"].isTrue())
            m_writer.callCommand(id, command.text, places.of(command), places.locate(command));
        else if (tool != "finish" && tool != "think" && tool != "task_tracker" && command.isNull())
            m_writer.callOther();
    }

    void readObservation(const JsonNode& record, const RecordPlaces& places)
    {
        const JsonNode& seen = record["observation"];
        const JsonNode& shown = seen["output"].isText() ? seen["output"] : textNode(seen["content"]);
        std::optional<std::int64_t> code = seen["exit_code"].integer();
        if (!code)
            code = seen.at({"metadata", "exit_code"}).integer();
        EndedCommand ended;
        ended.output = shown.string();
        ended.end = shown.isNull() ? places.of(record) : places.of(shown);
        ended.locate = places.locate(shown);
        if (code)
            ended.exitCode = static_cast<int>(*code);
        if (code == -1 || seen["timeout"].isTrue())
            ended.state = EndedCommand::State::Unfinished;
        if (record["kind"].string() != "ObservationEvent")
            ended.state = EndedCommand::State::NeverStarted;
        ended.isError = seen["is_error"].isTrue() || seen["error"].isTrue();
        m_writer.end(record["tool_call_id"].string(), std::move(ended));
    }

    SessionWriter& m_writer;
};

bool isOpenHandsEvent(const JsonNode& record)
{
    const std::string_view kind = record["kind"].string();
    return kind == "ActionEvent" || kind == "SystemPromptEvent" ||
           (kind == "MessageEvent" && record["llm_message"].isObject());
}

} // namespace

const SessionFormat& openHandsEventSession()
{
    static constexpr SessionFormat format{"openhands", isOpenHandsEvent, makeSessionReader<OpenHandsEventReader>};
    return format;
}

const SessionFormat& openHandsSession()
{
    static constexpr SessionFormat format{"openhands", isOpenHands, makeSessionReader<OpenHandsReader>};
    return format;
}

} // namespace exhibit
