// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads in a report: damaged text repaired and marked, steps named where they are needed, what is true of
// many told once, and what model calls used drawn.
#include "models/report/charts/failurechart.h"
#include "models/report/charts/tokenchart.h"
#include "models/report/csv/csvreport.h"
#include "models/report/repairedquote.h"
#include "models/report/reportformats.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/factsbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

PackSnapshot withCalls()
{
    FactsBuilder facts;
    facts.log({"r", ""}, {{"t.py::a", Outcome::Failed}});
    facts.tokenEvent("r", "plan-<b>", 4096, 4096, true, "2026-01-01T00:00:00");
    facts.tokenEvent("r", "plan-<b>", 100, 4096, false, "2026-01-01T00:01:00");
    facts.tokenEvent("r", "review", 3000, 4000, false, "2026-01-01T00:02:00");
    facts.tokenEvent("r", "retry", 9000, 4000, false, "2026-01-01T00:03:00");
    facts.tokenEvent("r", "fix", 3900, 4000, false, "2026-01-01T00:04:00");
    return reviewed(facts.build());
}

} // namespace

class TestReportReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedTextIsRepaired_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<bool>("isRepaired");
        const QByteArray damaged = "real gate \u00E2\u20AC\u201C blocked";
        QTest::newRow("in a damaged section")
            << QStringLiteral("bundle.md") << 5 << damaged << QByteArray("real gate \u2013 blocked") << true;
        QTest::newRow("cut amid a letter")
            << QStringLiteral("bundle.md") << 5 << QByteArray("a \u00E2\u20AC\u201C b \u00E2\u20AC")
            << QByteArray("a \u2013 b ") << true;
        QTest::newRow("pure ASCII") << QStringLiteral("bundle.md") << 5 << QByteArray("plain") << QByteArray("plain")
                                    << false;
        QTest::newRow("whole letters") << QStringLiteral("bundle.md") << 5 << QByteArray("it works \u2705")
                                       << QByteArray("it works \u2705") << false;
        QTest::newRow("outside of the section") << QStringLiteral("bundle.md") << 1 << damaged << damaged << false;
        QTest::newRow("an undamaged file") << QStringLiteral("README.md") << 5 << damaged << damaged << false;
    }

    void damagedTextIsRepaired()
    {
        QFETCH(QString, path);
        QFETCH(int, line);
        QFETCH(QByteArray, said);
        const PackSnapshot snapshot = sampleReview();
        const ShownQuote quote =
            shownQuote(*snapshot.facts, ref(path.toStdString(), line, said.toStdString()), said.toStdString());
        QTEST(QByteArray::fromStdString(quote.text), "shown");
        QTEST(quote.isRepaired, "isRepaired");
    }

    /// Pages show the words and say so; what programs read has the bytes.
    void repairedQuotesAreMarked()
    {
        PackSnapshot snapshot = sampleReview();
        auto review = std::make_shared<Review>(*snapshot.review);
        review->claims.front().evidence = {ref("bundle.md", 9, "gate \u00E2\u20AC\u201C shut")};
        snapshot.review = review;
        const QByteArray page = bytesOf(ReportFormat::Markdown, snapshot);
        QVERIFY2(page.contains("`bundle.md#L9`: `gate \u2013 shut` (shown repaired)"), page.constData());
        QVERIFY(bytesOf(ReportFormat::Html, snapshot).contains("gate \u2013 shut</q> <small>(shown repaired)</small>"));
        QVERIFY(bytesOf(ReportFormat::Json, snapshot).contains("gate \u00E2\u20AC\u201C shut"));
    }

    void openBracketsAreClosedForReaders()
    {
        const PackSnapshot snapshot = manyAlike(1, [](int) { return "1"; });
        const QJsonObject json = QJsonDocument::fromJson(bytesOf(ReportFormat::Json, snapshot)).object();
        const QJsonObject claim = json[QStringLiteral("claims")].toArray()[0].toObject();
        QCOMPARE(claim[QStringLiteral("text")].toString(), QStringLiteral("tests/t.py (0 tests)"));
        QCOMPARE(claim[QStringLiteral("pointer")].toObject()[QStringLiteral("quote")].toString(),
                 QStringLiteral("tests/t.py (0 tests"));
        const auto table = csvTableBytes(QStringLiteral("claims"), snapshot, builtinMessages(), {});
        QVERIFY(table && table->contains("tests/t.py (0 tests),"));
    }

    void whatIsToBeDoneAboutAllIsSaidOnce()
    {
        const QByteArray same = bytesOf(ReportFormat::Markdown, manyAlike(5, [](int) { return "77"; }));
        QVERIFY2(same.contains("| statement | pointer | evidence |\n"), same.constData());
        QVERIFY(same.contains("\nOf all of them: Further reasons: 77.\n"));
        QCOMPARE(same.count("Further reasons: 77."), 1);
        const QByteArray own =
            bytesOf(ReportFormat::Markdown, manyAlike(5, [](int i) { return std::to_string(90 + i); }));
        QVERIFY(own.contains("| statement | pointer | evidence | instead |"));
        QVERIFY(own.contains("Further reasons: 93.") && !own.contains("Of all of them"));
    }

    /// "To change it: step 1" alone would send who reads a page looking for it.
    void aReasonOfABriefNamesItsStep()
    {
        ReportOptions brief;
        brief.scope = ReportScope::Brief;
        const QByteArray page = bytesOf(ReportFormat::Markdown, sampleReview(), brief);
        QVERIFY2(page.contains("To change it: step 1: Mend what keeps these test m"), page.constData());
        QVERIFY(!page.contains("step 1.") && !page.contains("step 2."));
        QVERIFY(
            bytesOf(ReportFormat::Html, sampleReview(), brief).contains("step 1</a>: Mend what keeps these test m"));
        QVERIFY(bytesOf(ReportFormat::Markdown, sampleReview()).contains("To change it: step 1."));
    }

    void callsAreDrawnTheFullestFirst()
    {
        const TokenChart chart = tokenChart(withCalls());
        QCOMPARE(chart.phases, 4U);
        QCOMPARE(chart.rows.size(), 4U);
        using Look = TokenChart::Look;
        QCOMPARE(QString::fromStdString(chart.rows[0].name + ' ' + chart.rows[0].value), QStringLiteral("retry 225%"));
        QVERIFY(chart.rows[0].above > 0 && chart.rows[0].look == Look::High);
        QVERIFY(chart.rows[1].value == "100%" && chart.rows[1].look == Look::Truncated && chart.rows[1].above == 0);
        QVERIFY(chart.rows[2].value == "97.5%" && chart.rows[2].look == Look::High);
        QVERIFY(chart.rows[3].value == "75%" && chart.rows[3].look == Look::Below);
        QVERIFY(chart.triggerX < chart.ceilingX && chart.rows[3].solid < chart.rows[2].solid);
        QVERIFY(TokenChart::plotX + chart.rows[0].solid + chart.rows[0].above <= TokenChart::plotEnd);
        QVERIFY(tokenChart(reviewed(FactsBuilder().build())).rows.empty());
    }

    /// Columns without an axis say which run is worse, not by how much.
    void columnsStandOnAnAxis()
    {
        const FailureChart chart = failureChart(*sampleReview().review, builtinMessages());
        QVERIFY(chart.ticks.size() >= 2);
        QCOMPARE(chart.ticks.front().y, FailureChart::axis);
        QCOMPARE(QString::fromStdString(chart.ticks.front().label), QStringLiteral("0"));
        std::int64_t largest = 0;
        for (const FailureChart::Column& column : chart.columns) {
            largest = std::max<std::int64_t>(largest, std::stoll(column.total));
            QVERIFY(column.middle > FailureChart::plotX && column.middle < chart.width());
            for (const FailureChart::Part& part : column.parts)
                QVERIFY(part.y >= chart.ticks.back().y && part.y + part.height <= FailureChart::axis);
        }
        QVERIFY(std::stoll(chart.ticks.back().label) >= largest);
        QVERIFY(chart.baselineY && *chart.baselineY < FailureChart::axis && *chart.baselineY >= chart.ticks.back().y);
        const QByteArray page = bytesOf(ReportFormat::Html);
        for (const FailureChart::Tick& tick : chart.ticks) {
            const std::string number = "class=\"muted\">" + tick.label + "</text>";
            QVERIFY2(page.contains(number.c_str()), number.c_str());
        }
        QVERIFY(page.contains("<line class=\"baseline\"") && page.contains("</svg> baseline</li>"));
    }

    void contentsSayHowMuchASectionHolds()
    {
        const PackSnapshot snapshot = sampleReview();
        const QByteArray page = bytesOf(ReportFormat::Html, snapshot);
        const QByteArray contents = page.left(page.indexOf("</nav>"));
        const std::string runs = "Run overview <small>" + std::to_string(snapshot.review->runs.size()) + "</small>";
        QVERIFY2(contents.contains(runs.c_str()), contents.constData());
        QVERIFY2(contents.contains("Cited lines <small>"), contents.constData());
        QVERIFY2(contents.contains("Proof</a>"), contents.constData()); // counts nothing
    }

    void reportsDrawTheCalls()
    {
        const QByteArray page = bytesOf(ReportFormat::Html, withCalls());
        QVERIFY(
            page.contains("<figcaption>Token use against the ceiling <small>4 of 4 phases, the fullest first</small>"));
        QVERIFY(page.contains("plan-&lt;b&gt;: 100%") && !page.contains("plan-<b>"));
        QVERIFY(!bytesOf(ReportFormat::Html, manyAlike(1, [](int) { return "1"; })).contains("Token use against"));
    }
};

QTEST_GUILESS_MAIN(TestReportReading)
#include "tst_reportreading.moc"
