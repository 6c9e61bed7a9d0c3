// SPDX-License-Identifier: GPL-3.0-or-later
// The report on paper, as other programs read it.
#include "models/report/charts/failurechart.h"
#include "models/report/markdowncontext.h"
#include "models/report/markdownreport.h"
#include "models/report/proof/reportproof.h"
#include "models/report/reportformats.h"
#include "tests/report/reporthelpers.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

constexpr const char* writeTo = "EXHIBIT_TEST_PDF"; ///< this program writes the report there and ends

QByteArray pdf(const ReportOptions& options = {}, const PackSnapshot& snapshot = sampleReview())
{
    return reportBytes(ReportFormat::Pdf, snapshot, builtinMessages(), {}, options);
}

QString written(const QTemporaryDir& dir, const QByteArray& bytes)
{
    QFile file(dir.filePath(QStringLiteral("review.pdf")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

struct Ran
{
    int code = -1;
    QByteArray output;
};

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAll()};
}

/// Line ends of the page are none of the text.
QString joined(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s\\f]+")));
}

bool isInstalled(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryFindingAndPointer()
    {
        if (!isInstalled("pdftotext"))
            QSKIP("pdftotext is not installed");
        const QTemporaryDir dir;
        const PackSnapshot snapshot = sampleReview();
        const Ran text = run(QStringLiteral("pdftotext"), {written(dir, pdf()), QStringLiteral("-")});
        QCOMPARE(text.code, 0);
        const QString page = joined(QString::fromUtf8(text.output));
        const Messages messages = builtinMessages();
        for (const Finding& finding : snapshot.review->findings) {
            const QString title = messages.text(finding.title);
            // Evidence that tries to be more than text is shown with its characters spelled out.
            if (!title.contains(QChar(0x202E)))
                QVERIFY2(page.contains(joined(title)), qPrintable(title));
        }
        MarkdownContext context(snapshot, messages);
        static_cast<void>(reportText(context, {}, {}, ReportFormat::Pdf));
        QVERIFY(context.printed().size() > 10);
        for (const SourceRef& place : context.printed())
            QVERIFY2(page.contains(joined(QString::fromStdString(toString(place)))), toString(place).c_str());
        QVERIFY(page.contains(QStringLiteral("[U+202E]")));
        QVERIFY(page.contains(joined(QStringLiteral("<img src=x onerror=alert(1)>"))));
        const QString foot = QString::fromStdString(shortDigest(snapshot.facts->digest));
        QVERIFY(page.contains(foot));
    }

    void contentsNameThePages()
    {
        if (!isInstalled("pdftotext") || !isInstalled("pdfinfo"))
            QSKIP("pdftotext and pdfinfo are not installed");
        const QTemporaryDir dir;
        const QString file = written(dir, pdf());
        const auto pageText = [&](int page) {
            const QString number = QString::number(page);
            return QString::fromUtf8(
                run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number,
                                                  QStringLiteral("-l"), number, file, QStringLiteral("-")})
                    .output);
        };
        static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
        const int count =
            pages.match(QString::fromUtf8(run(QStringLiteral("pdfinfo"), {file}).output)).captured(1).toInt();
        QVERIFY(count > 1);
        QVERIFY(pageText(1).contains(QStringLiteral("page 1 of %1").arg(count)));
        QVERIFY(pageText(count).contains(QStringLiteral("page %1 of %1").arg(count)));
        const Messages messages = builtinMessages();
        for (const char* id : {"report.heading.appendix", "report.heading.mismatches", "report.heading.runs"}) {
            const QString title = messages.text(id);
            static const QString line = QStringLiteral("^\\s*%1\\s+(\\d+)\\s*$");
            const QRegularExpression entry(line.arg(QRegularExpression::escape(title)),
                                           QRegularExpression::MultilineOption);
            const int page = entry.match(pageText(1)).captured(1).toInt();
            QVERIFY2(page > 0, id);
            const QRegularExpression alone(QStringLiteral("^\\s*%1\\s*$").arg(QRegularExpression::escape(title)),
                                           QRegularExpression::MultilineOption);
            QVERIFY2(alone.match(pageText(page)).hasMatch(), id);
        }
    }

    /// A sheet has room for a line of each place that it cites.
    void aSheetCutsWhatItCites()
    {
        if (!isInstalled("pdftotext"))
            QSKIP("pdftotext is not installed");
        PackSnapshot snapshot = sampleReview();
        auto review = std::make_shared<Review>(*snapshot.review);
        const std::string said = "begins " + std::string(160, 'x') + " ends";
        for (MissingEvidence& missing : review->missing) {
            for (SourceRef& place : missing.namedAt)
                place.quote = said;
        }
        QVERIFY(!review->missing.empty());
        snapshot.review = review;
        const QTemporaryDir dir;
        const auto textOf = [&](const ReportOptions& options) {
            const QString file = written(dir, pdf(options, snapshot));
            return run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).output;
        };
        ReportOptions brief;
        brief.scope = ReportScope::Brief;
        QVERIFY(textOf({}).contains("x ends"));
        const QByteArray sheet = textOf(brief);
        QVERIFY2(sheet.contains("begins xxx") && sheet.contains("x\u2026") && !sheet.contains("x ends"),
                 sheet.constData());
    }

    void drawsTheChartOfTheWebPage()
    {
        if (!isInstalled("pdftotext"))
            QSKIP("pdftotext is not installed");
        const PackSnapshot snapshot = sampleReview();
        const FailureChart chart = failureChart(*snapshot.review, builtinMessages());
        QVERIFY(!chart.columns.empty());
        const QTemporaryDir dir;
        const QByteArray bytes = pdf();
        Ran text = run(QStringLiteral("pdftotext"),
                       {QStringLiteral("-l"), QStringLiteral("2"), written(dir, bytes), QStringLiteral("-")});
        text.output = text.output.simplified(); // a sentence may break anywhere
        // What is decided, and why, comes first, as on the web page.
        const auto headline = text.output.indexOf("The README reads green"),
                   reasons = text.output.indexOf("What blocks:");
        const auto drawn = text.output.indexOf(QByteArray::fromStdString(chart.columns.front().label), reasons);
        QVERIFY2(headline >= 0 && headline < reasons && reasons < drawn, text.output.constData());
        QVERIFY(text.output.indexOf("Token use against the ceiling") > drawn);
        const QByteArray html = reportBytes(ReportFormat::Html, snapshot, builtinMessages(), {}, {});
        for (const FailureChart::Column& column : chart.columns) {
            QVERIFY2(text.output.contains(QByteArray::fromStdString(column.label)), column.label.c_str());
            const std::string label = '>' + column.label + "</text>";
            QVERIFY2(html.contains(label.c_str()), label.c_str());
        }
        QVERIFY(!bytes.contains("/Subtype /Image"));
    }

    void strictReadersTakeIt_data()
    {
        QTest::addColumn<bool>("letter");
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("A4") << false << QByteArray("595.276 x 841.89");
        QTest::newRow("Letter") << true << QByteArray("612 x 792");
    }

    void strictReadersTakeIt()
    {
        QFETCH(bool, letter);
        QFETCH(QByteArray, size);
        if (!isInstalled("qpdf") || !isInstalled("pdfinfo"))
            QSKIP("qpdf and pdfinfo are not installed");
        ReportOptions options;
        options.paper = letter ? PaperSize::Letter : PaperSize::A4;
        const QTemporaryDir dir;
        const QString file = written(dir, pdf(options));
        const Ran checked = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
        QVERIFY2(checked.code == 0, checked.output.constData());
        QVERIFY(run(QStringLiteral("pdfinfo"), {file}).output.contains(size));
    }

    void linksAndBookmarksStayInside()
    {
        const QByteArray bytes = pdf();
        QVERIFY(bytes.contains("/Outlines"));
        QVERIFY(bytes.count("/Subtype /Link") > 10);
        for (const char* outside : {"/URI", "/JavaScript", "/Launch", "/GoToR", "/CreationDate", "/ModDate", "/ID "})
            QVERIFY2(!bytes.contains(outside), outside);
    }

    void optionsCanBeReadBack()
    {
        ReportOptions options;
        options.paper = PaperSize::Letter;
        options.reader = "auditor";
        options.policy = "collects";
        const auto stated = statedOptions(pdf(options));
        QVERIFY(stated.has_value());
        QCOMPARE(formatName(stated->format), std::string("pdf"));
        QCOMPARE(stated->options.reader, options.reader);
        QCOMPARE(stated->options.policy, options.policy);
        QVERIFY(stated->options.paper == PaperSize::Letter);
    }

    void otherProcessesWriteTheSame()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("other.pdf"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(writeTo), file);
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Auckland"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        environment.insert(QStringLiteral("HOME"), dir.path());
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(process.waitForFinished());
        QFile other(file);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QVERIFY(other.readAll() == pdf());
    }
};

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (const QString path = qEnvironmentVariable(writeTo); !path.isEmpty()) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf()) > 0 ? 0 : 1;
    }
    TestPdfReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfreport.moc"
