// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/arithmetic.h"
#include "models/parsing/claims/sums/rowsums.h"
#include "models/review/claims/entrycheck.h"

#include <QTest>

using namespace exhibit;

/// Sums, lists and counts that a sentence states, read from its words.
class TestClaimArithmetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data();
    void sums();
    void rows_data();
    void rows();
    void parts_data();
    void parts();
    void inlineLists_data();
    void inlineLists();
    void announcements_data();
    void announcements();
    void lists_data();
    void lists();
    void counts_data();
    void counts();
};

void TestClaimArithmetic::sums_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // "" no sum, "holds", "wrong"
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("52.6% truncation rate (20/38 events)", "holds");
    row("90% success (8/10)", "wrong");
    row("8/10 runs (80%)", "holds");
    row("the 100% cases (2/3 of them)", "");
    row("33% faster execution (240s → 160s)", "holds");
    row("50% faster execution (240s → 160s)", "holds"); // as a ratio of speeds
    row("20% less memory (100 MB → 50 MB)", "wrong");
    row("SMAPE 103.6% → 24.4% (76.4% relative improvement)", "holds");
    row("error rate 10% → 4% (6% lower)", "holds"); // in points
    row("12 of 10 files", "wrong");
    row("3 of the 5 tests", "holds");
    row("cut from 120 ms to 90 ms, a 40% reduction", "wrong");
    row("dropped from 800 to 200 MB, a 75% reduction", "holds");
    row("grew from 50 to 75 rows (a 25% increase)", "wrong");
    row("from 2019 to 2021 we grew by 20% more", "");
    row("18 of 24 suppliers (65%)", "wrong");
    row("18 of 24 suppliers (75%)", "holds");
    row("6 out of 10 tests passing (60% success rate)", "holds");
    row("2/3 of the shards (66%)", "holds"); // cut off, not rounded
    row("2/3 shards (65%)", "wrong");
    row("Memory fell from 512 MB to 384 MB (-50%)", "wrong");
    row("Memory fell from 512 MB to 384 MB (−25%)", "holds");
    row("queries rose from 400 to 600 (+50%)", "holds");
    row("queue 40 → 30 (-60%)", "wrong");
    row("Open bugs: 4 (down from 20, −60%)", "wrong");
    row("Warnings: 3 (down from 12, −75%)", "holds");
    row("coverage 61% → 72% (+11%)", "holds"); // in points
    row("rows 1,200 → 900 (-25%)", "");
    row("from 512 MB to 384 kB (-50%)", "");
    row("no numbers", "");
}

void TestClaimArithmetic::sums()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto sum = findSum(text.toStdString());
    QCOMPARE(QByteArray(!sum ? "" : sum->holds ? "holds" : "wrong"), expected);
}

void TestClaimArithmetic::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // "" settles nothing
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("store; Tests: 11; Passed: 9; Failed: 2; Rate: 92%", "wrong");
    row("model; Tests: 14; Passed: 14; Failed: 0; Rate: 100%", "holds");
    row("web; Tests: 12; Passed: 9; Failed: 1; Skipped: 2; Pass rate: 90%", "holds"); // of those that ran
    row("web; Tests: 12; Passed: 9; Failed: 1; Skipped: 2; Pass rate: 75%", "holds"); // of all
    row("web; Tests: 3; Passed: 2; Rate: 66%", "holds");                              // cut off
    row("web; Passed: 2; Failed: 2; Rate: 60%", "wrong");
    row("web; Tests: 47; Passed: 42; Failed: 3", "");      // two may have been skipped
    row("web; Tests: 40; Passed: 42; Failed: 3", "wrong"); // but not these
    row("web; Tests: 47; Passed: 42; Failed: 3; Skipped: 1", "wrong");
    row("web; Tests: 47; Passed: 42; Failed: 3; Flaky: 1; Rate: 80%", ""); // what a flaky test counts as is not said
    row("web; Tests: 10; Passed: 10; Failed: 2; Rate: 100%", "holds");     // these passed when run again
    row("web, reruns; Tests: 10; Passed: 10; Failed: 2", "");
    row("dev; Up: 29; Down: 1; Share: 95%", "");
    row("web; Tests: 11; Passed: 9; Failed: 2; Coverage: 50%", "");
    row("web; Tests: ~11; Passed: 9; Rate: 50%", "");
    row("web; Tests: 11; Passed: 9; Failed: 2; Failure rate: 18%", "");
}

void TestClaimArithmetic::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto sum = findRowSum(text.toStdString());
    QCOMPARE(sum ? QByteArray(sum->holds ? "holds" : "wrong") : QByteArray(), expected);
}

