// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviours.h"
#include "models/review/sets/testsetsloss.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

Outcome outcomeOf(char letter)
{
    switch (letter) {
    case 'P':
        return Outcome::Passed;
    case 'F':
        return Outcome::Failed;
    case 'S':
        return Outcome::Skipped;
    case 'X':
        return Outcome::XFailed;
    default:
        return Outcome::Absent;
    }
}

/// One run a letter; a second test passes everywhere so that each run executes something.
FactsBuilder history(const std::string& letters, const std::string& message)
{
    FactsBuilder facts;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        Results results{{"tests/x.py::steady", Outcome::Passed}};
        if (letters[i] != '-')
            results.emplace_back("tests/x.py::it", outcomeOf(letters[i]));
        Witness& witness =
            facts.reportLine({"run" + std::to_string(i), "p"}, static_cast<std::int64_t>(i) + 1, results);
        for (Failure& failure : witness.failures)
            failure.message = message;
    }
    return facts;
}

} // namespace

class TestBehaviours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behaviour_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("touched");
        QTest::addColumn<QString>("expected"); // behaviour, run
        const QString plain = QStringLiteral("AssertionError: assert 1 == 2");
        const QString timing = QStringLiteral("AssertionError: assert datetime.datetime(2025, 1, 1) > 0");
        const auto row = [&](const char* letters, const char* expected, bool touched = false, bool time = false) {
            QTest::addRow("%s %s%s", letters, touched ? "touched " : "", time ? "timing" : "")
                << QString::fromLatin1(letters) << (time ? timing : plain) << touched << QString::fromLatin1(expected);
        };
        row("PPP", "");
        row("FFF", "always-failing -1");
        row("F", "always-failing -1");
        row("SSS", "skipped -1");
        row("FFPPF", "flaky 4", false, true);
        row("FPF", "flaky 2");
        row("FPF", "regressed 2", true);
        row("PFPF", "flaky 2");
        row("PPPFP", "regressed 3");
        row("PPPFP", "flaky 4", false, true);
        row("PPF", "regressed 2");
        row("PF", "regressed 1", false, true);
        row("FFP", "fixed 2");
        row("FP-", "fixed 1");
        row("-F-", "new-failing 1");
        row("-FF", "new-failing 1");
        row("F-", "failing-removed 1");
        row("F-FF", "failing-removed 1");
        row("FFS", "failing-removed 2");
        row("FFX", "failing-removed 2");
        row("P-P", "passing-vanished 1");
        row("PP-", "passing-vanished 2");
        row("-PP", "added 1");
    }

    void behaviour()
    {
        QFETCH(QString, letters);
        QFETCH(QString, message);
        QFETCH(bool, touched);
        QFETCH(QString, expected);
        FactsBuilder facts = history(letters.toStdString(), message.toStdString());
        if (touched) {
            Commit commit;
            commit.files.push_back(CommitFile{"M", "tests/x.py", {}, {}, {}, {}});
            facts.facts().commits.push_back(std::move(commit));
        }
        const PackFacts pack = facts.build();
        QString found;
        for (const TestBehaviour& entry : findBehaviours(pack, assembleRuns(pack))) {
            QCOMPARE(pack.tests.nodeId(entry.test), std::string("tests/x.py::it"));
            found = QString::fromStdString(std::string(behaviourName(entry.behaviour))) + QLatin1Char(' ') +
                    QString::number(entry.run);
            QVERIFY(!entry.reason.isEmpty());
        }
        QCOMPARE(found, expected);
    }

    void aRunThatCollectedNothingSaysNothing()
    {
        FactsBuilder facts;
        facts.log({"a", "p"}, {{"tests/x.py::it", Outcome::Failed}}, "ci.log", 1);
        facts.failedCollection({"b", "p"}, {"tests/x.py"}, "src.gone", "ci.log", 10);
        facts.log({"c", "p"}, {{"tests/x.py::it", Outcome::Failed}}, "ci.log", 20);
        const PackFacts pack = facts.build();
        const auto found = findBehaviours(pack, assembleRuns(pack));
        QCOMPARE(found.size(), 1U);
        QVERIFY(found.front().behaviour == Behaviour::AlwaysFailing);
        QCOMPARE(found.front().executedRuns, 2);
        QCOMPARE(found.front().pointers.front().firstLine.value, 2);
    }

    void loss_data()
    {
        QTest::addColumn<QStringList>("before"); // all passed
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<int>("deselected");
        QTest::addColumn<int>("lost");
        const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        QTest::newRow("gone beside others") << list("t/x.py::a t/x.py::b") << list("t/x.py::a") << 0 << 1;
        QTest::newRow("whole file") << list("t/x.py::a t/y.py::b") << list("t/x.py::a") << 0 << 0;
        QTest::newRow("deselected") << list("t/x.py::a t/x.py::b") << list("t/x.py::a") << 1 << 0;
        QTest::newRow("other parameter") << list("t/x.py::a t/x.py::b[1]") << list("t/x.py::a t/x.py::b[2]") << 0 << 0;
        QTest::newRow("moved") << list("t/x.py::a t/x.py::b") << list("t/x.py::a t/y.py::T::b") << 0 << 0;
        QTest::newRow("nothing") << list("t/x.py::a") << list("t/x.py::a") << 0 << 0;
    }

    void loss()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, now);
        QFETCH(int, deselected);
        QFETCH(int, lost);
        FactsBuilder facts;
        for (const QStringList& names : {before, now}) {
            Results results;
            for (const QString& name : names)
                results.emplace_back(name.toStdString(), Outcome::Passed);
            const bool first = facts.facts().witnesses.empty();
            facts.reportLine({first ? "r1" : "r2", "p"}, first ? 1 : 2, results).counts.deselected = deselected;
        }
        const PackFacts pack = facts.build();
        const auto runs = assembleRuns(pack);
        QCOMPARE(findTestLoss(pack, runs[1], runs[0]).lost, lost);
    }
};

QTEST_APPLESS_MAIN(TestBehaviours)
#include "tst_behaviours.moc"
