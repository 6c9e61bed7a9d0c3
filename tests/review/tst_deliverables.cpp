// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/workspace/workspace.h"
#include "tests/review/diskpack.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QByteArray listing(const char* name)
{
    return readFile(dataPath(QStringLiteral("listings/") + QString::fromLatin1(name)));
}

/// A phase of a run with a green log, and what its specification asks for.
DiskPack& addPhase(DiskPack& pack, const QByteArray& deliverables, const QByteArray& more = {})
{
    pack.addLog(QStringLiteral("night"), QStringLiteral("build-5"), {"+tests/shop/test_basket.py::test_adds"});
    return pack.add(QStringLiteral("plan.json"), "{\"run_id\": \"night\", \"phases\": [{\"phase_id\": \"build-5\", "
                                                 "\"scope\": {\"deliverables\": " +
                                                     deliverables + more + "}}]}\n");
}

const GateStep* stepOf(const PackSnapshot& pack, const std::string& id)
{
    for (const RunGate& gate : pack.review->gates) {
        for (const GateOutcome& outcome : gate.outcomes) {
            if (gate.key.phase != "build-5" || outcome.policy != "finalizer-4b066ae6")
                continue;
            for (const GateStep& step : outcome.steps) {
                if (step.id == id)
                    return &step;
            }
        }
    }
    return nullptr;
}

QByteArray applied(int operations)
{
    return "{\"run_id\": \"night\", \"phase_id\": \"build-5\", \"apply_stats\": {\"mode\": \"structured_edit\", "
           "\"operations_planned\": 2, \"operations_applied\": " +
           QByteArray::number(operations) + "}}\n";
}

} // namespace

