// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/manifests/versionrange.h"

#include <QTest>

using namespace exhibit;

class TestVersionRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constraints_data();
    void constraints();
    void numbers_data();
    void numbers();
};

void TestVersionRange::constraints_data()
{
    QTest::addColumn<QByteArray>("constraint");
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<QByteArray>("refused");
    const auto row = [](const char* constraint, const char* allowed, const char* refused) {
        QTest::newRow(constraint) << QByteArray(constraint) << QByteArray(allowed) << QByteArray(refused);
    };
    row("^18.2.0", "18.3.1", "19.0");
    row("^18.2.0", "18", "17");
    row("^0.3.1", "0.3.9", "0.4");
    row("^0.0.3", "0.0.3", "0.0.4");
    row("~1.2.3", "1.2.9", "1.3");
    row("~1", "1.9", "2");
    row("~> 7.1", "7.9", "8");
    row("~> 7.1.2", "7.1.9", "7.2");
    row("~=3.10", "3.12", "4");
    row(">=3.10,<4", "3.13", "4.0");
    row(">=3.10, <3.12", "3.11", "3.12");
    row("18 || 20", "20.1", "19");
    row("==2.0.29", "2.0", "2.1");
    row("<=1.4", "1.4.7", "1.5");
    row("3.x", "3.7", "4");
    row("1.2.*", "1.2.8", "1.3");
    row("v5.0.1-rc.1", "5.0", "5.1");
    row(">=1.0 !=1.3", "1.3", "0.9"); // one that is left out narrows nothing: it is not worth an accusation
}

void TestVersionRange::constraints()
{
    QFETCH(QByteArray, constraint);
    QFETCH(QByteArray, allowed);
    QFETCH(QByteArray, refused);
    const std::vector<VersionRange> ranges = versionRanges(constraint.toStdString());
    QVERIFY(!ranges.empty());
    QVERIFY(!areDisjoint(ranges, versionsLike(versionNumbers(allowed.toStdString()))));
    QVERIFY(areDisjoint(ranges, versionsLike(versionNumbers(refused.toStdString()))));
}

void TestVersionRange::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isUnderstood");
    QTest::newRow("any") << QByteArray("*") << true;
    QTest::newRow("span of npm") << QByteArray("1.2 - 2.3") << false;
    QTest::newRow("place") << QByteArray("git+https://host.example/x.git") << false;
    QTest::newRow("name of a channel") << QByteArray("latest") << false;
    QTest::newRow("workspace") << QByteArray("workspace:*") << false;
    QTest::newRow("longer than a number") << QByteArray("99999999999999999999.1") << true;
    QTest::newRow("nothing") << QByteArray() << false;
}

/// What is not understood allows nothing that could refute a sentence.
void TestVersionRange::numbers()
{
    QFETCH(QByteArray, text);
    QTEST(!versionRanges(text.toStdString()).empty(), "isUnderstood");
}

QTEST_GUILESS_MAIN(TestVersionRange)
#include "tst_versionrange.moc"
