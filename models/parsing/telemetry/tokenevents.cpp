// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/tokenevents.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

/// An event and an escalation share most fields; which of them it is shows at the end.
struct Draft
{
    TokenEvent event;
    Escalation escalation;
    const char* firstMark = nullptr; ///< key of the first field that marks an event or escalation

    bool isEscalation() const { return escalation.retryMaxTokens && escalation.baseValue; }
    bool isEvent() const { return event.predicted || event.actual; }
};

template <typename Owner, typename Member> struct Field
{
    std::string_view key;
    Member Owner::*member;
};

using Count = std::optional<std::int64_t>;

constexpr std::array eventTexts{Field<TokenEvent, std::string>{"run_id", &TokenEvent::runId},
                                Field<TokenEvent, std::string>{"phase_id", &TokenEvent::phaseId},
                                Field<TokenEvent, std::string>{"phase", &TokenEvent::phaseId},
                                Field<TokenEvent, std::string>{"timestamp", &TokenEvent::timestamp},
                                Field<TokenEvent, std::string>{"category", &TokenEvent::category},
                                Field<TokenEvent, std::string>{"complexity", &TokenEvent::complexity},
                                Field<TokenEvent, std::string>{"model", &TokenEvent::model},
                                Field<TokenEvent, std::string>{"stop_reason", &TokenEvent::stopReason}};

constexpr std::array eventCounts{Field<TokenEvent, Count>{"predicted_output_tokens", &TokenEvent::predicted},
                                 Field<TokenEvent, Count>{"predicted", &TokenEvent::predicted},
                                 Field<TokenEvent, Count>{"actual_output_tokens", &TokenEvent::actual},
                                 Field<TokenEvent, Count>{"actual", &TokenEvent::actual},
                                 Field<TokenEvent, Count>{"selected_budget", &TokenEvent::ceiling},
                                 Field<TokenEvent, Count>{"budget", &TokenEvent::ceiling}};

constexpr std::array escalationTexts{Field<Escalation, std::string>{"reason", &Escalation::reason},
                                     Field<Escalation, std::string>{"base_source", &Escalation::baseSource}};

constexpr std::array escalationCounts{Field<Escalation, Count>{"attempt_index", &Escalation::attemptIndex},
                                      Field<Escalation, Count>{"base_value", &Escalation::baseValue},
                                      Field<Escalation, Count>{"retry_max_tokens", &Escalation::retryMaxTokens}};

template <typename Fields> auto findField(const Fields& fields, std::string_view key) -> decltype(fields.data())
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& candidate) { return candidate.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

error_code readField(std::string_view key, json::Value& value, Draft& draft)
{
    if (const auto* field = findField(eventTexts, key))
        return json::readText(value, draft.event.*(field->member));
    if (const auto* field = findField(eventCounts, key)) {
        if (draft.firstMark == nullptr)
            draft.firstMark = key.data();
        return json::readInteger(value, draft.event.*(field->member));
    }
    if (key == "success")
        return json::readBoolean(value, draft.event.success);
    if (key == "truncated")
        return json::readBoolean(value, draft.event.truncated);
    if (key == "smape_percent" || key == "smape")
        return json::readNumber(value, draft.event.smapePercent);
    if (const auto* field = findField(escalationTexts, key))
        return json::readText(value, draft.escalation.*(field->member));
    if (const auto* field = findField(escalationCounts, key)) {
        if (draft.firstMark == nullptr)
            draft.firstMark = key.data();
        return json::readInteger(value, draft.escalation.*(field->member));
    }
    return key == "escalation_factor" || key == "factor" ? json::readNumber(value, draft.escalation.factor) : SUCCESS;
}

/// Date and time in a form that compares as text: blank for `T`, no zone.
std::string comparable(std::string_view timestamp)
{
    std::string text(timestamp);
    if (const std::size_t t = text.find('T'); t != std::string::npos)
        text[t] = ' ';
    const std::size_t time = text.find(' ');
    const std::size_t zone = time == std::string::npos ? time : text.find_first_of("Z+-", time);
    return text.substr(0, zone);
}

} // namespace

class TokenEventParser::Private
{
public:
    void read(const TextSource& origin, LineNumber first, std::string_view text, std::size_t readableBytes);

    std::vector<TokenEvent> events;
    std::vector<Escalation> escalations;
    std::vector<Problem> problems;

private:
    error_code take(json::Object& object);
    error_code takeInner(json::Value& value);
    void keep(Draft draft);
    SourceRef placeOf(const Draft& draft);

    JsonLines lines;
    const TextSource* source = nullptr;
    LineNumber firstLine;
    std::string_view whole;
    std::size_t counted = 0; ///< newlines are counted up to here: events come in order
    std::int64_t newlines = 0;
    std::size_t lineStart = 0; ///< of the line that `counted` stands on
    bool foundAny = false;
};

SourceRef TokenEventParser::Private::placeOf(const Draft& draft)
{
    const std::size_t offset = std::min(lines.offsetOf(draft.firstMark), whole.size());
    if (offset < counted)
        counted = lineStart = static_cast<std::size_t>(newlines = 0);
    const std::string_view passed = whole.substr(counted, offset - counted);
    newlines += std::count(passed.begin(), passed.end(), '\n');
    if (const std::size_t newline = passed.rfind('\n'); newline != std::string_view::npos)
        lineStart = counted + newline + 1;
    counted = offset;
    // The event's own `{`, if it stands on the line, else the line without its indentation.
    std::size_t start = lineStart;
    if (const std::size_t brace = whole.substr(start, offset - start).rfind('{'); brace != std::string_view::npos)
        start += brace;
    start = std::min(whole.find_first_not_of(" \t", start), offset);
    std::string_view quote = whole.substr(start, 4 * static_cast<std::size_t>(maxQuoteCodePoints) + 4);
    quote = quote.substr(0, quote.find('\n'));
    while (!quote.empty() && quote.back() == '\r')
        quote.remove_suffix(1);
    return source->pointTo(firstLine.plus(newlines), quote);
}