class TestDeliverables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepAsksTheListing_data()
    {
        QTest::addColumn<QByteArray>("deliverables");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* deliverables, const QByteArray& list, GateState state,
                            const char* text) {
            QTest::newRow(name) << QByteArray(deliverables) << list << static_cast<int>(state)
                                << QString::fromLatin1(text);
        };
        const char* there = R"(["src/shop/cart/basket.py", "tests/shop/test_basket.py"])";
        const char* gone = R"({"code": ["src/shop/cart/basket.py", "src/shop/pay/refund.py"]})";
        for (const char* name : {"dir.txt", "tree.txt", "ls.txt", "find.txt", "tree-windows.txt", "command.txt"}) {
            row(qPrintable(QStringLiteral("all there, ") + QLatin1String(name)), there, listing(name),
                GateState::Passed, "gate.deliverables.there");
            row(qPrintable(QStringLiteral("one missing, ") + QLatin1String(name)), gone, listing(name),
                GateState::Blocked, "gate.deliverables.missing");
        }
        row("tracked files alone prove no absence", gone, listing("git.txt"), GateState::Unknown,
            "gate.deliverables.some");
        row("no listing", gone, {}, GateState::Unknown, "gate.deliverables.unseen");
        row("a listing of something else", R"(["lib/a.py", "lib/b.py"])", listing("find.txt"), GateState::Unknown,
            "gate.deliverables.unseen");
        row("at another place", R"(["lib/shop/cart/basket.py"])", listing("find.txt"), GateState::Unknown,
            "gate.deliverables.elsewhere");
        row("a folder", R"(["src/shop/cart/"])", listing("find.txt"), GateState::Passed, "gate.deliverables.there");
        row("a folder that is missing", R"(["src/shop/mail/"])", listing("find.txt"), GateState::Blocked,
            "gate.deliverables.missing");
        row("case alone", R"(["SRC\\shop\\cart\\Basket.py"])", listing("find.txt"), GateState::Passed,
            "gate.deliverables.there");
        row("hidden files", R"(["src/shop/.env"])", listing("ls.txt"), GateState::Unknown, "gate.deliverables.unseen");
    }

    void theStepAsksTheListing()
    {
        QFETCH(QByteArray, deliverables);
        QFETCH(QByteArray, list);
        QFETCH(int, state);
        QFETCH(QString, text);
        DiskPack files;
        addPhase(files, deliverables);
        if (!list.isEmpty())
            files.add(QStringLiteral("workspace.txt"), list);
        const auto pack = files.read();
        QVERIFY(pack);
        const GateStep* step = stepOf(*pack, "deliverables");
        QVERIFY(step);
        QCOMPARE(QString::fromStdString(step->text.id), text);
        QCOMPARE(static_cast<int>(step->state), state);
        QVERIFY(pointsTo(step->pointers, "plan.json", 1));
        if (step->state == GateState::Blocked)
            QVERIFY2(std::any_of(step->pointers.begin(), step->pointers.end(),
                                 [](const SourceRef& where) { return where.path == "workspace.txt"; }),
                     "what is missing points to the folder that would hold it");
    }

    void theGuardAsksTheSpecification_data()
    {
        QTest::addColumn<QByteArray>("deliverables");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("state");
        QTest::newRow("allowed") << QByteArray(R"(["src/shop/pay/refund.py"])") << QByteArray(", \"allow_noop\": true")
                                 << QStringLiteral("gate.no-op.allowed") << static_cast<int>(GateState::Warned);
        QTest::newRow("delivered before")
            << QByteArray(R"(["src/shop/cart/basket.py"])") << QByteArray() << QStringLiteral("gate.no-op.delivered")
            << static_cast<int>(GateState::Warned);
        QTest::newRow("missing") << QByteArray(R"(["src/shop/pay/refund.py"])") << QByteArray(", \"allow_noop\": false")
                                 << QStringLiteral("gate.no-op.undelivered") << static_cast<int>(GateState::Blocked);
        QTest::newRow("nobody knows") << QByteArray(R"(["lib/x/refund.py"])") << QByteArray()
                                      << QStringLiteral("gate.no-op.unsure") << static_cast<int>(GateState::Unknown);
    }

    void theGuardAsksTheSpecification()
    {
        QFETCH(QByteArray, deliverables);
        QFETCH(QByteArray, more);
        QFETCH(QString, text);
        QFETCH(int, state);
        DiskPack files;
        addPhase(files, deliverables, more).add(QStringLiteral("workspace.txt"), listing("tree.txt"));
        files.add(QStringLiteral("results.jsonl"), applied(0));
        const auto pack = files.read();
        QVERIFY(pack);
        const GateStep* step = stepOf(*pack, "no-op");
        QVERIFY(step);
        QCOMPARE(QString::fromStdString(step->text.id), text);
        QCOMPARE(static_cast<int>(step->state), state);
        const GateStep* asked = stepOf(*pack, "deliverables");
        QVERIFY(asked);
        QCOMPARE(asked->state == GateState::Skipped, text.endsWith(QLatin1String("allowed")));
    }

    void aListingShowsFilesThatProseNames()
    {
        DiskPack files;
        files.add(QStringLiteral("README.md"), "# Shop\n\nThe basket is in `src/shop/cart/basket.py`, paying back in "
                                               "`src/shop/pay/refund.py`.\n");
        files.add(QStringLiteral("workspace.txt"), listing("git.txt"));
        const auto pack = files.read();
        QVERIFY(pack);
        for (const JudgedClaim& claim : pack->review->claims) {
            const std::string& path = claim.claim.subject.value;
            if (path.ends_with("basket.py"))
                QVERIFY(claim.verdict == Verdict::Supported);
            if (path.ends_with("refund.py"))
                QVERIFY2(claim.verdict == Verdict::Unsupported, "a list proves no absence");
        }
    }

    void aSummarySpecifiesAsWell()
    {
        DiskPack files;
        files.addLog(QStringLiteral("night"), QStringLiteral("build-5"), {"+tests/shop/test_basket.py::test_adds"});
        files.add(QStringLiteral(".autonomous_runs/night/phases/phase_05_build-5.md"),
                  "# Phase Summary: build-5 - Pay back\n\n## Status\n- **State:** COMPLETE\n\n## Deliverables\n"
                  "- `src/shop/pay/refund.py`\n- tests/shop/test_refund.py: its tests\n- some words\n\n## Execution\n"
                  "- Allow no-op: false\n- Apply mode: structured_edit\n- Operations applied: 0\n");
        files.add(QStringLiteral("workspace.txt"), listing("dir.txt"));
        const auto pack = files.read();
        QVERIFY(pack);
        QCOMPARE(pack->facts->phases.size(), 1U);
        QCOMPARE(pack->facts->phases.front().deliverables.size(), 2U);
        const GateStep* step = stepOf(*pack, "no-op");
        QVERIFY(step);
        QCOMPARE(step->text.id, std::string("gate.no-op.undelivered"));
        const Finding* finding = findingOf(*pack, "pattern.no-op-apply");
        QVERIFY(finding);
        QVERIFY(std::none_of(finding->extraEvidence.begin(), finding->extraEvidence.end(),
                             [](const Message& wanted) { return wanted.id == "pattern.settle.deliverables"; }));
    }

    void theCollectionPatternAsksTheListing_data()
    {
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QString>("first");
        QTest::newRow("never delivered") << QByteArray("shop.pay.refund")
                                         << QStringLiteral("pattern.import.undelivered");
        QTest::newRow("delivered, on no path")
            << QByteArray("shop.cart.basket") << QStringLiteral("pattern.import.path");
    }

    void theCollectionPatternAsksTheListing()
    {
        QFETCH(QByteArray, module);
        QFETCH(QString, first);
        DiskPack files;
        files.add(QStringLiteral(".autonomous_runs/night/ci/pytest_build-5.log"),
                  "============================= test session starts =============================\n"
                  "collecting ... collected 0 items / 1 error\n\n"
                  "=================================== ERRORS ====================================\n"
                  "______________ ERROR collecting tests/shop/test_refund.py ______________\n"
                  "ImportError while importing test module '/w/tests/shop/test_refund.py'.\n"
                  "tests/shop/test_refund.py:1: in <module>\n    import " +
                      module + "\nE   ModuleNotFoundError: No module named '" + module +
                      "'\n=========================== short test summary info ===========================\n"
                      "ERROR tests/shop/test_refund.py\n"
                      "!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!!\n"
                      "============================== 1 error in 0.30s ===============================\n");
        files.add(QStringLiteral("workspace.txt"), listing("tree.txt"));
        const auto pack = files.read();
        QVERIFY(pack);
        const Finding* finding = findingOf(*pack, "pattern.import-failure");
        QVERIFY(finding);
        QVERIFY(!finding->hypotheses.empty());
        const Hypothesis& likeliest = finding->hypotheses.front();
        QCOMPARE(QString::fromStdString(likeliest.text.id), first);
        QVERIFY(likeliest.likelihood == Likelihood::Likely);
        QVERIFY(std::any_of(likeliest.speaksFor.begin(), likeliest.speaksFor.end(), [](const auto& statement) {
            return std::any_of(statement.pointers.begin(), statement.pointers.end(),
                               [](const SourceRef& where) { return where.path == "workspace.txt"; });
        }));
        QVERIFY(std::none_of(finding->extraEvidence.begin(), finding->extraEvidence.end(),
                             [](const Message& wanted) { return wanted.id.starts_with("pattern.settle.workspace"); }));
    }
};

QTEST_GUILESS_MAIN(TestDeliverables)
#include "tst_deliverables.moc"
