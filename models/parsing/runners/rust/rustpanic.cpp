// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/rust/rustpanic.h"

#include "models/parsing/runners/linematch.h"

namespace exhibit {

std::optional<RustPanic> rustPanicOf(std::string_view text)
{
    static const re2::RE2 now(R"(^thread '(.+)'(?: \(\d+\))? panicked at (.+?):(\d+):\d+:(?: (.*))?$)");
    static const re2::RE2 before(R"(^thread '(.+?)' panicked at '(.*?)(?:', ([^']+?):(\d+):\d+)?$)");
    static const re2::RE2 overflow(R"(^thread '(.+)'(?: \(\d+\))? has overflowed its stack$)");
    if (!text.starts_with("thread '"))
        return std::nullopt;
    RustPanic panic;
    std::string path, message;
    std::optional<std::int64_t> line;
    if (matchesWhole(text, now, &panic.thread, &panic.path, &panic.line, &panic.message))
        return panic;
    if (matchesWhole(text, before, &panic.thread, &panic.message, &path, &line)) {
        panic.path = path;
        panic.line = line.value_or(0);
        return panic;
    }
    if (!matchesWhole(text, overflow, &panic.thread))
        return std::nullopt;
    panic.message = "stack overflow";
    panic.isAbort = true;
    return panic;
}

} // namespace exhibit
