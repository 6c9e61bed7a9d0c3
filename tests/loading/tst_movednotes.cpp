// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on lines of files that change between two readings.
#include "models/domain/notes/linenote.h"
#include "tests/loading/decidedfolder.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace exhibit;
using namespace exhibit::test;

class TestMovedNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<DecidedFolder>();
        writeText("one\n\tthe words  \nthree\nfour\n");
    }

    void unchangedFilesKeepTheirNotes()
    {
        note(2, 3, "the words", "why");
        const LineNote kept = onlyNote(read());
        QCOMPARE(kept.lines.firstLine, LineNumber{2});
        QVERIFY(!kept.movedFrom.isValid());
    }

    void notesFollowTheirWords()
    {
        note(2, 3, "the words", "why");
        writeText("zero\nmore\none\n\tthe words\nthree\nfour\n");
        const PackSnapshot after = read();
        const LineNote moved = onlyNote(after);
        QCOMPARE(moved.lines.firstLine, LineNumber{4});
        QCOMPARE(moved.lines.lastLine, LineNumber{5});
        QCOMPARE(moved.movedFrom, LineNumber{2});
        QCOMPARE(moved.text, std::string("why"));
        // Writing it again settles where it stands; taking that back gives the old words at the new place.
        const auto book = open(after);
        QVERIFY(lineNotes(book->decisions().get()).size() == 1);
        QVERIFY(book->setNote(moved.id, "because"));
        settle(*book);
        QCOMPARE(onlyNote(read()).text, std::string("because"));
        QVERIFY(!onlyNote(read()).movedFrom.isValid());
        book->undo();
        settle(*book);
        QCOMPARE(onlyNote(read()).text, std::string("why"));
        QCOMPARE(onlyNote(read()).lines.firstLine, LineNumber{4});
        QVERIFY(book->setNote(moved.id, {}));
        settle(*book);
        QVERIFY(!read().decisions || lineNotes(read().decisions.get()).empty());
    }

    void theNearestLineWithTheWordsIsTaken()
    {
        note(4, 4, "four", "why");
        writeText("four\n1\n2\n3\n4\nfour\n7\n8\n9\nfour\n");
        QCOMPARE(onlyNote(read()).lines.firstLine, LineNumber{6});
    }

    void wordsThatAreGoneLoseNoNote()
    {
        note(2, 2, "the words", "why");
        writeText("one\nother words\nthree\n");
        const PackSnapshot after = read();
        QVERIFY(lineNotes(after.decisions.get()).empty());
        QCOMPARE(after.decisions->unplaced.size(), std::size_t{1});
        QCOMPARE(after.decisions->unplaced.front().decision.note, std::string("why"));
        writeText("one\nand\nthe words\n");
        QCOMPARE(onlyNote(read()).lines.firstLine, LineNumber{3});
    }

    void twoNotesNeverBecomeOne()
    {
        note(2, 2, "the words", "first");
        note(4, 4, "the words", "second"); // as when two sets of decisions were merged
        writeText("the words\nthe words\n");
        const PackSnapshot after = read();
        QCOMPARE(lineNotes(after.decisions.get()).size() + after.decisions->unplaced.size(), std::size_t{2});
    }

    /// What cannot be read now says nothing about its lines.
    void filesThatAreNotThereKeepTheirNotes()
    {
        note(2, 2, "the words", "why");
        QFile::remove(textPath());
        QVERIFY(!onlyNote(read()).movedFrom.isValid());
    }

private:
    QString textPath() const { return m_folder->packPath(QStringLiteral("notes.txt")); }

    void writeText(const QByteArray& bytes)
    {
        QFile file(textPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    PackSnapshot read() const { return m_folder->read(); }
    std::unique_ptr<DecisionBook> open(const PackSnapshot& snapshot) const { return m_folder->open(snapshot); }
    static void settle(const DecisionBook& book) { DecidedFolder::settle(book); }

    void note(std::int64_t first, std::int64_t last, const std::string& quote, const std::string& text) const
    {
        SourceRef lines;
        lines.path = "notes.txt";
        lines.firstLine = LineNumber{first};
        lines.lastLine = LineNumber{last};
        lines.quote = quote;
        const auto book = open(read());
        QVERIFY(book->setNote(lineNoteId(lines), text));
        settle(*book);
    }

    static LineNote onlyNote(const PackSnapshot& snapshot)
    {
        const std::vector<LineNote> notes = lineNotes(snapshot.decisions.get());
        return notes.size() == 1 ? notes.front() : LineNote();
    }

    std::unique_ptr<DecidedFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestMovedNotes)
#include "tst_movednotes.moc"
