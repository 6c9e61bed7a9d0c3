// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/tokenlines.h"

#include "models/domain/text.h"
#include "models/parsing/telemetry/executorstates.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace exhibit {

namespace {

constexpr std::size_t longestTokenLine = 8192;
/// A line of the same call stands this near.
constexpr std::int64_t nearLines = 12;

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

std::optional<std::int64_t> tokenNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < 0 || (end != text.data() + text.size() && *end != '/'))
        return std::nullopt;
    return value;
}

std::optional<double> tokenPercent(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? std::optional<double>(value) : std::nullopt;
}

std::optional<bool> flagOf(std::string_view text)
{
    const std::string word = lowered(text);
    if (word == "true" || word == "1" || word == "yes")
        return true;
    if (word == "false" || word == "0" || word == "no")
        return false;
    return std::nullopt;
}

bool isKeyByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

struct Pair
{
    std::string_view key, value;
};

/// `key=value` of a line; a value ends at a blank, a comma or a bracket.
std::vector<Pair> pairsOf(std::string_view line)
{
    std::vector<Pair> pairs;
    for (std::size_t equals = line.find('='); equals != std::string_view::npos; equals = line.find('=', equals + 1)) {
        std::size_t begin = equals;
        while (begin > 0 && isKeyByte(line[begin - 1]))
            --begin;
        std::string_view value = line.substr(equals + 1);
        value = value.substr(0, value.find_first_of(" \t,;)]}"));
        while (!value.empty() && (value.front() == '"' || value.front() == '\''))
            value.remove_prefix(1);
        while (!value.empty() && (value.back() == '"' || value.back() == '\''))
            value.remove_suffix(1);
        if (begin < equals && !value.empty())
            pairs.push_back({line.substr(begin, equals - begin), value});
    }
    return pairs;
}

template <std::size_t count> bool isOneOf(std::string_view word, const std::array<std::string_view, count>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 8> usedKeys = {
    "actual_output_tokens", "actual_output", "output_tokens", "output",
    "completion_tokens",    "used_tokens",   "used",          "actual"};
constexpr std::array<std::string_view, 6> capKeys = {"max_tokens", "max_output_tokens", "cap",
                                                     "ceiling",    "token_limit",       "limit"};
constexpr std::array<std::string_view, 3> estimatedCapKeys = {"selected_budget", "token_budget", "budget"};
constexpr std::array<std::string_view, 4> predictedKeys = {"predicted_output_tokens", "predicted_output",
                                                           "predicted_tokens", "predicted"};
constexpr std::array<std::string_view, 3> inputKeys = {"input_tokens", "prompt_tokens", "input"};
constexpr std::array<std::string_view, 3> stopKeys = {"stop_reason", "finish_reason", "stop"};
constexpr std::array<std::string_view, 2> phaseKeys = {"phase", "phase_id"};
constexpr std::array<std::string_view, 2> runKeys = {"run", "run_id"};

} // namespace

struct TokenLines::Draft
{
    TokenEvent event;
    std::optional<std::int64_t> estimatedCap, base, retry, attempt;
    bool tellsTruncation = false; ///< in words

    void take(const Pair& pair);
    bool isEvent() const
    {
        return event.actual && (event.ceiling || estimatedCap || event.predicted || !event.stopReason.empty());
    }
};

