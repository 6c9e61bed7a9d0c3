// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tests/testmatrixview.h"

#include "models/items/roles.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/columndelegates.h"
#include "widgets/common/views/tableheader.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/outcomedelegate.h"
#include "widgets/delegates/textdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int leastTestWidth = 220;
constexpr int behaviourWidth = 122;

/// Labels of run columns use the whole of their narrow section.
class MatrixHeader : public TableHeader
{
public:
    using TableHeader::TableHeader;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override
    {
        const auto alignment = Qt::Alignment(model()->headerData(column, orientation(), Qt::TextAlignmentRole).toInt());
        if (!(alignment & Qt::AlignHCenter))
            return TableHeader::paintSection(painter, rect, column);
        const Theme& theme = themeFor(this);
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
        painter->save();
        painter->fillRect(rect, theme.sunken);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
        QFont font = fontFor(TextStyle::Label);
        font.setUnderline(sorted);
        painter->setFont(font);
        painter->setPen(sorted ? theme.accent : theme.text2);
        painter->drawText(rect, Qt::AlignCenter,
                          painter->fontMetrics().elidedText(model()->headerData(column, orientation()).toString(),
                                                            Qt::ElideRight, rect.width() - 2));
        painter->restore();
    }
};

TextDelegate::Data behaviourData(const QModelIndex& index)
{
    Tone tone = Tone::Muted;
    if (const QVariant behaviour = index.data(TestTreeModel::BehaviourRole); behaviour.isValid()) {
        switch (static_cast<Behaviour>(behaviour.toInt())) {
        case Behaviour::Flaky:
        case Behaviour::FailingRemoved:
        case Behaviour::PassingVanished:
            tone = Tone::Warn;
            break;
        case Behaviour::Regressed:
        case Behaviour::NewFailing:
            tone = Tone::Fail;
            break;
        case Behaviour::Fixed:
            tone = Tone::Ok;
            break;
        default:
            break;
        }
    }
    return {index.data().toString(), {}, tone, Qt::ElideRight};
}

TextDelegate::Data nameData(const QModelIndex& index)
{
    const auto kind = static_cast<TestTreeModel::Kind>(index.data(KindRole).toInt());
    // Of a path, the end tells files apart.
    const bool test = kind == TestTreeModel::Kind::Test;
    return {index.data().toString(),
            {},
            kind == TestTreeModel::Kind::Fold ? Tone::Secondary : Tone::Text,
            test ? Qt::ElideRight : Qt::ElideMiddle};
}

} // namespace

