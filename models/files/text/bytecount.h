// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace exhibit {

struct ByteCounts
{
    std::int64_t newlines = 0;
    std::int64_t nuls = 0;
};

/// Counts both in one go, vectorised where the processor's instructions are known.
ByteCounts countBytes(std::string_view bytes);

/// The same over whole 16-bit code units; a last odd byte is ignored.
ByteCounts countUtf16Units(std::string_view bytes, bool bigEndian);

} // namespace exhibit
