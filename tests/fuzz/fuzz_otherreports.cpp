// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/runnermarks.h"
#include "models/parsing/pytest/pytestlog.h"
#include "models/parsing/reports/baselinefile.h"
#include "models/parsing/reports/ctrf.h"
#include "models/parsing/reports/reportlog.h"
#include "models/parsing/telemetry/applystats.h"
#include "tests/fuzz/placecheck.h"

#include <cstdint>

using namespace exhibit;

namespace {

void readReportLog(const TextSource& source)
{
    TestDictionary tests;
    ReportLogParser parser(source, tests);
    fuzz::eachLine(source.text, [&](LineNumber number, std::string_view line) { parser.addLine(number, line); });
    fuzz::checkWitnesses(parser.finish(), tests, source.text);
    fuzz::checkProblems(parser.takeProblems(), source.text);
}

void readRunnerLog(const TextSource& source)
{
    TestDictionary tests;
    PytestLogParser parser(source, tests);
    fuzz::eachLine(source.text, [&](LineNumber, std::string_view line) {
        const std::string_view text = withoutRunnerMarks(line);
        fuzz::require(text.empty() ||
                      (text.data() >= line.data() && text.data() + text.size() <= line.data() + line.size()));
        parser.addLine(text);
    });
    fuzz::checkWitnesses(parser.finish(), tests, source.text);
}

void readApplyStats(const TextSource& source)
{
    for (const ApplyStats& stats : applyStatsOfJson(source, LineNumber{1}, source.text))
        fuzz::checkPlace(stats.where, source.text);
    if (const std::optional<ApplyStats> stats = applyStatsOfSummary(source))
        fuzz::checkPlace(stats->where, source.text);
}

void readBaseline(const TextSource& source)
{
    std::vector<Problem> problems;
    if (const std::optional<BaselineFile> file = parseBaselineFile(source, problems)) {
        fuzz::checkPlace(file->where, source.text);
        for (const BaselineSignature& signature : file->signatures)
            fuzz::checkPlace(signature.where, source.text);
    }
    fuzz::checkProblems(problems, source.text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    TextSource source;
    source.path = "report";
    source.text = {reinterpret_cast<const char*>(data), size};
    TestDictionary tests;
    CtrfParser ctrf(tests);
    ctrf.addFile(source);
    fuzz::checkWitnesses(ctrf.finish(), tests, source.text);
    fuzz::checkProblems(ctrf.takeProblems(), source.text);
    readReportLog(source);
    readRunnerLog(source);
    readApplyStats(source);
    readBaseline(source);
    return 0;
}
