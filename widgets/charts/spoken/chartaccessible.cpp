// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spoken/chartaccessible.h"

#include "widgets/charts/chartview.h"

#include <QAction>
#include <QPointer>

namespace exhibit {

namespace {

QRect onScreen(const ChartView* chart, int mark)
{
    const QRect place = chart->markRect(mark).toAlignedRect();
    return {chart->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

/// One mark. Outlives its chart for a moment at most; says nothing then.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(ChartView* chart, int mark) : m_chart(chart), m_mark(mark) {}

    int mark() const { return m_mark; }
    bool isValid() const override { return m_chart && m_mark < m_chart->markCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QRect rect() const override { return isValid() ? onScreen(m_chart, m_mark) : QRect(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const ChartTip tip = m_chart->markTip(m_mark);
        QStringList parts = which == QAccessible::Name          ? QStringList{tip.title, tip.line}
                            : which == QAccessible::Description ? QStringList{tip.detail, tip.pointer}
                                                                : QStringList();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = isValid();
        state.invalid = !isValid();
        state.focused = state.selected = isValid() && m_chart->hasFocus() && m_chart->currentMark() == m_mark;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        if (!isValid())
            return {};
        QStringList names{setFocusAction()};
        if (!m_chart->markPointer(m_mark).isNull())
            names.append(pressAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_chart->setCurrentMark(m_mark);
        if (name == setFocusAction())
            m_chart->setFocus(Qt::OtherFocusReason);
        else if (const SourceRef pointer = m_chart->markPointer(m_mark); name == pressAction() && !pointer.isNull())
            Q_EMIT m_chart->openRequested(pointer);
    }

    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ChartView> m_chart;
    int m_mark;
};

QAccessibleInterface* accessibleOfChart(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartView*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView* chart) : QAccessibleWidget(chart, QAccessible::Chart)
{}

ChartAccessible::~ChartAccessible()
{
    for (const auto& [mark, id] : m_marks)
        QAccessible::deleteAccessibleInterface(id);
}

void ChartAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleOfChart);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

ChartView* ChartAccessible::chart() const
{
    return qobject_cast<ChartView*>(widget());
}

int ChartAccessible::childCount() const
{
    return chart() ? chart()->markCount() : 0;
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_marks.find(index);
    if (known != m_marks.end())
        return QAccessible::accessibleInterface(known->second);
    auto* mark = new MarkAccessible(chart(), index);
    m_marks[index] = QAccessible::registerAccessibleInterface(mark);
    return mark;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* mark = dynamic_cast<const MarkAccessible*>(child);
    return mark ? mark->mark() : -1;
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const
{
    for (int mark = 0; mark < childCount(); ++mark) {
        if (onScreen(chart(), mark).contains(x, y))
            return child(mark);
    }
    return nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    return chart() && chart()->hasFocus() ? child(chart()->currentMark()) : nullptr;
}

QStringList ChartAccessible::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (chart())
        names.append(chart()->showTableAction()->text());
    return names;
}

void ChartAccessible::doAction(const QString& name)
{
    if (chart() && name == chart()->showTableAction()->text())
        chart()->showTableAction()->trigger();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace exhibit
