// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewsettings.h"

#include "app/actions.h"
#include "app/settings.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/views/tableview.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/text/findbar.h"
#include "widgets/text/readingoptions.h"

#include <QAbstractScrollArea>
#include <QMainWindow>
#include <QScreen>

namespace exhibit {

ViewSettings::ViewSettings(Settings& settings, ThemeManager& themes, const Actions& actions, QMainWindow* window)
    : QObject(window), m_settings(settings), m_themes(themes), m_window(window)
{
    actions.letterKeys->setChecked(m_settings.letterKeys());
    connect(actions.letterKeys, &QAction::toggled, this, [this](bool enabled) {
        m_settings.setLetterKeys(enabled);
        setLetterKeys(enabled);
    });
    actions.reopensLast->setChecked(m_settings.reopensLast());
    connect(actions.reopensLast, &QAction::toggled, this, [this](bool reopens) { m_settings.setReopensLast(reopens); });
    connectThemes(actions);
    connectLanguages(actions);
}

void ViewSettings::connectLanguages(const Actions& actions)
{
    for (QAction* action : actions.languages) {
        const QString id = action->data().toString();
        action->setChecked(id == m_settings.language());
        connect(action, &QAction::triggered, this, [this, id] {
            if (id == m_settings.language())
                return;
            m_settings.setLanguage(id);
            Q_EMIT languageChosen();
        });
    }
}

void ViewSettings::connectThemes(const Actions& actions)
{
    struct Choice
    {
        QAction* action;
        ThemeChoice theme;
        const char* name;
    };
    for (const Choice& choice : {Choice{actions.themeSystem, ThemeChoice::System, "system"},
                                 Choice{actions.themeLight, ThemeChoice::Light, "light"},
                                 Choice{actions.themeDark, ThemeChoice::Dark, "dark"}}) {
        choice.action->setChecked(m_themes.choice() == choice.theme);
        connect(choice.action, &QAction::triggered, this, [this, choice] {
            m_themes.setChoice(choice.theme);
            m_settings.setTheme(QString::fromLatin1(choice.name));
        });
    }
    constexpr double step = 1.1;
    m_themes.setTextScale(m_settings.textScale());
    const auto scale = [this](double wanted) {
        m_themes.setTextScale(wanted); // within its bounds
        m_settings.setTextScale(m_themes.textScale());
    };
    connect(actions.biggerText, &QAction::triggered, this, [this, scale] { scale(m_themes.textScale() * step); });
    connect(actions.smallerText, &QAction::triggered, this, [this, scale] { scale(m_themes.textScale() / step); });
    connect(actions.normalText, &QAction::triggered, this, [scale] { scale(1.0); });
}

void ViewSettings::restoreWindow()
{
    constexpr QSize least(1024, 640), usual(1440, 900);
    constexpr QSize border(16, 48); // of the window system around the window
    const QSize available = m_window->screen()->availableSize();
    m_window->setMinimumSize(least.boundedTo(available - border));
    if (!m_window->restoreGeometry(m_settings.geometry()))
        m_window->resize(usual.boundedTo(available - border));
}

void ViewSettings::keepWindow()
{
    m_settings.setGeometry(m_window->saveGeometry());
}

void ViewSettings::apply(QWidget* part)
{
    const auto splitters = part->findChildren<Splitter*>();
    for (Splitter* splitter : splitters) {
        const QString name = splitter->objectName();
        if (name.isEmpty())
            continue;
        if (const QByteArray kept = m_settings.splitter(name); !kept.isEmpty())
            splitter->restoreState(kept);
        connect(splitter, &QSplitter::splitterMoved, this,
                [this, splitter, name] { m_settings.setSplitter(name, splitter->saveState()); });
    }
    const auto tables = part->findChildren<TableView*>();
    for (TableView* table : tables) {
        const QString name = table->objectName();
        if (name.isEmpty())
            continue;
        if (const QByteArray kept = m_settings.columns(name); !kept.isEmpty())
            table->restoreColumnState(kept);
        connect(table, &TableView::columnStateChanged, this,
                [this, table, name] { m_settings.setColumns(name, table->columnState()); });
    }
    const auto bars = part->findChildren<FindBar*>();
    for (FindBar* bar : bars)
        keepSearches(bar);
    if (auto* evidence = qobject_cast<EvidencePage*>(part)) {
        evidence->setQueries(m_settings.queries());
        connect(evidence, &EvidencePage::queriesChanged, this,
                [this, evidence] { m_settings.setQueries(evidence->queries()); });
    }
    setLetterKeys(m_settings.letterKeys());
}

void ViewSettings::keepSearches(FindBar* bar)
{
    bar->setHistory(m_settings.searches());
    connect(bar, &FindBar::historyChanged, this, [this, bar] { m_settings.setSearches(bar->history()); });
}

void ViewSettings::applyTo(ReadingOptions* reading, const Actions& actions)
{
    reading->setWraps(m_settings.wrapsLines());
    reading->setShowsBlanks(m_settings.showsBlanks());
    const auto show = [reading, wraps = actions.wrapLines, blanks = actions.showBlanks] {
        wraps->setChecked(reading->wraps());
        blanks->setChecked(reading->showsBlanks());
    };
    show();
    connect(actions.wrapLines, &QAction::toggled, reading, &ReadingOptions::setWraps);
    connect(actions.showBlanks, &QAction::toggled, reading, &ReadingOptions::setShowsBlanks);
    connect(reading, &ReadingOptions::changed, this, [this, reading, show] {
        show();
        m_settings.setWrapsLines(reading->wraps());
        m_settings.setShowsBlanks(reading->showsBlanks());
    });
}

void ViewSettings::setLetterKeys(bool enabled)
{
    const auto views = m_window->findChildren<QAbstractScrollArea*>();
    for (QAbstractScrollArea* view : views)
        ViewKeys::setLetterKeysEnabled(view, enabled);
}

} // namespace exhibit
