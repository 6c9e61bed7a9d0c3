// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/secondstarts.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cerrno>
#include <optional>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace exhibit {

namespace {

constexpr int patienceOfStartMs = 2000;
constexpr int patienceOfWindowMs = 200; ///< the sender writes at once; nobody holds the window up
const QByteArray taken = QByteArrayLiteral("taken\n");

/// The name says nothing of the pack to others who look at the folder.
QString socketPathOf(const QString& packPath)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray name = QCryptographicHash::hash(packPath.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/exhibit-") + QString::fromLatin1(name);
}

/// Nothing if the path is too long for a socket.
std::optional<sockaddr_un> addressOf(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return std::nullopt;
    std::copy(name.begin(), name.end(), static_cast<char*>(address.sun_path));
    return address;
}

/// None of its calls waits: a window that stands still has no room for more who ask.
int openSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

bool connectTo(int socket, const sockaddr_un& address)
{
    return ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

/// The same user at the other end; the folder is private already, this holds where it is not.
bool isOwnPeer(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

bool writeAll(int socket, const QByteArray& bytes)
{
    return ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

/// One line without its end; nothing if it does not come in time, or is too long.
std::optional<QByteArray> readLine(int socket, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    QByteArray line;
    while (line.size() < SecondStarts::mostBytes) {
        pollfd waits{socket, POLLIN, 0};
        char part[512];
        if (::poll(&waits, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            return std::nullopt;
        const ssize_t count = ::recv(socket, part, sizeof part, 0);
        if (count <= 0)
            return std::nullopt;
        line.append(part, count);
        if (const qsizetype end = line.indexOf('\n'); end >= 0)
            return line.left(end);
    }
    return std::nullopt;
}

} // namespace

SecondStarts::~SecondStarts()
{
    stop();
}

void SecondStarts::stop()
{
    if (m_socket < 0)
        return;
    delete m_notifier;
    ::close(m_socket);
    QFile::remove(m_socketPath);
    m_socket = -1;
}

void SecondStarts::listenFor(const QString& packPath)
{
    stop();
    m_socketPath = socketPathOf(packPath);
    const auto address = addressOf(m_socketPath);
    if (packPath.isEmpty() || !address)
        return;
    const int probe = openSocket();
    // A window whose queue is full stands still, and listens all the same.
    const bool isTaken = probe >= 0 && (connectTo(probe, *address) || errno == EAGAIN);
    if (probe >= 0)
        ::close(probe);
    if (isTaken)
        return;
    QFile::remove(m_socketPath); // of a window that ended without tidying up
    m_socket = openSocket();
    if (m_socket < 0)
        return;
    const bool listens = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0 &&
                         QFile::setPermissions(m_socketPath, QFile::ReadOwner | QFile::WriteOwner) &&
                         ::listen(m_socket, 4) == 0;
    if (!listens)
        return stop();
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SecondStarts::answer);
}

void SecondStarts::answer()
{
    const int peer = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (peer < 0)
        return;
    const std::optional<QByteArray> line = isOwnPeer(peer) ? readLine(peer, patienceOfWindowMs) : std::nullopt;
    const bool isAwaited = line && writeAll(peer, taken); // whoever has given up has read the pack itself
    ::close(peer);
    if (isAwaited)
        Q_EMIT asked(QString::fromUtf8(*line));
}

bool SecondStarts::handTo(const QString& packPath, const QString& at)
{
    const auto address = addressOf(socketPathOf(packPath));
    const QByteArray line = at.toUtf8() + '\n';
    if (!address || line.size() > mostBytes || at.contains(QLatin1Char('\n')))
        return false;
    const int socket = openSocket();
    if (socket < 0)
        return false;
    const bool handed = connectTo(socket, *address) && isOwnPeer(socket) && writeAll(socket, line) &&
                        readLine(socket, patienceOfStartMs).has_value();
    ::close(socket);
    return handed;
}

} // namespace exhibit
