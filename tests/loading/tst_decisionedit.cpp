// SPDX-License-Identifier: GPL-3.0-or-later
// What a change does to kept decisions before anything is looked up.
#include "models/loading/deciding/decisionedit.h"

#include <QStringList>
#include <QTest>

using namespace exhibit;

namespace {

DecisionTargets threeClaims()
{
    auto review = std::make_shared<Review>();
    for (const char* id : {"one", "two", "three"}) {
        JudgedClaim claim;
        claim.id = id;
        claim.claim.text = "Claim  " + claim.id;
        claim.claim.where.path = "README.md";
        review->claims.push_back(claim);
    }
    return DecisionTargets({std::make_shared<PackFacts>(), review}, Messages());
}

Decision accepted(const char* note)
{
    Decision decision;
    decision.state = DecisionState::Accepted;
    decision.note = note;
    return decision;
}

KeptDecisions kept(std::initializer_list<const char*> keys)
{
    KeptDecisions rows;
    for (const char* key : keys) {
        Anchor anchor;
        anchor.id = key;
        anchor.before = "a line";
        rows.emplace(key, KeptDecision{anchor, accepted(key)});
    }
    return rows;
}

/// `key=note` of all rows.
QStringList text(const KeptDecisions& rows)
{
    QStringList lines;
    for (const auto& [key, row] : rows)
        lines.append(QString::fromStdString(key + '=' + row.decision.note));
    return lines;
}

DecisionSet placed(std::initializer_list<std::pair<const char*, const char*>> places)
{
    DecisionSet set;
    for (const auto& [id, key] : places)
        set.byId[id] = {accepted(key), AnchorMatch::Moved, key};
    return set;
}

} // namespace

class TestDecisionEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsUnderItsOwnId();
    void keepsTheLinesAroundUntilTheyAreLookedUp();
    void makesRoomForAnother();
    void whatIsLostKeepsAKey();
    void takesWhatAnotherWindowSaid();
    void correctionsNeedNoStatement();
};

void TestDecisionEdit::standsUnderItsOwnId()
{
    const DecisionTargets targets = threeClaims();
    KeptDecisions rows = kept({"old"});
    DecisionEdit edit(targets, placed({{"one", "old"}}));
    QCOMPARE(edit.take(rows, "one").note, std::string("old"));
    edit.put(rows, "one", accepted("new"));
    QCOMPARE(text(rows), QStringList(QStringLiteral("one=new")));
    QCOMPARE(rows.at("one").anchor.quote, std::string("Claim one"));
    QCOMPARE(rows.at("one").anchor.before, std::string());
    QCOMPARE(edit.moves(), (DecisionEdit::Moves{{"old", "one"}}));
    const DecisionSet now = std::move(edit).placed();
    QCOMPARE(now.of("one").note, std::string("new"));
    QCOMPARE(now.byId.at("one").match, AnchorMatch::Exact);
}

void TestDecisionEdit::keepsTheLinesAroundUntilTheyAreLookedUp()
{
    const DecisionTargets targets = threeClaims();
    KeptDecisions rows = kept({"one"});
    DecisionEdit edit(targets, placed({{"one", "one"}}));
    edit.put(rows, "one", {});
    QCOMPARE(rows.at("one").anchor.before, std::string("a line"));
    QVERIFY2(rows.at("one").decision.isEmpty(), "what is taken back stays, so that an older copy does not bring it");
    QVERIFY(std::move(edit).placed().byId.empty());
}

void TestDecisionEdit::makesRoomForAnother()
{
    const DecisionTargets targets = threeClaims();
    // The decisions of two statements that have changed places: each stands under the other's id.
    KeptDecisions rows = kept({"one", "two"});
    DecisionEdit edit(targets, placed({{"one", "two"}, {"two", "one"}}));
    edit.put(rows, "one", accepted("of one"));
    QCOMPARE(text(rows), QStringList({QStringLiteral("one=of one"), QStringLiteral("two=one")}));
    const DecisionSet now = std::move(edit).placed();
    QCOMPARE(now.of("one").note, std::string("of one"));
    QCOMPARE(now.of("two").note, std::string("one"));
    QCOMPARE(now.byId.at("two").anchorId, std::string("two"));
}

void TestDecisionEdit::whatIsLostKeepsAKey()
{
    const DecisionTargets targets = threeClaims();
    KeptDecisions rows = kept({"one", "one~2"});
    DecisionSet set;
    set.unplaced.push_back({rows.at("one").anchor, rows.at("one").decision});
    DecisionEdit edit(targets, set);
    QVERIFY(edit.take(rows, "one").isEmpty());
    edit.put(rows, "one", accepted("of one"));
    QCOMPARE(text(rows),
             QStringList({QStringLiteral("one=of one"), QStringLiteral("one~2=one~2"), QStringLiteral("one~3=one")}));
    QCOMPARE(std::move(edit).placed().unplaced.front().anchor.id, std::string("one~3"));
}

void TestDecisionEdit::takesWhatAnotherWindowSaid()
{
    const DecisionTargets targets = threeClaims();
    const KeptDecisions rows = kept({"one", "two"});
    DecisionEdit edit(targets, placed({{"two", "two"}, {"three", "three"}}));
    QCOMPARE(edit.take(rows, "one").note, std::string("one"));
    QVERIFY2(edit.take(rows, "three").isEmpty(), "the other window took it away");
    const DecisionSet now = std::move(edit).placed();
    QCOMPARE(now.of("one").note, std::string("one"));
    QVERIFY(!now.byId.contains("three"));
}

void TestDecisionEdit::correctionsNeedNoStatement()
{
    const DecisionTargets targets = threeClaims();
    const std::string id = genreCorrection("docs/PLAN.md");
    QCOMPARE(targets.decidedId(id), id);
    KeptDecisions rows;
    DecisionEdit edit(targets, {});
    edit.put(rows, id, accepted("a plan"));
    QCOMPARE(rows.at(id).anchor.path, std::string("docs/PLAN.md"));
    QVERIFY(targets.decidedId("four").empty());
}

QTEST_GUILESS_MAIN(TestDecisionEdit)
#include "tst_decisionedit.moc"
