// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/netstring.h"

#include <QTest>

using namespace exhibit;
using Texts = std::vector<std::string>;

class TestNetString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<std::vector<std::string>>("texts");
        QTest::newRow("nothing") << Texts{};
        QTest::newRow("an empty text") << Texts{""};
        QTest::newRow("several") << Texts{"a", "", "bc"};
        QTest::newRow("its own marks") << Texts{"1:x,", ",,,", "::"};
        QTest::newRow("bytes") << Texts{std::string("a\0b", 3), "\n", "\xE2\x9C\x85"};
    }

    void roundTrip()
    {
        QFETCH(std::vector<std::string>, texts);
        std::string packed;
        for (const std::string& text : texts)
            appendNetString(packed, text);
        QCOMPARE(netStrings(packed), texts);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<int>("kept");
        QTest::newRow("cut in the text") << QByteArray("1:a,5:he") << 1;
        QTest::newRow("no comma") << QByteArray("1:a;") << 0;
        QTest::newRow("no number") << QByteArray(":a,") << 0;
        QTest::newRow("only a number") << QByteArray("7") << 0;
        QTest::newRow("a huge number") << QByteArray("99999999999999999999:a,") << 0;
        QTest::newRow("the largest number") << QByteArray("18446744073709551615:a,") << 0;
    }

    void damaged()
    {
        QFETCH(QByteArray, packed);
        QFETCH(int, kept);
        QCOMPARE(static_cast<int>(netStrings(packed.toStdString()).size()), kept);
    }
};

QTEST_GUILESS_MAIN(TestNetString)
#include "tst_netstring.moc"
