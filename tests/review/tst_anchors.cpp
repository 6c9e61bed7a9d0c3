// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/deciding/anchors.h"

#include <QTest>

using namespace exhibit;

namespace {

/// A statement of a document: identity, words, neighbours, heading.
struct Line
{
    std::string id, quote, before, after;
    std::string heading = "Status";
    std::string path = "README.md";
    std::string kind = "test";
};

Anchor anchorOf(const Line& line)
{
    return {line.id, line.kind, line.path, line.quote, line.before, line.after, line.heading};
}

struct Laid
{
    std::vector<AnchorPlace> places;
    int contextsRead = 0;
};

Laid lay(const std::vector<Line>& kept, const std::vector<Line>& now)
{
    std::vector<Anchor> anchors, targets;
    for (const Line& line : kept)
        anchors.push_back(anchorOf(line));
    for (const Line& line : now) {
        targets.push_back(anchorOf(line));
        targets.back().before.clear();
        targets.back().after.clear();
    }
    Laid laid;
    laid.places = placeAnchors(anchors, targets, [&](std::size_t target) {
        ++laid.contextsRead;
        return AnchorContext{now[target].before, now[target].after};
    });
    return laid;
}

const std::string suite = "All 89 core tests pass, 30 are skipped and none fails";

} // namespace

