// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/rulefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

class TestRuleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInRulesAreValid()
    {
        const auto files = ruleFiles({});
        QVERIFY(files);
        QVERIFY(!files->empty());
        const auto rules = Rules::load(*files);
        QVERIFY2(rules, rules ? "" : rules.error().message.id.c_str());
    }

    void aFolderAddsToThemAndChangesTheDigest()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("zz.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[messages]\n\"x.y\" = 'z'\n");
        file.close();
        QFile other(dir.filePath(QStringLiteral("notes.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        const auto builtIn = ruleFiles({});
        const auto all = ruleFiles(dir.path().toStdString());
        QVERIFY(builtIn && all);
        QCOMPARE(all->size(), builtIn->size() + 1);
        QCOMPARE(all->back().name, std::string("zz.toml"));
        QVERIFY(Rules::load(*all)->digest() != Rules::load(*builtIn)->digest());
    }

    void whatIsNoFileOfRulesIsAnError_data()
    {
        QTest::addColumn<bool>("endless");
        QTest::newRow("a link to a device") << true;
        QTest::newRow("a huge file") << false;
    }

    void whatIsNoFileOfRulesIsAnError()
    {
        QFETCH(bool, endless);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.toml"));
        if (endless) {
            QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path));
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.resize(qint64{5} << 20));
        }
        const auto files = ruleFiles(dir.path().toStdString());
        QVERIFY(!files);
        QCOMPARE(files.error().message.id, std::string("error.rules.not-readable"));
        QVERIFY(QString::fromStdString(files.error().message.args.at(0).value).endsWith(QLatin1String("a.toml")));
    }

    void aFolderMayBringExecutors()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("executors")));
        QFile file(dir.filePath(QStringLiteral("executors/mine.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[executor]\nid = 'mine'\nname = 'Mine'\n[executor.layout]\nroot = 'nest'\n");
        file.close();
        const auto files = ruleFiles(dir.path().toStdString());
        QVERIFY(bool(files));
        QCOMPARE(files->back().name, std::string("executors/mine.toml"));
        QCOMPARE(Rules::load(*files)->executors().profiles().size(), std::size_t{2});
    }

    void aMissingFolderIsAnError()
    {
        const auto files = ruleFiles("/nowhere/at/all");
        QVERIFY(!files);
        QCOMPARE(files.error().message.id, std::string("error.rules.not-readable"));
    }
};

QTEST_GUILESS_MAIN(TestRuleFiles)
#include "tst_rulefiles.moc"
