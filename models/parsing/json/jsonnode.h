// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/json/jsonlines.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// A JSON value as a tree, each with its place in the text: for records whose shape differs from version to version.
/// Asking for what is not there gives a null node.
class JsonNode
{
public:
    enum class Type { Null, Text, Number, Boolean, Object, Array };

    bool isNull() const { return type == Type::Null; }
    bool isArray() const { return type == Type::Array; }
    bool isObject() const { return type == Type::Object; }
    bool isText() const { return type == Type::Text; }
    bool isTrue() const { return type == Type::Boolean && text == "true"; }
    const JsonNode& operator[](std::string_view key) const; ///< the first member of that key
    const JsonNode& at(std::initializer_list<std::string_view> keys) const;
    std::string_view string() const { return isText() ? std::string_view(text) : std::string_view(); }
    std::optional<std::int64_t> integer() const; ///< a whole number, also one in quotes
    /// The number that is meant by a count: never negative.
    std::optional<std::int64_t> count() const;

    Type type = Type::Null;
    std::string key;        ///< of a member of an object
    std::string text;       ///< decoded; of numbers and booleans as written
    std::size_t offset = 0; ///< byte of the text at which the value begins
    std::vector<JsonNode> children;
};

/// Reads texts one after the other. One thread.
class JsonTree
{
public:
    /// Calls `take` for each value of the text, as JsonLines does for objects.
    template <typename Take> std::optional<JsonFault> read(std::string_view text, Take&& take)
    {
        std::vector<JsonNode> nodes;
        std::optional<JsonFault> fault = readAll(text, nodes);
        for (const JsonNode& node : nodes)
            take(node);
        return fault;
    }

private:
    std::optional<JsonFault> readAll(std::string_view text, std::vector<JsonNode>& nodes);

    JsonLines m_lines;
};

/// The bytes of `raw`, a JSON string as written with its quotes at `offset`, that stand for the bytes begin..end of the
/// decoded text.
std::pair<std::size_t, std::size_t> rawRange(std::string_view raw, std::size_t offset, std::size_t begin,
                                             std::size_t end);

} // namespace exhibit
