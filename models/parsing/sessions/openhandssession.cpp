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
        if (!isAgent)
            return;
        const std::string id = idOf(event["id"]);
        for (const std::string_view key : {"thought", "final_thought", "content", "message"}) {
            const JsonNode& said = arguments[key];
            const bool isSpeech =
                key == "thought" || key == "final_thought" || action == "message" || action == "finish";
            if (said.isText() && isSpeech)
                m_writer.say(said.text, places.locate(said));
        }
        if (action == "run" && arguments["command"].isText() && !arguments["is_input"].isTrue())
            m_writer.callCommand(id, arguments["command"].text, places.of(arguments["command"]));
        else if (action == "edit" || action == "write")
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

} // namespace

const SessionFormat& openHandsSession()
{
    static constexpr SessionFormat format{"openhands", isOpenHands, makeSessionReader<OpenHandsReader>};
    return format;
}

} // namespace exhibit
