// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tests/testspage.h"

#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "models/items/runs/runsources.h"
#include "models/items/tests/testtreemodel.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/suitemapwidget.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/tests/testlegend.h"
#include "widgets/pages/tests/testmatrixview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace exhibit {

namespace {

constexpr int lowHeight = 660; ///< of the page, logical pixels
constexpr int suiteMapFrom = 380;

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
    auto* layout = new FlowLayout(row, scaled(8), scaled(6));
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

/// Rows of many tests are compared by a thread; until they come a new pack shows none, and another baseline those
/// before.
void TestsPage::setSnapshot(const PackSnapshot& snapshot)
{
    constexpr int atOnce = 20'000;
    const bool samePack = snapshot.facts && m_snapshot.facts == snapshot.facts;
    m_snapshot = snapshot;
    m_comparing.cancelAll();
    if (!samePack)
        m_filter = TestFilter();
    m_opens = m_opens || !samePack;
    if (!snapshot || snapshot.facts->tests.count() <= atOnce)
        return takeMatrix(testMatrixOf(snapshot));
    if (!samePack) {
        takeMatrix(std::make_shared<const TestMatrix>());
        m_empty->setTitle(tr("Comparing the tests of all runs…"));
        m_empty->setSentence({});
        m_opens = true;
    }
    m_comparing.run(
        this, [snapshot](const CancelFlag&) { return testMatrixOf(snapshot); },
        [this](const std::shared_ptr<const TestMatrix>& matrix) { takeMatrix(matrix); });
}

void TestsPage::takeMatrix(std::shared_ptr<const TestMatrix> shared)
{
    const QString test = m_filter.test;
    m_model->setMatrix(shared);
    const TestMatrix& matrix = *shared;
    m_map->setMatrix(shared);
    const bool any = matrix.entryCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_empty->setTitle(tr("No test results in this pack"));
    m_empty->setSentence(runSourcesText());
    m_search->setVisible(any);
    m_show->setCount(0, matrix.testCount());
    m_show->setCount(1, matrix.countOf(TestMatrix::EverFailing));
    m_show->setCount(2, matrix.countOf(TestMatrix::Changed));
    m_show->setCount(3, matrix.countOf(TestMatrix::EverSkipped));
    m_group->setEnabled(m_snapshot && !m_snapshot.review->signatures.empty());
    // Where nothing ever fails, the failing tests are no view to open with.
    if (std::exchange(m_opens, false) && matrix.countOf(TestMatrix::EverFailing) == 0 && matrix.testCount() > 0)
        m_filter.show = TestFilter::Show::All;
    m_filter.test = test;
    refreshTexts();
    applyFilter();
}

bool TestsPage::isComplete() const
{
    return Page::isComplete() && !m_comparing.isBusy();
}

void TestsPage::refreshTexts()
{
    const TestMatrix& matrix = m_model->matrix();
    const int tests = matrix.testCount(), failing = matrix.countOf(TestMatrix::EverFailing);
    QString note = tests == 1 ? tr("1 distinct test") : tr("%1 distinct tests").arg(groupedNumber(tests));
    if (matrix.entryCount() == 0)
        note.clear();
    else if (tests == 0)
        note = tr("no test ran");
    else if (failing == 0)
        note += QStringLiteral(" · ") + tr("none fails");
    else
        note += QStringLiteral(" · ") +
                (failing == 1 ? tr("1 fails at least once") : tr("%1 fail at least once").arg(groupedNumber(failing)));
    m_note->setText(note);
    std::vector<OutcomeCell> cells{OutcomeCell::Passed, OutcomeCell::Failed, OutcomeCell::Absent, OutcomeCell::NotRun,
                                   OutcomeCell::CollectionError};
    if (matrix.countOf(TestMatrix::EverSkipped) > 0)
        cells.push_back(OutcomeCell::Skipped);
    static_cast<TestLegend*>(m_legend)->setCells(std::move(cells));
}

void TestsPage::applyFilter()
{
    m_applying = true;
    const QString test = m_filter.test;
    m_show->setCurrent(static_cast<int>(m_filter.show));
    {
        const QSignalBlocker quiet(m_group);
        m_group->setCurrentIndex(static_cast<int>(m_filter.group));
    }
    if (m_search->text() != m_filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_filter.text);
    }
    m_model->setFilter(m_filter);
    m_matrix->unfold();
    m_below->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_noMatch->setTitle(m_filter.text.isEmpty() ? tr("No such test") : tr("No test matches “%1”.").arg(m_filter.text));
    m_noMatch->setSentence(filterSentence());
    m_applying = false;
    m_filter.test = test;
    const int entry = test.isEmpty() ? -1 : m_model->matrix().entryOf(test.toStdString());
    if (m_model->indexOfEntry(entry).isValid())
        m_matrix->selectEntry(entry, true);
    else if (test.isEmpty())
        selectFirst();
    refreshStrip();
    Q_EMIT statusTextChanged();
}

