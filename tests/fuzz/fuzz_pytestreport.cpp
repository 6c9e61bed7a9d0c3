// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytestreport.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace exhibit;

namespace {

void check(const std::vector<Witness>& witnesses, const TestDictionary& tests)
{
    for (const Witness& witness : witnesses) {
        if (!witness.where.firstLine.isValid() ||
            witness.outcomes.outcomes.size() > static_cast<std::size_t>(tests.count()))
            std::abort();
        for (const Failure& failure : witness.failures) {
            if (failure.test.value < 0 || failure.test.value >= tests.count() || !isFailure(failure.outcome))
                std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    TextSource source;
    source.path = "corpus";
    source.text = text;
    TestDictionary tests;
    const auto keyOfPath = [](std::string_view path) { return std::optional<RunKey>(RunKey{std::string(path), {}}); };
    ReportParser file(tests, keyOfPath);
    file.addFile(source);
    check(file.finish(), tests);
    ReportParser corpus(tests, keyOfPath);
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        corpus.addLine(source, line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    check(corpus.finish(), tests);
    for (const Problem& problem : corpus.takeProblems()) {
        if (problem.message.isEmpty() || !problem.where.firstLine.isValid())
            std::abort();
    }
    return 0;
}
