// SPDX-License-Identifier: GPL-3.0-or-later
// From day to day of one project: where a failing test came, went and was back again, and with which commits.
#include "models/loading/history/comparedreviews.h"
#include "models/loading/history/storedreviewof.h"
#include "models/loading/packreader.h"
#include "tests/support/builtinrules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QByteArray red = "t/test_a.py::test_one FAILED [ 50%]\nt/test_a.py::test_two PASSED [100%]\n\n"
                       "=========================== short test summary info ============================\n"
                       "FAILED t/test_a.py::test_one - AssertionError: assert 1 == 2\n"
                       "========================= 1 failed, 1 passed in 0.12s ==========================\n";
const QByteArray green = "t/test_a.py::test_one PASSED [ 50%]\nt/test_a.py::test_two PASSED [100%]\n\n"
                         "============================== 2 passed in 0.12s ===============================\n";

/// Of four tests those fail whose letter is in `failing`.
QByteArray four(const QByteArray& failing)
{
    QByteArray lines, summary;
    for (const char letter : QByteArray("abcd")) {
        const QByteArray name = QByteArray("t/test_x.py::test_") + letter;
        lines += name + (failing.contains(letter) ? " FAILED\n" : " PASSED\n");
        if (failing.contains(letter))
            summary += "FAILED " + name + " - AssertionError: assert 1 == 2\n";
    }
    if (!summary.isEmpty())
        lines += "\n=========================== short test summary info ============================\n" + summary;
    const auto count = [](qsizetype number) { return QByteArray::number(number); };
    return lines +
           "========================= " + (failing.isEmpty() ? QByteArray() : count(failing.size()) + " failed, ") +
           count(4 - failing.size()) + " passed in 0.12s ==========================\n";
}

QByteArray shaOf(int commit)
{
    return QByteArray::number(commit).rightJustified(8, 'a').repeated(5);
}

/// The newest in front, as git writes it, or the oldest.
QByteArray logUpTo(int last, bool isReversed)
{
    QByteArray log;
    for (int commit = 1; commit <= last; ++commit) {
        const QByteArray entry = "commit " + shaOf(commit) + "\nAuthor: Ada <ada@example.org>\nDate:   2026-03-0" +
                                 QByteArray::number(commit) + " 08:00:00 +0000\n\n    Step " +
                                 QByteArray::number(commit) + "\n\n";
        log = isReversed ? log + entry : entry + log;
    }
    return log;
}

} // namespace

class TestFindingLives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_messages = builtInRules()->messages;
    }

    void whatWentIsToldWithItsCommits_data()
    {
        QTest::addColumn<bool>("isReversed");
        QTest::newRow("the newest commit in front") << false;
        QTest::newRow("the oldest in front") << true;
    }

    void whatWentIsToldWithItsCommits()
    {
        QFETCH(bool, isReversed);
        const StoredReview first = pack(1, red, 1, isReversed), second = pack(2, green, 2, isReversed);
        const ComparedRow row = testIn(compare(first, second), "gone");
        QVERIFY2(row.detail.find("the commit in between: aaaaaaa2aaaa Step 2") != std::string::npos,
                 row.detail.c_str());
        QVERIFY(row.end && row.end->commits.size() == 1);
        QCOMPARE(row.end->commits.front().id, shaOf(2).toStdString());
        const QByteArray json = jsonComparison(compare(first, second), first.pack, second.pack);
        QVERIFY(json.contains("\"first_without\": \"quay-2026-03-02\"") && json.contains(shaOf(2)));
    }

    /// Between A and B it was gone for a while earlier than B.
    void packsBetweenSayWhereItWas()
    {
        const StoredReview first = pack(1, red, 1), second = pack(2, red, 2), third = pack(3, green, 4),
                           fourth = pack(4, green, 5), fifth = pack(5, red, 6);
        const ComparedRow gone = testIn(compare(first, fourth), "gone");
        QVERIFY2(gone.detail.find("last in quay-2026-03-02, no more in quay-2026-03-03") != std::string::npos,
                 gone.detail.c_str());
        QVERIFY2(gone.detail.find("one of 2 commits in between") != std::string::npos, gone.detail.c_str());
        QCOMPARE(gone.end->commits.size(), std::size_t{2});
        const ComparedRow back = testIn(compare(fourth, fifth), "back");
        QVERIFY2(back.detail.find("first seen in quay-2026-03-01, last in quay-2026-03-02") != std::string::npos,
                 back.detail.c_str());
        QVERIFY(back.life && back.life->firstSeen == "quay-2026-03-01");
    }

    /// Four packs: `a` fails in the first and the second, `c` in the third and the fourth; the README says of all but
    /// the third that all tests pass. Forwards or backwards, what stands before is a matter of the packs' order.
    void theOrderOfThePacksCountsWhicheverIsA()
    {
        const QByteArray claim = "# Quay\n\nAll 4 tests pass.\n";
        const StoredReview first = pack(1, four("a"), 0, false, claim), second = pack(2, four("b"), 0, false, claim),
                           third = pack(3, four("c"), 0, false, "# Quay\n"),
                           fourth = pack(4, four("cd"), 0, false, claim);
        const auto forth = compare(second, fourth);
        QVERIFY(says(forth, "new", "test_c", "; not in A; first seen in quay-2026-03-03"));
        QVERIFY(says(forth, "new", "test_d", ", first seen in B"));
        QVERIFY(!says(forth, "new", "test_d", "quay"));
        QVERIFY(says(forth, "still", "All 4 tests pass",
                     "; first seen in quay-2026-03-01; in between not in quay-2026-03-03"));
        const auto back = compare(second, first);
        QVERIFY(says(back, "new", "test_a", ", first seen in B"));
        QVERIFY(!says(back, "back", "test_a", ""));
        QVERIFY(says(back, "still", "All 4 tests pass", ""));
        QVERIFY(!says(back, "still", "All 4 tests pass", "seen in"));
        const auto whole = compare(fourth, first);
        QVERIFY(says(whole, "still", "All 4 tests pass", "; in between not in quay-2026-03-03"));
        QVERIFY(says(whole, "gone", "test_c", "; first seen in quay-2026-03-03"));
        QVERIFY(!jsonComparison(whole, fourth.pack, first.pack).contains("first_without"));
        const QByteArray json = jsonComparison(forth, second.pack, fourth.pack);
        QVERIFY(json.contains("\"absent_in\": ["));
    }

    void whatIsBackSaysSinceWhen()
    {
        pack(1, four("a"), 0);
        const StoredReview second = pack(2, four(""), 0);
        pack(3, four("a"), 0);
        pack(4, four(""), 0);
        const StoredReview fifth = pack(5, four("a"), 0);
        QVERIFY(says(compare(second, fifth), "back", "test_a",
                     "; first seen in quay-2026-03-01, last in quay-2026-03-01; again in quay-2026-03-03"));
    }

    void oneCommitFixesNothing()
    {
        const StoredReview first = pack(1, red, 3), second = pack(2, green, 3);
        const ComparedRow row = testIn(compare(first, second), "gone");
        QVERIFY2(row.detail.find("both packs are of one commit") != std::string::npos, row.detail.c_str());
        QVERIFY(row.end->commits.empty());
    }

    void withoutHistoryNothingIsSaidOfCommits()
    {
        const StoredReview first = pack(1, red, 0), second = pack(2, green, 2);
        const ComparedRow row = testIn(compare(first, second), "gone");
        QVERIFY2(row.detail.find("commit") == std::string::npos, row.detail.c_str());
    }

