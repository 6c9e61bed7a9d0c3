// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/message.h"
#include "models/domain/outcome.h"
#include "models/domain/sourceref.h"
#include "models/store/rowio.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace exhibit {

/// Appends the fields of records to one string, from which they are read ten times as fast as from rows of a table:
/// each value of a row goes through QVariant, and each text through UTF-16 and back.
class PackedWriter
{
public:
    PackedWriter(std::string& bytes, Places& places) : m_bytes(bytes), m_places(places) {}

    void number(std::int64_t value);
    template <typename T>
    requires std::integral<T> || std::is_enum_v<T>
    void operator()(const T& value) { number(static_cast<std::int64_t>(value)); }
    template <typename T> void operator()(const std::optional<T>& value)
    {
        number(value ? 1 : 0);
        if (value)
            (*this)(*value);
    }
    template <typename T> void operator()(const std::vector<T>& values)
    {
        number(static_cast<std::int64_t>(values.size()));
        for (const T& value : values)
            (*this)(value);
    }
    void operator()(const double& value);
    void operator()(const std::string& text);
    void operator()(const LineNumber& line) { number(line.value); }
    void operator()(const TestId& test) { number(test.value); }
    void operator()(const MessageArg& arg) { (*this)(arg.name), (*this)(arg.value); }
    void operator()(const Message& message) { (*this)(message.id), (*this)(message.args); }
    void operator()(const OutcomeLine::Match& match);
    void operator()(const SourceRef& ref);

private:
    std::string& m_bytes;
    Places& m_places;
};

/// The same in the other direction. Behind the end, and of what cannot be, it reads nothing and is no longer sound.
class PackedReader
{
public:
    PackedReader(std::string_view bytes, const Places& places) : m_rest(bytes), m_places(places) {}

    bool isSound() const { return m_isSound; }
    bool atEnd() const { return m_rest.empty(); }
    std::int64_t number();
    template <typename T>
    requires std::integral<T> || std::is_enum_v<T>
    void operator()(T& value) { value = static_cast<T>(number()); }
    template <typename T> void operator()(std::optional<T>& value)
    {
        value.reset();
        if (number() != 0)
            (*this)(value.emplace());
    }
    template <typename T> void operator()(std::vector<T>& values)
    {
        values.clear();
        const std::size_t count = size();
        values.reserve(count);
        for (std::size_t i = 0; i < count && m_isSound; ++i)
            (*this)(values.emplace_back());
    }
    void operator()(double& value);
    void operator()(std::string& text);
    void operator()(LineNumber& line) { line.value = number(); }
    void operator()(TestId& test) { test.value = static_cast<std::int32_t>(number()); }
    void operator()(MessageArg& arg) { (*this)(arg.name), (*this)(arg.value); }
    void operator()(Message& message) { (*this)(message.id), (*this)(message.args); }
    void operator()(OutcomeLine::Match& match);
    void operator()(SourceRef& ref);

private:
    /// How many bytes, or values of at least one byte each, follow.
    std::size_t size();
    void stop();

    std::string_view m_rest;
    const Places& m_places;
    bool m_isSound = true;
};

} // namespace exhibit
