// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/palettedesk.h"

#include "app/actions.h"
#include "app/navigation.h"
#include "app/pagestack.h"
#include "app/palette/palette.h"

namespace exhibit {

PaletteDesk::PaletteDesk(PageStack* pages, const Actions& actions, Navigation* navigation, EvidenceFiles* files,
                         const Messages& messages, QWidget* window)
    : QObject(window), m_pages(pages), m_actions(actions), m_navigation(navigation), m_messages(messages)
{
    const auto iconOf = [this](const QString& page) {
        for (const PageEntry& entry : m_pages->entries()) {
            if (entry.id == page)
                return entry.icon;
        }
        return Icon::None;
    };
    m_palette = new Palette(files, messages, iconOf, window);
    connect(m_palette, &Palette::chosen, this, &PaletteDesk::goTo);
}

std::vector<PaletteEntry> PaletteDesk::pageEntries() const
{
    std::vector<PaletteEntry> pages;
    for (const PageEntry& page : m_pages->entries()) {
        if (page.isInRail())
            pages.push_back(
                {.text = page.label,
                 .detail = tr("page"),
                 .trailing = QKeySequence(QKeyCombination(page.modifiers, page.key)).toString(QKeySequence::NativeText),
                 .page = page.id});
    }
    return pages;
}

bool PaletteDesk::goToNamed(const PackSnapshot& snapshot, const QString& name)
{
    const std::optional<PaletteEntry> entry = PaletteSearch(snapshot, pageEntries(), m_messages).named(name);
    if (entry)
        goTo(*entry, false);
    return entry.has_value();
}

void PaletteDesk::open(const PackSnapshot& snapshot)
{
    std::vector<PaletteEntry> own = snapshot ? pageEntries() : std::vector<PaletteEntry>();
    m_commands = m_actions.offered();
    for (int i = 0; i < m_commands.size(); ++i) {
        own.push_back({.group = PaletteGroup::Commands,
                       .text = m_commands[i]->text().remove(QLatin1Char('&')),
                       .trailing = m_commands[i]->shortcut().toString(QKeySequence::NativeText),
                       .command = i});
    }
    m_palette->open(std::make_unique<const PaletteSearch>(snapshot, std::move(own), m_messages));
}

void PaletteDesk::close()
{
    m_palette->dismiss();
}

void PaletteDesk::goTo(const PaletteEntry& entry, bool beside)
{
    if (entry.group == PaletteGroup::Text) {
        Q_EMIT searchRequested(entry.location);
    } else if (entry.command >= 0) {
        if (QAction* command = m_commands.value(entry.command); command && command->isEnabled())
            command->trigger();
    } else if (beside || entry.page.isEmpty()) {
        m_navigation->open(entry.place, {entry.place}, Page::OpenMode::Dock);
    } else {
        m_navigation->goToPage(entry.page, entry.location);
        m_pages->current()->focusContent();
        if (!entry.location.isEmpty())
            m_pages->current()->focusPlace();
    }
}

} // namespace exhibit
