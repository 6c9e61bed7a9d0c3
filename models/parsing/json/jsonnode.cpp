// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/json/jsonnode.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonlinesvalues.h"

#include <algorithm>
#include <charconv>

namespace exhibit {

namespace {

using simdjson::error_code;

error_code fill(JsonNode& node, json::Value& value, const JsonLines& lines, int depth);

error_code fillChildren(JsonNode& node, json::Value& value, const JsonLines& lines, int depth)
{
    if (node.type == JsonNode::Type::Array) {
        return json::eachElement(
            value, [&](json::Value& element) { return fill(node.children.emplace_back(), element, lines, depth + 1); });
    }
    return json::eachField(value, [&](std::string_view key, json::Value field) {
        JsonNode& child = node.children.emplace_back();
        child.key = key;
        return fill(child, field, lines, depth + 1);
    });
}

error_code fill(JsonNode& node, json::Value& value, const JsonLines& lines, int depth)
{
    constexpr int deepest = 200; // deeper values hold nothing that is asked for
    node.offset = lines.offsetOf(value.raw_json_token().data());
    json::Type type{};
    if (const error_code error = json::typeOf(value, type))
        return error;
    switch (type) {
    case json::Type::Null:
        return simdjson::SUCCESS;
    case json::Type::Text:
        node.type = JsonNode::Type::Text;
        return json::readText(value, node.text);
    case json::Type::Number:
        node.type = JsonNode::Type::Number;
        node.text = trimmed(value.raw_json_token());
        return simdjson::SUCCESS;
    case json::Type::Boolean: {
        node.type = JsonNode::Type::Boolean;
        std::optional<bool> flag;
        const error_code error = json::readBoolean(value, flag);
        node.text = flag.value_or(false) ? "true" : "false";
        return error;
    }
    case json::Type::Object:
        node.type = JsonNode::Type::Object;
        break;
    case json::Type::Array:
        node.type = JsonNode::Type::Array;
        break;
    }
    return depth < deepest ? fillChildren(node, value, lines, depth) : simdjson::SUCCESS;
}

const JsonNode& nothing()
{
    static const JsonNode node;
    return node;
}

} // namespace

const JsonNode& JsonNode::operator[](std::string_view wanted) const
{
    const auto found =
        std::find_if(children.begin(), children.end(), [wanted](const JsonNode& child) { return child.key == wanted; });
    return found == children.end() || type != Type::Object ? nothing() : *found;
}

const JsonNode& JsonNode::at(std::initializer_list<std::string_view> keys) const
{
    const JsonNode* node = this;
    for (const std::string_view wanted : keys)
        node = &(*node)[wanted];
    return *node;
}

std::optional<std::int64_t> JsonNode::integer() const
{
    std::int64_t number = 0;
    if (type != Type::Number && type != Type::Text)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> JsonNode::count() const
{
    const std::optional<std::int64_t> number = integer();
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<JsonFault> JsonTree::readAll(std::string_view text, std::vector<JsonNode>& nodes)
{
    return m_lines.read(text, [&](json::Object& object) {
        JsonNode node;
        node.type = JsonNode::Type::Object;
        const error_code error = json::eachField(object, [&](std::string_view key, json::Value value) {
            JsonNode& child = node.children.emplace_back();
            child.key = key;
            return fill(child, value, m_lines, 1);
        });
        if (error || node.children.empty())
            return error;
        // A broken text is read once more, from its start.
        if (!nodes.empty() && nodes.back().children.front().offset >= node.children.front().offset)
            nodes.clear();
        nodes.push_back(std::move(node));
        return error;
    });
}

std::pair<std::size_t, std::size_t> rawRange(std::string_view raw, std::size_t offset, std::size_t begin,
                                             std::size_t end)
{
    // Bytes of UTF-8 that an escape of four digits stands for.
    const auto widthOf = [&](std::size_t at) -> std::size_t {
        unsigned code = 0;
        if (at + 6 > raw.size() ||
            std::from_chars(raw.data() + at + 2, raw.data() + at + 6, code, 16).ec != std::errc())
            return 1;
        if (code >= 0xD800 && code < 0xDC00)
            return 4; // with its second half
        return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    };
    std::size_t decoded = 0;
    std::size_t at = offset + 1;
    std::size_t rawBegin = at;
    while (at < raw.size() && raw[at] != '"' && decoded < end) {
        if (decoded <= begin)
            rawBegin = at;
        if (raw[at] != '\\' || at + 1 >= raw.size()) {
            ++at;
            ++decoded;
            continue;
        }
        if (raw[at + 1] != 'u') {
            at += 2;
            ++decoded;
            continue;
        }
        const std::size_t width = widthOf(at);
        at += width == 4 ? 12 : 6;
        decoded += width;
    }
    at = std::min(at, raw.size());
    return {std::min(rawBegin, at), at};
}

} // namespace exhibit
