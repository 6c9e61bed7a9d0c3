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
