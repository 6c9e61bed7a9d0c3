// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/keptdecisions.h"
#include "models/review/deciding/anchors.h"
#include "tests/loading/decidedfolder.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// Forty parts that each claim something else, and the same sentence in two of them.
QByteArray readme()
{
    QByteArray text = "# Project\n\n**Last Updated**: 2025-12-01\n\n";
    for (int part = 1; part <= 40; ++part) {
        const QByteArray number = QByteArray::number(part);
        text += "## Part " + number + "\n\nWhat part " + number + " is for.\n\n";
        text += "Tests of part " + number + ": " + QByteArray::number(part + 3) +
                " passed, 0 failed in `tests/test_part" + number + ".py`.\n\n";
        if (part == 7 || part == 9)
            text += "After step " + number + " all is well:\n\nAll tests passing (12 passed, 0 failed)\n\nNext step " +
                    number + ".\n\n";
    }
    return text;
}

constexpr const char* redLog = R"(============================= test session starts ==============================
platform linux -- Python 3.11.4, pytest-7.4.0, pluggy-1.2.0
collected 3 items

tests/test_part1.py F..                                                  [100%]

=================================== FAILURES ===================================
___________________________________ test_one ___________________________________

    def test_one():
>       assert 1 == 2
E       assert 1 == 2

tests/test_part1.py:3: AssertionError
=========================== short test summary info ============================
FAILED tests/test_part1.py::test_one - assert 1 == 2
========================= 1 failed, 2 passed in 0.10s ==========================
)";

QByteArray withLinesOnTop(const QByteArray& text)
{
    QByteArray top = "# Before\n\n";
    for (int line = 0; line < 198; ++line)
        top += "Line " + QByteArray::number(line) + " of an introduction that claims nothing.\n";
    return top + '\n' + text;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

const JudgedClaim* claimWith(const PackSnapshot& snapshot, const std::string& words, std::size_t skip = 0)
{
    std::vector<const JudgedClaim*> found;
    for (const JudgedClaim& claim : snapshot.review->claims) {
        if (claim.claim.text.find(words) != std::string::npos && claim.claim.claimClass == ClaimClass::Test)
            found.push_back(&claim);
    }
    std::sort(found.begin(), found.end(),
              [](const JudgedClaim* a, const JudgedClaim* b) { return comesBefore(a->claim.where, b->claim.where); });
    return skip < found.size() ? found[skip] : nullptr;
}

std::vector<std::string> allIds(const PackSnapshot& snapshot)
{
    std::vector<std::string> ids;
    for (const JudgedClaim& claim : snapshot.review->claims)
        ids.push_back(claim.id);
    return ids;
}

} // namespace

class TestDecisionBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<DecidedFolder>();
        writeFile(m_folder->packPath(QStringLiteral("ci.log")), redLog);
        setReadme(readme());
    }

    void keepsWhatIsDecided()
    {
        const PackSnapshot snapshot = read();
        const std::string id = claimWith(snapshot, "part 3:")->id;
        const auto book = open(snapshot);
        QSignalSpy changed(book.get(), &DecisionBook::changed);
        book->decide({id}, DecisionState::Dismissed, "another part");
        book->setNote(id, "look again");
        book->setEditedText(id, "6 passed");
        QCOMPARE(changed.count(), 3);
        QCOMPARE(changed.first().first().toStringList(), QStringList{QString::fromStdString(id)});
        const auto later = open(read());
        QVERIFY(later->decision(id).state == DecisionState::Dismissed);
        QCOMPARE(later->decision(id).reason, std::string("another part"));
        QCOMPARE(later->decision(id).note, std::string("look again"));
        QCOMPARE(later->decision(id).editedText, std::string("6 passed"));
        QVERIFY(later->match(id) == AnchorMatch::Exact);
        later->decide({id}, DecisionState::Accepted, "not of a dismissal");
        QCOMPARE(later->decision(id).reason, std::string());
        QCOMPARE(later->decision(id).note, std::string("look again"));
    }

    void takesStepsBack()
    {
        const PackSnapshot snapshot = read();
        const std::vector<std::string> ids = {claimWith(snapshot, "part 3:")->id, claimWith(snapshot, "part 4:")->id};
        const auto book = open(snapshot);
        QVERIFY(!book->canUndo());
        book->decide({ids[1]}, DecisionState::NeedsEvidence);
        book->decide(ids, DecisionState::Accepted);
        book->decide(ids, DecisionState::Accepted);
        book->setNote(ids[0], "s");
        book->setNote(ids[0], "so");
        QVERIFY(book->decision(ids[1]).state == DecisionState::Accepted);
        QVERIFY2(book->undo() == std::vector<std::string>{ids[0]}, "writing a note is one step");
        QCOMPARE(book->decision(ids[0]).note, std::string());
        QVERIFY2(book->undo() == ids, "deciding the same again is none");
        QVERIFY(book->decision(ids[0]).state == DecisionState::Undecided);
        QVERIFY(book->decision(ids[1]).state == DecisionState::NeedsEvidence);
        book->undo();
        QVERIFY(!book->canUndo());
        QVERIFY(book->undo().empty());
        for (const std::string& id : ids) {
            QVERIFY(book->decision(id).state == DecisionState::Undecided);
            QVERIFY(open(snapshot)->decision(id).state == DecisionState::Undecided);
        }
    }

    void undoLeavesWhatAnotherWindowSaidSince()
    {
        const PackSnapshot snapshot = read();
        const std::string id = claimWith(snapshot, "part 3:")->id;
        const auto one = open(snapshot);
        const auto two = open(snapshot);
        one->decide({id}, DecisionState::Accepted);
        two->decide({id}, DecisionState::NeedsEvidence);
        one->undo();
        QVERIFY(one->decision(id).state == DecisionState::NeedsEvidence);
    }

    void twoWindowsKeepBothSets()
    {
        const PackSnapshot snapshot = read();
        const std::vector<std::string> ids = allIds(snapshot);
        QVERIFY(ids.size() >= 40);
        const auto one = open(snapshot);
        const auto two = open(snapshot);
        for (std::size_t i = 0; i < 40; ++i)
            (i % 2 == 0 ? one : two)
                ->decide({ids[i]}, i % 2 == 0 ? DecisionState::Accepted : DecisionState::NeedsEvidence);
        one->setNote(ids[1], "of the other window");
        const auto third = open(snapshot);
        for (std::size_t i = 0; i < 40; ++i)
            QVERIFY(third->decision(ids[i]).state ==
                    (i % 2 == 0 ? DecisionState::Accepted : DecisionState::NeedsEvidence));
        QCOMPARE(third->decision(ids[1]).note, std::string("of the other window"));
    }

    void hearsOfTheOtherWindow()
    {
        const PackSnapshot snapshot = read();
        const std::string id = claimWith(snapshot, "part 3:")->id;
        const auto one = open(snapshot);
        const auto two = open(snapshot);
        one->setNote(id, "first, so that there is a database");
        QTRY_COMPARE(two->decision(id).note, std::string("first, so that there is a database"));
        QSignalSpy changed(two.get(), &DecisionBook::changed);
        one->decide({id}, DecisionState::Accepted);
        QTRY_VERIFY(two->decision(id).state == DecisionState::Accepted);
        QCOMPARE(changed.count(), 1);
        QVERIFY2(!two->canUndo(), "what the other window did is not taken back here");
    }

    void aMismatchSharesTheDecisionOfItsClaim()
    {
        const PackSnapshot snapshot = read();
        const auto& findings = snapshot.review->findings;
        const auto finding =
            std::find_if(findings.begin(), findings.end(), [](const Finding& f) { return !f.claimId.empty(); });
        if (finding == findings.end())
            QFAIL("the pack has mismatches");
        const auto book = open(snapshot);
        book->decide({finding->id, finding->claimId}, DecisionState::Accepted);
        QVERIFY(book->decision(finding->claimId).state == DecisionState::Accepted);
        QVERIFY(book->decision(finding->id).state == DecisionState::Accepted);
        QCOMPARE(book->decisions()->byId.size(), std::size_t{1});
        QCOMPARE(book->undo().size(), std::size_t{1});
    }

    void twoHundredLinesOnTop()
    {
        const PackSnapshot before = read();
        const std::vector<std::string> ids = allIds(before);
        decideAll(before);
        setReadme(withLinesOnTop(readme()));
        checkAllStand(before, read());
    }

    void twoHundredLinesOnTopOfARealPack()
    {
        const QString pack = realPack(QStringLiteral("autopack-drain-2025-12-28"));
        if (pack.isEmpty())
            QSKIP(missingPack);
        copyPack(pack);
        const PackSnapshot before = read();
        QVERIFY2(before.review->claims.size() > 300, "a pack of hundreds of claims");
        decideAll(before);
        setReadme(withLinesOnTop(readFile(m_folder->packPath(QStringLiteral("README.md")))));
        checkAllStand(before, read());
    }

    void wordsThatChangedALittle()
    {
        const PackSnapshot before = read();
        open(before)->decide({claimWith(before, "part 5:")->id}, DecisionState::Accepted);
        setReadme(readme().replace("Tests of part 5: 8 passed", "Tests of part 5: 9 passed"));
        const PackSnapshot after = read();
        const std::string id = claimWith(after, "part 5:")->id;
        QCOMPARE(after.decisions->byId.size(), std::size_t{1});
        const auto book = open(after);
        QVERIFY(book->decision(id).state == DecisionState::Accepted);
        QVERIFY(book->match(id) == AnchorMatch::Similar);
        book->decide({id}, DecisionState::NeedsEvidence);
        QVERIFY2(book->match(id) == AnchorMatch::Exact, "deciding again settles where it belongs");
        QVERIFY(open(read())->match(id) == AnchorMatch::Exact);
        QCOMPARE(open(read())->decisions()->unplaced.size(), std::size_t{0});
    }

    void aRemovedStatement()
    {
        const PackSnapshot before = read();
        const auto book = open(before);
        book->decide({claimWith(before, "part 5:")->id}, DecisionState::Accepted);
        QByteArray text = readme();
        const qsizetype at = text.indexOf("Tests of part 5:");
        text.remove(at, text.indexOf('\n', at) - at);
        settle(*book); // the lines around what was decided are looked up before they change
        setReadme(text);
        const PackSnapshot after = read();
        QVERIFY(after.decisions->byId.empty());
        QCOMPARE(after.decisions->unplaced.size(), std::size_t{1});
        QVERIFY(after.decisions->unplaced[0].anchor.quote.find("part 5:") != std::string::npos);
        setReadme(readme());
        QVERIFY2(read().decisions->unplaced.empty(), "it comes back with the statement");
    }

    void oneSentenceTwiceInADocument()
    {
        const PackSnapshot before = read();
        const JudgedClaim* seven = claimWith(before, "All tests passing", 0);
        const JudgedClaim* nine = claimWith(before, "All tests passing", 1);
        QVERIFY(seven && nine);
        const auto book = open(before);
        book->decide({seven->id}, DecisionState::Accepted);
        book->decide({nine->id}, DecisionState::NeedsEvidence);
        settle(*book); // the lines around what was decided are looked up before they change
        setReadme(withLinesOnTop(readme()).replace("All tests passing (12 passed, 0 failed)\n\nNext step 7.", "Next."));
        const PackSnapshot after = read();
        QVERIFY(!claimWith(after, "All tests passing", 1));
        QVERIFY(after.decisions->of(claimWith(after, "All tests passing", 0)->id).state ==
                DecisionState::NeedsEvidence);
        QCOMPARE(after.decisions->unplaced.size(), std::size_t{1});
        QVERIFY(after.decisions->unplaced[0].decision.state == DecisionState::Accepted);
    }

    /// The first of two equal sentences of one section goes below the second: each id is now the other's statement.
    void equalSentencesThatChangePlaces()
    {
        const QByteArray said = "All tests passing (12 passed, 0 failed)\n\n";
        const QByteArray one = "After step 1 all is well:\n\n" + said + "Next step 1.\n\n";
        const QByteArray two = "After step 2 all is well:\n\n" + said + "Next step 2.\n\n";
        setReadme("# Project\n\n## Checks\n\n" + one + two);
        const PackSnapshot before = read();
        if (!claimWith(before, "All tests passing", 1))
            QSKIP("a sentence that one section repeats is one claim");
        const auto book = open(before);
        book->decide({claimWith(before, "All tests passing", 0)->id}, DecisionState::Accepted);
        book->decide({claimWith(before, "All tests passing", 1)->id}, DecisionState::NeedsEvidence);
        settle(*book); // the lines around what was decided are looked up before they change
        setReadme("# Project\n\n## Checks\n\n" + two + one);
        const PackSnapshot after = read();
        const std::string first = claimWith(after, "All tests passing", 0)->id;
        const std::string second = claimWith(after, "All tests passing", 1)->id;
        const auto later = open(after);
        QVERIFY(later->decision(first).state == DecisionState::NeedsEvidence);
        QVERIFY(later->decision(second).state == DecisionState::Accepted);
        // The row of each stands under the other's id: writing one must not lose the other.
        later->setNote(first, "first of the text");
        QVERIFY(later->decision(second).state == DecisionState::Accepted);
        const auto again = open(read());
        QCOMPARE(again->decision(first).note, std::string("first of the text"));
        QVERIFY(again->decision(first).state == DecisionState::NeedsEvidence);
        QVERIFY(again->decision(second).state == DecisionState::Accepted);
        QVERIFY(again->decisions()->unplaced.empty());
    }

    void theReaderAndTheBookAgree()
    {
        const PackSnapshot snapshot = read();
        QVERIFY2(!snapshot.decisions, "nothing was decided");
        open(snapshot)->decide({allIds(snapshot)[0]}, DecisionState::Accepted);
        const PackSnapshot again = read();
        QVERIFY(again.decisions);
        QVERIFY(again.decisions->byId == open(again)->decisions()->byId);
        QVERIFY(again.decisions->byId == open(snapshot)->decisions()->byId);
    }

    void whatCannotBeKeptIsTold()
    {
        const PackSnapshot snapshot = read();
        writeFile(m_folder->filePath(QStringLiteral("data")), "a file where the folder should be");
        const auto book = open(snapshot);
        QSignalSpy failed(book.get(), &DecisionBook::failed);
        book->decide({allIds(snapshot)[0]}, DecisionState::Accepted);
        QVERIFY(failed.count() >= 1);
        QVERIFY(book->decision(allIds(snapshot)[0]).state == DecisionState::Undecided);
        QVERIFY(!book->canUndo());
    }

    void withoutAPackNothingHappens()
    {
        DecisionBook book(messages(), dataFolder());
        book.decide({"claim-1"}, DecisionState::Accepted);
        book.setSnapshot({});
        book.setNote("claim-1", "x");
        QVERIFY(book.undo().empty());
        QVERIFY(book.decision("claim-1").isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("data"))));
        const PackSnapshot snapshot = read();
        book.setSnapshot(snapshot);
        book.decide({"unknown"}, DecisionState::Accepted);
        QVERIFY(book.decisions()->byId.empty());
    }

    void exportedDecisionsAreMergedByStatement()
    {
        const PackSnapshot snapshot = read();
        const std::string id = claimWith(snapshot, "part 3:")->id;
        open(snapshot)->decide({id}, DecisionState::Accepted);
        KeptDecisions theirs = *store().decisions(snapshot.facts->rootPath);
        KeptDecision moved = theirs.at(id);
        moved.anchor.id = "claim-of-their-pack";
        moved.decision.state = DecisionState::Dismissed;
        moved.decision.changedMs += 1;
        moved.decision.by = "another reviewer";
        theirs = {{moved.anchor.id, moved}};
        const auto merge = importDecisions(snapshot, theirs, dataFolder(), messages());
        QVERIFY(merge);
        QCOMPARE(merge->changed, 1);
        QCOMPARE(merge->conflicts.size(), std::size_t{1});
        const auto book = open(read());
        QVERIFY(book->decision(id).state == DecisionState::Dismissed);
        QCOMPARE(book->others(id).size(), std::size_t{1});
        QVERIFY(book->decisions()->unplaced.empty());
    }

    /// All of a large file, never a part that looks like the whole.
    void aLargeFileOfDecisionsIsReadWhole()
    {
        constexpr qsizetype noteBytes = qsizetype{65} << 20;
        QFile file(m_folder->filePath(QStringLiteral("large.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("exhibit.decisions/1\n\nid: a\nstate: accepted\nchanged: 2026-01-01T00:00:00.000Z\nnote: ");
        file.write(QByteArray(noteBytes, 'y') + '\n');
        file.close();
        const auto read = readDecisionFile(QFile::encodeName(file.fileName()).toStdString(), messages());
        QVERIFY(read);
        QCOMPARE(static_cast<qsizetype>(read->at("a").decision.note.size()), noteBytes);
        QVERIFY(file.resize(qint64{600} << 20));
        const auto tooLarge = readDecisionFile(QFile::encodeName(file.fileName()).toStdString(), messages());
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().message.id, std::string("error.decisions.unreadable"));
    }

    void whatWaitsForADecision()
    {
        const PackSnapshot snapshot = read();
        const auto book = open(snapshot);
        const DecisionCounts before = book->counts();
        QCOMPARE(before.undecidedClaims, snapshot.review->totals.claimsToReview);
        QCOMPARE(before.undecidedPatterns, snapshot.review->totals.patternsToReview);
        const JudgedClaim* waiting = nullptr;
        const JudgedClaim* settled = nullptr;
        for (const JudgedClaim& claim : snapshot.review->claims)
            (waitsForDecision(claim) ? waiting : settled) = &claim;
        QVERIFY(waiting && settled);
        book->decide({settled->id}, DecisionState::Accepted);
        QVERIFY2(book->counts().decided() == 0, "it did not wait");
        book->decide({waiting->id}, DecisionState::Dismissed);
        QCOMPARE(book->counts().dismissed, 1);
        QCOMPARE(book->counts().total(), before.total());
    }

private:
    std::string dataFolder() const { return m_folder->dataFolder(); }
    ReviewStore store() const { return ReviewStore(dataFolder()); }
    static Messages messages() { return {}; }

    void setReadme(const QByteArray& text) { writeFile(m_folder->packPath(QStringLiteral("README.md")), text); }

    void copyPack(const QString& from)
    {
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString to = m_folder->packPath(file.mid(from.size() + 1));
            QDir().mkpath(QFileInfo(to).absolutePath());
            QFile::remove(to);
            if (!QFile::copy(file, to))
                qFatal("cannot copy %s", qPrintable(file));
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    PackSnapshot read() const { return m_folder->read(); }
    std::unique_ptr<DecisionBook> open(const PackSnapshot& snapshot) const { return m_folder->open(snapshot); }
    static void settle(const DecisionBook& book) { DecidedFolder::settle(book); }

    /// Every claim says its own words back.
    void decideAll(const PackSnapshot& snapshot)
    {
        const auto book = open(snapshot);
        book->decide(allIds(snapshot), DecisionState::Accepted);
        const auto kept = store().editDecisions(snapshot.facts->rootPath, [](KeptDecisions& decisions) {
            for (auto& [id, decision] : decisions)
                decision.decision.note = decision.anchor.quote + '|' + decision.anchor.path;
        });
        QVERIFY(kept);
        QCOMPARE(kept->size(), snapshot.review->claims.size());
    }

    void checkAllStand(const PackSnapshot& before, const PackSnapshot& after)
    {
        QVERIFY(after.decisions);
        QVERIFY2(after.decisions->unplaced.empty(), qPrintable(QString::number(after.decisions->unplaced.size())));
        QCOMPARE(after.decisions->byId.size(), before.review->claims.size());
        for (const JudgedClaim& claim : after.review->claims) {
            const auto placed = after.decisions->byId.find(claim.id);
            if (placed == after.decisions->byId.end())
                continue;
            const std::string& path =
                claim.claim.where.member.empty() ? claim.claim.where.path : claim.claim.where.member;
            const std::string own = collapsedSpace(claim.claim.text) + '|' + path;
            QVERIFY2(placed->second.decision.note == own, qPrintable(QString::fromStdString(own)));
            QVERIFY(placed->second.match == AnchorMatch::Exact);
        }
    }

    std::unique_ptr<DecidedFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestDecisionBook)
#include "tst_decisionbook.moc"
