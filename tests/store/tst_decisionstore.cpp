// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewstore.h"
#include "tests/store/testserver.h"
#include "tests/support/sanitizers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace exhibit;

namespace {

KeptDecision decided(const std::string& id, DecisionState state, std::int64_t changedMs = 1)
{
    KeptDecision kept;
    kept.anchor = {id, "test", "README.md", "All tests pass", "above", "below", "Status"};
    kept.decision.state = state;
    kept.decision.note = "a note\nof two lines";
    kept.decision.editedText = "3 of 5 tests fail";
    kept.decision.changedMs = changedMs;
    return kept;
}

} // namespace

class TestDecisionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXHIBIT_START_SERVER(m_server); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        test::useServer(m_server, folder());
    }

    void nothingIsDecidedAtFirst()
    {
        const auto kept = store().decisions("/packs/a");
        QVERIFY(kept);
        QVERIFY(kept->empty());
        QVERIFY(!QFile::exists(QString::fromStdString(store().path())));
    }

    void keepsEveryFieldOfEachPack()
    {
        put("/packs/a", decided("claim-1", DecisionState::Accepted));
        put("/packs/b", decided("claim-1", DecisionState::NeedsEvidence));
        const auto a = store().decisions("/packs/a");
        QCOMPARE(a->size(), std::size_t{1});
        QVERIFY(a->at("claim-1") == decided("claim-1", DecisionState::Accepted));
        QVERIFY(store().decisions("/packs/b")->at("claim-1").decision.state == DecisionState::NeedsEvidence);
    }

    void writesOnlyWhatChangedAndTakesBack()
    {
        put("/packs/a", decided("claim-1", DecisionState::Accepted));
        put("/packs/a", decided("claim-2", DecisionState::Dismissed));
        QVERIFY(store().editDecisions("/packs/a", [](KeptDecisions& kept) { kept.erase("claim-1"); }));
        const auto kept = store().decisions("/packs/a");
        QCOMPARE(kept->size(), std::size_t{1});
        QVERIFY(kept->contains("claim-2"));
    }

    void aDatabaseOfTheFirstVersionGetsItsTable()
    {
        EXHIBIT_ONLY_OF_FILES();
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("data"))));
        {
            auto connection = Connection::open(store().path(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY(
                (*connection)
                    ->execute("CREATE TABLE baselines (pack TEXT PRIMARY KEY, run_id TEXT, phase TEXT) WITHOUT ROWID"));
            QVERIFY((*connection)->execute("INSERT INTO baselines VALUES ('/packs/a', 'run-a', 'core')"));
            QVERIFY((*connection)->execute("PRAGMA user_version = 1"));
        }
        QVERIFY(store().decisions("/packs/a")->empty());
        put("/packs/a", decided("claim-1", DecisionState::Accepted));
        QCOMPARE(store().decisions("/packs/a")->size(), std::size_t{1});
        QCOMPARE(toString(store().chosenBaseline("/packs/a")->value()), std::string("run-a/core"));
    }

    void aDatabaseOfANewerVersionIsLeftAlone()
    {
        EXHIBIT_ONLY_OF_FILES();
        put("/packs/a", decided("claim-1", DecisionState::Accepted));
        {
            auto connection = Connection::open(store().path(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY((*connection)->execute("PRAGMA user_version = 99"));
        }
        QVERIFY(!store().decisions("/packs/a"));
        const auto edited = store().editDecisions("/packs/a", [](KeptDecisions& kept) { kept.clear(); });
        QCOMPARE(edited.error().message.id, std::string("error.reviews.too-new"));
    }

    /// A writer was killed in mid-commit: its changes stand in the database, the pages before them in the journal.
    void whoeverReadsFirstRollsBack()
    {
        EXHIBIT_ONLY_OF_FILES();
        put("/packs/a", decided("claim-1", DecisionState::Accepted));
        const QString from = QString::fromStdString(store().path());
        const QString left = m_dir->filePath(QStringLiteral("left"));
        QVERIFY(QDir().mkpath(left));
        {
            auto connection = Connection::open(store().path(), Connection::OpenMode::ReadWriteCreate);
            QVERIFY(connection);
            QVERIFY((*connection)->execute("PRAGMA cache_size = 1"));
            const Transaction open(**connection);
            QVERIFY((*connection)->execute("UPDATE decisions SET note = hex(zeroblob(100000)), state = 'dismissed'"));
            for (const char* suffix : {"", "-journal"})
                QVERIFY(QFile::copy(from + QLatin1String(suffix),
                                    left + QStringLiteral("/reviews.sqlite") + QLatin1String(suffix)));
        }
        const ReviewStore other(left.toStdString());
        const auto kept = other.decisions("/packs/a");
        QVERIFY2(kept, kept ? "" : kept.error().message.args.back().value.c_str());
        QVERIFY(kept->at("claim-1") == decided("claim-1", DecisionState::Accepted));
    }

    /// Whatever stands there in its place: it is told, it is not taken for "nothing was decided".
    void whatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"a pipe", "a folder", "a link that leads nowhere", "damaged pages"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatCannotBeReadIsAnError()
    {
        EXHIBIT_ONLY_OF_FILES();
        QFETCH(QString, what);
        put("/packs/a", decided("claim-1", DecisionState::Accepted));
        const QString path = QString::fromStdString(store().path());
        if (what != QStringLiteral("damaged pages"))
            QVERIFY(QFile::remove(path));
        if (what == QStringLiteral("a pipe")) {
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        } else if (what == QStringLiteral("a folder")) {
            QVERIFY(QDir().mkpath(path));
        } else if (what == QStringLiteral("a link that leads nowhere")) {
            QVERIFY(QFile::link(QStringLiteral("/nowhere/reviews.sqlite"), path));
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(100));
            file.write(QByteArray(static_cast<int>(file.size()) - 100, '\x5a'));
        }
        QVERIFY(!store().decisions("/packs/a"));
        QVERIFY(!store().chosenBaseline("/packs/a"));
    }

    void keepsOddCharacters()
    {
        KeptDecision odd = decided("claim-1", DecisionState::Accepted);
        odd.decision.note = std::string("\xEF\xBB\xBF at the start\0\xEF\xBF\xBF\xEF\xBF\xBE and \xFF", 29);
        put("/packs/a", odd);
        QVERIFY(store().decisions("/packs/a")->at("claim-1") == odd);
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        EXHIBIT_ONLY_OF_FILES();
        const ReviewStore nowhere("/proc/nowhere/exhibit");
        QVERIFY(nowhere.decisions("/packs/a"));
        QVERIFY(!nowhere.editDecisions(
            "/packs/a", [](KeptDecisions& kept) { kept["claim-1"] = decided("claim-1", DecisionState::Accepted); }));
    }

    /// A thousand decisions, killed at random moments: each that was answered for is there.
    void killedAtRandomMoments()
    {
        // Starting the helper, and its way to a server, is what takes long there.
        const bool isSlow = test::underSanitizers() || test::TestServer::isWanted();
        const int wanted = isSlow ? 200 : 1'000;
        QRandomGenerator random(20261123);
        std::vector<int> acknowledged;
        int kills = 0;
        int next = 0;
        // However fast the disk is, it takes several kills: the helper never runs out of claims.
        while (static_cast<int>(acknowledged.size()) < wanted || kills < 4) {
            QProcess process;
            process.start(QStringLiteral(EXHIBIT_DECIDING_HELPER),
                          arguments(QStringLiteral("claim-"), next, 1'000'000));
            QVERIFY(process.waitForStarted());
            QElapsedTimer timer;
            timer.start();
            const int life = (isSlow ? 10 : 1) * (40 + static_cast<int>(random.bounded(400)));
            const int answers = 1 + static_cast<int>(random.bounded(wanted / 4));
            QByteArray output;
            while (timer.elapsed() < life && output.count('\n') < answers && process.state() == QProcess::Running) {
                process.waitForReadyRead(5);
                output += process.readAllStandardOutput();
            }
            process.kill();
            QVERIFY(process.waitForFinished());
            output += process.readAllStandardOutput();
            ++kills;
            const qsizetype end = output.lastIndexOf('\n');
            for (const QByteArray& line : output.left(std::max<qsizetype>(end, 0)).split('\n')) {
                if (!line.isEmpty())
                    acknowledged.push_back(line.toInt());
            }
            next = acknowledged.empty() ? 0 : acknowledged.back() + 1;
        }
        const auto kept = store().decisions("/packs/a");
        QVERIFY(kept);
        for (const int number : acknowledged)
            QVERIFY2(kept->contains("claim-" + std::to_string(number)), qPrintable(QString::number(number)));
        // At most the one that was under way at each kill may be there without an answer.
        QVERIFY(kept->size() <= acknowledged.size() + static_cast<std::size_t>(kills));
    }

    void twoProcessesAtOnce()
    {
        QProcess one;
        QProcess two;
        one.start(QStringLiteral(EXHIBIT_DECIDING_HELPER), arguments(QStringLiteral("one-"), 0, 60));
        two.start(QStringLiteral(EXHIBIT_DECIDING_HELPER), arguments(QStringLiteral("two-"), 0, 60));
        QVERIFY(one.waitForFinished(120'000));
        QVERIFY(two.waitForFinished(120'000));
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        QCOMPARE(store().decisions("/packs/a")->size(), std::size_t{120});
    }

    /// What is decided while the server is away is there, and goes to it later.
    void decidesWithoutTheServer()
    {
        if (!test::TestServer::isWanted())
            QSKIP("of the server");
        put("/packs/a", decided("claim-1", DecisionState::Accepted));
        QCOMPARE(store().decisions("/packs/a")->size(), std::size_t{1});
        const std::string address = storeInUse(folder().toStdString());
        QVERIFY(useStore(folder().toStdString(), address + "/gone"));
        put("/packs/a", decided("claim-2", DecisionState::Dismissed, 5));
        put("/packs/b", decided("claim-3", DecisionState::Dismissed));
        put("/packs/a", decided("claim-1", DecisionState::Dismissed, 7));
        QCOMPARE(store().decisions("/packs/a")->size(), std::size_t{2});
        QCOMPARE(*store().unsentPacks(), std::size_t{2});
        QVERIFY(useStore(folder().toStdString(), address));
        QCOMPARE(store().decisions("/packs/b")->size(), std::size_t{1});
        QCOMPARE(*store().unsentPacks(), std::size_t{0});
        // Another machine.
        const QString other = m_dir->filePath(QStringLiteral("other"));
        QVERIFY(useStore(other.toStdString(), address));
        const auto theirs = ReviewStore(other.toStdString()).decisions("/packs/a");
        QCOMPARE(theirs->size(), std::size_t{2});
        QVERIFY(theirs->at("claim-1").decision.state == DecisionState::Dismissed);
    }

    void takesAllFromAnotherStore()
    {
        const QString other = m_dir->filePath(QStringLiteral("other"));
        const ReviewStore from(other.toStdString());
        QVERIFY(from.editDecisions("/packs/a", [](KeptDecisions& kept) {
            kept["claim-1"] = decided("claim-1", DecisionState::Accepted, 9);
            kept["claim-2"] = decided("claim-2", DecisionState::Accepted, 1);
        }));
        QVERIFY(from.setChosenBaseline("/packs/a", RunKey{"run-a", ""}));
        put("/packs/a", decided("claim-2", DecisionState::Dismissed, 2));
        QCOMPARE(*store().takeFrom(from), std::size_t{1});
        const auto kept = store().decisions("/packs/a");
        QVERIFY(kept->at("claim-1").decision.state == DecisionState::Accepted);
        QVERIFY2(kept->at("claim-2").decision.state == DecisionState::Dismissed, "the newer change counts");
        QVERIFY(store().chosenBaseline("/packs/a")->has_value());
    }

private:
    ReviewStore store() const { return ReviewStore(folder().toStdString()); }
    QString folder() const { return m_dir->filePath(QStringLiteral("data")); }

    QStringList arguments(const QString& prefix, int first, int count) const
    {
        return {folder(), QStringLiteral("/packs/a"), prefix, QString::number(first), QString::number(count)};
    }

    void put(const std::string& pack, const KeptDecision& decision)
    {
        const auto kept = store().editDecisions(
            pack, [&](KeptDecisions& decisions) { decisions.insert_or_assign(decision.anchor.id, decision); });
        QVERIFY(kept);
    }

    test::TestServer m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestDecisionStore)
#include "tst_decisionstore.moc"
