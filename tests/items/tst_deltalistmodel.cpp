// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/deltarows.h"

#include "models/items/roles.h"
#include "models/items/runs/signaturerows.h"
#include "tests/items/testsamples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QStringList rowsOf(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QString text = index.data().toString();
        if (index.data(GroupRole).toBool())
            text += QStringLiteral(": ") + index.data(CountRole).toString();
        rows.append(text);
    }
    return rows;
}

} // namespace

class TestDeltaListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sections();
    void details();
    void theBaselineItself();
    void collectionFailure();
    void opensAndCloses();
    void locations();
    void pointers();
    void signatures();
    void signaturesOfACollectionFailure();
    void failuresWithoutASignature();
    void failuresWithoutAMessage();

private:
    PackSnapshot m_pack = suiteOfFourRuns();
};

void TestDeltaListModel::sections()
{
    RowList model;
    QAbstractItemModelTester tester(&model);
    DeltaRows delta(m_pack, 1);
    model.setRows(delta.rows());
    QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("New failures: 2"), QStringLiteral("breaks"),
                                         QStringLiteral("arrives"), QStringLiteral("Removed while failing: 1"),
                                         QStringLiteral("gone"), QStringLiteral("Fixed: 1"), QStringLiteral("flaky"),
                                         QStringLiteral("Persistent: 3"), QStringLiteral("TestA")}));
    QCOMPARE(delta.count(DeltaRows::NewFailures), 2);
    QCOMPARE(delta.count(DeltaRows::Persistent), 3);
    delta = DeltaRows(m_pack, -1);
    model.setRows(delta.rows());
    QCOMPARE(model.rowCount(), 0);
    delta = DeltaRows({}, 0);
    model.setRows(delta.rows());
    QCOMPARE(model.rowCount(), 0);
}

void TestDeltaListModel::details()
{
    RowList model;
    DeltaRows delta(m_pack, 1);
    model.setRows(delta.rows());
    const auto detail = [&model](int row) { return model.index(row, 0).data(SecondLineRole).toString(); };
    QVERIFY2(detail(1).startsWith(QStringLiteral("did not fail in the baseline")), qPrintable(detail(1)));
    QVERIFY2(detail(2).startsWith(QStringLiteral("new test, failing on arrival")), qPrintable(detail(2)));
    QCOMPARE(detail(4), QStringLiteral("other tests of its file still run: removed, not fixed"));
    QCOMPARE(detail(6), QStringLiteral("flaky: F P F over 3 executed runs"));
    QCOMPARE(detail(8), QStringLiteral("3 tests · fail in all 3 executed runs · AssertionError: assert <n> == <n>"));
}

void TestDeltaListModel::theBaselineItself()
{
    RowList model;
    DeltaRows delta(m_pack, 0);
    model.setRows(delta.rows());
    // Against itself nothing is new; what fails is persistent.
    QCOMPARE(delta.count(DeltaRows::NewFailures), 0);
    QCOMPARE(delta.count(DeltaRows::RemovedWhileFailing), 0);
}

void TestDeltaListModel::collectionFailure()
{
    RowList model;
    DeltaRows delta(m_pack, 2);
    model.setRows(delta.rows());
    QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("New failures: 2"), QStringLiteral("tests/a.py"),
                                         QStringLiteral("tests/lost.py")}));
    QVERIFY(model.index(1, 0).data(SecondLineRole).toString().startsWith(QStringLiteral("not collected · ")));
    QCOMPARE(delta.count(DeltaRows::Fixed), 0);
}

void TestDeltaListModel::opensAndCloses()
{
    auto review = std::make_shared<Review>(*m_pack.review);
    review->deltas[1].stillFailing.clear();
    auto facts = std::make_shared<PackFacts>(*m_pack.facts);
    for (int i = 0; i < 6; ++i)
        review->deltas[1].stillFailing.push_back(facts->tests.intern("tests/many" + std::to_string(i) + ".py::test"));
    RowList model;
    QAbstractItemModelTester tester(&model);
    DeltaRows delta({facts, review}, 1);
    model.setRows(delta.rows());
    const int closed = model.rowCount();
    QModelIndex section = model.index(closed - 1 - DeltaRows::rowsWhenClosed, 0);
    QCOMPARE(section.data().toString(), QStringLiteral("Persistent"));
    QVERIFY(section.data(FoldedRole).toBool());
    delta.toggle(section);
    model.setRows(delta.rows());
    QCOMPARE(model.rowCount(), closed + 3);
    section = model.index(closed - 1 - DeltaRows::rowsWhenClosed, 0);
    delta.toggle(section);
    model.setRows(delta.rows());
    QCOMPARE(model.rowCount(), closed);
    delta.toggle(model.index(1, 0));
    model.setRows(delta.rows()); // a test is no section
    QCOMPARE(model.rowCount(), closed);
}

