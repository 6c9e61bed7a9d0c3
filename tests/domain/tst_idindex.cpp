// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids/idindex.h"

#include <QTest>

#include <string>
#include <vector>

using namespace exhibit;

class TestIdIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasAdded()
    {
        IdIndex index;
        QCOMPARE(index.find("a"), -1);
        QVERIFY(index.add("a", 7));
        QVERIFY(!index.add("a", 8));
        QVERIFY(index.add("", 0));
        QCOMPARE(index.find("a"), 7);
        QCOMPARE(index.find(""), 0);
        QCOMPARE(index.find("b"), -1);
        QCOMPARE(index.size(), 2U);
        index.reset(5);
        QCOMPARE(index.find("a"), -1);
        QCOMPARE(index.size(), 0U);
    }

    void growsBeyondItsRoom()
    {
        std::vector<std::string> ids;
        for (int i = 0; i < 5000; ++i)
            ids.push_back("claim-" + std::to_string(i * 31));
        IdIndex index;
        index.reset(10);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(index.add(ids[static_cast<std::size_t>(i)], i));
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(index.find("claim-" + std::to_string(i * 31)), i);
        QCOMPARE(index.find("claim-1"), -1);
    }
};

QTEST_APPLESS_MAIN(TestIdIndex)
#include "tst_idindex.moc"
