// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/runnerlog.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

using namespace exhibit;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

void checkRef(const SourceRef& ref, const std::vector<std::string_view>& lines)
{
    if (ref.isNull())
        return;
    require(ref.firstLine.isValid() && ref.firstLine <= ref.lastLine);
    require(ref.lastLine.value <= static_cast<std::int64_t>(lines.size()));
    require(lines[static_cast<std::size_t>(ref.firstLine.zeroBased())].find(ref.quote) != std::string_view::npos);
}

void checkWitness(const Witness& witness, const std::vector<std::string_view>& lines)
{
    checkRef(witness.where, lines);
    checkRef(witness.summary, lines);
    for (const Failure& failure : witness.failures) {
        require(isFailure(witness.outcomes.of(failure.test)));
        checkRef(failure.where, lines);
        checkRef(failure.cause, lines);
    }
    for (const CollectionError& error : witness.collectionErrors)
        checkRef(error.where, lines);
}

} // namespace

/// Any text of any runners: every pointer is right, and the corpus and tests/data/runners are read without harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::vector<std::string_view> lines = linesOf(text);
    TestDictionary tests;
    TextSource origin;
    origin.path = "log.txt";
    RunnerLogParser parser(origin, tests);
    for (const std::string_view line : lines)
        parser.addLine(line);
    for (const Witness& witness : parser.finish())
        checkWitness(witness, lines);
    for (const Problem& problem : parser.takeProblems())
        checkRef(problem.where, lines);
    return 0;
}
