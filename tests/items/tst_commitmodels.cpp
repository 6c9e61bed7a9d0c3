// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/itemsamples.h"

#include "models/items/base/rowtable.h"
#include "models/items/commits/commitrows.h"
#include "models/items/roles.h"
#include "models/report/languages/language.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <utility>

namespace exhibit {

using test::printModel;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

namespace {

SourceRef at(std::int64_t line)
{
    SourceRef ref;
    ref.path = "GIT.txt";
    ref.firstLine = ref.lastLine = LineNumber{line};
    return ref;
}

CommitFile file(const char* status, const char* path, std::int64_t added, std::int64_t removed)
{
    CommitFile made;
    made.status = status;
    made.path = path;
    made.added = added;
    made.removed = removed;
    made.where = at(20);
    return made;
}

/// A listed commit, one with a diff of three files, one that names a file without its diff.
PackSnapshot commits()
{
    auto facts = std::make_shared<PackFacts>();
    Commit listed;
    listed.sha = "30b7b339";
    listed.subject = "Note the release";
    listed.where = at(4);
    Commit full;
    full.sha = "5a29b35c344a00112233445566778899aabbccdd";
    full.author = "A Person <a@example.org>";
    full.date = "Sun Dec 28 00:52:10 2025 +1100";
    full.subject = "Fix the parser";
    full.where = at(10);
    full.hasDiff = true;
    full.files = {file("M", "src/parser.py", 29, 1), file("A", "tests/test_parser.py", 43, 0),
                  file("R100", "docs/new.md", 0, 0)};
    full.files[2].oldPath = "docs/old.md";
    full.files[0].hunks = {{1, 9, 1, 10, "", LineNumber{40}, LineNumber{52}},
                           {76, 6, 77, 33, "class A:", LineNumber{53}, LineNumber{88}}};
    Commit named = listed;
    named.sha = "cafe0123";
    named.subject = "Touch a file";
    named.date = "yesterday";
    named.files = {file("M", "a.py", 0, 0)};
    named.files[0].added.reset();
    named.files[0].removed.reset();
    facts->commits = {listed, full, named};
    PackSnapshot snapshot;
    snapshot.facts = facts;
    snapshot.review = std::make_shared<Review>();
    return snapshot;
}

} // namespace

class TestCommitModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups();
    void rowTexts();
    void findsByHash_data();
    void findsByHash();
    void files();
    void placeOfADiff();
    void nothing();
};

void TestCommitModels::groups()
{
    RowList model;
    Tester tester(&model, fatal);
    model.setRows(commitRows(commits()));
    QCOMPARE(printModel(model), QStringLiteral("With diff in the pack\n  Fix the parser\n"
                                               "With names of files, without diff\n  Touch a file\n"
                                               "Listed without diff\n  Note the release"));
    QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 1);
    QCOMPARE(model.index(1, 0).data(CountRole).toInt(), 1);
    QVERIFY(!model.index(0, 0, model.index(1, 0)).data(MutedRole).toBool());
    QVERIFY(model.index(0, 0, model.index(2, 0)).data(MutedRole).toBool());
}

void TestCommitModels::rowTexts()
{
    RowList model;
    const PackSnapshot snapshot = commits();
    model.setRows(commitRows(snapshot));
    const QModelIndex full = model.indexOf(QStringLiteral("5a29b35c344a00112233445566778899aabbccdd"));
    QCOMPARE(full.data(SecondLineRole).toString(), QStringLiteral("5a29b35c  28 Dec 2025 00:52"));
    QCOMPARE(full.data(TrailingRole).toString(), QStringLiteral("+72 −1"));
    for (const auto& [language, date] : {std::pair("de", "28.12.2025 00:52"), std::pair("ja", "2025/12/28 00:52")}) {
        setWindowLanguage(*languageNamed(language));
        Commit dated;
        dated.date = "Sun Dec 28 00:52:10 2025 +1100";
        QCOMPARE(dateText(dated), QLatin1String(date));
    }
    setWindowLanguage(english());
    QCOMPARE(full.data(SourceRefRole).value<SourceRef>().firstLine.value, 10);
    QCOMPARE(model.indexOf(QStringLiteral("cafe0123")).data(SecondLineRole).toString(),
             QStringLiteral("cafe0123  yesterday"));
    QVERIFY(model.indexOf(QStringLiteral("cafe0123")).data(TrailingRole).toString().isEmpty());
    QCOMPARE(full.data(OriginRole).toInt(), 1);
    QVERIFY(!full.parent().data(OriginRole).isValid());
}

void TestCommitModels::findsByHash_data()
{
    QTest::addColumn<QString>("sha");
    QTest::addColumn<int>("commit");
    QTest::newRow("whole") << QStringLiteral("5a29b35c344a00112233445566778899aabbccdd") << 1;
    QTest::newRow("beginning") << QStringLiteral("5a29b35") << 1;
    QTest::newRow("longer than listed") << QStringLiteral("30b7b33900112233445566778899aabbccddeeff") << 0;
    QTest::newRow("too short") << QStringLiteral("5a29") << -1;
    QTest::newRow("unknown") << QStringLiteral("ffffffff") << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestCommitModels::findsByHash()
{
    QFETCH(QString, sha);
    QTEST(commitOf(commits(), sha), "commit");
}

void TestCommitModels::files()
{
    RowTable<CommitFileRow> model;
    Tester tester(&model, fatal);
    const PackSnapshot snapshot = commits();
    model.setTable(commitFileTable(snapshot, 1), Messages());
    QCOMPARE(printModel(model), QStringLiteral("M | src/parser.py | +29 | −1 | \n"
                                               "A | tests/test_parser.py | +43 |  | \n"
                                               "R | docs/new.md | +0 |  | "));
    QCOMPARE(model.rowAt(0)->added(), 29);
    QCOMPARE(model.rowAt(0)->removed(), 1);
    QCOMPARE(model.rowAt(0)->largest, 43);
    QCOMPARE(model.index(2, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("docs/new.md, before: docs/old.md"));
    model.setTable(commitFileTable(snapshot, 2), Messages());
    QCOMPARE(printModel(model), QStringLiteral("M | a.py |  |  | "));
}

void TestCommitModels::placeOfADiff()
{
    const PackSnapshot snapshot = commits();
    const CommitFile& changed = snapshot.facts->commits[1].files[0];
    QCOMPARE(toString(diffPlace(changed)), std::string("GIT.txt#L40-L88"));
    QCOMPARE(toString(diffPlace(snapshot.facts->commits[1].files[1])), std::string("GIT.txt#L20"));
}

void TestCommitModels::nothing()
{
    RowList list;
    list.setRows(commitRows(test::emptyPack()));
    QCOMPARE(list.rowCount(), 0);
    list.setRows(commitRows({}));
    QCOMPARE(list.rowCount(), 0);
    RowTable<CommitFileRow> files;
    files.setTable(commitFileTable(commits(), 7), Messages());
    QCOMPARE(files.rowCount(), 0);
    QVERIFY(!files.rowAt(0));
}

} // namespace exhibit

QTEST_GUILESS_MAIN(exhibit::TestCommitModels)
#include "tst_commitmodels.moc"
