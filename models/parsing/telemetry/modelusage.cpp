// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/modelusage.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/sessions/recordplaces.h"
#include "models/parsing/telemetry/inspectlog.h"

#include <algorithm>
#include <initializer_list>
#include <map>

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
    explicit ModelUsageDocument(const DocumentContext& context)
        : JsonDocument(context, OneLine::IsAFile), m_path(context.origin.path), m_tests(context.tests)
    {}

protected:
    void readLine(const TextSource& origin, LineNumber line, std::string_view text) override
    {
        read(origin, line, text);
    }
    void readFile(const TextSource& source) override { read(source, LineNumber{1}, source.text); }
    void takeRecords(DocumentRecords& records) override
    {
        markSums();
        TelemetrySource source{m_path, {}, "calls", static_cast<std::int64_t>(m_events.size()) + m_replaced, 0, {}};
        if (m_replaced > 0)
            source.dropped.push_back({"stream", std::to_string(m_replaced)});
        if (source.rows > 0)
            records.telemetrySources.push_back(std::move(source));
        append(records.tokenEvents, std::move(m_events));
        append(records.witnesses, std::move(m_witnesses));
        appendProblems(records.problems, std::move(m_problems));
    }

private:
    void read(const TextSource& origin, LineNumber first, std::string_view text)
    {
        const RecordPlaces places(origin, first, text);
        const std::optional<JsonFault> fault = m_tree.read(text, [&](const JsonNode& record) {
            if (isInspectLog(record))
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
            if (readSpan(node["attributes"], time, places)) {
                noteSpan(node, static_cast<int>(m_events.size()) - 1);
                return;
            }
            noteSpan(node, -1);
        } else if (isCostRecord(node) && readCost(node, time, places)) {
            return;
        } else if (node["usage"].isObject() && readResponse(node, time, places)) {
            return;
        } else if (node["usageMetadata"].isObject() && readGemini(node, time, places)) {
            return;
        } else if (!node["eval_count"].isNull() && readOllama(node, time, places)) {
            return;
        } else if (node.isObject() && readSpan(node, time, places)) {
            return;
        }
        for (const JsonNode& child : node.children) {
            if (child.isObject() || child.isArray())
                search(child, time, places, depth + 1);
        }
    }

    /// A line of the log of a proxy: tokens and costs of one call, side by side with its model.
    static bool isCostRecord(const JsonNode& node)
    {
        return node["completion_tokens"].count() && node["model"].isText() && !node["prompt_tokens"].isNull();
    }

    bool readCost(const JsonNode& node, std::string_view time, const RecordPlaces& places)
    {
        TokenEvent event;
        const JsonNode& used = node["completion_tokens"];
        event.actual = used.count();
        event.input = node["prompt_tokens"].count();
        const JsonNode& stamp = firstOf(node, {"startTime", "start_time", "endTime"});
        event.timestamp = stamp.isText() ? stamp.string() : time;
        event.model = node["model"].string();
        event.ceiling = firstOf(node["model_parameters"], {"max_tokens", "max_completion_tokens"}).count();
        if (!event.ceiling)
            event.ceiling = firstOf(node, {"max_tokens", "max_completion_tokens"}).count();
        const JsonNode& choices = node.at({"response", "choices"});
        setStop(event, choices.children.empty() ? node["finish_reason"].string()
                                                : choices.children.front()["finish_reason"].string());
        event.runId = firstOf(node, {"session_id", "trace_id"}).string();
        event.where = places.of(used);
        keep(std::move(event), firstOf(node, {"request_id", "id", "litellm_call_id"}).string());
        return true;
    }

    /// A stream states a call again with every piece: of records with one id the last stands.
    void keep(TokenEvent event, std::string_view id)
    {
        if (!id.empty()) {
            const auto [known, isNew] = m_byId.try_emplace(std::string(id), m_events.size());
            if (!isNew) {
                TokenEvent& before = m_events[known->second];
                if (event.stopReason.empty()) {
                    event.stopReason = before.stopReason;
                    event.truncated = before.truncated;
                }
                before = std::move(event);
                ++m_replaced;
                return;
            }
        }
        m_events.push_back(std::move(event));
    }

    /// Spans stand below each other; `event` is -1 for one without tokens.
    void noteSpan(const JsonNode& node, int event)
    {
        const std::string_view id = firstOf(node, {"spanId", "span_id"}).string();
        const std::string_view own = id.empty() ? node.at({"context", "span_id"}).string() : id;
        const std::string_view parent = firstOf(node, {"parentSpanId", "parent_span_id", "parent_id"}).string();
        if (!own.empty())
            m_spans[std::string(own)] = {std::string(parent), event};
    }

    /// What a span counts that stands above a call holds the call's tokens as well.
    void markSums()
    {
        for (const auto& [id, span] : m_spans) {
            if (span.event < 0)
                continue;
            auto above = m_spans.find(span.parent);
            for (int depth = 0; above != m_spans.end() && depth < 100; ++depth) {
                if (above->second.event >= 0)
                    m_events[static_cast<std::size_t>(above->second.event)].isSum = true;
                above = m_spans.find(above->second.parent);
            }
        }
        m_spans.clear();
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
        event.input = attribute(attributes, "gen_ai.usage.input_tokens").count();
        event.runId = attribute(attributes, "gen_ai.conversation.id").string();
        event.where = places.of(*used);
        m_events.push_back(std::move(event));
        return true;
    }

    bool readResponse(const JsonNode& node, std::string_view time, const RecordPlaces& places)
    {
        const JsonNode& usage = node["usage"];
        const JsonNode& used =
            firstOf(usage, {"completion_tokens", "output_tokens", "completionTokens", "outputTokens"});
        TokenEvent event;
        event.actual = used.count();
        if (!event.actual)
            return false;
        event.timestamp = time;
        event.model = firstOf(node, {"model", "modelId"}).string();
        event.ceiling = firstOf(node, {"max_output_tokens", "max_tokens", "max_completion_tokens"}).count();
        const JsonNode& choices = node["choices"];
        if (!choices.children.empty())
            setStop(event, choices.children.front()["finish_reason"].string());
        else if (node.at({"incomplete_details", "reason"}).isText())
            setStop(event, node.at({"incomplete_details", "reason"}).text);
        else
            setStop(event, firstOf(node, {"stop_reason", "finish_reason", "stopReason", "status"}).string());
        event.input = firstOf(usage, {"prompt_tokens", "input_tokens", "promptTokens", "inputTokens"}).count();
        event.where = places.of(used);
        keep(std::move(event), node["id"].string());
        return true;
    }

    /// GenerateContentResponse of Gemini's API: what it thought is written by the model as well.
    bool readGemini(const JsonNode& node, std::string_view time, const RecordPlaces& places)
    {
        const JsonNode& usage = node["usageMetadata"];
        const JsonNode& used = usage["candidatesTokenCount"];
        const std::optional<std::int64_t> answer = used.count();
        if (!answer)
            return false;
        TokenEvent event;
        event.actual = *answer + usage["thoughtsTokenCount"].count().value_or(0);
        event.input = usage["promptTokenCount"].count();
        event.timestamp = time;
        event.model = node["modelVersion"].string();
        if (const JsonNode& candidates = node["candidates"]; !candidates.children.empty())
            setStop(event, candidates.children.front()["finishReason"].string());
        event.where = places.of(used);
        keep(std::move(event), node["responseId"].string());
        return true;
    }

    /// The last record of an answer of Ollama; those before it have no counts.
    bool readOllama(const JsonNode& node, std::string_view time, const RecordPlaces& places)
    {
        const JsonNode& used = node["eval_count"];
        TokenEvent event;
        event.actual = used.count();
        if (!event.actual || !node["model"].isText() || node["done"].isNull())
            return false;
        event.input = node["prompt_eval_count"].count();
        event.timestamp = time;
        event.model = node["model"].string();
        event.ceiling = node.at({"options", "num_predict"}).count();
        setStop(event, node["done_reason"].string());
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
            event.input = usage["input_tokens"].count();
            event.isSum = true;
            event.where = places.of(usage["output_tokens"]);
            m_events.push_back(std::move(event));
        }
        if (std::optional<Witness> run = inspectRun(record, places, m_tests))
            m_witnesses.push_back(std::move(*run));
    }

    struct Span
    {
        std::string parent;
        int event = -1;
    };

    JsonTree m_tree;
    std::string m_path;
    TestDictionary& m_tests;
    std::vector<Witness> m_witnesses;
    std::map<std::string, Span> m_spans;
    std::map<std::string, std::size_t> m_byId;
    std::int64_t m_replaced = 0;
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
           has("resourceSpans") || (has("completion_tokens") && has("prompt_tokens") && has("model")) ||
           (isUsage && (has("model") || has("response.model") || has("id"))) ||
           (endsAnyKey(peek, {"usage.outputTokens"}) && endsAnyKey(peek, {"stopReason"})) ||
           endsAnyKey(peek, {"usageMetadata.candidatesTokenCount"}) ||
           (has("eval_count") && has("prompt_eval_count") && has("model")) ||
           (has("eval.task") && (has("stats.model_usage") || has("samples") || has("results")));
}

std::unique_ptr<DocumentParser> makeModelUsage(const DocumentContext& context)
{
    return std::make_unique<ModelUsageDocument>(context);
}

} // namespace exhibit
