// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-runners [FOLDER] [MEGABYTES] [RUNNER…]: the console text of each runner, sessions of the same tests in
// one file: how fast it is read (seconds of the processor, all threads together), against the text of pytest and
// against `cat`.
#include "models/domain/packfacts.h"
#include "models/loading/packreader.h"
#include "tests/bench/benchoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit::bench {

namespace {

/// A log of a runner: what stands at its head, a line or more of each test, its totals. `@` is the number of a test,
/// `#` that of all of them.
struct RunnerText
{
    const char* name;
    const char* head;
    const char* test;
    const char* foot;
};

constexpr RunnerText runnerTexts[] = {
    {"pytest",
     "============================= test session starts =============================\n"
     "collecting ... collected ~ items\n\n",
     "tests/core/test_module.py::TestComponent::test_behaviour_@ PASSED [ 50%]\n",
     "\n=== ~ passed in 163.18s (0:02:43) ====\n"},
    {"cargo-test", "running ~ tests\n", "test planner::queue::tests::keeps_the_order_of_@ ... ok\n",
     "\ntest result: ok. ~ passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 9.21s\n"},
    {"nextest", "    Starting ~ tests across 1 binary\n",
     "        PASS [   0.004s] shop planner::queue::tests::keeps_the_order_of_@\n",
     "------------\n     Summary [  19.010s] ~ tests run: ~ passed, 0 skipped\n"},
    {"go-test -v", "", "=== RUN   TestKeepsTheOrderOf@\n--- PASS: TestKeepsTheOrderOf@ (0.00s)\n",
     "PASS\nok  \tshop/planner\t9.204s\n"},
    {"jest", "PASS src/shop.test.js\n", "    \u2713 renders the item number @ of the list (12 ms)\n",
     "\nTest Suites: 1 passed, 1 total\nTests:       ~ passed, ~ total\nSnapshots:   0 total\nTime:        9.2 s\n"
     "Ran all test suites.\n"},
    {"vitest", " RUN  v2.1.0 /work/shop\n\n", " \u2713 src/shop/part@.test.ts (1 test) 3ms\n",
     "\n Test Files  ~ passed (~)\n      Tests  ~ passed (~)\n   Start at  10:00:00\n   Duration  9.20s\n"},
    {"mocha", "\n  cart\n", "    \u2713 renders the item number @ of the list\n", "\n\n  ~ passing (12s)\n\n"},
    {"node:test", "\u25B6 cart\n", "  \u2714 renders the item number @ of the list (1.5ms)\n",
     "\u25B6 cart (9100.2ms)\n\u2139 tests ~\n\u2139 suites 1\n\u2139 pass ~\n\u2139 fail 0\n\u2139 cancelled 0\n"
     "\u2139 skipped 0\n\u2139 todo 0\n\u2139 duration_ms 9120.5\n"},
    {"tap", "TAP version 13\n", "ok @ - renders the item number @ of the list\n",
     "1..~\n# tests ~\n# pass ~\n# fail 0\n"},
    {"playwright", "\nRunning ~ tests using 4 workers\n\n",
     "  \u2713  @ [chromium] \u203A tests/cart.spec.ts:3:5 \u203A renders the item @ (45ms)\n",
     "\n  ~ passed (12.4s)\n"},
    {"bun", "bun test v1.1.30\n\nshop.test.ts:\n", "(pass) cart > renders the item number @ of the list [0.12ms]\n",
     "\n ~ pass\n 0 fail\n ~ expect() calls\nRan ~ tests across 1 files. [9.10s]\n"},
    {"deno", "running ~ tests from ./shop_test.ts\n", "renders the item number @ of the list ... ok (2ms)\n",
     "\nok | ~ passed | 0 failed (9s)\n"},
    {"unittest", "", "test_item_@ (tests.test_cart.CartTest.test_item_@) ... ok\n",
     "\n----------------------------------------------------------------------\nRan ~ tests in 9.123s\n\nOK\n"},
    {"gradle", "> Task :test\n\n", "CartTest > rendersTheItemNumber@() PASSED\n\n",
     "\nBUILD SUCCESSFUL in 9s\n3 actionable tasks: 3 executed\n"},
    {"ctest", "Test project /work/build\n",
     "      Start @: cart_item_@\n@/~ Test #@: cart_item_@ ...................   Passed    0.01 sec\n",
     "\n100% tests passed, 0 tests failed out of ~\n\nTotal Test time (real) =   9.22 sec\n"},
    {"googletest", "[==========] Running ~ tests from 1 test suite.\n[----------] ~ tests from Cart\n",
     "[ RUN      ] Cart.RendersTheItem@\n[       OK ] Cart.RendersTheItem@ (0 ms)\n",
     "[----------] ~ tests from Cart (9000 ms total)\n\n[==========] ~ tests from 1 test suite ran. (9100 ms total)\n"
     "[  PASSED  ] ~ tests.\n"},
    {"dotnet-test", "Starting test execution, please wait...\nA total of 1 test files matched the specified pattern.\n",
     "  Passed Shop.Tests.CartTests.RendersTheItem@ [2 ms]\n",
     "\nTest Run Successful.\nTotal tests: ~\n     Passed: ~\n Total time: 9.1 Seconds\n"},
    {"phpunit --testdox", "PHPUnit 10.5.2 by Sebastian Bergmann and contributors.\n\nCart (Shop\\Tests\\Cart)\n",
     " \u2714 Renders the item number @ of the list\n",
     "\nTime: 00:09.120, Memory: 10.00 MB\n\nOK (~ tests, ~ assertions)\n"},
    {"xctest", "Test Suite 'CartTests' started at 2025-12-28 10:00:00.000.\n",
     "Test Case '-[Shop.CartTests testItem@]' started.\n"
     "Test Case '-[Shop.CartTests testItem@]' passed (0.001 seconds).\n",
     "Test Suite 'CartTests' passed at 2025-12-28 10:00:09.000.\n"
     "\t Executed ~ tests, with 0 failures (0 unexpected) in 9.100 (9.200) seconds\n"},
    {"dart-test", "00:00 +0: loading test/cart_test.dart\n", "00:01 +@: cart renders the item number @ of the list\n",
     "00:09 +~: All tests passed!\n"},
    {"scalatest", "[info] CartSpec:\n", "[info] - should render the item number @ of the list\n",
     "[info] Run completed in 9 seconds, 100 milliseconds.\n[info] Total number of tests run: ~\n"
     "[info] Suites: completed 1, aborted 0\n[info] Tests: succeeded ~, failed 0, canceled 0, ignored 0, pending 0\n"
     "[info] All tests passed.\n"},
    {"bats", "1..~\n", "ok @ renders the item number @ of the list\n", ""},
    {"robot",
     "==============================================================================\nCart\n"
     "==============================================================================\n",
     "Renders the item number @ of the list                                 | PASS |\n"
     "------------------------------------------------------------------------------\n",
     "Cart                                                                  | PASS |\n"
     "~ tests, ~ passed, 0 failed\n"
     "==============================================================================\n"},
    {"lines of the program", "running 1 test\n",
     "2025-12-28 10:01:02,103 INFO shop.cart: stored item @ of the list for the customer in 3 ms\n",
     "test cart::stores ... ok\n\n"
     "test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 9.21s\n"},
    {"colours", "\033[1mPASS\033[0m src/shop.test.js\n",
     "    \033[32m\u2713\033[39m \033[2mrenders the item number @ of the list (12 ms)\033[22m\n",
     "\nTest Suites: 1 passed, 1 total\n\033[1mTests:       \033[22m\033[1m\033[32m~ passed\033[39m\033[22m, ~ total\n"
     "\033[1mTime:\033[22m        9.2 s\nRan all test suites.\n"},
};

std::string filled(std::string_view text, std::int64_t test, std::int64_t all)
{
    std::string out;
    for (const char c : text) {
        if (c == '@')
            out += std::to_string(test);
        else if (c == '~')
            out += std::to_string(all);
        else
            out += c;
    }
    return out;
}

constexpr std::int64_t testsPerSession = 20'000;

/// One file of at least so many bytes, session by session of the same tests.
double writeSessions(const RunnerText& runner, const std::string& path, std::int64_t bytes)
{
    std::string session = filled(runner.head, 0, testsPerSession);
    for (std::int64_t test = 1; test <= testsPerSession; ++test)
        session += filled(runner.test, test, testsPerSession);
    session += filled(runner.foot, 0, testsPerSession);
    std::ofstream out(path, std::ios::binary);
    for (std::int64_t written = 0; written < bytes; written += static_cast<std::int64_t>(session.size()))
        out << session;
    return static_cast<double>(out.tellp());
}

double secondsOfCopying(const std::string& path)
{
    const std::clock_t start = std::clock();
    std::ifstream in(path, std::ios::binary);
    std::vector<char> block(1 << 20);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size()))) {
    }
    return processorSecondsSince(start);
}

