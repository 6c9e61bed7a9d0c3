// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/proofform.h"

#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace exhibit {

namespace {

enum Column { Mark, Label, Words };

constexpr int markSize = 13;

ToneLabel* wrappingLabel(const QString& text, Tone tone)
{
    auto* label = new ToneLabel(text, TextStyle::Body, tone);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProofForm::ProofForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(8));
    m_grid->setVerticalSpacing(scaled(4));
    m_grid->setColumnStretch(Words, 1);
}

void ProofForm::setRows(const std::vector<ProofRow>& rows)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ProofRow& row : rows)
        addRow(row);
}

void ProofForm::addRow(const ProofRow& row)
{
    const int line = m_grid->rowCount();
    auto* label = new ToneLabel(row.label, TextStyle::Body, Tone::Muted);
    if (row.isEntry) {
        auto* mark =
            new IconLabel(row.lacks ? Icon::Question : Icon::Check, row.lacks ? Tone::Warn : Tone::Ok, markSize);
        mark->setToolTip(row.lacks ? tr("Not settled") : tr("Settled"));
        label->setAccessibleName(row.lacks ? tr("%1, not settled").arg(row.label) : tr("%1, settled").arg(row.label));
        m_grid->addWidget(mark, line, Mark, Qt::AlignTop);
    }
    m_grid->addWidget(label, line, Label, Qt::AlignTop);
    auto* words = wrappingLabel(row.words, row.lacks ? Tone::Text : Tone::Secondary);
    m_grid->addWidget(words, line, Words);
    if (row.place.isNull())
        return;
    auto* place = new PointerLabel(row.place);
    m_grid->addWidget(place, line + 1, Words);
    connect(place, &PointerLabel::activated, this, &ProofForm::openRequested);
}

} // namespace exhibit
