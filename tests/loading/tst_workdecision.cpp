// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of the whole work is kept with the other decisions.
#include "models/domain/workdecision.h"
#include "models/loading/decisionbook.h"
#include "models/loading/packreader.h"
#include "models/store/decisiontext.h"
#include "models/store/reviewstore.h"
#include "tests/support/testpacks.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

class TestWorkDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptExportedAndTakenBack()
    {
        const auto messages = Messages::load(shippedRules());
        QVERIFY(messages);
        const PackSnapshot snapshot = read();
        DecisionBook book(*messages, m_dir.path().toStdString());
        book.setSnapshot(snapshot);
        QSignalSpy changed(&book, &DecisionBook::changed);
        book.decideWork(DecisionState::Accepted, "small and well tested");
        book.decideWork(DecisionState::Dismissed, "part 3 is wrong");
        QCOMPARE(changed.count(), 2);
        const PackSnapshot later = read();
        QVERIFY(later.decisions);
        QVERIFY(workDecision(later.decisions.get()).state == DecisionState::Dismissed);
        QCOMPARE(workDecision(later.decisions.get()).reason, std::string("part 3 is wrong"));
        QVERIFY2(later.decisions->unplaced.empty(), "it is about no statement");
        QCOMPARE(countDecisions(later).decided(), std::int64_t{0});
        const auto kept = ReviewStore(m_dir.path().toStdString()).decisions(snapshot.facts->openedPath);
        QVERIFY(kept);
        QVERIFY(QByteArray::fromStdString(decisionText(*kept)).contains("part 3 is wrong"));
        QVERIFY(book.undo() == std::vector<std::string>{std::string(workDecisionId)});
        QVERIFY(workDecision(read().decisions.get()).state == DecisionState::Accepted);
    }

    void isDoneAgain()
    {
        const auto messages = Messages::load(shippedRules());
        QVERIFY(messages);
        const PackSnapshot snapshot = read();
        DecisionBook book(*messages, m_dir.path().toStdString());
        book.setSnapshot(snapshot);
        QVERIFY(!book.canUndo() && !book.canRedo());
        book.decideWork(DecisionState::NeedsEvidence, "no log of part 3");
        book.setNote(std::string(workDecisionId), "asked for it");
        QVERIFY(!book.canRedo());
        QVERIFY(book.nextUndo()->kind == DecisionStep::Kind::Note);
        book.undo();
        QVERIFY(book.nextUndo()->kind == DecisionStep::Kind::DecideWork);
        QVERIFY(book.nextUndo()->state == DecisionState::NeedsEvidence);
        QCOMPARE(book.nextUndo()->items, std::size_t{1});
        book.undo();
        QVERIFY(!book.canUndo());
        QVERIFY(book.redo() == std::vector<std::string>{std::string(workDecisionId)});
        book.redo();
        QVERIFY(!book.canRedo());
        QVERIFY(book.redo().empty());
        QCOMPARE(workDecision(read().decisions.get()).reason, std::string("no log of part 3"));
        QCOMPARE(workDecision(read().decisions.get()).note, std::string("asked for it"));
        book.undo();
        book.decideWork(DecisionState::Accepted, "it came");
        QVERIFY2(!book.canRedo(), "a new change leaves nothing to do again");
    }

private:
    PackSnapshot read() const
    {
        ReadOptions options;
        options.useIndex = false;
        options.dataDir = m_dir.path().toStdString();
        const CancelFlag cancel;
        const auto snapshot = readPack(dataPath(QStringLiteral("packs/raw-tree")).toStdString(), options, cancel);
        if (!snapshot)
            qFatal("cannot read the pack: %s", snapshot.error().message.id.c_str());
        return *snapshot;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestWorkDecision)

#include "tst_workdecision.moc"
