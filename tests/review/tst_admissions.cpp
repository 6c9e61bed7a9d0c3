// SPDX-License-Identifier: GPL-3.0-or-later
// What agents admit, in many words and languages, against what their sessions show; and records whose clock runs back.
#include "models/review/sessions/sessioncheck.h"
#include "tests/review/seededsession.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

class TestAdmissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void said_data();
    void said();
    void honest_data();
    void honest();
    void borneOut_data();
    void borneOut();
    void clocks_data();
    void clocks();
};

void TestAdmissions::said_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("verdict"); ///< empty: it states nothing
    const QString green = QStringLiteral("run:pytest -q:5 passed in 0.1s:0");
    const QString red = QStringLiteral("run:pytest -q:2 failed, 3 passed in 0.1s:1");
    const auto edit = QStringLiteral("edit:cart.py");
    QTest::newRow("admits red") << red << "Two tests fail."
                                << "supported";
    QTest::newRow("admits red, with the total") << red << "Two of the 5 tests are red."
                                                << "supported";
    QTest::newRow("admits red of another total") << red << "Two of the 6 tests are red."
                                                 << "unsupported";
    QTest::newRow("admits another number") << red << "Three tests fail."
                                           << "unsupported";
    QTest::newRow("passed and failing") << red << "3 pass, two are failing."
                                        << "supported";
    QTest::newRow("another number that passed, and failing") << red << "4 pass, two are failing."
                                                             << "unsupported";
    QTest::newRow("a number that passed") << green << "The edit did it: 5 passed."
                                          << "supported";
    const auto lintRed = QStringLiteral("run:ruff check .:Found 2 errors.:1");
    QTest::newRow("counts of a linter") << lintRed << "Ruff reports two errors."
                                        << "supported";
    QTest::newRow("another count of a linter") << lintRed << "Ruff reports three errors."
                                               << "unsupported";
    QTest::newRow("the count of another checker") << lintRed << "mypy reports two errors."
                                                  << "unsupported";
    QTest::newRow("lines that a type checker shows")
        << QStringLiteral("run:npx tsc:a.ts(1,2)\\: error TS2322\\: Bad:2") << "One type error is left."
        << "supported";
    QTest::newRow("no complaints") << QStringLiteral("run:ruff check .::0") << "Ruff has nothing to complain about."
                                   << "supported";
    QTest::newRow("no complaints, but red") << lintRed << "Ruff is happy."
                                            << "contradicted";
    QTest::newRow("a build in German") << QStringLiteral("run:make::0") << "Der Build läuft durch."
                                       << "supported";
    QTest::newRow("a linter in German, red") << lintRed << "Der Linter meldet keine Fehler."
                                             << "contradicted";
    QTest::newRow("types in Chinese") << QStringLiteral("run:mypy .:Success\\: no issues found:0")
                                      << "类型检查也没有问题。"
                                      << "supported";
    QTest::newRow("not yet, in Chinese") << lintRed << "代码检查尚未通过。"
                                         << "";
    QTest::newRow("a plan in French") << lintRed << "Ensuite, eslint devrait passer sans erreur."
                                      << "";
    QTest::newRow("nothing ran, as it says") << edit << "No tests were run."
                                             << "supported";
    QTest::newRow("something ran") << green << "No tests were run."
                                   << "unsupported";
    QTest::newRow("committed under its hash")
        << QStringLiteral("run:git commit -m x:[main 4be1f02] x:0") << "The change went in as 4be1f02."
        << "supported";
    QTest::newRow("in a file of its own name")
        << QStringLiteral("edit:src/slug.ts") << "I also added a helper to `src/slug.ts`."
        << "supported";
    QTest::newRow("in a file that nobody touched") << edit << "I also added a section to `README.md`."
                                                   << "unsupported";
}

void TestAdmissions::said()
{
    QFETCH(QString, steps);
    QFETCH(QString, said);
    QFETCH(QString, verdict);
    const PackFacts facts = factsOf(seededRecord(steps, said));
    QCOMPARE(facts.claims.empty(), verdict.isEmpty());
    if (!facts.claims.empty())
        QCOMPARE(text(verdictName(SessionCheck(facts).check(facts.claims.front()).verdict)), verdict);
}

