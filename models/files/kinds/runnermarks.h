// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace exhibit {

/// The text that a CI runner wrapped in columns, times and markers, as a part of `line`, so that what is quoted of it
/// stands in the file. Takes off, in this order:
///   a byte order mark; `job TAB step TAB ` of downloaded GitHub logs, if a time follows;
///   `2025-12-28T00:04:05.1234567Z ` (GitHub, Azure), the same with GitLab's stream mark `00O ` or `00E+`;
///   `[2025-12-28T00:04:05.123Z] `, `[00:04:05] ` and `00:04:05  `, `00:04:05.123  ` (Jenkins), `2025-12-28 00:04:05 `;
///   `Dec 28 00:04:05 ` (ts), also with `host sh[12]: ` behind it (journalctl);
///   `#12 3.456 ` (docker build), also behind a time;
///   `web-1  | ` of a container, `+test | ` of Earthly, only by withoutContainer();
///   GitLab's `section_start:…` and `section_end:…` with the CR and `ESC[0K` behind them.
/// Workflow commands (`##[group]…`, `##[error]…`, `##vso[…]`, `::group::…`) are lines of the runner, not of a program:
/// empty. Other lines come back whole.
std::string_view withoutRunnerMarks(std::string_view line);

/// The line without byte order mark, columns and time, but with its markers and workflow commands.
struct RunnerLine
{
    std::string_view job, step; ///< of downloaded GitHub logs; empty without columns
    std::string_view mark;      ///< what was taken off
    std::string_view text;
};
RunnerLine runnerLineOf(std::string_view line);

/// The text of a line behind the name of the container that printed it, as docker compose writes `web-1  | text`; unset
/// for a line without such a name.
std::optional<std::string_view> withoutContainer(std::string_view line);

/// What a line has that only a runner writes.
enum class RunnerMark {
    None,
    Time,       ///< columns, or a UTC time to the microsecond or finer: only runners write these
    CommonTime, ///< a time that other programs write as well
    Marker,
};
RunnerMark runnerMarkOf(std::string_view line);

} // namespace exhibit
