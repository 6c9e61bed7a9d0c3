// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/findings/findinglistmodel.h"

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

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestTableModels)
#include "tst_tablemodels.moc"
