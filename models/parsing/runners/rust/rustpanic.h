// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The line with which a thread of a Rust program says that it panicked, or that its stack is used up.
struct RustPanic
{
    std::string thread;
    std::string message; ///< empty: it stands on the next lines
    std::string path;    ///< empty: the line ends before it says where
    std::int64_t line = 0;
    bool isAbort = false; ///< the whole process ends with it
};

/// `thread 'x' panicked at a.rs:1:2:`, with a number in brackets behind the name since 1.91, and `panicked at 'why',
/// a.rs:1:2` until 1.72. Nothing if the line is no such line.
std::optional<RustPanic> rustPanicOf(std::string_view text);

} // namespace exhibit
