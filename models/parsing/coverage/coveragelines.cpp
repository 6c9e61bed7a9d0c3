// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/coveragelines.h"

#include "models/parsing/coverage/coveragefiles.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

std::optional<std::int64_t> numberAt(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && number >= 0 ? std::optional(number) : std::nullopt;
}

/// What both share: places, lines that are none of the format, and the whole.
class CoverageLines : public DocumentParser
{
public:
    explicit CoverageLines(const DocumentContext& context) : m_origin(context.origin) {}

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        endFiles();
        if (m_odd > 0) {
            Problem problem{Severity::Warning, {"problem.coverage.other-line", {}}, m_firstOdd, m_odd};
            addProblem(records.problems, std::move(problem));
        }
        if (!isWhole())
            addProblem(records.problems, {Severity::Warning, {"problem.report.unfinished", {}}, m_last});
        m_files.moveTo(isWhole(), records);
    }

protected:
    virtual void endFiles() {}
    virtual bool isWhole() const { return true; }

    SourceRef placeOf(LineNumber line, std::string_view text)
    {
        const SourceRef place = m_origin.pointTo(line, text);
        if (m_files.whole.where.isNull())
            m_files.whole.where = place;
        return m_last = place;
    }

    void noteOdd(LineNumber line, std::string_view text)
    {
        if (m_odd++ == 0)
            m_firstOdd = m_origin.pointTo(line, text);
    }

    CoverageFiles m_files;

private:
    TextSource m_origin;
    SourceRef m_firstOdd, m_last;
    std::int64_t m_odd = 0;
};

class Lcov : public CoverageLines
{
public:
    using CoverageLines::CoverageLines;

    void addLine(LineNumber line, std::string_view text) override
    {
        while (text.ends_with('\r'))
            text.remove_suffix(1);
        if (text.empty() || text.starts_with("TN:") || text.starts_with('#'))
            return;
        if (text.starts_with("SF:")) {
            m_file = std::string(text.substr(3));
            m_place = placeOf(line, text);
            m_lines = m_branches = m_functions = {};
            m_counted = {};
            m_hits.clear();
        } else if (text == "end_of_record") {
            endRecord();
        } else if (m_file.empty() || !takeField(text)) {
            noteOdd(line, text);
        }
    }

protected:
    bool isWhole() const override { return m_file.empty(); }

private:
    /// `DA:12,3` and the sums behind them, which newer tools leave out.
    bool takeField(std::string_view text)
    {
        const std::size_t colon = text.find(':');
        const std::string_view name = text.substr(0, colon);
        const std::string_view value = colon == std::string_view::npos ? std::string_view{} : text.substr(colon + 1);
        const std::pair<std::string_view, std::optional<std::int64_t>*> sums[] = {
            {"LF", &m_lines.total},       {"LH", &m_lines.covered},    {"BRF", &m_branches.total},
            {"BRH", &m_branches.covered}, {"FNF", &m_functions.total}, {"FNH", &m_functions.covered}};
        for (const auto& [known, sum] : sums) {
            if (known == name) {
                *sum = numberAt(value);
                return sum->has_value();
            }
        }
        if (name == "DA") {
            const std::size_t comma = value.find(',');
            if (comma == std::string_view::npos)
                return false;
            const bool isRun = numberAt(value.substr(comma + 1)).value_or(0) > 0;
            addTo(m_counted.lines, isRun ? 1 : 0, 1);
            if (const std::optional<std::int64_t> number = numberAt(value))
                m_hits.emplace_back(*number, isRun);
            return true;
        }
        // `BRDA:12,0,1,-` and `FNDA:3,name`, where no sums stand behind them.
        if (name == "BRDA")
            addTo(m_counted.branches, numberAt(value.substr(value.rfind(',') + 1)).value_or(0) > 0 ? 1 : 0, 1);
        else if (name == "FNDA" || name == "FNA")
            addTo(m_counted.functions,
                  numberAt(name == "FNA" ? value.substr(value.find(',') + 1) : value).value_or(0) > 0 ? 1 : 0, 1);
        return name == "FN" || name == "FNDA" || name == "BRDA" || name == "FNL" || name == "FNA" || name == "VER" ||
               name == "BA" || name == "MCDC" || name == "MCF" || name == "MCH";
    }

