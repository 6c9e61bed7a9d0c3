// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QSocketNotifier;

namespace exhibit {

/// A second start for a pack that a window has open hands it what to show instead of reading the pack again. By a
/// socket of the file system that only this user can reach, one a pack; no network library is needed for it. GUI
/// thread.
class SecondStarts : public QObject
{
    Q_OBJECT

public:
    explicit SecondStarts(QObject* parent = nullptr) : QObject(parent) {}
    ~SecondStarts() override;

    /// This window has the pack open; empty: none. Of two windows with the same pack the first listens.
    void listenFor(const QString& packPath);
    bool isListening() const { return m_socket >= 0; }

    /// True if a window of this user that has the pack open has taken `at` (empty: as it stands). Waits for its word
    /// for two seconds at most: a window that does not answer is not waited for. May be called from any thread.
    static bool handTo(const QString& packPath, const QString& at);

    static constexpr int mostBytes = 4096; ///< of a request; longer ones are refused

Q_SIGNALS:
    void asked(const QString& at);

private:
    void stop();
    void answer();

    int m_socket = -1;
    QString m_socketPath;
    QPointer<QSocketNotifier> m_notifier;
};

} // namespace exhibit
