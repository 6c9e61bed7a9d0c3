// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-exports PACK: every format of the review, written from a pack that was read: seconds of the processor,
// bytes, and the peak of memory so far. The order is that of their size, so that a peak belongs to what it stands at.
#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "models/report/csv/csvreport.h"
#include "models/report/reportformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>

namespace exhibit::bench {

namespace {

double secondsOf(std::clock_t start)
{
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void printExport(const QString& name, double seconds, qint64 bytes)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-20s %8.2f s %12.1f MB %8.0f MB peak\n", qPrintable(name), seconds, double(bytes) / 1e6,
                double(usage.ru_maxrss) / 1e3);
}

int runExports(const QStringList& arguments)
{
    if (arguments.size() < 2) {
        std::puts("exhibit-bench-exports PACK");
        return 2;
    }
    ReadOptions options;
    const auto files = ruleFiles({});
    const auto words = files ? Messages::load(*files) : Result<Messages>(files.error());
    std::clock_t start = std::clock();
    const auto snapshot = readPack(arguments[1].toStdString(), options, CancelFlag());
    if (!snapshot || !words)
        return 1;
    printExport(QStringLiteral("read"), secondsOf(start), 0);
    start = std::clock();
    const CheckedPointers checked = checkPointers(*snapshot);
    printExport(QStringLiteral("check of pointers"), secondsOf(start), 0);
    ReportOptions brief;
    brief.scope = ReportScope::Brief;
    start = std::clock();
    const CheckedPointers checkedPage =
        checkPointers(*snapshot, placesOfReport(ReportFormat::Markdown, *snapshot, *words, brief));
    const QByteArray page = reportBytes(ReportFormat::Markdown, *snapshot, *words, checkedPage, brief);
    printExport(QStringLiteral("brief"), secondsOf(start), page.size());
    for (const QString& name : formatNames()) {
        const auto format = formatNamed(name);
        if (!format || *format == ReportFormat::Csv)
            continue;
        start = std::clock();
        qint64 bytes = 0;
        streamReport(*format, *snapshot, *words, checked, {}, [&bytes](const QByteArray& block) {
            bytes += block.size();
            return true;
        });
        printExport(name, secondsOf(start), bytes);
    }
    const QTemporaryDir folder;
    start = std::clock();
    if (!writeCsvFolder(folder.path(), *snapshot, *words, {}))
        return 1;
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files))
        bytes += file.size();
    printExport(QStringLiteral("csv"), secondsOf(start), bytes);
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return exhibit::bench::runExports(QCoreApplication::arguments());
}
