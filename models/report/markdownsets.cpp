// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/deltas.h"

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t maxMatrixRuns = 12; ///< more columns than that nobody can read
// Of a pack with very many runs or tests; the JSON review and the tables of CSV have all.
constexpr std::size_t mostMovers = 500;
constexpr std::size_t mostTestsOfDeltas = 1500;
constexpr std::size_t mostCollectionErrors = 300;

const Run* runOf(const Review& review, const RunKey& key)
{
    const auto found =
        std::find_if(review.runs.begin(), review.runs.end(), [&](const Run& run) { return run.key == key; });
    return found != review.runs.end() ? &*found : nullptr;
}

const SourceRef* failurePlace(const Run& run, TestId test)
{
    const auto found = std::lower_bound(run.failures.begin(), run.failures.end(), test,
                                        [](const Failure& failure, TestId id) { return failure.test < id; });
    return found != run.failures.end() && found->test == test && !found->where.isNull() ? &found->where : nullptr;
}

/// Where the name of the test begins behind that of its file: `a/test_b.py::test_c`, `src/b.test.ts > b > c`.
std::size_t nameBegin(const std::string& nodeId)
{
    constexpr std::string_view colons = "::", arrow = " > ";
    if (const std::size_t at = nodeId.find(colons); at != std::string::npos)
        return at + colons.size();
    const std::size_t at = nodeId.find(arrow);
    const bool isFile =
        at != std::string::npos && nodeId.find_last_of("./", at) != std::string::npos && nodeId.find(' ') == at;
    return isFile ? at + arrow.size() : 0;
}

std::string fileOf(const std::string& nodeId)
{
    if (const std::size_t colons = nodeId.find("::"); colons != std::string::npos)
        return nodeId.substr(0, colons);
    return nameBegin(nodeId) == 0 ? nodeId : nodeId.substr(0, nodeId.find(' '));
}

std::string nameOf(const std::string& nodeId)
{
    return nodeId.substr(nameBegin(nodeId));
}

std::string placedTest(MarkdownContext& context, const std::string& name, TestId test, const Run* run)
{
    const SourceRef* place = run ? failurePlace(*run, test) : nullptr;
    return context.code(name) + (place ? ' ' + context.place(*place) : std::string());
}

std::string counted(MarkdownContext& context, std::size_t count)
{
    return context.inBrackets(std::to_string(count)) + context.marks().colon;
}

/// Tests by file, each with the place where `run` says that it failed.
std::string testsByFile(MarkdownContext& context, const std::vector<TestId>& tests, const Run* run)
{
    std::map<std::string, std::vector<TestId>> files;
    for (const TestId test : tests)
        files[fileOf(context.facts().tests.nodeId(test))].push_back(test);
    std::string text;
    for (const auto& [file, list] : files) {
        std::string names;
        for (const TestId test : list)
            context.append(names, placedTest(context, nameOf(context.facts().tests.nodeId(test)), test, run));
        // A test whose file its name does not tell stands for itself.
        const bool isAlone = list.size() == 1 && nameBegin(context.facts().tests.nodeId(list.front())) == 0;
        text += bullet(isAlone ? names : context.code(file) + counted(context, list.size()) + names);
    }
    return text;
}

std::string testList(MarkdownContext& context, const char* label, const std::vector<TestId>& tests, const Run* run)
{
    if (tests.empty())
        return {};
    const std::string title = context.say(label) + counted(context, tests.size());
    if (tests.size() == 1)
        return "  " +
               bullet(title + placedTest(context, context.facts().tests.nodeId(tests.front()), tests.front(), run));
    const std::string files = testsByFile(context, tests, run);
    std::string text = "  " + bullet(title + files.substr(2, files.find('\n') - 2));
    if (std::count(files.begin(), files.end(), '\n') == 1)
        return text;
    text = "  " + bullet(title);
    for (std::size_t start = 0; start < files.size();) {
        const std::size_t end = files.find('\n', start) + 1;
        text += "    " + files.substr(start, end - start);
        start = end;
    }
    return text;
}

