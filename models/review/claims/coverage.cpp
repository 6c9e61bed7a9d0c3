// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/coverage.h"

#include "models/domain/text.h"
#include "models/parsing/claims/sums/arithmetic.h"
#include "models/parsing/claims/wordingreader.h"
#include "models/review/claims/claimfacts.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace exhibit {

namespace {

constexpr std::int64_t farthest = 6000; ///< lines between the table's head and the end of a log
constexpr std::size_t mostRunsTried = 3;

const Document* documentAt(const PackFacts& facts, const DocumentAddress& address)
{
    const auto found = std::find_if(facts.documents.begin(), facts.documents.end(),
                                    [&](const Document& document) { return document.canonical == address; });
    return found == facts.documents.end() ? nullptr : &*found;
}

/// The rows that a log prints in a run's own lines.
const std::vector<CoverageRow>* rowsOf(const PackFacts& facts, const Run& run)
{
    for (const int index : run.witnesses) {
        const Witness& witness = facts.witnesses[static_cast<std::size_t>(index)];
        if (witness.kind != WitnessKind::Log || witness.where != run.log)
            continue;
        const Document* document = documentAt(facts, witness.document);
        return document ? &document->text.coverage : nullptr;
    }
    return nullptr;
}

/// Of the end of a log the session is its last line alone: what stands above is its output, up to another session.
LineNumber outputBegin(const PackFacts& facts, const Run& run)
{
    if (run.log.firstLine < run.summary.firstLine)
        return run.log.firstLine;
    LineNumber begin{1};
    for (const Witness& other : facts.witnesses) {
        const bool isAbove = other.kind == WitnessKind::Log && other.where.path == run.log.path &&
                             other.where.member == run.log.member && other.where.lastLine < run.log.firstLine;
        if (isAbove)
            begin = std::max(begin, other.where.lastLine.plus(1));
    }
    return begin;
}

Coverage tableOf(const PackFacts& facts, const Run& run)
{
    Coverage table;
    const LineNumber end = run.summary.firstLine;
    const LineNumber begin{std::max(outputBegin(facts, run).value, end.value - farthest)};
    const std::vector<CoverageRow>* rows = run.summary.path == run.log.path ? rowsOf(facts, run) : nullptr;
    if (!rows || end <= begin)
        return table;
    const auto last = std::find_if(rows->rbegin(), rows->rend(), [&](const CoverageRow& row) {
        return row.head >= begin && row.where.firstLine < end;
    });
    for (const CoverageRow& row : *rows) {
        if (last == rows->rend() || row.head != last->head || row.where.firstLine >= end)
            continue;
        if (row.path == "TOTAL")
            table.total = row;
        else
            table.rows.push_back(row);
    }
    table.run = &run;
    return table;
}

struct StatedCoverage
{
    double percent = 0;
    double unit = 1;  ///< of its last digit
    std::string file; ///< empty: of all
    std::string kind; ///< `branch`, `line`, …; empty: not said
};

void setPercent(StatedCoverage& stated, const std::string& digits)
{
    const std::size_t point = digits.find('.');
    stated.percent = std::atof(digits.c_str());
    stated.unit = point == std::string::npos ? 1 : std::pow(10.0, -static_cast<double>(digits.size() - point - 1));
}

/// Rounded or cut to as many digits as are stated, it is the same.
bool agrees(const StatedCoverage& stated, double measured)
{
    constexpr double inexact = 0.05; // a report's own figure may be rounded too
    const double more = measured - stated.percent;
    return more >= -stated.unit / 2 - inexact && more < stated.unit + inexact;
}

/// "Coverage: 64 % statements, 72 % lines": a figure of each kind that is named beside one.
std::vector<StatedCoverage> coverageByKind(const Claim& claim)
{
    static const RE2 subject(R"((?i)^\W*(?:(?:overall|total|code|test|unit|project|current)\s+){0,3}coverage\b)");
    static const RE2 figure(
        R"((?i)(\d{1,3}(?:\.\d+)?)\s*%\s+(?:of\s+(?:the\s+|all\s+)?)?(branch|function|statement|line)(?:s|es)?\b)");
    std::vector<StatedCoverage> stated;
    re2::StringPiece rest(claim.text);
    StatedCoverage next;
    std::string digits;
    while (RE2::PartialMatch(claim.text, subject) && RE2::FindAndConsume(&rest, figure, &digits, &next.kind)) {
        setPercent(next, digits);
        next.kind = lowered(next.kind);
        stated.push_back(next);
    }
    return stated;
}

/// `Coverage: >80%`: at least so much is said to be covered.
std::optional<StatedCoverage> floorOf(const Claim& claim)
{
    const std::string digits(statedValue(claim, statedFloor));
    StatedCoverage stated;
    if (digits.empty())
        return std::nullopt;
    setPercent(stated, digits);
    return stated;
}

/// All that ran measures less.
bool isBelowFloor(const Claim& claim, double most)
{
    constexpr double telling = 2; // points
    const std::optional<StatedCoverage> floor = floorOf(claim);
    return floor && floor->percent <= 100 && floor->percent > most + telling;
}

/// `Coverage | 82% | 80%`: a row that has the measured figure anywhere states it.
bool hasFigure(const std::string& text, double measured)
{
    static const RE2 figure(R"((\d{1,3}(?:\.\d+)?)\s*%)");
    std::string digits;
    for (re2::StringPiece rest(text); RE2::FindAndConsume(&rest, figure, &digits);) {
        if (std::abs(std::atof(digits.c_str()) - measured) <= 1)
            return true;
    }
    return false;
}

std::optional<StatedCoverage> statedCoverage(const Claim& claim)
{
    static const RE2 whole(
        R"((?i)^\W*(?:(?:the|our|overall|total|code|test|unit|line|branch|function|project|current|statement)\s+){0,4}coverage(?:\s+(?:is|of|at|reached|now|stands at|sits at|currently)){0,3}\W{1,6}(\d{1,3}(?:\.\d+)?)\s*%)");
    static const RE2 before(
        R"((?i)^\W*(?:(?:we|it|now|has|have|with|at|reached|achieved)\s+){0,3}(\d{1,3}(?:\.\d+)?)\s*%\s+(?:(?:overall|total|code|test|unit|line|branch|function|statement)\s+){0,3}coverage\W*(?:\((?:target|goal|threshold|minimum|required|was|from)\b[^()]*\)\W*)?$)");
    static const RE2 ofFile(
        R"((?i)([\w./-]+\.(?:py|js|jsx|ts|tsx|go|rs|java|kt|rb|cpp|c|cs|php))\b[^%]{0,30}?(\d{1,3}(?:\.\d+)?)\s*%\s*(?:test |line |branch |code )?(?:coverage|covered))");
    static const RE2 ofFileBehind(
        R"((?i)([\w./-]+\.(?:py|js|jsx|ts|tsx|go|rs|java|kt|rb|cpp|c|cs|php))\b[^%.,;|\d]{0,40}?\b(?:covered|coverage)\b[^%.,;|\d]{0,20}?(\d{1,3}(?:\.\d+)?)\s*%)");
    // `Coverage of internal/server: 85%`, `internal/server: 85% coverage`: a folder or package.
    static const RE2 ofFolder(
        R"((?i)^\W*(?:(?:test|line|code|statement)\s+)?coverage\s+(?:of|for|in)\s+(?:the\s+package\s+)?[`"]?([\w.-]+(?:/[\w.-]+)+)[`"]?(?:\s+(?:is|at|reached))?\W{1,4}(\d{1,3}(?:\.\d+)?)\s*%)");
    static const RE2 ofFolderBefore(
        R"((?i)^\W*[`"]?([\w.-]+(?:/[\w.-]+)+)[`"]?\s*(?:\||:|-|–|has|is at|at|with)\s*(\d{1,3}(?:\.\d+)?)\s*%\s*(?:(?:test|line|code|statement)\s+)?(?:coverage|covered)\b)");
    static const RE2 kind(R"((?i)\b(branch|function|statement|line)(?:s|es)?\b)");
    StatedCoverage stated;
    std::string digits;
    if (!RE2::PartialMatch(claim.text, ofFile, &stated.file, &digits) &&
        !RE2::PartialMatch(claim.text, ofFileBehind, &stated.file, &digits) &&
        !RE2::PartialMatch(claim.text, ofFolder, &stated.file, &digits) &&
        !RE2::PartialMatch(claim.text, ofFolderBefore, &stated.file, &digits) &&
        !RE2::PartialMatch(claim.text, whole, &digits) && !RE2::PartialMatch(claim.text, before, &digits))
        return floorOf(claim);
    setPercent(stated, digits);
    RE2::PartialMatch(claim.text, kind, &stated.kind);
    stated.kind = lowered(stated.kind);
    return stated;
}

