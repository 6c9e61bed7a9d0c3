// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/palette/palettemodel.h"
#include "models/items/palette/palettesearch.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// What matchLetters() marks: `[…]` around each run of letters.
QString marked(const QString& letters, const QString& text)
{
    const auto match = matchLetters(letters, text);
    if (!match)
        return {};
    QString shown = text;
    for (auto mark = match->marks.rbegin(); mark != match->marks.rend(); ++mark) {
        shown.insert(mark->start + mark->length, QLatin1Char(']'));
        shown.insert(mark->start, QLatin1Char('['));
    }
    return shown;
}

PackSnapshot somePack()
{
    auto facts = std::make_shared<PackFacts>();
    facts->name = "pack";
    for (const char* path : {"a/ci.log", "b/ci.log", "docs/rounding-tables.md"}) {
        Artifact artifact;
        artifact.path = path;
        facts->artifacts.push_back(artifact);
    }
    facts->tests.intern("tests/test_rounding.py::test_zero_band");
    facts->tests.intern("tests/test_money.py::test_round_trip");
    auto review = std::make_shared<Review>();
    Run run;
    run.key = {"ci-4890", "tests"};
    run.state = RunState::Failed;
    review->runs.push_back(run);
    JudgedClaim claim;
    claim.id = "c1";
    claim.claim.text = "Rounding follows the customs table";
    claim.claim.where.path = "docs/rounding-tables.md";
    claim.claim.where.firstLine = claim.claim.where.lastLine = LineNumber{3};
    claim.verdict = Verdict::Supported;
    review->claims.push_back(claim);
    return {facts, review, {}};
}

QStringList texts(const std::vector<PaletteHits>& groups)
{
    QStringList list;
    for (const PaletteHits& group : groups) {
        for (const PaletteHit& hit : group.shown)
            list << hit.entry.text;
    }
    return list;
}

} // namespace

class TestPaletteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void wordsBeforeScatteredLetters();
    void finds_data();
    void finds();
    void groupsWithTheWordStandFirst();
    void leadsToThePlace();
    void pagesAndCommandsWithoutAPack();
    void named_data();
    void named();
    void groupsInTheModel();
};

void TestPaletteSearch::letters_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* letters, const char* shown) {
        QTest::newRow(letters) << QString::fromUtf8(letters) << QString::fromUtf8(shown);
    };
    row("rnd", "[r]ou[nd]ing");
    row("ROUND", "test_[round]ing");
    row("te ro", "[te]st_[ro]unding");
    row("nothing", "");
    row("größe", "die [Größe] zählt");
}

void TestPaletteSearch::letters()
{
    QFETCH(QString, letters);
    QFETCH(QString, shown);
    QString text = shown;
    text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    QCOMPARE(marked(letters, text.isEmpty() ? QStringLiteral("rounding") : text), shown);
    if (!shown.isEmpty())
        QVERIFY(letters == QString::fromUtf8("größe") ||
                mayHoldLetters(foldedLetters(letters), text.toUtf8().toStdString()));
}

void TestPaletteSearch::wordsBeforeScatteredLetters()
{
    const auto score = [](const char* text) {
        return matchLetters(QStringLiteral("run"), QString::fromLatin1(text))->score;
    };
    QVERIFY(score("next run") > score("trunk"));
    QVERIFY(score("trunk") > score("rebuild unit names"));
    QVERIFY(score("runs") > score("runs of all phases in the pack of yesterday"));
}

void TestPaletteSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* typed, const QStringList& found) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << found;
    };
    const QString claim = QStringLiteral("Rounding follows the customs table");
    const QString file = QStringLiteral("docs/rounding-tables.md");
    row("#4890", {QStringLiteral("ci-4890/tests")});
    row("@round", {QStringLiteral("tests/test_rounding.py::test_zero_band"),
                   QStringLiteral("tests/test_money.py::test_round_trip")});
    row("!round", {claim});
    row("/round", {QStringLiteral("Search all files for “round”")});
    row(">round", {});
    row(":docs/rounding-tables.md#L3", {QStringLiteral("docs/rounding-tables.md#L3")});
    row(":rounding-tables.md:3", {QStringLiteral("docs/rounding-tables.md#L3")});
    row(":rounding-tables.md (lines 3-4)", {QStringLiteral("docs/rounding-tables.md#L3-L4")});
    row(":ci.log:3", {}); // two files are called so
    row(":elsewhere.md:3", {});
    row("rounding", {file, QStringLiteral("tests/test_rounding.py::test_zero_band"), claim,
                     QStringLiteral("Search all files for “rounding”")});
}

