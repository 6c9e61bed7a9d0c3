// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/needs/statedneeds.h"
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

ProseRecords readText(const std::string& text, Mojibake mojibake = Mojibake::None)
{
    return parseProse({"doc.md", {}, LineNumber{1}, text}, mojibake, rules());
}

std::vector<Claim> claimsOf(const std::string& text, ClaimClass family)
{
    std::vector<Claim> claims;
    for (Claim& claim : readText(text).claims) {
        if (claim.claimClass == family)
            claims.push_back(std::move(claim));
    }
    return claims;
}

/// `passed/failed/skipped/total/percent subject`, `-` for what is not stated.
QByteArray printed(const Claim& claim)
{
    const auto text = [](const auto& value) {
        return value ? QByteArray::number(static_cast<double>(*value), 'g', 10) : QByteArray("-");
    };
    const TestClaimValues& v = claim.test;
    return text(v.passed) + '/' + text(v.failed) + '/' + text(v.skipped) + '/' + text(v.total) + '/' + text(v.percent) +
           ' ' + QByteArray::fromStdString(claim.subject.type);
}

} // namespace

class TestProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTestClaims_data();
    void readsTestClaims();
    void leavesLookAlikes_data();
    void leavesLookAlikes();
    void readsOutputPresentedAsResult();
    void readsStamps_data();
    void readsStamps();
    void marksGeneratedBlocks();
    void quotesUnrepairedText();
    void pointsIntoBundles();
    void listsFilesBelowClaim();
    void readsOtherFamilies_data();
    void readsOtherFamilies();
    void readsTrees();
    void survivesHostileText_data();
    void survivesHostileText();
};

void TestProse::readsTestClaims_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("values");
    const auto row = [](const char* text, const char* values) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(values);
    };
    row("All tests pass.", "-/-/-/-/- suite");
    row("All core tests passing (89 passed, 30 skipped, 0 failed)", "89/0/30/119/- suite");
    row("- **Tests**: 12/12 passing", "12/0/-/12/- suite");
    row("249 tests passing (target: 200+)", "249/-/-/-/- suite");
    row("- [x] All 45 tests pass", "45/-/-/45/- suite");
    row("The full test suite is green.", "-/-/-/-/- suite");
    row("11 of 12 tests passed", "11/-/-/12/- suite");
    row("24 tests failed out of 50", "-/24/-/50/- suite");
    row("Test pass rate: 98.5%", "-/-/-/-/98.5 suite");
    row("`Tests: 266, Assertions: 631, Errors: 7`", "-/-/-/266/- suite");
    row("100% tests passed, 0 tests failed out of 75", "75/0/-/75/100 suite");
    row("Tests run: 12, Failures: 0, Errors: 0, Skipped: 1", "11/0/1/12/- suite");
    row("15/15 regression tests passing", "15/0/-/15/- named-subset");
    row("10/10 tests passing in [test_x.py](tests/test_x.py)", "10/0/-/10/- file");
    row("`pytest tests/` passes", "-/-/-/-/- suite");
    row("5/10 tests passing → 10/10 tests passing", "10/0/-/10/- suite");
    row("60 tests passés", "60/-/-/-/- suite");
    row("Todos los tests pasan", "-/-/-/-/- suite");
    row("# BUILD-12\n\nAll tests pass.", "-/-/-/-/- build");
    row("# Tests\n\n| Suite | Passed | Failed |\n|-|-|-|\n| API | 12 | 0 |", "12/0/-/12/- suite");
    row("tests/test_x.py (5 tests)", "-/-/-/5/- file");
    row("Before you ask: no. 48 tests passed, 2 failed.", "48/2/-/-/- suite");
    row("278 von 278 Tests bestanden", "278/0/-/278/- suite");
    row("Alle Tests laufen erfolgreich durch.", "-/-/-/-/- suite");
    row("Tous les tests passent (87/87).", "87/0/-/87/- suite");
    row("85 tests réussis, 2 échoués, 1 ignoré", "85/2/1/-/- suite");
    row("54 pruebas exitosas, 2 fallidas", "54/2/-/-/- suite");
    row("TODOS OS TESTES PASSANDO", "-/-/-/-/- suite");
    row("23 个测试通过，0 个失败", "23/0/-/23/- suite");
    row("所有测试均已通过", "-/-/-/-/- suite");
    row("テスト: 44件成功、1件失敗", "44/1/-/-/- suite");
    row("Все тесты пройдены успешно.", "-/-/-/-/- suite");
    row("Pass rate improved from 14.2% to 39.4%", "-/-/-/-/39.4 suite");
    row("# Tests\n\n| | Before | After |\n|-|-|-|\n| Passed | 22 | 61 |", "61/-/-/-/- suite");
    row("# Tests\n\n| | Target | Actual |\n|-|-|-|\n| Pass rate | 100% | 97.5% |", "-/-/-/-/97.5 suite");
    row("4014 tests pass / 4 pre-existing failures", "4014/4/-/-/- suite");
    row("The code is in good shape with all tests passing.", "-/-/-/-/- suite");
    row("```bash\nnpm test -- tests/lid.test.ts --run\n```\n\nAll tests passing ✅ (5/5 tests)", "5/0/-/5/- file");
    row("12 tester godkända, 2 misslyckade", "12/2/-/-/- suite");
    row("Alla 42 tester godkända", "42/-/-/42/- suite");
    row("Wszystkie testy przechodzą.", "-/-/-/-/- suite");
    row("## 테스트 결과\n\n- PASS: 65개", "65/-/-/-/- suite");
    row("전체 테스트 통과", "-/-/-/-/- suite");
    row("48개 테스트 모두 통과", "48/-/-/-/- suite");
}

