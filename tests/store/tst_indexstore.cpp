// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"
#include "models/store/indexstore.h"
#include "models/store/records.h"
#include "models/store/rowio.h"
#include "tests/store/printedfacts.h"
#include "tests/support/sanitizers.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace exhibit;
using namespace exhibit::test;

namespace {

SourceRef lineRef(const char* path, std::int64_t line, const char* quote)
{
    SourceRef ref;
    ref.path = path;
    ref.firstLine = LineNumber{line};
    ref.lastLine = LineNumber{line + 1};
    ref.quote = quote;
    return ref;
}

SourceRef memberRef(std::int64_t line)
{
    SourceRef ref = lineRef("bundle.txt", line, "collected 2 items");
    ref.member = "ci/a.log";
    ref.memberFirstLine = LineNumber{line - 10};
    return ref;
}

SourceRef rowRef()
{
    SourceRef ref;
    ref.path = "pack.db";
    ref.table = "token_estimation_v2_events";
    ref.rowId = 42;
    ref.quote = "actual=16384";
    return ref;
}

Artifact bundleArtifact()
{
    Artifact artifact;
    artifact.path = "bundle.txt";
    artifact.kind = ArtifactKind::Bundle;
    artifact.bytes = 1234;
    artifact.modifiedNs = 1766800000123456789;
    artifact.lines = 40;
    artifact.encoding = TextEncoding::Utf16Le;
    artifact.bom = true;
    artifact.nulBytes = 3;
    artifact.mojibake = Mojibake::Cp437;
    artifact.sha256 = "ab";
    artifact.textDigest = "cd";
    artifact.members.push_back({"FILE", "ci/a.log", ArtifactKind::PytestLog, LineNumber{1}, LineNumber{2},
                                LineNumber{20}, Mojibake::Windows1252, "ef"});
    artifact.problems.push_back(
        {Severity::Error, {"problem.x", {{"why", "a, b: c"}, {"", ""}}}, lineRef("bundle.txt", 7, "q\u2192"), 5});
    return artifact;
}

Witness logWitness()
{
    Witness witness;
    witness.kind = WitnessKind::Log;
    witness.key = {"run-a", "core"};
    witness.state = RunState::Failed;
    witness.exitCode = 1;
    witness.exitCodeDerived = true;
    witness.counts.collected = 2;
    witness.counts.failed = 0;
    witness.durationSeconds = 1.25;
    witness.createdEpoch = 1766800000.5;
    witness.where = memberRef(12);
    witness.summary = memberRef(19);
    witness.collectedAt = memberRef(13);
    witness.reportPath = ".autonomous_runs\\run-a\\ci\\x.json";
    witness.reportLine = LineNumber{3};
    witness.statedState = "DONE";
    witness.document = {0, 0};
    witness.session = 1;
    witness.outcomes.set(TestId{1}, Outcome::Failed, 70000);
    witness.failures.push_back(
        {TestId{1}, Outcome::Failed, "assert 1 == 2", "C:\\x.py", 7, memberRef(15), memberRef(16)});
    witness.collectionErrors.push_back({"tests/c.py", "ImportError", "No module", "shop.cart", memberRef(17)});
    return witness;
}

Claim testClaim()
{
    Claim claim;
    claim.claimClass = ClaimClass::Freshness;
    claim.text = "3 passed";
    claim.where = lineRef("README.md", 5, "3 passed");
    claim.subject = {"suite", "all"};
    claim.heading = "Tests";
    claim.test = {3, 0, {}, {}, {}, 99.5, true};
    claim.stamp = {"2025-12-11", 1765411200, true, false};
    claim.values = {{"builds", "80"}};
    claim.generated = true;
    claim.document = 0;
    claim.genre = Genre::Ledger;
    claim.asOf = {{"2025-12-10", 1765324800, false, false}, AsOfSource::Row};
    claim.alsoAt = {lineRef("copy.md", 7, "3 passed")};
    return claim;
}

DocumentText someText()
{
    DocumentText text;
    text.scopes.push_back({TextScope::Kind::Heading, 2, -1, "## Runs", lineRef("README.md", 3, "## Runs"), {}});
    text.scopes.push_back({TextScope::Kind::Item, 1, 0, "- run-a", lineRef("README.md", 4, "- run-a"), LineNumber{6}});
    text.recognised.push_back({"told.retry", "was retried", lineRef("README.md", 5, "was retried"), 1, true});
    text.outcomes.push_back({"run-a is done.", lineRef("README.md", 6, ""), 1, {{6, 13, 0, 13, "done", true, false}}});
    text.entries.push_back({"BUILD", 137, true, {"2025-12-11", 1765411200, true, false}, lineRef("b.md", 1, "137")});
    StateLine& state = text.states.emplace_back();
    state.work = "t-7";
    state.text = "T-7: done";
    state.isDone = true;
    state.where = lineRef("b.md", 2, "T-7: done");
    state.heading = "Board";
    state.genre = Genre::Report;
    state.asOf = {{"2025-12-10", 1765324800, false, false}, AsOfSource::FileName};
    state.open = 1;
    state.tasks = 3;
    state.firstOpen = lineRef("b.md", 4, "- [ ] b");
    text.values.push_back({"port|api",
                           "8080",
                           "The API listens on port 8080.",
                           lineRef("b.md", 6, "The API listens on port 8080."),
                           {{"2025-12-10", 1765324800, false, false}, AsOfSource::Document}});
    text.coverage.push_back({"src/x.py", 50, 90, 200, lineRef("ci.log", 5, "src"), LineNumber{3}});
    text.genres.push_back({Genre::Report, Confidence::High, {"genre.reason.code", {}}, LineNumber{1}, LineNumber{9}});
    text.lines = {{LineNumber{5}, "one"}, {LineNumber{6}, ""}};
    return text;
}

PackFacts someFacts()
{
    PackFacts facts;
    facts.digest = "0123";
    facts.artifacts.push_back(bundleArtifact());
    facts.artifacts.emplace_back().path = "pack.db";
    facts.documents.push_back({ArtifactKind::PytestLog, {0, 0}, {{1, -1}}, someText()});
    facts.tests.intern("tests/a.py::test_one");
    facts.tests.intern("tests/a.py::test_two[\u00e9 - x]");
    facts.witnesses.push_back(logWitness());
    facts.claims.push_back(testClaim());
    Commit commit{"abcdef0", "A <a@b>", "Sat Dec 27", "Subject", "Body\nof two", {}, lineRef("git.txt", 2, "c"), true};
    commit.files.push_back({"R100", "b.py", "a.py", 3, std::nullopt, lineRef("git.txt", 3, "R100"), {}});
    commit.files.back().hunks = {{1, 2, 3, 4, "class A:", LineNumber{9}, LineNumber{14}}, {}};
    facts.commits.push_back(commit);
    TokenEvent event;
    event.runId = "run-a";
    event.actual = 16384;
    event.truncated = true;
    event.smapePercent = 145.2;
    event.where = rowRef();
    event.input = 52441;
    event.isSum = true;
    event.alsoAt = {lineRef("a.log", 3, "[TOKEN_BUDGET]"), rowRef()};
    facts.tokenEvents.push_back(event);
    Escalation escalation;
    escalation.reason = "utilization";
    escalation.factor = 1.25;
    escalation.where = rowRef();
    escalation.wasTruncated = false;
    escalation.alsoAt = {lineRef("a.log", 4, "ESCALATE-ONCE")};
    facts.escalations.push_back(escalation);
    PhaseRecord phase;
    phase.runId = "run-a";
    phase.state = "QUEUED";
    phase.complexity = "HIGH";
    phase.scope = PhaseRecord::Scope::Text;
    phase.deliverables = {"docs/a.md", "b"};
    phase.allowNoop = true;
    phase.where = rowRef();
    facts.phases.push_back(phase);
    facts.telemetrySources.push_back({"pack.db", "phases", "phases", 7, 1, {{"lost", "2"}}});
    DiagnosticsRecord record;
    record.kind = DiagnosticsRecord::Kind::Command;
    record.label = "du -sh .";
    record.timedOut = true;
    record.where = lineRef("d.jsonl", 6, "{");
    facts.diagnostics.push_back(record);
    facts.toolFindings.push_back({"ESLint",
                                  "semi",
                                  "warning",
                                  "Missing semicolon.",
                                  "src/a.ts",
                                  9,
                                  true,
                                  lineRef("a.sarif", 3, "semi"),
                                  {0, 0}});
    facts.mentions.push_back({"docs/x.md", lineRef("README.md", 9, "[x]")});
    facts.problems.push_back({Severity::Warning, {"problem.pack.empty", {}}, {}});
    return facts;
}

std::vector<ScannedFile> someFiles()
{
    ScannedFile one;
    one.path = "bundle.txt";
    one.bytes = 1234;
    one.modifiedNs = 1766800000123456789;
    ScannedFile two;
    two.path = "pack.db";
    return {one, two};
}

} // namespace

class TestIndexStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<IndexStore>(m_dir->filePath(QStringLiteral("new/cache")).toStdString(), "/packs/a");
    }

    void keepsEverything()
    {
        const PackFacts facts = someFacts();
        QVERIFY(m_store->save(facts, someFiles(), "rules", m_cancel));
        const auto kept = m_store->load(someFiles(), "rules", m_cancel);
        QVERIFY(kept && kept->has_value());
        QCOMPARE(printed(**kept), printed(facts));
    }

    void keepsStepsOfSessions()
    {
        PackFacts facts = someFacts();
        SessionStep& step = facts.sessionSteps.emplace_back();
        step.document = 0;
        step.text = "tests/a.py";
        step.counts.warnings = 3;
        step.addsOnly = true;
        step.changedCheck = "assert total == 3";
        QVERIFY(m_store->save(facts, someFiles(), "rules", m_cancel));
        const auto kept = m_store->load(someFiles(), "rules", m_cancel);
        QVERIFY(kept && kept->has_value());
        QCOMPARE((*kept)->sessionSteps.size(), std::size_t{1});
        const SessionStep& read = (*kept)->sessionSteps.front();
        QCOMPARE(read.text, step.text);
        QVERIFY(read.counts.warnings == step.counts.warnings);
        QVERIFY(read.addsOnly);
        QCOMPARE(read.changedCheck, step.changedCheck);
    }

    /// A review from the index must have the same bytes as the first one, so whatever stands in a text comes back.
    void keepsAnyText()
    {
        const std::vector<std::string> parts = {"\xEF\xBB\xBF",
                                                "\xEF\xBF\xBF",
                                                "\xEF\xBF\xBE",
                                                std::string(1, '\0'),
                                                "\xFF",
                                                "\xED\xA0\x80",
                                                "\xC3",
                                                "\xF0\x9F\x98\x80",
                                                "\r\n",
                                                "a",
                                                "'",
                                                "\xC3\xA9",
                                                "\x1b[31m",
                                                "\xE2\x80\xAE",
                                                "12:34,"};
        QRandomGenerator random(20261128);
        const auto text = [&] {
            std::string made;
            for (quint32 i = random.bounded(6); i > 0; --i)
                made += parts[random.bounded(static_cast<quint32>(parts.size()))];
            return made;
        };
        const auto place = [&](std::int64_t line) {
            SourceRef ref = lineRef("bundle.txt", line, "");
            ref.path = "x" + text();
            ref.member = text();
            ref.quote = text();
            return ref;
        };
        for (int round = 0; round < 20; ++round) {
            PackFacts facts = someFacts();
            for (const std::string& part : parts)
                facts.tests.intern(part + text());
            for (int i = 0; i < 20; ++i) {
                Claim claim = testClaim();
                claim.text = text();
                claim.heading = text();
                claim.where = place(i + 1);
                claim.values = {{text(), text()}};
                facts.claims.push_back(claim);
                facts.problems.push_back({Severity::Info, {text(), {{text(), text()}}}, place(i + 1), i});
                facts.mentions.push_back({text(), place(i + 1)});
            }
            facts.witnesses.front().key = {text(), text()};
            facts.witnesses.front().fileLines = {{LineNumber{1}, text()}, {LineNumber{2}, text()}};
            facts.witnesses.front().tallies = {{text(), 1, 0, 0, 0, text()}, {text(), 2, 3, 2, 1, {}}};
            facts.witnesses.front().collectOnly = true;
            facts.commits.front().files.front().hunks.front().heading = text();
            QVERIFY(m_store->save(facts, someFiles(), "rules", m_cancel));
            const auto kept = m_store->load(someFiles(), "rules", m_cancel);
            QVERIFY(kept && kept->has_value());
            QCOMPARE(printed(**kept), printed(facts));
        }
    }

    /// One bit that the disk gives back differently: not used, wherever it is.
    void aChangedBitIsSeen()
    {
        QVERIFY(m_store->save(someFacts(), someFiles(), "rules", m_cancel));
        QFile file(QString::fromStdString(m_store->path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QRandomGenerator random(20261128);
        const int changes = underSanitizers() ? 60 : 300;
        for (int i = 0; i < changes; ++i) {
            QByteArray changed = whole;
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(whole.size())));
            changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
            file.close();
            const auto kept = m_store->load(someFiles(), "rules", m_cancel);
            QVERIFY2(!kept || !kept->has_value(), qPrintable(QString::number(at)));
        }
    }

    void missingIndexIsNoError()
    {
        const auto kept = m_store->load(someFiles(), "rules", m_cancel);
        QVERIFY(kept);
        QVERIFY(!kept->has_value());
    }

    void emptyPack()
    {
        QVERIFY(m_store->save({}, {}, "rules", m_cancel));
        const auto kept = m_store->load({}, "rules", m_cancel);
        QVERIFY(kept && kept->has_value());
        QVERIFY((*kept)->artifacts.empty());
    }

    void isInvalidWhen_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change : {"size", "time", "type", "path", "added", "removed", "rules"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    void isInvalidWhen()
    {
        QFETCH(QString, change);
        QVERIFY(m_store->save(someFacts(), someFiles(), "rules", m_cancel));
        std::vector<ScannedFile> files = someFiles();
        std::string rules = "rules";
        if (change == QStringLiteral("size"))
            ++files[0].bytes;
        else if (change == QStringLiteral("time"))
            ++files[0].modifiedNs;
        else if (change == QStringLiteral("type"))
            files[1].type = ScannedFile::Type::SymbolicLink;
        else if (change == QStringLiteral("path"))
            files[1].path = "pack2.db";
        else if (change == QStringLiteral("added"))
            files.emplace_back().path = "z";
        else if (change == QStringLiteral("removed"))
            files.pop_back();
        else
            rules = "other rules";
        const auto kept = m_store->load(files, rules, m_cancel);
        QVERIFY(kept);
        QVERIFY(!kept->has_value());
    }

    void eachPackHasItsOwn()
    {
        const IndexStore other(m_dir->filePath(QStringLiteral("new/cache")).toStdString(), "/packs/b");
        QVERIFY(other.path() != m_store->path());
    }

    void damagedIsNeverUsed_data()
    {
        QTest::addColumn<int>("keptBytes");
        QTest::addColumn<bool>("overwrite");
        QTest::newRow("no bytes") << 0 << false;
        QTest::newRow("cut in the first page") << 100 << false;
        QTest::newRow("cut in the middle") << 20000 << false;
        QTest::newRow("noise in the middle") << 8192 << true;
        QTest::newRow("noise from the start") << 0 << true;
    }

    void damagedIsNeverUsed()
    {
        QFETCH(int, keptBytes);
        QFETCH(bool, overwrite);
        QVERIFY(m_store->save(someFacts(), someFiles(), "rules", m_cancel));
        QFile file(QString::fromStdString(m_store->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (overwrite) {
            QVERIFY(file.seek(keptBytes));
            file.write(QByteArray(static_cast<int>(file.size()) - keptBytes, '\x5a'));
        } else {
            QVERIFY(file.resize(keptBytes));
        }
        file.close();
        const auto kept = m_store->load(someFiles(), "rules", m_cancel);
        QVERIFY(!kept || !kept->has_value());
    }

    void wrongIndexesAreDamage()
    {
        QVERIFY(m_store->save(someFacts(), someFiles(), "rules", m_cancel));
        {
            auto connection = Connection::open(m_store->path(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY(connection);
            QVERIFY((*connection)->execute("UPDATE failures SET test = 99"));
        }
        const auto kept = m_store->load(someFiles(), "rules", m_cancel);
        QVERIFY(!kept);
        QVERIFY(kept.error().code == Error::Code::Database);
    }

    void cancelledSaveLeavesTheOldOne()
    {
        QVERIFY(m_store->save(someFacts(), someFiles(), "rules", m_cancel));
        CancelFlag cancelled;
        cancelled.cancel();
        const Result<void> saved = m_store->save(someFacts(), someFiles(), "other", cancelled);
        QVERIFY(!saved);
        QVERIFY(saved.error().code == Error::Code::Cancelled);
        const auto kept = m_store->load(someFiles(), "rules", m_cancel);
        QVERIFY(kept && kept->has_value());
        const QDir folder(m_dir->path() + QStringLiteral("/new/cache"));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    }

    void rightsOfALinkedFolderStay()
    {
        namespace fs = std::filesystem;
        const fs::path shared = m_dir->filePath(QStringLiteral("shared")).toStdString();
        const fs::path link = m_dir->filePath(QStringLiteral("link")).toStdString();
        fs::create_directory(shared);
        constexpr fs::perms group = fs::perms::owner_all | fs::perms::group_all;
        fs::permissions(shared, group);
        fs::create_directory_symlink(shared, link);
        const IndexStore store(link.string(), "/packs/a");
        QVERIFY(store.save(someFacts(), someFiles(), "rules", m_cancel));
        QVERIFY(fs::status(shared).permissions() == group);
        QVERIFY(fs::status(store.path()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }

    void unwritableFolderIsToldWithItsPath()
    {
        QFile blocker(m_dir->path() + QStringLiteral("/file"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const IndexStore store(blocker.fileName().toStdString() + "/cache", "/packs/a");
        const Result<void> saved = store.save(someFacts(), someFiles(), "rules", m_cancel);
        QVERIFY(!saved);
        QVERIFY(saved.error().code == Error::Code::NotWritable);
        QCOMPARE(saved.error().message.id, std::string("error.index.not-writable"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<IndexStore> m_store;
    CancelFlag m_cancel;
};

QTEST_GUILESS_MAIN(TestIndexStore)
#include "tst_indexstore.moc"