void TokenLines::Draft::take(const Pair& pair)
{
    const auto& [key, value] = pair;
    if (isOneOf(key, usedKeys)) {
        event.actual = tokenNumber(value);
        if (const std::size_t slash = value.find('/'); slash != std::string_view::npos)
            event.ceiling = tokenNumber(value.substr(slash + 1));
    } else if (isOneOf(key, capKeys)) {
        event.ceiling = tokenNumber(value);
    } else if (isOneOf(key, estimatedCapKeys)) {
        estimatedCap = tokenNumber(value);
    } else if (isOneOf(key, predictedKeys)) {
        event.predicted = tokenNumber(value);
    } else if (isOneOf(key, inputKeys)) {
        event.input = tokenNumber(value);
    } else if (isOneOf(key, stopKeys)) {
        event.stopReason = value;
    } else if (isOneOf(key, phaseKeys)) {
        event.phaseId = value;
    } else if (isOneOf(key, runKeys)) {
        event.runId = value;
    } else if (key == "category") {
        event.category = value;
    } else if (key == "complexity") {
        event.complexity = value;
    } else if (key == "model") {
        event.model = value;
    } else if (key == "deliverables") {
        event.deliverables = tokenNumber(value);
    } else if (key == "smape") {
        event.smapePercent = tokenPercent(value);
    } else if (key == "success") {
        event.success = flagOf(value);
    } else if (key == "truncated") {
        event.truncated = flagOf(value);
    } else if (key == "base") {
        base = tokenNumber(value);
    } else if (key == "retry") {
        retry = tokenNumber(value);
    } else if (key == "attempt") {
        attempt = tokenNumber(value);
    }
}

void TokenLines::addLine(LineNumber line, std::string_view text)
{
    static const re2::RE2 run(R"(\b[Ee]xecutor for run: *([\w.:-]+))");
    static const re2::RE2 enforced(R"(max_tokens enforce\w*: *(\d{1,12})\b)");
    static const re2::RE2 stamp(R"(\[?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?))");
    static const re2::RE2 usedInWords(R"(\bused (\d{1,12})/(\d{1,12}) tokens\b)");
    static const re2::RE2 predictedInWords(R"(Predicted: (\d{1,12}) output tokens, Actual: (\d{1,12}) output tokens)");
    if (text.size() > longestTokenLine)
        text = text.substr(0, longestTokenLine);
    const bool hasPairs = text.find('=') != std::string_view::npos;
    if (!hasPairs && text.find("token") == std::string_view::npos && text.find("for run") == std::string_view::npos)
        return;
    if (re2::RE2::PartialMatch(piece(text), run, &m_run))
        return;
    Draft draft;
    std::int64_t first = 0;
    std::int64_t second = 0;
    if (re2::RE2::PartialMatch(piece(text), enforced, &first)) {
        m_enforced = first;
        return;
    }
    for (const Pair& pair : pairsOf(text))
        draft.take(pair);
    if (re2::RE2::PartialMatch(piece(text), usedInWords, &first, &second)) {
        draft.event.actual = first;
        draft.event.ceiling = second;
        draft.tellsTruncation = text.find("TRUNCAT") != std::string_view::npos;
    } else if (re2::RE2::PartialMatch(piece(text), predictedInWords, &first, &second)) {
        draft.event.predicted = first;
        draft.event.actual = second;
    }
    re2::RE2::PartialMatch(piece(text.substr(0, 64)), stamp, &draft.event.timestamp);
    if (draft.base && draft.retry)
        escalate(line, text, draft);
    else if (draft.isEvent())
        keep(line, text, draft);
    else if (draft.event.predicted)
        ++m_rows, ++m_useless;
}

/// Whether the line tells of the call of the event before: the same use, and what that does not have yet.
bool TokenLines::completes(const Draft& draft) const
{
    if (m_events.empty())
        return false;
    const TokenEvent& last = m_events.back();
    const bool samePhase = draft.event.phaseId.empty() || last.phaseId.empty() || draft.event.phaseId == last.phaseId;
    if (draft.event.actual != last.actual || !samePhase)
        return false;
    if (draft.tellsTruncation)
        return true;
    return draft.event.predicted ? !last.predicted : last.predicted && !m_lastHasUse;
}

