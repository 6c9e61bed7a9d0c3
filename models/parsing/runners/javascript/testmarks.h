// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/parsing/runners/linematch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The sign before the words of a line of a test, also as consoles of code pages 437, 850, 936, 949 and 1252 leave it
/// behind. Unset where the sign is another one, or lost.
inline std::optional<Outcome> outcomeOfMark(std::string_view sign)
{
    constexpr unsigned char lastOfAscii = 0x7f; // no mark begins with one
    constexpr std::size_t longestMark = 8;
    if (sign.empty() || static_cast<unsigned char>(sign.front()) <= lastOfAscii || sign.size() > longestMark)
        return std::nullopt;
    // Most marks differ in their last byte alone.
    const auto is = [sign](std::string_view mark) {
        return mark.size() == sign.size() && mark.back() == sign.back() && mark == sign;
    };
    for (const std::string_view mark : {"✓", "✔", "√", "Γ£ô", "Γ£ö", "ΓêÜ", "ÔêÜ", "Ô£ô", "Ô£ö", "âœ“", "âœ”", "âˆš"}) {
        if (is(mark))
            return Outcome::Passed;
    }
    for (const std::string_view mark : {"✕",   "✖",   "✗",   "✘",   "×",   "Γ£ò", "Γ£û", "Γ£ù", "Γ£ÿ", "├ù",
                                        "Ô£ò", "Ô£û", "Ô£ù", "Ô£ÿ", "âœ•", "âœ–", "âœ—", "âœ˜", "Ã—",  "횞"}) {
        if (is(mark))
            return Outcome::Failed;
    }
    for (const std::string_view mark : {"○", "✎", "↓", "﹣", "Γùï", "Γ£Ä", "Γåô", "Ôùï", "Ô£Ä", "Ôåô", "â—‹", "â†“"}) {
        if (is(mark))
            return Outcome::Skipped;
    }
    return std::nullopt;
}

/// `title` without the time at its end, ` (5 ms)`, ` (120ms)`, ` (1.2 s)`.
inline std::string_view withoutTime(std::string_view title)
{
    const std::size_t open = title.ends_with("s)") ? title.rfind(" (") : std::string_view::npos;
    if (open == std::string_view::npos || open == 0)
        return title;
    std::string_view time = title.substr(open + 2, title.size() - open - 4);
    if (time.ends_with('m'))
        time.remove_suffix(1);
    if (time.ends_with(' '))
        time.remove_suffix(1);
    const bool isTime = !time.empty() && time.find_first_not_of("0123456789.") == std::string_view::npos;
    return isTime ? title.substr(0, open) : title;
}

/// The sign that an indented line begins with: what stands before its first blank.
inline std::string_view signOf(std::string_view text)
{
    const std::size_t begin = indentOf(text);
    const std::size_t end = text.find(' ', begin);
    return end == std::string_view::npos ? std::string_view() : text.substr(begin, end - begin);
}

/// A frame of a stack, `    at f (src/a.test.js:12:20)`, as JavaScript engines print it: its file and line. Schemes are
/// taken off; frames of packages and of the engine are none.
struct StackFrame
{
    std::string path;
    std::int64_t line = 0;
};

inline std::optional<StackFrame> stackFrameOf(std::string_view text)
{
    static const re2::RE2 frame(
        R"(\s+at (?:.* \()?(?:file://|webpack://[^/]*/)?([^():]*(?::[\\/][^():]*)?\.[cm]?[jt]sx?):(\d+):\d+\)?)");
    StackFrame found;
    if (text.find("at ") == std::string_view::npos || !matchesWhole(text, frame, &found.path, &found.line) ||
        found.path.find("node_modules") != std::string::npos)
        return std::nullopt;
    return found;
}

/// Whether `text` is a frame of a stack, of whatever file.
inline bool isStackFrame(std::string_view text)
{
    static const re2::RE2 frame(R"(\s+at .+:\d+:\d+\)?)");
    return text.find("at ") != std::string_view::npos && matchesWhole(text, frame);
}

} // namespace exhibit
