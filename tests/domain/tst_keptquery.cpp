// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notes/keptquery.h"
#include "models/domain/notes/linenote.h"
#include "models/domain/workdecision.h"

#include <QTest>

using namespace exhibit;

class TestKeptQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasKept_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("name");
        QTest::newRow("one line") << "usage.db"
                                  << "SELECT 1"
                                  << "one";
        QTest::newRow("several") << "a b/c.db"
                                 << "SELECT *\nFROM x\nWHERE y = ':#'"
                                 << "all: of x";
        QTest::newRow("no ASCII") << QString::fromUtf8("büro.db") << QString::fromUtf8("SELECT '失敗'")
                                  << QString::fromUtf8("失敗");
        QTest::newRow("a name of two lines") << "u.db"
                                             << "SELECT 2"
                                             << "one\ntwo";
    }

    void comesBackAsItWasKept()
    {
        QFETCH(QString, database);
        QFETCH(QString, sql);
        QFETCH(QString, name);
        const std::string id = keptQueryId(database.toStdString(), sql.toStdString());
        QVERIFY(isKeptQuery(id));
        QVERIFY(isAboutNoStatement(id));
        QVERIFY(!isLineNote(id));
        QVERIFY2(id.find('\n') == std::string::npos, "an id is one line of the text that decisions are exported as");
        const Anchor anchor = anchorWithoutStatement(id);
        QCOMPARE(anchor.path, database.toStdString());
        QCOMPARE(anchor.kind, std::string("query"));
        DecisionSet set;
        set.byId[id].decision.note = keptQueryNote(name.toStdString(), "n\n1");
        const std::vector<KeptQuery> kept = keptQueries(&set);
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(QString::fromStdString(kept[0].database), database);
        QCOMPARE(QString::fromStdString(kept[0].sql), sql);
        QCOMPARE(QString::fromStdString(kept[0].name), name.replace(QLatin1Char('\n'), QLatin1Char(' ')));
        QCOMPARE(kept[0].answer, std::string("n\n1"));
    }

    void othersAreNone()
    {
        QVERIFY(!isKeptQuery("query:without a statement"));
        QVERIFY(!isKeptQuery("note:a.md#L1"));
        QVERIFY(keptQueries(nullptr).empty());
        DecisionSet set;
        set.byId["query:damaged"].decision.note = "x";
        set.byId[keptQueryId("a.db", "SELECT 1")].decision.note = ""; // taken back
        QVERIFY(keptQueries(&set).empty());
    }
};

QTEST_GUILESS_MAIN(TestKeptQuery)
#include "tst_keptquery.moc"