/// A target, or what was measured before.
bool limitsFigure(const std::string& text)
{
    static const RE2 limit(
        R"((?i)\b(?:target|goal|threshold|minimum|at least|required?|requirement|aim|above|over|below|under|from|was|were|before|previous(?:ly)?|should|must|will|needs?|until|branch(?:es)?)\b|≥|>|<|→|->|~)");
    return RE2::PartialMatch(text, limit);
}

/// The sentence says of the whole project, and without a limit, what no report comes near: the figure has moved.
bool isOutgrown(const Claim& claim, const StatedCoverage& stated, double most)
{
    constexpr double telling = 2; // points
    static const RE2 part(
        R"((?i)\b(?:back-?end|front-?end|api|client|server|core|modules?|packages?|services?|components?|units?|integration|e2e|phase|sprint|new|changed|critical|diff|patch|files?|class(?:es)?|layer|feature|target|goal|threshold|minimum|at least|required?|requirement|aim|above|over|from|to|was|before|previous(?:ly)?|after|release|v?\d+\.\d+\.\d+)\b|≥|>=|>|→|~)");
    static const RE2 all(
        R"((?i)^\W*(?:[\w-]+\s+){0,4}coverage\b[^%]{0,40}%\s*(?:(?:of\s+)?(?:all\s+)?(?:statements|lines|code))?\W*(?:\|\W*\d{1,3}(?:\.\d+)?\s*%\W*)?(?:\|\W*(?:pass(?:ed)?|met|ok|good|exceeded|achieved)?\W*)?$)");
    return stated.file.empty() && stated.kind != "branch" && stated.percent <= 100 && stated.percent > most + telling &&
           !hasFigure(claim.text, most) && RE2::PartialMatch(claim.text, all) && !RE2::PartialMatch(claim.text, part) &&
           !RE2::PartialMatch(claim.heading, part);
}

