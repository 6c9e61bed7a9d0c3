// SPDX-License-Identifier: GPL-3.0-or-later
// Two reviewers decide on one pack: what neither knew of the other is shown, reported and settled.
#include "models/loading/keptdecisions.h"
#include "models/loading/rulefiles.h"
#include "models/report/reportformats.h"
#include "models/store/storeinuse.h"
#include "tests/loading/decidedfolder.h"
#include "tests/store/testserver.h"

#include <QFile>

using namespace exhibit;
using namespace exhibit::test;

namespace {

void writePackFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Messages allMessages()
{
    const auto files = ruleFiles({});
    const auto messages = files ? Messages::load(*files) : Result<Messages>(Messages());
    return messages ? *messages : Messages();
}

} // namespace

class TestReviewers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXHIBIT_START_SERVER(m_server); }
    void init()
    {
        m_folder = std::make_unique<DecidedFolder>();
        test::useServer(m_server, QString::fromStdString(m_folder->dataFolder()));
        writePackFile(
            m_folder->packPath(QStringLiteral("ci.log")),
            "============================= test session starts ==============================\n"
            "collected 2 items\n\nt/test_a.py::test_one FAILED [ 50%]\nt/test_a.py::test_two PASSED [100%]\n\n"
            "=========================== short test summary info ============================\n"
            "FAILED t/test_a.py::test_one - AssertionError: assert 1 == 2\n"
            "========================= 1 failed, 1 passed in 0.12s ==========================\n");
        writePackFile(m_folder->packPath(QStringLiteral("README.md")), "# Harbor\n\nAll 2 tests pass.\n");
        m_snapshot = m_folder->read();
        for (const JudgedClaim& claim : m_snapshot.review->claims) {
            if (claim.verdict == Verdict::Contradicted)
                m_id = claim.id;
        }
        QVERIFY(!m_id.empty());
    }

    void whatWasNotKnownStandsBesideIt()
    {
        const auto ann = openAs("ann"), ben = openAs("ben");
        ann->decide({m_id}, DecisionState::Accepted);
        ben->decide({m_id}, DecisionState::Dismissed, "not ours");
        QCOMPARE(ben->decision(m_id).by, std::string("ben"));
        QCOMPARE(ben->others(m_id).size(), std::size_t{1});
        QCOMPARE(ben->others(m_id).front().by, std::string("ann"));
        // Ann's window hears of it.
        QTRY_VERIFY_WITH_TIMEOUT(ann->others(m_id).size() == 1, 30'000);
        QVERIFY(ann->decision(m_id).state == DecisionState::Dismissed);
        DecidedFolder::settle(*ann);
        QVERIFY(ann->takeOther(m_id, "ann"));
        QVERIFY(ann->decision(m_id).state == DecisionState::Accepted);
        QCOMPARE(ann->decision(m_id).by, std::string("ann"));
        QVERIFY(ann->others(m_id).empty());
        QVERIFY(openAs("eve")->others(m_id).empty());
    }

    void whatIsKnownIsNoConflict()
    {
        const auto ann = openAs("ann");
        ann->decide({m_id}, DecisionState::Accepted);
        const auto ben = openAs("ben");
        ben->decide({m_id}, DecisionState::Dismissed);
        QVERIFY2(ben->others(m_id).empty(), "he saw it");
        ben->undo();
        QVERIFY(ben->decision(m_id).state == DecisionState::Accepted);
        QCOMPARE(ben->decision(m_id).by, std::string("ann"));
    }

    /// A note on what another has decided meanwhile says nothing against it.
    void aNoteContradictsNobody()
    {
        const auto ann = openAs("ann"), ben = openAs("ben");
        ann->decide({m_id}, DecisionState::Accepted);
        ben->setNote(m_id, "see the log");
        QVERIFY(ben->decision(m_id).state == DecisionState::Accepted);
        QVERIFY(ben->others(m_id).empty());
    }

    void oneReviewerInTwoWindowsIsOne()
    {
        const auto one = openAs("ann"), two = openAs("ann");
        one->decide({m_id}, DecisionState::Accepted);
        two->decide({m_id}, DecisionState::Dismissed);
        QVERIFY(two->others(m_id).empty());
    }

    void keepingIsKnownToTheOthers()
    {
        const auto ann = openAs("ann"), ben = openAs("ben");
        ann->decide({m_id}, DecisionState::Accepted);
        ben->decide({m_id}, DecisionState::Dismissed, "not ours");
        QVERIFY(ben->keepOwn(m_id));
        QVERIFY(ben->others(m_id).empty());
        QVERIFY(openAs("ann")->others(m_id).empty());
        QVERIFY(openAs("ann")->decision(m_id).state == DecisionState::Dismissed);
    }

    void reportsNameBoth()
    {
        disagree();
        const PackSnapshot snapshot = m_folder->read();
        const Messages messages = allMessages();
        const QByteArray markdown = reportBytes(ReportFormat::Markdown, snapshot, messages, {}, {});
        QVERIFY2(markdown.contains("Decided otherwise. ann: ") && markdown.contains("was made later, by ben."),
                 markdown.constData());
        const QByteArray json = reportBytes(ReportFormat::Json, snapshot, messages, {}, {});
        QVERIFY(json.contains("\"decided_otherwise\": [") && json.contains("\"decision_by\": \"ann\""));
        // Who decided is nobody's business where all are of one mind.
        const auto book = openAs("ben");
        QVERIFY(book->keepOwn(m_id));
        QVERIFY(!reportBytes(ReportFormat::Json, m_folder->read(), messages, {}, {}).contains("decision_by"));
    }

    void aConflictIsSettledWithoutAWindow()
    {
        disagree();
        const auto settle = [this](const std::optional<std::string>& by) {
            return *settleConflict(m_snapshot, m_id, by, m_folder->dataFolder());
        };
        QVERIFY(!settle("nobody"));
        QVERIFY(settle("ann"));
        QVERIFY(!settle({}));
        const auto kept = ReviewStore(m_folder->dataFolder()).decisions(m_snapshot.facts->openedPath);
        QVERIFY(kept->at(m_id).decision.state == DecisionState::Accepted);
        QVERIFY(kept->at(m_id).others.empty());
    }

    /// Two who share no store send each other a file.
    void filesCarryWhatIsUnsettled()
    {
        disagree();
        const auto kept = ReviewStore(m_folder->dataFolder()).decisions(m_snapshot.facts->openedPath);
        const auto read = parseDecisionText(decisionText(*kept));
        QVERIFY(read);
        const DecidedFolder other;
        const auto merge = importDecisions(m_snapshot, *read, other.dataFolder(), Messages());
        QVERIFY(merge);
        QCOMPARE(ReviewStore(other.dataFolder()).conflicts()->size(), std::size_t{1});
    }

private:
    std::unique_ptr<DecisionBook> openAs(const char* name)
    {
        if (!setReviewerName(m_folder->dataFolder(), name))
            qFatal("cannot name the reviewer");
        return m_folder->open(m_folder->read());
    }

    void disagree()
    {
        const auto ann = openAs("ann"), ben = openAs("ben");
        ann->decide({m_id}, DecisionState::Accepted);
        ben->decide({m_id}, DecisionState::Dismissed, "not ours");
        DecidedFolder::settle(*ben);
    }

    test::TestServer m_server;
    std::unique_ptr<DecidedFolder> m_folder;
    PackSnapshot m_snapshot;
    std::string m_id;
};

QTEST_GUILESS_MAIN(TestReviewers)
#include "tst_reviewers.moc"
