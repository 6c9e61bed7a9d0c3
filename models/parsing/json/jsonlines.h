// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/domain/textsource.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <simdjson.h>

namespace exhibit {

/// Bytes that must be readable behind a JSON text for it to be read in place.
inline constexpr std::size_t jsonPadding = simdjson::SIMDJSON_PADDING;

/// Why a JSON text, or a part of it, could not be taken as it stands.
struct JsonFault
{
    enum class Kind {
        NotJson, ///< neither object nor array: prose, or a bare value
        Cut,     ///< ends before its end
        Broken,
        Trailing, ///< something that is no JSON stands behind the value
        Several,  ///< several values stand on one line
        TooLarge,
        InvalidUtf8,   ///< those bytes were read as `?`
        ByteOrderMark, ///< the marks in the middle were left out
    };
    Kind kind = Kind::Broken;
    std::size_t offset = 0; ///< byte in the text
    std::string why;        ///< English, in the parser's words
    bool wasRead = false;   ///< the value was handed over all the same
};

/// Hands JSON texts (the lines of NDJSON, or whole files) one after the other to a handler, with one parser and one
/// padded buffer for all. Nothing here throws. One thread at a time.
class JsonLines
{
public:
    /// Takes the values of the text's object; of an array, or of several values side by side, of each object in turn.
    /// Returns the first error it met and must then have kept nothing of this object. Views of strings stay valid until
    /// the next read().
    using Handler = std::function<simdjson::error_code(simdjson::ondemand::object& object)>;

    /// Reads `text`; a byte order mark at the start and blanks around are ignored, blank text calls nothing.
    /// With readableBytes >= text.size() + jsonPadding the text is read where it stands.
    std::optional<JsonFault> read(std::string_view text, const Handler& handler, std::size_t readableBytes = 0);

    /// Byte of the text last read at which `at`, a pointer of the parser, stands; the text's size if it is elsewhere.
    std::size_t offsetOf(const char* at) const;

    static constexpr std::size_t maxTextBytes = std::size_t{2} << 30; ///< longer texts are a fault

private:
    std::string_view pad(std::string_view text, std::size_t readableBytes);
    std::optional<JsonFault> attempt(std::string_view body, const Handler& handler);
    std::optional<JsonFault> attemptAll(std::string_view body, const Handler& handler);
    simdjson::error_code handOver(simdjson::ondemand::document& document, const Handler& handler);
    std::optional<JsonFault> attemptRepaired(std::string_view text, const JsonFault& fault, const Handler& handler);
    JsonFault faultOf(simdjson::error_code error, std::string_view body, const char* at) const;

    simdjson::ondemand::parser m_parser;
    std::string m_buffer;
    const char* m_base = nullptr;
    std::size_t m_size = 0;
    int m_handled = 0;
};

/// The problem of a fault in `text`, which starts at line `first` of `origin`.
Problem jsonProblem(const JsonFault& fault, const TextSource& origin, LineNumber first, std::string_view text);

} // namespace exhibit