void TestProse::readsTestClaims()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, values);
    const std::vector<Claim> claims = claimsOf(text.toStdString() + "\n", ClaimClass::Test);
    QCOMPARE(claims.size(), std::size_t{1});
    QCOMPARE(printed(claims[0]), values);
}

void TestProse::leavesLookAlikes_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* text) { QTest::newRow(text) << QByteArray(text); };
    row("- [ ] All 45 tests pass");
    row("All tests must pass before merging.");
    row("Run `pytest` and make sure all tests pass.");
    row("Verify all 45 tests pass in production config");
    row("If all tests pass, merge.");
    row("Do all tests pass?");
    row("12 new tests");
    row("27/27 endpoints passing");
    row("Tests: X/Y passing");
    row("You should see:\n\n```\n12 passed in 0.3s\n```");
    row("## Acceptance criteria\n\n- 2391/2391 tests passing");
    row("## Next steps\n\n1. All tests passing");
    row("### Before\n\n5/10 tests passing");
    row("~~All tests pass~~");
    row("Say \"all tests pass\" only when they do.");
    row("# Expected: 5 passed");
    row("```python\n# 12 passed\n```");
    row("## Usage\n\n```bash\nnpm test  # 150 tests passed\n```");
    row("Goal: 100% of tests passing");
    row("Aim for at least 90 tests passing");
    row("Chunks failed: 0");
    row("**Goal**: ready by May. All tests green.");
    row("Done when: lint clean; all tests pass");
    row("Add the parser (unit tests green) and open a branch");
    row("Full test suite passes after every commit.");
    row("Acceptance:\n\n- all existing tests remain green");
    row("## [2.1.0] - 2025-03-01\n\n- New\n\n## [2.0.0] - 2024-12-01\n\n- All 267 tests pass");
    row("> 12 of 45 tests failed for us.\n>\n> — a user");
    row("| Exit code | Meaning |\n|-|-|\n| 0 | All tests passed |");
    row("Returns a string like \"5 passed, 2 failed\".");
    row("Alle Tests müssen grün sein.");
    row("Sobald alle Tests bestanden sind, wird veröffentlicht.");
    row("Assurez-vous que tous les tests passent.");
    row("所有测试通过后发布");
    row("确保所有测试通过");
    row("すべてのテストが通ることを確認してください。");
    row("## 目标指标\n\n- 测试通过率: 100%");
    row("## 다음 단계\n\n- 전체 테스트 통과");
    row("## Nästa steg\n\n- Alla tester godkända");
}

void TestProse::leavesLookAlikes()
{
    QFETCH(QByteArray, text);
    const std::vector<Claim> claims = claimsOf(text.toStdString() + "\n", ClaimClass::Test);
    QVERIFY2(claims.empty(), claims.empty() ? "" : claims[0].text.c_str());
}

