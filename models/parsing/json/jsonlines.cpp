// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/json/jsonlines.h"

#include <algorithm>
#include <cstring>

namespace exhibit {

namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view blanksAndNuls(" \t\r\n\0", 5); // disks leave NUL bytes where a text was not written

std::string_view bodyOf(std::string_view text)
{
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    const std::size_t first = text.find_first_not_of(blanksAndNuls);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanksAndNuls) - first + 1);
}

bool opensContainer(std::string_view body)
{
    return !body.empty() && (body.front() == '{' || body.front() == '[');
}

/// Length of the valid UTF-8 sequence at `at`, 0 if there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return 0;
    }
    const unsigned char second = byte(at + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outOfRange = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || outOfRange ? 0 : length;
}

std::size_t firstInvalidUtf8(std::string_view text, std::size_t from)
{
    while (from < text.size()) {
        const std::size_t length = sequenceLength(text, from);
        if (length == 0)
            return from;
        from += length;
    }
    return text.size();
}

/// Where the string that is never closed starts.
std::size_t unclosedQuote(std::string_view text)
{
    bool inside = false;
    std::size_t opened = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (inside && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            inside = !inside;
            opened = i;
        }
    }
    return inside ? opened : text.size();
}

/// Behind the bracket that closes the first one; the text's size if none does.
std::size_t balancedEnd(std::string_view text)
{
    std::int64_t depth = 0;
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inside && c == '\\')
            ++i;
        else if (c == '"')
            inside = !inside;
        else if (!inside && (c == '{' || c == '['))
            ++depth;
        else if (!inside && (c == '}' || c == ']') && --depth <= 0)
            return i + 1;
    }
    return text.size();
}

/// Blanks the marks, and prose before the first one, so that all offsets stay.
void blankByteOrderMarks(std::string& text)
{
    std::size_t mark = text.find(byteOrderMark);
    if (!opensContainer(bodyOf(text)))
        std::fill(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), ' ');
    for (; mark != std::string::npos; mark = text.find(byteOrderMark, mark))
        text.replace(mark, byteOrderMark.size(), byteOrderMark.size(), ' ');
}

std::string_view problemId(JsonFault::Kind kind)
{
    switch (kind) {
    case JsonFault::Kind::NotJson:
        return "problem.json.prose-line";
    case JsonFault::Kind::Cut:
        return "problem.json.cut-line";
    case JsonFault::Kind::Trailing:
        return "problem.json.trailing-text";
    case JsonFault::Kind::Several:
        return "problem.json.several-values";
    case JsonFault::Kind::TooLarge:
        return "problem.json.too-large";
    case JsonFault::Kind::InvalidUtf8:
        return "problem.json.invalid-utf8";
    case JsonFault::Kind::ByteOrderMark:
        return "problem.json.byte-order-mark";
    case JsonFault::Kind::Broken:
        break;
    }
    return "problem.json.broken-line";
}

/// The part of a line that shows its byte `at`, starting at a code point.
std::string_view excerpt(std::string_view line, std::size_t at)
{
    constexpr std::size_t before = 80;
    if (line.size() <= static_cast<std::size_t>(maxQuoteCodePoints) || at <= before)
        return line;
    std::size_t from = std::min(at, line.size()) - before;
    while (from < line.size() && (static_cast<unsigned char>(line[from]) & 0xC0U) == 0x80U)
        ++from;
    return line.substr(from);
}

} // namespace

std::size_t JsonLines::offsetOf(const char* at) const
{
    const bool inside = m_base != nullptr && at >= m_base && at <= m_base + m_size;
    return inside ? static_cast<std::size_t>(at - m_base) : m_size;
}

std::string_view JsonLines::pad(std::string_view text, std::size_t readableBytes)
{
    if (readableBytes < text.size() + jsonPadding) {
        m_buffer.assign(text);
        m_buffer.append(jsonPadding, '\0');
        text = std::string_view(m_buffer).substr(0, text.size());
    }
    m_base = text.data();
    m_size = text.size();
    return text;
}

error_code JsonLines::handOver(ondemand::document& document, const Handler& handler)
{
    ondemand::json_type type{};
    if (const error_code error = document.type().get(type))
        return error;
    const auto take = [&](ondemand::object& object) {
        const error_code error = handler(object);
        m_handled += error == simdjson::SUCCESS ? 1 : 0;
        return error;
    };
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        const error_code error = document.get_object().get(object);
        return error ? error : take(object);
    }
    ondemand::array array;
    if (const error_code error = document.get_array().get(array))
        return error;
    for (auto element : array) {
        ondemand::value value;
        if (const error_code error = std::move(element).get(value))
            return error;
        if (value.type().get(type) || type != ondemand::json_type::object)
            continue;
        ondemand::object object;
        if (const error_code error = value.get_object().get(object))
            return error;
        if (const error_code error = take(object))
            return error;
    }
    return simdjson::SUCCESS;
}

JsonFault JsonLines::faultOf(error_code error, std::string_view body, const char* at) const
{
    JsonFault fault;
    fault.why = simdjson::error_message(error);
    fault.offset = offsetOf(at);
    const bool closed = body.back() == '}' || body.back() == ']';
    if (error == simdjson::UTF8_ERROR) {
        fault.kind = JsonFault::Kind::InvalidUtf8;
        fault.offset = offsetOf(body.data() + firstInvalidUtf8(body, 0));
    } else if (error == simdjson::UNCLOSED_STRING) {
        fault.kind = JsonFault::Kind::Cut;
        fault.offset = offsetOf(body.data() + unclosedQuote(body));
    } else if (error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT || (error == simdjson::TAPE_ERROR && !closed)) {
        fault.kind = JsonFault::Kind::Cut;
        fault.offset = offsetOf(body.data() + body.size());
    }
    return fault;
}

