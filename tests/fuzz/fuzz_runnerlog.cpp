// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/runnerlog.h"
#include "models/parsing/sessions/writtenmessages.h"
#include "models/parsing/told/checkouts.h"
#include "tests/fuzz/placecheck.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace {

using namespace exhibit;
using namespace exhibit::fuzz;

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

/// Any text of any runners: every pointer is right, those to commits that were checked out as well, and the corpus and
/// tests/data/runners are read without harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::vector<std::string_view> lines = linesOf(text);
    TestDictionary tests;
    TextSource origin;
    origin.path = "log.txt";
    RunnerLogParser parser(origin, RunnerRules::none(), tests);
    for (const std::string_view line : lines)
        parser.addLine(line);
    for (const Witness& witness : parser.finish())
        checkWitness(witness, lines);
    for (const Problem& problem : parser.takeProblems())
        checkRef(problem.where, lines);
    LineNumber number{1};
    for (const std::string_view line : lines) {
        for (const RecognisedLine& checkout : checkoutsIn(origin, {number, line, line}))
            checkRef(checkout.where, lines);
        ++number.value;
    }
    for (const WrittenMessage& message : messagesIn(text))
        require(message.begin < message.end && message.end <= text.size());
    return 0;
}
