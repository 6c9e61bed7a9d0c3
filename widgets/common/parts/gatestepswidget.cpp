// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/parts/gatestepswidget.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace exhibit {

namespace {

/// The disc of a step, and the line down to the next.
class StepRail : public QWidget
{
public:
    StepRail(const GateStepsWidget::Step& step, bool last) : m_icon(step.icon), m_tone(step.tone), m_last(last)
    {
        setFixedWidth(scaled(24));
        setToolTip(step.state);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        const double size = scaled(24);
        if (!m_last)
            painter.fillRect(QRectF(size / 2 - 0.5, size + 4, 1, height() - size - 8), theme.line);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fillOf(theme, m_tone));
        painter.drawEllipse(QRectF(0, 0, size, size));
        const double icon = scaled(13);
        paintIcon(&painter, m_icon, QRectF((size - icon) / 2, (size - icon) / 2, icon, icon), inkOf(theme, m_tone));
    }

private:
    Icon m_icon;
    Tone m_tone;
    bool m_last;
};

class SeverityLadder : public QWidget
{
public:
    SeverityLadder(int rung, qint64 failures) : m_rung(rung), m_failures(failures)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(GateStepsWidget::tr("Severity: %1").arg(word(m_rung)));
        setToolTip(GateStepsWidget::tr("By new failures: none, low 1, medium 2–4, high 5–9, critical 10 or more"));
    }

    QSize sizeHint() const override { return {scaled(200), scaled(9) + lineHeightOf(TextStyle::Label)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        constexpr int rungs = 5;
        const double gap = scaled(2), wide = (width() - gap * (rungs - 1)) / rungs;
        for (int rung = 0; rung < rungs; ++rung) {
            const double left = rung * (wide + gap);
            const bool here = rung == m_rung;
            const QColor ink = rung == 0 ? theme.ok : rung < 3 ? theme.warnMark : theme.fail;
            painter.fillRect(QRectF(left, 0, wide, scaled(5)), here ? ink : theme.skipFill);
            QFont font = fontFor(TextStyle::Label);
            font.setWeight(here ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            painter.setPen(!here ? theme.muted : rung == 0 ? theme.ok : rung < 3 ? theme.warn : theme.fail);
            painter.drawText(QRectF(left, scaled(7), wide, height() - scaled(7)), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(word(rung), Qt::ElideRight, static_cast<int>(wide)));
        }
    }

private:
    QString word(int rung) const
    {
        const bool here = rung == m_rung && m_failures > 0;
        const QString count = groupedNumber(m_failures);
        switch (static_cast<SeverityRung>(rung)) {
        case SeverityRung::None:
            return GateStepsWidget::tr("none");
        case SeverityRung::Low:
            return here ? GateStepsWidget::tr("low %1").arg(count) : GateStepsWidget::tr("low 1");
        case SeverityRung::Medium:
            return here ? GateStepsWidget::tr("med %1").arg(count) : GateStepsWidget::tr("med 2–4");
        case SeverityRung::High:
            return here ? GateStepsWidget::tr("high %1").arg(count) : GateStepsWidget::tr("high 5–9");
        case SeverityRung::Critical:
            return here ? GateStepsWidget::tr("crit %1").arg(count) : GateStepsWidget::tr("crit 10+");
        }
        return {};
    }

    int m_rung;
    qint64 m_failures;
};

} // namespace

GateStepsWidget::GateStepsWidget(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    m_layout->setSpacing(0);
    setAccessibleName(tr("Steps of the gate"));
}

void GateStepsWidget::setSteps(const std::vector<Step>& steps)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a click on a pointer of the step may be what brought us here
        }
        delete item;
    }
    m_count = static_cast<int>(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
        m_layout->addWidget(makeStep(steps[i], i + 1 == steps.size()));
    m_layout->addStretch(1);
}

QWidget* GateStepsWidget::makeStep(const Step& step, bool last)
{
    auto* row = new QWidget;
    row->setAccessibleName(tr("%1: %2. %3").arg(step.title, step.state, step.text));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(new StepRail(step, last));
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, scaled(3), 0, last ? 0 : scaled(12));
    words->setSpacing(scaled(3));
    auto* title = new ToneLabel(step.title, TextStyle::Emphasis, Tone::Text);
    title->setWordWrap(true);
    words->addWidget(title);
    if (!step.text.isEmpty()) {
        auto* text = new ToneLabel(step.text, TextStyle::Small, Tone::Secondary);
        text->setWordWrap(true);
        words->addWidget(text);
    }
    if (step.rung >= 0)
        words->addWidget(new SeverityLadder(step.rung, step.failures));
    if (!step.pointers.isEmpty()) {
        auto* pointers = new QWidget;
        auto* flow = new FlowLayout(pointers, 12, 2);
        constexpr qsizetype most = 4; // the pane steps through the others
        for (const SourceRef& ref : step.pointers.first(std::min(most, step.pointers.size()))) {
            auto* label = new PointerLabel(ref);
            flow->addWidget(label);
            connect(label, &PointerLabel::activated, this,
                    [this, all = step.pointers](const SourceRef& chosen) { Q_EMIT openRequested(chosen, all); });
        }
        words->addWidget(pointers);
    }
    layout->addLayout(words, 1);
    return row;
}

} // namespace exhibit