void TestDeltaListModel::locations()
{
    RowList model;
    DeltaRows delta(m_pack, 1);
    model.setRows(delta.rows());
    QCOMPARE(model.index(0, 0).data(LocationRole).toString(), QStringLiteral("show=all&run=night-2/unit&set=new"));
    QCOMPARE(model.index(4, 0).data(LocationRole).toString(),
             QStringLiteral("show=all&run=night-2/unit&set=removed&test=tests/c.py::gone"));
    QCOMPARE(model.index(8, 0).data(LocationRole).toString(),
             QStringLiteral("show=all&run=night-2/unit&set=persistent&text=tests/a.py::TestA"));
    QCOMPARE(model.index(99, 0).data(LocationRole).toString(), QString());
}

void TestDeltaListModel::pointers()
{
    RowList model;
    DeltaRows delta(m_pack, 1);
    model.setRows(delta.rows());
    QCOMPARE(model.index(1, 0).data(PointerTextRole).toString(), QStringLiteral("#L101"));
    // A test that is gone has its last line in the baseline.
    QCOMPARE(model.index(4, 0).data(PointerTextRole).toString(), QStringLiteral("#L7"));
    QVERIFY(model.index(0, 0).data(SourceRefsRole).value<QVector<SourceRef>>().isEmpty());
}

void TestDeltaListModel::signatures()
{
    RowList model;
    QAbstractItemModelTester tester(&model);
    const SignatureRows causes = signatureRows(m_pack, 1);
    model.setRows(causes.rows);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data(CountRole).toInt(), 3);
    QCOMPARE(first.data(SecondLineRole).toString(), QStringLiteral("shop.py:117"));
    QCOMPARE(first.data(SideRole).toInt(), int(CodeSide::Product));
    QCOMPARE(first.data(ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(0, 0).data(LocationRole).toString(), QStringLiteral("show=all&signature=assert%20%26%20more"));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("3 tests")));
    QCOMPARE(causes.tests, 5);
}

void TestDeltaListModel::signaturesOfACollectionFailure()
{
    RowList model;
    const SignatureRows causes = signatureRows(m_pack, 2);
    model.setRows(causes.rows);
    QCOMPARE(model.rowCount(), 1); // one missing module stops both
    QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 2);
    QVERIFY(model.index(0, 0).data(CollectionRole).toBool());
    QCOMPARE(model.index(0, 0).data(SourceRefsRole).value<QVector<SourceRef>>().size(), 2);
}

void TestDeltaListModel::failuresWithoutASignature()
{
    auto review = std::make_shared<Review>(*m_pack.review);
    review->signatures.clear();
    for (int i = 0; i < 12; ++i) {
        Failure failure;
        failure.test = TestId{100 + i};
        failure.message = "Error number " + std::string(1, static_cast<char>('a' + i));
        review->runs[0].failures.push_back(failure);
    }
    RowList model;
    QAbstractItemModelTester tester(&model);
    const SignatureRows causes = signatureRows({m_pack.facts, review}, 0);
    model.setRows(causes.rows);
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.index(1, 0).data(LocationRole).toString(), QStringLiteral("show=all&run=night-1/unit"));
}

void TestDeltaListModel::failuresWithoutAMessage()
{
    auto review = std::make_shared<Review>(*m_pack.review);
    review->signatures.resize(1);
    review->signatures[0].pattern = " \n";
    Failure silent;
    silent.test = TestId{100};
    review->runs[1].failures.push_back(silent);
    RowList model;
    const SignatureRows causes = signatureRows({m_pack.facts, review}, 1);
    model.setRows(causes.rows);
    int silentRows = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QVERIFY(!index.data().toString().trimmed().isEmpty());
        silentRows += index.data().toString() == QStringLiteral("(no message)");
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", ")));
    }
    QCOMPARE(silentRows, 2);
}

QTEST_GUILESS_MAIN(TestDeltaListModel)
#include "tst_deltalistmodel.moc"
