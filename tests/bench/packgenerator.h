// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit::bench {

/// What a generated folder holds; each kind stands in a folder of its own below the pack.
enum class Kind { Logs, RunnerLogs, ReportsPerLine, TestsPerLine, Diagnostics };

struct GeneratedFolder
{
    Kind kind;
    std::string name; ///< for the table, e.g. `logs`
    std::string path; ///< absolute
    std::uint64_t bytes = 0;
};

/// Writes a pack of about `bytesPerKind` bytes of each kind below `root`, the same bytes for the same arguments. A
/// folder that is already complete is left as it is.
std::vector<GeneratedFolder> generatePack(const std::string& root, std::uint64_t bytesPerKind);

} // namespace exhibit::bench