struct Reading
{
    double bytes = 0, copying = 0, reading = 0; ///< seconds of the processor
    std::size_t sessions = 0;
    std::int64_t tests = 0;
};

std::optional<Reading> readOnce(const RunnerText& runner, const QString& root, std::int64_t bytes)
{
    Reading figures;
    const QTemporaryDir folder(root + QStringLiteral("/XXXXXX"));
    const QTemporaryDir home;
    const std::string path = folder.filePath(QStringLiteral("test_output.txt")).toStdString();
    figures.bytes = writeSessions(runner, path, bytes);
    figures.copying = std::max(secondsOfCopying(path), 1e-9);
    const std::clock_t start = std::clock();
    const auto facts = readFacts(folder.path().toStdString(), optionsIn(home, false), CancelFlag());
    figures.reading = processorSecondsSince(start);
    if (!facts)
        return std::nullopt;
    figures.sessions = facts.value()->witnesses.size();
    for (const Witness& witness : facts.value()->witnesses)
        figures.tests += witness.counts.total.value_or(0);
    return figures;
}

int run(const QStringList& arguments)
{
    const QString root = arguments.value(1, QDir::tempPath() + QStringLiteral("/exhibit-bench-runners"));
    const std::int64_t bytes = arguments.value(2, QStringLiteral("200")).toLongLong() * 1'000'000;
    const QStringList wanted = arguments.mid(3);
    QDir().mkpath(root);
    readOnce(runnerTexts[0], root, 1); // the rules are read once a process
    double pytest = 0;                 // seconds a byte
    std::puts("| console text | MB/s | time against pytest | time against `cat` | sessions, tests read |");
    for (const RunnerText& runner : runnerTexts) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromUtf8(runner.name)))
            continue;
        const std::optional<Reading> figures = readOnce(runner, root, bytes);
        if (!figures)
            return 1;
        const double perByte = figures->reading / figures->bytes;
        pytest = pytest == 0 ? perByte : pytest;
        std::printf("| %s | %.0f | %.2fx | %.0fx | %zu, %lld |\n", runner.name, 1e-6 / perByte, perByte / pytest,
                    figures->reading / figures->copying, figures->sessions, static_cast<long long>(figures->tests));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return exhibit::bench::run(QCoreApplication::arguments());
}