void TokenEventParser::Private::keep(Draft draft)
{
    const SourceRef where = placeOf(draft);
    foundAny = true;
    if (draft.isEscalation()) {
        draft.escalation.runId = draft.event.runId;
        draft.escalation.phaseId = draft.event.phaseId;
        draft.escalation.timestamp = draft.event.timestamp;
        draft.escalation.where = where;
        escalations.push_back(std::move(draft.escalation));
        return;
    }
    if (!draft.event.truncated && !draft.event.stopReason.empty())
        draft.event.truncated = draft.event.stopReason == "max_tokens";
    draft.event.where = where;
    events.push_back(std::move(draft.event));
}

/// Events in arrays below any key of an object that is none itself.
error_code TokenEventParser::Private::takeInner(json::Value& value)
{
    return json::eachElement(value, [&](json::Value& element) {
        json::Type type{};
        if (const error_code error = json::typeOf(element, type); error || type != json::Type::Object)
            return error;
        Draft draft;
        const error_code error = json::eachField(
            element, [&](std::string_view key, json::Value& field) { return readField(key, field, draft); });
        if (!error && (draft.isEvent() || draft.isEscalation()))
            keep(std::move(draft));
        return error;
    });
}

error_code TokenEventParser::Private::take(json::Object& object)
{
    Draft draft;
    const error_code error = json::eachField(object, [&](std::string_view key, json::Value& value) {
        json::Type type{};
        if (const error_code typeError = json::typeOf(value, type))
            return typeError;
        return type == json::Type::Array ? takeInner(value) : readField(key, value, draft);
    });
    if (!error && (draft.isEvent() || draft.isEscalation()))
        keep(std::move(draft));
    return error;
}

void TokenEventParser::Private::read(const TextSource& origin, LineNumber first, std::string_view text,
                                     std::size_t readableBytes)
{
    source = &origin;
    firstLine = first;
    whole = text;
    counted = lineStart = 0;
    newlines = 0;
    foundAny = false;
    bool sawObject = false;
    bool handled = false;
    const auto eventsBefore = static_cast<std::ptrdiff_t>(events.size());
    const auto escalationsBefore = static_cast<std::ptrdiff_t>(escalations.size());
    const auto takeObject = [&](json::Object& object) {
        sawObject = true;
        // A second attempt at the same text starts over.
        if (!handled) {
            events.erase(events.begin() + eventsBefore, events.end());
            escalations.erase(escalations.begin() + escalationsBefore, escalations.end());
        }
        const error_code error = take(object);
        handled = handled || !error;
        return error;
    };
    if (const std::optional<JsonFault> fault = lines.read(text, takeObject, readableBytes)) {
        addProblem(problems, jsonProblem(*fault, origin, first, text));
    } else if (sawObject && !foundAny) {
        Problem problem;
        problem.severity = Severity::Info;
        problem.where = origin.pointTo(first, text.substr(0, text.find_first_of("\r\n")));
        problem.message = {"problem.telemetry.other-record", {{"line", std::to_string(problem.where.firstLine.value)}}};
        addProblem(problems, std::move(problem));
    }
}

TokenEventParser::TokenEventParser() : d(std::make_unique<Private>())
{}

TokenEventParser::~TokenEventParser() = default;

void TokenEventParser::addLine(const TextSource& origin, LineNumber line, std::string_view json)
{
    d->read(origin, line, json, 0);
}

void TokenEventParser::addFile(const TextSource& source, std::size_t readableBytes)
{
    d->read(source, LineNumber::fromOneBased(1), source.text, readableBytes);
}

std::vector<TokenEvent> TokenEventParser::takeEvents()
{
    return std::exchange(d->events, {});
}

std::vector<Escalation> TokenEventParser::takeEscalations()
{
    return std::exchange(d->escalations, {});
}

std::vector<Problem> TokenEventParser::takeProblems()
{
    return std::exchange(d->problems, {});
}

std::vector<int> retriesAfterEscalations(const std::vector<Escalation>& escalations,
                                         const std::vector<TokenEvent>& events)
{
    std::vector<int> retries;
    retries.reserve(escalations.size());
    for (const Escalation& escalation : escalations) {
        const std::string moment = comparable(escalation.timestamp);
        int retry = -1;
        std::string retryMoment;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const TokenEvent& event = events[i];
            if (event.runId != escalation.runId || event.phaseId != escalation.phaseId)
                continue;
            std::string at = comparable(event.timestamp);
            if (at > moment && (retry < 0 || at < retryMoment)) {
                retry = static_cast<int>(i);
                retryMoment = std::move(at);
            }
        }
        retries.push_back(retry);
    }
    return retries;
}

namespace {

class TokenEventDocument : public JsonDocument
{
public:
    explicit TokenEventDocument(const DocumentContext& context) : JsonDocument(context, OneLine::IsAFile) {}

protected:
    void readLine(const TextSource& origin, LineNumber line, std::string_view text) override
    {
        m_parser.addLine(origin, line, text);
    }
    void readFile(const TextSource& source) override { m_parser.addFile(source); }
    void takeRecords(DocumentRecords& records) override
    {
        append(records.tokenEvents, m_parser.takeEvents());
        append(records.escalations, m_parser.takeEscalations());
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    TokenEventParser m_parser;
};

} // namespace

std::unique_ptr<DocumentParser> makeTokenEvents(const DocumentContext& context)
{
    return std::make_unique<TokenEventDocument>(context);
}

} // namespace exhibit
