// SPDX-License-Identifier: GPL-3.0-or-later
// What a person knows better than the program changes what a review starts from.
#include "models/domain/corrections.h"

#include "models/review/claims/judge.h"
#include "models/review/documentgenre.h"
#include "models/review/runs/runs.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr auto P = Outcome::Passed;
constexpr auto F = Outcome::Failed;

Corrections corrected(const std::vector<std::pair<std::string, std::string>>& values)
{
    Corrections corrections;
    for (const auto& [id, value] : values) {
        Decision decision;
        decision.state = value.empty() ? DecisionState::Undecided : DecisionState::Accepted;
        decision.editedText = value;
        corrections.add(correctionAnchor(id), decision);
    }
    return corrections;
}

/// `run: passed+failed` of each run, sorted.
QStringList runsOf(const PackFacts& facts, const Corrections& corrections)
{
    QStringList lines;
    for (const Run& run : assembleRuns(facts, corrections))
        lines.append(QStringLiteral("%1: %2+%3, parts %4")
                         .arg(QString::fromStdString(toString(run.key)))
                         .arg(run.counts.passed.value_or(0))
                         .arg(run.counts.failed.value_or(0))
                         .arg(run.parts.size()));
    lines.sort();
    return lines;
}

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsTellWhatTheyAreAbout();
    void othersAreLeftAlone();
    void genreOfADocument();
    void sourcesToldApart();
    void sourcesToldTogether();
};

void TestCorrections::idsTellWhatTheyAreAbout()
{
    const Anchor genre = correctionAnchor(genreCorrection("docs/a:b.md"));
    QCOMPARE(genre.kind, std::string("correction:genre"));
    QCOMPARE(genre.path, std::string("docs/a:b.md"));
    const Anchor together = correctionAnchor(togetherCorrection("z.log", "a.log#2"));
    QCOMPARE(together.path, std::string("a.log#2"));
    QCOMPARE(together.quote, std::string("z.log"));
    QCOMPARE(togetherCorrection("a", "b"), togetherCorrection("b", "a"));
    QVERIFY(isCorrection(together.id));
}

void TestCorrections::othersAreLeftAlone()
{
    Corrections corrections = corrected({{genreCorrection("a.md"), ""},
                                         {genreCorrection("b.md"), "no genre"},
                                         {"correction:", "x"},
                                         {"correction:later-kind:c.md", "x"}});
    Anchor claim;
    claim.id = "claim-1";
    Decision accepted;
    accepted.state = DecisionState::Accepted;
    corrections.add(claim, accepted);
    QVERIFY(corrections.isEmpty());
}

void TestCorrections::genreOfADocument()
{
    FactsBuilder facts;
    facts.log({"r1", "p"}, {{"tests/test_a.py::a", F}});
    Claim claim;
    claim.text = "All tests pass";
    claim.where = ref("README.md", 3, claim.text);
    claim.subject = {"suite", {}};
    claim.scope = Scope::Whole;
    claim.genre = Genre::Plan;
    claim.binding = claim.text;
    claim.test.allPass = true;
    facts.facts().claims = {claim};
    facts.artifact("README.md", ArtifactKind::Prose);
    PackFacts built = facts.build();
    QVERIFY(judgeClaims(built, assembleRuns(built)).front().isNotice());
    const Corrections corrections = corrected({{genreCorrection("README.md"), "current-state"}});
    const JudgedClaim judged = judgeClaims(built, assembleRuns(built), corrections).front();
    QCOMPARE(judged.verdict, Verdict::Contradicted);
    QCOMPARE(judged.claim.genre, Genre::CurrentState);
    Document document;
    document.canonical.artifact = static_cast<int>(built.findArtifact("README.md") - built.artifacts.data());
    const std::vector<GenrePart> parts = genreParts(built, corrections, document);
    QCOMPARE(parts.size(), std::size_t{1});
    QCOMPARE(parts.front().genre, Genre::CurrentState);
    QCOMPARE(parts.front().reason.id, std::string("genre.reason.reviewer"));
}

void TestCorrections::sourcesToldApart()
{
    FactsBuilder facts;
    facts.log({"r1", ""}, {{"tests/test_a.py::a", P}}, "a.log").document.artifact = 0;
    facts.log({"r1", ""}, {{"tests/test_a.py::a", P}}, "b.log").document.artifact = 1;
    const PackFacts built = facts.build();
    QCOMPARE(runsOf(built, {}).size(), 1);
    QCOMPARE(runsOf(built, corrected({{apartCorrection("a.log"), "apart"}, {apartCorrection("b.log"), "apart"}})),
             QStringList({QStringLiteral("a.log: 1+0, parts 0"), QStringLiteral("b.log: 1+0, parts 0")}));
}

void TestCorrections::sourcesToldTogether()
{
    FactsBuilder facts;
    facts.log({"", ""}, {{"tests/test_a.py::a", P}}, "a.log").document.artifact = 0;
    facts.log({"", ""}, {{"tests/test_b.py::b", F}}, "b.log").document.artifact = 1;
    const PackFacts built = facts.build();
    QCOMPARE(runsOf(built, {}).size(), 2);
    const Corrections together = corrected({{togetherCorrection("b.log", "a.log"), "together"}});
    QCOMPARE(runsOf(built, together), QStringList(QStringLiteral("a.log: 1+1, parts 2")));
    QCOMPARE(assembleRuns(built, together).front().joins.front().id, std::string("join.reviewer"));
    // Sources that are gone join nothing.
    QCOMPARE(runsOf(built, corrected({{togetherCorrection("b.log", "gone.log"), "together"}})).size(), 2);
}

QTEST_APPLESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
