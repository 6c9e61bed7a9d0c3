// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/diskpack.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QByteArray commitWith(const QByteArray& diff)
{
    return "commit abcdef1234567890abcdef1234567890abcdef12\nAuthor: A <a@b>\nDate:   Sat Dec 27 23:55:33 2025 "
           "+1100\n\n    Change the shop\n\n" +
           diff;
}

QByteArray fileDiff(const QByteArray& path, const QByteArray& head, const QByteArray& lines)
{
    return "diff --git a/" + path + " b/" + path + "\nindex 1..2 100644\n--- a/" + path + "\n+++ b/" + path + "\n" +
           head + "\n" + lines;
}

QByteArray deletedFile(const QByteArray& path, const QByteArray& lines)
{
    return "diff --git a/" + path + " b/" + path + "\ndeleted file mode 100644\nindex 1..0\n--- a/" + path +
           "\n+++ /dev/null\n@@ -1,1 +0,0 @@\n" + lines;
}

QStringList idsOf(const std::vector<EvidenceStatement>& statements)
{
    QStringList ids;
    for (const EvidenceStatement& statement : statements)
        ids << QString::fromStdString(statement.text.id);
    return ids;
}

} // namespace

class TestCommitReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void risks_data()
    {
        QTest::addColumn<QByteArray>("diff");
        QTest::addColumn<QStringList>("risks");
        const auto row = [](const char* name, const QByteArray& diff, const QStringList& risks) {
            QTest::newRow(name) << diff << risks;
        };
        row("section cut in two",
            fileDiff("docs/a.md", "@@ -1,3 +1,5 @@", " - one\n+\n+### Other\n - two\n   - three\n"),
            {QStringLiteral("commit.risk.splice")});
        row("section before another", fileDiff("docs/a.md", "@@ -1,2 +1,4 @@", " - one\n+\n+### Other\n ## Next\n"),
            {});
        row("list item added", fileDiff("docs/a.md", "@@ -1,2 +1,3 @@", " - one\n+- new\n - two\n"), {});
        row("test removed", fileDiff("tests/test_a.py", "@@ -1,2 +1,1 @@", "-def test_gone():\n x = 1\n"),
            {QStringLiteral("commit.risk.test-deleted")});
        row("test moved", fileDiff("tests/test_a.py", "@@ -1,2 +1,2 @@", "-def test_a():\n x = 1\n+def test_a():\n"),
            {});
        row("test moved to another file",
            fileDiff("tests/test_a.py", "@@ -1,3 +1,1 @@", "-def test_sails():\n-    assert sails()\n x = 1\n") +
                fileDiff("tests/test_b.py", "@@ -1,1 +1,3 @@", " y = 1\n+def test_sails():\n+    assert sails()\n"),
            {});
        row("test renamed",
            fileDiff("web/a.test.js", "@@ -1,2 +1,2 @@", "-it('sails', () => {\n+it('sails on', () => {\n   go();\n"),
            {});
        row("tests made one",
            fileDiff("tests/test_a.py", "@@ -1,4 +1,3 @@",
                     "-def test_a():\n-    assert f(1)\n-def test_b():\n-    assert f(2)\n"
                     "+@pytest.mark.parametrize(\"n\", [1, 2])\n+def test_all(n):\n+    assert f(n)\n"),
            {});
        row("test file deleted with its code",
            deletedFile("src/mast.py", "-x = 1\n") + deletedFile("tests/test_mast.py", "-def test_mast():\n"), {});
        row("test file deleted beside other code",
            deletedFile("src/hull.py", "-x = 1\n") + deletedFile("tests/test_mast.py", "-def test_mast():\n"),
            {QStringLiteral("commit.risk.test-file-deleted")});
        row("test file moved",
            deletedFile("tests/test_mast.py", "-def test_mast():\n") +
                fileDiff("tests/unit/test_mast.py", "@@ -0,0 +1,1 @@", "+def test_mast():\n"),
            {});
        row("skipped where it cannot run",
            fileDiff("tests/test_a.py", "@@ -1,1 +1,2 @@",
                     "+@pytest.mark.skipif(sys.platform == \"win32\", reason=\"no fork\")\n def test_a():\n"),
            {});
        row("skipped in every case",
            fileDiff("tests/test_a.py", "@@ -1,1 +1,2 @@", "+@pytest.mark.skipif(True, reason=\"\")\n def test_a():\n"),
            {QStringLiteral("commit.risk.test-skipped")});
        row("skipped under a condition",
            fileDiff("a_test.go", "@@ -1,1 +1,4 @@",
                     " func TestA(t *testing.T) {\n+\tif testing.Short() {\n+\t\tt.Skip(\"slow\")\n+\t}\n"),
            {});
        row("skipped in a text",
            fileDiff("tests/test_a.py", "@@ -1,1 +1,2 @@", " def test_a():\n+    find(\"@pytest.mark.skip\")\n"), {});
        row("test skipped", fileDiff("tests/test_a.py", "@@ -1,1 +1,2 @@", "+@pytest.mark.skip\n def test_a():\n"),
            {QStringLiteral("commit.risk.test-skipped")});
        row("credential", fileDiff("src/a.py", "@@ -1,1 +1,2 @@", " x = 1\n+api_key = \"Zx81kd92jd7sh3kd\"\n"),
            {QStringLiteral("commit.risk.secret")});
        row("credential of the environment",
            fileDiff("src/a.py", "@@ -1,1 +1,2 @@", " x = 1\n+password = os.environ[\"PASSWORD\"]\n"), {});
        row("export with its old stamp",
            fileDiff("data/stats.json", "@@ -1,2 +1,2 @@", " \"exported_at\": \"2025-01-01\",\n-\"n\": 1\n+\"n\": 2\n"),
            {QStringLiteral("commit.risk.stamp-kept")});
        row("export with a new stamp",
            fileDiff("data/stats.json", "@@ -1,2 +1,2 @@",
                     "-\"exported_at\": \"2025-01-01\",\n+\"exported_at\": \"2025-01-02\",\n-\"n\": 1\n+\"n\": 2\n"),
            {});
        QByteArray wide;
        for (const char* name : {"a", "b", "c", "d", "e"})
            wide += fileDiff(QByteArray("src/") + name + ".py", "@@ -1,1 +1,1 @@", "-x = 1\n+x = 2\n");
        row("wide without tests", wide, {QStringLiteral("commit.risk.wide.many")});
        QByteArray many;
        for (int i = 0; i < 210; ++i)
            many += "+int f" + QByteArray::number(i) + "();\n";
        QByteArray fewer = many;
        fewer.replace('+', '-');
        row("long without tests", fileDiff("src/a.c", "@@ -0,0 +1,210 @@", many),
            {QStringLiteral("commit.risk.wide.one")});
        row("long but of others", fileDiff("third_party/knots/a.c", "@@ -0,0 +1,210 @@", many), {});
        row("long but a style", fileDiff("web/a.css", "@@ -0,0 +1,210 @@", many), {});
        row("long but moved",
            fileDiff("src/a.c", "@@ -0,0 +1,210 @@", many) + fileDiff("src/b.c", "@@ -1,210 +0,0 @@", fewer), {});
        row("wide with tests", wide + fileDiff("tests/test_a.py", "@@ -1,1 +1,2 @@", " x = 1\n+def test_a(): pass\n"),
            {});
    }

    void risks()
    {
        QFETCH(QByteArray, diff);
        DiskPack made;
        made.add(QStringLiteral("git.txt"), commitWith(diff));
        const auto pack = made.read();
        QVERIFY(pack);
        QCOMPARE(pack->review->commits.size(), std::size_t{1});
        QTEST(idsOf(pack->review->commits.front().risks), "risks");
    }

    void real_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::newRow("six files") << QStringLiteral("autopack-drain-2025-12-28");
        QTest::newRow("full") << QStringLiteral("autopack-drain-2025-12-28-full");
    }

    void real()
    {
        QFETCH(QString, pack);
        const QString path = realPack(pack);
        if (path.isEmpty())
            QSKIP(missingPack);
        const auto& read = DiskPack::readOnce(path);
        QVERIFY(read);
        QStringList seen;
        for (const CommitReview& review : read->review->commits) {
            const Commit& commit = read->facts->commits[static_cast<std::size_t>(review.commit)];
            if (!commit.hasDiff)
                continue;
            seen << QStringLiteral("%1 %2 files, %3 tests, +%4 -%5, %6 runs, %7")
                        .arg(QString::fromStdString(commit.sha.substr(0, 8)))
                        .arg(commit.files.size())
                        .arg(review.testsTouched)
                        .arg(review.added)
                        .arg(review.removed)
                        .arg(review.runs.size())
                        .arg(QString::fromStdString(std::string(classificationName(review.classification))));
            if (commit.sha.starts_with("5a29b35c")) {
                QCOMPARE(idsOf(review.risks), QStringList{QStringLiteral("commit.risk.splice")});
                QVERIFY(pointsTo(review.risks.front().pointers, "CODE_AND_GIT_CONTEXT.txt", 362));
                QVERIFY(idsOf(review.followUps).contains(QStringLiteral("commit.follow.silent")));
                QVERIFY(!review.findings.empty() && !review.claims.empty());
            }
        }
        seen.sort();
        QCOMPARE(seen, (QStringList{QStringLiteral("5a29b35c 7 files, 1 tests, +111 -14, 1 runs, fixed"),
                                    QStringLiteral("cf80358c 3 files, 1 tests, +239 -0, 5 runs, ")}));
    }
};

QTEST_GUILESS_MAIN(TestCommitReviews)
#include "tst_commitreviews.moc"