std::string alwaysFailing(MarkdownContext& context)
{
    const Review& review = context.review();
    if (review.alwaysFailing.empty())
        return {};
    const auto first = std::find_if(review.runs.begin(), review.runs.end(), hasOutcomes);
    return heading(4, context.say("report.heading.always-failing",
                                  {{"count", std::to_string(review.alwaysFailing.size())}})) +
           context.say("report.always-failing.intro",
                       {{"runs", std::to_string(review.totals.comparableRuns)}, {"run", context.label(first->key)}}) +
           "\n\n" + testsByFile(context, review.alwaysFailing, &*first);
}

/// How much of a list is not shown; nothing if all of it is.
std::string leftOut(MarkdownContext& context, const char* message, std::size_t count)
{
    return count == 0 ? std::string() : '\n' + context.say(message, {{"count", std::to_string(count)}}) + '\n';
}

std::string moverLine(MarkdownContext& context, const Mover& mover)
{
    std::map<Outcome, int> counts;
    for (std::size_t i = 0; i < mover.outcomes.size(); ++i) {
        if (hasOutcomes(context.review().runs[i]))
            ++counts[mover.outcomes[i]];
    }
    std::string list;
    for (const auto& [outcome, count] : counts)
        context.append(list, context.word("outcome", outcomeName(outcome)) + ' ' + std::to_string(count));
    return bullet(context.test(mover.test) + context.marks().colon + list);
}

std::string movers(MarkdownContext& context)
{
    const Review& review = context.review();
    if (review.movers.empty())
        return {};
    std::string text =
        heading(4, context.say("report.heading.movers", {{"count", std::to_string(review.movers.size())}}));
    if (std::cmp_greater(review.totals.comparableRuns, maxMatrixRuns)) {
        const std::size_t shown = std::min(review.movers.size(), mostMovers);
        for (std::size_t i = 0; i < shown; ++i)
            text += moverLine(context, review.movers[i]);
        return text + leftOut(context, "report.movers.left-out", review.movers.size() - shown);
    }
    std::vector<std::string> head{context.say("head.test")};
    for (const Run& run : review.runs) {
        if (hasOutcomes(run))
            head.push_back(context.code(context.label(run.key), true));
    }
    std::vector<std::vector<std::string>> rows;
    for (std::size_t at = 0; at < review.movers.size() && at < mostMovers; ++at) {
        const Mover& mover = review.movers[at];
        std::vector<std::string> row{context.test(mover.test, true)};
        for (std::size_t i = 0; i < mover.outcomes.size(); ++i) {
            if (!hasOutcomes(review.runs[i]))
                continue;
            const std::string outcome = context.word("outcome", outcomeName(mover.outcomes[i]));
            const SourceRef* place = failurePlace(review.runs[i], mover.test);
            row.push_back(place ? outcome + ' ' + context.place(*place, true) : outcome);
        }
        rows.push_back(std::move(row));
    }
    return text + markdownTable(head, rows) +
           leftOut(context, "report.movers.left-out", review.movers.size() - rows.size());
}

std::vector<std::string> deltaRow(MarkdownContext& context, const Delta& delta)
{
    const auto count = [&](const auto& list) {
        return delta.comparable ? std::to_string(list.size()) : std::string("\u2013");
    };
    const auto number = [&](std::int64_t value) {
        return delta.comparable ? std::to_string(value) : std::string("\u2013");
    };
    return {context.code(context.label(delta.key), true),
            count(delta.newlyFailing),
            count(delta.newTestsFailing),
            count(delta.fixed),
            count(delta.stillFailing),
            count(delta.failingRemoved),
            number(delta.vanished),
            number(delta.added),
            std::to_string(delta.newCollectionErrors.size()),
            context.word("severity", deltaSeverity(delta))};
}

std::string deltaLists(MarkdownContext& context, const Delta& delta)
{
    const Review& review = context.review();
    const Run* run = runOf(review, delta.key);
    const Run* baseline = runOf(review, review.baseline.key);
    std::string text = testList(context, "report.delta.newly-failing", delta.newlyFailing, run);
    text += testList(context, "report.delta.new-tests", delta.newTestsFailing, run);
    text += testList(context, "report.delta.fixed", delta.fixed, baseline);
    text += testList(context, "report.delta.removed", delta.failingRemoved, baseline);
    return text.empty() ? text : bullet(context.code(context.label(delta.key))) + text;
}

