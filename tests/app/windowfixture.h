// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/mainwindow.h"
#include "models/loading/packloader.h"
#include "tests/support/builtinrules.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace exhibit::test {

/// A window with settings, index and decisions of its own.
class WindowFixture
{
public:
    /// `messages` is a folder whose files replace sentences of ours.
    explicit WindowFixture(const QSize& size = QSize(1440, 900), const QString& messages = {},
                           const Language& language = english())
        : m_messages(messages)
    {
        start(size, language);
    }

    /// The window is closed, and the program started again: what was kept on disk is all that it knows.
    void restart(const Language& language = english())
    {
        const QSize size = window().size();
        window().close();
        m_application.reset();
        start(size, language);
    }

    MainWindow& window() { return m_application->window(); }
    Application& application() { return *m_application; }
    QString homePath(const QString& name) const { return m_home.filePath(name); }

    /// False if the pack was not open in time.
    bool open(const QString& pack)
    {
        QSignalSpy opened(&m_application->loader(), &PackLoader::opened);
        window().openPack(pack);
        return opened.wait(60000);
    }

    template <typename T> T* page(const char* id) { return qobject_cast<T*>(window().page(QString::fromLatin1(id))); }

private:
    void start(const QSize& size, const Language& language)
    {
        ReadOptions options;
        options.rules = builtInRules();
        options.rulesDir = m_messages.toStdString();
        options.cacheDir = m_home.filePath(QStringLiteral("cache")).toStdString();
        options.dataDir = m_home.filePath(QStringLiteral("data")).toStdString();
        m_application =
            std::make_unique<Application>(options, m_home.filePath(QStringLiteral("settings.ini")), language);
        window().resize(size);
        window().show();
        window().activateWindow();
    }

    QString m_messages;
    QTemporaryDir m_home;
    std::unique_ptr<Application> m_application;
};

} // namespace exhibit::test
