// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/columnsums.h"
#include "models/parsing/prose/prose.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

std::vector<StateLine> statesOf(const QByteArray& text)
{
    static const Rules rules = Rules::load(shippedRules()).value();
    return parseProse({"STATUS.md", {}, LineNumber{1}, text.toStdString()}, Mojibake::None, rules).text.states;
}

/// `2 done t-7` for each line, with ` 1/3` where its tasks are open.
QByteArray shown(const std::vector<StateLine>& lines)
{
    QByteArrayList texts;
    for (const StateLine& line : lines) {
        QByteArray text =
            QByteArray::number(static_cast<qlonglong>(line.where.firstLine.value)) + (line.isDone ? " done" : " open");
        if (!line.work.empty())
            text += ' ' + QByteArray::fromStdString(line.work);
        if (line.open > 0)
            text += ' ' + QByteArray::number(static_cast<qlonglong>(line.open)) + '/' +
                    QByteArray::number(static_cast<qlonglong>(line.tasks));
        texts.append(text);
    }
    return texts.join("; ");
}

} // namespace

/// Which work a document calls done or open, and what its own lists and rows of totals say of that.
class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStates_data();
    void readsStates();
    void pointsToTheFirstOpenTask();
    void addsUpColumns_data();
    void addsUpColumns();
};

void TestStates::readsStates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("states");
    const auto row = [](const char* name, const char* text, const char* states) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(states);
    };
    row("title", "# Move - COMPLETE\n\n## List\n\n- [x] a\n- [ ] b\n", "1 done 1/2");
    row("section", "# Move\n\n## Reader: done\n\n- [x] a\n- [ ] b\n\n## Writer: done\n\n- [x] c\n", "3 done 1/2");
    row("count", "# Move\n\n- 2 of 2 tickets done\n\n## Tickets\n\n- [x] a\n- [ ] b\n", "3 done 1/2");
    row("count of rows", "2/2 stories complete\n\n## Stories\n\n|Story|State|\n|-|-|\n|a|done|\n|b|open|\n",
        "1 done 1/2");
    row("count of others", "# Move\n\n- 3 of 3 tickets done\n\n## Tickets\n\n- [x] a\n- [ ] b\n", "");
    row("count of another noun", "# Move\n\n- 2 of 2 tables done\n\n## Tickets\n\n- [x] a\n- [ ] b\n", "");
    row("count of a part", "# Move\n\n- 1 of 2 tickets done\n\n## Tickets\n\n- [x] a\n- [ ] b\n", "");
    row("count in two sections",
        "2 of 2 steps done\n\n# Steps A\n\n- [x] a\n- [ ] b\n\n# Steps B\n\n- [x] a\n- [ ] b\n", "");
    row("label", "# Move\n\nStatus: complete\n\n- [x] a\n- [ ] b\n", "3 done 1/2");
    row("rows", "# Move\n\nStatus: complete\n\n| Task | State |\n|---|---|\n| a | done |\n| b | TODO |\n",
        "3 done 1/2");
    row("rows of other things",
        "# Move\n\nStatus: complete\n\n| Risk | State |\n|---|---|\n| a | done |\n| b | open |\n", "");
    row("nothing begun", "# Move\n\nStatus: complete\n\n- [ ] a\n- [ ] b\n", "");
    row("optional", "# Move\n\nStatus: complete\n\n- [x] a\n- [ ] optional: b\n", "");
    row("later", "# Move\n\nStatus: complete\n\n## Future work\n\n- [x] a\n- [ ] b\n", "");
    row("other number", "# Phase 1: complete\n\n## Phase 2\n\n- [x] a\n- [ ] b\n", "1 done phase 1");
    row("rows of its neighbours",
        "# Task 1 (T2.1)\n\nStatus: complete\n\n| Task | State |\n|---|---|\n| T2.1 a | done |\n| T2.2 b | pending |\n",
        "");
    row("condition", "# Move\n\nThe move is complete when all is ticked.\n\n- [x] a\n- [ ] b\n", "");
    row("ids", "# Board\n\n- T-1 Import: done\n- T-2 Export: in progress\n- T-3 Search\n", "3 done t-1; 4 open t-2");
    row("ids of rows", "# Board\n\n| Id | State |\n|---|---|\n| T-1 | done |\n| T-2 | blocked |\n",
        "5 done t-1; 6 open t-2");
    row("standards", "# Board\n\n- UTF-8: done\n- SHA-256: pending\n", "");
    row("taken back", "# Board\n\n- T-1: no longer blocked\n- T-2: not done\n", "");
    row("kind of change", "# Fix\n\n**Status:** Complete\n\n## Type of change\n\n- [x] Bug fix\n- [ ] Feature\n", "");
    row("answers", "# Fix\n\nStatus: complete\n\nWas data lost?\n\n- [ ] Yes\n- [x] No\n", "");
    row("guide", "# Guide\n\nStatus: complete\n\n## Template\n\n- [x] a\n- [ ] b\n", "");
}

