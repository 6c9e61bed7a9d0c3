// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Repositories made for a test, and what of a plan to collect them the tests look at.
#include "models/loading/collecting/collector.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace exhibit {

inline void writeFile(const QString& file, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    QVERIFY2(out.open(QIODevice::WriteOnly), qPrintable(file));
    out.write(bytes);
}

/// A repository made for the test, with times that are given.
class Repository
{
public:
    explicit Repository(const QString& folder = {})
    {
        m_path = folder.isEmpty() ? m_folder.path() : folder;
        QDir().mkpath(m_path);
        git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
        write(QStringLiteral("README.md"), "# Harbor\n\nAll 2 tests pass.\n");
        write(QStringLiteral("src/a.py"), "A = 1\n");
        write(QStringLiteral("tests/data/junit.xml"), fixture());
        write(QStringLiteral(".github/workflows/ci.yml"), "jobs: {}\n");
        commit("Begin", 1'700'000'000);
    }

    static QByteArray fixture()
    {
        return "<testsuite name=\"s\" tests=\"1\" failures=\"0\"><testcase classname=\"t\" name=\"a\"/></testsuite>\n";
    }

    /// What a run of the work wrote: no fixture.
    static QByteArray result() { return fixture().replace("name=\"s\"", "name=\"run\""); }

    QString path(const QString& file = {}) const { return QDir(m_path).canonicalPath() + QLatin1Char('/') + file; }
    void write(const QString& file, const QByteArray& bytes) { writeFile(path(file), bytes); }

    QByteArray git(const QStringList& arguments, qint64 at = 0)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
        for (const char* who : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
            environment.insert(QLatin1String(who), QStringLiteral("ada@example.org"));
        for (const char* when : {"GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"})
            environment.insert(QLatin1String(when), QStringLiteral("@%1 +0000").arg(at));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_path);
        process.start(QStringLiteral("git"), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    }

    QByteArray commit(const char* subject, qint64 at)
    {
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QLatin1String(subject)}, at);
        return git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    }

    /// An object as anybody can write one: a commit of what the newest one holds, at any time.
    void commitAt(const QByteArray& time)
    {
        const QByteArray tree = git({QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")});
        writeFile(path(QStringLiteral(".git/made")),
                  "tree " + tree + "\nauthor a <a> " + time + " +0000\ncommitter a <a> " + time + " +0000\n\nMade.\n");
        const QByteArray made =
            git({QStringLiteral("hash-object"), QStringLiteral("-t"), QStringLiteral("commit"), QStringLiteral("-w"),
                 QStringLiteral("--literally"), path(QStringLiteral(".git/made"))});
        git({QStringLiteral("update-ref"), QStringLiteral("HEAD"), QString::fromLatin1(made)});
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A record of Claude Code that works in `folder` from `minute` past the hour of the second commit on.
inline QByteArray session(const QString& folder, const QString& file, int minute)
{
    const auto line = [&](int second, const QByteArray& message) {
        return QByteArray("{\"sessionId\":\"s1\",\"version\":\"2.0.0\",\"gitBranch\":\"work\",\"cwd\":\"" +
                          folder.toUtf8() + "\",\"uuid\":\"u" + QByteArray::number(minute * 60 + second) +
                          "\",\"timestamp\":\"2023-11-14T23:" + QByteArray::number(minute).rightJustified(2, '0') +
                          ':' + QByteArray::number(second).rightJustified(2, '0') + ".000Z\"," + message + "}\n");
    };
    return line(1, R"("type":"user","message":{"role":"user","content":"Please mend it."})") +
           line(10, R"("type":"assistant","message":{"id":"m1","role":"assistant","model":"m","content":[)"
                    R"({"type":"tool_use","id":"t1","name":"Edit","input":{"file_path":")" +
                        folder.toUtf8() + '/' + file.toUtf8() + R"(","old_string":"A = 1","new_string":"A = 2"}}]})") +
           line(20, R"("type":"user","message":{"role":"user","content":[{"type":"tool_result","tool_use_id":"t1",)"
                    R"("content":"The file has been updated."}]})") +
           line(50, R"("type":"assistant","message":{"id":"m2","role":"assistant","model":"m","content":[)"
                    R"({"type":"text","text":"All tests pass."}]})");
}

inline QStringList filesOf(const CollectPlan& plan, const char* why)
{
    QStringList paths;
    for (const CollectedFile& file : plan.files) {
        if (std::string_view(file.why) == why)
            paths << QString::fromStdString(file.path);
    }
    return paths;
}

inline QStringList gapsOf(const std::vector<CollectGap>& gaps)
{
    QStringList ids;
    for (const CollectGap& gap : gaps)
        ids << QString::fromStdString(gap.why.id.substr(std::string("collect.gap.").size()));
    return ids;
}

inline QByteArray logOf(const CollectPlan& plan)
{
    for (const CollectedFile& file : plan.files) {
        if (file.path == "git/log.txt")
            return QByteArray::fromStdString(file.text);
    }
    return {};
}

inline QMap<QString, QByteArray> bytesBelow(const QString& folder)
{
    QMap<QString, QByteArray> all;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return all;
}

inline CollectOptions optionsFor(const Repository& repository)
{
    CollectOptions options;
    options.repository = repository.path().toStdString();
    options.sessions = {repository.path(QStringLiteral("nowhere")).toStdString()};
    return options;
}

inline Result<CollectPlan> planned(const CollectOptions& options)
{
    const CancelFlag cancel;
    return planCollection(options, cancel);
}

} // namespace exhibit
