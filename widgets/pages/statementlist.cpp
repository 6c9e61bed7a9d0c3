// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/statementlist.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace exhibit {

namespace {

constexpr std::size_t mostPointers = 4;
constexpr int iconSize = 14;

} // namespace

StatementList::StatementList(const Messages& messages, QWidget* parent)
    : QWidget(parent), m_messages(messages), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
}

void StatementList::clear()
{
    // The stretch at the end stays.
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        // Later: what is cleared may have asked for it by a click.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

bool StatementList::isEmpty() const
{
    return m_layout->count() == 1;
}

void StatementList::addWidget(QWidget* widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

ToneLabel* StatementList::makeLabel(const QString& text, TextStyle style, Tone tone)
{
    auto* label = new ToneLabel(text, style, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void StatementList::addHeading(const QString& text)
{
    if (!isEmpty())
        m_layout->insertSpacing(m_layout->count() - 1, 4);
    addWidget(makeLabel(text, TextStyle::Heading, Tone::Text));
}

void StatementList::addText(const QString& text, Tone tone)
{
    if (!text.isEmpty())
        addWidget(makeLabel(text, TextStyle::Body, tone));
}

void StatementList::addStatement(const EvidenceStatement& statement, Icon icon, Tone iconTone)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    if (icon != Icon::None) {
        auto* mark = new IconLabel(icon, iconTone, iconSize);
        across->addWidget(mark, 0, Qt::AlignTop);
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(
        makeLabel(m_messages.text(statement.text, NumberStyle::Grouped), TextStyle::Body, Tone::Secondary));
    if (!statement.pointers.empty()) {
        auto* places = new QWidget;
        auto* flow = new FlowLayout(places, 10, 2);
        const QList<SourceRef> all(statement.pointers.begin(), statement.pointers.end());
        for (std::size_t at = 0; at < std::min(mostPointers, statement.pointers.size()); ++at) {
            auto* label = new PointerLabel(statement.pointers[at]);
            connect(label, &PointerLabel::activated, this,
                    [this, all](const SourceRef& ref) { Q_EMIT openRequested(ref, all); });
            flow->addWidget(label);
        }
        if (statement.pointers.size() > mostPointers) {
            const auto more = static_cast<qint64>(statement.pointers.size() - mostPointers);
            flow->addWidget(new ToneLabel(tr("and %1 more").arg(groupedNumber(more)), TextStyle::Small, Tone::Muted));
        }
        column->addWidget(places);
    }
    across->addLayout(column, 1);
    addWidget(row);
}

} // namespace exhibit
