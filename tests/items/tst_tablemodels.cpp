// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/evidence/problemlistmodel.h"
#include "models/items/findings/findinglistmodel.h"
#include "models/items/findings/missingevidencemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace exhibit {

using test::printModel;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

class TestTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings();
    void missingEvidence();
    void problems();
};

void TestTableModels::findings()
{
    FindingListModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("1 522 tests never ran."));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("Collection failure"));
    QCOMPARE(model.index(0, 0).data(SourceRefsRole).value<QVector<SourceRef>>().size(), 2);
    // Two files are named README.md: the bare name would not say which.
    QCOMPARE(model.index(0, 0).data(PointerTextRole).toString(), QStringLiteral("ci.txt#L33"));
    model.setSnapshot({}, test::sampleMessages());
    QVERIFY(!model.findingAt(0));
}

void TestTableModels::missingEvidence()
{
    MissingEvidenceModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("phase.md | named once"));
    QCOMPARE(model.index(0, 0).data(SecondLineRole).toString(), QStringLiteral("The file would settle it."));
    QCOMPARE(model.index(0, 0).data(PointerTextRole).toString(), QStringLiteral("README.md#L2"));
    model.setSnapshot(test::emptyPack(), test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModels::problems()
{
    ProblemListModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("Error | It cannot be read. | reports.ndjson | 1\n"
                                               "Warning | Line 7 is broken. | ci.txt#L7 | 3"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.append({}, test::sampleMessages());
    model.append({Problem{Severity::Info, {"test.unreadable", {}}, {}, 1}}, test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("Note | It cannot be read. |  | 1"));
    QVERIFY(!model.index(0, 0).data(SourceRefRole).isValid());
    QVERIFY(!model.problemAt(1));
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestTableModels)
#include "tst_tablemodels.moc"
