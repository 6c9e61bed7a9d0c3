// SPDX-License-Identifier: GPL-3.0-or-later
// A bag is written beside what is there, and touches nothing of it.
#include "models/loading/collecting/bagwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace exhibit;

class TestBagWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void foreignFoldersStay()
    {
        const QString foreign = m_folder->filePath(QStringLiteral("keep.unfinished"));
        QVERIFY(QDir().mkpath(foreign));
        QFile file(foreign + QStringLiteral("/mine.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFile second(foreign + QStringLiteral("-2"));
        QVERIFY(second.open(QIODevice::WriteOnly));
        {
            Result<BagWriter> dropped = BagWriter::begin(target());
            QVERIFY(dropped);
            QVERIFY(dropped->add("b.txt", "B"));
        }
        Result<BagWriter> bag = BagWriter::begin(target());
        QVERIFY(bag);
        QVERIFY(bag->add("a.txt", "A"));
        QVERIFY(bag->finish({}));
        QVERIFY(file.exists() && second.exists());
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("keep/data/a.txt"))));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList(
                     {QStringLiteral("keep"), QStringLiteral("keep.unfinished"), QStringLiteral("keep.unfinished-2")}));
    }

    void pathsComeOnce()
    {
        Result<BagWriter> bag = BagWriter::begin(target());
        QVERIFY(bag);
        QVERIFY(bag->add("a.txt", "A"));
        QCOMPARE(bag->add("a.txt", "B").error().message.id, std::string("error.collect.write"));
        QVERIFY(bag->finish({}));
        QFile file(m_folder->filePath(QStringLiteral("keep/data/a.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("A"));
    }

    void whatCameMeanwhileStays()
    {
        Result<BagWriter> bag = BagWriter::begin(target());
        QVERIFY(bag);
        QFile file(m_folder->filePath(QStringLiteral("keep")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!bag->finish({}));
        QVERIFY(file.exists());
    }

    void emptyFoldersAreFilled()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("real"))));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("real")), m_folder->filePath(QStringLiteral("keep"))));
        Result<BagWriter> bag = BagWriter::begin(target());
        QVERIFY(bag);
        QVERIFY(bag->finish({}));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("real/bagit.txt"))));
    }

private:
    std::string target() const { return m_folder->filePath(QStringLiteral("keep")).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBagWriter)

#include "tst_bagwriter.moc"
