// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "models/report/json/jsonreport.h"
#include "models/report/pointercheck.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>

using namespace exhibit;

namespace {

/// Bytes that this process has read, or -1 where the system does not count them.
qint64 bytesRead()
{
    for (const QByteArray& line : test::readFile(QStringLiteral("/proc/self/io")).split('\n')) {
        if (line.startsWith("rchar: "))
            return line.mid(7).toLongLong();
    }
    return -1;
}

QByteArray reportOf(const PackSnapshot& snapshot)
{
    const auto messages = Messages::load(ruleFiles({}).value());
    return jsonReport(snapshot, messages.value());
}

} // namespace

/// A review is a function of facts: the evidence is read once, by the reading that makes the index.
class TestReadOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->filePath(QStringLiteral("pack"));
        m_options = {};
        m_options.cacheDir = m_dir->filePath(QStringLiteral("cache")).toStdString();
        m_options.dataDir = m_dir->filePath(QStringLiteral("data")).toStdString();
        std::filesystem::copy(test::dataPath(QStringLiteral("../../resources/demo-pack")).toStdString(),
                              m_root.toStdString(), std::filesystem::copy_options::recursive);
    }

    /// Every file holds something else than before, but sizes and times say that the index is still valid.
    void fromAnIndexNoEvidenceIsRead()
    {
        const auto before = readPack(m_root.toStdString(), m_options, {});
        QVERIFY(before);
        QVERIFY(!before->review->claims.empty());
        scribble();
        ReadStats stats;
        const auto after = readPack(m_root.toStdString(), m_options, {}, nullptr, &stats);
        QVERIFY(after);
        QVERIFY(stats.fromIndex);
        QCOMPARE(reportOf(*after), reportOf(*before));
    }

    void anotherBaselineReadsNothing()
    {
        const auto facts = readFacts(m_root.toStdString(), m_options, {});
        QVERIFY(facts);
        m_options.baseline = toString((*facts)->witnesses.front().key);
        const auto before = reviewAgain(*facts, m_options);
        QVERIFY(before);
        QVERIFY(QDir(m_root).removeRecursively());
        const auto after = reviewAgain(*facts, m_options);
        QVERIFY(after);
        QCOMPARE(reportOf(*after), reportOf(*before));
        const bool proposes = std::any_of(after->review->claims.begin(), after->review->claims.end(),
                                          [](const JudgedClaim& claim) { return !claim.proposedDiff.empty(); });
        QVERIFY2(proposes, "the lines of proposed edits are facts, too");
    }

    void thePointerCheckReadsEachFileOnce()
    {
        if (bytesRead() < 0)
            QSKIP("the system does not count what a process reads");
        const auto snapshot = readPack(m_root.toStdString(), m_options, {});
        QVERIFY(snapshot);
        qint64 size = 0;
        for (const Artifact& artifact : snapshot->facts->artifacts)
            size += static_cast<qint64>(artifact.bytes);
        const qint64 start = bytesRead();
        const auto failures = checkPointers(*snapshot).failures;
        const qint64 read = bytesRead() - start;
        QVERIFY(failures.empty());
        QVERIFY2(read <= size + 64 * 1024, std::to_string(read).c_str());
    }

private:
    void scribble() const
    {
        namespace fs = std::filesystem;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_root.toStdString())) {
            if (!entry.is_regular_file())
                continue;
            const fs::file_time_type time = entry.last_write_time();
            QFile file(QString::fromStdString(entry.path().string()));
            const qint64 size = file.size();
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(QByteArray(size, 'x')), size);
            file.close();
            fs::last_write_time(entry.path(), time);
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_root;
    ReadOptions m_options;
};

QTEST_APPLESS_MAIN(TestReadOnce)
#include "tst_readonce.moc"
