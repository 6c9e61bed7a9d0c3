// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/commits/commitreviews.h"

#include "models/domain/text.h"
#include "models/review/commits/commitdiff.h"
#include "models/review/commits/commitrisks.h"
#include "models/review/counted.h"
#include "models/review/patterns/commitfacts.h"
#include "models/review/runs/runs.h"

#include <algorithm>
#include <string_view>

namespace exhibit {

namespace {

constexpr std::size_t shortHash = 7;
constexpr std::size_t mostRelated = 20;

bool matches(const Rules* rules, const char* use, std::string_view text)
{
    return rules && rules->group(use).matchesAny(text);
}

/// Where the commit's diff adds tests.
std::vector<SourceRef> addedTests(const Commit& commit, const CommitReview& review)
{
    std::vector<SourceRef> found;
    for (std::size_t i = 0; i < commit.files.size(); ++i) {
        if (review.fileKinds[i] != CommitFileKind::Test)
            continue;
        for (const Hunk& hunk : commit.files[i].hunks) {
            for (const DiffMark& mark : hunk.marks) {
                if (mark.kind == DiffMark::Kind::Test && mark.lines.front().kind == HunkLine::Kind::Added)
                    found.push_back(placeOf(commit.files[i], mark.lines.front()));
            }
        }
    }
    return found;
}

class CommitReviewer
{
public:
    CommitReviewer(const PackFacts& facts, const Review& review, const Rules* rules)
        : m_facts(facts), m_review(review), m_rules(rules)
    {}

    CommitReview look(int index) const
    {
        const Commit& commit = m_facts.commits[static_cast<std::size_t>(index)];
        CommitReview made;
        made.commit = index;
        for (const CommitFile& file : commit.files) {
            made.fileKinds.push_back(kindOfFile(file, m_rules));
            made.added += file.added.value_or(0);
            made.removed += file.removed.value_or(0);
            made.testsTouched += made.fileKinds.back() == CommitFileKind::Test ? 1 : 0;
            made.docsTouched += made.fileKinds.back() == CommitFileKind::Documentation ? 1 : 0;
        }
        relate(commit, made);
        if (!commit.files.empty()) {
            assess(commit, made);
            addCommitRisks(commit, made);
        }
        classify(made);
        return made;
    }

private:
    static std::int64_t countOf(const CommitReview& made, CommitFileKind kind)
    {
        return std::count(made.fileKinds.begin(), made.fileKinds.end(), kind);
    }

    void assess(const Commit& commit, CommitReview& made) const
    {
        const auto say = [&](Message text, std::vector<SourceRef> pointers) {
            std::erase_if(pointers, [](const SourceRef& where) { return where.isNull(); });
            made.assessment.push_back({std::move(text), std::move(pointers)});
        };
        const std::int64_t product = countOf(made, CommitFileKind::Product);
        std::vector<SourceRef> newFiles;
        std::vector<std::string> names;
        std::vector<SourceRef> changed;
        for (std::size_t i = 0; i < commit.files.size(); ++i) {
            if (made.fileKinds[i] != CommitFileKind::Product)
                continue;
            changed.push_back(commit.files[i].where);
            if (commit.files[i].status == "A") {
                names.push_back(commit.files[i].path);
                newFiles.push_back(commit.files[i].where);
            }
        }
        if (!names.empty())
            say(counted(static_cast<std::int64_t>(names.size()), "commit.adds-files.one", "commit.adds-files.many",
                        {{"files", joined(names)}}),
                newFiles);
        const auto tests = testFilesOf(commit);
        const std::vector<SourceRef> added = addedTests(commit, made);
        if (product > 0 && made.testsTouched > 0)
            say(added.empty() ? Message{"commit.changes-tests", {{"files", joined(tests)}}}
                              : counted(static_cast<std::int64_t>(added.size()), "commit.adds-tests.one",
                                        "commit.adds-tests.many", {{"files", joined(tests)}}),
                added);
        else if (product > 0)
            say(counted(product, "commit.no-tests.one", "commit.no-tests.many"), changed);
        else if (made.testsTouched > 0)
            say(Message{"commit.tests-only", {{"files", joined(tests)}}}, {commit.where});
        else if (made.docsTouched > 0 && made.docsTouched == static_cast<int>(made.fileKinds.size()))
            say(Message{"commit.docs-only", {}}, {commit.where});
        assessRuns(commit, made, tests, say);
    }

