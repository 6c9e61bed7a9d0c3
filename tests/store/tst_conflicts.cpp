// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisiontext.h"
#include "models/store/reviewstore.h"
#include "tests/store/testserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace exhibit;

namespace {

KeptDecision saidBy(const std::string& by, DecisionState state, std::int64_t changedMs, std::int64_t seenMs = 0)
{
    KeptDecision kept;
    kept.anchor = {"claim-1", "test", "README.md", "All tests pass", "above", "below", "Status"};
    kept.decision.state = state;
    kept.decision.reason = state == DecisionState::Dismissed ? "a reason of " + by : std::string();
    kept.decision.changedMs = changedMs;
    kept.decision.by = by;
    kept.decision.seenMs = seenMs;
    return kept;
}

KeptDecisions setOf(const KeptDecision& decision)
{
    return {{decision.anchor.id, decision}};
}

const std::string root = "/packs/a";

} // namespace

/// Two reviewers decide one thing differently.
class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXHIBIT_START_SERVER(m_server); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        test::useServer(m_server, folder("ann"));
        if (test::TestServer::isWanted()) {
            m_address = storeInUse(folder("ann").toStdString());
            QVERIFY(useStore(folder("ben").toStdString(), m_address));
        }
    }

    void join_data()
    {
        QTest::addColumn<KeptDecision>("one");
        QTest::addColumn<KeptDecision>("other");
        QTest::addColumn<QString>("stands");
        QTest::addColumn<QString>("otherwise");
        using enum DecisionState;
        const auto row = [](const char* name, const KeptDecision& one, const KeptDecision& other, const char* stands,
                            const char* otherwise) {
            QTest::newRow(name) << one << other << QString::fromLatin1(stands) << QString::fromLatin1(otherwise);
        };
        row("neither knew of the other", saidBy("ann", Accepted, 5), saidBy("ben", Dismissed, 7), "ben", "ann");
        row("the later one knew", saidBy("ann", Accepted, 5), saidBy("ben", Dismissed, 7, 5), "ben", "");
        row("it was changed meanwhile", saidBy("ann", NeedsEvidence, 6), saidBy("ben", Dismissed, 7, 5), "ben", "ann");
        row("of one mind", saidBy("ann", Accepted, 5), saidBy("ben", Accepted, 7), "ben", "");
        row("one person on two machines", saidBy("ann", Accepted, 5), saidBy("ann", Dismissed, 7), "ann", "");
        row("nobody is named", saidBy("", Accepted, 5), saidBy("", Dismissed, 7), "", "");
        row("taken back", saidBy("ann", Undecided, 9), saidBy("ben", Dismissed, 7), "ann", "");
        row("in one millisecond", saidBy("ann", Accepted, 7), saidBy("ben", Dismissed, 7), "ben", "ann");
    }

    void join()
    {
        QFETCH(KeptDecision, one);
        QFETCH(KeptDecision, other);
        QFETCH(QString, stands);
        QFETCH(QString, otherwise);
        const KeptDecision both = joined(one, other);
        QCOMPARE(QString::fromStdString(both.decision.by), stands);
        QCOMPARE(both.others.size(), std::size_t(otherwise.isEmpty() ? 0 : 1));
        QCOMPARE(both.others.empty() ? QString() : QString::fromStdString(both.others.front().by), otherwise);
        QVERIFY2(joined(other, one) == both, "the order counts");
        QVERIFY2(joined(both, one) == both && joined(both, other) == both, "it is not settled by hearing it again");
    }

    void aThirdOneSettlesWhatTwoSay()
    {
        const KeptDecision both =
            joined(saidBy("ann", DecisionState::Accepted, 5), saidBy("ben", DecisionState::Dismissed, 7));
        const KeptDecision settled = joined(both, saidBy("eve", DecisionState::Accepted, 9, 7));
        QCOMPARE(settled.decision.by, std::string("eve"));
        QVERIFY(settled.others.empty());
        QVERIFY2(joined(settled, both) == settled, "an older copy brings the conflict back");
        const KeptDecision again = joined(settled, saidBy("ben", DecisionState::NeedsEvidence, 8, 7));
        QCOMPARE(again.others.size(), std::size_t{1});
    }

    /// Also as text, with which two stores that never meet exchange them.
    void aTextKeepsBothSides()
    {
        KeptDecisions ours = setOf(saidBy("ann", DecisionState::Accepted, 5));
        const KeptDecisions theirs = setOf(saidBy("ben", DecisionState::Dismissed, 7, 3));
        const DecisionMerge merge = mergeDecisions(ours, theirs);
        QCOMPARE(merge.changed, 1);
        QCOMPARE(merge.conflicts.size(), std::size_t{1});
        QCOMPARE(merge.conflicts.front().kept.by, std::string("ben"));
        QCOMPARE(merge.conflicts.front().other.by, std::string("ann"));
        const auto read = parseDecisionText(decisionText(ours));
        QVERIFY(read);
        QVERIFY(*read == ours);
        // git leaves the blocks of both in the file.
        const std::string one = decisionText(setOf(saidBy("ann", DecisionState::Accepted, 5)));
        const std::string two = decisionText(theirs);
        const auto both = parseDecisionText(one + two.substr(two.find('\n') + 1));
        QVERIFY(both);
        QVERIFY(*both == ours);
        QVERIFY(!parseDecisionText("exhibit.decisions/1\n\nid: a\nstate: accepted\nchanged: "
                                   "2026-01-01T00:00:00.123Z\nseen: yesterday\n"));
    }

    void isKeptAndSettled()
    {
        put("ann", saidBy("ann", DecisionState::Accepted, 5));
        const auto both = store("ann").editDecisions(root, [](KeptDecisions& kept) {
            kept["claim-1"] = joined(kept["claim-1"], saidBy("ben", DecisionState::Dismissed, 7));
        });
        QVERIFY(both);
        QCOMPARE(store("ann").conflicts()->at(root), std::int64_t{1});
        QVERIFY(*store("ann").decisions(root) == *both);
        const std::string before = *store("ann").stateOfDecisions();
        QVERIFY(store("ann").editDecisions(root, [](KeptDecisions& kept) { kept["claim-1"].others.clear(); }));
        QVERIFY(store("ann").conflicts()->empty());
        QVERIFY(before != *store("ann").stateOfDecisions());
        QVERIFY(store("ann").decisions(root)->at("claim-1").others.empty());
        QVERIFY(store("ann").forget(root, true));
        QVERIFY(store("ann").decisions(root)->empty());
    }

    /// What goes, goes with what was said against it.
    void nothingIsLeftOfWhatIsForgotten()
    {
        KeptDecision both =
            joined(saidBy("ann", DecisionState::Accepted, 5), saidBy("ben", DecisionState::Dismissed, 7));
        put("ann", both);
        QVERIFY(store("ann").forget(root, true));
        QVERIFY(store("ann").conflicts()->empty());
        put("ann", both);
        QVERIFY(store("ann").editDecisions(root, [](KeptDecisions& kept) { kept.clear(); }));
        QVERIFY(store("ann").conflicts()->empty());
    }

    /// Ann decides while the server is away, Ben meanwhile with it.
    void decisionsMadeApartMeetOnTheServer()
    {
        if (!test::TestServer::isWanted())
            QSKIP("of the server");
        QVERIFY(useStore(folder("ann").toStdString(), m_address + "/gone"));
        put("ann", saidBy("ann", DecisionState::Accepted, 5));
        put("ben", saidBy("ben", DecisionState::Dismissed, 7));
        QVERIFY(store("ben").conflicts()->empty());
        QVERIFY(useStore(folder("ann").toStdString(), m_address));
        const auto ann = store("ann").decisions(root), ben = store("ben").decisions(root);
        QCOMPARE(ann->at("claim-1").decision.by, std::string("ben"));
        QCOMPARE(ann->at("claim-1").others.size(), std::size_t{1});
        QCOMPARE(ann->at("claim-1").others.front().by, std::string("ann"));
        QVERIFY(*ann == *ben);
        // Ben settles it; what Ann's machine kept of it does not bring it back.
        QVERIFY(store("ben").editDecisions(
            root, [](KeptDecisions& kept) { kept["claim-1"] = saidBy("ben", DecisionState::Accepted, 9, 7); }));
        QVERIFY(store("ann").decisions(root)->at("claim-1").others.empty());
        QVERIFY(useStore(folder("ann").toStdString(), m_address + "/gone"));
        QVERIFY(store("ann").decisions(root)->at("claim-1").others.empty());
        QCOMPARE(store("ann").decisions(root)->at("claim-1").decision.by, std::string("ben"));
    }

private:
    ReviewStore store(const char* who) const { return ReviewStore(folder(who).toStdString()); }
    QString folder(const char* who) const { return m_dir->filePath(QLatin1String(who)); }

    void put(const char* who, const KeptDecision& decision)
    {
        QVERIFY(store(who).editDecisions(
            root, [&](KeptDecisions& kept) { kept.insert_or_assign(decision.anchor.id, decision); }));
    }

    test::TestServer m_server;
    std::string m_address;
    std::unique_ptr<QTemporaryDir> m_dir;
};

Q_DECLARE_METATYPE(exhibit::KeptDecision)

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
