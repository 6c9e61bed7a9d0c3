// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/coveragetext.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/coverage/coveragefiles.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

using Rate = CoverageRate CoverageMeasure::*;

std::vector<std::string_view> cellsOf(std::string_view row)
{
    std::vector<std::string_view> cells;
    row = trimmed(row);
    if (row.starts_with('|'))
        row.remove_prefix(1);
    if (row.ends_with('|'))
        row.remove_suffix(1);
    while (true) {
        const std::size_t bar = row.find('|');
        cells.push_back(trimmed(row.substr(0, bar)));
        if (bar == std::string_view::npos)
            return cells;
        row.remove_prefix(bar + 1);
    }
}

/// `% Stmts`, `Line %`, `Method`: what a column of percentages is of.
Rate rateOf(std::string_view title)
{
    if (title.find("Stmt") != std::string_view::npos || title.find("Statement") != std::string_view::npos)
        return &CoverageMeasure::statements;
    if (title.find("Branch") != std::string_view::npos)
        return &CoverageMeasure::branches;
    if (title.find("Func") != std::string_view::npos || title.find("Method") != std::string_view::npos)
        return &CoverageMeasure::functions;
    if (title.find("Uncovered") == std::string_view::npos && title.find("Line") != std::string_view::npos)
        return &CoverageMeasure::lines;
    return nullptr;
}

} // namespace

void CoverageText::addLine(LineNumber line, std::string_view text, std::string_view raw)
{
    constexpr std::size_t longest = 400;
    if (text.size() > longest)
        return;
    if (text.find('|') != std::string_view::npos) {
        addTable(line, text, raw);
        return;
    }
    if (text.find('%') != std::string_view::npos) {
        if (!addSummary(line, text, raw) && !addPackage(line, text, raw))
            addSentence(line, text, raw);
        return;
    }
    if (text.starts_with("Filename ") && text.find("Missed Regions") != std::string_view::npos)
        m_isLlvm = true;
    else if (text.starts_with("==") && text.find(" Coverage summary ") != std::string_view::npos)
        m_isSummary = true;
    else if (text == " Summary:" && m_hasPhpunitHead)
        m_isPhpunit = true;
    else if (text.starts_with("Code Coverage Report"))
        m_hasPhpunitHead = true;
    else if (text == "Summary coverage rate:" || text == "Overall coverage rate:")
        m_isLcov = true;
    else if (text.starts_with("File ") && text.find(" Cover   Missing") != std::string_view::npos) {
        m_isGcovr = text.find(" Exec ") != std::string_view::npos || text.find(" Taken ") != std::string_view::npos;
        m_isGcovrOfBranches = text.find(" Branches ") != std::string_view::npos;
    }
}

/// A head with `File` and percentages, and the row `All files` (`Total` of coverlet).
bool CoverageText::addTable(LineNumber line, std::string_view text, std::string_view raw)
{
    const std::vector<std::string_view> cells = cellsOf(text);
    const bool isCoverlet = cells.front().empty() || cells.front() == "Module";
    if (cells.size() > 2 && (cells.front() == "File" || isCoverlet)) {
        std::vector<Rate> columns;
        for (const std::string_view cell : cells)
            columns.push_back(isCoverlet || cell.find('%') != std::string_view::npos ? rateOf(cell) : nullptr);
        const auto known = std::count_if(columns.begin(), columns.end(), [](Rate rate) { return rate != nullptr; });
        if (known >= 2)
            m_columns = std::move(columns);
        return true;
    }
    if (m_columns.empty() || (cells.front() != "All files" && cells.front() != "Total"))
        return false;
    CoverageMeasure measure;
    for (std::size_t at = 1; at < cells.size() && at < m_columns.size(); ++at) {
        if (m_columns[at])
            (measure.*m_columns[at]).percent = percentageOf(cells[at]);
    }
    const bool isMeasured = std::any_of(m_columns.begin(), m_columns.end(), [&measure](Rate rate) {
        return rate && (measure.*rate).percent.value_or(0) > 0;
    });
    m_columns.clear();
    if (!isMeasured) // no file was: zeros stand there as well
        return true;
    add(std::move(measure), line, raw);
    return true;
}

/// `Statements   : 85.1% ( 100/117 )`, and the other three below it.
bool CoverageText::addSummary(LineNumber line, std::string_view text, std::string_view raw)
{
    static const re2::RE2 form(R"((Statements|Branches|Functions|Lines) +: ([\d.]+)% \( ?(\d+)/(\d+) ?\).*)");
    std::string what, percent;
    std::int64_t covered = 0, total = 0;
    if (!m_isSummary || !matchesWhole(text, form, &what, &percent, &covered, &total))
        return false;
    const Rate rate = what == "Statements"  ? &CoverageMeasure::statements
                      : what == "Branches"  ? &CoverageMeasure::branches
                      : what == "Functions" ? &CoverageMeasure::functions
                                            : &CoverageMeasure::lines;
    m_summary.*rate = {covered, total, percentageOf(percent)};
    if (what == "Lines") {
        m_isSummary = false;
        add(std::exchange(m_summary, {}), line, raw);
    }
    return true;
}

