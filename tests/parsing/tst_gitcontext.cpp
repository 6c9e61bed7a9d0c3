// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/git/gitcontext.h"

#include "models/parsing/git/gitcontextlines.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace exhibit;

namespace {

std::vector<Commit> parse(const std::string& text, const char* path = "git.txt")
{
    TextSource source;
    source.path = path;
    source.text = text;
    return parseGitContext(source, Rules());
}

std::string dataFile(const char* name)
{
    return test::readFile(test::dataPath(QString::fromLatin1(name))).toStdString();
}

QString print(const CommitFile& file)
{
    const auto number = [](const std::optional<std::int64_t>& n) {
        return n ? QString::number(*n) : QStringLiteral("-");
    };
    QString text = QString::fromStdString(file.status + ' ' + file.path);
    if (!file.oldPath.empty())
        text += QStringLiteral(" from ") + QString::fromStdString(file.oldPath);
    return text + QStringLiteral(" +%1 -%2").arg(number(file.added), number(file.removed));
}

QStringList print(const std::vector<CommitFile>& files)
{
    QStringList printed;
    for (const CommitFile& file : files)
        printed << print(file);
    return printed;
}

} // namespace

class TestGitContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void context();
    void diffs();
    void merged();
    void lines_data();
    void lines();
    void damaged_data();
    void damaged();
    void diffLists_data();
    void diffLists();
    void hunks();
    void mergeRules();
    void members();
    void realContext();
};

void TestGitContext::context()
{
    const std::vector<Commit> commits = parse(dataFile("gitcontext/context.txt"));
    QCOMPARE(commits.size(), std::size_t{4});
    QCOMPARE(commits.at(0).sha, std::string("bbbbbbbb"));
    QCOMPARE(commits.at(0).subject, std::string("Rename the cart"));
    QCOMPARE(commits.at(0).where.firstLine.value, 5);
    QCOMPARE(commits.at(2).sha, std::string("9999999"));
    const Commit& added = commits.at(3);
    QCOMPARE(added.author, std::string("Ann Example <ann@example.org>"));
    QCOMPARE(added.date, std::string("Sat Dec 27 23:55:33 2025 +1100"));
    QCOMPARE(added.subject, std::string("Add a shop"));
    QCOMPARE(added.body, std::string("With a body\nof two lines."));
    QCOMPARE(added.where.firstLine.value, 10);
    QCOMPARE(print(added.files), (QStringList{QStringLiteral("A shop.py +- --"), QStringLiteral("M README.md +- --")}));
    QCOMPARE(added.files.at(1).where.firstLine.value, 20);
    QVERIFY(!added.hasDiff);
}

void TestGitContext::diffs()
{
    const std::vector<Commit> commits = parse(dataFile("gitcontext/commit.txt"));
    QCOMPARE(commits.size(), std::size_t{1});
    QVERIFY(commits.front().hasDiff);
    QCOMPARE(commits.front().sha.size(), std::size_t{40});
    QCOMPARE(print(commits.front().files),
             (QStringList{QStringLiteral("R90 basket.py from cart.py +2 -1"), QStringLiteral("A new file.txt +2 -0"),
                          QStringLiteral("D gone.txt +0 -1"), QStringLiteral("M mode.sh +0 -0")}));
    QCOMPARE(commits.front().files.front().where.firstLine.value, 7);
}

void TestGitContext::merged()
{
    std::vector<Commit> commits = parse(dataFile("gitcontext/context.txt"), "a.txt");
    for (Commit& commit : parse(dataFile("gitcontext/commit.txt"), "b.txt"))
        commits.push_back(std::move(commit));
    const std::vector<Commit> merged = mergeCommits(std::move(commits));
    QCOMPARE(merged.size(), std::size_t{3});
    QCOMPARE(merged.at(0).sha, std::string(40, 'b'));
    QCOMPARE(merged.at(0).where.path, std::string("b.txt"));
    QVERIFY(merged.at(0).hasDiff);
    QCOMPARE(merged.at(1).sha, std::string(40, 'a'));
    QCOMPARE(merged.at(1).where.firstLine.value, 10);
    QCOMPARE(merged.at(1).files.size(), std::size_t{2});
    QCOMPARE(merged.at(2).subject, std::string("Start"));
}

void TestGitContext::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* line, const char* expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("M\tREADME.md", "M README.md");
    row("A\twith blank.txt", "A with blank.txt");
    row("R100\told.txt\tnew.txt", "R100 new.txt<old.txt");
    row("C75\ta\tb", "C75 b<a");
    row("T\tlink", "T link");
    row("M README.md", "");
    row("X", "");
    row("MM\tx", "");
    row("A\t\"t\\303\\244st.txt\"", "A täst.txt");
    row("diff --git a/x b/x", "x<x");
    row("diff --git a/a b/c b/a b/c", "a b/c<a b/c");
    row("diff --git a/old.txt b/new.txt", "new.txt<old.txt");
    row("diff --git \"a/t\\303\\244st\" \"b/t\\303\\244st\"", "täst<täst");
    row("diff --git a/plain \"b/t\\303\\244st\"", "täst<plain");
    row("diff --git nonsense", "");
    row("diff --git ", "");
}

