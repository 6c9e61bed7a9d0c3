// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/base/filterproxy.h"
#include "models/items/claims/claimlistmodel.h"
#include "models/items/evidence/artifacttreemodel.h"
#include "models/items/evidence/searchresultmodel.h"
#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace exhibit {

using test::printModel;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

class TestTreeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimGroups();
    void claimsFold();
    void claimsFilter();
    void claimRoles();
    void artifactTree();
    void archiveStandsOnce();
    void artifactOfAPointer();
    void sectionsAreNamedByTheirRun();
    void artifactProblems();
    void searchBatches();
    void searchMatchesAreCharacters();
};

void TestTreeModels::claimGroups()
{
    ClaimListModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("Contradicted\n  “Claim one”\nOther scope\n  “Claim two”\n"
                                               "Stale\n  “Claim three”\nUnproven\n  “Claim four”\n"
                                               "2 paths not in this pack\n  “Claim five”\n  “Claim six”\n"
                                               "Supported\n  “Claim seven”"));
    QCOMPARE(model.claimCount(), 7);
    QCOMPARE(test::samplePack().review->totals.mismatches, 3);
    model.setSnapshot(test::emptyPack(), test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot({}, test::sampleMessages());
    QCOMPARE(model.claimCount(), 0);
}

void TestTreeModels::claimsFold()
{
    ClaimListModel model;
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QList<bool> folded;
    for (int row = 0; row < model.rowCount(); ++row)
        folded.append(model.index(row, 0).data(FoldedRole).toBool());
    QCOMPARE(folded, QList<bool>({false, false, false, false, true, true}));
}

void TestTreeModels::claimsFilter()
{
    ClaimListModel model;
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    Tester tester(&proxy, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    proxy.setFilterText(QStringLiteral("three"));
    QCOMPARE(printModel(proxy), QStringLiteral("Stale\n  “Claim three”"));
    QCOMPARE(proxy.shownCount(), 1);
    QCOMPARE(proxy.totalCount(), 7);
}

void TestTreeModels::claimRoles()
{
    ClaimListModel model;
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    const QModelIndex claim = model.indexOf(QStringLiteral("two"));
    QVERIFY(claim.isValid());
    QCOMPARE(model.claimAt(claim)->id, std::string("two"));
    QCOMPARE(claim.data(VerdictRole).toInt(), static_cast<int>(Verdict::ScopeMismatch));
    // Two files have this name, so the path says which one.
    QCOMPARE(claim.data(PointerTextRole).toString(), QStringLiteral("README.md#L4"));
    QCOMPARE(claim.data(TrailingRole).toString(), QStringLiteral("ci.txt"));
    QCOMPARE(claim.data(SourceRefsRole).value<QVector<SourceRef>>().size(), 2);
    QVERIFY(!model.claimAt(claim.parent()));
    QCOMPARE(claim.parent().data(CountRole).toInt(), 1);
    QVERIFY(!model.indexOf(QStringLiteral("none")).isValid());
}

void TestTreeModels::artifactTree()
{
    ArtifactTreeModel model;
    Tester tester(&model, fatal);
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("docs | 1 file\n  README.md | 10 bytes\nlogs | 1 file\n"
                                               "  ci.txt | 1.1 MB\n    run-one | L1\n    run-two | L15\n"
                                               "README.md | 2.0 KB\nreports.ndjson | 0 bytes"));
    model.setSnapshot({}, test::sampleMessages());
    QCOMPARE(model.rowCount(), 0);
}

void TestTreeModels::archiveStandsOnce()
{
    auto facts = std::make_shared<PackFacts>();
    for (const char* path : {"ci/a.zip", "ci/a.zip/logs/one.txt", "ci/a.zip/two.txt", "z.txt"})
        facts->artifacts.emplace_back().path = path;
    ArtifactTreeModel model;
    Tester tester(&model, fatal);
    model.setSnapshot({facts, std::make_shared<Review>()}, test::sampleMessages());
    QCOMPARE(printModel(model), QStringLiteral("ci | 3 files\n  a.zip | 0 bytes\n    logs | 1 file\n"
                                               "      one.txt | 0 bytes\n    two.txt | 0 bytes\nz.txt | 0 bytes"));
    QCOMPARE(model.indexOfPath("ci/a.zip").data(SourceRefRole).value<SourceRef>().path, std::string("ci/a.zip"));
    QCOMPARE(model.indexOfPath("ci/a.zip/two.txt").parent(), model.indexOfPath("ci/a.zip"));
}

