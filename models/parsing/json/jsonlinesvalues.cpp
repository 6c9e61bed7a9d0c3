// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/json/jsonlinesvalues.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace exhibit::json {

namespace {

// Beyond this doubles skip integers; no count or token number is that large.
constexpr double largest = 9007199254740992.0;

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace

error_code typeOf(Value& value, Type& type)
{
    simdjson::ondemand::json_type found{};
    if (const error_code error = value.type().get(found))
        return error;
    switch (found) {
    case simdjson::ondemand::json_type::array:
        type = Type::Array;
        break;
    case simdjson::ondemand::json_type::object:
        type = Type::Object;
        break;
    case simdjson::ondemand::json_type::number:
        type = Type::Number;
        break;
    case simdjson::ondemand::json_type::string:
        type = Type::Text;
        break;
    case simdjson::ondemand::json_type::boolean:
        type = Type::Boolean;
        break;
    case simdjson::ondemand::json_type::null:
        // simdjson goes by the first letter, and nobody reads a null to find that it is none.
        if (value.raw_json_token().substr(0, 4) != "null")
            return simdjson::N_ATOM_ERROR;
        type = Type::Null;
        break;
    }
    return simdjson::SUCCESS;
}

error_code readText(Value& value, std::string_view& text)
{
    Type type{};
    if (const error_code error = typeOf(value, type))
        return error;
    return type == Type::Text ? value.get_string().get(text) : simdjson::SUCCESS;
}

error_code readText(Value& value, std::string& text)
{
    std::string_view view;
    const error_code error = readText(value, view);
    if (!error && view.data() != nullptr)
        text = view;
    return error;
}

error_code readNumber(Value& value, std::optional<double>& number, bool* wasText)
{
    Type type{};
    if (const error_code error = typeOf(value, type))
        return error;
    if (type == Type::Number) {
        double read = 0;
        const error_code error = value.get_double().get(read);
        if (!error)
            number = read;
        return error;
    }
    if (type != Type::Text)
        return simdjson::SUCCESS;
    std::string_view text;
    if (const error_code error = value.get_string().get(text))
        return error;
    if (const std::optional<double> read = numberOf(text)) {
        number = read;
        if (wasText != nullptr)
            *wasText = true;
    }
    return simdjson::SUCCESS;
}

error_code readInteger(Value& value, std::optional<std::int64_t>& number, bool* wasText)
{
    std::optional<double> read;
    const error_code error = readNumber(value, read, wasText);
    if (!error && read && std::fabs(*read) <= largest)
        number = static_cast<std::int64_t>(*read);
    return error;
}

error_code readCount(Value& value, std::optional<std::int64_t>& number, bool* wasText)
{
    std::optional<double> read;
    const error_code error = readNumber(value, read, wasText);
    number.reset();
    if (!error && read && *read >= 0 && *read <= largest && *read == std::floor(*read))
        number = static_cast<std::int64_t>(*read);
    return error;
}

error_code readInteger(Value& value, std::optional<int>& number, bool* wasText)
{
    std::optional<std::int64_t> read;
    const error_code error = readInteger(value, read, wasText);
    if (!error && read && *read >= std::numeric_limits<int>::min() && *read <= std::numeric_limits<int>::max())
        number = static_cast<int>(*read);
    return error;
}

error_code readBoolean(Value& value, std::optional<bool>& flag)
{
    Type type{};
    if (const error_code error = typeOf(value, type))
        return error;
    if (type == Type::Boolean) {
        bool read = false;
        const error_code error = value.get_bool().get(read);
        if (!error)
            flag = read;
        return error;
    }
    std::optional<std::int64_t> number;
    if (type == Type::Number) {
        if (const error_code error = readInteger(value, number))
            return error;
    }
    if (number == 0 || number == 1)
        flag = *number == 1;
    return simdjson::SUCCESS;
}

} // namespace exhibit::json
