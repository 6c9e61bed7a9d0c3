// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/joining/sessionsnapshots.h"
#include "models/parsing/formats/document.h"

#include <QTest>

using namespace exhibit;

namespace {

/// A record of the session with these commands; after each something is said.
DocumentRecords record(const char* file, const char* id, std::initializer_list<const char*> commands)
{
    DocumentRecords records;
    AgentSession session;
    session.format = "claude-code";
    session.id = id;
    records.sessions.push_back(session);
    for (const char* command : commands) {
        SessionStep step;
        step.text = command;
        records.sessionSteps.push_back(step);
        Claim claim;
        claim.text = std::string("said after ") + command;
        claim.sessionSteps = static_cast<int>(records.sessionSteps.size());
        claim.where.path = file;
        records.claims.push_back(claim);
    }
    return records;
}

} // namespace

/// Several files of one session that grew.
class TestSessionSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestStays();
    void othersStay();
};

void TestSessionSnapshots::longestStays()
{
    DocumentRecords early = record("early", "s", {"a"});
    DocumentRecords whole = record("whole", "s", {"a", "b", "c"});
    DocumentRecords same = record("same", "s", {"a", "b", "c"});
    joinSessionSnapshots({&early, &whole, &same});
    QVERIFY(early.sessions.empty() && early.claims.empty() && early.sessionSteps.empty());
    QVERIFY(same.sessions.empty());
    QCOMPARE(whole.sessions.size(), std::size_t{1});
    QCOMPARE(whole.claims.at(0).alsoAt.size(), std::size_t{2});
    QCOMPARE(whole.claims.at(1).alsoAt.size(), std::size_t{1});
    QCOMPARE(whole.claims.at(1).alsoAt.front().path, std::string("same"));
}

void TestSessionSnapshots::othersStay()
{
    DocumentRecords one = record("one", "s", {"a", "b"});
    DocumentRecords fork = record("fork", "s", {"a", "x", "y"});
    DocumentRecords other = record("other", "t", {"a"});
    DocumentRecords nameless = record("nameless", "", {"a"});
    joinSessionSnapshots({&one, &fork, &other, &nameless});
    for (const DocumentRecords* records : {&one, &fork, &other, &nameless})
        QCOMPARE(records->sessions.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestSessionSnapshots)
#include "tst_sessionsnapshots.moc"
