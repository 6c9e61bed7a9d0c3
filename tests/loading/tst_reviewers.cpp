// SPDX-License-Identifier: GPL-3.0-or-later
// Two reviewers decide on one pack: what neither knew of the other is shown, reported and settled.
#include "models/loading/keptdecisions.h"
#include "models/loading/rulefiles.h"
#include "models/report/csv/csvreport.h"
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
        QVERIFY(ben->keepOwn(m_id, "ann"));
        QVERIFY(ben->others(m_id).empty());
        QVERIFY(openAs("ann")->others(m_id).empty());
        QVERIFY(openAs("ann")->decision(m_id).state == DecisionState::Dismissed);
    }

    /// Whoever keeps it has not said it, and taking that back opens it again, as doing it again ends it.
    void keepingLeavesTheAuthorAndIsTakenBack()
    {
        disagree();
        const auto eve = openAs("eve");
        QVERIFY(eve->keepOwn(m_id, "ann"));
        QVERIFY(conflicts() == "");
        QCOMPARE(eve->decision(m_id).by, std::string("ben"));
        QVERIFY(eve->nextUndo()->kind == DecisionStep::Kind::Keep);
        QCOMPARE(eve->undo(), std::vector<std::string>{m_id});
        QCOMPARE(conflicts(), std::string("ben dismissed: ann accepted"));
        QCOMPARE(eve->redo(), std::vector<std::string>{m_id});
        QVERIFY(conflicts() == "");
        QCOMPARE(eve->decision(m_id).by, std::string("ben"));
    }

    void whatWasSettledIsOpenAgainWhenThatIsTakenBack()
    {
        disagree();
        const auto ben = openAs("ben");
        QVERIFY(ben->takeOther(m_id, "ann"));
        const auto settled = ReviewStore(m_folder->dataFolder()).decisions(m_snapshot.facts->openedPath);
        ben->undo();
        QCOMPARE(conflicts(), std::string("ben dismissed: ann accepted"));
        QCOMPARE(ben->others(m_id).size(), std::size_t{1});
        ben->redo();
        QVERIFY(conflicts() == "");
        QVERIFY(ben->decision(m_id).state == DecisionState::Accepted);
        ben->undo();
        // Nor does a copy of what was taken back end it.
        QVERIFY(importDecisions(m_snapshot, *settled, m_folder->dataFolder(), Messages()));
        QCOMPARE(conflicts(), std::string("ben dismissed: ann accepted"));
        // One who decides anew settles it as well.
        const auto eve = openAs("eve");
        QVERIFY(eve->decide({m_id}, DecisionState::NeedsEvidence));
        QVERIFY(conflicts() == "");
        eve->undo();
        QCOMPARE(conflicts(), std::string("ben dismissed: ann accepted"));
    }

    void eachOfSeveralIsSettledAlone_data()
    {
        QTest::addColumn<QString>("against");
        QTest::addColumn<QString>("left");
        QTest::newRow("the earlier one") << "ann"
                                         << "ben dismissed: eve needs-evidence";
        QTest::newRow("the later one") << "eve"
                                       << "ben dismissed: ann accepted";
    }

    void eachOfSeveralIsSettledAlone()
    {
        QFETCH(QString, against);
        QFETCH(QString, left);
        const auto ann = openAs("ann"), eve = openAs("eve"), ben = openAs("ben");
        ann->decide({m_id}, DecisionState::Accepted);
        eve->decide({m_id}, DecisionState::NeedsEvidence);
        ben->decide({m_id}, DecisionState::Dismissed, "not ours");
        DecidedFolder::settle(*ben);
        const std::string all = "ben dismissed: eve needs-evidence, ann accepted";
        QCOMPARE(conflicts(), all);
        QVERIFY(ben->keepOwn(m_id, against.toStdString()));
        QCOMPARE(conflicts(), left.toStdString());
        ben->undo();
        QCOMPARE(ben->others(m_id).size(), std::size_t{2});
        ben->redo();
        QCOMPARE(conflicts(), left.toStdString());
        QVERIFY(ben->keepOwn(m_id, against == QLatin1String("ann") ? "eve" : "ann"));
        QVERIFY(conflicts() == "");
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
        const QByteArray sarif = reportBytes(ReportFormat::Sarif, snapshot, messages, {}, {});
        QVERIFY(sarif.contains("\"decided_otherwise\": [") && sarif.contains("\"status\": \"underReview\""));
        for (const char* table : {"findings", "claims"}) {
            const QByteArray csv = *csvTableBytes(QString::fromLatin1(table), snapshot, messages, {});
            QVERIFY2(csv.contains(",decision_by,decided_otherwise\r\n") && csv.contains(",ben,ann: accepted\r\n"),
                     csv.constData());
        }
        // Who decided is nobody's business where all are of one mind.
        const auto book = openAs("ben");
        QVERIFY(book->keepOwn(m_id, "ann"));
        QVERIFY(!reportBytes(ReportFormat::Json, m_folder->read(), messages, {}, {}).contains("decision_by"));
    }

    void aConflictIsSettledWithoutAWindow()
    {
        disagree();
        const auto settle = [this](const Settling& settling) {
            return *settleConflict(m_snapshot, m_id, settling, m_folder->dataFolder());
        };
        using Way = Settling::Way;
        QVERIFY(!settle({Way::Take, "nobody"}));
        QVERIFY(settle({Way::Take, "ann"}));
        QVERIFY(!settle({}));
        const auto kept = ReviewStore(m_folder->dataFolder()).decisions(m_snapshot.facts->openedPath);
        QVERIFY(kept->at(m_id).decision.state == DecisionState::Accepted);
        QVERIFY(kept->at(m_id).others.empty());
        QCOMPARE(kept->at(m_id).decision.by, reviewerName(m_folder->dataFolder()));
    }

    void keepingWithoutAWindowLeavesTheAuthor()
    {
        disagree();
        QVERIFY(setReviewerName(m_folder->dataFolder(), "eve"));
        QVERIFY(*settleConflict(m_snapshot, m_id, {}, m_folder->dataFolder()));
        const auto kept = ReviewStore(m_folder->dataFolder()).decisions(m_snapshot.facts->openedPath);
        QCOMPARE(kept->at(m_id).decision.by, std::string("ben"));
        QVERIFY(kept->at(m_id).others.empty());
    }

    /// Nobody settles by one word what two others say, one of which was not looked at.
    void keepingWithoutAWindowSettlesTheOneThatIsNamed()
    {
        const auto ann = openAs("ann"), eve = openAs("eve"), ben = openAs("ben");
        ann->decide({m_id}, DecisionState::Accepted);
        eve->decide({m_id}, DecisionState::NeedsEvidence);
        ben->decide({m_id}, DecisionState::Dismissed, "not ours");
        DecidedFolder::settle(*ben);
        QCOMPARE(conflicts(), std::string("ben dismissed: eve needs-evidence, ann accepted"));
        const auto keep = [this](const std::optional<std::string>& against) {
            return *settleConflict(m_snapshot, m_id, {Settling::Way::Keep, against}, m_folder->dataFolder());
        };
        QVERIFY(!keep({}));
        QCOMPARE(conflicts(), std::string("ben dismissed: eve needs-evidence, ann accepted"));
        QVERIFY(keep("eve"));
        QCOMPARE(conflicts(), std::string("ben dismissed: ann accepted"));
        QVERIFY(keep({}));
        QCOMPARE(conflicts(), std::string());
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

    /// As it is kept: who says what of it, and who says what otherwise; empty: nobody does.
    std::string conflicts() const
    {
        const auto all = ReviewStore(m_folder->dataFolder()).decisions(m_snapshot.facts->openedPath);
        const KeptDecision& kept = all->at(m_id);
        const auto words = [](const Decision& said) {
            return said.by + ' ' + std::string(decisionStateName(said.state));
        };
        std::string text;
        for (const Decision& other : kept.others)
            text += (text.empty() ? words(kept.decision) + ": " : ", ") + words(other);
        return text;
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
