// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-telemetry [FOLDER] [EVENTS]: NDJSON of EVENTS model calls (a million): seconds of the processor to read
// and to review them, to read them with the index written, and again from the index, and what it costs to count the
// figures of half of the calls, as a filter of the page does. exhibit-bench-window FOLDER has the waits of the window.
#include "models/loading/packreader.h"
#include "models/review/telemetry/chosencalls.h"
#include "tests/bench/benchoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

namespace exhibit::bench {

namespace {

void writeEvents(const std::string& folder, int events)
{
    std::ofstream stream(folder + "/events.ndjson", std::ios::binary);
    constexpr int ceilings[] = {8192, 16384, 20480};
    constexpr const char* categories[] = {"docs", "implementation", "tests", "refactoring"};
    unsigned state = 12345; // the same bytes each time
    const auto next = [&state](unsigned below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8) % below);
    };
    for (int i = 0; i < events; ++i) {
        const int ceiling = ceilings[next(3)], predicted = 500 + next(15000);
        const int used = std::min(ceiling, predicted * (30 + next(220)) / 100);
        const bool isCut = used == ceiling;
        char line[600];
        std::snprintf(line, sizeof line,
                      R"({"run_id":"run-%d","phase_id":"phase-%d","timestamp":"2025-12-%02d %02d:%02d:%02d",)"
                      R"("category":"%s","complexity":"low","deliverable_count":%d,"predicted_output_tokens":%d,)"
                      R"("actual_output_tokens":%d,"selected_budget":%d,"success":%s,"truncated":%s,)"
                      R"("stop_reason":"%s","model":"model-a"})",
                      i / 2000, i / 10, 1 + i / 40000 % 28, i / 1700 % 24, i / 60 % 60, i % 60, categories[next(4)],
                      1 + next(9), predicted, used, ceiling, isCut ? "false" : "true", isCut ? "true" : "false",
                      isCut ? "max_tokens" : "end_turn");
        stream << line << '\n';
    }
}

void print(const char* what, double seconds, int events)
{
    std::printf("%-40s %8.2f s %10.0f events/s\n", what, seconds, events / std::max(seconds, 1e-9));
}

int run(const QStringList& arguments)
{
    const QString root = arguments.value(1, QDir::tempPath() + QStringLiteral("/exhibit-bench-telemetry"));
    const int events = std::max(1000, arguments.value(2, QStringLiteral("1000000")).toInt());
    QDir().mkpath(root);
    writeEvents(root.toStdString(), events);
    const QTemporaryDir home;
    ReadOptions options = optionsIn(home, false);
    std::clock_t start = std::clock();
    const auto facts = readFacts(root.toStdString(), options, CancelFlag());
    if (!facts) {
        std::puts("could not be read");
        return 1;
    }
    print("read", processorSecondsSince(start), events);
    start = std::clock();
    const auto snapshot = reviewAgain(*facts, options);
    print("review", processorSecondsSince(start), events);
    options.useIndex = true;
    for (const char* what : {"read and write the index", "read from the index"}) {
        start = std::clock();
        if (!readFacts(root.toStdString(), options, CancelFlag()))
            return 1;
        print(what, processorSecondsSince(start), events);
    }
    std::vector<int> half;
    for (int i = 0; i < events; i += 2)
        half.push_back(i);
    start = std::clock();
    if (snapshot)
        withCalls(*snapshot, half);
    print("figures of half of the calls", processorSecondsSince(start), events / 2);
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return exhibit::bench::run(QCoreApplication::arguments());
}
