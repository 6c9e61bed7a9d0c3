// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/auditedfile.h"
#include "models/loading/packreader.h"
#include "models/report/audit/audittext.h"
#include "models/report/markdownreport.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/builtinrules.h"
#include "tests/support/testpacks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace exhibit;
using namespace exhibit::test;

namespace {

PackSnapshot read(const QString& path)
{
    ReadOptions options;
    options.rules = builtInRules();
    options.useIndex = false;
    const CancelFlag cancel;
    return readPack(path.toStdString(), options, cancel).value();
}

ReviewAudit audit(const QByteArray& text, const PackSnapshot& snapshot)
{
    ReviewFile file;
    file.name = "review.md";
    file.bytes = text;
    file.text = text.toStdString();
    const CancelFlag cancel;
    return auditFile(file, snapshot, cancel);
}

/// The first mark of a kind whose text holds `text`.
const AuditMark* find(const ReviewAudit& audit, const char* kind, const QByteArray& text)
{
    const auto mark = std::find_if(audit.marks.begin(), audit.marks.end(), [&](const AuditMark& each) {
        return auditKindName(each.kind) == kind && QByteArray::fromStdString(each.text).contains(text);
    });
    return mark == audit.marks.end() ? nullptr : &*mark;
}

/// What is wrong, a line each: for a message of a test that fails.
QByteArray wrongMarks(const ReviewAudit& audit)
{
    QByteArray lines;
    for (const AuditMark& mark : audit.marks) {
        if (isWrong(mark) || mark.verdict == AuditVerdict::NowhereStated || mark.verdict == AuditVerdict::Reanchored)
            lines += QByteArray::number(static_cast<qint64>(mark.line.value)) + ' ' +
                     QByteArray::fromStdString(std::string(auditVerdictName(mark.verdict)) + ' ' + mark.text) + '\n';
    }
    return lines;
}

/// The seed review as Markdown: what each statement says, with the pointer that its author gave.
QByteArray seedReview()
{
    const QJsonObject seed =
        QJsonDocument::fromJson(readFile(groundTruth(QStringLiteral("seed_findings.json")))).object();
    static const QRegularExpression row(QStringLiteral("^T[1-6]$")), number(QStringLiteral("(\\w+) (\\d+)"));
    const std::map<QString, QString> quoted = {
        {QStringLiteral("A1"),
         QStringLiteral("The README says “All core tests passing (89 passed, 30 skipped, 0 failed)”; CI "
                        "shows about 60 failures in real runs")},
        {QStringLiteral("A3"),
         QStringLiteral("Blanket “No more `/runs/<built-in function id>` 500s during validation”")}};
    QString text = QStringLiteral("# Second opinion\n\nReport date: 2025-12-27\n\n");
    bool inTable = false;
    for (const QJsonValue& value : seed[QLatin1String("findings")].toArray()) {
        const QString id = value[QLatin1String("id")].toString();
        const QString says = value[QLatin1String("says")].toString();
        if (row.match(id).hasMatch()) {
            if (!inTable)
                text += QStringLiteral("\n| run_id | exitcode | tests_total | tests_failed | failed_collectors | "
                                       "ndjson_line |\n|---|---|---|---|---|---|\n");
            text += QStringLiteral("| ") + says.section(QLatin1Char(':'), 0, 0);
            for (auto match = number.globalMatch(says.section(QLatin1Char(':'), 1)); match.hasNext();)
                text += QStringLiteral(" | ") + match.next().captured(2);
            text += QStringLiteral(" |\n");
            inTable = true;
            continue;
        }
        text += (inTable ? QStringLiteral("\n") : QString()) + QStringLiteral("- **") + id + QStringLiteral("** ");
        inTable = false;
        text += quoted.contains(id) ? quoted.at(id) : says;
        const QString pointer = value[QLatin1String("seed_pointer")].toString();
        text +=
            (pointer.isEmpty() ? QString() : QStringLiteral(" (") + pointer + QLatin1Char(')')) + QStringLiteral(".\n");
    }
    return text.toUtf8();
}

} // namespace

