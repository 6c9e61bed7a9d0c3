// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/parsing/rules/rules.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QStringList>

static void initialiseRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace exhibit::test {

namespace {

/// The shipped words of tables.
std::vector<RuleFile> tableMessages()
{
    initialiseRules();
    std::vector<RuleFile> files;
    for (const char* name : {"messages-claims.toml", "messages-review.toml", "messages-tables.toml"}) {
        QFile file(QStringLiteral(":/rules/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name, file.readAll().toStdString()});
    }
    return files;
}

SourceRef lineOf(const std::string& path, std::int64_t line)
{
    SourceRef ref;
    ref.path = path;
    ref.firstLine = ref.lastLine = LineNumber::fromOneBased(line);
    return ref;
}

Run runOf(const std::string& id, std::int64_t total, std::vector<int> failing, std::int64_t line)
{
    Run run;
    run.key = {id, "build"};
    run.state = RunState::Failed;
    run.executed = true;
    run.exitCode = 1;
    run.counts.total = total;
    run.counts.failed = static_cast<std::int64_t>(failing.size());
    run.counts.failedCollectors = 0;
    run.reportPath = "ci\\report_" + id + ".json";
    run.reportLine = LineNumber::fromOneBased(line);
    run.report = lineOf("reports.ndjson", line);
    run.summary = lineOf("logs/ci.txt", line * 10);
    for (const int test : failing) {
        run.outcomes.set(TestId{test}, Outcome::Failed, 0);
        run.failures.push_back({TestId{test}, Outcome::Failed, "assert 0", {}, 0, run.summary, {}});
    }
    return run;
}

JudgedClaim claimOf(const std::string& id, Verdict verdict, ClaimClass claimClass, std::int64_t line)
{
    JudgedClaim claim;
    claim.id = id;
    claim.verdict = verdict;
    claim.claim.claimClass = claimClass;
    claim.claim.text = "Claim " + id;
    claim.claim.where = lineOf("README.md", line);
    claim.evidence.push_back(lineOf("logs/ci.txt", 10));
    return claim;
}

void addArtifacts(PackFacts& facts)
{
    Artifact readme, log, reports, copy;
    readme.path = "README.md";
    readme.bytes = 2048;
    copy.path = "docs/README.md";
    copy.bytes = 10;
    log.path = "logs/ci.txt";
    log.bytes = 1129804;
    log.members.push_back(
        {"run one", "run-one", ArtifactKind::PytestLog, LineNumber{1}, LineNumber{2}, LineNumber{14}, {}, {}});
    log.members.push_back(
        {"run two", "run-two", ArtifactKind::PytestLog, LineNumber{15}, LineNumber{16}, LineNumber{40}, {}, {}});
    log.problems.push_back({Severity::Warning, {"test.broken", {{"line", "7"}}}, lineOf("logs/ci.txt", 7), 3});
    reports.path = "reports.ndjson";
    reports.problems.push_back({Severity::Error, {"test.unreadable", {}}, {}, 1});
    facts.artifacts = {readme, copy, log, reports};
}

void addEvents(PackFacts& facts)
{
    const std::int64_t used[] = {500, 1000, 2000};
    for (int i = 0; i < 3; ++i) {
        TokenEvent event;
        event.runId = "night-" + std::to_string(i);
        event.phaseId = i == 1 ? "docs" : "code";
        event.timestamp = "2025-12-2" + std::to_string(4 + i);
        event.actual = used[i];
        event.ceiling = 1000;
        event.truncated = i > 0;
        event.where = {};
        event.where.path = "usage.db";
        event.where.table = "events";
        event.where.rowId = i + 1;
        facts.tokenEvents.push_back(event);
    }
}

} // namespace

PackSnapshot emptyPack()
{
    return {std::make_shared<PackFacts>(), std::make_shared<Review>()};
}

PackSnapshot samplePack()
{
    auto facts = std::make_shared<PackFacts>();
    auto review = std::make_shared<Review>();
    addArtifacts(*facts);
    addEvents(*facts);
    for (const char* test : {"t::a", "t::b", "t::c"})
        facts->tests.intern(test);
    review->runs = {runOf("run-10", 1450, {0, 1}, 1), runOf("run-2", 1448, {0, 1, 2}, 2)};
    Run blocked;
    blocked.key = {"run-30", ""};
    blocked.state = RunState::CollectionFailed;
    blocked.exitCode = 2;
    blocked.counts.total = blocked.counts.failed = 0;
    blocked.counts.failedCollectors = 10;
    blocked.collectionErrors.push_back(
        {"tests/a.py", "ModuleNotFoundError", "No module", "x", lineOf("logs/ci.txt", 33)});
    review->runs.push_back(blocked);
    review->alwaysFailing = {TestId{0}, TestId{1}};
    review->baseline = {review->runs[0].key, BaselineSource::StandIn};
    review->deltas.resize(3);
    review->deltas[1].newlyFailing = {TestId{2}};
    review->deltas[2].comparable = false;
    review->claims = {claimOf("one", Verdict::Contradicted, ClaimClass::Test, 3),
                      claimOf("two", Verdict::ScopeMismatch, ClaimClass::Test, 4),
                      claimOf("three", Verdict::Stale, ClaimClass::Freshness, 5),
                      claimOf("four", Verdict::Unsupported, ClaimClass::Test, 6),
                      claimOf("five", Verdict::Unsupported, ClaimClass::Path, 7),
                      claimOf("six", Verdict::Unsupported, ClaimClass::Line, 8),
                      claimOf("seven", Verdict::Supported, ClaimClass::Test, 9)};
    Finding finding;
    finding.id = "f1";
    finding.kind = FindingKind::CollectionFailure;
    finding.title = {"test.title", {{"count", "1522"}}};
    finding.pointers = {lineOf("logs/ci.txt", 33), lineOf("README.md", 3)};
    review->findings = {finding};
    review->missing = {{"phase.md", {lineOf("README.md", 2)}, {{"test.settle", {}}}}};
    review->totals = countTotals(*facts, *review);
    return {facts, review};
}

const Messages& sampleMessages()
{
    static const Messages messages = [] {
        std::vector<RuleFile> files = tableMessages();
        files.push_back({"sample.toml", "[messages]\n"
                                        "'test.broken' = 'Line {line} is broken.'\n"
                                        "'test.unreadable' = 'It cannot be read.'\n"
                                        "'test.title' = '{count|number} tests never ran.'\n"
                                        "'test.settle' = 'The file would settle it.'\n"});
        const auto loaded = Messages::load(files);
        return loaded ? *loaded : Messages();
    }();
    return messages;
}

namespace {

void printRows(const QAbstractItemModel& model, const QModelIndex& parent, int depth, QStringList& lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")));
        printRows(model, model.index(row, 0, parent), depth + 1, lines);
    }
}

} // namespace

QString printModel(const QAbstractItemModel& model)
{
    QStringList lines;
    printRows(model, {}, 0, lines);
    return lines.join(QLatin1Char('\n')).replace(QChar(0x202F), QLatin1Char(' '));
}

} // namespace exhibit::test
