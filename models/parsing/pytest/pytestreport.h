// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/problem.h"
#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

/// Finds run and phase in a path that a record states (files/bundle.h has the real one).
using RunKeyOfPath = std::function<std::optional<RunKey>(std::string_view path)>;

/// Reads pytest-json-report results in every form that packs hold:
/// one report as a file; NDJSON with one report a line, bare or below any key of a wrapper; a JSON array of either;
/// NDJSON with one test a line. Keys may stand in any order.
///
/// Counts that a `summary` leaves out are 0; without a summary they are counted from `tests`; without both they are
/// unset. A line that cannot be read becomes a located problem and adds nothing, the others are read.
/// Pointers: an NDJSON report points to its line; a report of many lines to the line of its `summary` key. Failures
/// and collection errors point to the line that holds the node id or the cause. Outcome tables carry no lines: those
/// are of logs. One thread at a time; the dictionary must outlive the parser.
class ReportParser
{
public:
    explicit ReportParser(TestDictionary& tests, RunKeyOfPath keyOfPath = {});
    ~ReportParser();
    ReportParser(const ReportParser&) = delete;
    ReportParser& operator=(const ReportParser&) = delete;

    /// One line of a corpus. `origin` says where the corpus stands (its text is not used), `line` counts in its text.
    void addLine(const TextSource& origin, LineNumber line, std::string_view json);

    /// A whole file: one report, possibly in a wrapper, or an array of them. Up to JsonLines::maxTextBytes.
    /// `readableBytes` from text.data() on may be read; with jsonPadding bytes behind the text nothing is copied.
    void addFile(const TextSource& source, std::size_t readableBytes = 0);

    /// Completes runs that stand one test a line, and hands over all witnesses in the order of their first lines.
    std::vector<Witness> finish();
    std::vector<Problem> takeProblems();

    static constexpr std::size_t maxMessageBytes = 2048; ///< of a failure's message

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What exit code and counts say together (pytest's rules: 0 ok, 1 failures, 2 interrupted or not collected, 3
/// internal, 4 usage, 5 none collected). Zero tests are an error only with a non-zero exit code or failed collectors.
RunState runStateOf(std::optional<int> exitCode, const RunCounts& counts);

/// A single report, whatever its line ends; and many of them, or one test a line.
std::unique_ptr<DocumentParser> makePytestReport(const DocumentContext& context);
std::unique_ptr<DocumentParser> makeReportCorpus(const DocumentContext& context);

} // namespace exhibit
