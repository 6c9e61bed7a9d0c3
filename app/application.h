// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/spokenlanguage.h"
#include "app/settings.h"
#include "models/loading/readoptions.h"
#include "models/report/messages.h"

#include <functional>
#include <memory>

namespace exhibit {

class MainWindow;
class PackLoader;
class ThemeManager;

/// Builds the parts of the window and wires them; owns them all. Needs a QApplication. GUI thread only.
class Application
{
public:
    /// `settingsFile`: empty for the user's own. The window speaks `language`.
    explicit Application(const ReadOptions& options, const QString& settingsFile = {},
                         const Language& language = english());
    ~Application();

    MainWindow& window() { return *m_window; }
    PackLoader& loader() { return *m_loader; }
    ThemeManager& themes() { return *m_themes; }
    Settings& settings() { return *m_settings; }

    /// Whether the window closed because a person chose another language: it is to be made again, with this pack.
    bool isToStartAgain() const { return m_startsAgain; }
    QString packToOpenAgain() const { return m_openPack; }

private:
    void closeToStartAgain();

    SpokenLanguage m_language;
    bool m_startsAgain = false;
    QString m_openPack;
    Messages m_messages;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeManager> m_themes;
    std::unique_ptr<PackLoader> m_loader;
    std::unique_ptr<MainWindow> m_window;
};

/// Shows the window that `make` makes until it is closed, and makes it again after another language was chosen, with
/// the pack that was open. `open` is for the first one. The exit code.
int runWindows(const std::function<std::unique_ptr<Application>()>& make, const std::function<void(MainWindow&)>& open);

} // namespace exhibit
