// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/windowfixture.h"

#include <QAbstractItemView>
#include <QStringList>

#include <memory>

namespace exhibit::test {

/// Keeps what was done last in a window, and tells it with every fault: a warning of Qt, a dialog left open, a signal
/// that ends the program.
class StepLog
{
public:
    StepLog();
    ~StepLog();
    StepLog(const StepLog&) = delete;
    StepLog& operator=(const StepLog&) = delete;

    void setTitle(const QString& title) { m_title = title; }
    void add(const QString& step);
    /// Empty while nothing went wrong; else the fault and the steps before it.
    QString fault();
    QString lastSteps() const;

private:
    QString m_title;
    QStringList m_steps;
    qsizetype m_count = 0;
    std::unique_ptr<QObject> m_watch;
};

/// What a person calls it, for the log of steps.
QString nameOf(const QWidget* widget);
QString nameOf(const QModelIndex& index);

/// Packs that a window has to bear: of the tree, made for the walk, and real ones where they are at hand (else empty).
QString packWithoutRuns(const QString& folder);
QString packOfManyRuns(const QString& folder, int runs);

/// The lists, tables and trees to be seen below `root`, in the order of the tree of widgets.
QList<QAbstractItemView*> shownViews(const QWidget* root);
/// Rows of a view in the order shown, as far as they are expanded.
QList<QPersistentModelIndex> shownRows(const QAbstractItemView* view);

} // namespace exhibit::test
