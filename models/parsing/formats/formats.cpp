// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"

#include "models/domain/text.h"
#include "models/files/kinds/binarycheck.h"
#include "models/parsing/coverage/coveragehtml.h"
#include "models/parsing/coverage/coveragejson.h"
#include "models/parsing/coverage/coveragelines.h"
#include "models/parsing/coverage/coveragexml.h"
#include "models/parsing/coverage/toolcoverage.h"
#include "models/parsing/findings/sarif.h"
#include "models/parsing/formats/fileplace.h"
#include "models/parsing/formats/jsonforms.h"
#include "models/parsing/formats/jsonkind.h"
#include "models/parsing/formats/textforms.h"
#include "models/parsing/git/gitcontext.h"
#include "models/parsing/prose/prose.h"
#include "models/parsing/pytest/pytestlog.h"
#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/reports/allure/allureresult.h"
#include "models/parsing/reports/baselinefile.h"
#include "models/parsing/reports/ctrf.h"
#include "models/parsing/reports/dotnetxml.h"
#include "models/parsing/reports/events/eventlines.h"
#include "models/parsing/reports/html/playwrighthtml.h"
#include "models/parsing/reports/html/pytesthtml.h"
#include "models/parsing/reports/junitxml.h"
#include "models/parsing/reports/lastfailed.h"
#include "models/parsing/reports/lists/attestedresults.h"
#include "models/parsing/reports/lists/testlistjson.h"
#include "models/parsing/reports/native/jvmxml.h"
#include "models/parsing/reports/native/nativexml.h"
#include "models/parsing/reports/playwrightjson.h"
#include "models/parsing/reports/reportlog.h"
#include "models/parsing/reports/robotxml.h"
#include "models/parsing/reports/runsummary.h"
#include "models/parsing/reports/trx.h"
#include "models/parsing/runners/cilog.h"
#include "models/parsing/runners/ends/startfailures.h"
#include "models/parsing/runners/programlog.h"
#include "models/parsing/runners/runnerlog.h"
#include "models/parsing/sessions/scripts/scriptfiles.h"
#include "models/parsing/sessions/sessionrecord.h"
#include "models/parsing/telemetry/applystats.h"
#include "models/parsing/telemetry/diagnostics.h"
#include "models/parsing/telemetry/modelusage.h"
#include "models/parsing/telemetry/tokenevents.h"
#include "models/parsing/telemetry/tokenlines.h"
#include "models/parsing/told/filelisting.h"

#include <QtGlobal>

#include <re2/re2.h>

#include <algorithm>
#include <iterator>

