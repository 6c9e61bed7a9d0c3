// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notes/linenote.h"
#include "models/domain/workdecision.h"

#include <QTest>

using namespace exhibit;

namespace {

SourceRef noteLines(const std::string& path, std::int64_t first, std::int64_t last, const std::string& quote)
{
    SourceRef lines;
    lines.path = path;
    lines.firstLine = LineNumber{first};
    lines.lastLine = LineNumber{last};
    lines.quote = quote;
    return lines;
}

} // namespace

class TestLineNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsNameTheirLines_data();
    void idsNameTheirLines();
    void othersAreNone();
    void notesComeInTheOrderOfReading();
};

void TestLineNote::idsNameTheirLines_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("quote");
    QTest::newRow("one line") << "README.md" << 14 << 14 << "All tests pass";
    QTest::newRow("several") << "logs/ci run.txt" << 2 << 7000000 << "=== 3 failed ===";
    QTest::newRow("empty line") << "a.txt" << 1 << 1 << "";
    QTest::newRow("looks like a pointer") << "docs/b.md" << 3 << 4 << "see a.md#L10, note:x#L2";
    QTest::newRow("no ASCII") << QString::fromUtf8("büro/日誌.log") << 5 << 5 << QString::fromUtf8("失敗 — 3");
}

void TestLineNote::idsNameTheirLines()
{
    QFETCH(QString, path);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QString, quote);
    const SourceRef lines = noteLines(path.toStdString(), first, last, quote.toStdString());
    const std::string id = lineNoteId(lines);
    QVERIFY(isLineNote(id));
    QVERIFY(isAboutNoStatement(id));
    QVERIFY(linesOfNote(id) == lines);
    const Anchor anchor = anchorWithoutStatement(id);
    QCOMPARE(anchor.id, id);
    QCOMPARE(anchor.path, lines.path);
    QCOMPARE(anchor.quote, lines.quote);
}

void TestLineNote::othersAreNone()
{
    for (const char* id : {"", "work", "note", "note:", "note:a", "note:\x1F", "correction:genre:a", "c1"})
        QVERIFY2(linesOfNote(id).firstLine.value <= 0, id);
    QVERIFY(!isLineNote("work"));
    const std::string id = lineNoteId(noteLines("a", 1, 1, "a\nb\x1F\tc"));
    QCOMPARE(linesOfNote(id).quote, std::string("a b  c"));
}

void TestLineNote::notesComeInTheOrderOfReading()
{
    DecisionSet set;
    const auto add = [&set](const SourceRef& lines, const std::string& text) {
        Decision decision;
        decision.note = text;
        set.byId[lineNoteId(lines)].decision = decision;
    };
    add(noteLines("b.md", 100, 100, "x"), "third");
    add(noteLines("b.md", 20, 21, "x"), "second");
    add(noteLines("a.md", 9, 9, "x"), "first");
    add(noteLines("a.md", 1, 1, "x"), "");
    set.byId["c1"].decision.note = "of a claim";
    const std::vector<LineNote> notes = lineNotes(&set);
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes[0].text, std::string("first"));
    QCOMPARE(notes[1].text, std::string("second"));
    QCOMPARE(notes[2].text, std::string("third"));
    QVERIFY(lineNotes(nullptr).empty());
}

QTEST_APPLESS_MAIN(TestLineNote)
#include "tst_linenote.moc"
