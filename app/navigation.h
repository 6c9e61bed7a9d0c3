// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history.h"
#include "widgets/pages/page.h"

#include <QTimer>

class QMenu;

namespace exhibit {

class EvidenceDock;
class EvidenceView;
class PageStack;

/// The ways to pages and to evidence. Every jump goes through the history. The evidence pane opens where a person asks
/// for it (a pointer, Enter, its own key) and stays closed once closed; open, it follows the current item of the page.
/// GUI thread only.
class Navigation : public QObject
{
    Q_OBJECT

public:
    Navigation(PageStack* pages, EvidenceDock* dock, QObject* parent);

    void goToPage(const QString& id, const QString& location = {});
    void open(const SourceRef& ref, const QList<SourceRef>& all, Page::OpenMode mode);
    void back() { m_history.back(currentPlace()); }
    void forward() { m_history.forward(currentPlace()); }
    /// Fills a menu with the places behind (-1), ahead (+1) or all (0), the nearest first; all of them, the latest
    /// first.
    void fillHistory(QMenu* menu, int way);
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void clear() { m_history.clear(); } ///< another pack

    void setPaneShown(bool shown);                       ///< as asked for by a person
    void stepPointer(int direction);                     ///< next (+1) or previous (-1) pointer of the current item
    void askForLine();                                   ///< of the file that is looked at
    void movePane(int direction, QList<QWidget*> panes); ///< the focus goes to the next of those that are visible

    /// The place in the evidence pane if that shows the page's item, else that of the item; null if there is none.
    SourceRef place() const;
    /// The text view that commands about text mean: the page's own, else that of the pane; null: no text is shown.
    EvidenceView* textInUse() const;
    void copyPointer(); ///< of that place, or of the lines selected there

Q_SIGNALS:
    void pageShown(const QString& id);
    void historyChanged();

private:
    Place currentPlace() const;
    QString nameOf(const Place& place) const;
    void showPlace(const Place& place);
    void followPage(const Page* page);
    void follow();
    const EvidenceView* paneInUse() const;

    PageStack* m_pages;
    EvidenceDock* m_dock;
    History m_history;
    QTimer m_follow; ///< a little patience: whoever holds an arrow key down waits for no file
};

} // namespace exhibit
