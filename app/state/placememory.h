// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

namespace exhibit {

class Navigation;
class Page;
class PageStack;
class Settings;

/// Where a person was in a pack: page, selection, open files, filters. Kept when the pack is left, laid over the pages
/// when it is opened again; a page that is made later gets its own then. GUI thread only.
class PlaceMemory : public QObject
{
    Q_OBJECT

public:
    PlaceMemory(Settings& settings, PageStack* pages, Navigation* navigation);

    /// The pages show this pack from now on. With `goThere` the page that was left is shown.
    void restore(const QString& path, bool goThere);
    /// The pages still show the pack; after this they are another one's.
    void leave();
    /// As leave(), and the pack stays.
    void keep();

private:
    void restorePage(Page* page);

    Settings& m_settings;
    PageStack* m_pages;
    Navigation* m_navigation;
    QString m_path;        ///< of the pack that is shown; empty: none
    QJsonObject m_ofPages; ///< by id, of pages that were not made yet
};

} // namespace exhibit
