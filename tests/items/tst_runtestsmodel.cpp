// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runtestsmodel.h"

#include "models/items/roles.h"
#include "models/review/engine.h"
#include "tests/items/rowtexts.h"
#include "tests/support/factsbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr int baselineRun = 0;
constexpr int changedRun = 1;
constexpr int brokenRun = 2;

/// night-1 is the baseline; night-2 breaks, mends, adds and drops tests; night-3 could not collect.
PackSnapshot threeRuns()
{
    FactsBuilder builder;
    builder.log({"night-1", "unit"}, {{"t.py::breaks", Outcome::Passed},
                                      {"t.py::gone", Outcome::Failed},
                                      {"t.py::mended", Outcome::Failed},
                                      {"t.py::red", Outcome::Failed}});
    Witness& second = builder.log({"night-2", "unit"},
                                  {{"t.py::breaks", Outcome::Failed},
                                   {"t.py::mended", Outcome::Passed},
                                   {"t.py::new", Outcome::Error},
                                   {"t.py::red", Outcome::Failed}},
                                  "ci.log", 100);
    second.failures.front().message = "KeyError: 'cart'";
    second.failures.front().cause = ref("ci.log", 108, "E   KeyError: 'cart'");
    second.where.lastLine = LineNumber{120};
    builder.failedCollection({"night-3", "unit"}, {"tests/a.py", "tests/b.py"}, "shop.cart", "ci.log", 200);
    auto facts = std::make_shared<const PackFacts>(builder.build());
    auto review = buildReview(*facts, {});
    return {facts, std::make_shared<const Review>(std::move(review.value()))};
}

void showDelta(RunTestsModel& model, const PackSnapshot& snapshot, int run)
{
    const auto index = static_cast<std::size_t>(run);
    model.setDelta(snapshot, snapshot.review->runs.at(index), snapshot.review->deltas.at(index));
}

void showFailures(RunTestsModel& model, const PackSnapshot& snapshot, int run)
{
    model.setFailures(snapshot, snapshot.review->runs.at(static_cast<std::size_t>(run)));
}

QStringList pointerTexts(const RunTestsModel& model, int row)
{
    QStringList texts;
    for (const SourceRef& place : model.pointersAt(row))
        texts << QString::fromStdString(toString(place));
    return texts;
}

} // namespace

class TestRunTestsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void listsWhatChanged();
    void baselineChangedNothing();
    void listsNewCollectionErrors();
    void listsFailures();
    void listsCollectionErrorsAsFailures();
    void pointers();
    void rowsWithoutAPlace();
    void clears();

private:
    std::unique_ptr<RunTestsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRunTestsModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<RunTestsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestRunTestsModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(headingTexts(*m_model), QStringLiteral("Change | Test | Message | Line"));
    QVERIFY(m_model->pointersAt(0).isEmpty());
    QVERIFY(m_model->pointersAt(-1).isEmpty());
}

void TestRunTestsModel::listsWhatChanged()
{
    showDelta(*m_model, threeRuns(), changedRun);
    QCOMPARE(rowTexts(*m_model),
             (QStringList{QStringLiteral("new failure | t.py::breaks | KeyError: 'cart' | #L101"),
                          QStringLiteral("new test fails | t.py::new | AssertionError: assert 1 == 2 | #L103"),
                          QStringLiteral("fixed | t.py::mended | AssertionError: assert 1 == 2 | #L102"),
                          QStringLiteral("removed | t.py::gone | AssertionError: assert 1 == 2 | #L3")}));
    using Change = RunTestsModel::Change;
    const Change changes[] = {Change::NewlyFailing, Change::NewTestFailing, Change::Fixed, Change::FailingRemoved};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(m_model->index(row, 0).data(KindRole).toInt(), static_cast<int>(changes[row]));
}

