// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/database/databaseside.h"

#include "models/items/base/filterproxy.h"
#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/evidence/database/databaseobjectdelegate.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace exhibit {

namespace {

QString journalText(const EvidenceDatabase& file)
{
    const QString size = fileSizeText(static_cast<quint64>(file.journalBytes()));
    switch (file.journal()) {
    case EvidenceDatabase::Journal::Merged:
        return DatabaseSide::tr("WAL, %1 merged in a copy").arg(size);
    case EvidenceDatabase::Journal::Unmerged:
        return DatabaseSide::tr("WAL, %1 not merged: rows that only it holds are not seen").arg(size);
    case EvidenceDatabase::Journal::Rollback:
        return DatabaseSide::tr("A change of %1 was left half done; the file is shown as it is").arg(size);
    case EvidenceDatabase::Journal::None:
        break;
    }
    return file.isWriteAhead() ? DatabaseSide::tr("WAL, nothing to merge") : DatabaseSide::tr("none");
}

} // namespace

DatabaseSide::DatabaseSide(const Artifact& artifact, QWidget* parent)
    : Panel(parent), m_model(new RowList(this)), m_proxy(new FilterProxy(this)), m_bytes(fileSizeText(artifact.bytes))
{
    m_proxy->setSourceModel(m_model);
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Tables of %1").arg(fromUtf8(artifact.path)));
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setFlat(true);
    m_tree->setItemDelegate(new DatabaseObjectDelegate(m_tree));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(fromUtf8(artifact.path).section(QLatin1Char('/'), -1)));
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeFacts(artifact));
    connect(m_tree, &TreeView::currentRowChanged, this, [this](const QModelIndex& index) {
        const QString object = index.data(LocationRole).toString();
        if (m_quiet || object.isEmpty())
            return;
        m_selected = index.data(IdRole).toString();
        Q_EMIT chosen(object);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
}

QWidget* DatabaseSide::makeHead(const QString& name)
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* back = makeSmallButton(tr("Evidence"), ButtonKind::Link);
    back->setToolTip(tr("Back to the files of the pack"));
    auto* title = ToneLabel::elided();
    setTextStyle(title, TextStyle::Title);
    title->setElideMode(Qt::ElideMiddle);
    title->setText(name);
    line->addWidget(back);
    line->addWidget(new IconLabel(Icon::ChevronRight, Tone::Muted, 14));
    line->addWidget(title, 1);
    m_filter = new SearchLine(tr("Filter tables and columns"));
    m_filter->setAccessibleName(tr("Filter tables and columns"));
    connect(back, &QPushButton::clicked, this, &DatabaseSide::filesRequested);
    connect(m_filter, &SearchLine::filterChanged, this, [this] {
        m_quiet = true;
        m_proxy->setFilterText(m_filter->text());
        if (!m_filter->text().isEmpty())
            m_tree->expandAll();
        m_quiet = false;
    });
    connect(m_filter, &SearchLine::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    layout->addLayout(line);
    layout->addWidget(m_filter);
    return head;
}

QWidget* DatabaseSide::makeFacts(const Artifact& artifact)
{
    auto* facts = new QWidget;
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& caption, const QString& text) {
        auto* value = new ToneLabel(text, TextStyle::Small, Tone::Text);
        value->setWordWrap(true);
        grid->addWidget(new ToneLabel(caption, TextStyle::Small, Tone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
        return value;
    };
    add(tr("Kind"), artifactKindText(artifact.kind));
    m_size = add(tr("Size"), m_bytes);
    m_journal = add(tr("Journal"), QStringLiteral("…"));
    const QString digest = fromUtf8(artifact.sha256);
    add(tr("SHA-256"), digest.isEmpty() ? QStringLiteral("…") : digest.left(12) + QStringLiteral("…"))
        ->setToolTip(digest);
    m_access = new ToneLabel(tr("Opened read-only; the pack is not touched."), TextStyle::Small, Tone::Secondary);
    m_access->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new IconLabel(Icon::Lock, Tone::Secondary, 14), 0, Qt::AlignTop);
    line->addWidget(m_access, 1);
    grid->addLayout(line, row, 0, 1, 2);
    return facts;
}

void DatabaseSide::setDatabase(const OpenDatabase& database)
{
    m_schema = database.schema;
    m_size->setText(tr("%1, %2 pages").arg(m_bytes, groupedNumber(m_schema.pageCount)));
    m_journal->setText(journalText(*database.file));
    if (database.file->isCopy())
        m_access->setText(tr("Opened read-only from a private copy; the pack is not touched."));
    refresh();
}

void DatabaseSide::setRowCount(const QString& object, qint64 rows)
{
    m_figures.rows[object.toStdString()] = rows;
    ListRow::Says says{
        {rows >= 0 ? int(CountRole) : int(StateRole), rows >= 0 ? QVariant(rows) : QVariant(QStringLiteral("?"))}};
    m_model->change(m_model->indexOf(object), says);
}

void DatabaseSide::setCited(const CitedRows& cited)
{
    for (const auto& [table, rows] : cited)
        m_figures.cited[table] = static_cast<int>(rows.size());
    refresh();
}

void DatabaseSide::refresh()
{
    m_quiet = true;
    m_model->setRows(databaseObjectRows(m_schema, m_figures));
    for (int group = 0; group < m_proxy->rowCount(); ++group) {
        const QModelIndex index = m_proxy->index(group, 0);
        m_tree->setExpanded(index, !index.data(FoldedRole).toBool());
    }
    m_quiet = false;
    select(m_selected.toStdString());
}

void DatabaseSide::select(const std::string& object)
{
    m_selected = QString::fromStdString(object);
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(m_selected));
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_quiet = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_quiet = false;
}

void DatabaseSide::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace exhibit
