// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-sessions [FOLDER] [TURNS]: records of one session of 1/8, 1/2 and all of TURNS turns: seconds of the
// processor to read and to judge them, and what one turn costs against the smallest record. A ratio of 1 is time
// proportional to length: no statement may walk through all that was done before it.
#include "tests/bench/readandjudge.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>

namespace exhibit::bench {

namespace {

std::string head(int record, const char* type)
{
    return R"({"parentUuid":null,"sessionId":"bench","version":"2.0.0","cwd":"/shop","uuid":"u)" +
           std::to_string(record) + R"(","timestamp":"2026-01-01T10:00:00Z","type":")" + type + R"(","message":)";
}

/// A tool's call and its result.
std::string tool(int record, const std::string& name, const std::string& input, const std::string& output)
{
    const std::string id = "t" + std::to_string(record);
    return head(record, "assistant") + R"({"role":"assistant","content":[{"type":"tool_use","id":")" + id +
           R"(","name":")" + name + R"(","input":{)" + input + "}}]}}\n" + head(record + 1, "user") +
           R"({"role":"user","content":[{"type":"tool_result","tool_use_id":")" + id + R"(","content":")" + output +
           "\"}]}}\n";
}

/// An edit, tests of which some fail, and a message: half of what it states was never done, so that nothing near
/// answers it.
std::string turn(int number)
{
    const int record = number * 8;
    const std::string tests = std::to_string(20 + number % 60);
    const std::string file = "src/module_" + std::to_string(number % 400) + ".py";
    const std::string failed = number % 7 == 0 ? "2 failed, " : "";
    return tool(record, "Edit", R"("file_path":"/shop/)" + file + '"', "edited") +
           tool(record + 2, "Bash", R"("command":"pytest -q")", failed + tests + " passed in 1.00s") +
           head(record + 4, "assistant") + R"({"role":"assistant","content":[{"type":"text","text":"All )" + tests +
           " tests pass. Updated `" + file +
           "`. The linter is clean and the build passes. 9999 tests pass. Updated `src/none.py`. Pushed.\"}]}}\n";
}

double writeRecord(const std::string& folder, int turns)
{
    QDir().mkpath(QString::fromStdString(folder));
    std::ofstream stream(folder + "/session.jsonl", std::ios::binary);
    for (int number = 0; number < turns; ++number)
        stream << turn(number);
    return static_cast<double>(stream.tellp());
}

int run(const QStringList& arguments)
{
    const QString root = arguments.value(1, QDir::tempPath() + QStringLiteral("/exhibit-bench-sessions"));
    const int most = std::max(8, arguments.value(2, QStringLiteral("10000")).toInt());
    std::puts("turns      MB   claims   read s     MB/s   judge s   a turn against the smallest record: read, judge");
    printGrowth(root.toStdString(), {most / 8, most / 2, most}, writeRecord);
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return exhibit::bench::run(QCoreApplication::arguments());
}
