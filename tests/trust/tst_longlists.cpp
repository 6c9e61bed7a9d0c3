// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack lists without end costs a report neither hours nor gigabytes, and the report says how much there is.
#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "tests/support/builtinrules.h"
#include "tests/support/sanitizers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace exhibit;

namespace {

constexpr int files = 100'010;

double secondsOfWork(std::clock_t since)
{
    return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

} // namespace

class TestLongLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("pack")));
        QFile list(m_dir.filePath(QStringLiteral("pack/git.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("commit 0123456789abcdef0123456789abcdef01234567\nAuthor: A <a@b.c>\n"
                   "Date:   Mon Jan 5 10:00:00 2026 +0000\n\n    Subject\n\n");
        for (int i = 0; i < files; ++i)
            list.write("M\tsrc/f" + QByteArray::number(i) + ".py\n");
        list.close();
        ReadOptions options;
        options.rules = test::builtInRules();
        options.cacheDir = m_dir.filePath(QStringLiteral("cache")).toStdString();
        options.dataDir = m_dir.filePath(QStringLiteral("data")).toStdString();
        const auto read = readPack(m_dir.filePath(QStringLiteral("pack")).toStdString(), options, CancelFlag());
        QVERIFY(read);
        m_snapshot = *read;
        QCOMPARE(m_snapshot.facts->commits.size(), std::size_t{1});
        auto messages = Messages::load(ruleFiles({}).value());
        QVERIFY(messages);
        m_messages = std::move(messages).value();
    }

    void theJsonReviewSaysHowManyThereAre()
    {
        const QJsonObject root = QJsonDocument::fromJson(jsonReport(m_snapshot, *m_messages)).object();
        const QJsonObject commit = root[QStringLiteral("commits")][0].toObject();
        QCOMPARE(commit[QStringLiteral("files")].toArray().size(), 100'000);
        QCOMPARE(commit[QStringLiteral("files_total")].toInt(), files);
        const QJsonObject statement = commit[QStringLiteral("assessment")][0].toObject();
        QCOMPARE(statement[QStringLiteral("pointers")].toArray().size(), 1'000);
        QCOMPARE(statement[QStringLiteral("pointers_total")].toInt(), files);
    }

    void markdownIsWrittenInTime()
    {
        const std::clock_t before = std::clock();
        const auto text = markdownReport(m_snapshot, *m_messages);
        QVERIFY2(text.contains("and 100005 more"), "the others are counted");
        const double most = test::underSanitizers() ? 60 : 15; // by the square of the files it took minutes
        QVERIFY2(secondsOfWork(before) < most, QByteArray::number(secondsOfWork(before)).constData());
    }

private:
    QTemporaryDir m_dir;
    PackSnapshot m_snapshot;
    std::optional<Messages> m_messages;
};

QTEST_GUILESS_MAIN(TestLongLists)
#include "tst_longlists.moc"
