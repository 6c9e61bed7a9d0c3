// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/parsing/reportreading.h"

#include "models/parsing/pytest/pytestreport.h"
#include "tests/support/testpacks.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace exhibit::test {

namespace {

std::optional<RunKey> keyOfPath(std::string_view path)
{
    const std::size_t ci = path.find("/ci/pytest_");
    const std::size_t windowsCi = path.find("\\ci\\pytest_");
    const std::size_t at = std::min(ci, windowsCi);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::size_t begin = path.find_last_of("/\\", at - 1) + 1;
    const std::string_view phase = path.substr(at + 11, path.rfind('.') - at - 11);
    return RunKey{std::string(path.substr(begin, at - begin)), std::string(phase)};
}

QString textOf(const std::optional<std::int64_t>& count)
{
    return count ? QString::number(*count) : QStringLiteral("-");
}

} // namespace

ReadReports readReportLines(const std::string& text)
{
    ReadReports read;
    ReportParser parser(read.tests, keyOfPath);
    TextSource origin;
    origin.path = "corpus.ndjson";
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        parser.addLine(origin, line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

ReadReports readReportFile(const std::string& path, const std::string& text)
{
    ReadReports read;
    ReportParser parser(read.tests, keyOfPath);
    TextSource source;
    source.path = path;
    source.text = text;
    parser.addFile(source);
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

std::string dataFile(const char* name)
{
    return readFile(dataPath(QString::fromLatin1(name))).toStdString();
}

QString print(const Witness& witness)
{
    const RunCounts& c = witness.counts;
    return QStringLiteral("%1 %2 exit=%3 collected=%4 total=%5 passed=%6 failed=%7 errors=%8 skipped=%9")
               .arg(QString::fromStdString(toString(witness.key)),
                    QString::fromLatin1(runStateName(witness.state).data()), textOf(witness.exitCode),
                    textOf(c.collected), textOf(c.total), textOf(c.passed), textOf(c.failed), textOf(c.errors),
                    textOf(c.skipped)) +
           QStringLiteral(" collectors=%1").arg(textOf(c.failedCollectors));
}

QString print(const std::vector<Problem>& problems)
{
    QStringList printed;
    for (const Problem& problem : problems)
        printed << QStringLiteral("%1@%2x%3")
                       .arg(QString::fromStdString(problem.message.id))
                       .arg(problem.where.firstLine.value)
                       .arg(problem.count);
    return printed.join(QLatin1Char(' '));
}

} // namespace exhibit::test