/// Reviews of other hands held against a pack.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pack = read(dataPath(QStringLiteral("audit/pack"))); }

    void sentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* name, const char* text, const char* kind, const char* part, const char* verdict,
                            const char* place) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(kind) << QByteArray(part) << QByteArray(verdict)
                                << QByteArray(place);
        };
        // Every spelling of a pointer.
        row("colon", "It says \"All 4 core tests pass\" (README.md:3).", "pointer", "README.md:3", "re-anchored",
            "README.md#L16");
        row("anchor", "It says \"All 4 core tests pass\" (README.md#L3-L4).", "pointer", "#L3-L4", "re-anchored",
            "README.md#L16");
        row("colon L", "It says \"All 4 core tests pass\" (README.md:L3).", "pointer", ":L3", "re-anchored",
            "README.md#L16");
        row("blank L", "It says \"All 4 core tests pass\" (README.md L3–L4).", "pointer", "L3", "re-anchored",
            "README.md#L16");
        row("words of the next passage",
            "- For: it is new. (README.md#L3) \"The first start asks for the licence key.\" (README.md#L10)", "pointer",
            "#L3", "not-checked", "");
        row("line", "README.md line 3 says \"All 4 core tests pass\".", "pointer", "line 3", "re-anchored",
            "README.md#L16");
        row("in brackets", "STATUS.md (lines 5–6) has \"Rates are kept for one day\".", "pointer", "lines 5",
            "re-anchored", "docs/STATUS.md#L8");
        row("comma", "docs/STATUS.md, line 1 has \"Rates are kept for one day\".", "pointer", "line 1", "re-anchored",
            "docs/STATUS.md#L8");
        row("of", "Line 1 of `docs/STATUS.md` has \"Rates are kept for one day\".", "pointer", "Line 1", "re-anchored",
            "docs/STATUS.md#L8");
        row("link", "See [the status](docs/STATUS.md#L1): \"Rates are kept for one day\".", "pointer", "#L1",
            "re-anchored", "docs/STATUS.md#L8");
        row("link text", "See [L1](docs/STATUS.md#L1): \"Rates are kept for one day\".", "pointer", "L1", "re-anchored",
            "docs/STATUS.md#L8");
        row("code", "`docs/STATUS.md:1` has \"Rates are kept for one day\".", "pointer", ":1", "re-anchored",
            "docs/STATUS.md#L8");
        row("citation marks", "It has \"Rates are kept for one day\" 【7†docs/STATUS.md†L1-L2】.", "pointer", "L1",
            "re-anchored", "docs/STATUS.md#L8");
        row("called", "The README (snippet L1-L3) says \"All 4 core tests pass\".", "pointer", "L1-L3", "re-anchored",
            "README.md#L16");
        row("second of two", "README.md L16 / L2 say \"All 4 core tests pass\" and \"Last Updated: 2026-11-20\".",
            "pointer", "L2", "re-anchored", "README.md#L14");
        row("right", "It says \"All 4 core tests pass\" (README.md:16).", "pointer", ":16", "exact", "README.md#L16");
        row("right by number", "quay-v4 has 2 failed (.autonomous_runs/quay-v4/ci/pytest_core.log:12).", "pointer",
            ":12", "exact", ".autonomous_runs/quay-v4/ci/pytest_core.log#L12");
        row("right by number, of a name that stands elsewhere",
            "`tests/test_rates.py::test_day` ran; quay-v4 has 2 failed "
            "(.autonomous_runs/quay-v4/ci/pytest_core.log:12).",
            "pointer", ":12", "exact", ".autonomous_runs/quay-v4/ci/pytest_core.log#L12");
        row("name of two files", "quay-v4 has \"2 failed, 2 passed\" (pytest_core.log:2).", "pointer", ":2",
            "re-anchored", ".autonomous_runs/quay-v4/ci/pytest_core.log#L12");
        row("other file", "It says \"Rates are kept for one day\" (README.md:3).", "pointer", ":3", "re-anchored",
            "docs/STATUS.md#L8");
        row("beyond the end", "See README.md:900.", "pointer", ":900", "not-found", "");
        row("nothing said", "See README.md:3.", "pointer", ":3", "not-checked", "README.md#L3");
        row("no such file", "The code says \"rates live as long as the process\" (src/quay/cache.py:40).", "pointer",
            ":40", "not-found", "");
        row("only a diff", "It rounds (src/quay/rates.py:2).", "pointer", ":2", "not-checked", "GIT_CONTEXT.txt#L10");
        row("misspelt file", "It says \"All 4 core tests pass\" (docs/SATTUS.md:9).", "pointer", ":9", "re-anchored",
            "README.md#L16");
        row("section", "The claim stands in README.md:16 (under \"## Status of the drain\").", "pointer", ":16",
            "not-checked", "README.md#L16");
        row("pointer of a passage", "It prints `see README.md:3 for all tests`.", "pointer", ":3", "", "");
        row("one of two", "It says \"Rates are kept for one day\" (docs/STATUS.md:7, docs/STATUS.md:8).", "pointer",
            ":7", "not-checked", "docs/STATUS.md#L7");
        row("one of several names", "`quay-v3` is red (docs/STATUS.md:1).", "pointer", ":1", "not-checked",
            "docs/STATUS.md#L1");
        row("small number", "It has 2 things (README.md:1).", "pointer", ":1", "not-checked", "README.md#L1");
        row("file without its date", "The harbour audit (L5) has \"Cranes were counted twice a day\".", "pointer", "L5",
            "re-anchored", "docs/HARBOUR_AUDIT_2026-11-20.md#L3");
        row("touched by other letters", "见README.md:3 has \"All 4 core tests pass\".", "pointer", "README.md:3",
            "re-anchored", "README.md#L16");
        row("name of another cell", "| asked | seen at |\n|---|---|\n| `/berths/{id}` | README.md:1 |\n", "pointer",
            ":1", "not-checked", "README.md#L1");
        row("the same at another line",
            "It says (README.md#L3)\n> All 4 core tests pass\n\n- **Evidence.** CI.log#L1: `nothing of it` - the same "
            "at "
            "README.md#L900",
            "pointer", "#L900", "not-found", "");
        row("row of a database", "Of it (`README.md:runs#7`) nothing is known.", "quotation", "README.md:runs", "", "");
        row("line of another cell", "| file | line |\n|---|---|\n| README.md | L900 |\n", "pointer", "L900", "", "");
        row("source that the pack lacks", "It crashes at src/quay/cache.py:40.", "pointer", ":40", "not-checked", "");
        row("absent file", "Move it to src/quay/cache.py later.", "file", "cache.py", "not-checked", "");

        row("quotation", "It says “All 4 core tests pass on main”.", "quotation", "All 4", "exact", "README.md#L16");
        row("markup", "It says \"last updated: 2026-11-20\".", "quotation", "last", "normalised", "README.md#L14");
        row("ellipsis", "It says \"Rates are kept … fetched again after that\".", "quotation", "Rates", "normalised",
            "docs/STATUS.md#L8-L9");
        row("line break", "> Rates are kept for one day and are fetched again after that.\n", "quotation", "Rates",
            "normalised", "docs/STATUS.md#L8-L9");
        row("fence", "It prints:\n\n```\ncollecting ... collected 4 items\n```\n", "quotation", "collecting", "exact",
            ".autonomous_runs/quay-v3/ci/pytest_core.log#L2");
        row("placeholder", "It says \"Requests to `/berths/{berth_id}` no longer time out\".", "quotation", "Requests",
            "normalised", "README.md#L18");
        row("printed placeholder", "It says \"Requests to `/berths/<built-in function id>` no longer time out\".",
            "quotation", "Requests", "misquoted", "README.md#L18");
        row("number in it", "It says \"All 5 core tests pass on main\" (README.md:16).", "quotation", "All 5",
            "misquoted", "README.md#L16");
        row("paraphrase", "It has \"the builder did produce no operations and did not stop\" (STATUS.md:5).",
            "quotation", "builder", "paraphrase", "docs/STATUS.md#L5");
        row("invented", "The README says \"every harbour is audited twice a year\" (README.md:3).", "quotation",
            "harbour", "not-found", "");
        row("not attributed", "This is \"an accident waiting to happen\".", "quotation", "accident", "not-checked", "");
        row("proposed", "README.md:16 should read \"2 of 4 tests fail on main today\".", "quotation", "2 of 4",
            "not-checked", "");
        row("replacement", "Replace \"All 4 core tests pass on main\" with \"Two tests fail in quay-v4\".", "quotation",
            "Two tests", "not-checked", "");

        row("number of a run", "quay-v4 has 2 failed tests.", "number", "2 failed", "agrees",
            ".autonomous_runs/quay-v4/ci/pytest_core.log#L12");
        row("other number", "quay-v4 has 3 failed tests.", "number", "3 failed", "differs",
            ".autonomous_runs/quay-v4/ci/pytest_core.log#L12");
        row("number of another run", "quay-v4 has 1 failed test.", "number", "1 failed", "differs",
            ".autonomous_runs/quay-v4/ci/pytest_core.log#L12");
        row("about", "quay-v4 has about 3 failures.", "number", "3 failures", "agrees",
            ".autonomous_runs/quay-v4/ci/pytest_core.log#L12");
        row("exit code", "quay-v3 ended with exit code 2.", "number", "exit code 2", "differs",
            ".autonomous_runs/quay-v3/ci/pytest_core.log#L11");
        row("span", "Runs have 1-2 failures.", "number", "1-2 failures", "agrees",
            ".autonomous_runs/quay-v3/ci/pytest_core.log#L11");
        row("of a part", "quay-v4 has 1 new failure.", "number", "1 new failure", "agrees",
            ".autonomous_runs/quay-v3/ci/pytest_core.log#L11");
        row("of a file", "quay-v4 has 9 failures in tests/test_rates.py.", "number", "9 failures", "not-checked", "");
        row("of the other run", "There are 3 failed tests that quay-v3 does not have.", "number", "3 failed",
            "not-checked", "");
        row("in every run", "Compared with quay-v3, 9 tests fail.", "number", "9 tests fail", "nowhere-stated", "");
        row("skipped tests", "quay-v4 skipped 9 tests.", "number", "9 tests", "differs", "");
        row("cell of a file", "| file | failed | run |\n|---|---|---|\n| tests/test_rates.py | 7 | quay-v4 |\n",
            "table cell", "7", "", "");
        row("of a run elsewhere", "quay-v5 has 2 failed tests.", "number", "2 failed", "not-checked", "");
        row("runs of the pack", "There are 5 runs in the pack.", "number", "5 runs", "differs", "");
        row("what the pack holds", "The pack holds 5 runs.", "number", "5 runs", "differs", "");
        row("right runs of the pack", "The pack holds 2 runs.", "number", "2 runs", "agrees", "");
        row("runs of a kind", "There are 5 runs in the pack that nobody saw.", "number", "5 runs", "not-checked", "");
        row("against another place", "In README.md#L16 \"All 4 core tests pass on main\" contradicts README.md#L14.",
            "pointer", "README.md#L14", "not-checked", "");
        row("run to come", "The next run, quay-v5, should have at most 1 failure.", "run", "quay-v5", "not-checked",
            "");
        row("setting", "Line 20 of README.md: `retries: 4`.", "quotation", "retries: 4", "misquoted", "README.md#L20");
        row("right setting", "Line 20 of README.md: `retries: 3`.", "quotation", "retries: 3", "exact",
            "README.md#L20");
        row("changed setting", "Change line 20 of README.md: `retries: 4`.", "quotation", "retries: 4", "", "");
        row("proposed setting", "Set `retries: 4` in line 20 of README.md.", "quotation", "retries: 4", "", "");
        row("percentage", "Coverage is 91 %.", "number", "91 %", "agrees", "README.md#L16");
        row("percentage moved", "Coverage is 93 % (README.md:16).", "number", "93 %", "nowhere-stated", "");
        row("status code", "The fix of a 404 page is new.", "number", "404", "", "");
        row("thousands", "There are 1,440 harbours.", "number", "1,440", "nowhere-stated", "");

        row("run", "The run quay-v3 is red.", "run", "quay-v3", "agrees",
            ".autonomous_runs/quay-v3/ci/pytest_core.log#L1-L11");
        row("no such run", "The run quay-v5 is red.", "run", "quay-v5", "differs", "");
        row("commit", "Commit 3f9a1c7d rounds.", "commit", "3f9a1c7d", "agrees", "GIT_CONTEXT.txt#L4");
        row("turned commit", "Commit 3f9a1cd7 rounds.", "commit", "3f9a1cd7", "differs", "GIT_CONTEXT.txt#L4");
        row("date", "Since 2026-11-20 it is so.", "date", "2026-11-20", "agrees", "README.md#L14");
        row("unknown date", "Since 2026-10-02 it is so.", "date", "2026-10-02", "nowhere-stated", "");
        row("own date by zone", "Date: 2026-11-20", "date", "2026-11-20", "agrees", "GIT_CONTEXT.txt#L4");
        row("own date", "Date: 2026-11-25", "date", "2026-11-25", "not-checked", "GIT_CONTEXT.txt#L4");
    }

    void sentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArray, place);
        const ReviewAudit result = audit(text + '\n', m_pack);
        const AuditMark* mark = find(result, kind.constData(), part);
        if (verdict.isEmpty()) {
            QVERIFY(!mark);
            return;
        }
        QVERIFY2(mark, "no such mark");
        QCOMPARE(QByteArray::fromStdString(std::string(auditVerdictName(mark->verdict))), verdict);
        if (!place.isEmpty())
            QCOMPARE(QByteArray::fromStdString(toString(mark->place)), place);
        QVERIFY2(builtinMessages().contains(mark->reason.id), mark->reason.id.c_str());
    }

    void accusesNothingRight()
    {
        const ReviewAudit result = audit(readFile(dataPath(QStringLiteral("audit/review.md"))), m_pack);
        QCOMPARE(wrongMarks(result), QByteArray());
        const AuditCounts counts = countMarks(result);
        QCOMPARE(counts.of(AuditKind::Pointer, AuditVerdict::Exact), 7);
        QCOMPARE(counts.of(AuditKind::Number, AuditVerdict::Agrees), counts.numbers);
        QVERIFY(counts.numbers >= 10);
    }

    /// Exhibit's own report points rightly, in tables, lists and sentences of every form.
    void accusesNothingOfTheProgramsOwnReport()
    {
        const ReviewAudit result = audit(markdownReport(m_pack, builtinMessages()), m_pack);
        QByteArray wrong;
        for (const AuditMark& mark : result.marks) {
            if (isWrong(mark) || mark.verdict == AuditVerdict::Reanchored)
                wrong += QByteArray::fromStdString(mark.text + ": " + mark.reason.id + '\n');
        }
        QCOMPARE(wrong, QByteArray());
        QVERIFY(countMarks(result).of(AuditKind::Pointer, AuditVerdict::Exact) > 10);
    }

    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("planted");
        const auto row = [](const char* right, const char* planted) {
            QTest::newRow(planted) << QByteArray(right) << QByteArray(planted);
        };
        row("README.md:16", "README.md:8");
        row("README.md#L16", "README.md#L12");
        row("README.md, line 14", "README.md, line 4");
        row("lines 8–9", "lines 2–3");
        row("“All 4 core", "“All 6 core");
        row("2 failed tests and", "3 failed tests and");
        row("exit code 1", "exit code 2");
        row("91 %\"", "94 %\"");
        row("for one day", "for nine days");
        row("| 1 | 4 | 1 | 3 |", "| 1 | 4 | 1 | 4 |");
        row("| 1 | 4 | 2 | 2 |", "| 0 | 4 | 2 | 2 |");
        row("| quay-v3 |", "| quay-v9 |");
        row("3f9a1c7d", "3f9a1c7e");
        row("STATUS.md:5", "STATUS.md:2");
        row("produced no operations", "produced three patches");
        row("2 passed tests", "4 passed tests");
        row("collected 4 items", "collected 5 items");
        row("InvalidOperation: quantize", "InvalidOperation: rescale");
        row("pytest_core.log:10", "pytest_core.log:4");
        row("GIT_CONTEXT.txt` L8", "GIT_CONTEXT.txt` L80");
    }

    void findsWhatIsPlanted()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, planted);
        QByteArray text = readFile(dataPath(QStringLiteral("audit/review.md")));
        QCOMPARE(text.count(right), 1);
        const auto line = text.left(text.indexOf(right)).count('\n') + 1;
        const ReviewAudit result = audit(text.replace(right, planted), m_pack);
        const QByteArrayList wrong = wrongMarks(result).trimmed().split('\n');
        QVERIFY2(!wrong.front().isEmpty(), "nothing was found");
        for (const QByteArray& mark : wrong)
            QVERIFY2(mark.startsWith(QByteArray(QByteArray::number(line) + ' ')), mark.constData());
    }

    void correctsPointersOnly()
    {
        const QByteArray text = "\xEF\xBB\xBFIt says \"All 4 core tests pass\"  (README.md:3), *see* `x`.\r\n"
                                "\r\nSTATUS.md (lines 5–6)  has \"Rates are kept for one day\".\r\n"
                                "See README.md:3 for 3 things.";
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const Result<ReviewFile> review = readReviewFile(path.toStdString());
        QVERIFY(review);
        const CancelFlag cancel;
        QByteArray expected = text;
        expected.replace("(README.md:3)", "(README.md:16)").replace("lines 5–6", "line 8");
        QCOMPARE(correctedBytes(*review, auditFile(*review, m_pack, cancel)), expected);
    }

    void namesWhatIsLeftOut()
    {
        const auto titles = [this](const QByteArray& text) {
            QStringList list;
            for (const int index : audit(text, m_pack).omissions)
                list << QString::fromStdString(m_pack.review->findings[static_cast<std::size_t>(index)].id);
            return list;
        };
        const QStringList all = titles("Nothing to see.\n");
        QCOMPARE(all.size(), static_cast<qsizetype>(m_pack.review->findings.size()));
        QVERIFY(!all.isEmpty());
        const QStringList rest =
            titles("It says \"All 4 core tests pass on main (4 passed, 0 failed)\" (README.md:16).\n");
        QVERIFY(rest.size() < all.size());
    }

    /// What nobody could read as one statement is read in part; what is too large for Markdown, line by line.
    void largeReviewsAreBounded()
    {
        QVERIFY(audit(QByteArray("README.md:7 ").repeated(20000), m_pack).marks.size() < 1000);
        const QByteArray line = "- It says \"All 4 core tests pass on main\" (README.md:3), and more of the same.\n";
        const ReviewAudit result = audit(line.repeated(4000), m_pack);
        QCOMPARE(countMarks(result).of(AuditKind::Pointer, AuditVerdict::Reanchored), 4000);
        QCOMPARE(toString(result.marks.back().place), std::string("README.md#L16"));
    }

    void writesBothFormats()
    {
        const QByteArray text = "It says \"All 4 core tests pass\" (README.md:3), and <script>alert(1)</script>.\n";
        const ReviewAudit result = audit(text, m_pack);
        const QByteArray markdown = markdownAudit(result, m_pack, builtinMessages());
        QVERIFY(markdown.contains("`README.md#L3` → `README.md#L16`, sure"));
        QVERIFY(!markdown.contains("<script"));
        const QJsonObject json = QJsonDocument::fromJson(jsonAudit(result, m_pack, builtinMessages())).object();
        QCOMPARE(json[QLatin1String("schema")].toString(), QStringLiteral("exhibit.audit/1"));
        const QJsonArray marks = json[QLatin1String("marks")].toArray();
        QCOMPARE(marks.size(), static_cast<qsizetype>(result.marks.size()));
        QCOMPARE(json[QLatin1String("wrong")].toInt(), 1);
        QCOMPARE(jsonAudit(audit(text, m_pack), m_pack, builtinMessages()),
                 jsonAudit(result, m_pack, builtinMessages()));
    }

    void readsTheSeedReview()
    {
        const QString pack = realPack(QStringLiteral("autopack-drain-2025-12-28"));
        if (pack.isEmpty() || groundTruth(QStringLiteral("seed_findings.json")).isEmpty())
            QSKIP(missingPack);
        const ReviewAudit result = audit(seedReview(), read(pack));
        const auto leadsTo = [&](const char* pointer, const char* place) {
            const AuditMark* mark = find(result, "pointer", pointer);
            return mark && mark->verdict == AuditVerdict::Reanchored && toString(mark->place) == place;
        };
        QVERIFY(leadsTo("README snippet L67-L72", "README.md#L1440"));
        QVERIFY(leadsTo("README snippet L67-L70", "README.md#L1438"));
        QVERIFY(leadsTo("L77-L86", "README.md#L1447"));
        QVERIFY(leadsTo("L13-L21", "docs/SOT_BUNDLE.md#L1587"));
        QVERIFY(leadsTo("L24-L28", "docs/SOT_BUNDLE.md#L1568"));
        QVERIFY(leadsTo("L3-L8", "docs/SOT_BUNDLE.md#L1568"));
        const AuditMark* misquoted = find(result, "quotation", "<built-in function id>");
        QVERIFY(misquoted && misquoted->verdict == AuditVerdict::Misquoted);
        const AuditMark* date = find(result, "date", "2025-12-27");
        QVERIFY(date && date->reason.id == "audit.date.zone");
        int cells = 0;
        for (const AuditMark& mark : result.marks) {
            QVERIFY2(mark.verdict != AuditVerdict::Differs && mark.verdict != AuditVerdict::NotFound,
                     mark.text.c_str());
            cells += mark.kind == AuditKind::Cell && mark.verdict == AuditVerdict::Agrees ? 1 : 0;
        }
        QCOMPARE(cells, 30);
        QCOMPARE(countMarks(result).of(AuditKind::Pointer, AuditVerdict::Reanchored), 11);
        for (const AuditMark& mark : result.marks) {
            if (mark.verdict == AuditVerdict::Reanchored && mark.confidence != Confidence::High)
                QCOMPARE(proposedChoice(mark), AuditChoice::Unsure);
        }
    }

private:
    PackSnapshot m_pack;
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