void TestRunTestsModel::baselineChangedNothing()
{
    showDelta(*m_model, threeRuns(), baselineRun);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRunTestsModel::listsNewCollectionErrors()
{
    showDelta(*m_model, threeRuns(), brokenRun);
    const QString why = QStringLiteral("ModuleNotFoundError: No module named 'shop.cart'");
    QCOMPARE(rowTexts(*m_model), (QStringList{QStringLiteral("not collected | tests/a.py | %1 | #L201").arg(why),
                                              QStringLiteral("not collected | tests/b.py | %1 | #L202").arg(why)}));
    QCOMPARE(m_model->index(0, 0).data(KindRole).toInt(), int(RunTestsModel::Change::CollectionError));
}

void TestRunTestsModel::listsFailures()
{
    showFailures(*m_model, threeRuns(), changedRun);
    QCOMPARE(rowTexts(*m_model),
             (QStringList{QStringLiteral("failed | t.py::breaks | KeyError: 'cart' | #L101"),
                          QStringLiteral("failed | t.py::red | AssertionError: assert 1 == 2 | #L104"),
                          QStringLiteral("failed | t.py::new | AssertionError: assert 1 == 2 | #L103")}));
    QCOMPARE(m_model->index(0, 0).data(KindRole).toInt(), int(RunTestsModel::Change::Failing));
}

void TestRunTestsModel::listsCollectionErrorsAsFailures()
{
    showFailures(*m_model, threeRuns(), brokenRun);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(1, RunTestsModel::TestColumn).data().toString(), QStringLiteral("tests/b.py"));
    QCOMPARE(pointerTexts(*m_model, 1), QStringList{QStringLiteral("ci.log#L202")});
}

void TestRunTestsModel::pointers()
{
    showDelta(*m_model, threeRuns(), changedRun);
    // The failing line, then the line that says why.
    QCOMPARE(pointerTexts(*m_model, 0), (QStringList{QStringLiteral("ci.log#L101"), QStringLiteral("ci.log#L108")}));
    // A fixed test passes here and failed there.
    QCOMPARE(pointerTexts(*m_model, 2), (QStringList{QStringLiteral("ci.log#L102"), QStringLiteral("ci.log#L4")}));
    QCOMPARE(pointerTexts(*m_model, 3), QStringList{QStringLiteral("ci.log#L3")});
    QVERIFY(m_model->pointersAt(4).isEmpty());
    const QModelIndex line = m_model->index(0, RunTestsModel::PointerColumn);
    QCOMPARE(line.data(CopyRole).toString(), QStringLiteral("ci.log#L101"));
    QCOMPARE(line.data(PointerTextRole).toString(), QStringLiteral("#L101"));
    QCOMPARE(line.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QVERIFY(!m_model->index(0, RunTestsModel::TestColumn).data(PointerTextRole).isValid());
    for (int column = 0; column < m_model->columnCount(); ++column)
        QCOMPARE(m_model->index(0, column).data(SourceRefRole).value<SourceRef>().firstLine.value, 101);
}

void TestRunTestsModel::rowsWithoutAPlace()
{
    FactsBuilder builder;
    builder.log({"night-1", "unit"}, {{"t.py::a", Outcome::Failed}});
    PackFacts facts = builder.build();
    Run run;
    run.key = {"night-1", "unit"};
    Failure failure;
    failure.test = facts.tests.find("t.py::a");
    run.failures.push_back(failure);
    m_model->setFailures({std::make_shared<const PackFacts>(std::move(facts)), std::make_shared<const Review>()}, run);
    QCOMPARE(rowTexts(*m_model), QStringList{QStringLiteral("failed | t.py::a |  | ")});
    const QModelIndex line = m_model->index(0, RunTestsModel::PointerColumn);
    QVERIFY(!line.data(SourceRefRole).isValid());
    QCOMPARE(line.data(CopyRole).toString(), QString());
}

void TestRunTestsModel::clears()
{
    showFailures(*m_model, threeRuns(), changedRun);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->pointersAt(0).isEmpty());
}

QTEST_GUILESS_MAIN(TestRunTestsModel)
#include "tst_runtestsmodel.moc"
