// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/counted.h"
#include "models/review/patterns/commitfacts.h"
#include "models/review/patterns/rulelist.h"
#include "models/review/patterns/subjectwords.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

/// Tests of one file that a run newly fails: all passed in the executed run before, and none failed in any earlier run.
struct NewlyBroken
{
    int run = -1;
    std::string file;
    std::vector<TestId> tests;
};

std::string fileOf(const PackFacts& facts, TestId test)
{
    const std::string& id = facts.tests.nodeId(test);
    return id.substr(0, id.find("::"));
}

bool failedBefore(const Review& review, std::size_t run, TestId test)
{
    return std::any_of(review.runs.begin(), review.runs.begin() + static_cast<std::ptrdiff_t>(run),
                       [test](const Run& earlier) { return isFailure(earlier.outcomes.of(test)); });
}

std::vector<NewlyBroken> newlyBroken(const PatternContext& context)
{
    std::vector<NewlyBroken> found;
    const Review& review = context.review;
    for (std::size_t i = 1; i < review.runs.size(); ++i) {
        std::map<std::string, std::vector<TestId>> byFile;
        for (const auto* deltas : {&review.deltas, &review.previousDeltas}) {
            if (i >= deltas->size() || !(*deltas)[i].comparable)
                continue;
            for (const TestId test : (*deltas)[i].newlyFailing) {
                std::vector<TestId>& tests = byFile[fileOf(context.facts, test)];
                if (!failedBefore(review, i, test) && std::find(tests.begin(), tests.end(), test) == tests.end())
                    tests.push_back(test);
            }
        }
        for (auto& [file, tests] : byFile) {
            if (!tests.empty())
                found.push_back({static_cast<int>(i), file, std::move(tests)});
        }
    }
    return found;
}

/// `structured_edits_applicator` of `tests/test_structured_edits_applicator.py`.
std::string stemOf(const std::string& file)
{
    std::string stem = file.substr(file.rfind('/') + 1);
    stem = stem.substr(0, stem.find('.'));
    for (const char* start : {"test_", "tests_"}) {
        if (stem.starts_with(start))
            stem.erase(0, std::string_view(start).size());
    }
    return stem.ends_with("_test") ? stem.substr(0, stem.size() - 5) : stem;
}

/// Whether the statement's section speaks of the file: by its name, or because its heading or the line itself holds
/// every word of the name (two at least).
bool speaksOf(const PatternContext& context, const ToldLine& statement, const std::string& file)
{
    const std::string name = file.substr(file.rfind('/') + 1);
    if (statement.text.find(name) != std::string::npos)
        return true;
    const std::set<std::string> stem = subjectWords(stemOf(file));
    if (stem.size() >= 2) {
        std::set<std::string> around = subjectWords(statement.heading);
        around.merge(subjectWords(statement.text));
        if (sharedWords(stem, around) == stem.size())
            return true;
    }
    return std::any_of(context.facts.mentions.begin(), context.facts.mentions.end(), [&](const Mention& mention) {
        return mention.where.path == statement.where.path && mention.where.firstLine >= statement.sectionFirst &&
               mention.where.firstLine <= statement.sectionLast && statement.headingAt.firstLine.isValid() &&
               (mention.path == file || mention.path.ends_with('/' + name) || mention.path == name);
    });
}

/// A run behind it in the pack executes these tests, and they all pass there.
bool passesAgain(const PatternContext& context, const NewlyBroken& broken)
{
    const auto& runs = context.review.runs;
    return std::any_of(runs.begin() + broken.run + 1, runs.end(), [&](const Run& later) {
        return std::all_of(broken.tests.begin(), broken.tests.end(),
                           [&](TestId test) { return later.outcomes.of(test) == Outcome::Passed; });
    });
}

/// The names of the documents that call it fixed, each once.
std::vector<std::string> documentsOf(const std::vector<const ToldLine*>& claims)
{
    std::vector<std::string> names;
    for (const ToldLine* claim : claims) {
        const std::string& path = claim->where.member.empty() ? claim->where.path : claim->where.member;
        std::string name = path.substr(path.rfind('/') + 1);
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }
    return names;
}

Message titleOf(const PatternContext& context, const NewlyBroken& broken, const std::vector<const ToldLine*>& claims)
{
    constexpr std::size_t mostDocuments = 2;
    const std::vector<std::string> documents = documentsOf(claims);
    std::string names;
    for (std::size_t i = 0; i < documents.size() && i < mostDocuments; ++i)
        names += (i == 0 ? "" : ", ") + documents[i];
    if (documents.size() > mostDocuments)
        names += ", \u2026";
    const auto count = static_cast<std::int64_t>(broken.tests.size());
    const std::vector<MessageArg> args = {{"run", context.label(broken.run)},
                                          {"file", broken.file},
                                          {"documents", names},
                                          {"sayers", std::to_string(documents.size())}};
    return passesAgain(context, broken)
               ? counted(count, "pattern.broken.title.again.one", "pattern.broken.title.again.many", args)
               : counted(count, "pattern.broken.title.one", "pattern.broken.title.many", args);
}

