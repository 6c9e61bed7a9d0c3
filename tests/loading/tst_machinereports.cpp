// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/documentreader.h"
#include "models/parsing/formats/formats.h"
#include "models/parsing/rules/rules.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace exhibit;

namespace {

struct Read
{
    TestDictionary tests;
    DocumentRecords records;
};

Read readText(const QByteArray& text)
{
    static const Rules rules;
    Read read;
    DocumentReader reader(TextSource{"a", {}, LineNumber{1}, {}}, std::nullopt, std::nullopt, rules, read.tests);
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        reader.addLine({line.constData(), static_cast<std::size_t>(line.size())});
    }
    read.records = reader.finish();
    return read;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString at(const SourceRef& where)
{
    return QStringLiteral("@%1%2").arg(where.firstLine.value).arg(QString::fromStdString(where.jsonPath));
}

QString textOf(const char* name, const std::optional<std::int64_t>& number)
{
    return number ? QStringLiteral(" %1=%2").arg(QString::fromLatin1(name)).arg(*number) : QString();
}

QString textOf(const char* name, const CoverageRate& rate)
{
    if (!rate.isKnown())
        return {};
    return QStringLiteral(" %1=%2/%3 %4%")
        .arg(QString::fromLatin1(name))
        .arg(rate.covered.value_or(-1))
        .arg(rate.total.value_or(-1))
        .arg(*rate.value(), 0, 'f', 1);
}

QStringList print(const Witness& witness, const TestDictionary& tests)
{
    const RunCounts& counts = witness.counts;
    QStringList lines{QStringLiteral("run %1 %2%3%4%5%6%7%8 summary%9")
                          .arg(textOf(witness.runner), textOf(runStateName(witness.state)),
                               textOf("total", counts.total), textOf("passed", counts.passed),
                               textOf("failed", counts.failed), textOf("errors", counts.errors),
                               textOf("skipped", counts.skipped), textOf("collectors", counts.failedCollectors),
                               at(witness.summary))};
    for (const Failure& failure : witness.failures)
        lines << QStringLiteral("  fail %1 %2 | %3 | %4 | %5:%6")
                     .arg(textOf(tests.nodeId(failure.test)), at(failure.where), textOf(failure.message),
                          failure.cause.isNull() ? QString() : at(failure.cause), textOf(failure.crashPath))
                     .arg(failure.crashLine);
    for (const CollectionError& error : witness.collectionErrors)
        lines
            << QStringLiteral("  collect %1 %2 | %3").arg(textOf(error.module), at(error.where), textOf(error.message));
    for (const FlakyTest& flaky : witness.flaky)
        lines << QStringLiteral("  flaky %1 x%2").arg(textOf(tests.nodeId(flaky.test))).arg(flaky.failedAttempts);
    return lines;
}

QString print(const Read& read)
{
    QStringList lines{textOf(kindName(read.records.kind))};
    for (const Witness& witness : read.records.witnesses)
        lines += print(witness, read.tests);
    for (const CoverageMeasure& measure : read.records.coverage)
        lines << QStringLiteral("coverage %1%2%3%4%5%6 %7")
                     .arg(measure.path.empty() ? QStringLiteral("*") : textOf(measure.path),
                          textOf("lines", measure.lines), textOf("statements", measure.statements),
                          textOf("branches", measure.branches), textOf("functions", measure.functions),
                          measure.combined ? QStringLiteral(" combined=%1%").arg(*measure.combined) : QString(),
                          at(measure.where));
    for (const ToolFinding& finding : read.records.toolFindings)
        lines << QStringLiteral("%1 %2 %3%4 | %5 | %6:%7 %8")
                     .arg(textOf(finding.level), textOf(finding.tool), textOf(finding.rule),
                          finding.isSuppressed ? QStringLiteral(" (suppressed)") : QString(), textOf(finding.message),
                          textOf(finding.path))
                     .arg(finding.line)
                     .arg(at(finding.where));
    for (const Problem& problem : read.records.problems)
        lines << QStringLiteral("problem %1 %2 x%3")
                     .arg(textOf(problem.message.id), at(problem.where))
                     .arg(problem.count);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// That what is pointed to stands there.
void checkPlace(const SourceRef& where, const QByteArrayList& lines)
{
    if (where.isNull())
        return;
    QVERIFY(where.firstLine.value >= 1 && where.firstLine.value <= lines.size());
    const QByteArray quote(where.quote.data(), static_cast<qsizetype>(where.quote.size()));
    QVERIFY2(lines[static_cast<qsizetype>(where.firstLine.value - 1)].contains(quote), quote.constData());
}

QStringList dataFiles()
{
    return QDir(test::dataPath(QStringLiteral("machinereports"))).entryList(QDir::Files);
}

QByteArray dataOf(const QString& name)
{
    return test::readFile(test::dataPath(QStringLiteral("machinereports/") + name));
}

} // namespace

/// Reports that programs write for programs: each file of the data beside what a person reads in it.
class TestMachineReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItSays_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : dataFiles()) {
            if (!name.endsWith(QLatin1String(".expect")))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void readsWhatItSays()
    {
        QFETCH(QString, name);
        const QByteArray text = dataOf(name);
        const Read read = readText(text);
        if (qEnvironmentVariableIsSet("EXHIBIT_UPDATE_GOLDEN")) {
            QFile file(test::dataPath(QStringLiteral("machinereports/%1.expect").arg(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(print(read).toUtf8());
        }
        QCOMPARE(print(read), QString::fromUtf8(dataOf(name + QStringLiteral(".expect"))));
        const QByteArrayList lines = text.split('\n');
        for (const Witness& witness : read.records.witnesses) {
            checkPlace(witness.summary, lines);
            for (const Failure& failure : witness.failures) {
                checkPlace(failure.where, lines);
                checkPlace(failure.cause, lines);
            }
            for (const CollectionError& error : witness.collectionErrors)
                checkPlace(error.where, lines);
        }
        for (const CoverageMeasure& measure : read.records.coverage)
            checkPlace(measure.where, lines);
        for (const ToolFinding& finding : read.records.toolFindings)
            checkPlace(finding.where, lines);
    }

    /// A file of which the end is missing is never green.
    void isNeverGreenWhenCut_data() { readsWhatItSays_data(); }

    void isNeverGreenWhenCut()
    {
        QFETCH(QString, name);
        const QByteArray text = dataOf(name).trimmed();
        const ArtifactKind whole = readText(text).records.kind;
        // Of which the first is whole and green, or what comes behind the report was printed by the program.
        const bool isTwo = name == QLatin1String("two-documents.trx") ||
                           name == QLatin1String("attestation-bundles.jsonl") ||
                           name == QLatin1String("doctest-program-behind.xml");
        const qsizetype step = std::max<qsizetype>(1, text.size() / 40);
        for (qsizetype size = text.size() - 1; size > text.size() / 2; size -= step) {
            const Read read = readText(text.left(size));
            if (read.records.kind != whole)
                continue;
            for (const Witness& witness : read.records.witnesses)
                QVERIFY2(witness.state != RunState::Passed || isTwo, text.left(size).right(60).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestMachineReports)
#include "tst_machinereports.moc"
