// SPDX-License-Identifier: GPL-3.0-or-later
// Every format is written from one review: what each has to hold, and that evidence stays evidence in it.
#include "models/domain/workdecision.h"
#include "models/report/csv/csvreport.h"
#include "models/report/csv/csvtext.h"
#include "models/report/github/githubreport.h"
#include "models/report/html/htmltext.h"
#include "models/report/mismatches/similar.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportformats.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/factsbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QByteArray briefOf(const PackSnapshot& snapshot)
{
    ReportOptions options;
    options.scope = ReportScope::Brief;
    return bytesOf(ReportFormat::Markdown, snapshot, options);
}

QJsonObject sarifRun(const PackSnapshot& snapshot)
{
    const QJsonObject log = QJsonDocument::fromJson(bytesOf(ReportFormat::Sarif, snapshot)).object();
    return log[QStringLiteral("runs")].toArray()[0].toObject();
}

} // namespace

class TestReportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : formatNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void sameBytesEverywhere()
    {
        QFETCH(QString, name);
        const ReportFormat format = *formatNamed(name);
        QCOMPARE(formatName(format), name.toStdString());
        const QByteArray first = bytesOf(format);
        QVERIFY(!first.isEmpty());
        QLocale::setDefault(QLocale(QLocale::German));
        qputenv("TZ", "Pacific/Auckland");
        QCOMPARE(bytesOf(format), first);
        QLocale::setDefault(QLocale::c());
        qunsetenv("TZ");
    }

    void secretsStayOutside_data() { sameBytesEverywhere_data(); }
    void secretsStayOutside()
    {
        QFETCH(QString, name);
        const QByteArray report = bytesOf(*formatNamed(name));
        QVERIFY(!report.contains("sk-Abc123"));
        // Quotes of the JSON are exact, also where it stands in a statement.
        if (name != QLatin1String("json") && name != QLatin1String("in-toto"))
            QVERIFY(!report.contains("\u202E"));
    }

    void proofCanBeReadBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"md", "json", "html", "pdf", "sarif", "github", "github-annotations", "requests", "in-toto"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void proofCanBeReadBack()
    {
        QFETCH(QString, name);
        ReportOptions options;
        options.policy = "collects";
        options.baseline = "drain-1/build";
        options.sections = {"runs", "first-steps"};
        options.notes = false;
        options.dismissed = false;
        options.reviewer = "Ada \u201cthe first\u201d O'Neil --brief";
        const QByteArray report = bytesOf(*formatNamed(name), sampleReview(), options);
        const auto stated = statedOptions(report);
        QVERIFY(stated.has_value());
        QCOMPARE(formatName(stated->format), name.toStdString());
        QCOMPARE(stated->options.policy, options.policy);
        QCOMPARE(stated->options.baseline, options.baseline);
        QCOMPARE(stated->options.sections, options.sections);
        QCOMPARE(stated->options.reviewer, options.reviewer);
        QVERIFY(!stated->options.notes && !stated->options.dismissed);
        for (const std::string& digest :
             {sampleReview().facts->digest, sampleReview().review->rulesDigest, std::string(EXHIBIT_VERSION)})
            QVERIFY2(report.contains(QByteArray::fromStdString(digest)), digest.c_str());
    }

    void whatChangedIsNamed()
    {
        PackSnapshot snapshot = sampleReview();
        auto facts = std::make_shared<PackFacts>(*snapshot.facts);
        for (std::size_t i = 0; i < facts->artifacts.size(); ++i)
            facts->artifacts[i].sha256 = std::string(63, 'a') + std::to_string(i);
        for (std::size_t i = 0; i < facts->artifacts.size(); ++i)
            facts->artifacts[i].sha256[0] = static_cast<char>('0' + i);
        snapshot.facts = facts;
        const QByteArray report = bytesOf(ReportFormat::Markdown, snapshot);
        QVERIFY(reportDifferences(report, report, snapshot, builtinMessages()).isEmpty());
        const QTemporaryDir folder;
        QVERIFY(writeCsvFolder(folder.path(), snapshot, builtinMessages(), {}));
        const WrittenTables tables = *writtenTables(folder.path(), {});
        QVERIFY(csvDifferences(tables, snapshot, builtinMessages(), {}).isEmpty());
        auto changed = std::make_shared<PackFacts>(*facts);
        changed->digest = std::string(64, 'b');
        changed->artifacts[1].sha256 = std::string(64, 'f');
        snapshot.facts = changed;
        const QStringList ofReport =
            reportDifferences(report, bytesOf(ReportFormat::Markdown, snapshot), snapshot, builtinMessages());
        QFile::remove(folder.filePath(QStringLiteral("runs.csv")));
        const QStringList ofTables = csvDifferences(tables, snapshot, builtinMessages(), {});
        QVERIFY(ofTables.contains(QStringLiteral("the table runs.csv is missing or cannot be read")));
        for (const QStringList& differences : {ofReport, ofTables}) {
            const QString said = differences.join(QLatin1Char('\n'));
            const auto names = [&](int file) {
                return said.contains(QStringLiteral("now: ") + QString::fromStdString(changed->artifacts[file].path));
            };
            QVERIFY2(names(1) && !names(0), qPrintable(said));
        }
    }

    void theReviewersDecisionIsTheirs_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* format, const char* said) {
            QTest::newRow(format) << QString::fromLatin1(format) << QByteArray(said);
        };
        row("md", "**The reviewer rejects the work.** Not before part 3 is &lt;b&gt;done&lt;/b&gt;");
        row("html", "<strong>The reviewer rejects the work.</strong> Not before part 3 is &lt;b&gt;done&lt;/b&gt;");
        row("json", "\"decision\": \"reject\"");
        row("sarif", "\"reviewer_decision\": \"reject\"");
        row("github", "**The reviewer rejects the work.**");
        row("github-annotations", "::notice::The reviewer rejects the work. Not before part 3");
    }

    void theReviewersDecisionIsTheirs()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, said);
        PackSnapshot snapshot = sampleReview();
        QVERIFY(!bytesOf(*formatNamed(format), snapshot).contains(said));
        auto decisions = std::make_shared<DecisionSet>();
        Decision& own = decisions->byId[std::string(workDecisionId)].decision;
        own.state = DecisionState::Dismissed;
        own.reason = "Not before part 3 is <b>done</b>";
        snapshot.decisions = decisions;
        const QByteArray report = bytesOf(*formatNamed(format), snapshot);
        QVERIFY2(report.contains(said), report.left(3000).constData());
        QVERIFY2(report.contains("part 3") || format == QLatin1String("json"), "with the reason");
        QVERIFY(csvTableBytes(QStringLiteral("proof"), snapshot, builtinMessages(), {})
                    ->contains("reviewer_decision,reject"));
    }

    void sectionsAreChosen_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("headings");
        const auto row = [](const char* name, const char* reader, const QStringList& ids, const QStringList& headings) {
            QTest::newRow(name) << QString::fromLatin1(reader) << ids << headings;
        };
        const QString runs = QStringLiteral("Run overview"), proof = QStringLiteral("Proof"),
                      missing = QStringLiteral("Missing evidence"), mismatches = QStringLiteral("Mismatches");
        row("in another order", "", {QStringLiteral("missing"), QStringLiteral("runs")}, {missing, runs, proof});
        row("each once", "", {QStringLiteral("runs"), QStringLiteral("runs")}, {runs, proof});
        row("before those of a reader", "operator", {QStringLiteral("missing")}, {missing, proof});
        row("unknown ones alone are none", "nobody", {}, {});
        row("a maintainer", "maintainer", {},
            {mismatches, runs, QStringLiteral("Systemic against run-specific"), missing, proof});
    }

    void sectionsAreChosen()
    {
        QFETCH(QString, reader);
        QFETCH(QStringList, ids);
        QFETCH(QStringList, headings);
        ReportOptions options;
        options.reader = reader.toStdString();
        for (const QString& id : ids)
            options.sections.push_back(id.toStdString());
        const auto headingsOf = [](const QByteArray& report) {
            QStringList found;
            for (const QByteArray& line : report.split('\n')) {
                if (line.startsWith("## "))
                    found << QString::fromUtf8(line.mid(3));
            }
            return found;
        };
        if (headings.isEmpty())
            headings = headingsOf(bytesOf(ReportFormat::Markdown));
        QCOMPARE(headingsOf(bytesOf(ReportFormat::Markdown, sampleReview(), options)), headings);
    }

    void requestsSayWhatTheyWouldSettle()
    {
        PackSnapshot snapshot = sampleReview();
        auto review = std::make_shared<Review>(*snapshot.review);
        for (JudgedClaim& judged : review->claims)
            judged.wouldSettle.clear();
        review->claims[0].wouldSettle = {Message{"claim.settle.suite-log", {}}};
        review->claims[1].wouldSettle = {Message{"claim.settle.suite-log", {}}};
        review->claims[2].wouldSettle = {Message{"claim.settle.log-of-files", {{"files", "tests/a b.py"}}}};
        review->runs.front().runner = "pytest";
        MissingEvidence hostile;
        hostile.what = "ci/$(rm -rf ~)'`x`/pytest.xml";
        hostile.namedAt = {ref("README.md", 3, "see ci")};
        hostile.wouldSettle = {Message{"missing.settles.run", {}}};
        review->missing.push_back(hostile);
        snapshot.review = review;
        auto decisions = std::make_shared<DecisionSet>();
        decisions->byId["claim-3"].decision.state = DecisionState::NeedsEvidence;
        snapshot.decisions = decisions;
        const QByteArray text = bytesOf(ReportFormat::Requests, snapshot);
        const auto at = [&text](const char* words) { return text.indexOf(words); };
        QVERIFY2(at("It would settle 2 statements: `README.md#L4`, `README.md#L7`") > 0, text.constData());
        QVERIFY2(at("For example: `python -m pytest -rA &gt; pytest.log") > 0 ||
                     at("For example: `python -m pytest -rA > pytest.log 2>&1`") > 0,
                 text.constData());
        // What a person said to need comes first; a file with a blank in its name is no list of files.
        QVERIFY2(at("1. The log or report of a run that executes") > 0, text.constData());
        QVERIFY2(!text.contains("pytest -rA tests/a b.py"), text.constData());
        QVERIFY2(text.contains("--junitxml='ci/$(rm -rf ~)'\\''`x`/pytest.xml'"), text.constData());
    }

    void briefFitsOnAPage_data()
    {
        QTest::addColumn<int>("claims");
        QTest::newRow("nothing wrong") << 0;
        QTest::newRow("a few") << 2;
        QTest::newRow("very many") << 400;
    }

    void briefFitsOnAPage()
    {
        QFETCH(int, claims);
        const QByteArray brief = briefOf(manyAlike(claims));
        QVERIFY2(brief.count('\n') <= 60, brief.constData());
        QVERIFY(brief.contains("**Do not accept.**"));
        QVERIFY(briefOf(sampleReview()).count('\n') <= 60);
    }

    void similarMismatchesAreOneTable()
    {
        const QByteArray full = bytesOf(ReportFormat::Markdown, manyAlike(13));
        QVERIFY2(full.contains("### A1\u2013A13. 13 statements of one kind: Stale"), full.constData());
        QCOMPARE(full.count("\n| A"), 13);
        QVERIFY2(bytesOf(ReportFormat::Markdown, manyAlike(2)).contains("### A2. "), "two are no group");
    }

    void htmlIsWellFormedAndInert()
    {
        const QByteArray html = bytesOf(ReportFormat::Html);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QByteArray xml = html;
        for (const char* tag : {"meta", "hr"}) { // the two that HTML does not close
            const QString closed = QString::fromUtf8(xml).replace(
                QRegularExpression(QStringLiteral("<(%1)( [^>]*)?>").arg(QLatin1String(tag))),
                QStringLiteral("<\\1\\2/>"));
            xml = closed.toUtf8();
        }
        QXmlStreamReader reader(xml.mid(xml.indexOf('\n')));
        QStringList ids, targets;
        int heads = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const QString name = reader.name().toString();
            QVERIFY2(name != QLatin1String("script") && name != QLatin1String("img") && name != QLatin1String("link"),
                     qPrintable(name));
            heads += name == QLatin1String("h1") ? 1 : 0;
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute& attribute : attributes)
                QVERIFY2(!attribute.name().startsWith(QLatin1String("on")) && attribute.name() != QLatin1String("src"),
                         qPrintable(attribute.name().toString()));
            if (attributes.hasAttribute(QLatin1String("id")))
                ids << attributes.value(QLatin1String("id")).toString();
            if (attributes.hasAttribute(QLatin1String("href")))
                targets << attributes.value(QLatin1String("href")).toString();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(heads, 1);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const QString& target : targets)
            QVERIFY2(target.startsWith(QLatin1Char('#')) && ids.contains(target.mid(1)), qPrintable(target));
        QVERIFY(targets.size() > 10);
        QVERIFY(html.contains("<svg"));
    }

    void markupOfEvidenceIsText_data()
    {
        QTest::addColumn<std::string>("markdown");
        QTest::newRow("a block") << std::string("## A\n\n<script>alert(1)</script>\n");
        QTest::newRow("inside a line") << std::string("## A\n\ntext <img src=x onerror=alert(1)> more\n");
        QTest::newRow("in code") << std::string("## A\n\n`<b onclick=\"x\">`\n");
        QTest::newRow("a link") << std::string("## A\n\n[x](javascript:alert(1)) <http://evil.example>\n");
        QTest::newRow("a fence") << std::string("## A\n\n```html\"><script>\n</code></pre><script>\n```\n");
    }

    void markupOfEvidenceIsText()
    {
        QFETCH(std::string, markdown);
        const HtmlText html = htmlOfMarkdown(markdown, {});
        const QString body = QString::fromStdString(html.sections.at(0).body);
        const QRegularExpression tags(QStringLiteral("<(?!/?(p|pre|code|strong|em)[ >])"));
        QVERIFY2(!body.contains(tags), qPrintable(body));
        QVERIFY(!body.contains(QLatin1String("href")));
    }

    void sarifHoldsWhatTheSchemaAsksFor()
    {
        const PackSnapshot snapshot = sampleReview();
        const QJsonObject log = QJsonDocument::fromJson(bytesOf(ReportFormat::Sarif, snapshot)).object();
        QCOMPARE(log[QStringLiteral("version")].toString(), QStringLiteral("2.1.0"));
        const QJsonObject run = sarifRun(snapshot);
        const QJsonArray rules =
            run[QStringLiteral("tool")][QStringLiteral("driver")][QStringLiteral("rules")].toArray();
        const QJsonArray results = run[QStringLiteral("results")].toArray();
        QCOMPARE(results.size(), static_cast<qsizetype>(snapshot.review->findings.size()));
        for (const QJsonValue& value : results) {
            const QJsonObject result = value.toObject();
            const int index = result[QStringLiteral("ruleIndex")].toInt(-1);
            QCOMPARE(rules.at(index)[QStringLiteral("id")], result[QStringLiteral("ruleId")]);
            QVERIFY(!result[QStringLiteral("message")][QStringLiteral("text")].toString().isEmpty());
            QVERIFY(!result[QStringLiteral("partialFingerprints")].toObject().isEmpty());
            const QJsonArray places = result[QStringLiteral("locations")].toArray();
            QCOMPARE(places.size(), 1);
            const QJsonValue physical = places[0][QStringLiteral("physicalLocation")];
            QVERIFY(!physical[QStringLiteral("artifactLocation")][QStringLiteral("uri")].toString().isEmpty());
            QVERIFY(physical[QStringLiteral("region")][QStringLiteral("startLine")].toInt(1) > 0);
        }
        for (const QJsonValue& rule : rules) {
            for (const char* key : {"shortDescription", "fullDescription", "help"})
                QVERIFY2(!rule[QLatin1String(key)][QStringLiteral("text")].toString().isEmpty(), key);
        }
    }

    void sarifTellsWhatWasDismissed()
    {
        PackSnapshot snapshot = sampleReview();
        DecisionSet decisions;
        PlacedDecision& placed = decisions.byId["claim-1"];
        placed.decision.state = DecisionState::Dismissed;
        placed.decision.reason = "a subset";
        snapshot.decisions = std::make_shared<const DecisionSet>(decisions);
        int suppressed = 0;
        for (const QJsonValue& result : sarifRun(snapshot)[QStringLiteral("results")].toArray()) {
            const QJsonArray suppressions = result[QStringLiteral("suppressions")].toArray();
            suppressed += static_cast<int>(suppressions.size());
            if (!suppressions.isEmpty())
                QCOMPARE(suppressions[0][QStringLiteral("justification")].toString(), QStringLiteral("a subset"));
        }
        QCOMPARE(suppressed, 1);
    }

    void cellsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* name, const char* text, const char* cell) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("plain", "tests pass", "tests pass");
        row("formula", "=1+1", "'=1+1");
        row("blanks in front", "  =1+1", "'  =1+1");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("plus", "+49 170", "'+49 170");
        row("a number", "-12.5", "-12.5");
        row("a list", "- item", "'- item");
        row("tab in front", "\t=1", "' =1");
        row("wide sign", "＝1+1", "'＝1+1");
        row("quotes and commas", "a \"b\", c", "\"a \"\"b\"\", c\"");
        row("formula in quotes", "=A(\"x\",1)", "\"'=A(\"\"x\"\",1)\"");
        row("lines", "a\nb", "a b");
        row("nothing", "–", "");
    }

    void cellsAreNoFormulas()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void csvTablesAreRectangular()
    {
        for (const QString& name : csvTableNames()) {
            const QByteArray csv = *csvTableBytes(name, sampleReview(), builtinMessages(), {});
            QVERIFY2(csv.endsWith("\r\n"), qPrintable(name));
            const QList<QByteArray> lines = csv.split('\n');
            QList<QByteArray> heads = lines[0].trimmed().split(',');
            const auto all = heads.size();
            std::sort(heads.begin(), heads.end());
            heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
            QVERIFY2(heads.size() == all, qPrintable(name + QStringLiteral(": two columns of one name")));
            // Cells of these rows hold no comma: what is counted are columns.
            const auto columns = lines[0].count(',');
            for (const QByteArray& line : lines) {
                if (!line.isEmpty() && !line.contains('"'))
                    QCOMPARE(line.count(','), columns);
            }
        }
        QVERIFY(!csvTableBytes(QStringLiteral("nothing"), sampleReview(), builtinMessages(), {}));
        QVERIFY(csvTableBytes(QStringLiteral("tests"), sampleReview(), builtinMessages(), {})->contains("failed"));
    }

    /// Nobody reads lists of thousands; how much is left out is said.
    void listsOfVeryManyAreCut()
    {
        PackSnapshot snapshot = sampleReview();
        auto review = std::make_shared<Review>(*snapshot.review);
        Mover mover;
        mover.test = TestId{0};
        mover.outcomes.assign(review->runs.size(), Outcome::Failed);
        review->movers.assign(800, mover);
        review->totals.comparableRuns = 100;
        Signature signature;
        signature.tests = {TestId{0}, TestId{0}};
        review->signatures.assign(700, signature);
        snapshot.review = review;
        const QByteArray text = bytesOf(ReportFormat::Markdown, snapshot);
        QVERIFY2(text.contains("300 more tests are not listed here"), "movers");
        QVERIFY2(text.contains("400 more signatures are not listed here"), "signatures");
        QVERIFY(text.count('\n') < 1500);
        QVERIFY(!bytesOf(ReportFormat::Markdown).contains("not listed here"));
    }

    void annotationsAreOneLineEach()
    {
        const QByteArray text = bytesOf(ReportFormat::GithubAnnotations);
        for (const QByteArray& line : text.split('\n'))
            QVERIFY2(line.isEmpty() || line.startsWith("::error ") || line.startsWith("::warning ") ||
                         line.startsWith("::notice title=Exhibit "),
                     line.constData());
        QVERIFY(text.contains("::error file=README.md,line=4::"));
    }

    void aCommentFitsAndIsMarked()
    {
        PackSnapshot snapshot = manyAlike(400);
        auto facts = std::make_shared<PackFacts>(*snapshot.facts);
        facts->name = "a--><b>";
        snapshot.facts = facts;
        const QByteArray text = bytesOf(ReportFormat::Github, snapshot);
        QVERIFY(text.size() < 65536);
        QVERIFY2(text.startsWith("<!-- exhibit-review a-b- -->\n"), text.left(60).constData());
    }
};

QTEST_GUILESS_MAIN(TestReportFormats)
#include "tst_reportformats.moc"