void TestProse::readsOutputPresentedAsResult()
{
    const std::vector<Claim> claims = claimsOf(
        "## Test results\n\n```\ncollected 20 items\n\n=== 18 passed, 2 skipped in 3.20s ===\n```\n", ClaimClass::Test);
    QCOMPARE(claims.size(), std::size_t{1});
    QCOMPARE(claims[0].where.firstLine.value, 6);
    QCOMPARE(*claims[0].test.passed, 18);
    QCOMPARE(*claims[0].test.skipped, 2);
}

void TestProse::readsStamps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<qint64>("epoch");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* text, const char* stamp, qint64 epoch, const char* kind) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(stamp) << epoch << QByteArray(kind);
    };
    row("**Last Updated**: 2025-12-11", "2025-12-11", 1765411200, "updated");
    row("*Last updated: August 25, 2024*", "August 25, 2024", 1724544000, "updated");
    row("Last modified 25 August 2024", "25 August 2024", 1724544000, "updated");
    row("Updated: 2025-12-27 14:07", "2025-12-27 14:07", 1766844420, "updated");
    row("<!-- META\nLast_Updated: 2025-12-28T00:50:00Z\n-->", "2025-12-28T00:50:00Z", 1766883000, "updated");
    row("Last Updated: 2025-12-28T11:50:00+11:00", "2025-12-28T11:50:00+11:00", 1766883000, "updated");
    row("**Generated**: December 16, 2025", "December 16, 2025", 1765843200, "generated");
    row("**Date:** 2026-02-01", "2026-02-01", 1769904000, "dated");
    row("## Drain (2025-12-27)", "2025-12-27", 1766793600, "section");
    row("| Last updated | 2025-12-11 |\n|-|-|\n| Last verified | 2025-12-11 |", "2025-12-11", 1765411200, "updated");
    row("Last Updated: January 2026", "January 2026", 0, "updated");
    row("Stand: 12.03.2025", "12.03.2025", 1741737600, "updated");
    row("**Dernière mise à jour** : 4 mars 2025", "4 mars 2025", 1741046400, "updated");
    row("Última actualización: 10 de febrero de 2025", "10 de febrero de 2025", 1739145600, "updated");
    row("最后更新：2025年11月3日", "2025年11月3日", 1762128000, "updated");
}

void TestProse::readsStamps()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, stamp);
    QFETCH(qint64, epoch);
    QFETCH(QByteArray, kind);
    const std::vector<Claim> claims = claimsOf(text.toStdString() + "\n", ClaimClass::Freshness);
    QVERIFY(!claims.empty());
    QCOMPARE(QByteArray::fromStdString(claims[0].stamp.text), stamp);
    QCOMPARE(claims[0].stamp.epochSeconds.value_or(0), epoch);
    QCOMPARE(QByteArray::fromStdString(claims[0].values.at(0).value), kind);
}

void TestProse::marksGeneratedBlocks()
{
    const std::vector<Claim> claims = claimsOf(
        "Last Updated: 2025-12-11\n\n<!-- SUM_START -->\n**Last Updated**: 2025-12-27 14:07\n<!-- SUM_END -->\n",
        ClaimClass::Freshness);
    QCOMPARE(claims.size(), std::size_t{2});
    QVERIFY(!claims[0].generated);
    QVERIFY(claims[1].generated);
    QCOMPARE(claims[1].where.firstLine.value, 4);
}

void TestProse::quotesUnrepairedText()
{
    const std::string damaged =
        "- \xc3\xa2\xc5\x93\xe2\x80\xa6 All tests passing (5/5)\n"; // the mark read as Windows-1252
    const ProseRecords records = readText(damaged, Mojibake::Windows1252);
    QCOMPARE(records.claims.size(), std::size_t{1});
    QCOMPARE(records.claims[0].text, std::string("✅ All tests passing (5/5)"));
    QVERIFY(damaged.find(records.claims[0].where.quote) != std::string::npos);
}

