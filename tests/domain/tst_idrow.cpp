// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/idrow.h"
#include "models/domain/outcome.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace exhibit;

/// Reads like the vector it stands for, whatever the order of writing.
class TestIdRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeAVector();
    void storesOnlyWhatIsBetween();
};

void TestIdRow::readsLikeAVector()
{
    QRandomGenerator random(20261128);
    for (int round = 0; round < 200; ++round) {
        IdRow<Outcome> row;
        std::vector<Outcome> plain;
        for (quint32 i = random.bounded(60); i > 0; --i) {
            const std::size_t at = random.bounded(40);
            const auto value = static_cast<Outcome>(random.bounded(7));
            row.set(at, value);
            if (at >= plain.size())
                plain.resize(at + 1, Outcome::Absent);
            plain[at] = value;
        }
        QCOMPARE(row.size(), plain.size());
        QCOMPARE(row.empty(), plain.empty());
        QVERIFY(std::equal(row.begin(), row.end(), plain.begin(), plain.end()));
        QVERIFY(row[plain.size()] == Outcome::Absent && row[1'000'000] == Outcome::Absent);
        IdRow<Outcome> other;
        other.store(0, plain, plain.size());
        QVERIFY(row == other);
        QCOMPARE(std::count(row.begin(), row.end(), Outcome::Failed),
                 std::count(plain.begin(), plain.end(), Outcome::Failed));
    }
}

void TestIdRow::storesOnlyWhatIsBetween()
{
    IdRow<Outcome> row;
    for (std::size_t i = 0; i < 20; ++i)
        row.set(1'000'000 - i, Outcome::Passed);
    QCOMPARE(row.size(), std::size_t{1'000'001});
    QVERIFY(row.stored().size() < 64);
    QVERIFY(row[999'990] == Outcome::Passed && row[10] == Outcome::Absent);
}

QTEST_GUILESS_MAIN(TestIdRow)
#include "tst_idrow.moc"
