// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/loading/databasedesk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace exhibit {

class DatabaseQueryPane;
class DatabaseRowPane;
class DatabaseRowsModel;
class DatabaseSchemaView;
class DatabaseSide;
class EmptyState;
class MessageStrip;
class Messages;
class SearchLine;
class SegmentedControl;
class Splitter;
class TableView;
class ToneLabel;

/// A database of the pack in a tab: the rows of one table or view, its schema, queries, and the row that is chosen.
/// What stands at its left (side()) belongs to it and is placed by the page.
class DatabaseView : public QWidget
{
    Q_OBJECT

public:
    DatabaseView(const Artifact& artifact, const QString& absolutePath, const Messages& messages,
                 QWidget* parent = nullptr);
    ~DatabaseView() override;

    void setSnapshot(const PackSnapshot& snapshot);
    /// The row of the pointer, or the table that was shown.
    void showEvidence(const SourceRef& ref);
    const SourceRef& shown() const { return m_shown; }
    DatabaseSide* side() const { return m_side; }
    DatabaseQueryPane* query() const { return m_query; }
    TableView* rows() const { return m_table; }
    bool isBusy() const;
    void focusFilter();
    QString statusText() const;
    QString problemText() const;
    void setOnlyCited(bool only);
    void saveCsv(const QString& target);

Q_SIGNALS:
    void shownChanged();
    void openRequested(const exhibit::SourceRef& ref); ///< a person asked for the row, and it is not shown here
    void pageRequested(const QString& page, const QString& location);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeRows();
    void connectDesk();
    void databaseOpened(const OpenDatabase& database);
    void showObject(const std::string& name);
    void fillObject();
    void reorder();
    void orderFound(const std::shared_ptr<const RowOrder>& order);
    void currentRowChanged(int row);
    void goToWanted();
    void step(int direction);
    void updateTexts();
    void openRow();
    void fail(const QString& why);
    const std::map<std::int64_t, int>& citedOf(const std::string& object) const;

    const Messages& m_messages;
    PackSnapshot m_snapshot;
    DatabaseDesk* m_desk;
    DatabaseSide* m_side;
    DatabaseRowsModel* m_model;
    std::shared_ptr<const OpenDatabase> m_database;
    std::shared_ptr<const CitedRows> m_cited;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    SegmentedControl *m_what = nullptr, *m_only = nullptr;
    ToneLabel* m_count = nullptr;
    SearchLine* m_filter = nullptr;
    QPushButton* m_csv = nullptr;
    MessageStrip* m_problem = nullptr;
    QStackedWidget* m_content = nullptr;
    TableView* m_table = nullptr;
    DatabaseSchemaView* m_schema = nullptr;
    DatabaseQueryPane* m_query;
    DatabaseRowPane* m_row;
    Splitter* m_splitter = nullptr;
    SourceRef m_shown; ///< of the row, or the file alone
    RowQuery m_rowQuery;
    std::map<std::string, qint64> m_counts;
    std::optional<std::int64_t> m_wanted; ///< the row to go to once the order is here
    bool m_isOrdering = false;
};

} // namespace exhibit
