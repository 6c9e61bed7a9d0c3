// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace exhibit::test {

/// A folder into which hostile files are written.
class PackFolder
{
public:
    explicit PackFolder(QString root) : m_root(std::move(root)) {}

    QString path(const QString& name) const { return m_root + QLatin1Char('/') + name; }
    void write(const QString& name, const QByteArray& bytes) const
    {
        const QString file = path(name);
        QDir().mkpath(file.left(file.lastIndexOf(QLatin1Char('/'))));
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
    }

private:
    QString m_root;
};

struct HostilePack
{
    const char* name;
    std::function<void(const PackFolder&)> write;
    const char* problem = ""; ///< id of one that must be told; empty: none must be
    const char* opened = "";  ///< what of it is opened; empty: the folder
};

constexpr const char* canaryRun = "canary-run";
constexpr const char* canaryClaim = "3 passed, 0 failed";

/// An honest run and a claim, which no file beside them may hide.
inline std::vector<std::pair<QString, QByteArray>> canaryFiles()
{
    return {{QStringLiteral("canary/report.ndjson"),
             R"({"run_id":"canary-run","phase":"p","report":{"exitcode":1,"summary":{"passed":2,"failed":1,"total":3},)"
             R"("tests":[{"nodeid":"canary.py::a","outcome":"passed"},{"nodeid":"canary.py::b","outcome":"passed"},)"
             R"({"nodeid":"canary.py::c","outcome":"failed"}],"collectors":[]}})"
             "\n"},
            {QStringLiteral("canary/README.md"),
             QByteArray("# Canary\n\nTests of run canary-run: ") + canaryClaim + ".\n"}};
}

std::vector<HostilePack> hostileFiles();      ///< what a file system, an archive or a database can be
std::vector<HostilePack> hostileRecords();    ///< JSON, XML
std::vector<HostilePack> hostileCaptures();   ///< consoles, sessions of agents, lists of commits
std::vector<HostilePack> hostileContainers(); ///< archives that are opened, databases
std::vector<HostilePack> hostileTexts();      ///< encodings, logs, Markdown, lists of commits

} // namespace exhibit::test
