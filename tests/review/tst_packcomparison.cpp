// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/history/packcomparison.h"

#include <QTest>

using namespace exhibit;

namespace {

using Kind = StoredStatement::Kind;

StoredStatement claim(const std::string& id, const std::string& words, bool isOpen, const std::string& decision = {})
{
    return {Kind::Claim,
            {id, "suite", "README.md", words, {}, {}, "Status"},
            words,
            "README.md#L3",
            isOpen ? "contradicted" : "supported",
            isOpen,
            decision};
}

StoredStatement failingTest(const std::string& id)
{
    return {Kind::Test, {id, "test", {}, {}, {}, {}, {}}, id, "ci.log#L4", {}, true};
}

StoredStatement run(const std::string& id)
{
    return {Kind::Run, {id, "run", {}, {}, {}, {}, {}}, id, {}, "failed", false};
}

} // namespace

/// Two packs of a project, one against the other.
class TestPackComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPacksDifferInNothing()
    {
        const std::vector<StoredStatement> pack{claim("c-1", "All tests pass", true), failingTest("t::a"), run("ci-1")};
        const PackComparison result = comparePacks(pack, pack, {});
        QVERIFY(result.gone.empty() && result.fresh.empty() && result.backAgain.empty() && result.newRuns.empty());
        QVERIFY(result.worse.empty() && result.settled.empty());
        QCOMPARE(result.still.size(), std::size_t{2});
    }

    void aRegressionAndAFixAreNamed()
    {
        const PackComparison result = comparePacks({failingTest("t::a"), failingTest("t::b"), run("ci-1")},
                                                   {failingTest("t::b"), failingTest("t::c"), run("ci-2")}, {});
        QCOMPARE(result.gone, std::vector<std::size_t>{0});
        QCOMPARE(result.fresh, std::vector<std::size_t>{1});
        QCOMPARE(result.still.size(), std::size_t{1});
        QCOMPARE(result.newRuns, std::vector<std::size_t>{2});
    }

    void whatOnceStoodBeforeIsBackAgain()
    {
        const PackComparison result = comparePacks({}, {failingTest("t::a"), failingTest("t::b")}, {"t::b"});
        QCOMPARE(result.fresh, std::vector<std::size_t>{0});
        QCOMPARE(result.backAgain, std::vector<std::size_t>{1});
    }

    void aClaimThatHeldAndNoLongerDoesIsNoNewOne()
    {
        const PackComparison worse =
            comparePacks({claim("c-1", "All tests pass", false)}, {claim("c-1", "All tests pass", true)}, {});
        QVERIFY(worse.fresh.empty());
        QCOMPARE(worse.worse.size(), std::size_t{1});
        const PackComparison better =
            comparePacks({claim("c-1", "All tests pass", true)}, {claim("c-1", "All tests pass", false)}, {});
        QVERIFY(better.gone.empty());
        QCOMPARE(better.settled.size(), std::size_t{1});
    }

    void aDecisionGoesWithItsStatement()
    {
        const std::string words = "All of the nine hundred tests of the project pass on every platform";
        const PackComparison moved =
            comparePacks({claim("c-1", words, true, "dismissed")}, {claim("c-2", words, true)}, {});
        QCOMPARE(moved.carried.size(), std::size_t{1});
        QVERIFY(moved.carried.front().match != AnchorMatch::Similar);
        const PackComparison edited =
            comparePacks({claim("c-1", words, true, "dismissed")}, {claim("c-2", words + " today", true)}, {});
        QCOMPARE(edited.carried.size(), std::size_t{1});
        QVERIFY(edited.carried.front().match == AnchorMatch::Similar);
    }

    void aTestIsNoClaimOfTheSameName()
    {
        const PackComparison result = comparePacks({claim("x", "words of a claim", true)}, {failingTest("x")}, {});
        QCOMPARE(result.gone.size(), std::size_t{1});
        QCOMPARE(result.fresh.size(), std::size_t{1});
    }

    void projects_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("project");
        QTest::newRow("dated") << "/packs/quayside-2026-11-24"
                               << "quayside";
        QTest::newRow("date in front") << "/packs/20261124_quayside"
                                       << "quayside";
        QTest::newRow("with a time") << "/p/quay-side-20261124T0600Z.tar.gz"
                                     << "quay-side";
        QTest::newRow("number of a build") << "/p/quayside.4711"
                                           << "quayside";
        QTest::newRow("commit") << "/p/quayside-4be1c07"
                                << "quayside";
        QTest::newRow("a word of hex letters") << "/p/facade-2026-01-01"
                                               << "facade";
        QTest::newRow("only a date") << "/p/quayside/2026-11-24"
                                     << "quayside";
        QTest::newRow("no date") << "/a/quayside/evidence"
                                 << "quayside/evidence";
        QTest::newRow("no date below a build") << "/ci/quayside/4711/evidence"
                                               << "quayside/evidence";
        QTest::newRow("slash at the end") << "/packs/quayside-2026-11-24/"
                                          << "quayside";
        QTest::newRow("several") << "/p/quayside-1/a.log\n/p/quayside-1/b.log"
                                 << "quayside/a.log";
        QTest::newRow("alone") << "/evidence"
                               << "evidence";
    }

    void projects()
    {
        QFETCH(QString, path);
        QTEST(QString::fromStdString(projectOf(path.toStdString())), "project");
    }

    void daysOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("split") << "quayside-2026-11-24" << qint64{1795478400};
        QTest::newRow("whole") << "quayside-20261124" << qint64{1795478400};
        QTest::newRow("inside") << "q-2026_11_24-full" << qint64{1795478400};
        QTest::newRow("no such day") << "quayside-2026-13-24" << qint64{0};
        QTest::newRow("longer number") << "quayside-202611241" << qint64{0};
        QTest::newRow("none") << "quayside" << qint64{0};
        QTest::newRow("empty") << "" << qint64{0};
    }

    void daysOfNames()
    {
        QFETCH(QString, name);
        QTEST(qint64{dayOfName(name.toStdString())}, "seconds");
    }
};

QTEST_GUILESS_MAIN(TestPackComparison)
#include "tst_packcomparison.moc"
