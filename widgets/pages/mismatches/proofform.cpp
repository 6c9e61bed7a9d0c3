// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/proofform.h"

#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"

#include <QGridLayout>
#include <QLayoutItem>

#include <memory>

namespace exhibit {

namespace {

enum ProofColumn { Mark, Label, Words };

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
    while (m_grid->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_grid->takeAt(0));
        // Later: a click on a place may be what brings other rows.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    int line = 0; // a grid never gives lines back
    for (const ProofRow& row : rows)
        line = addRow(row, line);
}

int ProofForm::addRow(const ProofRow& row, int line)
{
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
        return line + 1;
    auto* place = new PointerLabel(row.place);
    m_grid->addWidget(place, line + 1, Words);
    connect(place, &PointerLabel::activated, this, &ProofForm::openRequested);
    return line + 2;
}

} // namespace exhibit