struct CoverageFigure
{
    double percent = 0;
    std::string_view what;
    const CoverageMeasure* measure = nullptr;
};

/// The figures of a report that a statement may mean.
std::vector<CoverageFigure> figuresFor(const StatedCoverage& stated, const CoverageMeasure& measure)
{
    std::vector<CoverageFigure> figures;
    const auto add = [&](const std::optional<double>& percent, std::string_view what) {
        if (percent)
            figures.push_back({*percent, what, &measure});
    };
    if (stated.kind == "branch") {
        add(measure.branches.value(), "branches");
    } else if (stated.kind == "function") {
        add(measure.functions.value(), "functions");
    } else {
        if (stated.kind.empty())
            add(measure.combined, "lines and branches");
        if (stated.kind != "statement" || !measure.statements.isKnown())
            add(measure.lines.value(), "lines");
        if (stated.kind != "line" || !measure.lines.isKnown())
            add(measure.statements.value(), "statements");
    }
    return figures;
}

/// Those of the whole, or of the only file of each report that the name may mean.
std::vector<const CoverageMeasure*> measuresFor(const PackFacts& facts, const StatedCoverage& stated)
{
    std::vector<const CoverageMeasure*> measures;
    std::map<DocumentAddress, int> files;
    for (const CoverageMeasure& measure : facts.coverage) {
        const bool isFile = !measure.path.empty() && !stated.file.empty() &&
                            (endsWithPath(measure.path, stated.file) || endsWithPath(stated.file, measure.path));
        if (stated.file.empty() ? measure.path.empty() : isFile && ++files[measure.document] > 0)
            measures.push_back(&measure);
    }
    std::erase_if(measures, [&](const CoverageMeasure* measure) { return files[measure->document] > 1; });
    return measures;
}

/// Tests ran, and no run of them shows that the report may be of a part of them.
bool ranWhole(const std::vector<Run>& runs)
{
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool hasRun = false;
    for (const Run& run : runs) {
        if (!run.executed || runsNoTests(run.runner))
            continue;
        if (run.counts.deselected.value_or(0) > 0)
            return false;
        hasRun = true;
        const std::int64_t tests = run.counts.tests();
        if (tests == 0)
            continue; // Go without -v counts packages
        least = most == 0 ? tests : std::min(least, tests);
        most = std::max(most, tests);
    }
    return hasRun && 10 * least >= 9 * most;
}

