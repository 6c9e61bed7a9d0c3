// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace exhibit {

/// Where a query is written: numbered lines, keywords and strings told apart. Ctrl+Enter runs it, Esc stops it,
/// Ctrl+Up and Ctrl+Down go through the queries that were run before.
class SqlEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SqlEditor(QWidget* parent = nullptr);

    /// The queries that were run, the last one first.
    void remember(const QString& query);
    QStringList history() const { return m_history; }
    void setHistory(const QStringList& history) { m_history = history.mid(0, mostRemembered); }
    void showQuery(const QString& query); ///< one undo takes it back
    int heightOfLines(int lines) const;

Q_SIGNALS:
    void runRequested();
    void stopRequested();
    void historyChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Colours;
    class Gutter;
    void paintGutter(QPainter* painter);
    void stepHistory(int direction);
    void applyMetrics();

    static constexpr int mostRemembered = 50;

    Colours* m_colours;
    Gutter* m_gutter;
    QStringList m_history;
    QString m_draft;
    int m_place = -1; ///< in the history; -1: what is being written
};

} // namespace exhibit
