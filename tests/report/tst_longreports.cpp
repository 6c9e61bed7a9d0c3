// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of large packs: what is written in blocks is what it was in one piece, a page asks only for the evidence that
// it shows, and the bar of an export moves.
#include "models/report/csv/csvreport.h"
#include "models/report/json/jsonmembers.h"
#include "models/report/reportcancel.h"
#include "models/report/reportformats.h"
#include "models/review/citations.h"
#include "tests/report/reporthelpers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QByteArray written(JsonMembers& members)
{
    QByteArray text;
    members.write([&text](const QByteArray& block) {
        text += block;
        return true;
    });
    return text + '\n';
}

ReportOptions brief()
{
    ReportOptions options;
    options.scope = ReportScope::Brief;
    return options;
}

} // namespace

class TestLongReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreAsQtWritesThem()
    {
        const QJsonObject whole =
            QJsonDocument::fromJson(
                "{\"claims\": [1, \"a\\n\\\"b\", {}, [], {\"x\": [2]}], \"none\": [], \"alone\": 3, "
                "\"telemetry\": {\"above\": 1, \"utilization\": [1, {\"y\": 2}], \"validation\": []}}")
                .object();
        QJsonObject inner = whole[QStringLiteral("telemetry")].toObject();
        const QJsonArray events = inner.take(QStringLiteral("utilization")).toArray();
        JsonMembers members;
        members.addWithArray("telemetry", inner, "utilization",
                             [&events](const TakeValue& take) { std::for_each(events.begin(), events.end(), take); });
        members.addArray("none", [](const TakeValue&) {});
        members.addArray("claims", [&whole](const TakeValue& take) {
            const QJsonArray claims = whole[QStringLiteral("claims")].toArray();
            std::for_each(claims.begin(), claims.end(), take);
        });
        members.add("alone", 3);
        QCOMPARE(written(members), QJsonDocument(whole).toJson());
    }

    /// More than is held in memory goes through a file, and comes back in the order of the keys.
    void manyValuesAreNotHeld()
    {
        constexpr int count = 300;
        const auto value = [](int i) { return QString(QString::number(i) + QString(100'000, QLatin1Char('x'))); };
        QJsonArray list;
        JsonMembers members;
        members.addArray("many", [&](const TakeValue& take) {
            for (int i = 0; i < count; ++i)
                take(value(i));
        });
        for (int i = 0; i < count; ++i)
            list.append(value(i));
        members.add("before", 1);
        const QJsonObject whole{{QStringLiteral("before"), 1}, {QStringLiteral("many"), list}};
        QCOMPARE(written(members), QJsonDocument(whole).toJson());
        qsizetype largest = 0;
        members.write([&largest](const QByteArray& block) {
            largest = std::max(largest, block.size());
            return true;
        });
        QVERIFY(largest < (qsizetype{2} << 20));
    }

    void blocksAreTheReport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("json") << QStringLiteral("json");
        QTest::newRow("in-toto") << QStringLiteral("in-toto");
    }

    void blocksAreTheReport()
    {
        QFETCH(QString, name);
        const QByteArray report = bytesOf(*formatNamed(name));
        QCOMPARE(report, QJsonDocument::fromJson(report).toJson());
    }

    void nothingIsTakenAfterANo()
    {
        int taken = 0;
        streamReport(ReportFormat::InToto, sampleReview(), builtinMessages(), {}, {}, [&taken](const QByteArray&) {
            ++taken;
            return false;
        });
        QCOMPARE(taken, 1);
    }

    void aPageAsksForWhatItShows()
    {
        const PackSnapshot snapshot = sampleReview();
        const std::vector<SourceRef> all = Citations(snapshot).places();
        const auto places = [&](ReportFormat format, const ReportOptions& options) {
            return placesOfReport(format, snapshot, builtinMessages(), options);
        };
        QCOMPARE(places(ReportFormat::Markdown, {}).size(), all.size());
        QCOMPARE(places(ReportFormat::Json, brief()).size(), all.size());
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Pdf}) {
            const std::vector<SourceRef> shown = places(format, brief());
            QVERIFY(!shown.empty() && shown.size() < all.size());
            QVERIFY(std::is_sorted(shown.begin(), shown.end(), comesBefore));
        }
        const QByteArray page = bytesOf(ReportFormat::Markdown, sampleReview(), brief());
        for (const SourceRef& place : places(ReportFormat::Markdown, brief()))
            QVERIFY2(page.contains(QByteArray::fromStdString(toString(place))), toString(place).c_str());
    }

    /// Of a pointer that the page does not show it says nothing, whoever checked it.
    void aPageTellsOfItsOwnPointers()
    {
        const PackSnapshot snapshot = sampleReview();
        const auto shown = placesOfReport(ReportFormat::Markdown, snapshot, builtinMessages(), brief());
        CheckedPointers other, own;
        SourceRef elsewhere;
        elsewhere.path = "elsewhere.txt";
        other.failures.push_back({elsewhere, {"pointer.no-quote", {}}});
        own.failures.push_back({shown.front(), {"pointer.no-quote", {}}});
        const QByteArray fine = bytesOf(ReportFormat::Markdown, sampleReview(), brief());
        QCOMPARE(bytesOf(ReportFormat::Markdown, sampleReview(), brief(), other), fine);
        QVERIFY(
            bytesOf(ReportFormat::Markdown, sampleReview(), brief(), own).contains("Pointers that do not resolve: 1."));
    }

    void theBarMoves_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"md", "html", "pdf", "json", "in-toto", "csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theBarMoves()
    {
        QFETCH(QString, name);
        const ReportFormat format = *formatNamed(name);
        std::vector<double> shares;
        {
            const ProgressScope scope([&shares](double share) { shares.push_back(share); });
            const QTemporaryDir folder;
            if (format == ReportFormat::Csv)
                QVERIFY(writeCsvFolder(folder.path(), sampleReview(), builtinMessages(), {}));
            else
                bytesOf(format);
        }
        QVERIFY(shares.size() > 3);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.front() < 1 && shares.back() <= 1 && shares.back() > shares.front());
        const auto before = shares.size();
        bytesOf(ReportFormat::Json);
        QCOMPARE(shares.size(), before);
    }
};

QTEST_GUILESS_MAIN(TestLongReports)
#include "tst_longreports.moc"
