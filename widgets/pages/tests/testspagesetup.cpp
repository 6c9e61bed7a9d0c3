// SPDX-License-Identifier: GPL-3.0-or-later
// The construction of TestsPage; what it does afterwards is in testspage.cpp.
#include "models/items/tests/testtreemodel.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/suitemapwidget.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/tests/testlegend.h"
#include "widgets/pages/tests/testmatrixview.h"
#include "widgets/pages/tests/testspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace exhibit {

namespace {

/// Colours of the suite map, in the header of its card.
class MapLegend : public QWidget
{
public:
    QSize sizeHint() const override
    {
        return {static_cast<int>(legendWidth(entries())) + 2, lineHeightOf(TextStyle::Label)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (width() + 4 < sizeHint().width())
            return; // the strips' tooltips say the same
        QPainter painter(this);
        paintLegend(&painter, rect(), entries(), themeFor(this));
    }

private:
    std::vector<LegendEntry> entries() const
    {
        const Theme& theme = themeFor(this);
        return {{TestsPage::tr("passed"), theme.okMap},
                {TestsPage::tr("failed"), theme.fail},
                {TestsPage::tr("skipped"), theme.skip},
                {TestsPage::tr("collection error"), theme.err}};
    }
};

} // namespace

TestsPage::TestsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new TestTreeModel(this)), m_empty(new EmptyState(Icon::Tests)),
      m_stack(new QStackedWidget)
{
    setAccessibleName(title());
    m_empty->setTitle(tr("No test results in this pack."));
    m_empty->setSentence(tr("pytest logs, pytest-json-report or pytest-reportlog files, JUnit XML or CTRF JSON would "
                            "bring them."));
    auto* full = new QWidget;
    auto* content = new QVBoxLayout(full);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    m_strip = new MessageStrip(MessageStrip::Kind::Information);
    QPushButton* clear = m_strip->addAction(tr("Clear filter"));
    connect(clear, &QPushButton::clicked, this, [this] {
        const bool narrowed = m_filter.isNarrowed();
        m_filter = m_filter.widened();
        if (!narrowed) {
            m_filter.show = TestFilter::Show::All;
            m_filter.text.clear();
        }
        applyFilter();
    });
    m_strip->hide();
    content->addWidget(makeFilters());
    content->addWidget(m_strip);
    content->addWidget(makeMap());
    content->addWidget(makeMatrix(), 1);
    m_legend = new TestLegend;
    content->addWidget(m_legend);
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
}

QWidget* TestsPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_note = new ToneLabel({}, TextStyle::Body, Tone::Secondary);
    m_search = new SearchLine(tr("Filter by name or file"));
    m_search->setAccessibleName(tr("Filter tests by name or file"));
    m_search->setFixedWidth(scaled(200));
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_search);
    connect(m_search, &SearchLine::filterChanged, this, [this] {
        m_filter.text = m_search->text();
        applyFilter();
    });
    connect(m_search, &SearchLine::downPressed, this, [this] { m_matrix->tree()->setFocus(); });
    return head;
}

QWidget* TestsPage::makeFilters()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_show = new SegmentedControl;
    m_show->setAccessibleName(tr("Which tests"));
    for (const QString& word : {tr("All"), tr("Ever failing"), tr("Changed"), tr("Skipped")})
        m_show->addSegment(word);
    m_show->setCurrent(1);
    connect(m_show, &SegmentedControl::currentChanged, this, [this](int segment) {
        if (m_applying || static_cast<int>(m_filter.show) == segment)
            return;
        m_filter.show = static_cast<TestFilter::Show>(segment);
        applyFilter();
    });
    m_group = new QComboBox;
    m_group->setAccessibleName(tr("Group tests by"));
    m_group->addItems({tr("Group by file"), tr("Group by signature")});
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.group = static_cast<TestFilter::Group>(index);
        applyFilter();
    });
    m_fold = new QCheckBox(tr("Fold identical rows"));
    m_fold->setToolTip(tr("Tests of a group with the same results in every run become one row"));
    m_fold->setChecked(true);
    connect(m_fold, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setFolding(on);
        applyFilter();
    });
    layout->addWidget(m_show);
    layout->addWidget(m_group);
    layout->addWidget(m_fold);
    layout->addStretch(1);
    return row;
}

QWidget* TestsPage::makeMap()
{
    m_mapCard = new Card(tr("Suite map"));
    m_mapCard->setNote(tr("every test in path order, one column each"));
    m_mapCard->addHeaderWidget(new MapLegend);
    m_map = new SuiteMapWidget;
    m_mapCard->body()->addWidget(m_map);
    m_mapCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_map, &SuiteMapWidget::entryChosen, this, &TestsPage::chooseInMap);
    connect(m_map, &SuiteMapWidget::entryActivated, this, &TestsPage::openEntry);
    return m_mapCard;
}

QWidget* TestsPage::makeMatrix()
{
    auto* card = new Card;
    m_matrix = new TestMatrixView(m_model);
    m_noMatch = new EmptyState(Icon::Filter);
    QPushButton* clear = m_noMatch->addAction(tr("Clear filter"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter = m_filter.widened();
        m_filter.text.clear();
        m_filter.show = TestFilter::Show::All;
        applyFilter();
    });
    m_below = new QStackedWidget;
    m_below->addWidget(m_matrix);
    m_below->addWidget(m_noMatch);
    card->setContent(m_below);
    connect(m_matrix, &TestMatrixView::entryChanged, this, &TestsPage::showEntry);
    connect(m_matrix, &TestMatrixView::entryActivated, this, &TestsPage::openEntry);
    // A sorted or folded model starts anew: what was open and selected comes back.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_applying)
            QTimer::singleShot(0, this, [this] { applyFilter(); });
    });
    return card;
}

} // namespace exhibit
