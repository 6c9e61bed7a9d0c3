// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/linesource.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace exhibit {

class LogView;
class SegmentedControl;

/// Find in a LogView: field with `3 of 10`, previous, next, Aa, Word, .*. Searches while typing. Esc closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void setTarget(LogView* view);   ///< also opens on its findRequested(); null is allowed
    void addWidget(QWidget* widget); ///< at the right end, e.g. a section combo

    /// What was searched before, the latest first; Up and Down in the field walk through it.
    void setHistory(const QStringList& history) { m_history = history; }
    const QStringList& history() const { return m_history; }

    static constexpr qsizetype mostRemembered = 50;

public Q_SLOTS:
    void open(); ///< shows, takes the view's selection of one line as text, focuses the field
    void setPattern(const QString& pattern);
    void findNext();
    void findPrevious();
    void closeBar();

Q_SIGNALS:
    void closed();
    void historyChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FindQuery query() const;
    void search();
    void showState();
    void remember();
    void walkHistory(int direction);
    void layOutCount();

    QPointer<LogView> m_view;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    SegmentedControl* m_options;
    QToolButton* m_close;
    QTimer* m_timer;
    QString m_error;
    QStringList m_history;
    qsizetype m_walked = -1; ///< place in the history; -1: what is typed
    QString m_typed;         ///< before walking
};

} // namespace exhibit