Hypothesis broken(const PatternContext& context, const NewlyBroken& broken)
{
    Hypothesis hypothesis;
    hypothesis.text = Message{"pattern.broken.run", {}};
    hypothesis.explanation = Message{"pattern.broken.run.why", {{"run", context.label(broken.run)}}};
    std::vector<SourceRef> later;
    for (std::size_t i = static_cast<std::size_t>(broken.run) + 1; i < context.review.runs.size(); ++i) {
        if (context.review.runs[i].outcomes.of(broken.tests.front()) == Outcome::Passed)
            later.push_back(placeOfTest(context.facts, context.review.runs[i], broken.tests.front()));
    }
    if (!later.empty())
        hypothesis.speaksFor.push_back(sentence(Message{"pattern.broken.passes-later", {}}, later));
    hypothesis.likelihood = later.empty() ? Likelihood::Possible : Likelihood::Likely;
    return hypothesis;
}

Hypothesis incomplete(const PatternContext& context, const NewlyBroken& broken)
{
    Hypothesis hypothesis;
    hypothesis.text = Message{"pattern.broken.incomplete", {}};
    hypothesis.explanation = Message{"pattern.broken.incomplete.why", {}};
    const bool passesLater =
        std::any_of(context.review.runs.begin() + broken.run, context.review.runs.end(),
                    [&](const Run& run) { return run.outcomes.of(broken.tests.front()) == Outcome::Passed; });
    if (passesLater)
        hypothesis.speaksAgainst.push_back(sentence(Message{"pattern.broken.passes-later", {}}));
    else
        hypothesis.speaksFor.push_back(sentence(Message{"pattern.broken.never-again", {}}));
    hypothesis.likelihood = passesLater ? Likelihood::LessLikely : Likelihood::Possible;
    return hypothesis;
}

} // namespace

std::vector<Finding> findBrokenFixes(const PatternContext& context)
{
    std::vector<Finding> findings;
    for (const NewlyBroken& one : newlyBroken(context)) {
        std::vector<const ToldLine*> claims;
        for (const ToldLine* statement : context.statements.of("pattern.fixed")) {
            if (speaksOf(context, *statement, one.file))
                claims.push_back(statement);
        }
        if (claims.empty())
            continue;
        const Run& run = context.run(one.run);
        Finding finding = newPattern("pattern.broken-fix", {toString(run.key), one.file});
        addRuns(finding, context, {one.run});
        const auto count = static_cast<std::int64_t>(one.tests.size());
        finding.title = titleOf(context, one, claims);
        finding.signature = counted(static_cast<std::int64_t>(claims.size()), "pattern.broken.signature.one",
                                    "pattern.broken.signature.many");
        finding.assessment = counted(count, "pattern.broken.assessment.one", "pattern.broken.assessment.many",
                                     {{"run", context.label(one.run)}, {"file", one.file}});
        finding.recommendation =
            Message{"pattern.broken.recommendation", {{"run", context.label(one.run)}, {"file", one.file}}};
        finding.confidence = Confidence::High;
        finding.columns = {Message{"pattern.column.source", {}}, Message{"pattern.column.says", {}},
                           Message{"pattern.column.first", {}}};
        const auto add = [&](const char* source, std::string text, const SourceRef& where) {
            point(finding, where);
            finding.rows.push_back(
                {{Message{source, {}}, plainText(std::move(text)), plainText(toString(where))}, where});
        };
        for (const TestId test : one.tests) {
            const SourceRef where = placeOfTest(context.facts, run, test);
            add("pattern.source.test", context.facts.tests.nodeId(test), where);
        }
        for (const ToldLine* claim : claims)
            add("pattern.source.quoted", shortened(claim->text), claim->where);
        const std::set<std::string> stem = subjectWords(stemOf(one.file));
        for (const Commit& commit : context.facts.commits) {
            const auto files = testFilesOf(commit);
            const bool touches = std::find(files.begin(), files.end(), one.file) != files.end();
            if (touches || (context.wording("commit.fix", commit.subject) && stem.size() >= 2 &&
                            sharedWords(stem, subjectWords(commit.subject)) >= 2))
                add("pattern.source.commit", commit.sha.substr(0, 8) + ' ' + commit.subject, commit.where);
        }
        // Who sees the first places only sees both sides: what fails, and who calls it fixed.
        const auto said = std::find(finding.pointers.begin(), finding.pointers.end(), claims.front()->where);
        if (said > finding.pointers.begin() + 1 && said != finding.pointers.end())
            std::rotate(finding.pointers.begin() + 1, said, said + 1);
        judgeRepetition(finding, context, {one.run}, "pattern.broken.repeats", Classification::Systemic,
                        Classification::None);
        finding.hypotheses = {broken(context, one), incomplete(context, one)};
        finding.proposedFixes = {Message{"pattern.broken.fix", {{"run", context.label(one.run)}}}};
        finding.proposedTests = {Message{"pattern.broken.test", {{"file", one.file}}}};
        finding.extraEvidence = {Message{"pattern.settle.retry", {{"file", one.file}}},
                                 Message{"pattern.settle.run-diff", {{"run", context.label(one.run)}}}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace exhibit
