// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/databasedesk.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/parts/panel.h"

class QPushButton;

namespace exhibit {

class IconLabel;
class KeptQueries;
class KeyButton;
class Messages;
class QueryRowsModel;
class SqlEditor;
class TableView;
class ToneLabel;

/// One SELECT at a time on the database of a tab, and its answer.
class DatabaseQueryPane : public Panel
{
    Q_OBJECT

public:
    DatabaseQueryPane(DatabaseDesk* desk, const Messages& messages, QWidget* parent = nullptr);

    /// Where queries on this database are kept by name, with what they answered. Null: nowhere.
    void setKept(KeptQueries* kept, const std::string& database);
    /// Keeps the query that was answered last under this name; without one it is not kept any more.
    void keep(const QString& name);
    void setSuggestion(const QString& query); ///< shown until a person writes one
    void run();
    SqlEditor* editor() const { return m_editor; }
    TableView* result() const { return m_table; }
    QString stateText() const;
    /// The rows of the answer; what could not be done is said in the pane.
    void saveCsv(const QString& target);

private:
    QWidget* makeHead();
    QWidget* makeState();
    QPushButton* makeChoice(const QString& name);
    void chooseLimit(std::int64_t rows);
    void chooseTime(int seconds);
    void fillHistory();
    void askAndKeep();
    void stop();
    void show(const Result<QueryRows>& answer);
    void say(const QString& text, Tone tone, const QString& note = {});
    void copyMarkdown();

    DatabaseDesk* m_desk;
    const Messages& m_messages;
    SqlEditor* m_editor;
    QueryRowsModel* m_model;
    TableView* m_table;
    QPushButton *m_limit = nullptr, *m_time = nullptr, *m_history = nullptr, *m_copy = nullptr, *m_csv = nullptr,
                *m_keep = nullptr;
    KeyButton *m_run = nullptr, *m_stop = nullptr;
    ToneLabel *m_state = nullptr, *m_note = nullptr;
    QueryLimits m_limits;
    KeptQueries* m_kept = nullptr;
    std::string m_database;
    QString m_asked, m_answered; ///< the query that runs, and that of the answer
    QString m_suggestion;
};

} // namespace exhibit
