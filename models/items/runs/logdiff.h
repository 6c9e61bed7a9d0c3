// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// Lines of a log from a place on.
struct LogLines
{
    QString name; ///< as people read it, e.g. a pointer
    std::int64_t firstLine = 1;
    std::vector<std::string> lines;
};

/// How two logs differ.
struct LogDiff
{
    QString unified;               ///< both as they stand; of lines that only volatile parts tell apart, too
    std::int64_t removed = 0;      ///< lines of the first that the other one has not
    std::int64_t added = 0;        ///< the other way round
    std::int64_t onlyVolatile = 0; ///< lines that are the same but for volatile parts
    std::int64_t notCompared = 0;  ///< lines behind what is compared
};

/// Lines are told apart by what is left of them without volatile parts. Around each change some lines stand.
LogDiff logDiff(const LogLines& before, const LogLines& after);

} // namespace exhibit
