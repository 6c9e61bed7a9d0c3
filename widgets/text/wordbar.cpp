// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/wordbar.h"

#include "widgets/common/controls/chip.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/look/fonts.h"
#include "widgets/text/readingoptions.h"

namespace exhibit {

WordBar::WordBar(ReadingOptions* reading, QWidget* parent) : QWidget(parent), m_reading(reading)
{
    auto* flow = new FlowLayout(this, scaled(8), scaled(6));
    flow->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    connect(reading, &ReadingOptions::changed, this, &WordBar::fill);
    fill();
}

void WordBar::fill()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the chip that was clicked
        delete item;
    }
    for (const ReadingOptions::Word& word : m_reading->words()) {
        auto* chip = new Chip({}, word.text);
        chip->setUnderline(
            [colour = word.colour](const Theme& theme) { return ReadingOptions::colourOf(theme, colour); });
        chip->setToolTip(tr("Highlight this word no longer"));
        chip->setAccessibleName(tr("Highlighted word %1, remove").arg(word.text));
        connect(chip, &QAbstractButton::clicked, this, [this, text = word.text] { m_reading->toggleWord(text); });
        layout()->addWidget(chip);
    }
    setVisible(!m_reading->words().empty());
}

} // namespace exhibit
