// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/prose.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const Rules& rules()
{
    static const Rules loaded = Rules::load(shippedRules()).value();
    return loaded;
}

ProseRecords readAt(const std::string& path, const std::string& text)
{
    return parseProse({path, {}, LineNumber{1}, text}, Mojibake::None, rules());
}

} // namespace

/// What kind of text a document is, what it dates its sentences by, and what follows for claims.
class TestGenres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDocuments_data();
    void tellsDocuments();
    void tellsSections();
    void plansAndGuidesClaimNothing_data();
    void plansAndGuidesClaimNothing();
    void datesSentences_data();
    void datesSentences();
    void tellsScopes_data();
    void tellsScopes();
};

void TestGenres::tellsDocuments_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("genre");
    const auto row = [](const char* name, const char* path, const char* text, const char* genre) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(text) << QByteArray(genre);
    };
    row("readme", "README.md", "# Teapot\n\nIt pours.\n", "current-state");
    row("nothing says otherwise", "notes.md", "# Teapot\n\nIt pours.\n", "current-state");
    row("title of a plan", "a.md", "# Implementation plan\n\nIt pours.\n", "plan");
    row("title of a report", "a.md", "# Test report\n\nIt pours.\n", "report");
    row("name of a report", "FINAL_TEST_RESULTS.md", "It pours.\n", "report");
    row("title in Chinese", "a.md", "# 测试计划\n\n内容\n", "plan");
    row("dated headings", "a.md", "# Teapot\n\n## 2025-01-02\n\nA\n\n## 2025-01-01\n\nB\n", "ledger");
    row("headings of versions", "a.md", "# Teapot\n\n## [1.1.0] - x\n\nA\n\n## [1.0.0] - y\n\nB\n", "ledger");
    row("header for an assistant", "a.md", "---\nname: tester\ndescription: Runs it\n---\n\nIt pours.\n", "reference");
    row("open boxes", "a.md", "# Teapot\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n", "plan");
    row("printed lines", "out.txt", "==========\nPASS a\nFAIL b\nPASS c\n==========\nRESULTS: 2 passed\n",
        "captured-output");
    row("licence", "COPYING.md", "Permission is hereby granted, free of charge, to any person\n", "licence");
}

void TestGenres::tellsDocuments()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, genre);
    const ProseRecords records = readAt(path.toStdString(), text.toStdString());
    QVERIFY(!records.text.genres.empty());
    QCOMPARE(QByteArray::fromStdString(std::string(genreName(records.text.genres.front().genre))), genre);
    QVERIFY(!records.text.genres.front().reason.isEmpty());
}

void TestGenres::tellsSections()
{
    const auto genres = readAt("README.md", "# Teapot\n\nIt pours.\n\n## Next steps\n\n- All tests pass\n").text.genres;
    QCOMPARE(genres.size(), std::size_t{2});
    QCOMPARE(genres[1].genre, Genre::Plan);
    QCOMPARE(genres[1].first, LineNumber{5});
    QCOMPARE(genres[1].last, LineNumber{7});
}

void TestGenres::plansAndGuidesClaimNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("claims");
    const auto row = [](const char* name, const char* text, int claims) {
        QTest::newRow(name) << QByteArray(text) << claims;
    };
    row("a state", "# Teapot\n\n- All tests pass\n", 1);
    row("a plan", "# Rollout plan\n\n- All tests pass\n", 0);
    row("what a plan has reached", "# Rollout plan\n\n## Test results\n\n- All tests pass\n", 1);
    row("header for an assistant", "---\ndescription: Tests\n---\n\n# Tester\n\n- All tests pass\n", 0);
    row("rate", "# Teapot\n\n- **Test pass rate**: 100%\n", 1);
    row("rate aimed at", "# Teapot\n\n- **Test pass rate**: aim 100%\n", 0);
    row("rate to come", "# Teapot\n\n### Steps for a 100% pass rate\n", 0);
    row("title of a table", "# Teapot\n\n## Test Pass Rate Overview\n", 0);
    row("log named", "# Teapot\n\n- Tests passed: see the log\n", 0);
    row("time against a limit",
        "# Tests\n\n| Test | Time | Limit | Status |\n|--|--|--|--|\n| Suite | 3s | <5s | PASS |\n", 0);
    row("row of tests", "# Tests\n\n| Test | Status | Result |\n|--|--|--|\n| Unit | ok | 12/12 passing |\n", 1);
    row("other things", "# Test statistics\n\n- Pages Written: 11/11 ✅\n", 0);
}

void TestGenres::plansAndGuidesClaimNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(int, claims);
    const ProseRecords records = readAt("a.md", text.toStdString());
    QCOMPARE(static_cast<int>(std::count_if(records.claims.begin(), records.claims.end(),
                                            [](const Claim& c) { return c.claimClass == ClaimClass::Test; })),
             claims);
}

void TestGenres::datesSentences_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char* name, const char* path, const char* text, const char* source) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(text) << QByteArray(source);
    };
    row("nothing", "a.md", "# T\n\n12 tests passed.\n", "");
    row("the sentence", "a.md", "# T\n\n12 tests passed (2025-01-02).\n", "sentence");
    row("the heading", "a.md", "# T\n\n## 2025-01-02: lid\n\n12 tests passed.\n", "heading");
    row("the stamp", "a.md", "# T\n\nLast updated: 2025-01-02\n\n12 tests passed.\n", "document");
    row("the name", "2025-01-02_notes.md", "# T\n\n12 tests passed.\n", "file-name");
    row("the row", "a.md", "# Tests\n\n| Date | Result |\n|--|--|\n| 2025-01-02 | 12 tests passed |\n", "row");
}

void TestGenres::datesSentences()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, source);
    for (const Claim& claim : readAt(path.toStdString(), text.toStdString()).claims) {
        if (claim.claimClass != ClaimClass::Test)
            continue;
        QCOMPARE(QByteArray::fromStdString(std::string(asOfSourceName(claim.asOf.source))), source);
        return;
    }
    QFAIL("no claim");
}

void TestGenres::tellsScopes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("scope");
    QTest::newRow("all") << QByteArray("# T\n\nAll tests pass.\n") << QByteArray("whole");
    QTest::newRow("suite") << QByteArray("# T\n\nThe full test suite is green.\n") << QByteArray("whole");
    QTest::newRow("some") << QByteArray("# T\n\n12 tests passed.\n") << QByteArray("unclear");
    QTest::newRow("file") << QByteArray("# T\n\n- `tests/test_lid.py`: 3/3 tests passing\n") << QByteArray("part");
    QTest::newRow("test") << QByteArray("# Tests\n\n- **test_lid_closes**: PASS ✅\n") << QByteArray("part");
}

void TestGenres::tellsScopes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, scope);
    for (const Claim& claim : readAt("a.md", text.toStdString()).claims) {
        if (claim.claimClass != ClaimClass::Test)
            continue;
        QCOMPARE(QByteArray::fromStdString(std::string(scopeName(claim.scope))), scope);
        return;
    }
    QFAIL("no claim");
}

QTEST_APPLESS_MAIN(TestGenres)
#include "tst_genres.moc"
