// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/linenumber.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// The sums of coverage that tools print behind the tests: the tables of Istanbul, c8, Bun, Deno and coverlet,
/// Istanbul's summary, the last line of `go tool cover -func`, of tarpaulin, llvm-cov and SimpleCov. Files have their
/// rows under shortened names, so only the whole is taken. A log with several sums says nothing of which is the whole.
/// `go test -cover` measures package by package: each of them is taken, and of the only one the whole.
class CoverageText
{
public:
    explicit CoverageText(const TextSource& origin) : m_origin(&origin) {}

    /// Without escapes of a terminal. `raw` is the line as it stands, for the quotation.
    void addLine(LineNumber line, std::string_view text, std::string_view raw);
    void moveTo(DocumentRecords& records);

private:
    bool addTable(LineNumber line, std::string_view text, std::string_view raw);
    bool addSummary(LineNumber line, std::string_view text, std::string_view raw);
    bool addSentence(LineNumber line, std::string_view text, std::string_view raw);
    bool addPackage(LineNumber line, std::string_view text, std::string_view raw);
    void add(CoverageMeasure measure, LineNumber line, std::string_view raw);

    const TextSource* m_origin;
    std::vector<CoverageRate CoverageMeasure::*> m_columns; ///< of the table that is read; null: none that is known
    bool m_isLlvm = false;                                  ///< below the head of the table of llvm-cov
    bool m_hasPhpunitHead = false, m_isPhpunit = false;     ///< the head of PHPUnit's report, then its sums
    bool m_isLcov = false;                                  ///< sums of lcov or genhtml come
    bool m_isGcovr = false, m_isGcovrOfBranches = false;    ///< a table of gcovr's is open
    bool m_isSummary = false;                               ///< below the head of Istanbul's summary
    std::size_t m_all = 0;                                  ///< sums so far
    CoverageMeasure m_summary, m_whole;
    std::vector<CoverageMeasure> m_packages; ///< of Go
};

} // namespace exhibit