class TestAnchors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameStatementIsExact()
    {
        const Line line{"a", suite, "x", "y"};
        const Laid laid = lay({line}, {{"z", "Another statement", "q", "r"}, line});
        QCOMPARE(laid.places[0].target, 1);
        QVERIFY(laid.places[0].match == AnchorMatch::Exact);
    }

    void aNewNeighbourDoesNotMoveIt()
    {
        const Laid laid = lay({{"a", suite, "x", "y"}}, {{"a", suite, "something new", "y"}});
        QVERIFY(laid.places[0].match == AnchorMatch::Exact);
    }

    void underAnotherHeadingItHasMoved()
    {
        const Laid laid = lay({{"a", suite, "x", "y"}}, {{"b", suite, "x", "y", "Results"}});
        QCOMPARE(laid.places[0].target, 0);
        QVERIFY(laid.places[0].match == AnchorMatch::Moved);
    }

    void duplicatesGoByTheirNeighbours()
    {
        // The first of two equal sentences is gone, so the second one has its identity now.
        const Line first{"a", "Done", "module one", "x"};
        const Line second{"a2", "Done", "module two", "y"};
        const Laid both = lay({first, second}, {{"a", "Done", "module two", "y"}});
        QCOMPARE(both.places[0].target, -1);
        QCOMPARE(both.places[1].target, 0);
        QVERIFY(both.places[1].match == AnchorMatch::Moved);
        const Laid swapped =
            lay({first, second}, {{"a", "Done", "module two", "y"}, {"a2", "Done", "module one", "x"}});
        QCOMPARE(swapped.places[0].target, 1);
        QCOMPARE(swapped.places[1].target, 0);
    }

    void duplicatesThatNothingTellsApartStayUnplaced()
    {
        const Laid laid = lay({{"gone", "Done", "x", "y", "Old"}},
                              {{"b", "Done", "x", "y", "New"}, {"c", "Done", "x", "y", "Newer"}});
        QCOMPARE(laid.places[0].target, -1);
    }

    void oneStatementTakesOneDecision()
    {
        const Laid laid =
            lay({{"a", suite, "x", "y", "Old"}, {"b", suite, "x", "y", "Older"}}, {{"c", suite, "x", "y", "New"}});
        QCOMPARE(laid.places[0].target, -1);
        QCOMPARE(laid.places[1].target, -1);
        const Laid better =
            lay({{"a", suite, "x", "y", "Old"}, {"b", suite, "q", "r", "Older"}}, {{"c", suite, "x", "y", "New"}});
        QCOMPARE(better.places[0].target, 0);
        QCOMPARE(better.places[1].target, -1);
    }

    void anotherDocumentNeedsTheSameNeighbours()
    {
        const Line kept{"a", "Status: complete", "x", "y"};
        const Laid laid = lay({kept}, {{"b", "Status: complete", "p", "q", "Status", "docs/OTHER.md"},
                                       {"c", "Status: complete", "x", "y", "Status", "docs/README.md"}});
        QCOMPARE(laid.places[0].target, 1);
        QVERIFY(laid.places[0].match == AnchorMatch::Moved);
        const Laid elsewhere = lay({kept}, {{"b", "Status: complete", "p", "q", "Status", "docs/OTHER.md"},
                                            {"d", "Another statement", "p", "q"}});
        QCOMPARE(elsewhere.places[0].target, -1);
    }

    void aRenamedDocumentKeepsItsStatements()
    {
        const Laid laid = lay({{"a", suite, "x", "y"}}, {{"b", suite, "p", "q", "Status", "GUIDE.md"}});
        QCOMPARE(laid.places[0].target, 0);
    }

    void aFewOtherWordsAreSimilar()
    {
        const Laid laid =
            lay({{"a", suite, "x", "y"}}, {{"b", "All 92 core tests pass, 30 are skipped and none fails", "x", "z"}});
        QCOMPARE(laid.places[0].target, 0);
        QVERIFY(laid.places[0].match == AnchorMatch::Similar);
    }

    void similarity_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("placed");
        const auto row = [](const char* name, const char* now, bool placed, const char* after = "q",
                            const char* heading = "Status") {
            QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(heading)
                                << QString::fromLatin1(after) << placed;
        };
        row("another count", "All 92 core tests pass, 30 are skipped and none fails", true);
        row("at the threshold", "All 89 core tests pass, 30 are skipped", true);
        row("below it", "All 89 core tests were run", false);
        row("below it beside the same neighbour", "All 89 core tests pass", true, "y");
        row("too little beside the same neighbour", "All tests", false, "y");
        row("another heading", "All 92 core tests pass, 30 are skipped and none fails", false, "q", "History");
        row("another file is named", "All 89 core tests of tests/test_b.py pass, 30 are skipped and none fails", false);
    }

    void similarity()
    {
        QFETCH(QString, now);
        QFETCH(QString, heading);
        QFETCH(QString, after);
        QFETCH(bool, placed);
        const Laid laid =
            lay({{"a", suite, "x", "y"}}, {{"b", now.toStdString(), "p", after.toStdString(), heading.toStdString()}});
        QCOMPARE(laid.places[0].target, placed ? 0 : -1);
    }

    void twoSimilarOnesAreTooMany()
    {
        const Laid laid =
            lay({{"a", suite, "x", "y"}}, {{"b", "All 92 core tests pass, 30 are skipped and none fails", "p", "q"},
                                           {"c", "All 91 core tests pass, 30 are skipped and none fails", "r", "s"}});
        QCOMPARE(laid.places[0].target, -1);
    }

    void theNeighbourOfThenIsNotIt()
    {
        const Laid laid =
            lay({{"a", "The parser of the index is complete", "x", "The reader of the index is complete"}},
                {{"b", "The reader of the index is complete", "x", "z"}});
        QCOMPARE(laid.places[0].target, -1);
    }

    void anotherFamilyIsNeverMeant()
    {
        const Laid laid = lay({{"a", suite, "x", "y"}}, {{"a", suite, "x", "y", "Status", "README.md", "status"}});
        QCOMPARE(laid.places[0].target, -1);
    }

    void findingsGoByIdentityOrWords()
    {
        const Line kept{"f1", "run-1: 2 failures", "", "", "", "ci.log", "finding:new-failures"};
        Line counted = kept;
        counted.quote = "run-1: 3 failures";
        QVERIFY(lay({kept}, {counted}).places[0].match == AnchorMatch::Exact);
        Line other = counted;
        other.id = "f2";
        QCOMPARE(lay({kept}, {other}).places[0].target, -1);
        Line renamed = kept;
        renamed.id = "f2";
        const Laid laid = lay({kept}, {renamed});
        QCOMPARE(laid.places[0].target, 0);
        QVERIFY(laid.places[0].match == AnchorMatch::Moved);
    }

    void manyEqualLinesTakeNoTime()
    {
        std::vector<Line> lines;
        for (int i = 0; i < 400; ++i)
            lines.push_back({"id" + std::to_string(i), "Done", "row " + std::to_string(i), "same"});
        const Laid laid = lay(lines, lines);
        for (int i = 0; i < 400; ++i)
            QCOMPARE(laid.places[static_cast<std::size_t>(i)].target, i);
    }

    void overlapOfWords()
    {
        QCOMPARE(wordOverlap("a b c", "A, B; C."), 1.0);
        QCOMPARE(wordOverlap("a b", "c d"), 0.0);
        QCOMPARE(wordOverlap("a b c d", "a b x y"), 0.5);
        QCOMPARE(collapsedSpace("  a \t b\r\n c "), std::string("a b c"));
    }
};

QTEST_GUILESS_MAIN(TestAnchors)
#include "tst_anchors.moc"