TestMatrixView::TestMatrixView(TestTreeModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_tree(new TreeView)
{
    m_tree->setAccessibleName(tr("Tests and their results in every run"));
    m_tree->setHeader(new MatrixHeader(m_tree));
    m_tree->setHeaderHidden(false);
    m_tree->setModel(model);
    m_tree->setUniformRowHeights(true);
    m_tree->setSortingEnabled(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_tree->header()->setMinimumSectionSize(scaled(24));
    m_tree->header()->setDefaultSectionSize(OutcomeDelegate::pitch());
    m_tree->header()->setSortIndicatorShown(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->setItemDelegate(new OutcomeDelegate(m_tree));
    auto* names = new TextDelegate(TextStyle::Body, nameData, m_tree);
    auto* behaviours = new TextDelegate(TextStyle::Label, behaviourData, m_tree);
    setColumnDelegates(m_tree, [this, names, behaviours](int column) {
        return column == 0 ? names : column == m_model->behaviourColumn() ? behaviours : nullptr;
    });
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this); // it knows its width after the scroll bars had theirs
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeScrollRow());
    connect(m_tree->header(), &QHeaderView::sortIndicatorChanged, m_model,
            [this](int column, Qt::SortOrder order) { m_model->sort(column, order); });
    connect(m_tree, &TreeView::currentRowChanged, this, [this](const QModelIndex& index) {
        Q_EMIT entryChanged(m_model->entryAt(index), m_model->runOfColumn(index.column()));
    });
    connect(m_tree, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (m_model->hasChildren(index.siblingAtColumn(0)))
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
        else
            Q_EMIT entryActivated(m_model->entryAt(index), m_model->runOfColumn(index.column()));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TestMatrixView::fitColumns);
}

QWidget* TestMatrixView::makeScrollRow()
{
    m_scrollRow = new QWidget;
    auto* layout = new QHBoxLayout(m_scrollRow);
    layout->setContentsMargins(0, 0, 0, 0);
    m_runsBar = new QScrollBar(Qt::Horizontal);
    m_runsBar->setAccessibleName(tr("Runs shown"));
    m_runsBar->setToolTip(tr("Move through the runs (Ctrl+Left, Ctrl+Right)"));
    layout->addWidget(m_runsBar);
    m_scrollRow->hide();
    connect(m_runsBar, &QScrollBar::valueChanged, this, &TestMatrixView::showWindow);
    return m_scrollRow;
}

int TestMatrixView::firstRun() const
{
    return m_runsBar->value();
}

void TestMatrixView::setFirstRun(int run)
{
    m_runsBar->setValue(run);
}

void TestMatrixView::showRun(int run)
{
    if (run < firstRun())
        setFirstRun(run);
    else if (run >= firstRun() + m_shownRuns)
        setFirstRun(run - m_shownRuns + 1);
}

void TestMatrixView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TestMatrixView::fitColumns()
{
    QHeaderView* header = m_tree->header();
    const int runs = m_model->matrix().runCount();
    const int columns = m_model->columnCount();
    if (header->count() != columns || columns < 2)
        return;
    const int room = m_tree->viewport()->width() - scaled(behaviourWidth);
    const int pitch = OutcomeDelegate::pitch();
    m_shownRuns = std::clamp((room - scaled(leastTestWidth)) / pitch, std::min(runs, 2), runs);
    for (int column = 1; column + 1 < columns; ++column) {
        if (header->sectionSize(column) != pitch && !header->isSectionHidden(column))
            header->resizeSection(column, pitch);
    }
    m_scrollRow->setVisible(m_shownRuns < runs);
    m_runsBar->setRange(0, runs - m_shownRuns);
    m_runsBar->setPageStep(m_shownRuns);
    header->resizeSection(m_model->behaviourColumn(), scaled(behaviourWidth));
    header->resizeSection(0, std::max(scaled(leastTestWidth) / 2, room - m_shownRuns * pitch));
    m_shownFrom = -1;
    showWindow();
}

void TestMatrixView::showWindow()
{
    QHeaderView* header = m_tree->header();
    const int runs = m_model->matrix().runCount();
    if (header->count() != runs + 2 || (m_shownFrom == firstRun() && m_shownCount == m_shownRuns))
        return;
    m_tree->setUpdatesEnabled(false);
    for (int run = 0; run < runs; ++run) {
        const bool hidden = run < firstRun() || run >= firstRun() + m_shownRuns;
        const int column = m_model->runColumn(run);
        if (header->isSectionHidden(column) != hidden)
            header->setSectionHidden(column, hidden);
        if (!hidden && header->sectionSize(column) != OutcomeDelegate::pitch())
            header->resizeSection(column, OutcomeDelegate::pitch());
    }
    m_tree->setUpdatesEnabled(true);
    m_shownFrom = firstRun();
    m_shownCount = m_shownRuns;
}

void TestMatrixView::unfold()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (!group.data(FoldedRole).toBool())
            m_tree->expand(group);
    }
}

void TestMatrixView::selectEntry(int entry, bool centre)
{
    const QModelIndex index = m_model->indexOfEntry(entry);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, centre ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
}

void TestMatrixView::copySelection()
{
    const QString rows = m_model->toTsv(m_tree->selectionModel()->selectedRows());
    copyAndTell(this, rows, copiedRows(rows.trimmed().count(QLatin1Char('\n')))); // the first line is the header
}

bool TestMatrixView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (sideways && key->modifiers() == Qt::ControlModifier) {
        setFirstRun(firstRun() + (key->key() == Qt::Key_Left ? -1 : 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace exhibit
