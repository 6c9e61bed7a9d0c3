// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an accusation as "why?" shows it.
#include "models/items/claims/proofrows.h"

#include "tests/items/itemsamples.h"

#include <QTest>

using namespace exhibit;

namespace {

/// A statement in line 12 of a document whose lines 10 to 20 are a plan inside of a report.
PackSnapshot planInReport()
{
    PackFacts facts;
    Document document;
    document.text.genres = {{Genre::Report, Confidence::High, {"genre.reason.title", {{"text", "Report"}}}, {}, {}},
                            {Genre::Plan, Confidence::High, {"genre.reason.heading", {{"text", "Next"}}}, {}, {}}};
    document.text.genres[0].first = LineNumber::fromOneBased(1);
    document.text.genres[0].last = LineNumber::fromOneBased(40);
    document.text.genres[1].first = LineNumber::fromOneBased(10);
    document.text.genres[1].last = LineNumber::fromOneBased(20);
    document.canonical.artifact = 0;
    facts.documents.push_back(document);
    facts.artifacts.emplace_back().path = "docs/REPORT.md";
    return {std::make_shared<PackFacts>(facts), std::make_shared<Review>()};
}

JudgedClaim provenClaim()
{
    JudgedClaim claim;
    claim.claim.document = 0;
    claim.claim.where.path = "docs/REPORT.md";
    claim.claim.where.firstLine = claim.claim.where.lastLine = LineNumber::fromOneBased(12);
    Proof& proof = claim.proof.emplace();
    proof.genre = Genre::Plan;
    proof.asOf = "2025-12-01";
    proof.asOfSource = "row";
    proof.evidenceEpoch = 1'764'590'400;
    proof.binding = " 42 tests pass";
    proof.scope = Scope::Part;
    proof.scopeWords = "tests/test_a.py";
    proof.witness = SourceRef();
    proof.witness->path = "ci.log";
    return claim;
}

QString text(const JudgedClaim& claim)
{
    QStringList lines;
    for (const ProofRow& row : proofRows(planInReport(), claim, test::sampleMessages()))
        lines.append((row.lacks ? QStringLiteral("? ") : QString()) + row.label + QStringLiteral(": ") + row.words +
                     (row.place.isNull() ? QString() : QStringLiteral(" @") + QString::fromStdString(row.place.path)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestProofRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryEntry();
    void saysWhatIsNotSettled();
    void namesTheCheckWithoutAProof();
};

void TestProofRows::saysEveryEntry()
{
    QCOMPARE(text(provenClaim()),
             QStringLiteral("Kind of text: Plan (high confidence). The heading says so: “Next”.\n"
                            "Time: It speaks of “2025-12-01” (in its row). The newest evidence is of 2025-12-01 12:00 "
                            "UTC.\n"
                            "Subject: Bound by the words “42 tests pass”.\n"
                            "Scope: A part: tests/test_a.py.\n"
                            "Evidence: Complete: nothing of it is cut, and it does not disagree with itself.\n"
                            "Opposite: Stated here: @ci.log"));
}

void TestProofRows::saysWhatIsNotSettled()
{
    JudgedClaim claim = provenClaim();
    *claim.proof = Proof();
    claim.proof->complete = false;
    claim.proof->lacks = {ProofEntry::AsOf, ProofEntry::Scope, ProofEntry::Evidence, ProofEntry::Witness};
    claim.claim.document = -1;
    QCOMPARE(text(claim), QStringLiteral("Kind of text: Not recognised.\n"
                                         "? Time: It is not dated: it speaks of now. When the evidence was made is not "
                                         "known.\n"
                                         "Subject: The sentence as a whole.\n"
                                         "? Scope: Which tests are meant is not said.\n"
                                         "? Evidence: Not complete: a run was cut short.\n"
                                         "? Opposite: No place in this pack states it."));
    QCOMPARE(lackingText(*claim.proof, test::sampleMessages()), QStringLiteral("time, scope, evidence, opposite"));
}

void TestProofRows::namesTheCheckWithoutAProof()
{
    JudgedClaim claim = provenClaim();
    claim.proof.reset();
    QCOMPARE(text(claim), QString());
    claim.rule = "check.test.suite";
    QCOMPARE(text(claim), QStringLiteral("Check: check.test.suite"));
}

QTEST_GUILESS_MAIN(TestProofRows)
#include "tst_proofrows.moc"
