// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "models/loading/searchjob.h"
#include "tests/support/testpacks.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

namespace {

/// How long to wait for what has to come, in milliseconds: under the thread sanitizer on a busy machine a pack takes
/// ten seconds.
constexpr int enough = 120000;

} // namespace

class TestSearchJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ReadOptions options;
        options.cacheDir = m_dir.filePath(QStringLiteral("cache")).toStdString();
        options.dataDir = m_dir.filePath(QStringLiteral("data")).toStdString();
        const auto facts =
            readFacts(test::dataPath(QStringLiteral("packs/encodings")).toStdString(), options, CancelFlag());
        QVERIFY(facts);
        m_facts = *facts;
    }

    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("regex");
        QTest::addColumn<bool>("ignoreCase");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("firstAt");
        QTest::newRow("in UTF-8 and in UTF-16")
            << QStringLiteral("test_three") << false << false << 3 << QStringLiteral("mixed-ends.log#6");
        QTest::newRow("regex") << QStringLiteral("[0-9]+ passed in") << true << false << 1
                               << QStringLiteral("utf16.log#12");
        QTest::newRow("Windows-1252") << QString::fromUtf8("caf\u00e9") << false << true << 1
                                      << QStringLiteral("latin.md#3");
        QTest::newRow("nothing") << QStringLiteral("no such thing") << false << false << 0 << QString();
    }

    void finds()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, regex);
        QFETCH(bool, ignoreCase);
        QFETCH(int, lines);
        QFETCH(QString, firstAt);
        SearchJob job;
        QSignalSpy found(&job, &SearchJob::hitsFound);
        QSignalSpy finished(&job, &SearchJob::finished);
        QVERIFY(job.start(m_facts, {pattern.toStdString(), regex, ignoreCase, false}));
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(enough));
        QVERIFY(!job.isRunning());
        QVector<FileHit> hits;
        for (const QList<QVariant>& call : found)
            hits += call.front().value<QVector<FileHit>>();
        QCOMPARE(finished.front().front().toLongLong(), static_cast<qint64>(hits.size()));
        QCOMPARE(static_cast<int>(hits.size()), lines);
        if (!hits.isEmpty())
            QCOMPARE(hits.front().path + QLatin1Char('#') + QString::number(hits.front().line.value), firstAt);
    }

    void aBrokenPatternIsTold()
    {
        SearchJob job;
        const Result<void> started = job.start(m_facts, {"(", true, false, false});
        QVERIFY(!started);
        QVERIFY(started.error().code == Error::Code::InvalidArgument);
        QVERIFY(!job.isRunning());
    }

    void onlyTheLastSearchCounts()
    {
        SearchJob job;
        QSignalSpy finished(&job, &SearchJob::finished);
        QVERIFY(job.start(m_facts, {"test", false, false, false}));
        QVERIFY(job.start(m_facts, {"no such thing", false, false, false}));
        QVERIFY(finished.wait(enough));
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.front().front().toLongLong(), 0);
    }

    void aCancelledSearchSaysNothingMore()
    {
        SearchJob job;
        QSignalSpy finished(&job, &SearchJob::finished);
        QVERIFY(job.start(m_facts, {"test", false, false, false}));
        job.cancel();
        QVERIFY(!job.isRunning());
        QTest::qWait(100);
        QCOMPARE(finished.count(), 0);
    }

private:
    QTemporaryDir m_dir;
    std::shared_ptr<const PackFacts> m_facts;
};

QTEST_GUILESS_MAIN(TestSearchJob)
#include "tst_searchjob.moc"