void TokenLines::keep(LineNumber line, std::string_view text, Draft& draft)
{
    ++m_rows;
    TokenEvent& event = draft.event;
    if (!event.truncated && !event.stopReason.empty())
        event.truncated = event.stopReason == "max_tokens" || event.stopReason == "length";
    if (draft.tellsTruncation)
        event.truncated = true;
    if (m_lastLine.isValid() && line.value - m_lastLine.value <= nearLines && completes(draft)) {
        ++m_repeated;
        TokenEvent& last = m_events.back();
        const auto fill = [](auto& into, auto& from) {
            if (!into)
                into = from;
        };
        const auto fillText = [](std::string& into, std::string& from) {
            if (into.empty())
                into = std::move(from);
        };
        fill(last.predicted, event.predicted), fill(last.input, event.input), fill(last.success, event.success);
        fill(last.deliverables, event.deliverables), fill(last.smapePercent, event.smapePercent);
        fillText(last.category, event.category), fillText(last.complexity, event.complexity);
        fillText(last.model, event.model), fillText(last.stopReason, event.stopReason);
        if (event.ceiling)
            last.ceiling = event.ceiling;
        fill(last.ceiling, draft.estimatedCap);
        if (!event.phaseId.empty())
            last.phaseId = m_phase = event.phaseId;
        if (event.truncated)
            last.truncated = last.truncated.value_or(false) || *event.truncated;
        m_lastHasUse = m_lastHasUse || !draft.event.predicted;
        last.alsoAt.push_back(m_origin.pointTo(line, text));
        m_lastLine = line;
        return;
    }
    if (event.runId.empty())
        event.runId = m_run;
    if (!event.phaseId.empty())
        m_phase = event.phaseId;
    else if (event.predicted)
        event.phaseId = m_phase;
    if (!event.ceiling)
        event.ceiling = m_enforced ? m_enforced : draft.estimatedCap;
    m_enforced.reset();
    m_lastHasUse = !event.predicted;
    m_lastLine = line;
    event.where = m_origin.pointTo(line, text);
    m_events.push_back(std::move(event));
}

void TokenLines::escalate(LineNumber line, std::string_view text, const Draft& draft)
{
    static const re2::RE2 source(R"(\(from (\w+)\))");
    static const re2::RE2 factor(R"(\((\d+(?:\.\d+)?)x\b)");
    Escalation escalation;
    escalation.runId = draft.event.runId.empty() ? m_run : draft.event.runId;
    escalation.phaseId = draft.event.phaseId;
    escalation.timestamp = draft.event.timestamp;
    escalation.attemptIndex = draft.attempt;
    escalation.baseValue = draft.base;
    escalation.retryMaxTokens = draft.retry;
    re2::RE2::PartialMatch(piece(text), source, &escalation.baseSource);
    double value = 0;
    if (re2::RE2::PartialMatch(piece(text), factor, &value))
        escalation.factor = value;
    escalation.where = m_origin.pointTo(line, text);
    m_escalations.push_back(std::move(escalation));
}

void TokenLines::finish(DocumentRecords& records)
{
    if (m_rows > 0) {
        TelemetrySource source{m_origin.path, {}, "calls", m_rows, 0, {}};
        if (m_repeated > 0)
            source.dropped.push_back({"same-event", std::to_string(m_repeated)});
        if (m_useless > 0)
            source.dropped.push_back({"no-use", std::to_string(m_useless)});
        records.telemetrySources.push_back(std::move(source));
    }
    if (!m_escalations.empty())
        records.telemetrySources.push_back(
            {m_origin.path, {}, "escalations", static_cast<std::int64_t>(m_escalations.size()), 0, {}});
    records.tokenEvents = std::move(m_events);
    records.escalations = std::move(m_escalations);
}

namespace {

class ExecutorLogDocument : public DocumentParser
{
public:
    explicit ExecutorLogDocument(const DocumentContext& context)
        : m_lines(context.origin), m_states(context.origin, context.rules)
    {}
    void addLine(LineNumber line, std::string_view text) override
    {
        m_lines.addLine(line, text);
        m_states.addLine(line, text);
    }
    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        m_lines.finish(records);
        m_states.finish(records);
    }

private:
    TokenLines m_lines;
    ExecutorStates m_states;
};

} // namespace

std::unique_ptr<DocumentParser> makeExecutorLog(const DocumentContext& context)
{
    return std::make_unique<ExecutorLogDocument>(context);
}

} // namespace exhibit
