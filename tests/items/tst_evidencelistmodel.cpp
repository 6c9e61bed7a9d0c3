// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowtable.h"
#include "models/items/claims/claimtables.h"

#include "models/items/roles.h"
#include "models/review/engine.h"
#include "tests/items/rowtexts.h"
#include "tests/support/factsbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

PackSnapshot nightlyPack()
{
    FactsBuilder builder;
    builder.artifact("docs/README.md", ArtifactKind::Prose);
    builder.artifact("a/notes.md", ArtifactKind::Prose);
    builder.artifact("b/notes.md", ArtifactKind::Prose);
    builder.log({"night-1", "unit"}, {{"a", Outcome::Passed}, {"b", Outcome::Failed}});
    auto facts = std::make_shared<const PackFacts>(builder.build());
    auto review = buildReview(*facts, {});
    return {facts, std::make_shared<const Review>(std::move(review.value()))};
}

SourceRef memberRef()
{
    SourceRef place = ref("bundle.txt", 40, "All tests pass");
    place.member = "guides/setup.md";
    place.memberFirstLine = LineNumber{3};
    return place;
}

SourceRef rowRef()
{
    SourceRef place;
    place.path = "events.db";
    place.table = "token_events";
    place.rowId = 7;
    place.quote = "actual_output_tokens=900";
    return place;
}

} // namespace

class TestEvidenceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void namesAndPlaces_data();
    void namesAndPlaces();
    void pointers();
    void keepsTheOrderAndResets();
    void worksBeforeAPackIsOpen();
};

void TestEvidenceListModel::isEmptyAtFirst()
{
    RowTable<EvidenceRow> model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setTable(evidenceTable(nightlyPack(), {}), Messages());
    QCOMPARE(headingTexts(model), QStringLiteral("Evidence | Says | Line"));
    QCOMPARE(model.rowCount(), 0);
}

void TestEvidenceListModel::namesAndPlaces_data()
{
    QTest::addColumn<SourceRef>("place");
    QTest::addColumn<QString>("row");
    QTest::newRow("line of a run's log") << ref("ci.log", 4, "1 failed, 1 passed")
                                         << QStringLiteral("night-1 | 1 failed, 1 passed | #L4");
    QTest::newRow("inside a run's log") << ref("ci.log", 3, "b FAILED") << QStringLiteral("night-1 | b FAILED | #L3");
    QTest::newRow("a name that stands once")
        << ref("docs/README.md", 10, "All green", 12) << QStringLiteral("README.md | All green | #L10-L12");
    QTest::newRow("a name that stands twice") << ref("b/notes.md", 1, "x") << QStringLiteral("b/notes.md | x | #L1");
    QTest::newRow("member of a bundle") << memberRef() << QStringLiteral("guides/setup.md | All tests pass | #L40");
    QTest::newRow("database row") << rowRef()
                                  << QStringLiteral("events.db | actual_output_tokens=900 | token_events#7");
    QTest::newRow("several lines are one")
        << ref("docs/README.md", 1, "  a\n\tb  c ") << QStringLiteral("README.md | a b c | #L1");
    SourceRef whole;
    whole.path = "docs/README.md";
    QTest::newRow("a whole file") << whole << QStringLiteral("README.md |  | ");
}

void TestEvidenceListModel::namesAndPlaces()
{
    QFETCH(SourceRef, place);
    QFETCH(QString, row);
    RowTable<EvidenceRow> model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(evidenceTable(nightlyPack(), {place}), Messages());
    QCOMPARE(rowTexts(model), QStringList{row});
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(model.index(0, column).data(SourceRefRole).value<SourceRef>() == place);
}

void TestEvidenceListModel::pointers()
{
    RowTable<EvidenceRow> model;
    model.setTable(evidenceTable(nightlyPack(), {ref("docs/README.md", 10, "All green", 12), rowRef()}), Messages());
    const QModelIndex lines = model.index(0, 2);
    QCOMPARE(lines.data(PointerTextRole).toString(), QStringLiteral("#L10-L12"));
    QCOMPARE(lines.data(CopyRole).toString(), QStringLiteral("docs/README.md#L10-L12"));
    QCOMPARE(lines.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    const QModelIndex row = model.index(1, 2);
    QCOMPARE(row.data(CopyRole).toString(), QStringLiteral("events.db:token_events#7"));
}

void TestEvidenceListModel::keepsTheOrderAndResets()
{
    RowTable<EvidenceRow> model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const std::vector<SourceRef> places{ref("docs/README.md", 9, "b"), ref("a/notes.md", 2, "a"), rowRef()};
    model.setTable(evidenceTable(nightlyPack(), places), Messages());
    for (std::size_t row = 0; row < places.size(); ++row)
        QVERIFY(model.rows()[row].ref == places[row]);
    QCOMPARE(model.rowCount(), 3);
    model.setTable(evidenceTable(nightlyPack(), {places.back()}), Messages());
    QCOMPARE(resets.count(), 2);
    QCOMPARE(model.rowCount(), 1);
}

void TestEvidenceListModel::worksBeforeAPackIsOpen()
{
    RowTable<EvidenceRow> model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(evidenceTable({}, {ref("docs/README.md", 10, "All green")}), Messages());
    QCOMPARE(rowTexts(model), QStringList{QStringLiteral("docs/README.md | All green | #L10")});
}

QTEST_GUILESS_MAIN(TestEvidenceListModel)
#include "tst_evidencelistmodel.moc"
