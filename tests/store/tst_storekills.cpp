// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/reviewstore.h"
#include "tests/store/testserver.h"
#include "tests/support/sanitizers.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <set>

using namespace exhibit;

namespace {

/// One process that decides, killed and begun anew: what it answered for in all of its lives.
class Decider
{
public:
    Decider(QString folder, int number) : m_folder(std::move(folder)), m_number(number) {}

    void begin()
    {
        m_prefix = QStringLiteral("w%1-%2-").arg(m_number).arg(m_life++);
        m_output.clear();
        m_process.start(QStringLiteral(EXHIBIT_DECIDING_HELPER), {m_folder, QStringLiteral("/packs/a"), m_prefix,
                                                                  QStringLiteral("0"), QStringLiteral("1000000")});
    }

    bool isAtWork() const { return m_process.state() != QProcess::NotRunning; }

    std::size_t answered()
    {
        take();
        return m_acknowledged.size() + static_cast<std::size_t>(m_output.count('\n'));
    }

    bool kill()
    {
        if (isAtWork()) {
            m_process.kill();
            if (!m_process.waitForFinished(60'000))
                return false;
        }
        take();
        // To the last whole line.
        for (const QByteArray& line : m_output.left(m_output.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                m_acknowledged.push_back(m_prefix.toStdString() + line.toStdString());
        }
        return true;
    }

    const std::vector<std::string>& acknowledged() const { return m_acknowledged; }

private:
    void take() { m_output += m_process.readAllStandardOutput(); }

    QString m_folder, m_prefix;
    int m_number, m_life = 0;
    QProcess m_process;
    QByteArray m_output;
    std::vector<std::string> m_acknowledged;
};

} // namespace

/// Eight processes decide on one pack while they, and the server where there is one, are killed at random moments.
/// EXHIBIT_FAULTS=all: a thousand decisions, with more kills of the server.
class TestStoreKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXHIBIT_START_SERVER(m_server); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        test::useServer(m_server, folder());
    }

    void clientsAreKilled()
    {
        const bool isSlow = test::underSanitizers() || (test::TestServer::isWanted() && !isCampaign());
        decide(isSlow ? 160 : 1'000, 8, 0);
    }

    /// It is there again after a while; until then decisions wait in the file, and are sent.
    void clientsAndTheServerAreKilled()
    {
        if (!test::TestServer::isWanted())
            QSKIP("of the server");
        decide(isCampaign() ? 1'000 : 100, 8, isCampaign() ? 12 : 2);
        QCOMPARE(*ReviewStore(folder().toStdString()).unsentPacks(), std::size_t{0});
        // Another machine has them all, and so what was sent is on the server.
        const QString other = m_dir->filePath(QStringLiteral("other"));
        QVERIFY(useStore(other.toStdString(), storeInUse(folder().toStdString())));
        const auto theirs = ReviewStore(other.toStdString()).decisions("/packs/a");
        QVERIFY(theirs);
        for (const std::string& id : m_acknowledged)
            QVERIFY2(theirs->contains(id), id.c_str());
    }

private:
    static bool isCampaign() { return qgetenv("EXHIBIT_FAULTS") == "all"; }
    QString folder() const { return m_dir->filePath(QStringLiteral("data")); }

    void decide(int wanted, int leastKills, int serverKills)
    {
        QRandomGenerator random(20261130);
        std::vector<std::unique_ptr<Decider>> deciders;
        for (int number = 0; number < 8; ++number) {
            deciders.push_back(std::make_unique<Decider>(folder(), number));
            deciders.back()->begin();
        }
        std::size_t kills = 0;
        int serverKilled = 0;
        QElapsedTimer timer;
        timer.start();
        const auto answered = [&] {
            std::size_t count = 0;
            for (const auto& decider : deciders)
                count += decider->answered();
            return static_cast<int>(count);
        };
        while ((answered() < wanted || static_cast<int>(kills) < leastKills || serverKilled < serverKills) &&
               timer.elapsed() < 420'000) {
            QTest::qWait(20);
            // Its kills are spread over the work.
            if (serverKilled < serverKills && answered() > wanted * (serverKilled + 1) / (serverKills + 1)) {
                m_server.stop();
                ++serverKilled;
                QTest::qWait(static_cast<int>(random.bounded(400)));
                QVERIFY(m_server.startAgain());
            }
            Decider& decider = *deciders[random.bounded(8U)];
            // One that waited too long for the others, or lost the server amid its answer, says so and ends.
            if (decider.isAtWork() && random.bounded(10) != 0)
                continue;
            QVERIFY(decider.kill());
            ++kills;
            decider.begin();
        }
        m_acknowledged.clear();
        for (const auto& decider : deciders) {
            QVERIFY(decider->kill());
            ++kills;
            m_acknowledged.insert(m_acknowledged.end(), decider->acknowledged().begin(), decider->acknowledged().end());
        }
        QCOMPARE(serverKilled, serverKills);
        QVERIFY2(static_cast<int>(m_acknowledged.size()) >= wanted, qPrintable(QString::number(m_acknowledged.size())));
        QCOMPARE(std::set<std::string>(m_acknowledged.begin(), m_acknowledged.end()).size(), m_acknowledged.size());
        const auto kept = ReviewStore(folder().toStdString()).decisions("/packs/a");
        QVERIFY(kept);
        for (const std::string& id : m_acknowledged)
            QVERIFY2(kept->contains(id), id.c_str());
        if (!test::TestServer::isWanted()) {
            const auto connection =
                Connection::open(ReviewStore(folder().toStdString()).path(), Connection::OpenMode::ReadOnly);
            QVERIFY(connection);
            Result<Statement> row = Statement::prepare(**connection, "PRAGMA integrity_check");
            QVERIFY(row && row->next());
            QCOMPARE(row->asText(0), std::string("ok"));
        }
        // At most one that was under way at each end, of a process or of the server's answer to it, is there without an
        // answer.
        const std::size_t underWay = kills + 8 * static_cast<std::size_t>(serverKills);
        QVERIFY2(kept->size() <= m_acknowledged.size() + underWay, qPrintable(QString::number(kept->size())));
    }

    test::TestServer m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<std::string> m_acknowledged;
};

QTEST_GUILESS_MAIN(TestStoreKills)
#include "tst_storekills.moc"
