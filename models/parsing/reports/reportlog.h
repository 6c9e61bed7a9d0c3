// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads the JSON lines of pytest-reportlog. `$report_type` tells what a line is: SessionStart, CollectReport,
/// TestReport (one a phase: setup, call, teardown), WarningMessage, SessionFinish. A session makes one witness of kind
/// Report; several may stand in one file.
///
/// A test failed if its call failed, is in error if its setup or teardown failed; `wasxfail` makes an expected failure
/// of a skip and an unexpected pass of a pass; `rerun` is a failed attempt. A session without SessionFinish has no exit
/// code, is never called passed, and is a problem. Lines that cannot be read are problems and the others are read.
/// Pointers are to the line. One thread; `tests` must outlive the parser.
class ReportLogParser
{
public:
    /// `origin` says where the file stands; its `text` is not used.
    ReportLogParser(TextSource origin, TestDictionary& tests);
    ~ReportLogParser();
    ReportLogParser(const ReportLogParser&) = delete;
    ReportLogParser& operator=(const ReportLogParser&) = delete;

    void addLine(LineNumber line, std::string_view json);
    std::vector<Witness> finish(); ///< `session` is set
    std::vector<Problem> takeProblems();

private:
    class Private;
    std::unique_ptr<Private> d;
};

std::unique_ptr<DocumentParser> makeReportLog(const DocumentContext& context);

} // namespace exhibit
