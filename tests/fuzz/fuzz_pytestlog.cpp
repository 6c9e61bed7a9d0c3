// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestlog.h"
#include "tests/fuzz/placecheck.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace {

using namespace exhibit;
using namespace exhibit::fuzz;

void checkWitness(const Witness& witness, const std::vector<std::string_view>& lines, const TestDictionary& tests)
{
    checkRef(witness.where, lines);
    checkRef(witness.summary, lines);
    checkRef(witness.collectedAt, lines);
    for (const Failure& failure : witness.failures) {
        require(isFailure(witness.outcomes.of(failure.test)));
        checkRef(failure.where, lines);
        checkRef(failure.cause, lines);
    }
    for (const CollectionError& error : witness.collectionErrors)
        checkRef(error.where, lines);
    require(witness.outcomes.outcomes.size() == witness.outcomes.lines.size());
    require(witness.outcomes.outcomes.size() <= static_cast<std::size_t>(tests.count()));
    for (const std::uint32_t line : witness.outcomes.lines)
        require(line <= lines.size());
    if (witness.state == RunState::Passed)
        require(witness.failures.empty() && witness.collectionErrors.empty() && witness.counts.failed == 0);
    if (witness.state == RunState::CollectionFailed)
        require(!witness.counts.failed || *witness.counts.failed > 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    TestDictionary tests;
    std::vector<Problem> problems;
    const auto lines = linesOf(text);
    const TextSource source{"log.txt", {}, LineNumber{1}, text};
    const auto witnesses = parsePytestLog(source, tests, problems);
    for (const Witness& witness : witnesses)
        checkWitness(witness, lines, tests);
    for (const Problem& problem : problems)
        checkRef(problem.where, lines);
    // What the dictionary knows already must not change what is read.
    const auto again = parsePytestLog(source, tests, problems);
    require(again.size() == witnesses.size());
    for (std::size_t at = 0; at < again.size(); ++at)
        require(again[at].counts == witnesses[at].counts &&
                again[at].outcomes.outcomes == witnesses[at].outcomes.outcomes);
    return 0;
}
