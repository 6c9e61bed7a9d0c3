// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/junitxml.h"
#include "tests/fuzz/placecheck.h"

#include <cstdint>

using namespace exhibit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    TextSource origin;
    origin.path = "junit.xml";
    TestDictionary tests;
    JUnitParser parser(origin, tests);
    fuzz::eachLine(text, [&](LineNumber, std::string_view line) { parser.addLine(line); });
    const std::vector<Witness> witnesses = parser.finish();
    fuzz::require(witnesses.size() <= 1);
    fuzz::checkWitnesses(witnesses, tests, text);
    fuzz::checkProblems(parser.takeProblems(), text);
    return 0;
}
