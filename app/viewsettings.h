// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace exhibit {

class Actions;
class FindBar;
class ReadingOptions;
class Settings;
class ThemeManager;

/// What a person set of how the window looks and answers: theme, size of the text, letter keys, where splitters stand,
/// which columns tables show.
/// Laid over the window's parts as they are made, kept when changed.
class ViewSettings : public QObject
{
    Q_OBJECT

public:
    ViewSettings(Settings& settings, ThemeManager& themes, const Actions& actions, QMainWindow* window);

    /// Size and place as they were kept. The first window fits the screen.
    void restoreWindow();
    void keepWindow();
    void apply(QWidget* part); ///< a page that was just made
    void applyTo(ReadingOptions* reading, const Actions& actions);

Q_SIGNALS:
    void languageChosen(); ///< another one; the window has to be made again

private:
    void connectLanguages(const Actions& actions);
    void connectThemes(const Actions& actions);
    void keepSearches(FindBar* bar);
    void setLetterKeys(bool enabled);

    Settings& m_settings;
    ThemeManager& m_themes;
    QMainWindow* m_window;
};

} // namespace exhibit