void TestTreeModels::artifactOfAPointer()
{
    ArtifactTreeModel model;
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    SourceRef ref;
    ref.path = "logs/ci.txt";
    QCOMPARE(model.indexOf(ref).data().toString(), QStringLiteral("ci.txt"));
    ref.firstLine = LineNumber::fromOneBased(20);
    QCOMPARE(model.indexOf(ref).data().toString(), QStringLiteral("run-two"));
    QCOMPARE(model.memberAt(model.indexOf(ref))->title, std::string("run two"));
    QCOMPARE(model.indexOf(ref).data(SourceRefRole).value<SourceRef>().firstLine, LineNumber::fromOneBased(15));
    ref.firstLine = LineNumber::fromOneBased(900);
    QCOMPARE(model.indexOf(ref).data().toString(), QStringLiteral("ci.txt"));
    ref.path = "absent.txt";
    QVERIFY(!model.indexOf(ref).isValid());
    QVERIFY(!model.artifactAt(model.index(0, 0)));
}

void TestTreeModels::sectionsAreNamedByTheirRun()
{
    auto facts = std::make_shared<PackFacts>();
    Artifact& bundle = facts->artifacts.emplace_back();
    bundle.path = "logs.txt";
    for (const char* path : {"runs/alpha/ci/tests.log", "runs/beta/ci/tests.log", "runs/beta/ci/lint.log", "notes.md"})
        bundle.members.emplace_back().path = path;
    auto review = std::make_shared<Review>();
    for (const char* run : {"alpha", "beta"})
        review->runs.emplace_back().key.runId = run;
    ArtifactTreeModel model;
    model.setSnapshot({facts, review}, test::sampleMessages());
    const QModelIndex file = model.indexOfPath("logs.txt");
    QStringList names;
    for (int row = 0; row < model.rowCount(file); ++row)
        names.append(model.index(row, 0, file).data().toString());
    // Two of one run keep their paths, which tell them apart.
    QCOMPARE(names, (QStringList{QStringLiteral("alpha"), QStringLiteral("runs/beta/ci/tests.log"),
                                 QStringLiteral("runs/beta/ci/lint.log"), QStringLiteral("notes.md")}));
    const QModelIndex alpha = model.index(0, 0, file);
    QCOMPARE(alpha.data(Qt::ToolTipRole).toString(), QStringLiteral("runs/alpha/ci/tests.log"));
    QCOMPARE(alpha.data(SecondLineRole).toString(), QStringLiteral("runs/alpha/ci/tests.log")); // a filter finds it
}

void TestTreeModels::artifactProblems()
{
    ArtifactTreeModel model;
    model.setSnapshot(test::samplePack(), test::sampleMessages());
    const QModelIndex log = model.indexOfPath("logs/ci.txt");
    QCOMPARE(log.data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    QCOMPARE(log.data(Qt::ToolTipRole).toString(), QStringLiteral("Line 7 is broken."));
    QVERIFY(!model.indexOfPath("README.md").data(SeverityRole).isValid());
}

void TestTreeModels::searchBatches()
{
    SearchResultModel model;
    Tester tester(&model, fatal);
    model.clear(test::samplePack().facts);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({{"logs/ci.txt", LineNumber{20}, "E   boom", {{4, 4}}},
                  {"logs/ci.txt", LineNumber{21}, "boom", {}},
                  {"README.md", LineNumber{1}, "boom?", {}}});
    model.append({{"logs/ci.txt", LineNumber{30}, "boom again", {}}});
    model.append({});
    QCOMPARE(printModel(model), QStringLiteral("logs/ci.txt | \n  E   boom | run-two\n  boom | run-two\n"
                                               "  boom again | run-two\nREADME.md | \n  boom? | "));
    QCOMPARE(inserted.count(), 5);
    QCOMPARE(model.hitCount(), 4);
    QCOMPARE(model.fileCount(), 2);
    QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 3);
    QCOMPARE(model.index(2, 0, model.index(0, 0)).data(PointerTextRole).toString(), QStringLiteral("#L30"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.hitCount(), 0);
}

void TestTreeModels::searchMatchesAreCharacters()
{
    SearchResultModel model;
    model.append({{"a.txt", LineNumber{1}, "zwölf Fehler", {{7, 6}, {50, 3}}}});
    const auto matches = model.index(0, 0, model.index(0, 0)).data(MatchesRole).value<QVector<TextRange>>();
    QCOMPARE(matches.size(), 2);
    QVERIFY(matches[0] == (TextRange{6, 6}));
    QCOMPARE(matches[1].length, 0);
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestTreeModels)
#include "tst_treemodels.moc"
