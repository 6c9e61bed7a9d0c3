// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/modelusage.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/sessions/recordplaces.h"

#include <algorithm>
#include <initializer_list>

namespace exhibit {

namespace {

/// Of several keys the first that the object has.
const JsonNode& firstOf(const JsonNode& object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (!object[key].isNull())
            return object[key];
    }
    return object[*keys.begin()];
}

/// Why a call ended, in any of the words for "at its length".
void setStop(TokenEvent& event, std::string_view reason)
{
    event.stopReason = reason;
    if (!reason.empty())
        event.truncated = reason == "length" || reason == "max_tokens" || reason == "max_output_tokens" ||
                          reason == "MAX_TOKENS" || reason == "model_length" || reason == "incomplete";
}

class ModelUsageDocument : public JsonDocument
{
public:
    explicit ModelUsageDocument(const DocumentContext& context) : JsonDocument(context, OneLine::IsAFile) {}

protected:
    void readLine(const TextSource& origin, LineNumber line, std::string_view text) override
    {
        read(origin, line, text);
    }
    void readFile(const TextSource& source) override { read(source, LineNumber{1}, source.text); }
    void takeRecords(DocumentRecords& records) override
    {
        append(records.tokenEvents, std::move(m_events));
        appendProblems(records.problems, std::move(m_problems));
    }

private:
    void read(const TextSource& origin, LineNumber first, std::string_view text)
    {
        const RecordPlaces places(origin, first, text);
        const std::optional<JsonFault> fault = m_tree.read(text, [&](const JsonNode& record) {
            if (record.at({"stats", "model_usage"}).isObject())
                readInspect(record, places);
            else
                search(record, {}, places, 0);
        });
        if (fault)
            addProblem(m_problems, jsonProblem(*fault, origin, first, text));
    }

    /// Spans and responses may stand at any depth: in `resourceSpans[].scopeSpans[].spans[]`, below `response`.
    void search(const JsonNode& node, std::string_view time, const RecordPlaces& places, int depth)
    {
        constexpr int deepest = 12;
        if (depth > deepest)
            return;
        const JsonNode& stamp = firstOf(node, {"timestamp", "start_time", "startTime", "created_at", "time"});
        if (stamp.isText())
            time = stamp.text;
        if (node["attributes"].isObject() || node["attributes"].isArray()) {
            if (readSpan(node["attributes"], time, places))
                return;
        } else if (node["usage"].isObject() && readResponse(node, time, places)) {
            return;
        } else if (node.isObject() && readSpan(node, time, places)) {
            return;
        }
        for (const JsonNode& child : node.children) {
            if (child.isObject() || child.isArray())
                search(child, time, places, depth + 1);
        }
    }

    /// The value of an attribute: of OTLP `{key, value: {intValue}}` in a list, else a member.
    static const JsonNode& attribute(const JsonNode& attributes, std::string_view name)
    {
        if (attributes.isObject())
            return attributes[name];
        for (const JsonNode& entry : attributes.children) {
            if (entry["key"].string() != name)
                continue;
            const JsonNode& value = entry["value"];
            const JsonNode& list = value.at({"arrayValue", "values"});
            if (!list.isNull())
                return list.children.empty()                    ? list
                       : list.children.front().children.empty() ? list
                                                                : list.children.front().children.front();
            return value.children.empty() ? value : value.children.front();
        }
        static const JsonNode none;
        return none;
    }

    bool readSpan(const JsonNode& attributes, std::string_view time, const RecordPlaces& places)
    {
        const JsonNode* used = &attribute(attributes, "gen_ai.usage.output_tokens");
        if (used->isNull())
            used = &attribute(attributes, "gen_ai.usage.completion_tokens");
        TokenEvent event;
        event.actual = used->count();
        if (!event.actual)
            return false;
        event.timestamp = time;
        event.model = attribute(attributes, "gen_ai.response.model").string();
        if (event.model.empty())
            event.model = attribute(attributes, "gen_ai.request.model").string();
        event.ceiling = attribute(attributes, "gen_ai.request.max_tokens").count();
        const JsonNode& reasons = attribute(attributes, "gen_ai.response.finish_reasons");
        setStop(event,
                reasons.isArray() && !reasons.children.empty() ? reasons.children.front().string() : reasons.string());
        event.runId = attribute(attributes, "gen_ai.conversation.id").string();
        event.where = places.of(*used);
        m_events.push_back(std::move(event));
        return true;
    }

    bool readResponse(const JsonNode& node, std::string_view time, const RecordPlaces& places)
    {
        const JsonNode& usage = node["usage"];
        const JsonNode& used = firstOf(usage, {"completion_tokens", "output_tokens", "completionTokens"});
        TokenEvent event;
        event.actual = used.count();
        if (!event.actual)
            return false;
        event.timestamp = time;
        event.model = node["model"].string();
        event.ceiling = firstOf(node, {"max_output_tokens", "max_tokens", "max_completion_tokens"}).count();
        const JsonNode& choices = node["choices"];
        if (!choices.children.empty())
            setStop(event, choices.children.front()["finish_reason"].string());
        else if (node.at({"incomplete_details", "reason"}).isText())
            setStop(event, node.at({"incomplete_details", "reason"}).text);
        else
            setStop(event, firstOf(node, {"stop_reason", "finish_reason", "status"}).string());
        event.where = places.of(used);
        m_events.push_back(std::move(event));
        return true;
    }

    /// Inspect counts by model over all samples of a task: no call of its own, so nothing of it can be truncated.
    void readInspect(const JsonNode& record, const RecordPlaces& places)
    {
        for (const JsonNode& usage : record.at({"stats", "model_usage"}).children) {
            TokenEvent event;
            event.actual = usage["output_tokens"].count();
            if (!event.actual)
                continue;
            event.runId = record.at({"eval", "run_id"}).string();
            event.phaseId = record.at({"eval", "task"}).string();
            event.timestamp = record.at({"eval", "created"}).string();
            event.model = usage.key;
            event.where = places.of(usage["output_tokens"]);
            m_events.push_back(std::move(event));
        }
    }

    JsonTree m_tree;
    std::vector<TokenEvent> m_events;
    std::vector<Problem> m_problems;
};

bool endsAnyKey(const JsonPeek& peek, std::initializer_list<std::string_view> ends)
{
    return std::any_of(peek.keys.begin(), peek.keys.end(), [ends](const std::string& key) {
        return std::any_of(ends.begin(), ends.end(), [&key](std::string_view end) { return key.ends_with(end); });
    });
}

} // namespace

bool isModelUsage(const JsonPeek& peek, const std::string& prefix)
{
    const auto has = [&](std::string_view key) { return peek.has(prefix + std::string(key)); };
    const bool isUsage = endsAnyKey(peek, {"usage.completion_tokens", "usage.output_tokens", "usage.completionTokens"});
    return endsAnyKey(peek, {"gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens", "gen_ai.request.model"}) ||
           has("resourceSpans") || (isUsage && (has("model") || has("response.model") || has("id"))) ||
           (has("eval.task") && (has("stats.model_usage") || has("samples") || has("results")));
}

std::unique_ptr<DocumentParser> makeModelUsage(const DocumentContext& context)
{
    return std::make_unique<ModelUsageDocument>(context);
}

} // namespace exhibit
