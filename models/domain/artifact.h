// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/linenumber.h"
#include "models/domain/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// What a file, or a member of a bundle, is. Found by content; a name only rules out (fileplace.h). All else that there
/// is to say of a kind stands in the table of formats (parsing).
enum class ArtifactKind {
    Unknown, ///< text of no known kind
    Empty,   ///< no bytes, or a byte order mark only
    Binary,
    Special, ///< symbolic link, socket, pipe, device: listed, never followed or read
    Unreadable,
    Bundle, ///< consolidated file with members
    PytestLog,
    PytestReport, ///< one pytest-json-report object
    ReportCorpus, ///< NDJSON of reports
    Baseline,     ///< TestBaselineTracker file
    CommandLog,   ///< diagnostics JSONL (commands, decisions)
    ModelSelections,
    TokenEvents,   ///< token events as JSON or NDJSON
    SessionRecord, ///< of a coding agent
    ModelUsage,    ///< model calls with their tokens, as libraries and traces write them
    ExecutorLog,
    GitContext,
    RunSummary,
    PhaseSummary,
    Prose, ///< Markdown and other text that people read
    JUnitXml,
    CtrfReport,        ///< Common Test Report Format
    ReportLog,         ///< pytest-reportlog, JSON lines
    Trx,               ///< of Visual Studio and dotnet test
    NUnitXml,          ///< of NUnit 3
    XUnitXml,          ///< of xUnit.net 2
    RobotXml,          ///< output.xml of Robot Framework
    CatchXml,          ///< of Catch2 and doctest
    QtTestXml,         ///< of Qt Test
    CtestXml,          ///< Test.xml of ctest
    TestNgXml,         ///< of TestNG, and Jenkins' own
    JestReport,        ///< of jest and vitest
    PlaywrightReport,  ///< of Playwright's JSON reporter
    PlaywrightLastRun, ///< what Playwright remembers of its last run
    PlaywrightHtml,    ///< of Playwright's HTML reporter
    PytestHtml,        ///< of pytest-html
    CoverageHtml,      ///< front page of Istanbul or coverage.py
    GoTestJson,        ///< events of `go test -json`
    CucumberReport,    ///< JSON
    PytestLastFailed,  ///< what pytest remembers as failing
    CoberturaXml,      ///< coverage, as the following
    JacocoXml,
    Lcov,
    GoCover,          ///< profile of `go test -coverprofile`
    CoveragePyReport, ///< JSON of coverage.py
    IstanbulSummary,  ///< coverage-summary.json of nyc, jest and vitest
    CloverXml,
    AllureResult, ///< one test of Allure's folder of results
    SarifReport,  ///< findings of analysers and linters
    CiRunnerLog,
    RunnerLog,     ///< console text of test runners other than pytest
    CommandOutput, ///< diagnostics command artifact
    Attestation,   ///< in-toto statement, alone or in a signed envelope
    BuildScripts,  ///< commands under names: package.json, Makefile, tox.ini, …
    Json,          ///< JSON or NDJSON of no known shape
    Sqlite,        ///< the last one
};

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252, None };

/// UTF-8 text that was once read as another encoding and stored again.
enum class Mojibake { None, Windows1252, Cp437 };

/// A section of a bundle.
struct Member
{
    std::string title; ///< as printed after `FILE: `, or the free title
    std::string path;  ///< '/'-separated path from the title; the title itself if it names none
    ArtifactKind kind = ArtifactKind::Unknown;
    LineNumber headerLine; ///< line of the separator, in the artifact
    LineNumber firstLine;  ///< first line of the body
    LineNumber lastLine;   ///< last line of the body, without the trailer; firstLine - 1 if empty
    Mojibake mojibake = Mojibake::None;
    std::string textDigest; ///< SHA-256 of the repaired text with line ends and outer blank lines normalised
};

/// One file of the pack.
struct Artifact
{
    std::string path; ///< relative to the pack, '/'-separated; bytes that are not UTF-8 are shown as U+FFFD
    ArtifactKind kind = ArtifactKind::Unknown;
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< since the epoch
    std::int64_t lines = 0;      ///< newline-separated lines; a last line without newline counts
    TextEncoding encoding = TextEncoding::None;
    bool bom = false;
    std::int64_t nulBytes = 0; ///< stray NULs in a text
    Mojibake mojibake = Mojibake::None;
    std::string sha256;     ///< lower-case hex; empty until hashed, or if unreadable
    std::string textDigest; ///< as Member::textDigest, of prose and logs
    std::vector<Member> members;
    std::vector<Problem> problems;
};

/// One document of the pack, which may stand at several addresses.
struct DocumentAddress
{
    int artifact = -1; ///< index into PackFacts::artifacts
    int member = -1;   ///< index into Artifact::members, -1 for the whole artifact

    friend auto operator<=>(const DocumentAddress&, const DocumentAddress&) = default;
};

struct Document
{
    ArtifactKind kind = ArtifactKind::Unknown;
    DocumentAddress canonical; ///< stand-alone before member, undamaged before damaged, then the shortest path
    std::vector<DocumentAddress> alsoAt;
    DocumentText text;
};

/// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, empty for None.
std::string_view encodingName(TextEncoding encoding);

} // namespace exhibit
