// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/mainwindow.h"
#include "models/loading/packloader.h"
#include "models/loading/rulefiles.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/thememanager.h"

#include <QApplication>
#include <QIcon>

namespace exhibit {

namespace {

/// The texts of the rules, or of the built-in ones alone if the person's folder is unreadable: the loader says so when
/// a pack is opened.
Messages loadMessages(const std::string& rulesDir, const Language& language)
{
    for (const std::string& folder : {rulesDir, std::string()}) {
        const auto files = ruleFiles(folder);
        if (!files)
            continue;
        if (auto messages = Messages::load(*files))
            return messages->in(language);
    }
    return {};
}

ThemeChoice themeFromName(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace

Application::Application(const ReadOptions& options, const QString& settingsFile, const Language& language)
    : m_language(language, SpokenLanguage::Of::Window), m_messages(loadMessages(options.rulesDir, language)),
      m_settings(settingsFile.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(settingsFile))
{
    initWidgetResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/exhibit/icons/exhibit.svg")));
    m_themes = std::make_unique<ThemeManager>();
    m_themes->setChoice(themeFromName(m_settings->theme()));
    m_loader = std::make_unique<PackLoader>(m_messages, options);
    m_window = std::make_unique<MainWindow>(m_messages, *m_settings, *m_themes, *m_loader);
    QObject::connect(m_window.get(), &MainWindow::languageChosen, m_window.get(), [this] { closeToStartAgain(); });
    if (QGuiApplication::isRightToLeft()) {
        // The window is mirrored; its painters, which take the program's direction, count from the left.
        m_window->setLayoutDirection(Qt::RightToLeft);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
}

Application::~Application() = default;

void Application::closeToStartAgain()
{
    m_startsAgain = true;
    m_openPack = m_loader->path();
    m_window->close(); // it keeps where it was
}

int runWindows(const std::function<std::unique_ptr<Application>()>& make, const std::function<void(MainWindow&)>& open)
{
    std::unique_ptr<Application> application = make();
    application->window().show();
    open(application->window());
    int code = QApplication::exec();
    while (application->isToStartAgain()) {
        const QString pack = application->packToOpenAgain();
        application.reset(); // there is one at a time: of texts, of the place that second starts ask at
        application = make();
        application->window().show();
        if (!pack.isEmpty())
            application->window().openPack(pack);
        code = QApplication::exec();
    }
    return code;
}

} // namespace exhibit
