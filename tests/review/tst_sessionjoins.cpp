// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/writtenmessages.h"
#include "models/parsing/told/checkouts.h"
#include "models/review/sessions/handovers.h"
#include "models/review/sessions/otherwords.h"
#include "tests/review/diskpack.h"
#include "tests/review/toldsession.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QByteArray verdictIn(const PackSnapshot& snapshot, const char* path, const char* text)
{
    for (const JudgedClaim& judged : snapshot.review->claims) {
        if (judged.claim.where.path == path && judged.claim.text.find(text) != std::string::npos)
            return QByteArray::fromStdString(std::string(verdictName(judged.verdict)));
    }
    return "none";
}

QStringList kindsOf(const HandOver& handOver)
{
    QStringList kinds;
    for (const HandOverPart& part : handOver.parts) {
        const std::string_view name = handOverPartName(part.kind);
        kinds += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return kinds;
}

} // namespace

class TestSessionJoins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ciOnTheSameCommit_data();
    void ciOnTheSameCommit();
    void asManyTests_data();
    void asManyTests();
    void commitOfTheHistory();
    void handsOverAsAWhole();
    void ownDocuments_data();
    void ownDocuments();
    void readsCheckouts_data();
    void readsCheckouts();
    void readsMessages_data();
    void readsMessages();
};

void TestSessionJoins::ciOnTheSameCommit_data()
{
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<bool>("speaks");
    const QString said = QStringLiteral("All 112 tests pass.");
    const QByteArray session = committed().say(said).bytes();
    QTest::newRow("green bears it out") << session << ciLog("c2f8a6e", 0) << QByteArray("supported") << true;
    QTest::newRow("red refutes nothing") << session << ciLog("c2f8a6e", 2) << QByteArray("stale") << true;
    QTest::newRow("another commit") << session << ciLog("91d03fa", 0) << QByteArray("stale") << false;
    QTest::newRow("a smaller number, of what may be new")
        << committed().say(QStringLiteral("All 90 tests pass.")).bytes() << ciLog("c2f8a6e", 0)
        << QByteArray("unsupported") << true;
    QTest::newRow("edited since") << committed().edit(QStringLiteral("/w/tariff/lines.py")).say(said).bytes()
                                  << ciLog("c2f8a6e", 0) << QByteArray("stale") << false;
    QTest::newRow("committed later") << edited()
                                            .say(said)
                                            .run(QStringLiteral("git commit -am x"),
                                                 QStringLiteral("[main c2f8a6e] x\n 1 file changed"))
                                            .bytes()
                                     << ciLog("c2f8a6e", 0) << QByteArray("supported") << true;
}

void TestSessionJoins::ciOnTheSameCommit()
{
    QFETCH(QByteArray, session);
    QFETCH(QByteArray, log);
    QFETCH(bool, speaks);
    DiskPack pack;
    const auto snapshot =
        pack.add(QStringLiteral("session.jsonl"), session).add(QStringLiteral("ci-4890.log"), log).read();
    QVERIFY(snapshot);
    QTEST(verdictIn(*snapshot, "session.jsonl", "tests pass"), "verdict");
    const OtherWords words(*snapshot->facts, snapshot->review->runs);
    bool said = false;
    for (const JudgedClaim& judged : snapshot->review->claims) {
        const std::optional<OtherWord> word = words.of(judged.claim);
        said = said || (word && word->same == OtherWord::Same::Commit && word->where.path == "ci-4890.log");
    }
    QCOMPARE(said, speaks);
}

void TestSessionJoins::asManyTests_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("a log beside it") << QByteArray("nightly.log") << true;
    QTest::newRow("a log that the session wrote") << QByteArray("own.log") << false;
}

