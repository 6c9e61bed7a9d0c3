// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/packreader.h"
#include "tests/bench/benchoptions.h"

#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>
#include <initializer_list>
#include <string>

namespace exhibit::bench {

/// What it costs to read a pack and to judge it, without an index.
struct ReadAndJudge
{
    std::size_t claims = 0;
    double reading = 0, judging = 0; ///< seconds of the processor, all threads together
};

inline ReadAndJudge readAndJudge(const std::string& folder)
{
    ReadAndJudge figures;
    const QTemporaryDir home;
    const ReadOptions options = optionsIn(home, false);
    std::clock_t start = std::clock();
    const auto facts = readFacts(folder, options, CancelFlag());
    figures.reading = processorSecondsSince(start);
    if (!facts) {
        std::printf("%s: could not be read\n", folder.c_str());
        return figures;
    }
    figures.claims = facts.value()->claims.size();
    start = std::clock();
    if (!reviewAgain(facts.value(), options))
        std::printf("%s: could not be judged\n", folder.c_str());
    figures.judging = processorSecondsSince(start);
    return figures;
}

/// A row for each size: what `write` made of it, and what one of its parts costs against one of the first size. `write`
/// gets the folder and the size, and answers with the bytes that it wrote there.
inline void printGrowth(const std::string& root, std::initializer_list<int> sizes,
                        const std::function<double(const std::string& folder, int size)>& write)
{
    double reading = 0, judging = 0; // of one part of the first size
    for (const int size : sizes) {
        const std::string folder = root + '/' + std::to_string(size);
        const double megabytes = write(folder, size) / 1e6;
        const ReadAndJudge figures = readAndJudge(folder);
        if (reading <= 0) {
            reading = figures.reading / size;
            judging = figures.judging / size;
        }
        std::printf("%5d  %6.1f  %7zu  %7.2f  %7.2f  %8.2f  %6.2fx %6.2fx\n", size, megabytes, figures.claims,
                    figures.reading, megabytes / figures.reading, figures.judging, figures.reading / size / reading,
                    figures.judging / size / judging);
        std::fflush(stdout);
    }
}

} // namespace exhibit::bench