std::string deltas(MarkdownContext& context)
{
    const Review& review = context.review();
    if (review.baseline.source == BaselineSource::None || review.runs.size() < 2)
        return {};
    const bool standIn = review.baseline.source == BaselineSource::StandIn;
    std::string text = heading(4, context.say(standIn ? "report.heading.deltas.stand-in" : "report.heading.deltas",
                                              {{"baseline", context.label(review.baseline.key)}}));
    text += context.say("report.deltas.intro") + "\n\n";
    std::vector<std::vector<std::string>> rows;
    std::string lists;
    std::size_t listed = 0;
    std::size_t unlisted = 0;
    for (const Delta& delta : review.deltas) {
        if (delta.key == review.baseline.key)
            continue;
        rows.push_back(deltaRow(context, delta));
        const std::size_t tests =
            delta.newlyFailing.size() + delta.newTestsFailing.size() + delta.fixed.size() + delta.failingRemoved.size();
        if (listed + tests > mostTestsOfDeltas && listed > 0) {
            ++unlisted;
            continue;
        }
        listed += tests;
        lists += deltaLists(context, delta);
    }
    return text +
           markdownTable(context.heads({"head.run", "head.newly-failing", "head.new-tests-failing", "head.fixed",
                                        "head.still-failing", "head.failing-removed", "head.vanished", "head.added",
                                        "head.new-collection-errors", "head.severity"}),
                         rows) +
           '\n' + lists + leftOut(context, "report.deltas.left-out", unlisted);
}

/// Modules that fail of one cause share a row, each with its place.
std::string collectionErrors(MarkdownContext& context)
{
    std::map<std::vector<std::string>, std::size_t> known;
    std::vector<std::vector<std::string>> rows;
    std::size_t count = 0;
    for (const Run& run : context.review().runs) {
        for (const CollectionError& error : run.collectionErrors) {
            ++count;
            const std::string cause = error.message.empty() ? error.exception : error.exception + ": " + error.message;
            std::vector<std::string> row{context.code(context.label(run.key), true), context.code(error.missing, true),
                                         context.code(cause, true)};
            const std::string module = context.code(error.module, true) + ' ' + context.place(error.where, true);
            const auto [place, isNew] = known.try_emplace(row, rows.size());
            if (isNew) {
                row.push_back(module);
                rows.push_back(std::move(row));
            } else {
                context.append(rows[place->second].back(), module);
            }
        }
    }
    if (rows.empty())
        return {};
    const std::size_t more = rows.size() > mostCollectionErrors ? rows.size() - mostCollectionErrors : 0;
    rows.resize(rows.size() - more);
    return heading(4, context.say("report.heading.collection-errors", {{"count", std::to_string(count)}})) +
           markdownTable(context.heads({"head.run", "head.missing-module", "head.cause", "head.test-modules"}), rows) +
           leftOut(context, "report.collection-errors.left-out", more);
}

/// With one run there is nothing to compare: its failures as they are.
std::string onlyRun(MarkdownContext& context)
{
    std::string text;
    const auto& runs = context.review().runs;
    if (context.review().totals.comparableRuns != 1)
        return text;
    const auto run = std::find_if(runs.begin(), runs.end(), hasOutcomes);
    std::vector<TestId> failing;
    for (const Failure& failure : run->failures)
        failing.push_back(failure.test);
    if (failing.empty())
        return text;
    const char* const title = hasErrorsOnly(*run)          ? "report.heading.errors-of-run"
                              : hasFailuresAndErrors(*run) ? "report.heading.failing-and-errors-of-run"
                                                           : "report.heading.failing-of-run";
    return heading(4,
                   context.say(title, {{"count", std::to_string(failing.size())}, {"run", context.label(run->key)}})) +
           testsByFile(context, failing, &*run);
}

} // namespace

std::string markdownFailingSets(MarkdownContext& context)
{
    const std::string text =
        alwaysFailing(context) + movers(context) + onlyRun(context) + deltas(context) + collectionErrors(context);
    return text.empty() ? text : heading(3, context.say("report.heading.failing-sets")) + text;
}

} // namespace exhibit
