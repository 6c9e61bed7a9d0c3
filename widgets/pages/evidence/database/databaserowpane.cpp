// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/database/databaserowpane.h"

#include "models/items/database/databasecelltext.h"
#include "models/items/evidence/citationtext.h"
#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/text/keyvalueview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr std::size_t mostCitations = 12;

} // namespace

DatabaseRowPane::DatabaseRowPane(const Messages& messages, QWidget* parent)
    : Panel(parent), m_messages(messages), m_values(new KeyValueView)
{
    setAccessibleName(tr("Row of the database"));
    m_values->setCompact();
    m_why = new ToneLabel({}, TextStyle::Body, Tone::Muted);
    m_why->setWordWrap(true);
    m_why->setContentsMargins(12, 8, 12, 8);
    auto* below = new QWidget;
    m_below = new QVBoxLayout(below);
    m_below->setContentsMargins(12, 8, 12, 10);
    m_below->setSpacing(4);
    auto* scrolled = new VerticalScroll(below, tr("What belongs to the row"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_why);
    layout->addWidget(m_values, 3);
    layout->addWidget(scrolled, 2);
    showNothing(tr("Choose a row to see its values."));
}

QWidget* DatabaseRowPane::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(4);
    m_title = ToneLabel::elided();
    setTextStyle(m_title, TextStyle::Heading);
    layout->addWidget(m_title, 1);
    auto* previous = makeIconButton(Icon::ChevronUp, tr("Previous row"));
    auto* next = makeIconButton(Icon::ChevronDown, tr("Next row"));
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(+1); });
    layout->addWidget(previous);
    layout->addWidget(next);
    return head;
}

void DatabaseRowPane::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    m_citations.reset();
}

void DatabaseRowPane::clearBelow()
{
    while (QLayoutItem* item = m_below->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void DatabaseRowPane::showNothing(const QString& why)
{
    m_title->setText(tr("Row"));
    m_why->setText(why);
    m_why->show();
    m_values->clear();
    m_values->hide();
    clearBelow();
}

void DatabaseRowPane::showRow(const SourceRef& place, const OpenRow& row)
{
    m_title->setText(tr("Row %1").arg(row.id));
    clearBelow();
    if (!row.record) {
        m_values->hide();
        m_why->setText(m_messages.text(row.record.error()));
        m_why->show();
        return;
    }
    std::vector<std::pair<std::string, std::string>> values;
    for (const auto& [column, cell] : *row.record)
        values.emplace_back(column,
                            cell.type == Statement::Type::Null ? databaseCellText(cell).toStdString() : cell.text);
    m_values->setRow(values);
    m_values->show();
    m_why->hide();
    if (!place.isNull())
        addCitations(place);
    addJoined(place, row.joined);
    m_below->addStretch(1);
}

void DatabaseRowPane::addHeading(const QString& text)
{
    auto* heading = new ToneLabel(text, TextStyle::Label, Tone::Secondary);
    heading->setContentsMargins(0, 6, 0, 2);
    m_below->addWidget(heading);
}

void DatabaseRowPane::addCitations(const SourceRef& place)
{
    addHeading(tr("Cited by"));
    if (!m_snapshot.facts || !m_snapshot.review)
        return;
    if (!m_citations)
        m_citations = std::make_unique<Citations>(m_snapshot);
    const std::vector<Citation> citing = m_citations->citing(place);
    for (std::size_t i = 0; i < std::min(citing.size(), mostCitations); ++i)
        addCitation(citing[i]);
    if (citing.empty() || citing.size() > mostCitations) {
        auto* rest = new ToneLabel(citationsText(citing, *m_snapshot.review), TextStyle::Small, Tone::Muted);
        rest->setWordWrap(true);
        m_below->addWidget(rest);
    }
}

void DatabaseRowPane::addCitation(const Citation& citation)
{
    const CitationLink link = citationLink(citation, m_snapshot, m_messages);
    auto* text = new ToneLabel(link.text, TextStyle::Small, Tone::Text);
    text->setWordWrap(true);
    if (link.page.isEmpty()) {
        m_below->addWidget(text);
        return;
    }
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* open = makeSmallButton(tr("Show"), ButtonKind::Link);
    open->setAccessibleName(tr("Show: %1").arg(link.text));
    connect(open, &QPushButton::clicked, this, [this, link] { Q_EMIT pageRequested(link.page, link.location); });
    layout->addWidget(text, 1);
    layout->addWidget(open, 0, Qt::AlignTop);
    m_below->addWidget(row);
}

void DatabaseRowPane::addJoined(const SourceRef& place, const std::vector<JoinedRows>& joined)
{
    if (joined.empty())
        return;
    addHeading(tr("Joined"));
    for (const JoinedRows& rows : joined) {
        const QString table = fromUtf8(rows.table);
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        auto* name = ToneLabel::elided();
        setTextStyle(name, TextStyle::Small);
        name->setText(rows.count == 1 ? table
                      : rows.isMore   ? tr("%1, more than %2 rows").arg(table).arg(rows.count)
                                      : tr("%1, %2 rows").arg(table).arg(rows.count));
        name->setToolTip(rows.isDeclared ? tr("By a foreign key of %1").arg(fromUtf8(rows.column))
                                         : tr("The same %1").arg(fromUtf8(rows.column)));
        SourceRef ref;
        ref.path = place.path;
        ref.table = rows.table;
        ref.rowId = rows.rowId;
        auto* pointer = new PointerLabel(ref, PointerLabel::Form::PlaceOnly);
        pointer->setAlignment(Qt::AlignRight);
        connect(pointer, &PointerLabel::activated, this, &DatabaseRowPane::openRequested);
        layout->addWidget(name, 1);
        layout->addWidget(pointer);
        m_below->addWidget(row);
    }
}

} // namespace exhibit
