// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/searchresults.h"

#include "models/items/evidence/searchresultmodel.h"
#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/report/messages.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/searchresultdelegate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int openFiles = 20; // further ones stay folded

} // namespace

SearchResults::SearchResults(const Messages& messages, QWidget* parent)
    : Panel(parent), m_messages(messages), m_job(new SearchJob(this)), m_model(new SearchResultModel(this)),
      m_tree(new TreeView)
{
    m_tree->setAccessibleName(tr("Search results"));
    m_tree->setUniformRowHeights(true); // else each batch of hits asks for the height of all rows
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SearchResultDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SearchResultModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(SearchResultModel::SectionColumn, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tree, 1);
    const auto open = [this](const QModelIndex& index, bool tab) {
        const QVariant ref = index.siblingAtColumn(0).data(SourceRefRole);
        if (ref.canConvert<SourceRef>())
            Q_EMIT chosen(ref.value<SourceRef>(), tab);
    };
    connect(m_tree, &TreeView::currentRowChanged, this, [open](const QModelIndex& index) { open(index, false); });
    connect(m_tree, &TreeView::rowActivated, this, [open](const QModelIndex& index) { open(index, true); });
    connect(m_job, &SearchJob::hitsFound, this, &SearchResults::addHits);
    connect(m_job, &SearchJob::finished, this, &SearchResults::finish);
}

QWidget* SearchResults::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(new ToneLabel(tr("Search results"), TextStyle::Heading, Tone::Text));
    m_summary = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    layout->addWidget(m_summary, 1);
    m_stop = makeSmallButton(tr("Stop"), ButtonKind::Default, Icon::Cross);
    m_stop->setToolTip(tr("Stop searching; what was found stays"));
    m_stop->hide();
    auto* copy = makeSmallButton(tr("Copy all pointers"), ButtonKind::Default, Icon::Copy);
    auto* close = makeIconButton(Icon::Close, tr("Close the search results"));
    layout->addWidget(m_stop);
    layout->addWidget(copy);
    layout->addWidget(close);
    connect(m_stop, &QPushButton::clicked, this, &SearchResults::cancel);
    connect(copy, &QPushButton::clicked, this, &SearchResults::copyPointers);
    connect(close, &QToolButton::clicked, this, &SearchResults::closeRequested);
    return head;
}

void SearchResults::setFacts(std::shared_ptr<const PackFacts> facts)
{
    if (facts == m_facts)
        return;
    m_job->cancel();
    m_facts = std::move(facts);
    m_model->clear(m_facts);
    m_summary->clear();
    m_stop->hide();
}

void SearchResults::search(const SearchOptions& options)
{
    if (!m_facts)
        return;
    m_model->clear(m_facts);
    if (const auto started = m_job->start(m_facts, options); !started) {
        m_summary->setTone(Tone::Fail);
        m_summary->setText(m_messages.text(started.error()));
        return;
    }
    m_summary->setTone(Tone::Secondary);
    m_summary->setText(tr("Searching…"));
    m_stop->show();
}

/// The hits of all files in one row, as a ring. No file is without hits.
QModelIndex SearchResults::hitBeside(const QModelIndex& current, int direction) const
{
    const int files = m_model->rowCount();
    const bool isHit = current.parent().isValid();
    if (isHit && m_model->hasIndex(current.row() + direction, 0, current.parent()))
        return m_model->index(current.row() + direction, 0, current.parent());
    int file = direction > 0 ? 0 : files - 1;
    if (isHit)
        file = (current.parent().row() + direction + files) % files;
    else if (current.isValid())
        file = direction > 0 ? current.row() : (current.row() - 1 + files) % files;
    const QModelIndex parent = m_model->index(file, 0);
    return m_model->index(direction > 0 ? 0 : m_model->rowCount(parent) - 1, 0, parent);
}

bool SearchResults::step(int direction)
{
    if (m_model->rowCount() == 0)
        return false;
    const QModelIndex next = hitBeside(m_tree->currentIndex().siblingAtColumn(0), direction);
    if (!next.isValid())
        return false;
    m_tree->setExpanded(next.parent(), true);
    m_tree->setCurrentIndex(next); // opens it
    return true;
}

void SearchResults::cancel()
{
    if (!m_job->isRunning())
        return;
    m_job->cancel();
    m_stop->hide();
    m_summary->setText(tr("Stopped after %1 matches").arg(groupedNumber(m_model->hitCount())));
}

QString SearchResults::statusText() const
{
    return m_summary->text();
}

void SearchResults::addHits(const QVector<FileHit>& hits)
{
    std::vector<SearchResult> batch;
    batch.reserve(static_cast<std::size_t>(hits.size()));
    for (const FileHit& hit : hits)
        batch.push_back({hit.path.toStdString(), hit.line, hit.text, {{hit.column, hit.length}}});
    const int before = m_model->fileCount();
    m_model->append(batch);
    for (int file = before; file < std::min(m_model->fileCount(), openFiles); ++file)
        m_tree->expand(m_model->index(file, 0));
    m_summary->setText(tr("Searching… %1 matches").arg(groupedNumber(m_model->hitCount())));
}

void SearchResults::finish(qint64 lines, double)
{
    m_stop->hide();
    if (lines == 0)
        m_summary->setText(tr("No line matches."));
    else if (lines > m_model->hitCount())
        m_summary->setText(
            tr("%1 matching lines, the first %2 shown").arg(groupedNumber(lines), groupedNumber(m_model->hitCount())));
    else
        m_summary->setText(
            tr("%1 matching lines in %2 files").arg(groupedNumber(lines), groupedNumber(m_model->fileCount())));
    Q_EMIT finished();
}

void SearchResults::copyPointers()
{
    QStringList pointers;
    for (int file = 0; file < m_model->rowCount(); ++file) {
        const QModelIndex parent = m_model->index(file, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            pointers.append(fromUtf8(toString(m_model->index(row, 0, parent).data(SourceRefRole).value<SourceRef>())));
    }
    copyAndTell(this, pointers.join(QLatin1Char('\n')),
                pointers.size() == 1 ? tr("Copied 1 pointer")
                                     : tr("Copied %1 pointers").arg(groupedNumber(pointers.size())));
}

} // namespace exhibit