void TestSessionJoins::asManyTests()
{
    QFETCH(QByteArray, path);
    DiskPack pack;
    const QByteArray log = "============================= test session starts =============================\n"
                           "collected 112 items\n\n========== 112 passed in 41.00s ==========\n";
    const auto snapshot =
        pack.add(
                QStringLiteral("session.jsonl"),
                edited().run(QStringLiteral("echo x > own.log"), {}).say(QStringLiteral("All 112 tests pass.")).bytes())
            .add(QString::fromUtf8(path), log)
            .read();
    QVERIFY(snapshot);
    const OtherWords words(*snapshot->facts, snapshot->review->runs);
    const std::optional<OtherWord> word = words.ofEnd(snapshot->facts->sessions.at(0).document);
    QTEST(word.has_value(), "speaks");
    // As many tests are not the same state.
    QCOMPARE(verdictIn(*snapshot, "session.jsonl", "tests pass"), QByteArray("stale"));
}

void TestSessionJoins::commitOfTheHistory()
{
    DiskPack pack;
    const auto snapshot = pack.add(QStringLiteral("session.jsonl"), edited()
                                                                        .say(QStringLiteral("Committed as `c2f8a6e`."))
                                                                        .say(QStringLiteral("Committed as `aaaaaa1`."))
                                                                        .bytes())
                              .add(QStringLiteral("git-context.txt"),
                                   "commit c2f8a6e0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6\n"
                                   "Author: A <a@example.org>\nDate:   Tue Nov 24 12:00:00 2026 +0000\n\n"
                                   "    Round half to even\n")
                              .read();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->facts->commits.size(), std::size_t{1});
    QCOMPARE(verdictIn(*snapshot, "session.jsonl", "c2f8a6e"), QByteArray("supported"));
    QCOMPARE(verdictIn(*snapshot, "session.jsonl", "aaaaaa1"), QByteArray("unsupported"));
}

void TestSessionJoins::handsOverAsAWhole()
{
    const QString summary = QStringLiteral("# Summary\n\nAll 112 tests pass.\n");
    const QString commit = QStringLiteral("git commit -m \"$(cat <<'EOF'\nRound\n\nAll 112 tests pass.\nEOF\n)\"");
    DiskPack pack;
    const auto snapshot = pack.add(QStringLiteral("session.jsonl"),
                                   Told()
                                       .say(QStringLiteral("All 400 tests pass."))
                                       .run(QStringLiteral("pytest"), QStringLiteral("==== 112 passed in 41.83s ===="))
                                       .run(commit, QStringLiteral("[main c2f8a6e] Round\n 1 file changed"))
                                       .edit(QStringLiteral("/w/tariff.py"))
                                       .create(QStringLiteral("/w/SUMMARY.md"), summary)
                                       .say(QStringLiteral("Committed. All 112 tests pass."))
                                       .bytes())
                              .add(QStringLiteral("SUMMARY.md"), summary.toUtf8())
                              .read();
    QVERIFY(snapshot);
    const HandOver handOver = handOversOf(*snapshot->facts, *snapshot->review).at(0);
    QCOMPARE(kindsOf(handOver),
             (QStringList{QStringLiteral("message"), QStringLiteral("commit-message"), QStringLiteral("summary")}));
    QCOMPARE(handOver.state, HandOverState::Stale);
    // What was said at the beginning and never again is none of it; the commit was made of what had been tested.
    QCOMPARE(handOver.statements, std::size_t{4});
    QCOMPARE(handOver.hold, std::size_t{2});
    QCOMPARE(handOver.stale, std::size_t{2});
}

void TestSessionJoins::ownDocuments_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("written by the session") << true << QByteArray("supported");
    QTest::newRow("only changed by it") << false << QByteArray("unsupported");
}