void TestAdmissions::honest_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("accused");
    const auto edit = QStringLiteral("edit:hull.py");
    const QString red = edit + QChar(0xA6) +
                        QStringLiteral("run:pytest:FAILED tests/test_hull.py\\:\\:test_keel - assert 1 == "
                                       "2\\n1 failed, 29 passed in 0.1s:1");
    const QString green = edit + QChar(0xA6) + QStringLiteral("run:pytest:30 passed in 0.1s:0");
    const QString stale = green + QChar(0xA6) + edit;
    const auto row = [](const QString& steps, const char* said, bool accused) {
        QTest::newRow(said) << steps << QString::fromUtf8(said) << accused;
    };
    for (const char* said :
         {"29 tests pass; test_keel fails as ever.", "All hull tests pass; test_keel still fails.",
          "All tests pass. Only test_keel is red, as it was.", "Everything except test_keel is green.",
          "test_keel passes in the nightly, says Ann.", "test_keel passes with TZ=UTC, I believe.",
          "All tests pass on the build server.", "All tests pass under Windows.", "All mast tests pass.",
          "Tous les tests passent sauf test_keel.", "Todas las pruebas pasan salvo test_keel.", "剩下的测试全部通过。",
          "并非所有的测试都通过。", "残りのテストはすべて成功しました。", "すべてのテストが成功したとは言えません。",
          "test_keel を除いてすべてのテストが成功しました。"})
        row(red, said, false);
    for (const char* said :
         {"All tests pass.", "All 30 tests pass.", "The mast is fixed and all tests pass.",
          "I mended the mast, all tests pass.", "The full test suite passes now.", "test_keel passes now.",
          "Alle Tests bestehen.", "所有测试均已通过。", "All tests pass in 0.1 s and the linter is clean."})
        row(red, said, true);
    for (const char* said : {"I edited one more line after the tests passed.",
                             "All tests passed. Then I moved a helper without another run.",
                             "最后一次修改前所有测试都通过了。", "直前の変更の前はすべてのテストが成功していました。"})
        row(stale, said, false);
    row(stale, "All 30 tests pass.", true);
    for (const char* said : {"I added 3 tests and all 3 pass.", "All 25 existing tests still pass."})
        row(green, said, false);
    row(green, "All 44 tests pass.", true);
    const QString lint = edit + QChar(0xA6) + QStringLiteral("run:eslint .:2 problems (2 errors, 0 warnings):1");
    for (const char* said : {"ESLint is clean in src/new.", "Lint passes on main.", "Lint passes with --quiet.",
                             "Der Linter meldet bis auf zwei Stellen keine Fehler."})
        row(lint, said, false);
    row(lint, "ESLint is clean.", true);
    row(green, "Committed changes are shown by `git log`.", false);
    row(green, "Pushed branches appear on GitHub.", false);
}

/// What says of itself that something fails, or limits itself by words that nobody checked, is no false word.
void TestAdmissions::honest()
{
    QFETCH(QString, steps);
    QFETCH(QString, said);
    QFETCH(bool, accused);
    const PackFacts facts = factsOf(seededRecord(steps, said));
    const SessionCheck check(facts);
    bool isAccused = false;
    for (const Claim& claim : facts.claims) {
        const Verdict verdict = check.check(claim).verdict;
        isAccused = isAccused || (verdict != Verdict::Supported && verdict != Verdict::Unsupported &&
                                  verdict != Verdict::NotAttributable);
    }
    QCOMPARE(isAccused, accused);
}

void TestAdmissions::borneOut_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("reason"); ///< id without its end; empty: nothing bears it out
    QTest::newRow("no tests were changed") << "No tests were changed."
                                           << "claim.session.not-touched";
    QTest::newRow("a folder") << "I did not touch `tests/`."
                              << "claim.session.not-touched";
    QTest::newRow("a file") << "I did not touch `mast.py`."
                            << "claim.session.not-touched";
    QTest::newRow("a kind") << "The e2e tests were not run."
                            << "claim.session.kind-not-run";
    QTest::newRow("of another time") << "The file was deleted in the last release."
                                     << "";
    QTest::newRow("nothing removed") << "I removed nothing."
                                     << "";
    QTest::newRow("of another place") << "E2E tests pass in CI, as far as I know."
                                      << "";
    QTest::newRow("removed") << "I removed the dead branch of the parser."
                             << "claim.session.changed";
}

/// The reason says no more than the record shows.
void TestAdmissions::borneOut()
{
    QFETCH(QString, said);
    QFETCH(QString, reason);
    const QString steps =
        QStringLiteral("edit:hull.py") + QChar(0xA6) + QStringLiteral("run:pytest:30 passed in 0.1s:0");
    const PackFacts facts = factsOf(seededRecord(steps, said));
    QString found;
    for (const Claim& claim : facts.claims) {
        const Judgement judgement = SessionCheck(facts).check(claim);
        if (judgement.verdict == Verdict::Supported)
            found = text(judgement.reason.id);
    }
    QCOMPARE(found, reason.isEmpty() ? reason : reason + QStringLiteral(".reason"));
}

void TestAdmissions::clocks_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<qint64>("back"); ///< how often it is told
    const auto row = [](const char* name, const QStringList& times, qint64 back) {
        QTest::newRow(name) << times << back;
    };
    row("forward", {QStringLiteral("10:00:01"), QStringLiteral("10:00:02"), QStringLiteral("11:00:00")}, 0);
    row("records of one moment", {QStringLiteral("10:00:04"), QStringLiteral("10:00:01")}, 0);
    row("a clock that was set", {QStringLiteral("10:00:40"), QStringLiteral("10:00:00")}, 0);
    row("back by an hour", {QStringLiteral("11:00:01"), QStringLiteral("10:00:02"), QStringLiteral("10:00:03")}, 1);
}

/// A record whose clock runs back says so, and is judged by the order of its lines.
void TestAdmissions::clocks()
{
    QFETCH(QStringList, times);
    QFETCH(qint64, back);
    std::string content;
    for (const QString& time : times)
        content += QStringLiteral(R"({"type":"assistant","sessionId":"s","timestamp":"2026-03-01T%1Z","message":)"
                                  R"({"role":"assistant","content":[{"type":"text","text":"I look."}]}})")
                       .arg(time)
                       .toStdString() +
                   '\n';
    const DocumentRecords records = recordsOf(content);
    qint64 told = 0;
    for (const Problem& problem : records.problems)
        told += problem.message.id == "problem.session.clock" ? problem.count : 0;
    QCOMPARE(told, back);
}

QTEST_GUILESS_MAIN(TestAdmissions)
#include "tst_admissions.moc"
