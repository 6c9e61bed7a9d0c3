// SPDX-License-Identifier: GPL-3.0-or-later
// A second start hands what to show to the window that has the pack open.
#include "app/commandline/commandline.h"
#include "app/packsession.h"
#include "app/state/secondstarts.h"
#include "tests/app/windowfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <thread>
#include <vector>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QString demo = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);

/// As the second start does it, which is another process: the window answers meanwhile.
bool handed(const QString& pack, const QString& at)
{
    std::atomic<int> result = -1;
    std::thread start([&] { result = SecondStarts::handTo(pack, at) ? 1 : 0; });
    const bool ended = QTest::qWaitFor([&result] { return result >= 0; }, 10000);
    start.join();
    return ended && result == 1;
}

/// Starts that ask a window that stands still, as many as it has room for.
std::vector<int> fillQueue(const QString& socketPath, const QByteArray& line)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(socketPath);
    std::copy(name.begin(), name.end(), static_cast<char*>(address.sun_path));
    std::vector<int> starts;
    for (;;) {
        const int start = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (::connect(start, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ::close(start);
            return starts;
        }
        static_cast<void>(::send(start, line.constData(), static_cast<std::size_t>(line.size()), MSG_NOSIGNAL));
        starts.push_back(start);
    }
}

} // namespace

class TestSecondStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A folder that is too long for a socket would only show that nothing is handed over.
        QVERIFY(m_runtime.isValid());
        QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    }

    void onlyTheWindowOfThePackIsAsked()
    {
        SecondStarts window;
        QSignalSpy asked(&window, &SecondStarts::asked);
        window.listenFor(QStringLiteral("/packs/a"));
        QVERIFY(window.isListening());
        QVERIFY(!SecondStarts::handTo(QStringLiteral("/packs/b"), {}));
        QVERIFY(handed(QStringLiteral("/packs/a"), QStringLiteral("README.md#L3")));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("README.md#L3"));
        window.listenFor({});
        QVERIFY(!SecondStarts::handTo(QStringLiteral("/packs/a"), {}));
        QVERIFY(QDir(m_runtime.path()).entryList({QStringLiteral("exhibit-*")}, QDir::System).isEmpty());
    }

    void othersCannotReachIt()
    {
        SecondStarts window;
        window.listenFor(QStringLiteral("/packs/a"));
        const QFileInfoList sockets = QDir(m_runtime.path()).entryInfoList({QStringLiteral("exhibit-*")}, QDir::System);
        QCOMPARE(sockets.size(), 1);
        QVERIFY(!(sockets[0].permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void secondWindowLeavesTheFirstOneItsPlace()
    {
        SecondStarts first;
        first.listenFor(QStringLiteral("/packs/a"));
        {
            SecondStarts second;
            second.listenFor(QStringLiteral("/packs/a"));
            QVERIFY(!second.isListening());
        }
        QVERIFY(handed(QStringLiteral("/packs/a"), {}));
    }

    /// A window that was killed leaves its socket behind.
    void deadSocketIsNoWindow()
    {
        {
            SecondStarts window;
            window.listenFor(QStringLiteral("/packs/a"));
            const QFileInfoList sockets =
                QDir(m_runtime.path()).entryInfoList({QStringLiteral("exhibit-*")}, QDir::System);
            QVERIFY(QFile::rename(sockets[0].filePath(), sockets[0].filePath() + QStringLiteral("-kept")));
            m_dead = sockets[0].filePath();
        }
        QVERIFY(QFile::rename(m_dead + QStringLiteral("-kept"), m_dead));
        QVERIFY(!SecondStarts::handTo(QStringLiteral("/packs/a"), {}));
        SecondStarts next;
        next.listenFor(QStringLiteral("/packs/a"));
        QVERIFY(next.isListening());
        QVERIFY(handed(QStringLiteral("/packs/a"), {}));
    }

    /// While it stands still nobody waits for room in its queue, and what was given up is not shown later.
    void windowThatStandsStillIsNotWaitedFor()
    {
        SecondStarts window;
        QSignalSpy asked(&window, &SecondStarts::asked);
        window.listenFor(QStringLiteral("/packs/a"));
        const QFileInfoList sockets = QDir(m_runtime.path()).entryInfoList({QStringLiteral("exhibit-*")}, QDir::System);
        QCOMPARE(sockets.size(), 1);
        const std::vector<int> starts = fillQueue(sockets[0].filePath(), "given-up.md\n");
        QVERIFY(!starts.empty());
        QVERIFY(!SecondStarts::handTo(QStringLiteral("/packs/a"), {}));
        {
            SecondStarts second;
            second.listenFor(QStringLiteral("/packs/a"));
            QVERIFY(!second.isListening());
        }
        for (const int start : starts)
            ::close(start);
        // At first there may still be no room.
        const auto isHanded = [] { return handed(QStringLiteral("/packs/a"), QStringLiteral("README.md#L3")); };
        QVERIFY(QTest::qWaitFor(isHanded, 10000));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("README.md#L3"));
    }

    void whatIsTooLongIsNotHandedOver()
    {
        SecondStarts window;
        QSignalSpy asked(&window, &SecondStarts::asked);
        window.listenFor(QStringLiteral("/packs/a"));
        QVERIFY(!handed(QStringLiteral("/packs/a"), QString(SecondStarts::mostBytes, QLatin1Char('x'))));
        QVERIFY(!handed(QStringLiteral("/packs/a"), QStringLiteral("one\ntwo")));
        QVERIFY(asked.isEmpty());
    }

    /// The program itself, as a person starts it from a terminal.
    void secondStartShowsThePlaceAndEnds()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open(demo));
        QProcess program;
        program.start(QStringLiteral(EXHIBIT_PROGRAM), {demo, QStringLiteral("--at"), QStringLiteral("README.md#L11")});
        QSignalSpy ended(&program, &QProcess::finished);
        QVERIFY(ended.wait(30000));
        QCOMPARE(program.exitCode(), int(ExitFine));
        QCOMPARE(fixture.window().currentPageId(), QStringLiteral("evidence"));
        QCOMPARE(fixture.window().page(QStringLiteral("evidence"))->location(), QStringLiteral("README.md#L11"));
    }

    void ownWishesOpenAWindowOfTheirOwn()
    {
        WindowRequest request;
        QVERIFY(!request.canBeHandedOver());
        request.paths << demo;
        QVERIFY(request.canBeHandedOver());
        QVERIFY(!runCommandLine({QStringLiteral("exhibit"), demo, QStringLiteral("--new-window")}, &request));
        QVERIFY(!request.canBeHandedOver());
        QVERIFY(!runCommandLine({QStringLiteral("exhibit"), demo, QStringLiteral("--baseline"), QStringLiteral("a")},
                                &request));
        QVERIFY(!request.canBeHandedOver());
    }

private:
    QTemporaryDir m_runtime;
    QString m_dead;
};

QTEST_MAIN(TestSecondStarts)
#include "tst_secondstarts.moc"
