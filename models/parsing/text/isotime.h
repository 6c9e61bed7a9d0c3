// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace exhibit {

inline constexpr std::int64_t secondsPerDay = 86'400;

/// What a time without zone is taken for.
enum class ZonelessTime { Unknown, Utc };

/// UTC seconds of an ISO 8601 time (`2025-12-28T00:04:05.5Z`, `… +11:00`; `T` or a blank between date and time).
/// Empty for other forms, for impossible dates, and for times without zone unless `zoneless` says what they are.
std::optional<double> isoEpoch(std::string_view text, ZonelessTime zoneless = ZonelessTime::Unknown);

} // namespace exhibit