private:
    StoredReview pack(int day, const QByteArray& session, int commits, bool isReversed = false,
                      const QByteArray& readme = {})
    {
        const QString folder = m_dir->filePath(QStringLiteral("quay-2026-03-0%1").arg(day));
        QDir().mkpath(folder);
        save(folder + QStringLiteral("/ci.log"),
             "============================= test session starts ==============================\n"
             "collected " +
                 QByteArray::number(session.count("::test_") - session.count("FAILED t/")) + " items\n\n" + session);
        if (!readme.isEmpty())
            save(folder + QStringLiteral("/README.md"), readme);
        if (commits > 0)
            save(folder + QStringLiteral("/git-log.txt"), logUpTo(commits, isReversed));
        ReadOptions options;
        options.rules = builtInRules();
        options.useIndex = false;
        options.dataDir = dataDir();
        const auto snapshot = readPack(folder.toStdString(), options, CancelFlag());
        if (!snapshot)
            qFatal("cannot read the pack");
        StoredReview review = storedReviewOf(*snapshot, {}, m_messages);
        review.pack.timeSeconds = day; // of the name, whatever the commits say
        if (!ReviewStore(dataDir()).keepReview(review))
            qFatal("cannot keep the review");
        return review;
    }

    static void save(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a pack");
    }

    std::vector<ComparedGroup> compare(const StoredReview& a, const StoredReview& b) const
    {
        const auto groups = comparedReviews(ReviewStore(dataDir()), a, b, m_messages);
        return groups ? *groups : std::vector<ComparedGroup>();
    }

    static bool says(const std::vector<ComparedGroup>& groups, const std::string& id, const char* title,
                     const char* detail)
    {
        for (const ComparedGroup& group : groups) {
            for (const ComparedRow& row : group.rows) {
                if (group.id == id && row.title.find(title) != std::string::npos &&
                    row.detail.find(detail) != std::string::npos)
                    return true;
                if (group.id == id && row.title.find(title) != std::string::npos)
                    qInfo("%s: %s", row.title.c_str(), row.detail.c_str());
            }
        }
        return false;
    }

    static ComparedRow testIn(const std::vector<ComparedGroup>& groups, const char* id)
    {
        for (const ComparedGroup& group : groups) {
            for (const ComparedRow& row : group.rows) {
                if (group.id == id && row.kind == StoredStatement::Kind::Test)
                    return row;
            }
        }
        return {};
    }

    std::string dataDir() const { return m_dir->filePath(QStringLiteral("data")).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    Messages m_messages;
};

QTEST_GUILESS_MAIN(TestFindingLives)
#include "tst_findinglives.moc"