std::optional<JsonFault> JsonLines::attempt(std::string_view body, const Handler& handler)
{
    if (!opensContainer(body)) {
        JsonFault fault{JsonFault::Kind::NotJson, offsetOf(body.data()), "neither an object nor an array starts here",
                        false};
        return fault;
    }
    // Growing by halves keeps a file of ever longer lines from allocating at each of them.
    if (m_parser.capacity() < body.size() &&
        m_parser.allocate(std::max(body.size(), m_parser.capacity() + m_parser.capacity() / 2)))
        return JsonFault{JsonFault::Kind::TooLarge, offsetOf(body.data()), "there is not enough memory", false};
    ondemand::document document;
    if (const error_code error = m_parser.iterate(body.data(), body.size(), body.size() + jsonPadding).get(document))
        return faultOf(error, body, body.data());
    const error_code error = handOver(document, handler);
    const char* at = nullptr;
    const error_code unlocated = document.current_location().get(at);
    if (error)
        return faultOf(error, body, unlocated ? body.data() + body.size() : at);
    if (!unlocated)
        return JsonFault{JsonFault::Kind::Trailing, offsetOf(at), "something stands behind the value", true};
    return std::nullopt;
}

/// Writers that race each other leave several values on a line, or half a line behind one.
std::optional<JsonFault> JsonLines::attemptAll(std::string_view body, const Handler& handler)
{
    constexpr int maxValues = 64; // each attempt looks at all that is left of the line
    std::optional<JsonFault> several;
    for (int i = 0; i < maxValues; ++i) {
        const int handledBefore = m_handled;
        std::optional<JsonFault> fault = attempt(body, handler);
        if (!fault)
            return several;
        std::size_t end = fault->offset - offsetOf(body.data());
        if (fault->kind != JsonFault::Kind::Trailing) {
            end = balancedEnd(body);
            if (m_handled > handledBefore || end >= body.size() || attempt(body.substr(0, end), handler))
                return fault;
            fault = JsonFault{JsonFault::Kind::Trailing, 0, "something stands behind the value", true};
        }
        const std::string_view rest = bodyOf(body.substr(end));
        if (rest.empty())
            return several;
        fault->offset = offsetOf(rest.data());
        if (!opensContainer(rest))
            return fault;
        if (!several) {
            several = fault;
            several->kind = JsonFault::Kind::Several;
        }
        body = rest;
    }
    return several;
}

std::optional<JsonFault> JsonLines::attemptRepaired(std::string_view text, const JsonFault& fault,
                                                    const Handler& handler)
{
    JsonFault repaired = fault;
    std::string copy(text);
    if (fault.kind == JsonFault::Kind::InvalidUtf8) {
        for (std::size_t at = firstInvalidUtf8(copy, 0); at < copy.size(); at = firstInvalidUtf8(copy, at + 1))
            copy[at] = '?';
    } else {
        const std::size_t mark = copy.find(byteOrderMark, 1);
        if (mark == std::string::npos)
            return fault;
        repaired.kind = JsonFault::Kind::ByteOrderMark;
        repaired.offset = mark;
        blankByteOrderMarks(copy);
    }
    const std::string_view body = bodyOf(pad(copy, 0));
    if (body.empty())
        return fault;
    const std::optional<JsonFault> second = attemptAll(body, handler);
    if (second && !second->wasRead)
        return fault.kind == JsonFault::Kind::InvalidUtf8 ? second : fault;
    repaired.wasRead = true;
    return repaired;
}

std::optional<JsonFault> JsonLines::read(std::string_view text, const Handler& handler, std::size_t readableBytes)
{
    if (bodyOf(text).empty())
        return std::nullopt;
    if (text.size() > maxTextBytes)
        return JsonFault{JsonFault::Kind::TooLarge, 0, "it is larger than 2 GiB", false};
    m_handled = 0;
    const std::string_view body = bodyOf(pad(text, readableBytes));
    const std::optional<JsonFault> fault = attemptAll(body, handler);
    // A second attempt must not hand over the same objects again.
    if (!fault || fault->wasRead || m_handled > 0 || fault->kind == JsonFault::Kind::TooLarge)
        return fault;
    return attemptRepaired(text, *fault, handler);
}

Problem jsonProblem(const JsonFault& fault, const TextSource& origin, LineNumber first, std::string_view text)
{
    const std::size_t offset = std::min(fault.offset, text.size());
    const auto newlines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t lineStart = before == std::string_view::npos ? 0 : before + 1;
    std::string_view line = text.substr(lineStart, text.find('\n', lineStart) - lineStart);
    while (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    Problem problem;
    problem.severity = fault.wasRead ? Severity::Info : Severity::Warning;
    problem.where = origin.pointTo(first.plus(newlines), excerpt(line, offset - lineStart));
    problem.message.id = problemId(fault.kind);
    problem.message.args = {{"line", std::to_string(problem.where.firstLine.value)},
                            {"column", std::to_string(offset - lineStart + 1)},
                            {"why", fault.why}};
    return problem;
}

} // namespace exhibit
