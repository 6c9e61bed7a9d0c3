// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/packgenerator.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>

namespace exhibit::bench {

namespace {

constexpr int testsPerRun = 1460;

/// Small, fast and the same everywhere, unlike the distributions of <random>.
class Random
{
public:
    explicit Random(int seed) : m_state(20251228ULL + static_cast<std::uint64_t>(seed) * 2654435761ULL) {}

    std::uint32_t below(std::uint32_t limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>(m_state >> 33U) % limit;
    }

private:
    std::uint64_t m_state;
};

struct Test
{
    std::string nodeId;
    bool alwaysFails = false;
};

std::vector<Test> makeTests()
{
    static const char* areas[] = {
        "api", "cli", "core", "storage", "planner", "telemetry", "research/agents", "research/errors"};
    std::vector<Test> tests;
    for (int i = 0; i < testsPerRun; ++i) {
        char name[160];
        std::snprintf(name, sizeof name, "tests/%s/test_module_%02d.py::TestComponent%02d::test_behaviour_%04d",
                      areas[i % 8], (i / 24) % 61, (i / 6) % 97, i);
        tests.push_back({name, i % 25 == 7});
    }
    return tests;
}

std::string outcomeOf(const Test& test, Random& random)
{
    if (test.alwaysFails || random.below(400) == 0)
        return "failed";
    return random.below(11) == 0 ? "skipped" : "passed";
}

std::string upper(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return text;
}

struct RunNames
{
    std::string run;
    std::string phase;

    explicit RunNames(int index)
        : run("bench-run-" + std::to_string(index)), phase("phase-" + std::to_string(index % 7))
    {}
};

void writeLog(std::ofstream& out, const std::vector<Test>& tests, Random& random)
{
    int failed = 0, passed = 0, skipped = 0;
    std::string failures, summary;
    out << "============================= test session starts =============================\n"
        << "collecting ... collected " << tests.size() << " items\n\n";
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const std::string outcome = outcomeOf(tests[i], random);
        char percent[16];
        std::snprintf(percent, sizeof percent, "[%3d%%]", static_cast<int>((i + 1) * 100 / tests.size()));
        out << tests[i].nodeId << ' ' << upper(outcome) << (outcome == "skipped" ? " (needs a display) " : " ")
            << percent << '\n';
        failed += outcome == "failed";
        passed += outcome == "passed";
        skipped += outcome == "skipped";
        if (outcome == "failed") {
            failures +=
                "C:\\dev\\bench\\src\\component.py:117: AttributeError: 'NoneType' object has no attribute 'limit'\n";
            summary += "FAILED " + tests[i].nodeId + " - AttributeError: 'NoneTy...\n";
        }
    }
    out << "\n================================== FAILURES ===================================\n"
        << failures << "=========================== short test summary info ===========================\n"
        << summary << "=== " << failed << " failed, " << passed << " passed, " << skipped
        << " skipped in 163.18s (0:02:43) ====\n\n--- STDERR ---\n\n";
}

/// The tree and the failures that Jest prints for a file.
void writeJestFile(std::ofstream& out, int index, Random& random)
{
    const bool fails = random.below(20) == 0;
    out << (fails ? "FAIL" : "PASS") << " src/pages/section" << index % 97 << "/component" << index << ".test.tsx ("
        << 1 + random.below(20) << ".25 s)\n";
    for (int group = 0; group < 3; ++group) {
        out << "  Component" << index << " section " << group << '\n';
        for (int test = 0; test < 12; ++test)
            out << "    \u2713 renders the item number " << test << " of the list when a user clicks on it ("
                << 1 + random.below(90) << " ms)\n";
    }
    if (!fails)
        return;
    out << "    \u2715 breaks\n\n  \u25CF Component" << index << " section 2 \u203A breaks\n\n"
        << "    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 3\n    Received: 2\n\n"
        << "      at Object.toBe (src/pages/component" << index << ".test.tsx:12:13)\n\n";
}

void writeJestLog(std::ofstream& out, int index, Random& random)
{
    constexpr int files = 400;
    for (int file = 0; file < files; ++file)
        writeJestFile(out, index * files + file, random);
    out << "Test Suites: 20 failed, 380 passed, 400 total\nTests:       20 failed, 14400 passed, 14420 total\n"
        << "Snapshots:   0 total\nTime:        99.2 s\nRan all test suites.\n";
}

void writeReportLine(std::ofstream& out, const RunNames& names, const std::vector<Test>& tests, Random& random)
{
    int failed = 0, passed = 0, skipped = 0;
    std::string list;
    for (const Test& test : tests) {
        const std::string outcome = outcomeOf(test, random);
        failed += outcome == "failed";
        passed += outcome == "passed";
        skipped += outcome == "skipped";
        list += list.empty() ? "" : ", ";
        list += R"({"nodeid": ")" + test.nodeId + R"(", "outcome": ")" + outcome +
                R"(", "setup": {"outcome": "passed"}, "call": {"outcome": ")" + outcome + '"';
        if (outcome == "failed") {
            list +=
                R"(, "crash": {"path": "C:\\dev\\bench\\src\\component.py", "lineno": 117, "message": "AttributeError: 'NoneType' object has no attribute 'limit'"}, )"
                R"("longrepr": "C:\\dev\\bench\\src\\component.py:117: AttributeError: 'NoneType' object has no attribute 'limit'")";
        }
        list += R"(}, "teardown": {"outcome": "passed"}})";
    }
    out << R"({"run_id": ")" << names.run << R"(", "phase": ")" << names.phase
        << R"(", "report_path": ".autonomous_runs\\)" << names.run << R"(\\ci\\pytest_)" << names.phase
        << R"(.json", "report": {"created": null, "duration": 163.18, "exitcode": 1, )"
        << R"("root": "C:\\dev\\bench", "environment": {}, "summary": {"passed": )" << passed << R"(, "failed": )"
        << failed << R"(, "skipped": )" << skipped << R"(, "total": )" << tests.size() << R"(, "collected": )"
        << tests.size() << R"(}, "collectors": [], "tests": [)" << list << "]}}\n";
}

