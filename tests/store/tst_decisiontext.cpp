// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisiontext.h"

#include <QTest>

#include <limits>

using namespace exhibit;

namespace {

KeptDecision decided(const std::string& id, const std::string& path, const std::string& quote, DecisionState state,
                     std::int64_t changedMs)
{
    KeptDecision kept;
    kept.anchor = {id, "test", path, quote, "", "", ""};
    kept.decision.state = state;
    kept.decision.changedMs = changedMs;
    return kept;
}

KeptDecisions setOf(const std::vector<KeptDecision>& list)
{
    KeptDecisions kept;
    for (const KeptDecision& decision : list)
        kept.emplace(decision.anchor.id, decision);
    return kept;
}

constexpr std::int64_t noon = 1'767'225'600'123; // 2026-01-01T00:00:00.123Z

} // namespace

class TestDecisionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneBlockADecisionInOrder()
    {
        KeptDecision first = decided("claim-9", "README.md", "All tests pass", DecisionState::Dismissed, noon);
        first.anchor.heading = "Status";
        first.anchor.before = "## Status";
        first.decision.reason = "a subset";
        first.decision.note = "two\nlines \\ and \r";
        const KeptDecision second = decided("claim-1", "b.md", "Done", DecisionState::Accepted, 0);
        QCOMPARE(QByteArray::fromStdString(decisionText(setOf({second, first}))), QByteArray(R"(exhibit.decisions/1

id: claim-9
kind: test
path: README.md
heading: Status
quote: All tests pass
before: ## Status
state: dismissed
changed: 2026-01-01T00:00:00.123Z
reason: a subset
note: two
note: lines \\ and \r

id: claim-1
kind: test
path: b.md
quote: Done
state: accepted
changed: 1970-01-01T00:00:00.000Z
)"));
    }

    void comesBackAsItWas()
    {
        KeptDecision odd = decided("claim-1", "a b/\u00e4.md", "\u2705 x: y", DecisionState::NeedsEvidence, noon);
        odd.decision.note = " leading, trailing \n\nempty line\n\x1b[31m\x7f\ttab\\x41";
        odd.decision.editedText = "- one\n- two\n";
        const KeptDecision takenBack = decided("claim-2", "b.md", "Done", DecisionState::Undecided, noon + 1);
        const KeptDecisions all = setOf({odd, takenBack});
        const std::string text = decisionText(all);
        const auto read = parseDecisionText(text);
        QVERIFY(read);
        QVERIFY(*read == all);
        QCOMPARE(decisionText(*read), text);
        std::string withReturns = "\xEF\xBB\xBF";
        for (const char c : text)
            withReturns += c == '\n' ? std::string("\r\n") : std::string(1, c);
        QVERIFY(*parseDecisionText(withReturns) == all);
    }

    /// What a clock gone wrong has left behind still makes a file that can be read.
    void anyTimeCanBeReadAgain()
    {
        for (const std::int64_t ms :
             {std::int64_t{-1}, std::int64_t{253'402'300'800'000}, std::numeric_limits<std::int64_t>::max(),
              std::numeric_limits<std::int64_t>::min()}) {
            const auto read = parseDecisionText(
                decisionText(setOf({decided("claim-1", "b.md", "Done", DecisionState::Accepted, ms)})));
            QVERIFY2(read && read->size() == 1, qPrintable(QString::number(ms)));
        }
    }

    void unknownKeysArePassedOver()
    {
        const auto read = parseDecisionText("exhibit.decisions/1\n\nid: a\nstate: accepted\nchanged: "
                                            "2026-01-01T00:00:00.123Z\nweight: 7\n");
        QVERIFY(read);
        QCOMPARE(read->at("a").decision.changedMs, noon);
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("line");
        const QByteArray head = "exhibit.decisions/1\n\n";
        const QByteArray fine = "state: accepted\nchanged: 2026-01-01T00:00:00.000Z\n";
        const auto row = [](const char* name, const QByteArray& text, const char* id, const char* line) {
            QTest::newRow(name) << text << QByteArray(id) << QByteArray(line);
        };
        row("empty", QByteArray(), "error.decisions.schema", "1");
        row("another file", "# Readme\n", "error.decisions.schema", "1");
        row("a later version", "exhibit.decisions/2\n", "error.decisions.schema", "1");
        row("an unfinished merge", head + "<<<<<<< ours\nid: a\n" + fine, "error.decisions.line", "3");
        row("no state", head + "id: a\nchanged: 2026-01-01T00:00:00.000Z\n", "error.decisions.state", "3");
        row("no such state", head + "id: a\nstate: maybe\nchanged: 2026-01-01T00:00:00.000Z\n", "error.decisions.state",
            "3");
        row("no such day", head + "id: a\nstate: accepted\nchanged: 2026-02-30T00:00:00.000Z\n",
            "error.decisions.changed", "3");
        row("a second that no clock shows", head + "id: a\nstate: accepted\nchanged: 9999-12-31T23:59:60.999Z\n",
            "error.decisions.changed", "3");
        row("no time", head + "id: a\nstate: accepted\n", "error.decisions.changed", "3");
        row("no id", head + "quote: a\n" + fine, "error.decisions.no-id", "3");
        row("a lonely backslash", head + "id: a\nnote: \\q\n" + fine, "error.decisions.escape", "4");
    }

    void broken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, line);
        const auto read = parseDecisionText(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(read.error().message.id), id);
        QCOMPARE(QByteArray::fromStdString(read.error().message.args.front().value), line);
    }

    void theNewerChangeWins()
    {
        KeptDecisions own = setOf({decided("same", "a", "s", DecisionState::Accepted, 5),
                                   decided("older", "a", "o", DecisionState::Accepted, 5),
                                   decided("newer", "a", "n", DecisionState::Accepted, 5),
                                   decided("back", "a", "b", DecisionState::Undecided, 9)});
        const KeptDecisions other = setOf({decided("same", "a", "s", DecisionState::Accepted, 7),
                                           decided("older", "a", "o", DecisionState::Dismissed, 9),
                                           decided("newer", "a", "n", DecisionState::Dismissed, 3),
                                           decided("back", "a", "b", DecisionState::Accepted, 4),
                                           decided("fresh", "a", "f", DecisionState::Accepted, 1)});
        const DecisionMerge merge = mergeDecisions(own, other);
        QVERIFY(own.at("older").decision.state == DecisionState::Dismissed);
        QVERIFY(own.at("newer").decision.state == DecisionState::Accepted);
        QVERIFY2(own.at("back").decision.state == DecisionState::Undecided, "what was taken back stays taken back");
        QVERIFY(own.contains("fresh"));
        QCOMPARE(merge.added, 1);
        QCOMPARE(merge.changed, 1);
        QCOMPARE(merge.older, 2);
        QCOMPARE(merge.same, 1);
        QCOMPARE(merge.conflicts.size(), std::size_t{2});
        QCOMPARE(merge.conflicts[0].anchor.id, std::string("newer"));
        QVERIFY(merge.conflicts[0].kept.state == DecisionState::Accepted);
        KeptDecisions again = own;
        QCOMPARE(mergeDecisions(again, other).changed, 0);
        QVERIFY2(again == own, "importing twice changes nothing");
    }

    void aStatementUnderAnotherIdIsTheSame()
    {
        KeptDecisions own = setOf({decided("now", "a", "s", DecisionState::Accepted, 5)});
        const KeptDecisions other = setOf({decided("then", "a", "s", DecisionState::Dismissed, 9)});
        mergeDecisions(own, other, [](const Anchor&) { return std::string("now"); });
        QCOMPARE(own.size(), std::size_t{1});
        QVERIFY(own.at("then").decision.state == DecisionState::Dismissed);
    }
};

QTEST_GUILESS_MAIN(TestDecisionText)
#include "tst_decisiontext.moc"