/// What an agent wrote is held against what its session ran; what stood there before is not its word.
void TestSessionJoins::ownDocuments()
{
    QFETCH(bool, isWhole);
    const QString text = QStringLiteral("# Report\n\nAll 112 tests pass.\n");
    Told told;
    told.run(QStringLiteral("pytest"), QStringLiteral("==== 112 passed in 41.83s ===="));
    if (isWhole)
        told.create(QStringLiteral("/w/REPORT.md"), text);
    else
        told.edit(QStringLiteral("/w/REPORT.md"));
    DiskPack pack;
    const auto snapshot =
        pack.add(QStringLiteral("session.jsonl"), told.bytes()).add(QStringLiteral("REPORT.md"), text.toUtf8()).read();
    QVERIFY(snapshot);
    QTEST(verdictIn(*snapshot, "REPORT.md", "tests pass"), "verdict");
}

void TestSessionJoins::readsCheckouts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("commits");
    const QByteArray a(40, '1');
    const QByteArray b(40, '2');
    QTest::newRow("git") << QByteArray("HEAD is now at c2f8a6e Round") << QByteArray("c2f8a6e");
    QTest::newRow("a pull request") << "HEAD is now at c2f8a6e Merge " + a + " into " + b << "c2f8a6e " + a;
    QTest::newRow("GitLab") << QByteArray("Checking out 91d03fa2 as detached HEAD (ref is main)...")
                            << QByteArray("91d03fa2");
    QTest::newRow("Jenkins") << "Checking out Revision " + a + " (origin/main)" << a;
    QTest::newRow("Travis") << "$ git checkout -qf " + b << b;
    QTest::newRow("a branch") << QByteArray("Checking out feature branch") << QByteArray();
    QTest::newRow("a word of hex letters") << QByteArray("Checking out defaced pages") << QByteArray();
    QTest::newRow("a file") << QByteArray("Checking out 1234567.txt") << QByteArray();
}

void TestSessionJoins::readsCheckouts()
{
    QFETCH(QByteArray, line);
    TextSource source;
    source.path = "ci.log";
    QByteArray commits;
    const std::string text = line.toStdString();
    for (const RecognisedLine& found : checkoutsIn(source, {LineNumber{1}, text, text}))
        commits += (commits.isEmpty() ? "" : " ") + QByteArray::fromStdString(found.text);
    QTEST(commits, "commits");
}

void TestSessionJoins::readsMessages_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("messages");
    QTest::newRow("quoted") << QByteArray("git add -A && git commit -m 'All pass' && git push")
                            << QByteArray("commit-message:All pass");
    QTest::newRow("two parts") << QByteArray("git commit -m \"One\" -m \"Two\"")
                               << QByteArray("commit-message:One commit-message:Two");
    QTest::newRow("here-document") << QByteArray("git commit -m \"$(cat <<'EOF'\nA\nB\nEOF\n)\"")
                                   << QByteArray("commit-message:A\nB\n");
    QTest::newRow("pull request") << QByteArray("gh pr create --title \"T\" --body 'B'")
                                  << QByteArray("pull-request:T pull-request:B");
    QTest::newRow("expanded") << QByteArray("git commit -m \"$(cat msg.txt)\"") << QByteArray();
    QTest::newRow("never closed") << QByteArray("git commit -m \"half") << QByteArray();
    QTest::newRow("ends in an escape") << QByteArray("git commit -m \"half\\") << QByteArray();
    QTest::newRow("options without end") << "git commit" + QByteArray(" -m x").repeated(200'000) << QByteArray();
    QTest::newRow("no commit") << QByteArray("python -m 'pytest'") << QByteArray();
}

void TestSessionJoins::readsMessages()
{
    QFETCH(QByteArray, command);
    const std::string text = command.toStdString();
    QByteArray messages;
    for (const WrittenMessage& message : messagesIn(text))
        messages += (messages.isEmpty() ? "" : " ") +
                    QByteArray(message.in.data(), static_cast<qsizetype>(message.in.size())) + ':' +
                    QByteArray::fromStdString(text.substr(message.begin, message.end - message.begin));
    QTEST(messages, "messages");
}

QTEST_GUILESS_MAIN(TestSessionJoins)
#include "tst_sessionjoins.moc"