namespace exhibit {

/// The table, with names that are short where the rows stand and unknown elsewhere.
namespace formatrows {

using Kind = ArtifactKind;
using enum Trait;

constexpr Traits report = Text | RunSource | OneRun | HoldsRecords;
constexpr Traits log = Text | RunSource | OneRun | CoverageTable | LongPreface;

constexpr Traits looseReport = report | NamesLoosely;
constexpr Traits coverage = Text | OneRun | HoldsRecords;

constexpr Format table[] = {
    // Not told by a text's lines.
    {Kind::Empty, "empty", QT_TRANSLATE_NOOP("exhibit::ItemText", "empty"), {}, nullptr, nullptr, nullptr},
    {Kind::Binary, "binary", QT_TRANSLATE_NOOP("exhibit::ItemText", "binary"), {}, nullptr, nullptr, nullptr},
    {Kind::Special,
     "special",
     QT_TRANSLATE_NOOP("exhibit::ItemText", "link or special file, not read"),
     {},
     nullptr,
     nullptr,
     nullptr},
    {Kind::Unreadable,
     "unreadable",
     QT_TRANSLATE_NOOP("exhibit::ItemText", "unreadable"),
     {},
     nullptr,
     nullptr,
     nullptr},
    {Kind::Sqlite, "sqlite", QT_TRANSLATE_NOOP("exhibit::ItemText", "SQLite database"), {}, nullptr, nullptr, nullptr},

    {Kind::Bundle, "bundle", QT_TRANSLATE_NOOP("exhibit::ItemText", "bundle"), Text | RunSource, isBundle, nullptr,
     nullptr},
    {Kind::RunSummary, "run-summary", QT_TRANSLATE_NOOP("exhibit::ItemText", "run summary"),
     Text | RunSource | Prose | HoldsRecords, isRunSummary, nullptr, makeRunSummary},
    {Kind::PhaseSummary, "phase-summary", QT_TRANSLATE_NOOP("exhibit::ItemText", "phase summary"), Text | Prose,
     isPhaseSummary, nullptr, makeRunSummary},
    {Kind::CommandOutput, "command-output", QT_TRANSLATE_NOOP("exhibit::ItemText", "command output"), Text | Log,
     isCommandOutput, nullptr, makeCommandOutput},

    // Markup, by its root.
    {Kind::JUnitXml, "junit-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "JUnit XML"), looseReport, isJUnitXml, nullptr,
     makeJUnitXml},
    {Kind::Trx, "trx", QT_TRANSLATE_NOOP("exhibit::ItemText", "Visual Studio test results"), looseReport, isTrx,
     nullptr, makeTrx},
    {Kind::NUnitXml, "nunit-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "NUnit results"), looseReport, isNUnitXml,
     nullptr, makeNUnitXml},
    {Kind::XUnitXml, "xunit-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "xUnit.net results"), looseReport, isXUnitXml,
     nullptr, makeXUnitXml},
    {Kind::RobotXml, "robot-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "Robot Framework results"), looseReport,
     isRobotXml, nullptr, makeRobotXml},
    {Kind::CatchXml, "catch-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "results of Catch2 or doctest"), looseReport,
     isCatchXml, nullptr, makeCatchXml},
    {Kind::QtTestXml, "qttest-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "Qt Test results"), looseReport, isQtTestXml,
     nullptr, makeQtTestXml},
    {Kind::CtestXml, "ctest-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "CTest results"), looseReport, isCtestXml,
     nullptr, makeCtestXml},
    {Kind::TestNgXml, "testng-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "results of TestNG or Jenkins"), looseReport,
     isTestNgXml, nullptr, makeTestNgXml},
    {Kind::CoberturaXml, "cobertura-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "Cobertura coverage"), coverage,
     isCoberturaXml, nullptr, makeCoberturaXml},
    {Kind::JacocoXml, "jacoco-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "JaCoCo coverage"), coverage, isJacocoXml,
     nullptr, makeJacocoXml},
    {Kind::CloverXml, "clover-xml", QT_TRANSLATE_NOOP("exhibit::ItemText", "Clover coverage"), coverage, isCloverXml,
     nullptr, makeCloverXml},
    {Kind::PlaywrightHtml, "playwright-html", QT_TRANSLATE_NOOP("exhibit::ItemText", "Playwright's HTML report"),
     looseReport, isPlaywrightHtml, nullptr, makePlaywrightHtml},
    {Kind::PytestHtml, "pytest-html", QT_TRANSLATE_NOOP("exhibit::ItemText", "pytest's HTML report"), looseReport,
     isPytestHtml, nullptr, makePytestHtml},
    {Kind::CoverageHtml, "coverage-html", QT_TRANSLATE_NOOP("exhibit::ItemText", "HTML report of coverage"), coverage,
     isCoverageHtml, nullptr, makeCoverageHtml},
    {Kind::Unknown, "unknown", QT_TRANSLATE_NOOP("exhibit::ItemText", "text"), Text | NoForm, isOtherMarkup, nullptr,
     nullptr},

    {Kind::ExecutorLog, "executor-log", QT_TRANSLATE_NOOP("exhibit::ItemText", "executor log"), Text | Log,
     isExecutorLog, nullptr, makeExecutorLog},

    // JSON, by the keys of its records.
    {Kind::SessionRecord, "session-record", QT_TRANSLATE_NOOP("exhibit::ItemText", "session of a coding agent"),
     Text | HoldsRecords, isSessionText, isSessionRecord, makeSessionRecord},
    {Kind::PytestReport, "pytest-report", QT_TRANSLATE_NOOP("exhibit::ItemText", "pytest JSON report"), report, nullptr,
     isPytestReport, makePytestReport},
    {Kind::ReportLog, "pytest-reportlog", QT_TRANSLATE_NOOP("exhibit::ItemText", "pytest report log"), report, nullptr,
     isReportLog, makeReportLog},
    {Kind::CtrfReport, "ctrf-report", QT_TRANSLATE_NOOP("exhibit::ItemText", "CTRF report"), looseReport, nullptr,
     isCtrf, makeCtrf},
    {Kind::ReportCorpus, "report-corpus", QT_TRANSLATE_NOOP("exhibit::ItemText", "pytest reports, one a line"),
     Text | RunSource | HoldsRecords | DigestOfFile, nullptr, isCorpusRecord, makeReportCorpus},
    {Kind::Baseline, "baseline", QT_TRANSLATE_NOOP("exhibit::ItemText", "test baseline"), Text | HoldsRecords, nullptr,
     isBaseline, makeBaseline},
    {Kind::CommandLog, "command-log", QT_TRANSLATE_NOOP("exhibit::ItemText", "diagnostics log"), Text | HoldsRecords,
     nullptr, isDiagnostics, makeDiagnostics},
    {Kind::ModelSelections, "model-selections", QT_TRANSLATE_NOOP("exhibit::ItemText", "model selections"),
     Text | HoldsRecords, nullptr, isModelSelection, makeDiagnostics},
    {Kind::TokenEvents, "token-events", QT_TRANSLATE_NOOP("exhibit::ItemText", "token events"), Text | HoldsRecords,
     nullptr, isTokenEvent, makeTokenEvents},
    {Kind::ModelUsage, "model-usage", QT_TRANSLATE_NOOP("exhibit::ItemText", "model calls with tokens"),
     Text | RunSource, nullptr, isModelUsage, makeModelUsage},
    {Kind::JestReport, "jest-report",
     QT_TRANSLATE_NOOP("exhibit::ItemText", "report of Jest, Vitest, mocha, RSpec or GoogleTest"), looseReport, nullptr,
     isTestListJson, makeTestListJson},
    {Kind::PlaywrightReport, "playwright-report", QT_TRANSLATE_NOOP("exhibit::ItemText", "Playwright report"),
     looseReport, nullptr, isPlaywrightJson, makePlaywrightJson},
    {Kind::PlaywrightLastRun, "playwright-last-run", QT_TRANSLATE_NOOP("exhibit::ItemText", "Playwright's last run"),
     looseReport, nullptr, isPlaywrightLastRun, makePlaywrightLastRun},
    {Kind::GoTestJson, "go-test-json",
     QT_TRANSLATE_NOOP("exhibit::ItemText", "events of go test, dart test or cargo test"), looseReport, nullptr,
     isEventLines, makeEventLines},
    {Kind::CucumberReport, "cucumber-report", QT_TRANSLATE_NOOP("exhibit::ItemText", "Cucumber report"), looseReport,
     nullptr, isCucumberReport, makeCucumberReport},
    {Kind::AllureResult, "allure-result", QT_TRANSLATE_NOOP("exhibit::ItemText", "Allure result"), looseReport, nullptr,
     isAllureResult, makeAllureResult},
    {Kind::SarifReport, "sarif", QT_TRANSLATE_NOOP("exhibit::ItemText", "findings of linters and scanners"),
     Text | OneRun, nullptr, isSarif, makeSarif},
    {Kind::CoveragePyReport, "coverage-py", QT_TRANSLATE_NOOP("exhibit::ItemText", "coverage.py report"), coverage,
     nullptr, isCoveragePy, makeCoveragePy},
    {Kind::IstanbulSummary, "istanbul-summary",
     QT_TRANSLATE_NOOP("exhibit::ItemText", "coverage of Istanbul, llvm-cov, SimpleCov, gcovr or coverlet"), coverage,
     nullptr, isToolCoverage, makeToolCoverage},
    {Kind::PytestLastFailed, "pytest-lastfailed", QT_TRANSLATE_NOOP("exhibit::ItemText", "pytest's failed tests"),
     report, nullptr, isLastFailed, makeLastFailed},
    {Kind::Attestation, "attestation", QT_TRANSLATE_NOOP("exhibit::ItemText", "in-toto attestation"),
     Text | RunSource | OneRun, nullptr, isAttestation, makeAttestation},
    {Kind::Json, "json", QT_TRANSLATE_NOOP("exhibit::ItemText", "JSON"), Text | NoForm, nullptr, nullptr,
     makeOtherJson},

    {Kind::Lcov, "lcov", QT_TRANSLATE_NOOP("exhibit::ItemText", "lcov coverage"), coverage, isLcov, nullptr, makeLcov},
    {Kind::GoCover, "go-cover", QT_TRANSLATE_NOOP("exhibit::ItemText", "Go cover profile"), coverage, isGoCover,
     nullptr, makeGoCover},

    // Logs and prose, by what their lines look like.
    {Kind::CiRunnerLog, "ci-runner-log", QT_TRANSLATE_NOOP("exhibit::ItemText", "CI runner log"), log | Log,
     isCiRunnerLog, nullptr, makeCiRunnerLog},
    {Kind::GitContext, "git-context", QT_TRANSLATE_NOOP("exhibit::ItemText", "git context"), Text | HoldsRecords,
     isGitContext, nullptr, makeGitContext},
    // A log of several runners, before that of one of them.
    {Kind::RunnerLog, "test-log", QT_TRANSLATE_NOOP("exhibit::ItemText", "test log"),
     Text | RunSource | OneRun | HoldsRecords | LongPreface, isRunnerLog, nullptr, makeRunnerLog},
    {Kind::PytestLog, "pytest-log", QT_TRANSLATE_NOOP("exhibit::ItemText", "pytest text log"), log | HoldsRecords,
     isPytestLog, nullptr, makePytestLog},
    {Kind::Prose, "prose", QT_TRANSLATE_NOOP("exhibit::ItemText", "prose"), Text | Prose, isProse, nullptr, makeProse},
    // Last: a log or a document may quote a rule or a section of such a file.
    {Kind::BuildScripts, "build-scripts", QT_TRANSLATE_NOOP("exhibit::ItemText", "build file or settings"), Text,
     isScriptText, isScriptJson, makeScriptFile},
};

} // namespace formatrows

namespace {

constexpr bool isComplete()
{
    for (int kind = 0; kind <= static_cast<int>(ArtifactKind::Sqlite); ++kind) {
        int rows = 0;
        for (const Format& format : formatrows::table)
            rows += format.kind == static_cast<ArtifactKind>(kind) ? 1 : 0;
        if (rows != 1)
            return false;
    }
    return true;
}
static_assert(isComplete(), "each kind has one row");

ArtifactKind kindOfRecord(const JsonPeek& peek, const std::string& prefix)
{
    const auto found =
        std::find_if(std::begin(formatrows::table), std::end(formatrows::table), [&](const Format& format) {
            return format.recogniseRecord && format.recogniseRecord(peek, prefix);
        });
    return found == std::end(formatrows::table) ? ArtifactKind::Json : found->kind;
}

/// In source only settings and JSON are sought by their form.
ArtifactKind kindOfText(std::string_view text, const RunnerRules& runners, bool isSource)
{
    const TextHead head(text, runners);
    if (head.lines().empty())
        return ArtifactKind::Unknown;
    bool isJsonAsked = false;
    for (const Format& format : formatrows::table) {
        const bool isAsked = !isSource || format.kind == ArtifactKind::BuildScripts;
        if (isAsked && format.recogniseText && format.recogniseText(head))
            return format.kind;
        if (!format.recogniseRecord || isJsonAsked)
            continue;
        isJsonAsked = true;
        if (const std::optional<ArtifactKind> kind = kindOfJson(text, kindOfRecord))
            return *kind;
    }
    return ArtifactKind::Unknown;
}

ArtifactKind kindOfTail(std::string_view text, const RunnerRules& runners)
{
    const TextHead tail = TextHead::tailOf(text, runners);
    const auto found =
        std::find_if(std::begin(formatrows::table), std::end(formatrows::table), [&tail](const Format& format) {
            return format.traits.has(Trait::LongPreface) && !tail.lines().empty() && format.recogniseText(tail);
        });
    return found == std::end(formatrows::table) ? ArtifactKind::Unknown : found->kind;
}

} // namespace

std::span<const Format> formats()
{
    return formatrows::table;
}

const Format& formatOf(ArtifactKind kind)
{
    return *std::find_if(std::begin(formatrows::table), std::end(formatrows::table),
                         [kind](const Format& row) { return row.kind == kind; });
}

std::string_view kindName(ArtifactKind kind)
{
    return formatOf(kind).name;
}

ArtifactKind kindFromName(std::string_view name)
{
    const auto found = std::find_if(std::begin(formatrows::table), std::end(formatrows::table),
                                    [name](const Format& row) { return row.name == name; });
    return found == std::end(formatrows::table) ? ArtifactKind::Unknown : found->kind;
}

namespace {

ArtifactKind kindOfHead(std::string_view decodedHead, bool looksBinary, const RunnerRules& runners, bool isSource)
{
    if (looksBinary)
        return decodedHead.starts_with(sqliteMagic) ? ArtifactKind::Sqlite : ArtifactKind::Binary;
    if (decodedHead.starts_with("\xEF\xBB\xBF"))
        decodedHead.remove_prefix(3);
    if (decodedHead.empty())
        return ArtifactKind::Empty;
    const auto kindOf = [&runners, isSource](std::string_view head) {
        const ArtifactKind kind = kindOfText(head, runners, isSource);
        return kind == ArtifactKind::Unknown && !isSource ? kindOfTail(head, runners) : kind;
    };
    const ArtifactKind kind = kindOf(decodedHead);
    const std::string plain = kind == ArtifactKind::Unknown ? plainHead(decodedHead) : std::string();
    return plain.empty() ? kind : kindOf(plain);
}

} // namespace

ArtifactKind kindOfContent(std::string_view decodedHead, bool looksBinary, const RunnerRules& runners)
{
    return kindOfHead(decodedHead, looksBinary, runners, false);
}

namespace {

/// Some words of a script stand above the output of the tests with which the text ends, as those are that say what was
/// run and how: `test_results.txt`. A document that quotes a session goes on behind it.
ArtifactKind kindBehindPreface(std::string_view text, const RunnerRules& runners)
{
    static const re2::RE2 start(R"((?m)^=+ test session starts =+\r?$)");
    static const re2::RE2 end(R"((?:=+ )?(?:\d+ (?:passed|failed|errors?|skipped)\b.*|no tests ran) in \d[\d.]*s\b.*)");
    re2::StringPiece session(text.data(), text.size());
    if (re2::RE2::FindAndConsume(&session, start)) {
        const std::string_view shown = trimmed(text);
        const std::string_view last = trimmed(shown.substr(shown.rfind('\n') + 1));
        return re2::RE2::PartialMatch(re2::StringPiece(last.data(), last.size()), end) ? ArtifactKind::PytestLog
                                                                                       : ArtifactKind::Unknown;
    }
    constexpr std::int64_t fewLines = 3; // of a session that is quoted
    const RunnerSigns signs = runnerSigns(text, runners);
    const bool isOutput = signs.firstLine.isValid() && signs.isEnd && signs.lines > fewLines;
    return isOutput ? ArtifactKind::RunnerLog : ArtifactKind::Unknown;
}

} // namespace

ArtifactKind kindOfFile(std::string_view path, std::string_view decodedHead, bool looksBinary,
                        const RunnerRules& runners)
{
    const ArtifactKind kind = kindOfHead(decodedHead, looksBinary, runners, isSourceName(path));
    if ((kind == ArtifactKind::Prose || kind == ArtifactKind::Unknown) && isPrintedName(path) && !looksBinary) {
        const TextHead head(decodedHead, runners);
        const bool isMarkdown = head.isMarkdown() && !beginsAsPackageScript(head);
        if (!isMarkdown && isBrokenBuild(head))
            return ArtifactKind::RunnerLog;
        if (const ArtifactKind output = isTestOutputName(path) && !head.announcesSample()
                                            ? kindBehindPreface(decodedHead, runners)
                                            : ArtifactKind::Unknown;
            output != ArtifactKind::Unknown)
            return output;
        // Sentences of a program are no statements of a person; people write results, reports and summaries as well.
        const bool isPrinted =
            isCapturedOutputName(path) || isLogName(path) || startFailureIn(decodedHead).line().has_value();
        if (isPrinted && !isMarkdown)
            return ArtifactKind::Unknown;
    }
    const bool isDocument = kind == ArtifactKind::Unknown && isDocumentName(path) && !looksBinary &&
                            TextHead(decodedHead, runners).mayBeProse();
    return isDocument ? ArtifactKind::Prose : kind;
}

ArtifactKind kindOfEnd(std::string_view decodedEnd, const RunnerRules& runners)
{
    const std::string plain = plainHead(decodedEnd);
    return kindOfTail(plain.empty() ? decodedEnd : std::string_view(plain), runners);
}

} // namespace exhibit
