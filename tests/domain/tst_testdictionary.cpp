// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outcome.h"

#include <QTest>

#include <string>
#include <unordered_map>

using namespace exhibit;

/// Ids of tests: each name once, in the order in which they came, also of those that are much alike.
class TestTestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInNothing();
    void keepsOrder();
    void agreesWithAMap();
};

void TestTestDictionary::findsNothingInNothing()
{
    const TestDictionary tests;
    QCOMPARE(tests.find("a").value, -1);
    QCOMPARE(tests.find({}).value, -1);
    QCOMPARE(tests.count(), 0);
}

void TestTestDictionary::keepsOrder()
{
    TestDictionary tests;
    QCOMPARE(tests.intern("b").value, 0);
    QCOMPARE(tests.intern("a").value, 1);
    QCOMPARE(tests.intern({}).value, 2);
    QCOMPARE(tests.intern("b").value, 0);
    QCOMPARE(tests.nodeId(TestId{1}), std::string("a"));
    QCOMPARE(tests.nodeIds().size(), std::size_t{3});
    QCOMPARE(tests.find({}).value, 2);
    QCOMPARE(tests.find("c").value, -1);
    const TestDictionary copy = tests;
    QCOMPARE(copy.find("a").value, 1);
}

void TestTestDictionary::agreesWithAMap()
{
    TestDictionary tests;
    std::unordered_map<std::string, std::int32_t> expected;
    for (int i = 0; i < 200'000; ++i) {
        const std::string name = "suite " + std::to_string(i % 97) + " renders " + std::to_string(i * 7919 % 60'000);
        const auto [entry, isNew] = expected.emplace(name, static_cast<std::int32_t>(expected.size()));
        QCOMPARE(tests.find(name).value, isNew ? -1 : entry->second);
        QCOMPARE(tests.intern(name).value, entry->second);
    }
    QCOMPARE(tests.count(), static_cast<std::int32_t>(expected.size()));
    for (const auto& [name, id] : expected)
        QCOMPARE(tests.find(name).value, id);
}

QTEST_GUILESS_MAIN(TestTestDictionary)
#include "tst_testdictionary.moc"
