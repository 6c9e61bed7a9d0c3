// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/palette/paletteentry.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace exhibit {

class Actions;
class EvidenceFiles;
class Messages;
class Navigation;
class PageStack;
class Palette;

/// Gives the palette what the window has (pages, commands, the open pack) and goes where it leads. GUI thread only.
class PaletteDesk : public QObject
{
    Q_OBJECT

public:
    PaletteDesk(PageStack* pages, const Actions& actions, Navigation* navigation, EvidenceFiles* files,
                const Messages& messages, QWidget* window);

    void open(const PackSnapshot& snapshot); ///< a null one: no pack is open
    void close();
    /// Goes where PaletteSearch::named() leads; false if nothing has that name.
    bool goToNamed(const PackSnapshot& snapshot, const QString& name);

Q_SIGNALS:
    void searchRequested(const QString& text);

private:
    std::vector<PaletteEntry> pageEntries() const;
    void goTo(const PaletteEntry& entry, bool beside);

    PageStack* m_pages;
    const Actions& m_actions;
    Navigation* m_navigation;
    const Messages& m_messages;
    Palette* m_palette;
    QList<QAction*> m_commands; ///< as the palette lists them
};

} // namespace exhibit
