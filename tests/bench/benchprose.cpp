// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-prose [FOLDER] [FILES] [KILOBYTES]: packs of 1/5, 1/2 and all of FILES Markdown files: seconds of the
// processor to read and to judge them, and what one file costs against the smallest pack. A ratio of 1 is time
// proportional to size.
#include "models/loading/packreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

namespace exhibit::bench {

namespace {

/// The section `number` of the document `file`: of each family something, most of it unlike its neighbours.
std::string section(int file, int number)
{
    static constexpr std::array<const char*, 4> states = {"COMPLETE", "VERIFIED", "in progress", "READY FOR REVIEW"};
    const std::string id = std::to_string(file * 31 + number);
    const std::string tests = std::to_string(10 + (file + number) % 90);
    const std::string module = "module_" + std::to_string((file + number) % 400);
    return "\n## Phase " + std::to_string(number) + " of " + module + " (2025-0" + std::to_string(1 + number % 9) +
           "-1" + std::to_string(file % 9) +
           ")\n\n**Status**: " + states[static_cast<std::size_t>(file + number) % states.size()] +
           "\n\nThe parser of `" + module +
           "` was split in two. It no longer loses rows, and all retries are handled by `src/app/" + module +
           ".py:" + tests + "`.\n\n- " + tests + "/" + tests + " tests passing in `tests/test_" + module +
           ".py`\n- Coverage went from 61% to 84%\n- [x] BUILD-" + id + " done in commit 5a29b3" + tests +
           "\n- [ ] All end-to-end tests pass\n\n| Suite | Tests | Passed | Failed |\n|---|---|---|---|\n| Unit | " +
           tests + " | " + tests + " | 0 |\n\n```\n" + tests + " passed in 4.21s\n```\n";
}

std::uint64_t writeDocuments(const QString& folder, int files, int kilobytes)
{
    std::uint64_t bytes = 0;
    for (int file = 0; file < files; ++file) {
        const QString below = folder + QStringLiteral("/docs/%1").arg(file / 100);
        QDir().mkpath(below);
        std::string text = "# Report " + std::to_string(file) + "\n\n**Last Updated**: 2025-12-0" +
                           std::to_string(1 + file % 9) + "\n**Version**: 1." + std::to_string(file % 7) + ".0\n";
        for (int number = 1; text.size() < static_cast<std::size_t>(kilobytes) * 1000; ++number)
            text += section(file, number);
        const QString path = below + QStringLiteral("/report_%1.md").arg(file);
        std::ofstream stream(path.toStdString(), std::ios::binary);
        stream << text;
        bytes += text.size();
    }
    return bytes;
}

struct Figures
{
    std::uint64_t bytes = 0;
    std::size_t claims = 0;
    double reading = 0, judging = 0; ///< seconds of the processor, all threads together
};

double secondsSince(std::clock_t start)
{
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

Figures measure(const QString& root, int files, int kilobytes)
{
    Figures figures;
    const QString folder = root + QStringLiteral("/%1").arg(files);
    figures.bytes = writeDocuments(folder, files, kilobytes);
    const QTemporaryDir home;
    ReadOptions options;
    options.useIndex = false;
    options.cacheDir = home.filePath(QStringLiteral("cache")).toStdString();
    options.dataDir = home.filePath(QStringLiteral("data")).toStdString();
    std::clock_t start = std::clock();
    const auto facts = readFacts(folder.toStdString(), options, CancelFlag());
    figures.reading = secondsSince(start);
    if (!facts) {
        std::printf("%s: could not be read\n", folder.toStdString().c_str());
        return figures;
    }
    figures.claims = facts.value()->claims.size();
    start = std::clock();
    if (!reviewAgain(facts.value(), options))
        std::printf("%s: could not be judged\n", folder.toStdString().c_str());
    figures.judging = secondsSince(start);
    return figures;
}

int run(const QStringList& arguments)
{
    const QString root = arguments.value(1, QDir::tempPath() + QStringLiteral("/exhibit-bench-prose"));
    const int most = std::max(5, arguments.value(2, QStringLiteral("5000")).toInt());
    const int kilobytes = std::max(1, arguments.value(3, QStringLiteral("4")).toInt());
    std::puts("files      MB   claims   read s     MB/s   judge s   a file against the smallest pack: read, judge");
    double reading = 0, judging = 0; // of one file of the smallest pack
    for (const int files : {most / 5, most / 2, most}) {
        const Figures figures = measure(root, files, kilobytes);
        if (reading <= 0) {
            reading = figures.reading / files;
            judging = figures.judging / files;
        }
        const double megabytes = static_cast<double>(figures.bytes) / 1e6;
        std::printf("%5d  %6.1f  %7zu  %7.2f  %7.2f  %8.2f  %6.2fx %6.2fx\n", files, megabytes, figures.claims,
                    figures.reading, megabytes / figures.reading, figures.judging, figures.reading / files / reading,
                    figures.judging / files / judging);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return exhibit::bench::run(QCoreApplication::arguments());
}
