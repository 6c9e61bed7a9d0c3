// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/roles.h"

#include <QAction>
#include <QJsonObject>
#include <QWidget>

class QAbstractItemView;

namespace exhibit {

class DecisionBook;
class EvidenceView;
class Messages;
class PackHistory;

/// What every page may use. Lives as long as the window; passed by reference to each page's constructor.
struct PageContext
{
    const Messages* messages = nullptr;
    DecisionBook* decisions = nullptr; ///< of the open pack; null where nothing can be decided (tests)
    PackHistory* history = nullptr;    ///< kept reviews; null where there are none (tests)
};

/// One entry of the navigation rail. Pages never know each other: they ask for places and pages by signal.
/// Locations that name one thing are `id=<its id>`; for claims and findings that of JudgedClaim and Finding.
/// GUI thread only.
class Page : public QWidget
{
    Q_OBJECT

public:
    enum class OpenMode {
        Dock, ///< show in the evidence pane beside the page: a person asked, by a pointer or by Enter
        Tab,  ///< open in the Evidence page
    };
    Q_ENUM(OpenMode)

    explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    virtual QString id() const = 0;    ///< as in `exhibit shot --page`
    virtual QString title() const = 0; ///< translated

    /// New facts or a new review of the same facts; the page keeps its selection where that still exists. A null
    /// snapshot means that no pack is open.
    virtual void setSnapshot(const PackSnapshot& snapshot) = 0;

    /// The page's own filter line takes the focus (Ctrl+F); pages without one ignore it.
    virtual void focusFilter() {}

    /// The page's main list takes the focus: whoever comes here by key goes on with the keys of the list.
    virtual void focusContent();

    /// After a place was asked for: what shows it takes the focus, where that is another than the main list.
    virtual void focusPlace() {}

    /// What the page shows, for back and forward; opaque to the window. Empty: nothing to restore.
    virtual QString location() const { return {}; }
    virtual void restoreLocation(const QString& location) { Q_UNUSED(location) }

    /// What a person set up here, to be had again when the pack is opened the next time: the place, filters and order
    /// of tables. Only what can be read from the pack again; never its content.
    virtual QJsonObject keptState() const;
    virtual void restoreState(const QJsonObject& state);

    /// Whether everything that the page shows of its pack is there: no file is being opened, nothing waits for a
    /// timer. Whoever photographs a page waits for it.
    virtual bool isComplete() const;

    /// One short sentence for the status bar, e.g. `Run 4 of 6`.
    virtual QString statusText() const { return {}; }

    /// Pointers of the current item, first what Enter opens. An open evidence pane follows them; a selection alone
    /// never opens it.
    const QList<SourceRef>& pointers() const { return m_pointers; }

    /// What "Copy pointer" copies and an external editor opens; null if nothing is current.
    virtual SourceRef place() const { return m_pointers.value(0); }
    virtual QString pointerText() const;

    /// Next (+1) or previous (-1) pointer of the current item (F4, Shift+F4). False: the evidence pane steps.
    virtual bool stepPointer(int direction);

    /// Asks for a line of the file that the page shows; false if it shows none.
    virtual bool askForLine() { return false; }

    /// The text view that commands about text mean; null: the page shows none, that of the evidence pane is meant.
    virtual EvidenceView* textInUse() const { return nullptr; }

    /// Decisions of these ids were taken back (Ctrl+Z): a page that lists one goes there.
    virtual void showUndone(const QStringList& ids) { Q_UNUSED(ids) }

Q_SIGNALS:
    /// `all` holds the pointers of the same item, so that the pane can step through them; it contains `ref`.
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pageRequested(const QString& pageId, const QString& location);
    void openExternallyRequested(const QString& absolutePath, qint64 line, int column);
    void statusTextChanged();
    void pointersChanged();

protected:
    const PageContext& context() const { return m_context; }
    void setPointers(const QList<SourceRef>& pointers);
    /// The list that focusContent() means where a page has several; else the first to be seen.
    void setMainView(QAbstractItemView* view) { m_mainView = view; }

private:
    const PageContext& m_context;
    QList<SourceRef> m_pointers;
    QAbstractItemView* m_mainView = nullptr;
};

} // namespace exhibit