void TestGitContext::lines()
{
    QFETCH(QString, line);
    const std::string text = line.toStdString();
    std::optional<gitlines::FileStatus> found = gitlines::nameStatus(text);
    if (!found)
        found = gitlines::diffPaths(text);
    std::string printed;
    if (found)
        printed = (found->status.empty() ? "" : found->status + ' ') + found->path +
                  (found->oldPath.empty() ? "" : '<' + found->oldPath);
    QTEST(QString::fromStdString(printed), "expected");
}

void TestGitContext::damaged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("commits");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("prose") << QStringLiteral("We made a commit abcdef1 yesterday\n") << 0;
    QTest::newRow("diff of nobody") << QStringLiteral("diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b\n") << 0;
    QTest::newRow("hash too short") << QStringLiteral("commit abc\n") << 0;
    QTest::newRow("not a hash") << QStringLiteral("commit message follows\n") << 0;
    QTest::newRow("only a header") << QStringLiteral("commit abcdef1234\n") << 1;
    QTest::newRow("carriage returns") << QStringLiteral("RECENT COMMITS:\r\n\r\nabcdef1 x\r\nabcdef2 y\r\n") << 2;
    QTest::newRow("list without colon") << QStringLiteral("Recent commits\nabcdef1 x\n") << 1;
    QTest::newRow("list ends at prose") << QStringLiteral("RECENT COMMITS:\nabcdef1 x\nThe end\nabcdef2 y\n") << 1;
    QTest::newRow("hunk cut by the next commit")
        << QStringLiteral("commit abcdef1\n\n    s\n\ndiff --git a/x b/x\n@@ -1,90 +1,90 @@\n-a\ncommit abcdef2\n")
        << 2;
    QTest::newRow("hunk size far too large")
        << QStringLiteral("commit abcdef1\n\n    s\n\ndiff --git a/x b/x\n@@ -1,99999999999999 +1 @@\n-a\n") << 1;
}

void TestGitContext::damaged()
{
    QFETCH(QString, text);
    QFETCH(int, commits);
    QCOMPARE(parse(text.toStdString()).size(), static_cast<std::size_t>(commits));
}

void TestGitContext::diffLists_data()
{
    QTest::addColumn<QString>("diff");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("single line hunks") << QStringLiteral("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n")
                                       << QStringList{QStringLiteral("M x +1 -1")};
    QTest::newRow("two hunks")
        << QStringLiteral("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +9,3 @@ f\n c\n\n+d\n")
        << QStringList{QStringLiteral("M x +2 -1")};
    QTest::newRow("no newline on both sides")
        << QStringLiteral(
               "diff --git a/x b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of "
               "file\ndiff --git a/y b/y\nnew file mode 100644\n")
        << QStringList{QStringLiteral(" x +1 -1"), QStringLiteral("A y +0 -0")};
    QTest::newRow("copy") << QStringLiteral("diff --git a/x b/y\nsimilarity index 100%\ncopy from x\ncopy to y\n")
                          << QStringList{QStringLiteral("C100 y from x +0 -0")};
    QTest::newRow("name-status and diff") << QStringLiteral("M\tx\n\ndiff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b\n")
                                          << QStringList{QStringLiteral("M x +1 -1")};
    QTest::newRow("binary") << QStringLiteral("diff --git a/x b/x\nindex 1..2\nBinary files a/x and b/x differ\n")
                            << QStringList{QStringLiteral("M x +- --")};
    QTest::newRow("new binary") << QStringLiteral("diff --git a/x.png b/x.png\nnew file mode 100644\nindex 0..2\n"
                                                  "GIT binary patch\nliteral 3\nzcmZ\n\n")
                                << QStringList{QStringLiteral("A x.png +- --")};
    QTest::newRow("mode and rename") << QStringLiteral(
                                            "diff --git a/x b/y\nold mode 100644\nnew mode 100755\nsimilarity index "
                                            "90%\nrename from x\nrename to y\n")
                                     << QStringList{QStringLiteral("R90 y from x +0 -0")};
    QTest::newRow("merge") << QStringLiteral("diff --cc x\nindex 1,2..3\n--- a/x\n+++ b/x\n@@@ -1,3 -1,2 +1,3 @@@ f\n"
                                             "  a\n- b\n -c\n++d\n +e\n")
                           << QStringList{QStringLiteral("M x +2 -2")};
    QTest::newRow("removed line that looks like a header")
        << QStringLiteral("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n--- a/y\n-commit abcdef1\n+++ b/y\n")
        << QStringList{QStringLiteral("M x +1 -2")};
}