    template <typename Say>
    void assessRuns(const Commit& commit, CommitReview& made, const std::vector<std::string>& tests, Say say) const
    {
        if (tests.empty())
            return;
        const RunsOfFiles ran = runsOfFiles(m_facts, m_review.runs, tests);
        std::vector<std::string> passed;
        std::vector<std::string> failed;
        for (const int run : ran.passed)
            passed.push_back(runLabel(m_review.runs, m_review.runs[static_cast<std::size_t>(run)]));
        for (const int run : ran.failed)
            failed.push_back(runLabel(m_review.runs, m_review.runs[static_cast<std::size_t>(run)]));
        made.runs = ran.passed;
        made.runs.insert(made.runs.end(), ran.failed.begin(), ran.failed.end());
        std::sort(made.runs.begin(), made.runs.end());
        if (!passed.empty())
            say(Message{"commit.tests-passed", {{"runs", joined(passed)}}}, ran.places);
        if (!failed.empty())
            made.risks.push_back({Message{"commit.risk.tests-failed", {{"runs", joined(failed)}}}, ran.places});
        if (made.runs.empty())
            made.followUps.push_back({Message{"commit.follow.run-tests", {{"files", joined(tests)}}}, {commit.where}});
    }

    bool names(const Commit& commit, std::string_view text) const
    {
        if (commit.sha.size() >= shortHash &&
            text.find(std::string_view(commit.sha).substr(0, shortHash)) != std::string_view::npos)
            return true;
        if (text.find('/') == std::string_view::npos)
            return false;
        return std::any_of(commit.files.begin(), commit.files.end(), [&](const CommitFile& file) {
            const bool telling = file.path.find('/') != std::string::npos;
            return telling && text.find(file.path) != std::string_view::npos;
        });
    }

    void relate(const Commit& commit, CommitReview& made) const
    {
        for (const JudgedClaim& claim : m_review.claims) {
            if (made.claims.size() < mostRelated &&
                (names(commit, claim.claim.text) || names(commit, claim.claim.subject.value)))
                made.claims.push_back(claim.id);
        }
        for (const Finding& finding : m_review.findings) {
            const bool points =
                std::any_of(finding.pointers.begin(), finding.pointers.end(), [&](const SourceRef& ref) {
                    return ref == commit.where ||
                           std::any_of(commit.files.begin(), commit.files.end(), [&](const CommitFile& file) {
                               return !file.where.isNull() && ref == file.where;
                           });
                });
            const bool ofClaim = !finding.claimId.empty() && std::find(made.claims.begin(), made.claims.end(),
                                                                       finding.claimId) != made.claims.end();
            if (points || ofClaim)
                made.findings.push_back(finding.id);
        }
    }

    void classify(CommitReview& made) const
    {
        const bool fixes = std::any_of(m_review.findings.begin(), m_review.findings.end(), [&](const Finding& finding) {
            return finding.rule == "pattern.fixed-by-commit" && finding.classification == Classification::Fixed &&
                   std::find(made.findings.begin(), made.findings.end(), finding.id) != made.findings.end();
        });
        if (fixes)
            made.classification = Classification::Fixed;
        else if (!made.fileKinds.empty() && made.docsTouched == static_cast<int>(made.fileKinds.size()))
            made.classification = Classification::Documentation;
    }

    const PackFacts& m_facts;
    const Review& m_review;
    const Rules* m_rules;
};

} // namespace

CommitFileKind kindOfFile(const CommitFile& file, const Rules* rules)
{
    if (matches(rules, "commit.kind.generated", file.path))
        return CommitFileKind::Generated;
    const bool prose = matches(rules, "commit.kind.docs", file.path);
    if (!prose && !isTestFile(file.path) && !file.hunks.empty()) {
        // The mark stands at the file's top: the first hunk shows it if anything does.
        for (const DiffMark& mark : file.hunks.front().marks) {
            if (mark.kind == DiffMark::Kind::DoNotEdit || mark.kind == DiffMark::Kind::Stamp)
                return CommitFileKind::Generated;
        }
    }
    if (isTestFile(file.path))
        return CommitFileKind::Test;
    if (prose)
        return CommitFileKind::Documentation;
    if (matches(rules, "commit.kind.config", file.path))
        return CommitFileKind::Configuration;
    if (matches(rules, "commit.kind.product", file.path))
        return CommitFileKind::Product;
    return matches(rules, "commit.kind.data", file.path) ? CommitFileKind::Data : CommitFileKind::Other;
}

std::vector<CommitReview> reviewCommits(const PackFacts& facts, const Review& review, const Rules* rules)
{
    const CommitReviewer reviewer(facts, review, rules);
    std::vector<CommitReview> reviews;
    for (std::size_t i = 0; i < facts.commits.size(); ++i)
        reviews.push_back(reviewer.look(static_cast<int>(i)));
    return reviews;
}

} // namespace exhibit
