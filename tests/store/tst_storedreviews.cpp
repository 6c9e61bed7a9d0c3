// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewstore.h"
#include "tests/store/testserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

namespace {

StoredReview review(const std::string& name, std::int64_t seconds)
{
    StoredReview review;
    review.pack.root = "/packs/" + name;
    review.pack.digest = "d-" + name;
    review.pack.name = name;
    review.pack.project = "quay";
    review.pack.timeSeconds = seconds;
    review.pack.headline = "No run is green \xE2\x80\x93 \xFF";
    review.pack.alwaysFailing = 3;
    review.pack.toDecide = 14;
    review.statements = {
        {StoredStatement::Kind::Claim,
         {"c-1", "suite", "README.md", "All pass", "a", "b", "Status"},
         "All pass",
         "README.md#L3",
         "contradicted",
         true,
         "accepted"},
        {StoredStatement::Kind::Run, {"ci-1", "run", {}, {}, {}, {}, {}}, "ci-1", "ci.log#L9", "failed", false}};
    return review;
}

const std::set<std::string> ids{"c-1", "ci-1", "c-2"};

} // namespace

/// Reviews of packs in the store.
class TestStoredReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXHIBIT_START_SERVER(m_server); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        test::useServer(m_server, m_dir->filePath(QStringLiteral("data")));
    }

    void nothingIsKeptAtFirst()
    {
        QVERIFY(store().packs()->empty());
        QVERIFY(store().statementsOf("/packs/a")->empty());
        QVERIFY(store().projectHistory(review("a", 1).pack.project, ids)->packs.empty());
        QVERIFY(!QFile::exists(QString::fromStdString(store().path())));
    }

    void givesBackWhatItWasGiven()
    {
        const StoredReview kept = review("a", 1'700'000'000);
        QVERIFY(store().keepReview(kept));
        QVERIFY(store().packs()->front() == kept.pack);
        QVERIFY(*store().statementsOf("/packs/a") == kept.statements);
    }

    void aNewerReviewOfThePlaceReplacesTheOlder()
    {
        StoredReview kept = review("a", 1);
        QVERIFY(store().keepReview(kept));
        kept.pack.digest = "other";
        kept.statements.pop_back();
        QVERIFY(store().keepReview(kept));
        QCOMPARE(store().packs()->size(), std::size_t{1});
        QCOMPARE(store().packs()->front().digest, std::string("other"));
        QCOMPARE(store().statementsOf("/packs/a")->size(), std::size_t{1});
    }

    void packsStandInTheOrderOfTime()
    {
        for (const auto& [name, seconds] : {std::pair{"c", 30}, std::pair{"a", 20}, std::pair{"b", 10}})
            QVERIFY(store().keepReview(review(name, seconds)));
        const auto packs = store().packs();
        QVERIFY(std::is_sorted(packs->begin(), packs->end(), isEarlier));
        QCOMPARE(packs->front().name, std::string("b"));
    }

    void aProjectsHistoryStandsInItsOrder()
    {
        StoredReview copy = review("a", 10);
        copy.pack.root = "/copies/a";
        for (const StoredReview& each : {review("b", 20), review("a", 10), copy})
            QVERIFY(store().keepReview(each));
        const auto history = store().projectHistory(review("a", 10).pack.project, ids);
        QVERIFY(history);
        QCOMPARE(history->packs.size(), std::size_t{2});
        QCOMPARE(history->packs.begin()->name, std::string("a"));
        QVERIFY(!history->seenIn.contains("ci-1"));
        QCOMPARE(history->seenIn.at("c-1").size(), std::size_t{2});
        QCOMPARE(history->seenIn.at("c-1").begin()->name, std::string("a"));
        QVERIFY(store().projectHistory("another", ids)->packs.empty());
        QVERIFY(store().projectHistory("another", ids)->seenIn.empty());
    }

    /// Seen in a and b; c is the first pack without it.
    void whereItWasGoneIsKnown()
    {
        StoredReview a = review("a", 10), b = review("b", 20), c = review("c", 30), d = review("d", 40);
        a.commits = {{"aaaaaaaaaaaa", "First"}};
        b.commits = {{"bbbbbbbbbbbb", "Second"}, {"aaaaaaaaaaaa", "First"}};
        c.commits = {{"cccccccccccc", "Mend it"}, {"bbbbbbbbbbbbffff", "Second"}, {"aaaaaaaaaaaa", "First"}};
        c.statements.clear();
        d.statements.clear();
        for (const StoredReview* each : {&a, &b, &c})
            QVERIFY(store().keepReview(*each));
        QVERIFY(*store().commitsOf("/packs/c") == c.commits);
        const auto ends = store().endsBetween(a, d, {"c-1", "c-9"});
        QVERIFY(ends);
        QVERIFY((ends->at("c-1") == StatementEnd{"b", "c", {{"cccccccccccc", "Mend it"}}, false}));
        QVERIFY((ends->at("c-9") == StatementEnd{"a", "b", {{"bbbbbbbbbbbb", "Second"}}, false}));
        // Of packs that tell nothing of commits nothing is said of them.
        b.commits.clear();
        QVERIFY(store().keepReview(b));
        QVERIFY((store().endsBetween(a, d, {"c-1"})->at("c-1") == StatementEnd{"b", "c", {}, false}));
        StoredReview other = d;
        other.pack.project = "another";
        QVERIFY((store().endsBetween(a, other, {"c-1"})->at("c-1") == StatementEnd{"a", "d", {}, false}));
        d.commits = a.commits;
        QVERIFY(store().endsBetween(c, d, {"c-1"})->at("c-1").commits.empty());
        c.commits = {{"aaaaaaaa", "First"}};
        QVERIFY(store().endsBetween(c, d, {"c-1"})->at("c-1").isSameCommit);
        QVERIFY(store().forget("/packs/c", false));
        QVERIFY(store().commitsOf("/packs/c")->empty());
    }

    /// A database as the version before wrote it.
    void anOlderStoreKeepsAllOfItsDecisions()
    {
        EXHIBIT_ONLY_OF_FILES();
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("data"))));
        {
            auto connection = Connection::open(store().path(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY(connection);
            for (const char* sql :
                 {"CREATE TABLE baselines (pack TEXT PRIMARY KEY, run_id TEXT, phase TEXT) WITHOUT ROWID",
                  "CREATE TABLE decisions (pack TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, path TEXT NOT "
                  "NULL, quote TEXT NOT NULL, before_line TEXT NOT NULL, after_line TEXT NOT NULL, heading TEXT NOT "
                  "NULL, state TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL, edited TEXT NOT NULL, "
                  "changed_ms INTEGER NOT NULL, PRIMARY KEY (pack, id)) WITHOUT ROWID",
                  "INSERT INTO baselines VALUES ('/packs/a', 'run-a', 'core')",
                  "INSERT INTO decisions VALUES ('/packs/a', 'c-1', 'suite', 'README.md', 'All pass', 'x', 'y', 'z', "
                  "'dismissed', 'known', 'a note', '', 1700000000123)",
                  "PRAGMA user_version = 2"})
                QVERIFY((*connection)->execute(sql));
        }
        QVERIFY(store().packs()->empty());
        QCOMPARE(store().decisions("/packs/a")->at("c-1").decision.note, std::string("a note"));
        QVERIFY(store().conflicts()->empty() && store().commitsOf("/packs/a")->empty());
        QVERIFY(store().keepReview(review("a", 1)));
        QCOMPARE(toString(store().chosenBaseline("/packs/a")->value()), std::string("run-a/core"));
        const auto decisions = store().decisions("/packs/a");
        QCOMPARE(decisions->size(), std::size_t{1});
        const Decision& decision = decisions->at("c-1").decision;
        QVERIFY(decision.state == DecisionState::Dismissed);
        QCOMPARE(decision.note, std::string("a note"));
        QCOMPARE(decision.changedMs, std::int64_t{1700000000123});
        QCOMPARE(store().packs()->size(), std::size_t{1});
    }

private:
    ReviewStore store() const { return ReviewStore(m_dir->filePath(QStringLiteral("data")).toStdString()); }

    test::TestServer m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestStoredReviews)
#include "tst_storedreviews.moc"