void writeTestLines(std::ofstream& out, const RunNames& names, const std::vector<Test>& tests, Random& random)
{
    for (const Test& test : tests) {
        const std::string outcome = outcomeOf(test, random);
        out << R"({"run_id": ")" << names.run << R"(", "phase": ")" << names.phase << R"(", "nodeid": ")" << test.nodeId
            << R"(", "outcome": ")" << outcome << R"(", "duration": 0.0)" << 1 + random.below(9);
        if (outcome == "failed")
            out << R"(, "message": "AttributeError: 'NoneType' object has no attribute 'limit'")";
        out << "}\n";
    }
}

void writeCommands(std::ofstream& out, const RunNames& names, Random& random)
{
    for (int i = 0; i < 200; ++i) {
        const bool timedOut = random.below(20) == 0;
        out << R"({"command": "python -m pytest tests/core -q", "exit_code": )" << (timedOut ? "null" : "0")
            << R"(, "duration_sec": )" << random.below(60) << ".25, \"timed_out\": " << (timedOut ? "true" : "false")
            << R"(, "skipped": false, "reason": )" << (timedOut ? "\"timeout\"" : "null")
            << R"(, "artifact_path": ".autonomous_runs\\)" << names.run << R"(\\diagnostics\\commands\\17652764)" << i
            << R"(_probe.log", "label": "probe_)" << i % 12 << R"(", "timestamp": 17652764)" << i % 90 + 10 << ".66}\n";
    }
}

using Writer = std::function<void(std::ofstream&, int index, Random&)>;

/// Writes files of at most a tenth of the folder until it is full; the marker says that it is complete.
GeneratedFolder fill(Kind kind, const std::string& name, const std::string& root, std::uint64_t bytes,
                     const std::string& ending, bool filePerRun, const Writer& write)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(root) / name;
    const fs::path marker = fs::path(root) / (name + '-' + std::to_string(bytes) + ".complete");
    if (!fs::exists(marker)) {
        fs::remove_all(folder);
        std::uint64_t written = 0;
        for (int index = 0; written < bytes;) {
            const RunNames names(index);
            const fs::path file =
                filePerRun ? folder / ".autonomous_runs" / names.run / "ci" / ("pytest_" + names.phase + ending)
                           : folder / ("part-" + std::to_string(index) + ending);
            fs::create_directories(file.parent_path());
            std::ofstream out(file, std::ios::binary);
            do {
                // Seeded by the run, so that its log and its report tell the same.
                Random random(index);
                write(out, index++, random);
            } while (!filePerRun && static_cast<std::uint64_t>(out.tellp()) < bytes / 4 + 1);
            written += static_cast<std::uint64_t>(out.tellp());
        }
        std::ofstream(marker).put('\n');
    }
    std::uint64_t total = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            total += entry.file_size();
    }
    return {kind, name, folder.string(), total};
}

} // namespace

std::vector<GeneratedFolder> generatePack(const std::string& root, std::uint64_t bytesPerKind)
{
    std::filesystem::create_directories(root);
    const std::vector<Test> tests = makeTests();
    return {
        fill(Kind::Logs, "logs", root, bytesPerKind, ".log", true,
             [&tests](std::ofstream& out, int, Random& random) { writeLog(out, tests, random); }),
        fill(Kind::RunnerLogs, "jest logs", root, bytesPerKind, ".txt", false, writeJestLog),
        fill(Kind::ReportsPerLine, "reports", root, bytesPerKind, ".ndjson", false,
             [&tests](std::ofstream& out, int index, Random& random) {
                 writeReportLine(out, RunNames(index), tests, random);
             }),
        fill(Kind::TestsPerLine, "tests", root, bytesPerKind, ".ndjson", false,
             [&tests](std::ofstream& out, int index, Random& random) {
                 writeTestLines(out, RunNames(100000 + index), tests, random);
             }),
        fill(Kind::Diagnostics, "diagnostics", root, bytesPerKind, ".jsonl", false,
             [](std::ofstream& out, int index, Random& random) { writeCommands(out, RunNames(index), random); }),
    };
}

} // namespace exhibit::bench