void TestProse::pointsIntoBundles()
{
    const std::string text = "intro\n\nAll tests pass.\n";
    const ProseRecords records = parseProse({"bundle.md", "README.md", LineNumber{100}, text}, Mojibake::None, rules());
    QCOMPARE(records.claims.size(), std::size_t{1});
    const SourceRef& where = records.claims[0].where;
    QCOMPARE(where.firstLine.value, 102);
    QCOMPARE(where.memberFirstLine.value, 3);
    QCOMPARE(where.member, std::string("README.md"));
    QCOMPARE(where.quote, std::string("All tests pass."));
}

void TestProse::listsFilesBelowClaim()
{
    const std::vector<Claim> claims =
        claimsOf("- **Tests** (13/13 passing):\n  - test_a.py (5 tests)\n  - test_b.py (8 tests)\n", ClaimClass::Test);
    QCOMPARE(claims.size(), std::size_t{3});
    QCOMPARE(claims[0].subject.type, std::string("files"));
    QCOMPARE(claims[0].subject.value, std::string("test_a.py, test_b.py"));
}

void TestProse::readsOtherFamilies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArrayList>("texts");
    const auto row = [](const char* text, const char* family, const QByteArrayList& texts) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(family) << texts;
    };
    row("see [x.py](src/a/x.py#L3-L9) and `docs/y.md`", "path", {"src/a/x.py", "docs/y.md"});
    row("```bash\npython scripts/run.py --fast\n```", "path", {"scripts/run.py"});
    row("https://github.com/a/b/c.py and [site](https://x.org/a.md)", "path", {});
    row("`path/to/file.py` or `src/<name>.py`", "path", {});
    row("[x.py:3-9](src/a/x.py#L3-L9)", "line", {"src/a/x.py:3-9"});
    row("`src/a/x.py` (135 lines), `src/b.py` (+20 lines)", "line", {"src/b.py (+20 lines", "src/a/x.py (135 lines"});
    row("`src/a/x.py`: lines 10-12, 20", "line", {"src/a/x.py lines 10-12, 20"});
    row("12 lines of thought", "line", {});
    row("see [the parser](src/a/x.py#L3-L9)", "line", {"src/a/x.py#L3-L9"});
    row("**Version**: 0.5.1 (beta)", "version", {"Version: 0.5.1 (beta)"});
    row("## Recent Updates (v0.4.6)", "version", {"Recent Updates (v0.4.6)"});
    row("Python version: 3.12", "version", {});
    row("### Import fix - ✅ COMPLETE", "status", {"Import fix - ✅ COMPLETE"});
    row("when the phase is complete", "status", {});
    row("- ESLint: pass", "status", {"ESLint: pass"});
    row("## Work completed", "status", {});
    row("## Definition of Done\n\n- CI is green", "status", {});
    row("[![CI](https://github.com/a/b/actions/workflows/ci.yml/badge.svg)](https://x.org)", "status", {"CI"});
    row("![photo](docs/photo.png)", "status", {});
    row("No more `/runs/{id}` 500s", "blanket", {"No more /runs/{id} 500s"});
    row("Never commit secrets", "blanket", {});
    row("**Status**: [ ] Pass [ ] Fail", "status", {});
    row("| Page load | __________ | pass |\n|-|-|-|\n| Page load | ______ | ✅ PASS |", "status", {});
    row("## Next steps for a 100% pass rate", "metric", {});
    row("Version: 1.0", "metric", {});
    row("Date: 17.03.2026", "metric", {});
    row("# Test report of 2026-02-01\n\n- Load time: < 2 seconds\n- All 12 tests passed", "metric", {});
    row("# Test report of 2026-02-01\n\n- 100% of the pages load\n- All 12 tests passed", "metric", {});
    row("# Test report of 2026-02-01\n\n- Coverage: 81%\n- All 12 tests passed", "metric", {"Coverage: 81%"});
    row("**Execution time**: 79.2 seconds", "freshness", {});
    row("52.6% truncation rate (20/38 events)", "metric", {"52.6% truncation rate (20/38 events)"});
    row("execute_fix is disabled by default", "config", {"execute_fix is disabled by default"});
    row("```yaml\nallow_fix: true # yes\n```", "config", {"allow_fix: true # yes"});
    row("fixed in `b0fe3cc6`", "reference", {"fixed in b0fe3cc6"});
    row("on 20251227", "reference", {});
}