/// Of the lines alone, where the table counts branches into its percentage.
std::optional<double> percentOfLines(const CoverageRow& row)
{
    static const RE2 withBranches(R"(\s(\d+)\s+(\d+)\s+\d+\s+\d+\s+\d{1,3}%)");
    std::int64_t statements = 0, missing = 0;
    if (!RE2::PartialMatch(row.where.quote, withBranches, &statements, &missing) || statements <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(statements - missing) / static_cast<double>(statements);
}

/// Of the whole, of whatever is counted.
double highestMeasured(const PackFacts& facts)
{
    double most = 0;
    for (const Document& document : facts.documents) {
        for (const CoverageRow& row : document.text.coverage) {
            if (row.path == "TOTAL")
                most = std::max(most, std::max<double>(row.percent, percentOfLines(row).value_or(0)));
        }
    }
    for (const CoverageMeasure& measure : facts.coverage) {
        if (!measure.path.empty())
            continue;
        for (const std::optional<double>& percent :
             {measure.lines.value(), measure.statements.value(), measure.branches.value(), measure.functions.value(),
              measure.combined})
            most = std::max(most, percent.value_or(0));
    }
    return most;
}

/// Where reports measure part by part (Go packages, each by its own tests), what the best of them has is named beside
/// a figure of the whole that is higher. It refutes nothing: tests may cover code of other packages.
std::optional<Judgement> judgeByParts(const ClaimFacts& facts, const Claim& claim, const StatedCoverage& stated)
{
    const CoverageMeasure* best = nullptr;
    for (const CoverageMeasure& measure : facts.facts().coverage) {
        if (measure.path.empty() || !measure.statements.value())
            return std::nullopt;
        if (!best || *measure.statements.value() > *best->statements.value())
            best = &measure;
    }
    if (!best)
        return std::nullopt;
    const double most = *best->statements.value();
    if (!isOutgrown(claim, stated, most) && !isBelowFloor(claim, most))
        return std::nullopt;
    Judgement judgement =
        verdictOf("check.coverage", Verdict::Unsupported, Confidence::Medium, "claim.coverage.measured-otherwise",
                  {{"report", best->where.path},
                   {"what", "statements of " + best->path},
                   {"stated", oneDecimal(stated.percent)},
                   {"actual", oneDecimal(most)}});
    judgement.evidence.push_back(best->where);
    judgement.wouldSettle.push_back({"claim.settle.coverage", {}});
    return judgement;
}

/// What a report measures where the statement has a figure; none where no report does.
std::optional<Judgement> judgeFigure(const ClaimFacts& facts, const Claim& claim, const StatedCoverage& stated)
{
    std::vector<CoverageFigure> figures;
    for (const CoverageMeasure* measure : measuresFor(facts.facts(), stated)) {
        const std::vector<CoverageFigure> more = figuresFor(stated, *measure);
        figures.insert(figures.end(), more.begin(), more.end());
    }
    if (figures.empty())
        return stated.file.empty() ? judgeByParts(facts, claim, stated) : std::nullopt;
    const auto same = std::find_if(figures.begin(), figures.end(),
                                   [&](const CoverageFigure& figure) { return agrees(stated, figure.percent); });
    const CoverageFigure& figure = same == figures.end() ? figures.front() : *same;
    const std::vector<MessageArg> args = {{"report", figure.measure->where.path},
                                          {"what", std::string(figure.what)},
                                          {"stated", oneDecimal(stated.percent)},
                                          {"actual", oneDecimal(figure.percent)}};
    const bool found = same != figures.end();
    const auto isLower = [&](const CoverageFigure& other) { return stated.percent > other.percent + 2; };
    const bool isOfFile = !stated.file.empty() && stated.percent <= 100 && !limitsFigure(claim.text) &&
                          std::all_of(figures.begin(), figures.end(), isLower);
    const double most = highestMeasured(facts.facts());
    const bool isMoved =
        !found && ranWhole(facts.runs()) &&
        (isOfFile || isOutgrown(claim, stated, most) || (stated.file.empty() && isBelowFloor(claim, most)));
    const Verdict verdict = found ? Verdict::Supported : isMoved ? Verdict::Stale : Verdict::Unsupported;
    const char* id = found     ? "claim.coverage.measured"
                     : isMoved ? "claim.coverage.whole-moved"
                               : "claim.coverage.measured-otherwise";
    Judgement judgement = verdictOf("check.coverage", verdict, Confidence::Medium, id, args);
    judgement.evidence.push_back(figure.measure->where);
    if (verdict == Verdict::Unsupported)
        judgement.wouldSettle.push_back({"claim.settle.coverage", {}});
    return judgement;
}

} // namespace

