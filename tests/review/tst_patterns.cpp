// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/diskpack.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QByteArray importError = "============================= test session starts =============================\n"
                               "collecting ... collected 40 items / 2 errors\n\n"
                               "=================================== ERRORS ====================================\n"
                               "________________ ERROR collecting tests/test_x.py ________________\n"
                               "ImportError while importing test module 'tests/test_x.py'.\n"
                               "E   ModuleNotFoundError: No module named 'src.shop.cart'\n"
                               "________________ ERROR collecting tests/test_y.py ________________\n"
                               "ImportError while importing test module 'tests/test_y.py'.\n"
                               "E   ModuleNotFoundError: No module named 'src.shop.basket'\n"
                               "=========================== short test summary info ===========================\n"
                               "ERROR tests/test_x.py\n"
                               "ERROR tests/test_y.py\n"
                               "!!!!!!!!!!!!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!!!!!!!!!!!!\n"
                               "======================== 2 errors in 1.27s ========================\n";

QByteArray commitText(const QByteArray& subject, const QByteArray& diff)
{
    return "commit abcdef1234567890abcdef1234567890abcdef12\nAuthor: A <a@b>\nDate:   Sat Dec 27 23:55:33 2025 "
           "+1100\n\n    " +
           subject + "\n\n" + diff;
}

} // namespace

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void real_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("classification");
        QTest::addColumn<int>("runs");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("bundleLine"); // in the six-file layout; 0: the same file
        for (const char* pack : {"autopack-drain-2025-12-28", "autopack-drain-2025-12-28-full"}) {
            const auto row = [pack](const char* rule, const char* kind, int runs, const char* file, int line,
                                    int bundleLine) {
                QTest::addRow("%s %s %s:%d", pack, rule, file, line)
                    << QString::fromLatin1(pack) << QString::fromLatin1(rule) << QString::fromLatin1(kind) << runs
                    << QString::fromLatin1(file) << line << bundleLine;
            };
            const char* logs = "CONSOLIDATED_CI_LOGS.txt";
            const char* drain = "DRAIN_REPORT_2025-12-28.md";
            for (const int line : {4069, 4080, 4098, 4134, 4152, 4161})
                row("pattern.import-failure", "real-gate", 1, logs, line, 0);
            row("pattern.import-failure", "real-gate", 1, drain, 34, 35);
            for (const int line : {2014, 4056, 6255, 8272})
                row("pattern.completed-red", "policy", 4, logs, line, 0);
            row("pattern.completed-red", "policy", 4, drain, 26, 27);
            row("pattern.completed-red", "policy", 4, drain, 49, 50);
            row("pattern.no-op-apply", "", 1, drain, 41, 42);
            row("pattern.truncation", "systemic", 2, drain, 18, 19);
            row("pattern.truncation", "systemic", 2, "BUILD_LOG.md", 308, 1851);
            row("pattern.fixed-by-commit", "fixed", 1, "BUILD_LOG.md", 9, 1552);
            row("pattern.fixed-by-commit", "fixed", 1, drain, 55, 56);
            row("pattern.fixed-by-commit", "fixed", 1, logs, 9172, 0);
            row("pattern.broken-fix", "", 1, logs, 7613, 0);
            row("pattern.broken-fix", "", 1, "BUILD_LOG.md", 19, 1562);
        }
    }

    void real()
    {
        QFETCH(QString, pack);
        QFETCH(QString, rule);
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(int, bundleLine);
        const QString path = realPack(pack);
        if (path.isEmpty())
            QSKIP(missingPack);
        const auto& read = DiskPack::readOnce(path);
        QVERIFY(read);
        const Finding* finding = findingOf(*read, rule.toStdString());
        QVERIFY(finding);
        QTEST(QString::fromStdString(std::string(classificationName(finding->classification))), "classification");
        QTEST(static_cast<int>(finding->runs.size()), "runs");
        const bool bundled = bundleLine > 0 && !pack.endsWith(QLatin1String("full"));
        QVERIFY(pointsTo(finding->pointers, bundled ? std::string("SOT_BUNDLE.md") : file.toStdString(),
                         bundled ? bundleLine : line));
    }

    void realHasAllMissingModules()
    {
        const QString path = realPack(QStringLiteral("autopack-drain-2025-12-28"));
        if (path.isEmpty())
            QSKIP(missingPack);
        const auto& pack = DiskPack::readOnce(path);
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.import-failure");
        QVERIFY(finding);
        QCOMPARE(finding->rows.size(), std::size_t{5});
        QCOMPARE(finding->rows.front().cells.front().args.front().value, std::string("src.research.manager"));
        QCOMPARE(finding->hypotheses.front().text.id, std::string("pattern.import.undelivered"));
        QCOMPARE(finding->hypotheses.front().likelihood, Likelihood::Likely);
        QCOMPARE(finding->hypotheses.back().likelihood, Likelihood::LessLikely);
    }

    /// What sounds like a pattern and is none.
    void nothing_data()
    {
        QTest::addColumn<QByteArray>("prose");
        const auto row = [](const char* name, const char* prose) { QTest::newRow(name) << QByteArray(prose); };
        row("empty", "# Notes\n\nNothing to see.\n");
        row("no-op guard", "# Log\n\n- run-one: added a no-op guard that blocks when a plan produced no operations\n");
        row("no-op of another day", "# Log\n\nThe old parser produced no operations (no-op).\n");
        row("no-op in a fence", "# run-one\n\n```\nproduced no operations (no-op)\n```\n");
        row("truncation prevented", "# run-one\n\nP4 prevents truncation before it hits 100% utilization.\n");
        row("truncation told of no run", "# Log\n\nPhases were hitting EXACTLY 100% utilization.\n");
        row("replan avoided", "# run-one\n\nThis avoids REPLAN_REQUESTED at the end.\n");
        row("several runs in one heading", "# run-one and run-two\n\nStructured edits produced no operations.\n");
        row("environment advice", "# run-one\n\nIf you see `command not found`, install the tool.\n");
        row("a commit that fixes nothing told", "# Log\n\nThe cart was slow for legacy baskets.\n");
    }

    void nothing()
    {
        QFETCH(QByteArray, prose);
        DiskPack made;
        made.addLog(QStringLiteral("run-one"), QStringLiteral("p1"), {"+tests/test_a.py::test_one"});
        made.addLog(QStringLiteral("run-two"), QStringLiteral("p1"), {"+tests/test_a.py::test_one"});
        made.add(QStringLiteral("LOG.md"), prose);
        const auto pack = made.read();
        QVERIFY(pack);
        for (const Finding& finding : pack->review->findings)
            QVERIFY2(finding.kind != FindingKind::Pattern, finding.rule.c_str());
    }

    void told_data()
    {
        QTest::addColumn<QByteArray>("prose");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("classification");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* prose, const char* rule, const char* kind, int line) {
            QTest::newRow(name) << QByteArray(prose) << QString::fromLatin1(rule) << QString::fromLatin1(kind) << line;
        };
        row("no-op of one run",
            "# Log\n\n- **`run-one`**\n  - Notes: the fallback produced **no operations** (no-op).\n",
            "pattern.no-op-apply", "", 4);
        row("no-op of two runs",
            "# run-one\n\nThe fallback produced no operations.\n\n# run-two\n\nThe fallback produced no operations.\n",
            "pattern.no-op-apply", "systemic", 7);
        row("truncation of one run", "# run-one\n\nObserved 100% token utilization + truncation.\n",
            "pattern.truncation", "", 3);
        row("truncation of two runs",
            "- run-one\n  - Observed 100% token utilization + truncation.\n- run-two\n  - Similar truncation "
            "pattern.\n",
            "pattern.truncation", "systemic", 4);
        row("replanned", "# run-two\n\nIt ended with `REPLAN_REQUESTED`.\n", "pattern.retry-loop", "", 3);
        row("network", "# run-one\n\nThe phase ended: ConnectionRefusedError: Connection refused.\n",
            "pattern.environment", "", 3);
        row("a service of this machine",
            "# run-one\n\nThe phase ended: page.goto: net::ERR_CONNECTION_REFUSED at http://localhost:5173/.\n",
            "pattern.environment", "", 3);
    }

    void told()
    {
        QFETCH(QByteArray, prose);
        QFETCH(QString, rule);
        QFETCH(int, line);
        DiskPack made;
        made.addLog(QStringLiteral("run-one"), QStringLiteral("p1"), {"+tests/test_a.py::test_one"});
        made.addLog(QStringLiteral("run-two"), QStringLiteral("p1"), {"+tests/test_a.py::test_one"});
        made.add(QStringLiteral("LOG.md"), prose);
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, rule.toStdString());
        QVERIFY(finding);
        QTEST(QString::fromStdString(std::string(classificationName(finding->classification))), "classification");
        QVERIFY(pointsTo(finding->pointers, "LOG.md", line));
        QVERIFY(!finding->repeats.isEmpty() && !finding->title.isEmpty());
    }

    void missingModules_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QString>("likely");
        QTest::newRow("nowhere else") << QByteArray() << QStringLiteral("pattern.import.undelivered");
        QTest::newRow("files are known") << commitText("Add shop", "A\tsrc/shop/cart.py\nA\tsrc/shop/basket.py\n")
                                         << QStringLiteral("pattern.import.path");
    }

    void missingModules()
    {
        QFETCH(QByteArray, context);
        QFETCH(QString, likely);
        DiskPack made;
        made.addLog(QStringLiteral("run-one"), QStringLiteral("p1"), {"+tests/test_a.py::test_one"});
        made.add(QStringLiteral(".autonomous_runs/run-two/ci/pytest_p1.log"), importError);
        if (!context.isEmpty())
            made.add(QStringLiteral("git.txt"), context);
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.import-failure");
        QVERIFY(finding);
        QCOMPARE(finding->rows.size(), std::size_t{2});
        QCOMPARE(finding->classification, Classification::RealGate);
        QCOMPARE(QString::fromStdString(finding->hypotheses.front().text.id), likely);
    }

    /// To write a skeleton of somebody else's package would be bad advice.
    void aPackageOfItsOwnIsInstalled()
    {
        const auto fixOf = [](const QByteArray& log) {
            DiskPack made;
            made.add(QStringLiteral(".autonomous_runs/run-two/ci/pytest_p1.log"), log);
            const auto pack = made.read();
            const Finding* finding = pack ? findingOf(*pack, "pattern.import-failure") : nullptr;
            return finding && !finding->proposedFixes.empty() ? finding->proposedFixes.front() : Message();
        };
        QCOMPARE(fixOf(importError).id, std::string("pattern.import.fix.skeleton"));
        QByteArray foreign = importError;
        foreign.replace("src.shop.cart", "tiktoken").replace("src.shop.basket", "tiktoken");
        const Message install = fixOf(foreign);
        QCOMPARE(install.id, std::string("pattern.import.fix.install"));
        QCOMPARE(install.args.front().value, std::string("tiktoken"));
    }

    void sameMissingModuleTwiceIsSystemic()
    {
        DiskPack made;
        made.add(QStringLiteral(".autonomous_runs/run-one/ci/pytest_p1.log"), importError);
        made.add(QStringLiteral(".autonomous_runs/run-two/ci/pytest_p1.log"), importError + "\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.import-failure");
        QVERIFY(finding);
        QCOMPARE(finding->classification, Classification::Systemic);
        QCOMPARE(finding->runs.size(), std::size_t{2});
    }

    /// A session that went on without a suite says so: its other tests stand, and a cause is what the error says.
    void runsWithoutSomeModules()
    {
        const QByteArray jest = "PASS src/pay.test.js\n"
                                "FAIL src/lamp.test.js\n"
                                "  ● Test suite failed to run\n\n"
                                "    Failed to resolve import \"@/lamp\" from \"src/lamp.test.js\"\n\n"
                                "Test Suites: 1 failed, 1 passed, 2 total\n"
                                "Tests:       3 passed, 3 total\n";
        DiskPack made;
        made.add(QStringLiteral("out.txt"), jest);
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.import-failure");
        QVERIFY(finding);
        QCOMPARE(finding->title.id, std::string("pattern.import.title.module.one"));
        QCOMPARE(finding->assessment.id, std::string("pattern.import.assessment.partial.one"));
        QCOMPARE(finding->signature.id, std::string("pattern.import.signature.no-exit.one"));
        QCOMPARE(finding->rows.size(), std::size_t{1});
        QVERIFY(finding->rows.front().cells.front().args.front().value.find("@/lamp") != std::string::npos);
    }

    /// What a run's own finding says, the pattern says as well; what merely stands at the same lines is told apart.
    void runFindingsToldByPatterns()
    {
        const QByteArray jest = "PASS src/pay.test.js\n"
                                "FAIL src/lamp.test.js\n"
                                "  ● Test suite failed to run\n\n"
                                "    Failed to resolve import \"@/lamp\" from \"src/lamp.test.js\"\n\n"
                                "FAIL src/cart.test.js\n"
                                "  ● adds\n\n    expected 1\n\n"
                                "Test Suites: 2 failed, 1 passed, 3 total\n"
                                "Tests:       1 failed, 3 passed, 4 total\n";
        DiskPack made;
        made.add(QStringLiteral("one.txt"), jest);
        made.add(QStringLiteral("two.txt"), jest + "Time:        2 s\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* pattern = findingOf(*pack, "pattern.import-failure");
        QVERIFY(pattern);
        QCOMPARE(pattern->title.id, std::string("pattern.import.title.module.many"));
        const auto at = static_cast<int>(pattern - pack->review->findings.data());
        int told = 0;
        for (const Finding& finding : pack->review->findings) {
            const bool isCollection = finding.rule == "run.collection-failed";
            QCOMPARE(finding.toldBy, isCollection ? at : -1);
            told += isCollection ? 1 : 0;
        }
        QCOMPARE(told, 2);
        QVERIFY(findingOf(*pack, "run.always-failing"));
    }

    /// What keeps modules from being collected is told by its own words, and asks for its own answer.
    void collectionCauses_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("module") << QByteArray("E   ModuleNotFoundError: No module named 'shop.cart'")
                                << QByteArray("module");
        QTest::newRow("name") << QByteArray("E   ImportError: cannot import name 'add' from 'shop.cart' (/a/cart.py)")
                              << QByteArray("name");
        QTest::newRow("syntax") << QByteArray("E     File \"/a/tests/test_x.py\", line 3\n"
                                              "E       def add(:\nE               ^\n"
                                              "E   SyntaxError: invalid syntax")
                                << QByteArray("syntax");
        QTest::newRow("marker") << QByteArray("E   Failed: 'slow' not found in `markers` configuration option")
                                << QByteArray("marker");
        QTest::newRow("other") << QByteArray("E   NameError: name 'cart' is not defined") << QByteArray("other");
    }

    void collectionCauses()
    {
        QFETCH(QByteArray, error);
        QFETCH(QByteArray, kind);
        DiskPack made;
        made.add(QStringLiteral("ci.log"),
                 "============================= test session starts =============================\n"
                 "collecting ... collected 0 items / 1 error\n\n"
                 "=================================== ERRORS ====================================\n"
                 "________________ ERROR collecting tests/test_x.py ________________\n" +
                     error +
                     "\n=========================== short test summary info ===========================\n"
                     "ERROR tests/test_x.py\n"
                     "!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!\n"
                     "======================== 1 error in 1.27s ========================\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.import-failure");
        QVERIFY(finding);
        QCOMPARE(QByteArray::fromStdString(finding->title.id), "pattern.import.title." + kind + ".one");
        QCOMPARE(QByteArray::fromStdString(finding->recommendation.id), "pattern.import.recommendation." + kind);
    }

    /// Where an assertion fails says nothing of which side is wrong; where a call in a test fails does.
    void failedAssertionsBlameNeitherSide_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("likelihood");
        QTest::newRow("assertion") << QByteArray("assert 3 == 4") << QByteArray("AssertionError")
                                   << int(Likelihood::LessLikely);
        QTest::newRow("call") << QByteArray("TypeError: add() got an unexpected keyword argument 'tax'")
                              << QByteArray("TypeError") << int(Likelihood::Likely);
        QTest::newRow("installed") << QByteArray("KeyError: 'cart'") << QByteArray("KeyError")
                                   << int(Likelihood::LessLikely);
    }

    void failedAssertionsBlameNeitherSide()
    {
        QFETCH(QByteArray, error);
        QFETCH(QByteArray, kind);
        QFETCH(int, likelihood);
        const bool installed = kind == "KeyError";
        const QByteArray place = installed ? "/opt/v/lib/python3.12/site-packages/x/query.py" : "tests/test_x.py";
        DiskPack made;
        for (const QByteArray run : {"one", "two"})
            made.add(QStringLiteral(".autonomous_runs/%1/ci/pytest_core.log").arg(QString::fromLatin1(run)),
                     "============================= test session starts =============================\n"
                     "collecting ... collected 2 items\n\n"
                     "tests/test_x.py::test_a FAILED [ 50%]\ntests/test_x.py::test_b PASSED [100%]\n\n"
                     "=================================== FAILURES ===================================\n"
                     "____________________________________ test_a ____________________________________\n\n"
                     "    def test_a():\n>       check()\nE       " +
                         error + "\n\n" + place + ":4: " + kind +
                         "\n=========================== short test summary info ===========================\n"
                         "FAILED tests/test_x.py::test_a - " +
                         error + "\n========================= 1 failed, 1 passed in 0." + (run == "one" ? "05" : "07") +
                         "s =========================\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.repeated-failure");
        QVERIFY(finding);
        QCOMPARE(finding->hypotheses.back().text.id, std::string("pattern.repeated.tests"));
        QCOMPARE(int(finding->hypotheses.back().likelihood), likelihood);
        const bool said = std::any_of(finding->extraEvidence.begin(), finding->extraEvidence.end(),
                                      [](const Message& asked) { return asked.id == "pattern.repeated.asserted"; });
        QCOMPARE(said, kind == "AssertionError");
        // Nobody is told to repair what was installed.
        QCOMPARE(finding->proposedFixes.front().id,
                 std::string(installed ? "pattern.repeated.fix.installed" : "pattern.repeated.fix"));
    }

    /// A commit mends a symptom if it brings a test for it; who runs a formatter over tests mends nothing.
    void fixesByCommits_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArray>("files");
        QTest::addColumn<bool>("found");
        const QByteArray cart = "fix: cart totals crash with empty baskets";
        QTest::newRow("new test") << cart << QByteArray("M\tsrc/cart.py\nA\ttests/test_cart.py\n") << true;
        QTest::newRow("test touched") << cart << QByteArray("M\tsrc/cart.py\nM\ttests/test_cart.py\n") << false;
        QTest::newRow("test added to a file")
            << cart
            << QByteArray("M\ttests/test_cart.py\n\ndiff --git a/tests/test_cart.py b/tests/test_cart.py\n"
                          "--- a/tests/test_cart.py\n+++ b/tests/test_cart.py\n@@ -1,2 +1,5 @@\n import cart\n \n"
                          "+def test_empty_basket():\n+    assert cart.total([]) == 0\n+\n")
            << true;
        QTest::newRow("formatter") << QByteArray("fix: apply formatter to cart totals, empty baskets and crash tests")
                                   << QByteArray("M\tsrc/cart.py\nA\ttests/test_cart.py\n") << false;
    }

    void fixesByCommits()
    {
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, files);
        DiskPack made;
        made.add(QStringLiteral("docs/HISTORY.md"),
                 "# History\n\n| 2025-12-01 | CART-9 | Blocker: cart totals crashed with errors on empty baskets |\n");
        made.add(QStringLiteral("git.txt"), commitText(subject, files));
        const auto pack = made.read();
        QVERIFY(pack);
        QTEST(findingOf(*pack, "pattern.fixed-by-commit") != nullptr, "found");
    }

    /// A claimed fix whose tests a later run newly fails; not if the tests failed before, or no one claims a fix.
    void brokenFix_data()
    {
        QTest::addColumn<QByteArray>("prose");
        QTest::addColumn<bool>("failedBefore");
        QTest::addColumn<bool>("found");
        QTest::newRow("claimed") << QByteArray("# Cart totals\n\n**Status**: FIXED + TESTED\n") << false << true;
        QTest::newRow("failed before") << QByteArray("# Cart totals\n\n**Status**: FIXED + TESTED\n") << true << false;
        QTest::newRow("another subject") << QByteArray("# Basket\n\n**Status**: FIXED + TESTED\n") << false << false;
        QTest::newRow("no claim") << QByteArray("# Cart totals\n\nIt is slow.\n") << false << false;
    }

    void brokenFix()
    {
        QFETCH(QByteArray, prose);
        QFETCH(bool, failedBefore);
        DiskPack made;
        const QByteArray test = "tests/test_cart_totals.py::test_sum";
        made.addLog(QStringLiteral("run-1"), QStringLiteral("p1"),
                    {(failedBefore ? "-" : "+") + test, "+tests/test_b.py::test_x"});
        made.addLog(QStringLiteral("run-2"), QStringLiteral("p1"), {"+" + test, "+tests/test_b.py::test_x"});
        made.addLog(QStringLiteral("run-3"), QStringLiteral("p1"), {"-" + test, "+tests/test_b.py::test_x"});
        made.add(QStringLiteral("LOG.md"), prose);
        const auto pack = made.read();
        QVERIFY(pack);
        QTEST(findingOf(*pack, "pattern.broken-fix") != nullptr, "found");
    }

    void brokenFixThatPassesAgain_data()
    {
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<QString>("title");
        QTest::newRow("passes") << QByteArray("+") << QStringLiteral("pattern.broken.title.again.one");
        QTest::newRow("still fails") << QByteArray("-") << QStringLiteral("pattern.broken.title.one");
        QTest::newRow("is not run") << QByteArray() << QStringLiteral("pattern.broken.title.one");
    }

    /// That a later run passes the tests belongs into the sentence that says that they fail.
    void brokenFixThatPassesAgain()
    {
        QFETCH(QByteArray, again);
        DiskPack made;
        const QByteArray test = "tests/test_cart_totals.py::test_sum", other = "+tests/test_b.py::test_x";
        for (const char* run : {"run-1", "run-2"})
            made.addLog(QString::fromLatin1(run), QStringLiteral("p1"), {"+" + test, other});
        made.addLog(QStringLiteral("run-3"), QStringLiteral("p1"), {"-" + test, other});
        made.addLog(QStringLiteral("run-4"), QStringLiteral("p1"),
                    again.isEmpty() ? QList<QByteArray>{other} : QList<QByteArray>{again + test, other});
        made.add(QStringLiteral("LOG.md"), "# Cart totals\n\n**Status**: FIXED + TESTED\n");
        const auto pack = made.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.broken-fix");
        QVERIFY(finding);
        QTEST(QString::fromStdString(finding->title.id), "title");
        // Which document calls it fixed stands in the sentence, and where it does beside the failure.
        const auto names = std::find_if(finding->title.args.begin(), finding->title.args.end(),
                                        [](const MessageArg& arg) { return arg.name == "documents"; });
        QVERIFY(names != finding->title.args.end());
        QCOMPARE(names->value, std::string("LOG.md"));
        QVERIFY(finding->pointers.size() >= 2);
        QCOMPARE(finding->pointers[1].path, std::string("LOG.md"));
    }
};

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