void TestProse::readsOtherFamilies()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, family);
    QFETCH(QByteArrayList, texts);
    const std::string document = text.toStdString() + "\n";
    QByteArrayList found;
    for (const Claim& claim : readText(document).claims) {
        const bool isAsked = claim.subject.type == neededSubject; // a claim only beside a manifest
        if (claimClassName(claim.claimClass) == family.toStdString() && !isAsked)
            found.push_back(QByteArray::fromStdString(claim.text));
    }
    std::sort(found.begin(), found.end());
    std::sort(texts.begin(), texts.end());
    QCOMPARE(found, texts);
}

void TestProse::readsTrees()
{
    const std::vector<Claim> claims = claimsOf(
        "```\n├── src/\n│   └── app/\n│       ├── a.py  # one\n│       └── sub/\n│           └── b.py\n└── c.md\n```\n",
        ClaimClass::Path);
    QCOMPARE(claims.size(), std::size_t{3});
    QCOMPARE(claims[0].text, std::string("src/app/a.py"));
    QCOMPARE(claims[1].text, std::string("src/app/sub/b.py"));
    QCOMPARE(claims[2].text, std::string("c.md"));
    QCOMPARE(claims[1].where.firstLine.value, 6);
}

void TestProse::survivesHostileText_data()
{
    const auto times = [](const char* part, int count) { return QByteArray(part).repeated(count); };
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem");
    const QByteArray none;
    const QByteArray beyond("problem.markdown.beyond-bounds");
    const QByteArray tooMany("problem.prose.too-many-claims");
    QTest::newRow("one 5 MB line") << times("all 12 tests passed ", 250'000) << beyond;
    QTest::newRow("10,000 nested quotes") << times(">", 10'000) + " a" << beyond;
    QTest::newRow("unterminated fences") << times("- ```\n", 50'000) << none;
    QTest::newRow("100,000 link references")
        << times("[l]: http://x/1\n", 100'000) + "\n" + times("[l] ", 100'000) << beyond;
    QTest::newRow("100,000 sentences") << times("Tests pass. ", 5'000).append("\n\n").repeated(20) << tooMany;
    QTest::newRow("50,000 paragraphs under one heading")
        << "# Tests\n\n" + times("All 12 tests pass in test_x.py (5 tests).\n\n", 50'000) << tooMany;
    QTest::newRow("200 wide tables") << QByteArray("|" + times("a|", 200) + "\n|" + times("-|", 200) + "\n" +
                                                   QByteArray(times("|1", 200) + "\n").repeated(20) + "\n")
                                            .repeated(300)
                                     << beyond;
    QTest::newRow("lone CR") << times("All 12 tests pass\r", 20'000) << beyond;
    QTest::newRow("NULs") << times("All 12 tests pass\n\n", 1'000).replace("12", QByteArray("\0", 1)) << none;
    QTest::newRow("30,000 versions") << times("## v1.2.3\n\n- All 12 tests pass\n\n", 30'000) << none;
    const QByteArray wide = "|" + times("a|", 10'000) + "\n|" + times("-|", 10'000) + "\n";
    QTest::newRow("10,000 columns") << wide.repeated(20) << beyond;
    QTest::newRow("invalid UTF-8") << times("All \xff tests \xfe passed 12/12\n\n", 20'000) << none;
    QTest::newRow("open brackets") << times("![l", 20'000) << none;
    QTest::newRow("open comments") << times("<!-- ", 12'000) << none;
    QTest::newRow("nested items") << times("- ", 10'000) << beyond;
    QTest::newRow("numbers") << times("12 ", 20'000) + "tests passed" << none;
}

void TestProse::survivesHostileText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, problem);
    const ProseRecords records = readText("# Head\n\nAll 7 tests pass.\n\n" + text.toStdString());
    // What stands before the hostile part is read as if it were alone.
    QVERIFY(!records.claims.empty());
    QCOMPARE(records.claims.front().test.total, std::optional<std::int64_t>(7));
    QCOMPARE(!records.problems.empty(), !problem.isEmpty());
    if (!problem.isEmpty())
        QCOMPARE(QByteArray::fromStdString(records.problems.back().message.id), problem);
}

QTEST_APPLESS_MAIN(TestProse)
#include "tst_prose.moc"
