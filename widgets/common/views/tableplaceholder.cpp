// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/views/tableplaceholder.h"

#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace exhibit {

TablePlaceholder::TablePlaceholder(QWidget* parent)
    : QWidget(parent), m_label(new ToneLabel(QString(), TextStyle::Body, Tone::Muted)),
      m_clear(makeSmallButton(tr("Clear filter"), ButtonKind::Default))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    layout->addStretch();
    layout->addWidget(m_label);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &TablePlaceholder::clearFilterRequested);
    hide();
}

void TablePlaceholder::setTexts(const QString& empty, const QString& filtered)
{
    m_emptyText = empty;
    m_filteredText = filtered;
}

void TablePlaceholder::showFor(bool filtered)
{
    m_label->setText(filtered ? m_filteredText : m_emptyText);
    m_clear->setVisible(filtered);
    setVisible(filtered || !m_emptyText.isEmpty());
}

} // namespace exhibit
