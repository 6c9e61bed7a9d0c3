// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/reviewprogress.h"

#include "models/items/listtext.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/parts/thinprogressbar.h"

#include <QPainter>
#include <QVBoxLayout>

namespace exhibit {

ReviewProgress::ReviewProgress(QWidget* parent)
    : QWidget(parent), m_title(new ToneLabel(tr("Review progress"), TextStyle::Label, Tone::Secondary)),
      m_count(new ToneLabel({}, TextStyle::Label, Tone::Muted)), m_bar(new ThinProgressBar),
      m_done(new ToneLabel({}, TextStyle::Label, Tone::Muted)), m_open(new ToneLabel({}, TextStyle::Label, Tone::Muted))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(18), scaled(10), scaled(18), scaled(12));
    layout->setSpacing(scaled(4));
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addSpacing(scaled(2));
    layout->addWidget(m_done);
    layout->addWidget(m_open);
    for (ToneLabel* label : {m_done, m_open})
        label->setWordWrap(true);
    hide();
}

void ReviewProgress::setProgress(const DecisionCounts& counts)
{
    QStringList done;
    if (counts.accepted > 0)
        done.append(tr("%1 confirmed").arg(groupedNumber(counts.accepted)));
    if (counts.dismissed > 0)
        done.append(tr("%1 dismissed").arg(groupedNumber(counts.dismissed)));
    if (counts.needsEvidence > 0)
        done.append(counts.needsEvidence == 1 ? tr("1 needs evidence")
                                              : tr("%1 need evidence").arg(groupedNumber(counts.needsEvidence)));
    QStringList open;
    if (counts.undecidedClaims > 0)
        open.append(counts.undecidedClaims == 1 ? tr("1 claim")
                                                : tr("%1 claims").arg(groupedNumber(counts.undecidedClaims)));
    if (counts.undecidedPatterns > 0)
        open.append(counts.undecidedPatterns == 1 ? tr("1 pattern")
                                                  : tr("%1 patterns").arg(groupedNumber(counts.undecidedPatterns)));
    m_count->setText(tr("%1 of %2").arg(groupedNumber(counts.decided()), groupedNumber(counts.total())));
    m_bar->setValue(counts.total() > 0 ? static_cast<double>(counts.decided()) / static_cast<double>(counts.total())
                                       : 0);
    m_done->setText(done.join(QStringLiteral(" · ")));
    m_done->setVisible(!m_compact && !done.isEmpty());
    m_open->setText(open.isEmpty() ? tr("all decided")
                                   : tr("%1 to review: %2").arg(groupedNumber(counts.undecided()), listText(open)));
    setAccessibleName(text());
    setToolTip(m_compact ? text() : QString());
    setVisible(counts.total() > 0);
}

QString ReviewProgress::text() const
{
    QStringList parts{tr("Review progress: %1").arg(m_count->text())};
    for (const ToneLabel* label : {m_done, m_open}) {
        if (!label->text().isEmpty())
            parts.append(label->text());
    }
    return parts.join(QStringLiteral(" · "));
}

void ReviewProgress::setCompact(bool compact)
{
    m_compact = compact;
    m_title->setVisible(!compact);
    m_count->setVisible(!compact);
    m_open->setVisible(!compact);
    m_done->setVisible(!compact && !m_done->text().isEmpty());
    const int side = scaled(compact ? 8 : 18);
    layout()->setContentsMargins(side, scaled(10), side, scaled(12));
    setToolTip(compact ? text() : QString());
}

void ReviewProgress::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    const int side = scaled(m_compact ? 8 : 12);
    painter.fillRect(QRect(side, 0, width() - 2 * side, 1), theme.hair);
}

} // namespace exhibit
