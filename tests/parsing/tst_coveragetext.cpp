// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/coveragetext.h"

#include <QTest>

#include <string>

using namespace exhibit;

namespace {

QString shown(const char* name, const CoverageRate& rate)
{
    return rate.value() ? QStringLiteral(" %1=%2").arg(QLatin1String(name)).arg(*rate.value(), 0, 'f', 2) : QString();
}

/// The sums that `text` holds, with the line of each.
QString sumsOf(const std::string& text)
{
    TextSource origin;
    origin.path = "log.txt";
    CoverageText reader(origin);
    std::string_view rest = text;
    for (std::int64_t line = 1; !rest.empty(); ++line) {
        const std::string_view part = rest.substr(0, rest.find('\n'));
        reader.addLine(LineNumber{line}, part, part);
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
    DocumentRecords records;
    reader.moveTo(records);
    QString sums;
    for (const CoverageMeasure& measure : records.coverage) {
        sums += QStringLiteral("@%1").arg(measure.where.firstLine.value);
        sums += shown("lines", measure.lines) + shown("statements", measure.statements) +
                shown("branches", measure.branches) + shown("functions", measure.functions);
    }
    return sums;
}

} // namespace

class TestCoverageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data();
    void sums();
};

void TestCoverageText::sums_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sums");

    const QByteArray istanbul = "----------|---------|----------|---------|---------|-------------------\n"
                                "File      | % Stmts | % Branch | % Funcs | % Lines | Uncovered Line #s \n"
                                "----------|---------|----------|---------|---------|-------------------\n";
    QTest::newRow("gcovr") << QByteArray("                           GCC Code Coverage Report\n"
                                         "File                                       Lines    Exec  Cover   Missing\n"
                                         "src/a.cpp                                     10       8    80%   12-13\n"
                                         "TOTAL                                         10       8    80%\n")
                           << QStringLiteral("@4 lines=80.00");
    QTest::newRow("phpunit")
        << QByteArray("Code Coverage Report:\n  2024-03-04 10:11:12\n\n Summary:\n  Classes: 50.00% (1/2)\n"
                      "  Methods: 66.67% (2/3)\n  Lines:   85.00% (17/20)\n\nShop\\Cart\n  Methods:  50.00% ( 1/ 2)   "
                      "Lines:  70.00% (  7/ 10)\n")
        << QStringLiteral("@7 lines=85.00");
    QTest::newRow("lcov") << QByteArray("Summary coverage rate:\n  lines......: 80.0% (8 of 10 lines)\n"
                                        "  functions..: 100.0% (2 of 2 functions)\n")
                          << QStringLiteral("@2 lines=80.00");
    QTest::newRow("simplecov, older")
        << QByteArray("Coverage report generated for RSpec to /w/coverage. 88 / 100 LOC (88.0%) covered.\n"
                      "Line Coverage: 88.0% (88 / 100)\n")
        << QStringLiteral("@1 lines=88.00");
    QTest::newRow("no head of a table") << QByteArray("TOTAL    10    8    80%\n  Lines:   85.00% (17/20)\n"
                                                      "  lines......: 80.0% (8 of 10 lines)\n")
                                        << QString();
    QTest::newRow("istanbul") << istanbul + "All files |   85.71 |       50 |     100 |   83.33 | \n"
                                            " cart.ts  |   85.71 |       50 |     100 |   83.33 | 12 \n"
                              << QStringLiteral("@4 lines=83.33 statements=85.71 branches=50.00 functions=100.00");
    QTest::newRow("nothing measured") << istanbul + "All files |       0 |        0 |       0 |       0 | \n"
                                      << QString();
    QTest::newRow("two tables") << istanbul + "All files | 85 | 50 | 100 | 83 | \n" + istanbul +
                                       "All files | 95 | 60 | 100 | 93 | \n"
                                << QString();
    QTest::newRow("istanbul's summary") << QByteArray("=============== Coverage summary ===============\n"
                                                      "Statements   : 85.71% ( 12/14 )\n"
                                                      "Branches     : 50% ( 1/2 )\n"
                                                      "Functions    : 100% ( 3/3 )\n"
                                                      "Lines        : 83.33% ( 10/12 )\n")
                                        << QStringLiteral(
                                               "@5 lines=83.33 statements=85.71 branches=50.00 functions=100.00");
    QTest::newRow("bun") << QByteArray("File      | % Funcs | % Lines | Uncovered Line #s\n"
                                       "All files |   66.67 |   77.78 |\n")
                         << QStringLiteral("@2 lines=77.78 functions=66.67");
    QTest::newRow("coverlet") << QByteArray("|         | Line   | Branch | Method |\n"
                                            "| Total   | 85.5%  | 70%    | 90%    |\n")
                              << QStringLiteral("@2 lines=85.50 branches=70.00 functions=90.00");
    QTest::newRow("go") << QByteArray("shop/cart.go:3:\tAdd\t100.0%\ntotal:\t\t\t(statements)\t84.6%\n")
                        << QStringLiteral("@2 statements=84.60");
    QTest::newRow("packages of go") << QByteArray("ok  \tshop/cart\t1.078s\tcoverage: 54.9% of statements\n"
                                                  "\tshop/cmd\t\tcoverage: 0.0% of statements\n"
                                                  "ok  \tshop/tax\t(cached)\tcoverage: 80.0% of statements in ./...\n"
                                                  "ok  \tshop/cart\t1.1s\tcoverage: 60.0% of statements\n")
                                    << QStringLiteral("@4 statements=60.00@2 statements=0.00");
    QTest::newRow("the only package of go") << QByteArray("ok  \tshop/cart\t1.078s\tcoverage: 54.9% of statements\n")
                                            << QStringLiteral("@1 statements=54.90@1 statements=54.90");
    QTest::newRow("tarpaulin") << QByteArray("92.31% coverage, 12/13 lines covered, +0.00% change in coverage\n")
                               << QStringLiteral("@1 lines=92.31");
    QTest::newRow("llvm-cov")
        << QByteArray("Filename      Regions    Missed Regions     Cover   Functions  Missed Functions  Executed\n"
                      "TOTAL              20                 2    90.00%          10                 1    90.00%"
                      "         100                 8    92.00%\n")
        << QStringLiteral("@2 lines=92.00 functions=90.00");
    QTest::newRow("simplecov") << QByteArray("Line Coverage: 92.31% (12 / 13)\n") << QStringLiteral("@1 lines=92.31");
    QTest::newRow("a sentence") << QByteArray("We have 92% coverage, 12/13 files\ntotal: 92%\nTOTAL 1 2 90%\n")
                                << QString();
    QTest::newRow("another table") << QByteArray("File | Size | Owner\nAll files | 12 | me\n") << QString();
}

void TestCoverageText::sums()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sums);
    QCOMPARE(sumsOf(text.toStdString()), sums);
}

QTEST_APPLESS_MAIN(TestCoverageText)

#include "tst_coveragetext.moc"
