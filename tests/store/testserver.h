// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeinuse.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

namespace exhibit::test {

/// A PostgreSQL server of its own, on a socket in a temporary folder, for the tests of the store that run on one.
class TestServer
{
public:
    /// Whether this run of the test is the one on a server.
    static bool isWanted() { return qEnvironmentVariableIsSet("EXHIBIT_TEST_ON_SERVER"); }

    /// Why it is not there; empty: it is.
    QString start()
    {
        m_programs = programs();
        if (m_programs.isEmpty())
            return QStringLiteral("there is no PostgreSQL server on this machine");
        const QString data = m_folder.filePath(QStringLiteral("data"));
        // The server does not run as root, so it needs a user of its own who can enter the folder.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        if (isRoot() && run(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()}) != 0)
            return QStringLiteral("there is no user postgres to run the server as");
        if (server(QStringLiteral("initdb"), {QStringLiteral("-D"), data, QStringLiteral("-A"), QStringLiteral("trust"),
                                              QStringLiteral("-U"), QStringLiteral("exhibit"), QStringLiteral("-E"),
                                              QStringLiteral("UTF8"), QStringLiteral("-N")}) != 0)
            return QStringLiteral("initdb does not work here");
        startAgain();
        return m_isUp ? QString() : QStringLiteral("the server does not start");
    }

    /// With what was committed when it was stopped.
    bool startAgain()
    {
        const QString options =
            QStringLiteral("-k %1 -c listen_addresses='' -c fsync=off -c max_connections=60").arg(m_folder.path());
        m_isUp = server(QStringLiteral("pg_ctl"),
                        {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-o"), options,
                         QStringLiteral("-l"), m_folder.filePath(QStringLiteral("log")), QStringLiteral("-w"),
                         QStringLiteral("start")}) == 0;
        return m_isUp;
    }

    ~TestServer() { stop(); }

    /// At once, as a kill ends it: nobody's transaction is finished.
    void stop()
    {
        if (m_isUp)
            server(QStringLiteral("pg_ctl"),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
                    QStringLiteral("immediate"), QStringLiteral("stop")});
        m_isUp = false;
    }

    /// The address of an empty database.
    std::string freshDatabase()
    {
        const QString name = QStringLiteral("db%1").arg(++m_databases);
        if (server(QStringLiteral("createdb"),
                   {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("exhibit"), name}) != 0)
            qFatal("cannot create a database");
        const QString address = QStringLiteral("postgresql:///%1?user=exhibit&host=%2").arg(name, m_folder.path());
        return address.toStdString();
    }

private:
    static bool isRoot() { return ::geteuid() == 0; }

    static QString programs()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        for (const QString& version :
             versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
            const QString folder = versions.filePath(version + QStringLiteral("/bin/"));
            if (QFile::exists(folder + QStringLiteral("initdb")))
                return folder;
        }
        return {};
    }

    int server(const QString& program, const QStringList& arguments) const
    {
        if (!isRoot())
            return run(m_programs + program, arguments);
        return run(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                                          QStringLiteral("--"), m_programs + program} +
                                                  arguments);
    }

    static int run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setWorkingDirectory(QStringLiteral("/"));
        // What sanitizers lay under this program is not for the server: it would not start.
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.remove(QStringLiteral("LD_PRELOAD"));
        own.remove(QStringLiteral("LD_LIBRARY_PATH"));
        process.setProcessEnvironment(own);
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                               : -1;
    }

    QTemporaryDir m_folder;
    QString m_programs;
    int m_databases = 0;
    bool m_isUp = false;
};

/// In initTestCase(): starts the server where this run is on one.
#define EXHIBIT_START_SERVER(server)                                                                                   \
    do {                                                                                                               \
        if (exhibit::test::TestServer::isWanted()) {                                                                   \
            const QString fault = (server).start();                                                                    \
            if (!fault.isEmpty())                                                                                      \
                QSKIP(qPrintable(fault));                                                                              \
        }                                                                                                              \
    } while (false)

#define EXHIBIT_ONLY_OF_FILES()                                                                                        \
    do {                                                                                                               \
        if (exhibit::test::TestServer::isWanted())                                                                     \
            QSKIP("of the file");                                                                                      \
    } while (false)

/// The store of a data folder uses an empty database of the server, where this run is on one.
inline void useServer(TestServer& server, const QString& dataFolder)
{
    if (TestServer::isWanted() && !useStore(dataFolder.toStdString(), server.freshDatabase()))
        qFatal("cannot use the server");
}

} // namespace exhibit::test
