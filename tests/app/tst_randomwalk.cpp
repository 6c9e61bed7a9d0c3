// SPDX-License-Identifier: GPL-3.0-or-later
// Uses the window as nobody would: keys, clicks, pages, filters and packs in an order that a seed decides.
// EXHIBIT_WALK_SEEDS (a number, or `first-last`) and EXHIBIT_WALK_STEPS ask for more than the ordinary walk.
#include "tests/app/walker.h"
#include "tests/support/testpacks.h"

#include <QApplication>

using namespace exhibit;
using namespace exhibit::test;

class TestRandomWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();

private:
    QTemporaryDir m_made;
    QStringList m_packs;
};

void TestRandomWalk::walk_data()
{
    m_packs = {QStringLiteral(EXHIBIT_DEMO_PACK_DIR), packWithoutRuns(m_made.filePath(QStringLiteral("none"))),
               packOfManyRuns(m_made.filePath(QStringLiteral("many")), 60)};
    if (const QString real = realPack(QStringLiteral("autopack-drain-2025-12-28")); !real.isEmpty())
        m_packs.append(real);
    int first = 1, last = 10;
    if (const QStringList asked = qEnvironmentVariable("EXHIBIT_WALK_SEEDS").split(QLatin1Char('-'));
        asked.first().toInt() > 0) {
        first = asked.size() > 1 ? asked.first().toInt() : 1;
        last = asked.last().toInt();
    }
    QTest::addColumn<int>("seed");
    for (int seed = first; seed <= last; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestRandomWalk::walk()
{
    QFETCH(int, seed);
    constexpr int ordinarySteps = 3000;
    const int asked = qEnvironmentVariableIntValue("EXHIBIT_WALK_STEPS");
    StepLog log;
    log.setTitle(QStringLiteral("seed %1").arg(seed));
    WindowFixture fixture(QSize(1180, 760));
    QVERIFY(fixture.open(m_packs[seed % m_packs.size()]));
    RandomWalk walk(fixture, log, static_cast<std::uint32_t>(seed), m_packs);
    const QString why = walk.walk(asked > 0 ? asked : ordinarySteps);
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

QTEST_MAIN(TestRandomWalk)
#include "tst_randomwalk.moc"
