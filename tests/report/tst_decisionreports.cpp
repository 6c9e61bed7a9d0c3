// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notes/keptquery.h"
#include "models/domain/notes/linenote.h"
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "models/report/placeddecision.h"
#include "models/report/reportformats.h"
#include "tests/report/reporthelpers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

using namespace exhibit;
using namespace exhibit::test;

namespace {

PlacedDecision placed(DecisionState state, const std::string& reason = {}, const std::string& note = {},
                      AnchorMatch match = AnchorMatch::Exact)
{
    PlacedDecision decision;
    decision.decision.state = state;
    decision.decision.reason = reason;
    decision.decision.note = note;
    decision.match = match;
    return decision;
}

PackSnapshot decidedReview(const DecisionSet& set)
{
    PackSnapshot snapshot = sampleReview();
    snapshot.decisions = std::make_shared<const DecisionSet>(set);
    return snapshot;
}

QByteArray markdownOf(const DecisionSet& set)
{
    return markdownReport(decidedReview(set), builtinMessages());
}

QJsonObject jsonOf(const DecisionSet& set)
{
    return QJsonDocument::fromJson(jsonReport(decidedReview(set), builtinMessages())).object();
}

/// The text from one heading to the next of its rank.
QByteArray section(const QByteArray& markdown, const QByteArray& heading)
{
    const qsizetype begin = markdown.indexOf(heading);
    if (begin < 0)
        return {};
    const QByteArray rank = "\n" + heading.left(heading.indexOf(' ')) + ' ';
    const qsizetype end = markdown.indexOf(rank, begin + heading.size());
    return markdown.mid(begin, end < 0 ? -1 : end - begin);
}

QByteArray bytesIn(ReportFormat format, const PackSnapshot& snapshot, const ReportOptions& options = {})
{
    return reportBytes(format, snapshot, builtinMessages(), {}, options);
}

} // namespace

class TestDecisionReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAndDismissedCanBeLeftOut()
    {
        PackSnapshot snapshot = sampleReview();
        const auto decisions = std::make_shared<DecisionSet>();
        bool isFirst = true;
        for (const JudgedClaim& judged : snapshot.review->claims) {
            if (!isMismatch(judged.verdict))
                continue;
            Decision& decision = decisions->byId[judged.id].decision;
            decision.state = std::exchange(isFirst, false) ? DecisionState::Dismissed : DecisionState::Accepted;
            decision.reason = "it is meant so";
            decision.note = "between ourselves";
        }
        QVERIFY(!isFirst);
        snapshot.decisions = decisions;
        ReportOptions without;
        without.notes = false;
        without.dismissed = false;
        for (const QString& name : formatNames()) {
            if (name != QLatin1String("pdf"))
                QVERIFY2(!bytesIn(*formatNamed(name), snapshot, without).contains("between ourselves"),
                         qPrintable(name));
        }
        const QByteArray all = bytesIn(ReportFormat::Markdown, snapshot);
        const QByteArray fewer = bytesIn(ReportFormat::Markdown, snapshot, without);
        QVERIFY(all.contains("between ourselves") && all.contains("### Dismissed by the reviewer: 1"));
        QVERIFY(!fewer.contains("### Dismissed by"));
        QVERIFY2(fewer.contains("it is meant so"), "the reason of a decision stands");
        QVERIFY(bytesIn(ReportFormat::Json, snapshot).contains("between ourselves"));
        QVERIFY2(bytesIn(ReportFormat::Json, snapshot, without).contains("dismissed"), "programs are told");
    }

    void notesOnLinesAreExported()
    {
        SourceRef lines;
        lines.path = "README.md";
        lines.firstLine = lines.lastLine = LineNumber{2};
        lines.quote = "a <b>line</b>";
        DecisionSet set;
        set.byId[lineNoteId(lines)] = placed(DecisionState::Undecided, {}, "ask *why*");
        const QByteArray text = markdownOf(set);
        QVERIFY(text.contains("### Notes on lines: 1\n"));
        QVERIFY2(text.contains("- `README.md#L2`: `a <b>line</b>` \u2013 ask \\*why\\*\n"), text.constData());
        const QJsonArray notes = jsonOf(set)[QStringLiteral("decisions")][QStringLiteral("line_notes")].toArray();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first()[QStringLiteral("note")].toString(), QStringLiteral("ask *why*"));
        lines.firstLine = lines.lastLine = LineNumber{5};
        set.byId[lineNoteId(lines)] = placed(DecisionState::Undecided, {}, std::string(LineNote::bookmark));
        QVERIFY(markdownOf(set).contains("- `README.md#L5`: `a <b>line</b>` \u2013 bookmark\n"));
        const QJsonObject marked =
            jsonOf(set)[QStringLiteral("decisions")][QStringLiteral("line_notes")].toArray().last().toObject();
        QVERIFY(marked[QStringLiteral("bookmark")].toBool() && !marked.contains(QStringLiteral("note")));
        ReportOptions without;
        without.notes = false;
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Html})
            QVERIFY(!bytesIn(format, decidedReview(set), without).contains("why"));
        QVERIFY(!markdownOf({}).contains("Notes on lines"));
    }

    void keptQueriesAreExported()
    {
        DecisionSet set;
        const std::string sql = "SELECT phase, count(*)\nFROM calls";
        set.byId[keptQueryId("runs/usage.db", sql)] =
            placed(DecisionState::Undecided, {}, keptQueryNote("calls by *phase*", "phase\tcount(*)\nbuild\t<b>7</b>"));
        const QString text = QString::fromUtf8(markdownOf(set));
        QVERIFY(text.contains(QLatin1String("calls by \\*phase\\*")));
        QVERIFY(text.contains(QLatin1String("```sql\nSELECT phase, count(*)\nFROM calls\n```")));
        QVERIFY2(text.contains(QLatin1String("<b>7</b>\n```")), "as text in a fence");
        const QJsonArray queries = jsonOf(set)[QStringLiteral("decisions")][QStringLiteral("kept_queries")].toArray();
        QCOMPARE(queries.size(), 1);
        QCOMPARE(queries[0][QStringLiteral("name")].toString(), QStringLiteral("calls by *phase*"));
        QCOMPARE(queries[0][QStringLiteral("database")].toString(), QStringLiteral("runs/usage.db"));
        QCOMPARE(queries[0][QStringLiteral("query")].toString().toStdString(), sql);
        QVERIFY(queries[0][QStringLiteral("answer")].toString().startsWith(QLatin1String("phase\tcount")));
        QVERIFY2(!text.contains(QLatin1String("whose statement is gone")), "it is about no statement");
    }

    void theReviewerIsNamed()
    {
        ReportOptions options;
        options.reviewer = "Ada <b>O'Neil</b>";
        for (const ReportScope scope : {ReportScope::Full, ReportScope::Brief}) {
            options.scope = scope;
            QVERIFY(bytesIn(ReportFormat::Markdown, sampleReview(), options)
                        .contains("\nReviewed by Ada &lt;b&gt;O'Neil&lt;/b&gt;\n"));
            QVERIFY(!bytesIn(ReportFormat::Html, sampleReview(), options).contains("<b>O'Neil"));
        }
        QVERIFY(bytesIn(ReportFormat::Json, sampleReview(), options).contains("\"reviewer\": \"Ada <b>O'Neil</b>\""));
        QVERIFY(!bytesIn(ReportFormat::Markdown, sampleReview()).contains("Reviewed by"));
    }

    void acceptedStaysWithItsNote()
    {
        DecisionSet set;
        set.byId["claim-1"] = placed(DecisionState::Accepted, {}, "Told the team", AnchorMatch::Similar);
        const QByteArray text = section(markdownOf(set), "### A1.");
        QVERIFY(text.contains("**Decision.** Confirmed."));
        QVERIFY(text.contains("look at it again"));
        QVERIFY(text.contains("**Note.** Told the team"));
        QVERIFY(markdownOf(set).contains("Decisions on these: confirmed 1, dismissed 0, needs evidence 0"));
    }

    void dismissedIsCountedAndNamedWithItsReason()
    {
        DecisionSet set;
        set.byId["claim-1"] = placed(DecisionState::Dismissed, "The sentence means *one* module");
        const QByteArray markdown = markdownOf(set);
        QVERIFY2(!markdown.contains("### A1. example.title (text=\\*\\*All"), "no section of its own");
        QVERIFY(markdown.contains("### A1. example.title (text=&lt;img"));
        const QByteArray list = section(markdown, "### Dismissed by the reviewer: 1");
        QVERIFY(list.contains("All tests pass"));
        QVERIFY(list.contains("README.md#L4"));
        QVERIFY(list.contains("The sentence means \\*one\\* module"));
        QVERIFY2(markdown.contains("with 2 of them the evidence does not agree"),
                 "what is wrong in the evidence is counted all the same");
    }

    void waitingSaysWhatWouldSettleIt()
    {
        DecisionSet set;
        set.byId["claim-1"] = placed(DecisionState::NeedsEvidence, {}, "asked for the log");
        const QByteArray list = section(markdownOf(set), "### Waiting for evidence: 1");
        QVERIFY(list.contains("example.settles"));
        QVERIFY(list.contains("asked for the log"));
    }

    void unplacedIsListed()
    {
        DecisionSet set;
        UnplacedDecision gone;
        gone.anchor.path = "OLD.md";
        gone.anchor.quote = "It | was `fine`";
        gone.decision = placed(DecisionState::Accepted, {}, "once").decision;
        set.unplaced.push_back(gone);
        const QByteArray list = section(markdownOf(set), "### Decisions whose statement is gone: 1");
        QVERIFY(list.contains("OLD.md"));
        QVERIFY(list.contains("once"));
        const QJsonObject decisions = jsonOf(set)[QStringLiteral("decisions")].toObject();
        const QJsonObject object = decisions[QStringLiteral("unplaced")].toArray()[0].toObject();
        QCOMPARE(object[QStringLiteral("text")].toString(), QStringLiteral("It | was `fine`"));
        QCOMPARE(object[QStringLiteral("decision")].toString(), QStringLiteral("accepted"));
    }

    void jsonOfClaimsAndFindings()
    {
        DecisionSet set;
        set.byId["claim-1"] = placed(DecisionState::Dismissed, "why", "note", AnchorMatch::Moved);
        const QJsonObject root = jsonOf(set);
        const QJsonObject claim = root[QStringLiteral("claims")].toArray()[0].toObject();
        QCOMPARE(claim[QStringLiteral("decision")].toString(), QStringLiteral("dismissed"));
        QCOMPARE(claim[QStringLiteral("decision_reason")].toString(), QStringLiteral("why"));
        QCOMPARE(claim[QStringLiteral("note")].toString(), QStringLiteral("note"));
        QCOMPARE(claim[QStringLiteral("decision_match")].toString(), QStringLiteral("moved"));
        int dismissed = 0;
        const QJsonArray findings = root[QStringLiteral("findings")].toArray();
        for (const QJsonValue& value : findings) {
            const QJsonObject finding = value.toObject();
            const QString decision = finding[QStringLiteral("decision")].toString();
            const bool own = finding[QStringLiteral("claim")].toString() == QStringLiteral("claim-1");
            QCOMPARE(decision, own ? QStringLiteral("dismissed") : QStringLiteral("undecided"));
            dismissed += own ? 1 : 0;
        }
        QCOMPARE(dismissed, 1);
        const QJsonObject totals = root[QStringLiteral("decisions")].toObject();
        QCOMPARE(totals[QStringLiteral("dismissed")].toInt(), 1);
        QCOMPARE(totals[QStringLiteral("undecided")].toInt(), totals[QStringLiteral("to_review")].toInt() - 1);
    }

    void aFindingAboutARunIsDecidedToo()
    {
        const PackSnapshot sample = sampleReview();
        for (const Finding& finding : sample.review->findings) {
            if (finding.kind != FindingKind::CollectionFailure)
                continue;
            DecisionSet set;
            set.byId[finding.id] = placed(DecisionState::Dismissed, "known branch");
            const QByteArray markdown = markdownOf(set);
            QVERIFY(!section(markdown, "### Findings about runs").contains("ran no test"));
            QVERIFY(section(markdown, "### Dismissed by the reviewer: 1").contains("known branch"));
            set.byId[finding.id] = placed(DecisionState::Accepted, {}, "to be repaired");
            QVERIFY(section(markdownOf(set), "### Findings about runs").contains("to be repaired"));
            return;
        }
        QFAIL("the sample has a collection failure");
    }

    void theReviewersOwnLinesReplaceTheProposed()
    {
        DecisionSet set;
        set.byId["claim-1"] = placed(DecisionState::Undecided);
        set.byId["claim-1"].decision.editedText = "3 of 5 tests fail\n(two of them always)\n";
        const QByteArray markdown = markdownOf(set);
        QVERIFY(markdown.contains("```diff\n-**All tests pass** (5 of 5)\n+3 of 5 tests fail\n+(two of them always)"));
        QVERIFY(markdown.contains("the wording of the reviewer"));
        const QJsonObject claim = jsonOf(set)[QStringLiteral("claims")].toArray()[0].toObject();
        QCOMPARE(claim[QStringLiteral("proposed_text")].toString(),
                 QStringLiteral("3 of 5 tests fail\n(two of them always)\n"));
        QVERIFY(claim[QStringLiteral("proposed_diff")].toString().contains(QStringLiteral("+4,2 @@")));
    }

    void editedDiffs_data()
    {
        QTest::addColumn<QByteArray>("diff");
        QTest::addColumn<QByteArray>("edited");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray head = "--- a/x\n+++ b/x\n";
        QTest::newRow("one line") << head + "@@ -4 +4 @@\n-old\n+new\n"
                                  << QByteArray("mine") << head + "@@ -4 +4 @@\n-old\n+mine\n";
        QTest::newRow("more lines") << head + "@@ -4,2 +4 @@\n-old\n-older\n+new\n"
                                    << QByteArray("a\nb\nc") << head + "@@ -4,2 +4,3 @@\n-old\n-older\n+a\n+b\n+c\n";
        QTest::newRow("lines around") << head + "@@ -3,3 +3,3 @@\n above\n-old\n+new\n below\n"
                                      << QByteArray("a\nb") << head + "@@ -3,3 +3,4 @@\n above\n-old\n+a\n+b\n below\n";
        QTest::newRow("nothing edited") << head + "@@ -4 +4 @@\n-old\n+new\n" << QByteArray() << QByteArray();
        QTest::newRow("nothing proposed") << QByteArray() << QByteArray("mine") << QByteArray();
    }

    void editedDiffs()
    {
        QFETCH(QByteArray, diff);
        QFETCH(QByteArray, edited);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(editedDiff(diff.toStdString(), edited.toStdString())), expected);
    }

    void wordsOfTheReviewerAreInertAndMasked()
    {
        DecisionSet set;
        set.byId["claim-1"] =
            placed(DecisionState::Dismissed, "api_key=sk-Abc123Def456Ghi789Jkl012", "<b>x</b>\n# heading | cell");
        const QByteArray markdown = markdownOf(set);
        QVERIFY(!markdown.contains("sk-Abc123"));
        QVERIFY(!markdown.contains("<b>"));
        QVERIFY(!markdown.contains("\n# heading"));
        const QByteArray json = jsonReport(decidedReview(set), builtinMessages());
        QVERIFY(!json.contains("sk-Abc123"));
    }

    void noTimeOfADecisionIsExported()
    {
        DecisionSet set;
        set.byId["claim-1"] = placed(DecisionState::Accepted);
        const QByteArray first = jsonReport(decidedReview(set), builtinMessages());
        const QByteArray markdown = markdownOf(set);
        set.byId["claim-1"].decision.changedMs = 1'767'225'600'123;
        QCOMPARE(jsonReport(decidedReview(set), builtinMessages()), first);
        QCOMPARE(markdownOf(set), markdown);
    }

    void nothingDecidedChangesNothing()
    {
        const PackSnapshot plain = sampleReview();
        QVERIFY(!jsonReport(plain, builtinMessages()).contains("\"decisions\""));
        QVERIFY(!markdownReport(plain, builtinMessages()).contains("Decision"));
    }
};

QTEST_GUILESS_MAIN(TestDecisionReports)
#include "tst_decisionreports.moc"
