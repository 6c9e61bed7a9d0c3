// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/base/rowtable.h"
#include "models/items/itemtext.h"
#include "models/items/tests/testmatrix.h"
#include "models/loading/decisionbook.h"
#include "models/loading/rulefiles.h"
#include "models/report/brief/figures.h"
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "models/report/messages.h"
#include "models/report/tables/runtable.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/common/parts/kpitile.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/common/parts/reviewprogress.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRegularExpression>

#include <set>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QJsonArray list(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toArray();
}

/// What a reader of the JSON counts, without asking any of our totals.
struct Counted
{
    explicit Counted(const QJsonObject& review)
    {
        runs = list(review, "runs").size();
        for (const QJsonValue& value : list(review, "runs")) {
            const QJsonObject run = value.toObject();
            const bool states = run.contains(QLatin1String("failed")) || run.contains(QLatin1String("errors"));
            failing.append(
                states ? QString::number(run[QLatin1String("failed")].toInt() + run[QLatin1String("errors")].toInt())
                       : QString());
            errors.append(run[QLatin1String("errors")].toInteger());
            executed.append(run[QLatin1String("executed")].toBool());
        }
        claims = list(review, "claims").size();
        for (const QJsonValue& value : list(review, "claims")) {
            const QString verdict = value[QLatin1String("verdict")].toString();
            const bool wrong =
                QStringList{QStringLiteral("contradicted"), QStringLiteral("too-broad"),
                            QStringLiteral("scope-mismatch"), QStringLiteral("stale"), QStringLiteral("never-run")}
                    .contains(verdict);
            mismatches += wrong ? 1 : 0;
            const bool notice = !value[QLatin1String("proof")][QLatin1String("lacks")].toArray().isEmpty();
            notices += notice ? 1 : 0;
            const bool open = verdict == QLatin1String("unsupported") || verdict == QLatin1String("not-attributable");
            claimsToReview +=
                wrong || (open && !notice && value[QLatin1String("class")].toString() == QLatin1String("test")) ? 1 : 0;
        }
        for (const QJsonValue& value : list(review, "findings")) {
            const QString kind = value[QLatin1String("kind")].toString();
            patterns += kind == QLatin1String("pattern") ? 1 : 0;
            mismatchFindings += kind == QLatin1String("mismatch") ? 1 : 0;
        }
        std::set<QString> fresh;
        for (const QJsonValue& value : list(review, "deltas")) {
            const QJsonObject delta = value.toObject();
            bool any = false;
            for (const char* key : {"newly_failing", "new_tests_failing"}) {
                for (const QJsonValue& test : list(delta, key)) {
                    fresh.insert(test.toString());
                    any = true;
                }
            }
            newFailureRuns += any ? 1 : 0;
        }
        newlyFailing = static_cast<qint64>(fresh.size());
        problems = list(review, "problems").size();
    }

    /// Tests that end in errors are no failing ones: `3`, `2 errors`, `3 + 2 errors`.
    QString failingInWords(int run) const
    {
        if (errors[run] == 0)
            return failing[run];
        const qint64 failed = failing[run].toLongLong() - errors[run];
        const QString words =
            errors[run] == 1 ? QStringLiteral("1 error") : QStringLiteral("%1 errors").arg(errors[run]);
        return failed == 0 ? words : QStringLiteral("%1 + %2").arg(failed).arg(words);
    }

    qint64 runs = 0, claims = 0, mismatches = 0, mismatchFindings = 0, claimsToReview = 0, notices = 0, patterns = 0,
           newlyFailing = 0, newFailureRuns = 0, problems = 0;
    QStringList failing;  ///< of each run; empty where it states none
    QList<qint64> errors; ///< of these
    QList<bool> executed;
};

/// `Mismatches, 28`, as a screen reader says it.
bool railSays(const NavigationRail& rail, const QString& label, qint64 count)
{
    const QString wanted = label + QStringLiteral(", ") + groupedNumber(count);
    for (int row = 0; row < rail.model()->rowCount(); ++row) {
        if (rail.model()->index(row, 0).data(Qt::AccessibleTextRole).toString() == wanted)
            return true;
    }
    return false;
}

Messages allMessages()
{
    const auto files = ruleFiles({});
    const auto messages = files ? Messages::load(*files) : Result<Messages>(Messages());
    return messages ? *messages : Messages();
}

} // namespace

