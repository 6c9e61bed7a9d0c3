// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/windowfixture.h"

#include <QAbstractItemView>
#include <QStringList>
#include <QTimer>

#include <cstdint>
#include <random>

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
};

/// Packs that a window has to bear: of the tree, made for the walk, and real ones where they are at hand (else empty).
QString packWithoutRuns(const QString& folder);
QString packOfManyRuns(const QString& folder, int runs);

/// The lists, tables and trees to be seen below `root`, in the order of the tree of widgets.
QList<QAbstractItemView*> shownViews(const QWidget* root);
/// Rows of a view in the order shown, as far as they are expanded.
QList<QPersistentModelIndex> shownRows(const QAbstractItemView* view);

/// Goes through all rows of the views of a page, by keyboard and by mouse, down and up.
class RowWalk
{
public:
    RowWalk(MainWindow& window, StepLog& log) : m_window(window), m_log(log) {}

    /// Empty, or what went wrong.
    QString walkPage(const QString& page);

private:
    QString walkView(QAbstractItemView* view, bool others);
    QString walkByKeys(QAbstractItemView* view, bool down, bool others);
    QString walkByMouse(QAbstractItemView* view, bool down, qsizetype stride);
    QString walkOthers(QAbstractItemView* main);
    QString check(const QString& step);
    bool comeBack();

    MainWindow& m_window;
    StepLog& m_log;
    QString m_page;
};

/// Keys, clicks, page changes, filters, reloads and other packs in an order that a seed decides.
class RandomWalk
{
public:
    RandomWalk(WindowFixture& fixture, StepLog& log, std::uint32_t seed, QStringList packs);

    QString walk(int steps); ///< empty, or what went wrong

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(bound)); }
    void step();
    void pressKey();
    void clickRow();
    void clickButton();
    void clickAnywhere();
    void typeFilter();
    void changePage();
    void turnWheel();
    void changeWindow();
    void openPack(bool reload);
    void closePopups();

    WindowFixture& m_fixture;
    StepLog& m_log;
    std::mt19937 m_random;
    QStringList m_packs;
    QTimer m_closer;
};

} // namespace exhibit::test
