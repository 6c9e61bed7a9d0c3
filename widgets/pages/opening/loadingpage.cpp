// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/opening/loadingpage.h"

#include "models/items/base/rowtable.h"
#include "models/items/evidence/loadingfiles.h"
#include "models/items/runs/foundruns.h"
#include "models/report/tables/problemtable.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/keycap.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/thinprogressbar.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/loadingfiledelegate.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/delegates/tabledelegate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr int loadingWidth = 880;     // design pixels
constexpr int foundNeedsHeight = 640; // of the page; below, the files need the room

} // namespace

LoadingPage::LoadingPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_files(new RowTable<LoadingFile>(this)), m_runs(new RowTable<FoundRun>(this)),
      m_problems(new RowTable<ProblemRow>(this))
{
    setAccessibleName(title());
    auto* card = new Card;
    card->body()->addWidget(makeHead());
    m_fileTable = new TableView;
    m_fileTable->setAccessibleName(tr("Files being read"));
    m_fileTable->setModel(m_files);
    for (const LoadingColumn column : {LoadingName, LoadingProgress, LoadingNote})
        m_fileTable->setItemDelegateForColumn(column, new LoadingFileDelegate(m_fileTable));
    m_fileTable->horizontalHeader()->hide();
    card->body()->addWidget(m_fileTable, 1);

    m_runsCard = new Card(tr("Runs found so far"));
    m_runTable = new TableView;
    TableView* runs = m_runTable;
    runs->setAccessibleName(m_runsCard->title());
    runs->setModel(m_runs);
    runs->setDense(true);
    runs->horizontalHeader()->hide();
    runs->setItemDelegate(new TableDelegate(runs));
    runs->setPlaceholder(tr("No run yet."), {});
    m_runsCard->setContent(runs);
    m_problemsCard = new Card(tr("Diagnostics"));
    auto* problems = new TableView;
    problems->setAccessibleName(m_problemsCard->title());
    problems->setModel(m_problems);
    problems->setDense(true);
    problems->horizontalHeader()->hide();
    problems->setItemDelegate(new TableDelegate(problems));
    problems->setPlaceholder(tr("Nothing unexpected so far."), {});
    m_problemsCard->setContent(problems);
    m_found = new QWidget;
    auto* found = new QHBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(12);
    found->addWidget(m_runsCard, 6);
    found->addWidget(m_problemsCard, 5);

    auto* column = new QVBoxLayout;
    column->setSpacing(14);
    column->addWidget(card, 3);
    column->addWidget(m_found, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 24, 16, 24);
    layout->addStretch(1);
    layout->addLayout(column, 100);
    layout->addStretch(1);
    card->setMaximumWidth(scaled(loadingWidth));
    m_found->setMaximumWidth(scaled(loadingWidth));
}

QWidget* LoadingPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    auto* first = new QHBoxLayout;
    m_heading = new ToneLabel({}, TextStyle::Title, Tone::Text);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Default, Icon::Cross);
    cancel->setToolTip(tr("Stop reading this pack (Esc)"));
    connect(cancel, &QPushButton::clicked, this, &LoadingPage::cancelRequested);
    first->addWidget(m_heading, 1);
    first->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape)));
    first->addWidget(cancel);
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    m_bar = new ThinProgressBar;
    m_bar->setAccessibleName(tr("Progress of the whole pack"));
    m_bytes = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    second->addWidget(m_bar, 1);
    second->addWidget(m_bytes);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(new ToneLabel(tr("Counts settle when a file is complete."), TextStyle::Small, Tone::Muted));
    return head;
}

void LoadingPage::start(const QString& packName)
{
    m_heading->setText(tr("Loading %1").arg(packName));
    m_files->setTable(loadingFileTable({}), *context().messages);
    m_bytesTotal = m_bytesDone = 0;
    m_runs->setTable(foundRunTable(), *context().messages);
    Table<ProblemRow> problems = problemTable({}, *context().messages);
    keepColumns(problems, {"problem"});
    m_problems->setTable(std::move(problems), *context().messages);
    m_filesDone = 0;
    updateTotals();
}

void LoadingPage::setFiles(const QVector<LoadingFile>& files)
{
    m_files->setTable(loadingFileTable({files.begin(), files.end()}), *context().messages);
    m_bytesTotal = m_bytesDone = 0;
    for (const LoadingFile& file : files)
        m_bytesTotal += file.bytes;
    m_fileTable->fitColumns();
    updateTotals();
}

void LoadingPage::updateFile(int file, const LoadingFile& state)
{
    m_files->updateRow(static_cast<std::size_t>(file), [&](LoadingFile& row) {
        m_bytesDone = m_bytesDone - row.bytesDone + state.bytesDone;
        row = state;
    });
    updateTotals();
}

void LoadingPage::setProgress(int file, qint64 bytesDone)
{
    if (file < 0 || file >= m_files->totalCount())
        return;
    LoadingFile state = m_files->rows()[static_cast<std::size_t>(file)];
    if (stageOf(state) > LoadingStage::Reading)
        return; // late news
    state.state = LoadingFile::State::Reading;
    state.bytesDone = std::min(static_cast<quint64>(std::max<qint64>(bytesDone, 0)), state.bytes);
    updateFile(file, state);
}

void LoadingPage::finishFile(int file, const LoadingFile& state)
{
    if (file < 0 || file >= m_files->totalCount())
        return;
    ++m_filesDone;
    updateFile(file, state);
}

void LoadingPage::addRun(const Witness& witness)
{
    addFoundRun(*m_runs, witness);
    m_runsCard->setNote(groupedNumber(m_runs->rowCount()));
    // Runs come in batches; measuring the table for each of them would hold up the window.
    if (std::exchange(m_fitsLater, true))
        return;
    const auto fit = [this] {
        m_fitsLater = false;
        m_runTable->fitColumns();
    };
    QMetaObject::invokeMethod(this, fit, Qt::QueuedConnection);
}

void LoadingPage::addProblems(const QVector<Problem>& problems)
{
    std::vector<ProblemRow> rows;
    for (const Problem& problem : problems)
        rows.push_back({problem});
    m_problems->appendRows(std::move(rows));
    m_problemsCard->setNote(groupedNumber(m_problems->rowCount()));
}

double LoadingPage::progress() const
{
    return m_bytesTotal > 0 ? static_cast<double>(m_bytesDone) / static_cast<double>(m_bytesTotal) : 0.0;
}

int LoadingPage::fileCount() const
{
    return m_files->rowCount();
}

int LoadingPage::runCount() const
{
    return m_runs->rowCount();
}

void LoadingPage::updateTotals()
{
    m_bar->setValue(progress());
    m_bytes->setText(tr("%1 of %2").arg(fileSizeText(m_bytesDone), fileSizeText(m_bytesTotal)));
    Q_EMIT statusTextChanged();
}

void LoadingPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_found->setVisible(event->size().height() >= scaled(foundNeedsHeight));
}

} // namespace exhibit
