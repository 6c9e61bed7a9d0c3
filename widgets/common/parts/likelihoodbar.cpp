// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/likelihoodbar.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int barWidth = 90;
constexpr int barHeight = 8;
constexpr int gap = 12;

double shareOf(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Likely:
        return 0.78;
    case Likelihood::Possible:
        return 0.5;
    case Likelihood::LessLikely:
        break;
    }
    return 0.22;
}

} // namespace

LikelihoodBar::LikelihoodBar(Likelihood likelihood, QWidget* parent) : QWidget(parent), m_likelihood(likelihood)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word());
}

QString LikelihoodBar::word() const
{
    switch (m_likelihood) {
    case Likelihood::Likely:
        return tr("Likely");
    case Likelihood::Possible:
        return tr("Possible");
    case Likelihood::LessLikely:
        break;
    }
    return tr("Less likely");
}

QSize LikelihoodBar::sizeHint() const
{
    // As wide for each word, so that bars of a list stand below each other.
    const QFontMetrics metrics(fontFor(TextStyle::Emphasis));
    const int words = std::max({metrics.horizontalAdvance(tr("Likely")), metrics.horizontalAdvance(tr("Possible")),
                                metrics.horizontalAdvance(tr("Less likely"))});
    return {scaled(barWidth + gap) + words + 2, std::max(lineHeightOf(TextStyle::Emphasis), scaled(barHeight))};
}

void LikelihoodBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - scaled(barHeight)) / 2.0, scaled(barWidth), scaled(barHeight));
    painter.setBrush(theme.skipFill);
    painter.drawRoundedRect(track, 2, 2);
    QRectF filled = track;
    filled.setWidth(track.width() * shareOf(m_likelihood));
    painter.setBrush(m_likelihood == Likelihood::LessLikely ? theme.seriesB : theme.accent);
    painter.drawRoundedRect(filled, 2, 2);
    painter.setFont(fontFor(TextStyle::Emphasis));
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, word());
}

} // namespace exhibit