void TestPaletteSearch::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const Messages messages;
    QCOMPARE(texts(PaletteSearch(somePack(), {}, messages).find(typed, 5)), found);
}

void TestPaletteSearch::groupsWithTheWordStandFirst()
{
    const Messages messages;
    const PaletteSearch search(somePack(), {{.group = PaletteGroup::Commands, .text = QStringLiteral("Code view")}},
                               messages);
    // `ode` lies scattered in a test and in a claim.
    const QStringList found = texts(search.find(QStringLiteral("ode"), 5));
    QVERIFY(found.size() > 2);
    QCOMPARE(found.first(), QStringLiteral("Code view"));
    QVERIFY(found.last().startsWith(QStringLiteral("Search all files")));
}

void TestPaletteSearch::leadsToThePlace()
{
    const Messages messages;
    const auto hits = PaletteSearch(somePack(), {}, messages).find(QStringLiteral("!customs"), 5);
    QCOMPARE(hits.size(), std::size_t{1});
    const PaletteEntry& entry = hits.front().shown.front().entry;
    QCOMPARE(entry.page, QStringLiteral("mismatches"));
    QCOMPARE(entry.location, QStringLiteral("id=c1"));
    QCOMPARE(toString(entry.place), std::string("docs/rounding-tables.md#L3"));
}

void TestPaletteSearch::pagesAndCommandsWithoutAPack()
{
    const Messages messages;
    const PaletteSearch search({}, {{.group = PaletteGroup::Commands, .text = QStringLiteral("Quit"), .command = 0}},
                               messages);
    QCOMPARE(texts(search.find({}, 5)), QStringList{QStringLiteral("Quit")});
    QCOMPARE(texts(search.find(QStringLiteral("@x"), 5)), QStringList{});
    QCOMPARE(texts(search.find(QStringLiteral("a.md:3"), 5)), QStringList{});
}

void TestPaletteSearch::named_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("leads");
    const auto row = [](const char* name, const char* leads) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(leads);
    };
    row("ci-4890", "runs ci-4890/tests");
    row("ci-4890/tests", "runs ci-4890/tests");
    row("ci-48", "");
    row("c1", "mismatches id=c1");
    row("a/ci.log", "evidence a/ci.log");
    row("rounding-tables.md#L3", "evidence docs/rounding-tables.md#L3");
    row("runs", "runs ");
    row("", "");
}

void TestPaletteSearch::named()
{
    QFETCH(QString, name);
    QFETCH(QString, leads);
    const Messages messages;
    const auto entry =
        PaletteSearch(somePack(), {{.text = QStringLiteral("Runs"), .page = QStringLiteral("runs")}}, messages)
            .named(name);
    QCOMPARE(entry ? entry->page + QLatin1Char(' ') + entry->location : QString(), leads);
}

void TestPaletteSearch::groupsInTheModel()
{
    const Messages messages;
    PaletteModel model;
    model.setHits(PaletteSearch(somePack(), {}, messages).find(QStringLiteral("rounding"), 1));
    QVERIFY(!model.entryAt(0) && model.data(model.index(0), GroupRole).toBool());
    QCOMPARE(model.firstEntry(), 1);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    const int next = model.entryOfNextGroup(1, +1);
    QCOMPARE(model.entryAt(next)->group, PaletteGroup::Tests);
    QCOMPARE(model.entryAt(model.entryOfNextGroup(1, -1))->group, PaletteGroup::Text);
    QCOMPARE(model.entryOfNextGroup(next, -1), 1);
    model.setHits({});
    QCOMPARE(model.firstEntry(), -1);
    QCOMPARE(model.entryOfNextGroup(-1, +1), -1);
}

QTEST_GUILESS_MAIN(TestPaletteSearch)
#include "tst_palettesearch.moc"