    /// A file may come again for another test: a line is covered that one of them ran. Of branches and functions the
    /// fuller measure stays.
    void endRecord()
    {
        if (m_file.empty())
            return;
        const auto sumOf = [](const CoverageRate& stated, const CoverageRate& counted) {
            const CoverageRate& sum = stated.total && stated.covered ? stated : counted;
            return sum.total.value_or(0) > 0 ? sum : CoverageRate{};
        };
        CoverageMeasure& file = m_files.of(m_file, m_place);
        const CoverageRate lines = sumOf(m_lines, m_counted.lines);
        const bool isFuller = lines.covered.value_or(0) >= file.lines.covered.value_or(0);
        if (isFuller) {
            file.branches = sumOf(m_branches, m_counted.branches);
            file.functions = sumOf(m_functions, m_counted.functions);
        }
        if (const auto [known, isNew] = m_hitsOf.try_emplace(m_file); isNew) {
            file.lines = lines;
            known->second = std::move(m_hits);
        } else {
            known->second.insert(known->second.end(), m_hits.begin(), m_hits.end());
            const CoverageRate all = unite(known->second);
            if (all.covered.value_or(0) >= std::max(lines.covered.value_or(0), file.lines.covered.value_or(0)))
                file.lines = all;
            else if (isFuller)
                file.lines = lines;
        }
        m_hits.clear();
        m_file.clear();
    }

    /// Keeps of each line one hit, and counts them.
    static CoverageRate unite(std::vector<std::pair<std::int64_t, bool>>& hits)
    {
        std::sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.second > b.second;
        });
        hits.erase(
            std::unique(hits.begin(), hits.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
            hits.end());
        CoverageRate rate;
        for (const auto& [line, isRun] : hits)
            addTo(rate, isRun ? 1 : 0, 1);
        return rate;
    }

    std::string m_file;
    SourceRef m_place;
    CoverageRate m_lines, m_branches, m_functions;
    CoverageMeasure m_counted;
    std::vector<std::pair<std::int64_t, bool>> m_hits; ///< lines, and whether they ran
    std::unordered_map<std::string, std::vector<std::pair<std::int64_t, bool>>> m_hitsOf;
};

class GoCover : public CoverageLines
{
public:
    using CoverageLines::CoverageLines;

    /// `example.com/shop/cart.go:12.34,15.2 3 1`: three statements, executed once. A block may come again for another
    /// package's tests.
    void addLine(LineNumber line, std::string_view text) override
    {
        if (text.empty() || text.starts_with("mode: "))
            return;
        const std::size_t last = text.rfind(' ');
        const std::size_t middle = last == std::string_view::npos || last == 0 ? last : text.rfind(' ', last - 1);
        const std::size_t colon = text.substr(0, middle).rfind(':');
        if (middle == std::string_view::npos || colon == std::string_view::npos) {
            noteOdd(line, text);
            return;
        }
        const auto statements = numberAt(text.substr(middle + 1));
        const auto hits = numberAt(text.substr(last + 1));
        if (!statements || !hits) {
            noteOdd(line, text);
            return;
        }
        const std::string file(text.substr(0, colon));
        m_files.of(file, placeOf(line, text));
        Block& block = m_blocks[file][std::string(text.substr(colon, middle - colon))];
        block.statements = *statements;
        block.isCovered = block.isCovered || *hits > 0;
    }

protected:
    void endFiles() override
    {
        for (const auto& [file, blocks] : m_blocks) {
            CoverageMeasure& measure = m_files.of(file, {});
            for (const auto& [place, block] : blocks)
                addTo(measure.statements, block.isCovered ? block.statements : 0, block.statements);
        }
    }

private:
    struct Block
    {
        std::int64_t statements = 0;
        bool isCovered = false;
    };

    std::map<std::string, std::unordered_map<std::string, Block>> m_blocks;
};

bool startsWith(std::string_view line, std::initializer_list<std::string_view> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [line](std::string_view beginning) { return line.starts_with(beginning); });
}

} // namespace

bool isLcov(const TextHead& head)
{
    const TextHead::Lines& lines = head.lines();
    const bool begins = startsWith(lines.front(), {"TN:", "SF:"}) && lines.size() > 2;
    return begins && std::all_of(lines.begin(), lines.begin() + std::min<std::ptrdiff_t>(std::ssize(lines), 20),
                                 [](std::string_view line) {
                                     return startsWith(line, {"TN:", "SF:", "FN", "DA:", "LF:", "LH:", "BR",
                                                              "VER:", "BA:", "MC", "#", "end_of_record"});
                                 });
}

std::unique_ptr<DocumentParser> makeLcov(const DocumentContext& context)
{
    return std::make_unique<Lcov>(context);
}

bool isGoCover(const TextHead& head)
{
    const std::string_view first = head.lines().front();
    return first == "mode: set" || first == "mode: count" || first == "mode: atomic";
}

std::unique_ptr<DocumentParser> makeGoCover(const DocumentContext& context)
{
    return std::make_unique<GoCover>(context);
}

} // namespace exhibit