void TestsPage::selectFirst()
{
    const TestTreeModel& model = *m_model;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        if (!m_matrix->tree()->isExpanded(parent))
            continue;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (const int entry = model.entryAt(model.index(row, 0, parent)); entry >= 0)
                return m_matrix->selectEntry(entry, false);
        }
    }
    if (model.rowCount() > 0)
        m_matrix->tree()->setCurrentIndex(model.index(0, 0));
}

QString TestsPage::setSentence(const QString& run) const
{
    switch (m_filter.set) {
    case TestFilter::Set::Failing:
        return tr("Tests that fail in %1").arg(run);
    case TestFilter::Set::New:
        return tr("New failures of %1").arg(run);
    case TestFilter::Set::Fixed:
        return tr("Tests that %1 fixed").arg(run);
    case TestFilter::Set::Persistent:
        return tr("Tests that still fail in %1").arg(run);
    case TestFilter::Set::Removed:
        return tr("Failing tests that are no longer in %1").arg(run);
    }
    return {};
}

QString TestsPage::filterSentence() const
{
    QStringList parts;
    if (!m_filter.signature.isEmpty()) {
        const std::string id = m_filter.signature.toStdString();
        QString pattern = tr("a signature that is no longer there");
        for (const Signature& signature : m_snapshot.review->signatures) {
            if (signature.id == id)
                pattern = quotedText(fromUtf8(signature.pattern).simplified().left(120));
        }
        parts.append(tr("Failures like %1").arg(pattern));
    }
    if (!m_filter.run.isEmpty())
        parts.append(setSentence(m_filter.run));
    return parts.join(QStringLiteral(" · "));
}

void TestsPage::refreshStrip()
{
    const TestMatrix& matrix = m_model->matrix();
    const int entry = m_filter.test.isEmpty() ? -1 : matrix.entryOf(m_filter.test.toStdString());
    const bool hidden = entry >= 0 && !m_model->indexOfEntry(entry).isValid();
    const QString count =
        tr("%1 of %2 tests").arg(groupedNumber(m_model->shownTests()), groupedNumber(matrix.testCount()));
    if (m_filter.isNarrowed())
        m_strip->setText(filterSentence() + QStringLiteral(": ") + count);
    if (hidden)
        m_strip->setText(tr("%1 is not among the %2 shown.").arg(matrix.testName(entry), count));
    m_strip->setVisible(m_filter.isNarrowed() || hidden);
}

void TestsPage::showEntry(int entry, int run)
{
    if (m_applying)
        return;
    m_filter.test = entry < 0 ? QString() : fromUtf8(m_model->matrix().nodeId(entry));
    refreshStrip();
    Q_EMIT statusTextChanged();
    setPointers(pointersOf(entry, run));
}

QList<SourceRef> TestsPage::pointersOf(int entry, int run) const
{
    if (entry < 0)
        return {};
    const TestMatrix& matrix = m_model->matrix();
    QList<SourceRef> all = matrix.places(entry);
    SourceRef ref = run >= 0 ? matrix.place(run, entry) : SourceRef();
    // The first failure says most; without one, the first result.
    for (int at = 0; at < matrix.runCount() && ref.isNull(); ++at) {
        if (isFailure(matrix.cell(at, entry)))
            ref = matrix.place(at, entry);
    }
    all.removeOne(ref);
    if (!ref.isNull())
        all.prepend(ref);
    return all;
}

void TestsPage::openEntry(int entry, int run)
{
    const QList<SourceRef> all = pointersOf(entry, run);
    if (!all.isEmpty())
        Q_EMIT openRequested(all.first(), all, OpenMode::Dock);
}

void TestsPage::chooseInMap(int entry, int run)
{
    m_filter.test = fromUtf8(m_model->matrix().nodeId(entry));
    m_matrix->showRun(run);
    if (m_model->indexOfEntry(entry).isValid())
        m_matrix->selectEntry(entry, true);
    showEntry(entry, run);
}

void TestsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString TestsPage::location() const
{
    return m_filter.toLocation();
}

void TestsPage::restoreLocation(const QString& location)
{
    if (location == this->location())
        return;
    m_filter = TestFilter::fromLocation(location);
    m_opens = false;
    applyFilter();
}

QString TestsPage::statusText() const
{
    const int total = m_model->matrix().testCount(), shown = m_model->shownTests();
    if (!m_snapshot || total == 0)
        return {};
    return shown == total ? tr("%1 tests").arg(groupedNumber(total))
                          : tr("%1 of %2 tests").arg(groupedNumber(shown), groupedNumber(total));
}

void TestsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_map->setMaximumRows(height() < scaled(lowHeight) ? 4 : 8);
    m_mapCard->setVisible(height() >= scaled(suiteMapFrom)); // the tests themselves come first
}

} // namespace exhibit
