// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/rulefiles.h"

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

    void aMissingFolderIsAnError()
    {
        const auto files = ruleFiles("/nowhere/at/all");
        QVERIFY(!files);
        QCOMPARE(files.error().message.id, std::string("error.rules.not-readable"));
    }
};

QTEST_GUILESS_MAIN(TestRuleFiles)
#include "tst_rulefiles.moc"