void TestClaimArithmetic::parts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("12 tests (6 existing and 4 new)", "wrong");
    row("10 tests (6 existing and 4 new)", "holds");
    row("All 14 tests passing (8 + 6)", "holds");
    row("15 tests (8 + 6)", "wrong");
    row("9 checks (5 unit checks + 3 smoke checks)", "wrong");
    row("3 modules (12 files and 4 tests)", ""); // of other kinds
    row("20 tests (15 passing and 5 new)", "");  // divided in two ways
    row("20 tests (15 passing, 4 failed and 1 skipped)", "holds");
    row("20 tests (including 4 new)", "");
    row("45 tests (20 unit, 15 integration, 5 end to end)", "wrong");
    row("40 tests (20 unit, 15 integration, 5 e2e)", "holds");
    row("40 fixtures (25 small, 10 middle, 5 large)", "holds");
    row("9 findings (2 critical, 3 high, 3 low)", "wrong");
    row("45 tests (20 unit, 15 integration)", "");         // may name the largest only
    row("45 tests (20 unit, 15 integration, 5 slow)", ""); // slow ones are of any level
    row("20 tests (4, 5)", "");
    row("The suite has 9 tests, of which 8 passed and 2 failed.", "wrong");
    row("9 tests: 8 passed, 1 failed", "");
    row("9 tests, 7 passed and 1 failed", ""); // one may have been skipped
    row("Added 5 tests, 120 passed, 2 failed.", "");
    row("5 tests, 120 passed, 2 failed.", ""); // those that were written, or that ran
    row("Added 12 tests (148 passed, 2 failed).", "");
    row("Added 12 tests (148 passed and 2 failed).", "");
    row("12 tests (148 passed and 2 failed).", "wrong");
    row("10 tests: 10 passed, 2 failed at first and were fixed.", "");
    row("10 tests (10 passed and 2 failed before).", "");
    row("We wrote 4 tests; 88 passed and 1 failed in CI.", "");
    row("20 tests", "");
}

void TestClaimArithmetic::parts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto sum = findParts(text.toStdString());
    QCOMPARE(QByteArray(!sum ? "" : sum->holds ? "holds" : "wrong"), expected);
}

void TestClaimArithmetic::inlineLists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("listed"); // 0: none
    QTest::addColumn<bool>("strict");
    QTest::newRow("identifiers") << QByteArray("3 new columns (is_a, is_b, is_c)") << 3 << true;
    QTest::newRow("words may be kinds") << QByteArray("3 tests (unit, integration)") << 2 << false;
    QTest::newRow("range of parts") << QByteArray("6-part strategy (P4-P9)") << 6 << true;
    QTest::newRow("range of priorities") << QByteArray("12 tasks (P1-P3)") << 3 << false;
    QTest::newRow("open end") << QByteArray("3 columns (a_a, b_b, etc.)") << 0 << false;
    QTest::newRow("remarks") << QByteArray("2 fixes (the first one took a week, the second less)") << 0 << false;
}

void TestClaimArithmetic::inlineLists()
{
    QFETCH(QByteArray, text);
    QFETCH(int, listed);
    QFETCH(bool, strict);
    const auto list = findInlineList(text.toStdString());
    QCOMPARE(list ? static_cast<int>(list->listed) : 0, listed);
    if (list)
        QCOMPARE(list->isStrict, strict);
}

void TestClaimArithmetic::announcements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("strict");
    QTest::newRow("files") << QByteArray("Standardized 6-File Structure:") << 6 << true;
    QTest::newRow("steps") << QByteArray("Done in 3 steps:") << 3 << true;
    QTest::newRow("days are not listed") << QByteArray("Done in 3 days:") << 3 << false;
    QTest::newRow("no colon") << QByteArray("Done in 3 steps.") << 0 << false;
}

void TestClaimArithmetic::announcements()
{
    QFETCH(QByteArray, text);
    QFETCH(int, number);
    QFETCH(bool, strict);
    const auto found = findAnnouncement(text.toStdString());
    QCOMPARE(found ? static_cast<int>(found->number) : 0, number);
    if (found)
        QCOMPARE(found->isStrict, strict);
}

void TestClaimArithmetic::lists_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("numbered");
    QTest::newRow("numbered") << QByteArray("\n1. a\n2. b\n3. c\n\ntext") << 3 << true;
    QTest::newRow("nested items count for their parent") << QByteArray("1. a\n   - x\n   - y\n2. b") << 2 << true;
    QTest::newRow("bullets") << QByteArray("- a\n- b") << 2 << false;
    QTest::newRow("gap") << QByteArray("1. a\n3. b") << 2 << false;
    QTest::newRow("ends at a heading") << QByteArray("- a\n# b\n- c") << 1 << false;
    QTest::newRow("too far away") << QByteArray("a\nb\nc\nd\n- e") << 0 << true;
}

void TestClaimArithmetic::lists()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, items);
    QFETCH(bool, numbered);
    std::vector<std::string> text;
    for (const QByteArray& line : lines.split('\n'))
        text.push_back(line.toStdString());
    const CountedList list = countList(text);
    QCOMPARE(static_cast<int>(list.items), items);
    QCOMPARE(list.isNumbered, numbered);
}

void TestClaimArithmetic::counts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("noun");
    QTest::addColumn<int>("number");
    QTest::newRow("label") << QByteArray("Builds Completed: 80") << QByteArray("Builds") << 80;
    QTest::newRow("meta") << QByteArray("Total_Builds: 137") << QByteArray() << 0;
    QTest::newRow("total") << QByteArray("Total builds: 137") << QByteArray("builds") << 137;
    QTest::newRow("adjective") << QByteArray("Architecture Decisions: 4") << QByteArray("Decisions") << 4;
    QTest::newRow("sentence") << QByteArray("There were 80 builds in all.") << QByteArray() << 0;
}

void TestClaimArithmetic::counts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, noun);
    QFETCH(int, number);
    const StatedCount count = statedCountOf(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(count.noun), noun);
    if (!noun.isEmpty())
        QCOMPARE(static_cast<int>(count.number), number);
}

QTEST_APPLESS_MAIN(TestClaimArithmetic)
#include "tst_claimarithmetic.moc"
