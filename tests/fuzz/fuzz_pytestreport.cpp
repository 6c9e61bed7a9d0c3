// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreport.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace exhibit;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Every quote is an exact part of the text it points into.
void checkPlace(const SourceRef& where, std::string_view text)
{
    require(where.isNull() || (where.firstLine.isValid() && text.find(where.quote) != std::string_view::npos));
}

void check(const std::vector<Witness>& witnesses, const TestDictionary& tests, std::string_view text)
{
    for (const Witness& witness : witnesses) {
        checkPlace(witness.where, text);
        checkPlace(witness.summary, text);
        require(witness.outcomes.outcomes.size() <= static_cast<std::size_t>(tests.count()));
        for (const Failure& failure : witness.failures) {
            require(failure.test.value >= 0 && failure.test.value < tests.count() && isFailure(failure.outcome));
            checkPlace(failure.where, text);
            checkPlace(failure.cause, text);
        }
        for (const CollectionError& error : witness.collectionErrors)
            checkPlace(error.where, text);
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
    check(file.finish(), tests, text);
    ReportParser corpus(tests, keyOfPath);
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        corpus.addLine(source, line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    check(corpus.finish(), tests, text);
    for (const Problem& problem : corpus.takeProblems()) {
        require(!problem.message.isEmpty());
        checkPlace(problem.where, text);
    }
    return 0;
}
