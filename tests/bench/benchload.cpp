// SPDX-License-Identifier: GPL-3.0-or-later
// exhibit-bench-load [FOLDER] [MEGABYTES]: how fast a pack is read, as ratios to what the machine can do at all.
#include "app/application.h"
#include "app/mainwindow.h"
#include "models/loading/packloader.h"
#include "models/loading/packreader.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/packgenerator.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace exhibit::bench {

namespace {

constexpr int rounds = 5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QStringList filesBelow(const std::string& folder)
{
    QStringList files;
    QDir dir(QString::fromStdString(folder));
    QStringList open{dir.absolutePath()};
    while (!open.isEmpty()) {
        const QString path = open.takeLast();
        const auto entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        for (const QFileInfo& entry : entries) {
            if (entry.isDir())
                open.append(entry.absoluteFilePath());
            else
                files.append(entry.absoluteFilePath());
        }
    }
    return files;
}

double secondsOfCat(const QStringList& files)
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < files.size(); at += 500) {
        QProcess cat;
        cat.setStandardOutputFile(QProcess::nullDevice());
        cat.start(QStringLiteral("cat"), files.mid(at, 500));
        cat.waitForFinished(-1);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The least that any reader of these lines must do: find every line and every outcome.
double secondsOfSimdjson(const QStringList& files)
{
    QElapsedTimer timer;
    timer.start();
    simdjson::ondemand::parser parser;
    std::size_t outcomes = 0;
    for (const QString& file : files) {
        const auto text = simdjson::padded_string::load(file.toStdString());
        if (text.error())
            continue;
        simdjson::ondemand::document_stream stream;
        if (parser.iterate_many(text.value_unsafe(), std::max<std::size_t>(text.value_unsafe().size(), 1000000))
                .get(stream))
            continue;
        for (auto document : stream) {
            simdjson::ondemand::object object;
            if (document.get_object().get(object))
                continue;
            simdjson::ondemand::array tests;
            if (object["report"]["tests"].get_array().get(tests)) {
                outcomes += object["outcome"].error() == simdjson::SUCCESS;
                continue;
            }
            for (auto test : tests)
                outcomes += test["outcome"].error() == simdjson::SUCCESS;
        }
    }
    if (outcomes == 0)
        std::puts("simdjson found no outcome: the figure below means nothing");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double secondsOfReading(const std::string& folder, const ReadOptions& options, ReadStats* stats = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    const auto snapshot = readPack(folder, options, CancelFlag(), nullptr, stats);
    if (!snapshot)
        std::printf("%s: could not be read\n", folder.c_str());
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void measureKinds(const std::vector<GeneratedFolder>& folders, const QTemporaryDir& home)
{
    std::puts("kind          MB     MB/s   against cat   against simdjson alone or the log of pytest");
    double pytestSpeed = 0;
    for (const GeneratedFolder& folder : folders) {
        const QStringList files = filesBelow(folder.path);
        const bool json = folder.kind == Kind::ReportsPerLine || folder.kind == Kind::TestsPerLine;
        std::vector<double> reading, cat, simd;
        for (int round = 0; round < rounds; ++round) {
            cat.push_back(secondsOfCat(files));
            reading.push_back(secondsOfReading(folder.path, optionsIn(home, false)));
            if (json)
                simd.push_back(secondsOfSimdjson(files));
        }
        const double megabytes = static_cast<double>(folder.bytes) / 1e6;
        std::printf("%-12s %5.0f  %7.0f  %10.1fx", folder.name.c_str(), megabytes, megabytes / median(reading),
                    median(reading) / median(cat));
        const double speed = megabytes / median(reading);
        if (folder.kind == Kind::Logs)
            pytestSpeed = speed;
        if (folder.kind == Kind::RunnerLogs)
            std::printf("   %.1fx", pytestSpeed / speed);
        std::puts(
            json ? (std::string("   ") + QString::number(median(reading) / median(simd), 'f', 1).toStdString() + 'x')
                       .c_str()
                 : "");
    }
}

/// Opens the pack in the window and watches the event loop.
void measureWindow(const std::string& pack, const QTemporaryDir& home)
{
    Application application(optionsIn(home, false), home.filePath(QStringLiteral("settings.ini")));
    MainWindow& window = application.window();
    window.resize(1440, 900);
    window.show();
    QElapsedTimer clock;
    qint64 longestStall = 0;
    qint64 lastTick = 0;
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &window, [&] {
        longestStall = std::max(longestStall, clock.elapsed() - lastTick);
        lastTick = clock.elapsed();
    });
    qint64 scanned = -1, firstRun = -1, opened = -1;
    PackLoader& loader = application.loader();
    QObject::connect(&loader, &PackLoader::scanned, &window, [&] { scanned = clock.elapsed(); });
    QObject::connect(&loader, &PackLoader::runFound, &window, [&] {
        if (firstRun < 0)
            firstRun = clock.elapsed();
    });
    QEventLoop loop;
    QObject::connect(&loader, &PackLoader::opened, &loop, [&] {
        opened = clock.elapsed();
        QTimer::singleShot(300, &loop, &QEventLoop::quit);
    });
    QObject::connect(&loader, &PackLoader::failed, &loop, &QEventLoop::quit);
    QCoreApplication::processEvents();
    clock.start();
    ticker.start(1);
    loader.open(QString::fromStdString(pack));
    loop.exec();
    std::printf(
        "window: file names after %lld ms, first run after %lld ms, everything after %lld ms; longest stall of the "
        "GUI thread %lld ms\n",
        static_cast<long long>(scanned), static_cast<long long>(firstRun), static_cast<long long>(opened),
        static_cast<long long>(longestStall));
}

/// As a process of its own, since only a process has a peak.
void measurePeakMemory(const std::string& pack)
{
    QProcess exhibit;
    exhibit.start(QCoreApplication::applicationDirPath() + QStringLiteral("/exhibit"),
                  {QStringLiteral("index"), QString::fromStdString(pack), QStringLiteral("--stats")});
    exhibit.waitForFinished(-1);
    std::printf("exhibit index --stats: %s\n", exhibit.readAllStandardOutput().simplified().constData());
}

int run(const QStringList& arguments)
{
    const QString root = arguments.value(1, QDir::tempPath() + QStringLiteral("/exhibit-bench-pack"));
    const quint64 megabytes = arguments.value(2, QStringLiteral("60")).toULongLong();
    const auto folders = generatePack(root.toStdString(), megabytes * 1000000);
    quint64 bytes = 0;
    for (const GeneratedFolder& folder : folders)
        bytes += folder.bytes;
    std::printf("pack: %.0f MB in %zu kinds, median of %d\n", static_cast<double>(bytes) / 1e6, folders.size(), rounds);

    QTemporaryDir home;
    measureKinds(folders, home);

    std::vector<double> first, second;
    ReadStats stats;
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir fresh;
        first.push_back(secondsOfReading(root.toStdString(), optionsIn(fresh, true)));
        second.push_back(secondsOfReading(root.toStdString(), optionsIn(fresh, true), &stats));
    }
    std::printf("whole pack: first open %.2f s, from the index %.2f s (%.2fx of the first%s)\n", median(first),
                median(second), median(second) / median(first), stats.fromIndex ? "" : "; the index was NOT used");
    measureWindow(root.toStdString(), home);
    measurePeakMemory(root.toStdString());
    return 0;
}

} // namespace

} // namespace exhibit::bench

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return exhibit::bench::run(QApplication::arguments());
}
