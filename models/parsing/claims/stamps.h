// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// A stamp and where it stands in the text.
struct FoundStamp
{
    Stamp stamp;
    std::size_t begin = 0, end = 0;
};

/// The first date of `text` from `from` on: ISO (with time, seconds, zone), `August 25, 2024`, `25 August 2024`,
/// `2024/08/25`, `25.08.2024`, `January 2026` (no epoch: the day is not stated).
std::optional<FoundStamp> findStamp(std::string_view text, std::size_t from = 0);

/// `2026-02-05`, `20260205`, `2026_02_05` in the name of a file, else of a folder above it.
std::optional<Stamp> stampOfName(const std::string& path);

} // namespace exhibit
