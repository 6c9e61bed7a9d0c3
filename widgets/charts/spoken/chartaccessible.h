// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace exhibit {

class ChartView;

/// A chart as a screen reader walks it: its marks are its children, each with what its tooltip says, its place and,
/// where it leads somewhere, an action that opens it. Children are made when asked for: a chart may have very many.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView* chart);
    ~ChartAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override;

    /// Makes charts known to QAccessible; more calls do nothing.
    static void install();

private:
    ChartView* chart() const;

    mutable std::map<int, QAccessible::Id> m_marks;
};

} // namespace exhibit
