// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/difflines.h"
#include "widgets/diff/editeddiff.h"

#include <QTest>

using namespace exhibit;

namespace {

const QString proposal = QStringLiteral("--- a/README.md\n+++ b/README.md\n@@ -10,3 +10,3 @@\n above\n"
                                        "-All 80 tests pass\n+All but one of 80 tests pass\n below\n");

}

class TestEditedDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces_data();
    void replaces();
    void staysReadable();
};

void TestEditedDiff::replaces_data()
{
    QTest::addColumn<QString>("diff");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one line for another")
        << proposal << QStringLiteral("79 of 80 tests pass")
        << QStringLiteral("--- a/README.md\n+++ b/README.md\n@@ -10,3 +10,3 @@\n above\n-All 80 tests pass\n"
                          "+79 of 80 tests pass\n below\n");
    QTest::newRow("two lines for one, the old one kept")
        << proposal << QStringLiteral("All 80 tests pass\n(as of May)")
        << QStringLiteral("--- a/README.md\n+++ b/README.md\n@@ -10,3 +10,4 @@\n above\n All 80 tests pass\n"
                          "+(as of May)\n below\n");
    QTest::newRow("the line goes") << proposal << QString()
                                   << QStringLiteral("--- a/README.md\n+++ b/README.md\n@@ -10,3 +10,2 @@\n above\n"
                                                     "-All 80 tests pass\n below\n");
    QTest::newRow("a line end at the end of the text")
        << proposal << QStringLiteral("79\n")
        << QStringLiteral("--- a/README.md\n+++ b/README.md\n@@ -10,3 +10,3 @@\n above\n-All 80 tests pass\n+79\n"
                          " below\n");
    QTest::newRow("nothing changes") << proposal << QStringLiteral("All 80 tests pass") << QString();
    QTest::newRow("carriage returns stay")
        << QStringLiteral("@@ -1,1 +1,1 @@\n-old\r\n+new\r\n") << QStringLiteral("mine")
        << QStringLiteral("@@ -1,1 +1,1 @@\n-old\r\n+mine\r\n");
    QTest::newRow("no diff") << QStringLiteral("hello") << QStringLiteral("x") << QStringLiteral("hello");
    QTest::newRow("two hunks") << QStringLiteral("@@ -1 +1 @@\n-a\n+b\n@@ -5 +5 @@\n-c\n+d\n") << QStringLiteral("x")
                               << QStringLiteral("@@ -1 +1 @@\n-a\n+b\n@@ -5 +5 @@\n-c\n+d\n");
}

void TestEditedDiff::replaces()
{
    QFETCH(QString, diff);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withReplacement(diff, text), expected);
}

void TestEditedDiff::staysReadable()
{
    const DiffLines lines = parseUnifiedDiff(withReplacement(proposal, QStringLiteral("79 of 80\nand more\nand more")));
    QCOMPARE(lines.added, 3);
    QCOMPARE(lines.removed, 1);
    QCOMPARE(lines.lines.back().oldLine, 12);
    QCOMPARE(lines.lines.back().newLine, 14);
}

QTEST_GUILESS_MAIN(TestEditedDiff)
#include "tst_editeddiff.moc"
