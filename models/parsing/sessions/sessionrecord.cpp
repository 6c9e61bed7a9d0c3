// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/sessionrecord.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/sessions/chattexts.h"
#include "models/parsing/sessions/sessionreader.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace exhibit {

namespace {

const SessionFormat* formatOfRecord(const JsonNode& record)
{
    const SessionFormat* const formats[] = {&claudeSession(),       &codexSession(),     &codexExecSession(),
                                            &copilotSession(),      &geminiSession(),    &geminiLinesSession(),
                                            &sweAgentSession(),     &openHandsSession(), &openHandsEventSession(),
                                            &miniSweAgentSession(), &atifSession(),      &plainSession()};
    const auto found = std::find_if(std::begin(formats), std::end(formats),
                                    [&](const SessionFormat* format) { return format->recognise(record); });
    return found == std::end(formats) ? nullptr : *found;
}

/// A session as JSON, one record a line or as one value.
class SessionDocument : public JsonDocument
{
public:
    explicit SessionDocument(const DocumentContext& context)
        : JsonDocument(context, OneLine::IsAFile), m_writer(context)
    {}

protected:
    void readLine(const TextSource& origin, LineNumber line, std::string_view text) override
    {
        read(origin, line, text);
    }
    void readFile(const TextSource& source) override { read(source, LineNumber{1}, source.text); }

    void takeRecords(DocumentRecords& records) override
    {
        if (m_reader)
            m_writer.finish(records);
        appendProblems(records.problems, std::move(m_problems));
    }

private:
    void read(const TextSource& origin, LineNumber first, std::string_view text)
    {
        const RecordPlaces places(origin, first, text);
        const std::optional<JsonFault> fault = m_tree.read(text, [&](const JsonNode& record) { take(record, places); });
        if (fault)
            addProblem(m_problems, jsonProblem(*fault, origin, first, text));
    }

    void take(const JsonNode& record, const RecordPlaces& places)
    {
        places.setRecord(record);
        if (!m_reader) {
            const SessionFormat* format = formatOfRecord(record);
            if (!format)
                return;
            m_writer.session().format = format->name;
            m_writer.session().where = places.of(record.children.front());
            m_reader = format->make(m_writer);
        }
        m_reader->take(record, places);
    }

    SessionWriter m_writer;
    std::unique_ptr<SessionReader> m_reader;
    JsonTree m_tree;
    std::vector<Problem> m_problems;
};

std::string_view firstLineOf(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

/// Tells by its first line with text which of the two it is.
class EitherDocument : public DocumentParser
{
public:
    explicit EitherDocument(const DocumentContext& context) : m_context(context) {}

    void addLine(LineNumber line, std::string_view text) override
    {
        if (!m_parser && !isBlank(text)) {
            const bool isJson = trimmed(text).starts_with('{') || trimmed(text).starts_with('[');
            m_parser = isJson ? std::unique_ptr<DocumentParser>(std::make_unique<SessionDocument>(m_context))
                              : makeWholeText(m_context, readText());
            for (std::int64_t blank = 1; blank < line.value; ++blank)
                m_parser->addLine(LineNumber{blank}, {});
        }
        if (m_parser)
            m_parser->addLine(line, text);
    }

    void finish(Mojibake mojibake, DocumentRecords& records) override
    {
        if (m_parser)
            m_parser->finish(mojibake, records);
    }

private:
    ReadText readText() const
    {
        return [context = m_context](const TextSource& source, Mojibake /*mojibake*/, DocumentRecords& records) {
            SessionWriter writer(context);
            const std::size_t begin = source.text.find_first_not_of(" \t\r\n");
            const std::string_view title = firstLineOf(source.text.substr(std::min(begin, source.text.size())));
            const bool isAider = startsAiderHistory(title);
            writer.session().format = isAider ? "aider" : "copilot-cli";
            writer.session().where = source.pointTo(LineNumber{1}, firstLineOf(source.text));
            isAider ? readAiderHistory(source, writer) : readCopilotShare(source, writer);
            writer.finish(records);
        };
    }

    DocumentContext m_context;
    std::unique_ptr<DocumentParser> m_parser;
};

} // namespace

bool isSessionRecord(const JsonPeek& peek, const std::string& prefix)
{
    const auto hasAll = [&](std::initializer_list<std::string_view> keys) {
        return std::all_of(keys.begin(), keys.end(),
                           [&](std::string_view key) { return peek.has(prefix + std::string(key)); });
    };
    const auto isTyped = [&](std::initializer_list<std::string_view> types) {
        return std::any_of(types.begin(), types.end(),
                           [&](std::string_view type) { return peek.says(prefix + "type", type); });
    };
    if (isTyped({"session_meta", "turn_context", "response_item"}) && hasAll({"payload"}))
        return true;
    if (isTyped({"session.start", "assistant.message", "tool.execution_start"}) && hasAll({"data"}))
        return true;
    if ((isTyped({"thread.started"}) && hasAll({"thread_id"})) ||
        (isTyped({"function_call"}) && hasAll({"call_id", "arguments"})))
        return true;
    if (peek.says(prefix + "kind", "ActionEvent") || peek.says(prefix + "kind", "SystemPromptEvent") ||
        (peek.says(prefix + "kind", "MessageEvent") && hasAll({"source"})))
        return true;
    if ((isTyped({"session"}) && hasAll({"version", "cwd"})) || (isTyped({"session_start"}) && hasAll({"owner"})))
        return true;
    return hasAll({"type", "sessionId", "message.role"}) || hasAll({"type", "session_id", "message.role"}) ||
           hasAll({"type", "subtype", "session_id"}) || hasAll({"type", "sessionId", "messageId", "snapshot"}) ||
           hasAll({"sessionId", "projectHash", "startTime"}) || hasAll({"id", "timestamp", "instructions"}) ||
           hasAll({"sessionId", "projectHash", "messages"}) || hasAll({"trajectory", "environment"}) ||
           hasAll({"trajectory[].action"}) || hasAll({"instance_id", "history"}) ||
           hasAll({"instance", "instance_id"}) || hasAll({"id", "source", "action", "args"}) ||
           hasAll({"id", "source", "observation"}) || hasAll({"info.model_stats", "messages"}) ||
           hasAll({"info", "messages", "trajectory_format"}) || hasAll({"schema_version", "steps[].step_id"}) ||
           hasAll({"schema_version", "agent.name"}) || hasAll({"__header__", "schema_version"}) ||
           hasAll({"role", "message.content[].type"});
}

bool isSessionText(const TextHead& head)
{
    return !head.lines().empty() &&
           (startsAiderHistory(head.lines().front()) || startsCopilotShare(head.lines().front()));
}

std::unique_ptr<DocumentParser> makeSessionRecord(const DocumentContext& context)
{
    return std::make_unique<EitherDocument>(context);
}

std::optional<int> numberBehind(std::string_view text, std::string_view label)
{
    const std::size_t at = text.find(label);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = text.substr(at + label.size());
    int number = 0;
    return std::from_chars(rest.data(), rest.data() + rest.size(), number).ec == std::errc() ? std::optional(number)
                                                                                             : std::nullopt;
}

const JsonNode& textNode(const JsonNode& node)
{
    if (!node.isArray())
        return node;
    static const JsonNode none;
    for (const JsonNode& part : node.children) {
        if (part.isText())
            return part;
        if (part["text"].isText())
            return part["text"];
    }
    return none;
}

} // namespace exhibit