std::optional<Judgement> judgeByMeasures(const ClaimFacts& facts, const Claim& claim)
{
    if (facts.facts().coverage.empty())
        return std::nullopt;
    std::vector<StatedCoverage> stated = coverageByKind(claim);
    if (stated.size() < 2) {
        const std::optional<StatedCoverage> one = statedCoverage(claim);
        if (one)
            stated = {*one};
    }
    std::optional<Judgement> all;
    for (const StatedCoverage& figure : stated) {
        std::optional<Judgement> judgement = judgeFigure(facts, claim, figure);
        if (!judgement)
            return std::nullopt; // what nothing measures leaves the sentence open
        if (!all || (all->verdict == Verdict::Supported && judgement->verdict != Verdict::Supported))
            all = std::move(judgement);
    }
    return all;
}

std::optional<Judgement> judgeByTable(const ClaimFacts& facts, const Coverage& table, const Claim& claim)
{
    constexpr double about = 5, near = 2; // points
    static const RE2 inexact(R"((?i)[~≈]|\b(?:about|around|approx(?:imately|\.)?|roughly|nearly|almost|some)\b)");
    const std::optional<StatedCoverage> stated = statedCoverage(claim);
    if (!stated || stated->kind == "branch" || stated->kind == "function")
        return std::nullopt;
    if (!stated->file.empty()) {
        const CoverageRow* row = table.find(stated->file);
        if (!row || limitsFigure(claim.text))
            return std::nullopt;
        const double reach = RE2::PartialMatch(claim.text, inexact) ? about : near;
        const bool same = std::abs(stated->percent - row->percent) <= reach;
        Judgement judgement = verdictOf(
            "check.coverage", same ? Verdict::Supported : Verdict::Stale, Confidence::Medium,
            same ? "claim.coverage.file" : "claim.coverage.file-moved",
            {{"file", row->path}, {"stated", oneDecimal(stated->percent)}, {"actual", std::to_string(row->percent)}});
        judgement.evidence.push_back(row->where);
        return judgement;
    }
    if (!table.total)
        return std::nullopt;
    const double ofLines =
        stated->kind.empty() ? table.total->percent : percentOfLines(*table.total).value_or(table.total->percent);
    const bool same = std::abs(stated->percent - ofLines) < 1;
    // What a sentence takes into account is not known: another figure is no contradiction, unless nothing of all that
    // ran comes near.
    const double most = highestMeasured(facts.facts());
    const bool isMoved =
        !same && ranWhole(facts.runs()) && (isOutgrown(claim, *stated, most) || isBelowFloor(claim, most));
    Judgement judgement = verdictOf("check.coverage",
                                    same      ? Verdict::Supported
                                    : isMoved ? Verdict::Stale
                                              : Verdict::Unsupported,
                                    Confidence::Medium,
                                    same      ? "claim.coverage.total"
                                    : isMoved ? "claim.coverage.total-moved"
                                              : "claim.coverage.other-total",
                                    {{"stated", oneDecimal(stated->percent)},
                                     {"actual", std::to_string(std::lround(ofLines))},
                                     {"run", facts.label(*table.run)}});
    judgement.evidence.push_back(table.total->where);
    if (!same && !isMoved)
        judgement.wouldSettle.push_back({"claim.settle.coverage", {}});
    return judgement;
}

const CoverageRow* Coverage::find(const std::string& name) const
{
    const CoverageRow* found = nullptr;
    for (const CoverageRow& row : rows) {
        if (!endsWithPath(row.path, name) && !endsWithPath(name, row.path))
            continue;
        if (found)
            return nullptr;
        found = &row;
    }
    return found;
}

Coverage coverageOf(const PackFacts& facts, const std::vector<const Run*>& executed)
{
    std::size_t tried = 0;
    for (auto run = executed.rbegin(); run != executed.rend() && tried < mostRunsTried; ++run) {
        if ((*run)->log.isNull() || (*run)->summary.isNull())
            continue;
        ++tried;
        Coverage table = tableOf(facts, **run);
        if (!table.rows.empty() || table.total)
            return table;
    }
    return {};
}

} // namespace exhibit