void TestStates::readsStates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, states);
    QCOMPARE(shown(statesOf(text)), states);
}

void TestStates::pointsToTheFirstOpenTask()
{
    const std::vector<StateLine> lines = statesOf("# Move - DONE\n\n- [x] a\n- [ ] b\n- [ ] c\n");
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines.front().firstOpen.firstLine.value, 4);
    QCOMPARE(lines.front().firstOpen.quote, std::string("- [ ] b"));
}

void TestStates::addsUpColumns_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("sum"); // "" where nothing is wrong or nothing is settled
    const auto row = [](const char* name, const char* head, const char* rows, const char* sum) {
        QTest::newRow(name) << QByteArray(head) << QByteArray(rows) << QByteArray(sum);
    };
    row("adds up", "Module|Tests", "a|2;b|3;**Total**|**5**", "");
    row("does not", "Module|Tests", "a|2;b|3;**Total**|**6**", "Tests 6 5");
    row("second column", "Module|Passed|Failed", "a|2|0;b|3|1;Total|5|2", "Failed 2 1");
    row("no count", "Module|Version", "a|2;b|3;Total|6", "");
    row("a gap", "Module|Tests", "a|2;b|n/a;Total|6", "");
    row("sums within", "Module|Tests", "a|2;Subtotal|2;b|3;Total|5", "");
    row("more than listed", "Module|Tests", "a|2;b|3;…|;Total|50", "");
    row("about", "Module|Tests", "a|2;b|3;Total|~6", "");
    row("one row", "Module|Tests", "a|2;Total|3", "");
    row("thousands", "Module|Tests", "a|1,200;b|3;Total|1,204", "Tests 1204 1203");
    row("sum in another language", "Modul|Tests", "A|2;B|3;Summe|5;C|4;Gesamt|9", "");
    row("parts led in", "Module|Tests", "a|10;– api|6;– db|4;Total|10", "");
    row("parts below it", "Module|Tests", "a|10;api|6;db|4;b|5;Total|15", "");
    row("average", "Day|Failures", "Mon|2;Tue|4;Average|3;Total|6", "");
    row("of which", "Module|Tests", "a|10;b|5;of which slow|2;Total|15", "");
    row("one row that does not count", "Module|Tests", "a|10;b|5;manual|2;Total|15", "");
    row("less than a part", "Module|Tests", "a|10;b|5;Total|14", "Tests 14 15");
    row("no number of ours", "Module|Tests", "a|9,999,999,999,999,999,999,999;b|3;Total|1,204", "");
}

void TestStates::addsUpColumns()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, sum);
    QByteArray text = "|" + head + "|\n|" + QByteArray("---|").repeated(static_cast<int>(head.count('|')) + 1) + "\n";
    for (const QByteArray& line : rows.split(';'))
        text += "|" + line + "|\n";
    const std::string whole = text.toStdString();
    const MarkdownDocument document = parseMarkdown({"a.md", {}, LineNumber{1}, whole}, whole);
    QVERIFY(!document.blocks.empty());
    const auto found = wrongTotal(document, static_cast<int>(document.blocks.size()) - 1);
    const QByteArray told = found ? QByteArray::fromStdString(found->column + ' ' + std::to_string(found->stated) +
                                                              ' ' + std::to_string(found->sum))
                                  : QByteArray();
    QCOMPARE(told, sum);
}

QTEST_APPLESS_MAIN(TestStates)

#include "tst_states.moc"
