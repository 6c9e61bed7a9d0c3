// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-prose [FOLDER] [FILES] [KILOBYTES]: packs of 1/5, 1/2 and all of FILES Markdown files: seconds of the
// processor to read and to judge them, and what one file costs against the smallest pack. A ratio of 1 is time
// proportional to size.
#include "tests/bench/readandjudge.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <cstdio>
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

int run(const QStringList& arguments)
{
    const QString root = arguments.value(1, QDir::tempPath() + QStringLiteral("/exhibit-bench-prose"));
    const int most = std::max(5, arguments.value(2, QStringLiteral("5000")).toInt());
    const int kilobytes = std::max(1, arguments.value(3, QStringLiteral("4")).toInt());
    std::puts("files      MB   claims   read s     MB/s   judge s   a file against the smallest pack: read, judge");
    printGrowth(root.toStdString(), {most / 5, most / 2, most}, [kilobytes](const std::string& folder, int files) {
        return static_cast<double>(writeDocuments(QString::fromStdString(folder), files, kilobytes));
    });
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return exhibit::bench::run(QCoreApplication::arguments());
}