/// Every total that two places show is the same in all of them, on every pack there is.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_data();
    void totals();
};

void TestAgreement::totals_data()
{
    QTest::addColumn<QString>("pack");
    QTest::newRow("demo") << QStringLiteral(EXHIBIT_DEMO_PACK_DIR);
    for (const QString& folder : {dataPath(QStringLiteral("packs")), realPack(QStringLiteral("field"))}) {
        const QFileInfoList packs = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& pack : folder.isEmpty() ? QFileInfoList() : packs)
            QTest::newRow(qPrintable(pack.fileName())) << pack.absoluteFilePath();
    }
    for (const char* name : {"autopack-drain-2025-12-28", "odd-files"}) {
        if (const QString pack = realPack(QLatin1String(name)); !pack.isEmpty())
            QTest::newRow(name) << pack;
    }
}

void TestAgreement::totals()
{
    QFETCH(QString, pack);
    WindowFixture fixture;
    QVERIFY(fixture.open(pack));
    const PackSnapshot snapshot = fixture.window().decisions().snapshot();
    const ReviewTotals& totals = snapshot.review->totals;
    const Messages messages = allMessages();
    const QByteArray markdown = markdownReport(snapshot, messages, {});
    const QJsonObject json = QJsonDocument::fromJson(jsonReport(snapshot, messages, {})).object();
    const Counted counted(json);

    // The totals against what a reader counts:
    QCOMPARE(totals.runs, counted.runs);
    QCOMPARE(totals.claims, counted.claims);
    QCOMPARE(totals.mismatches, counted.mismatches);
    QCOMPARE(counted.mismatchFindings, counted.mismatches);
    QCOMPARE(totals.claimsToReview, counted.claimsToReview);
    QCOMPARE(totals.notices, counted.notices);
    QCOMPARE(qint64(list(json, "notices").size()), counted.notices);
    QCOMPARE(totals.patterns, counted.patterns);
    QCOMPARE(totals.newlyFailingTests, counted.newlyFailing);
    QCOMPARE(totals.newFailureRuns, counted.newFailureRuns);
    QCOMPARE(totals.problems, counted.problems);
    const QJsonObject told = json[QLatin1String("totals")].toObject();
    QCOMPARE(told[QLatin1String("mismatches")].toInteger(), counted.mismatches);
    // Unknown without a baseline, and where a run that fails cannot be held against it.
    const Review& review = *snapshot.review;
    bool isLeftOut = false;
    for (std::size_t i = 0; i < review.runs.size(); ++i)
        isLeftOut = isLeftOut || (review.runs[i].executed && review.runs[i].failing() > 0 &&
                                  review.runs[i].key != review.baseline.key && !review.deltas[i].comparable);
    const bool isCompared = counted.newlyFailing > 0 || (review.baseline.source != BaselineSource::None && !isLeftOut);
    QCOMPARE(told[QLatin1String("newly_failing_tests")].isNull(), !isCompared);
    QCOMPARE(told[QLatin1String("to_review")].toInteger(), counted.claimsToReview + counted.patterns);

    // The rail, the tiles of the overview and the progress:
    const auto* rail = fixture.window().findChild<NavigationRail*>();
    QVERIFY(rail);
    QVERIFY(railSays(*rail, QStringLiteral("Runs"), counted.runs));
    QVERIFY(railSays(*rail, QStringLiteral("Mismatches"), counted.mismatches));
    QVERIFY(railSays(*rail, QStringLiteral("Patterns"), counted.patterns));
    QVERIFY(railSays(*rail, QStringLiteral("Commits"), list(json, "commits").size()));
    fixture.window().goToPage(QStringLiteral("overview"));
    QStringList tiles;
    const auto found = fixture.window().page(QStringLiteral("overview"))->findChildren<KpiTile*>();
    for (const KpiTile* tile : found)
        tiles.append(tile->accessibleName());
    const auto tile = [&](const QString& caption, const QString& value) {
        return !tiles
                    .filter(QRegularExpression(QLatin1Char('^') + caption + QStringLiteral(": ") +
                                               QRegularExpression::escape(value) + QStringLiteral("(?!\\w)")))
                    .isEmpty();
    };
    QVERIFY2(tile(QStringLiteral("Runs"), groupedNumber(counted.runs)), qPrintable(tiles.join(QLatin1Char('\n'))));
    QVERIFY2(tile(QStringLiteral("Mismatches"), groupedNumber(counted.mismatches)),
             qPrintable(tiles.join(QLatin1Char('\n'))));
    // What nothing speaks of is unknown, not 0: in the tile and in the figures of the brief.
    const QString fresh = isCompared ? groupedNumber(counted.newlyFailing) : QStringLiteral("–");
    QVERIFY2(tile(QStringLiteral("Newly failing"), fresh), qPrintable(tiles.join(QLatin1Char('\n'))));
    QVERIFY2(snapshot.review->telemetry.events > 0 || tile(QStringLiteral("Truncated outputs"), QStringLiteral("–")),
             qPrintable(tiles.join(QLatin1Char('\n'))));
    for (const ReportFigure& figure : reportFigures(*snapshot.review, messages)) {
        if (figure.caption == messages.text("figure.new"))
            QCOMPARE(figure.value, isCompared ? QString::number(counted.newlyFailing) : QStringLiteral("–"));
    }
    const auto* progress = fixture.window().findChild<ReviewProgress*>();
    const qint64 toReview = counted.claimsToReview + counted.patterns;
    QVERIFY(toReview == 0 || progress->text().contains(QStringLiteral("0 of %1").arg(groupedNumber(toReview))));

    // The list of packs opened before, and what the status line says could not be read:
    const QString summary = fixture.application().settings().recentPacks().front().summary;
    QVERIFY2(summary.endsWith(QStringLiteral("mismatches: ") + groupedNumber(counted.mismatches)), qPrintable(summary));
    QStringList diagnostics;
    for (const QPushButton* button : fixture.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("diagnostic")))
            diagnostics.append(button->text());
    }
    QCOMPARE(diagnostics, counted.problems == 0 ? QStringList()
                          : counted.problems == 1
                              ? QStringList(QStringLiteral("1 diagnostic"))
                              : QStringList(groupedNumber(counted.problems) + QStringLiteral(" diagnostics")));

    // The Markdown:
    if (counted.claims > 0 && counted.mismatches > 0)
        QVERIFY(markdown.contains(
            QByteArray("with " + QByteArray::number(counted.mismatches) + " of them the evidence does not agree")));
    QCOMPARE(markdown.contains("\n## Worth a look\n"), counted.notices > 0);
    if (toReview > 0)
        QVERIFY(QString::fromUtf8(markdown)
                    .remove(QChar(0x2009))
                    .contains(QStringLiteral("To review: %1 (%2 statement%4, %3 pattern%5).")
                                  .arg(toReview)
                                  .arg(counted.claimsToReview)
                                  .arg(counted.patterns)
                                  .arg(counted.claimsToReview == 1 ? QString() : QStringLiteral("s"))
                                  .arg(counted.patterns == 1 ? QString() : QStringLiteral("s"))));

    // The head of the page of tests:
    const TestMatrix matrix(snapshot);
    QCOMPARE(qint64(matrix.testCount()), totals.tests);
    QVERIFY(matrix.countOf(TestMatrix::EverFailing) <= totals.failingTests);

    // Failing tests of each run, in the table, its bar and the JSON:
    RowTable<RunRow> table;
    table.setTable(runTable(snapshot, messages), messages);
    std::optional<qint64> least, most;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex cell = table.index(row, table.columnOf("tests_failed"));
        const QString text = cell.data(CopyRole).toString();
        const QString& failing = counted.failing[row];
        if (text != messages.text("report.none-ran"))
            QCOMPARE(text, failing.isEmpty() ? QString(QChar(0x2013)) : counted.failingInWords(row));
        const QVariant bar = cell.data(BarRole);
        if (bar.isValid() && bar.value<BarData>().collectionErrors == 0)
            QCOMPARE(bar.value<BarData>().failing(), failing.toLongLong());
        if (counted.executed[row]) {
            least = std::min(least.value_or(failing.toLongLong()), failing.toLongLong());
            most = std::max(most.value_or(failing.toLongLong()), failing.toLongLong());
        }
    }
    QCOMPARE(totals.leastFailing, least.value_or(0));
    QCOMPARE(totals.mostFailing, most.value_or(0));
}

QTEST_MAIN(TestAgreement)
#include "tst_agreement.moc"