void TestGitContext::diffLists()
{
    QFETCH(QString, diff);
    const std::string text = "commit abcdef1\nAuthor: A <a@b>\nDate:   now\n\n    Subject\n\n" + diff.toStdString();
    const std::vector<Commit> commits = parse(text);
    QCOMPARE(commits.size(), std::size_t{1});
    QTEST(print(commits.front().files), "files");
}

void TestGitContext::hunks()
{
    TextSource source;
    source.path = "bundle.txt";
    source.firstLine = LineNumber{100};
    const std::string text = "commit abcdef1\nAuthor: A <a@b>\nDate:   now\n\n    Subject\n\n"
                             "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\n+@@ -9 +9 @@ no head\n b\n"
                             "@@ -40 +41,2 @@ class Cart:\n-c\n+d\n+e\n\\ No newline at end of file\n"
                             "diff --git a/y b/y\n--- a/y\n+++ b/y\n@@ -1,5 +1,5 @@ cut\n-a\n";
    source.text = text;
    const Commit commit = parseGitContext(source, Rules()).front();
    QCOMPARE(commit.files.size(), std::size_t{2});
    const std::vector<Hunk> expected = {{1, 2, 1, 3, "", LineNumber{109}, LineNumber{112}},
                                        {40, 1, 41, 2, "class Cart:", LineNumber{113}, LineNumber{117}}};
    QVERIFY(commit.files.front().hunks == expected);
    QCOMPARE(commit.files.back().hunks.size(), std::size_t{1});
    QCOMPARE(commit.files.back().hunks.front().lastLine.value, 122);
}

void TestGitContext::mergeRules()
{
    const auto commit = [](const char* sha) {
        Commit made;
        made.sha = sha;
        return made;
    };
    const std::vector<Commit> merged = mergeCommits(
        {commit("abcdef12"), commit("abcdef1"), commit("abc"), commit("abcdef99"), commit("abcdef12345"), commit("")});
    std::vector<std::string> hashes;
    for (const Commit& one : merged)
        hashes.push_back(one.sha);
    // Too short to be anybody's beginning: `abc` stays alone.
    QVERIFY(std::find(hashes.begin(), hashes.end(), "abc") != hashes.end());
    QCOMPARE(hashes.front(), std::string("abcdef12345"));
    QVERIFY(mergeCommits({}).empty());
}

void TestGitContext::members()
{
    TextSource source;
    source.path = "bundle.txt";
    source.member = "git.txt";
    source.firstLine = LineNumber{59};
    const std::string text = "commit abcdef1234\n";
    source.text = text;
    const Commit commit = parseGitContext(source, Rules()).front();
    QCOMPARE(commit.where.firstLine.value, 59);
    QCOMPARE(commit.where.memberFirstLine.value, 1);
    QCOMPARE(commit.where.member, std::string("git.txt"));
}

void TestGitContext::realContext()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const std::string text = test::readFile(pack + QStringLiteral("/CODE_AND_GIT_CONTEXT.txt")).toStdString();
    const std::vector<Commit> all = parse(text);
    QCOMPARE(all.size(), std::size_t{25 + 2 + 2});
    const std::vector<Commit> merged = mergeCommits(all);
    QCOMPARE(merged.size(), std::size_t{25});
    QStringList withDiff;
    for (const Commit& commit : merged) {
        if (!commit.hasDiff)
            continue;
        QCOMPARE(commit.sha.size(), std::size_t{40});
        withDiff << QString::fromStdString(commit.sha.substr(0, 8));
        for (const CommitFile& file : commit.files)
            QVERIFY(!file.status.empty() && text.find(file.where.quote) != std::string::npos);
    }
    QCOMPARE(withDiff, (QStringList{QStringLiteral("5a29b35c"), QStringLiteral("cf80358c")}));
    const Commit& selector = merged.at(3);
    QCOMPARE(print(selector.files).first(), QStringLiteral("M README.md +1 -0"));
    QVERIFY(print(selector.files).contains(QStringLiteral("A scripts/pick_next_run.py +224 -0")));
    const auto schemas = std::find_if(merged.at(2).files.begin(), merged.at(2).files.end(),
                                      [](const CommitFile& file) { return file.path == "src/autopack/schemas.py"; });
    QVERIFY(schemas != merged.at(2).files.end());
    QCOMPARE(schemas->hunks.size(), std::size_t{2});
    QCOMPARE(schemas->hunks.front().headerLine.value, 494 + 4);
    QCOMPARE(schemas->hunks.back().heading, std::string("class PhaseResponse(BaseModel):"));
}

QTEST_GUILESS_MAIN(TestGitContext)
#include "tst_gitcontext.moc"
