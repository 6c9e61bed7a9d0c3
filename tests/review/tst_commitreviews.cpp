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
