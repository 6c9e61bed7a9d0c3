// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/readoptions.h"

#include <QTemporaryDir>

#include <ctime>

namespace exhibit::bench {

/// With cache and data in a folder of the measurement's own.
inline ReadOptions optionsIn(const QTemporaryDir& home, bool useIndex)
{
    ReadOptions options;
    options.useIndex = useIndex;
    options.cacheDir = home.filePath(QStringLiteral("cache")).toStdString();
    options.dataDir = home.filePath(QStringLiteral("data")).toStdString();
    return options;
}

/// Seconds of the processor, all threads together.
inline double processorSecondsSince(std::clock_t start)
{
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace exhibit::bench
