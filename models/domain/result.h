// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <optional>
#include <utility>
#include <variant>

namespace exhibit {

/// Why an operation failed as a whole. `message` is turned into a sentence by report/messages.
struct Error
{
    enum class Code {
        NotFound,
        NotReadable,
        NotAPack,
        NotWritable,
        NotSupported,
        InvalidArgument,
        Cancelled,
        Database,
        Internal,
    };

    Code code = Code::Internal;
    Message message;
};

/// A value or the reason why there is none. Test with `if (result)`; `value()` of an error and `error()` of a value
/// throw std::bad_variant_access.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The result of an operation that yields nothing but may fail.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error.has_value(); }
    const Error& error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace exhibit
