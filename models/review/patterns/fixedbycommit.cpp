// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/counted.h"
#include "models/review/patterns/commitfacts.h"
#include "models/review/patterns/rulelist.h"
#include "models/review/patterns/subjectwords.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t enoughWords = 3; ///< a symptom and a commit's subject that share so many speak of one thing
struct Symptom
{
    const ToldLine* statement = nullptr;
    std::set<std::string> words; ///< read once: every commit asks for them
};

bool adds(const CommitFile& file)
{
    return std::any_of(file.hunks.begin(), file.hunks.end(), [](const Hunk& hunk) {
        const auto tests = [&hunk](HunkLine::Kind kind) {
            return std::count_if(hunk.marks.begin(), hunk.marks.end(), [kind](const DiffMark& mark) {
                return mark.kind == DiffMark::Kind::Test && mark.lines.front().kind == kind;
            });
        };
        return tests(HunkLine::Kind::Added) > tests(HunkLine::Kind::Removed);
    });
}

/// A test file that was merely touched shows no test of the fix: it is new, or its diff adds a test.
bool bringsTests(const Commit& commit)
{
    return std::any_of(commit.files.begin(), commit.files.end(), [](const CommitFile& file) {
        return isTestFile(file.path) && (file.status == "A" || adds(file));
    });
}

/// Symptoms that speak of the commit's subject, or stand in one entry with its hash.
std::vector<const ToldLine*> symptomsOf(const std::vector<Symptom>& symptoms, const Commit& commit,
                                        const std::vector<const ToldLine*>& naming)
{
    const std::set<std::string> subject = subjectWords(commit.subject);
    std::vector<const ToldLine*> found;
    for (const Symptom& symptom : symptoms) {
        const ToldLine* statement = symptom.statement;
        const bool sameEntry = std::any_of(naming.begin(), naming.end(), [&](const ToldLine* named) {
            return named->where.path == statement->where.path && statement->entryFirst != statement->entryLast &&
                   named->entryFirst == statement->entryFirst && named->where.firstLine >= statement->where.firstLine;
        });
        if (sameEntry || sharedWords(subject, symptom.words) >= enoughWords)
            found.push_back(statement);
    }
    return found;
}

std::vector<const ToldLine*> naming(const PatternContext& context, const Commit& commit)
{
    constexpr std::size_t shortHash = 7;
    std::vector<const ToldLine*> found;
    if (commit.sha.size() < shortHash)
        return found;
    for (const ToldLine* statement : context.statements.of("pattern.fixed")) {
        if (statement->text.find(commit.sha.substr(0, shortHash)) != std::string::npos)
            found.push_back(statement);
    }
    return found;
}

void addRows(Finding& finding, const std::vector<const ToldLine*>& symptoms, const PatternContext& context)
{
    finding.columns = {Message{"pattern.column.run", {}}, Message{"pattern.fixed.column.symptom", {}},
                       Message{"pattern.column.first", {}}};
    for (const ToldLine* statement : symptoms) {
        point(finding, statement->where);
        if (finding.rows.size() < mostPatternRows)
            finding.rows.push_back(
                {{plainText(statement->runs.empty() ? std::string("–") : context.labels(statement->runs)),
                  plainText(shortened(statement->text)), plainText(toString(statement->where))},
                 statement->where});
    }
}

} // namespace

std::vector<Finding> findFixesByCommits(const PatternContext& context)
{
    std::vector<Finding> findings;
    std::vector<Symptom> told;
    for (const ToldLine* statement : context.statements.of("pattern.symptom"))
        told.push_back({statement, subjectWords(statement->text)});
    for (const Commit& commit : context.facts.commits) {
        if (commit.files.empty() || !context.wording("commit.fix", commit.subject))
            continue;
        const std::vector<std::string> testFiles = testFilesOf(commit);
        const std::vector<const ToldLine*> named = naming(context, commit);
        const std::vector<const ToldLine*> symptoms = symptomsOf(told, commit, named);
        // Where the document itself names the commit as the fix, touched tests will do.
        if (testFiles.empty() || symptoms.empty() || (named.empty() && !bringsTests(commit)))
            continue;
        const RunsOfFiles ran = runsOfFiles(context.facts, context.review.runs, testFiles);
        Finding finding = newPattern("pattern.fixed-by-commit", {commit.sha});
        std::vector<int> runs;
        for (const ToldLine* statement : symptoms) {
            for (const int run : statement->runs)
                addOnce(runs, run);
        }
        addRuns(finding, context, runs);
        const std::string sha = commit.sha.substr(0, 8);
        finding.title = Message{"pattern.fixed.title", {{"subject", commit.subject}}};
        finding.signature = counted(static_cast<std::int64_t>(symptoms.size()), "pattern.fixed.signature.one",
                                    "pattern.fixed.signature.many", {{"sha", sha}});
        const bool passed = !ran.passed.empty() && ran.failed.empty();
        finding.assessment =
            Message{passed ? "pattern.fixed.assessment.passed" : "pattern.fixed.assessment.not-run",
                    {{"sha", sha}, {"tests", testFiles.front()}, {"runs", context.labels(ran.passed)}}};
        if (!ran.failed.empty())
            finding.assessment.id = "pattern.fixed.assessment.failed";
        finding.recommendation = Message{"pattern.fixed.recommendation", {}};
        finding.confidence = passed ? Confidence::High : Confidence::Medium;
        finding.classification = ran.failed.empty() ? Classification::Fixed : Classification::None;
        finding.repeats = Message{"pattern.fixed.repeats", {{"count", std::to_string(symptoms.size())}}};
        addRows(finding, symptoms, context);
        point(finding, commit.where);
        for (const CommitFile& file : commit.files) {
            if (std::find(testFiles.begin(), testFiles.end(), file.path) != testFiles.end())
                point(finding, file.where);
        }
        for (const SourceRef& where : ran.places)
            point(finding, where);
        pointAll(finding, named);
        for (const int run : ran.passed)
            finding.fixedIn.push_back(context.run(run).key);
        finding.proposedTests = {Message{"pattern.fixed.test", {{"tests", testFiles.front()}}}};
        if (!passed)
            finding.extraEvidence = {Message{"pattern.settle.run-after-fix", {{"tests", testFiles.front()}}}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace exhibit