bool CoverageText::addSentence(LineNumber line, std::string_view text, std::string_view raw)
{
    static const re2::RE2 go(R"(total:\s+\(statements\)\s+([\d.]+)%)");
    static const re2::RE2 tarpaulin(R"(([\d.]+)% coverage, (\d+)/(\d+) lines covered.*)");
    static const re2::RE2 simpleCov(R"(Line Coverage: ([\d.]+)% \((\d+) / (\d+)\))");
    static const re2::RE2 olderSimpleCov(
        R"(Coverage report generated for .+ to .+\. (\d+) / (\d+) LOC \(([\d.]+)%\) covered\.)");
    static const re2::RE2 phpunit(R"(\s+Lines: +([\d.]+)% \( *(\d+)/ *(\d+)\))");
    static const re2::RE2 lcov(R"(\s+lines\.+: ([\d.]+)% \((\d+) of (\d+) lines?\))");
    static const re2::RE2 gcovr(R"(TOTAL +(\d+) +(\d+) +([\d.]+)%\s*)");
    static const re2::RE2 llvm(R"(TOTAL +\d+ +\d+ +[\d.]+% +(\d+) +(\d+) +[\d.]+% +(\d+) +(\d+) +([\d.]+)%.*)");
    CoverageMeasure measure;
    std::string percent;
    std::int64_t covered = 0, total = 0, functions = 0, missedFunctions = 0, missed = 0;
    if (text.starts_with("total:") && matchesWhole(text, go, &percent)) {
        measure.statements.percent = percentageOf(percent);
    } else if ((text.find("% coverage, ") != std::string_view::npos &&
                matchesWhole(text, tarpaulin, &percent, &covered, &total)) ||
               (text.starts_with("Line Coverage: ") && matchesWhole(text, simpleCov, &percent, &covered, &total))) {
        measure.lines = {covered, total, percentageOf(percent)};
    } else if (m_isLlvm && text.starts_with("TOTAL ") &&
               matchesWhole(text, llvm, &functions, &missedFunctions, &total, &missed, &percent)) {
        measure.functions = {functions - missedFunctions, functions, std::nullopt};
        measure.lines = {total - missed, total, percentageOf(percent)};
        m_isLlvm = false;
    } else if (text.starts_with("Coverage report generated for ") &&
               matchesWhole(text, olderSimpleCov, &covered, &total, &percent)) {
        measure.lines = {covered, total, percentageOf(percent)};
    } else if ((m_isPhpunit && matchesWhole(text, phpunit, &percent, &covered, &total)) ||
               (m_isLcov && matchesWhole(text, lcov, &percent, &covered, &total)) ||
               (m_isGcovr && text.starts_with("TOTAL ") && matchesWhole(text, gcovr, &total, &covered, &percent))) {
        CoverageRate& rate = m_isGcovrOfBranches ? measure.branches : measure.lines;
        rate.covered = covered;
        rate.total = total;
        rate.percent = percentageOf(percent);
        m_isPhpunit = m_isLcov = m_isGcovr = m_isGcovrOfBranches = false;
    } else {
        return false;
    }
    add(std::move(measure), line, raw);
    return true;
}

/// `ok  	shop/cart	1.078s	coverage: 54.9% of statements`. What runs again measures again; `in ./...` is of
/// all packages that the tests of this one reach.
bool CoverageText::addPackage(LineNumber line, std::string_view text, std::string_view raw)
{
    static const re2::RE2 form(R"((?:(?:ok|FAIL)\s+|\s+)(\S+)\s+(?:\S+\s+)?coverage: ([\d.]+)% of statements)");
    CoverageMeasure measure;
    std::string percent;
    if (!text.ends_with("% of statements") || !matchesWhole(text, form, &measure.path, &percent))
        return false;
    measure.statements.percent = percentageOf(percent);
    measure.where = m_origin->pointTo(line, line, raw);
    const auto same = std::find_if(m_packages.begin(), m_packages.end(),
                                   [&](const CoverageMeasure& other) { return other.path == measure.path; });
    constexpr std::size_t most = 2000;
    if (same != m_packages.end())
        *same = std::move(measure);
    else if (m_packages.size() < most)
        m_packages.push_back(std::move(measure));
    return true;
}

void CoverageText::add(CoverageMeasure measure, LineNumber line, std::string_view raw)
{
    // SimpleCov may say the same sum in two wordings.
    if (m_all > 0 && measure.lines.total && measure.lines.total == m_whole.lines.total &&
        measure.lines.covered == m_whole.lines.covered)
        return;
    measure.where = m_origin->pointTo(line, line, raw);
    m_whole = std::move(measure);
    ++m_all;
}

void CoverageText::moveTo(DocumentRecords& records)
{
    if (m_all == 1)
        records.coverage.push_back(std::move(m_whole));
    if (m_packages.size() == 1 && m_all == 0) {
        CoverageMeasure whole = m_packages.front();
        whole.path.clear();
        records.coverage.push_back(std::move(whole));
    }
    append(records.coverage, std::move(m_packages));
}

} // namespace exhibit
