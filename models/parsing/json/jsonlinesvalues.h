// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <simdjson.h>

/// Lenient access to the values of simdjson's on-demand objects: a value of another type than asked for is left out, a
/// broken one is an error of the whole object. No exceptions.
namespace exhibit::json {

using Object = simdjson::ondemand::object;
using Value = simdjson::ondemand::value;
using simdjson::error_code;

enum class Type { Null, Text, Number, Boolean, Object, Array };

error_code typeOf(Value& value, Type& type);

/// Text of a string, a view into the parser's own buffer. Other types leave `text` as it is.
error_code readText(Value& value, std::string_view& text);
error_code readText(Value& value, std::string& text);

/// A number, also one in quotes (then `wasText` becomes true if given). Null and other types leave it unset.
error_code readNumber(Value& value, std::optional<double>& number, bool* wasText = nullptr);
error_code readInteger(Value& value, std::optional<std::int64_t>& number, bool* wasText = nullptr);
error_code readInteger(Value& value, std::optional<int>& number, bool* wasText = nullptr);

/// A number of things: whole and not negative. Anything else leaves it unset.
error_code readCount(Value& value, std::optional<std::int64_t>& number, bool* wasText = nullptr);

/// true, false, 1, 0; null and other types leave it unset.
error_code readBoolean(Value& value, std::optional<bool>& flag);

/// The key as it stands in the file; keys with escapes are not unescaped.
inline std::string_view keyOf(simdjson::ondemand::field& field)
{
    const char* begin = field.key().raw();
    const char* end = begin;
    while (*end != '"')
        ++end;
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// Calls take(key, value) for each field until it returns an error.
template <typename Take> error_code eachField(Object& object, Take&& take)
{
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (const error_code error = std::move(result).get(field))
            return error;
        const std::string_view key = keyOf(field);
        if (const error_code error = take(key, field.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

/// The same for a value; one that is no object is left out.
template <typename Take> error_code eachField(Value& value, Take&& take)
{
    Type type{};
    if (const error_code error = typeOf(value, type))
        return error;
    if (type != Type::Object)
        return simdjson::SUCCESS;
    Object object;
    if (const error_code error = value.get_object().get(object))
        return error;
    return eachField(object, take);
}

/// Calls take(value) for each element; a value that is no array is left out.
template <typename Take> error_code eachElement(Value& value, Take&& take)
{
    Type type{};
    if (const error_code error = typeOf(value, type))
        return error;
    if (type != Type::Array)
        return simdjson::SUCCESS;
    simdjson::ondemand::array array;
    if (const error_code error = value.get_array().get(array))
        return error;
    for (auto result : array) {
        Value element;
        if (const error_code error = std::move(result).get(element))
            return error;
        if (const error_code error = take(element))
            return error;
    }
    return simdjson::SUCCESS;
}

} // namespace exhibit::json
