// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/auditfigure.h"

#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "models/report/audit/audittext.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/pages/audit/auditlook.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr int auditBarHeight = 8;

constexpr AuditVerdict shownVerdicts[] = {
    AuditVerdict::Exact,      AuditVerdict::Normalised, AuditVerdict::Agrees,
    AuditVerdict::Paraphrase, AuditVerdict::Reanchored, AuditVerdict::Misquoted,
    AuditVerdict::Differs,    AuditVerdict::NotFound,   AuditVerdict::NowhereStated};

QColor barColour(const Theme& theme, AuditVerdict verdict)
{
    switch (verdict) {
    case AuditVerdict::Normalised:
        return theme.okMap;
    case AuditVerdict::Reanchored:
        return theme.seriesA;
    case AuditVerdict::NowhereStated:
        return theme.skip;
    default:
        return inkOf(theme, auditLook(verdict).tone);
    }
}

int totalOf(const AuditCounts& counts, AuditKind kind)
{
    return kind == AuditKind::Pointer ? counts.pointers : kind == AuditKind::Quote ? counts.quotes : counts.numbers;
}

QString captionOf(AuditKind kind)
{
    return kind == AuditKind::Pointer ? AuditFigure::tr("pointers")
           : kind == AuditKind::Quote ? AuditFigure::tr("quotations")
                                      : AuditFigure::tr("numbers");
}

} // namespace

class AuditFigure::Bar : public QWidget
{
public:
    explicit Bar(AuditKind kind) : m_kind(kind) { setFixedHeight(scaled(auditBarHeight)); }

    void setCounts(const AuditCounts& counts)
    {
        m_counts = counts;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = themeFor(this);
        painter.fillRect(rect(), theme.skipFill);
        const int total = totalOf(m_counts, m_kind);
        int done = 0;
        for (const AuditVerdict verdict : shownVerdicts) {
            const int count = total > 0 ? m_counts.of(m_kind, verdict) : 0;
            if (count == 0)
                continue;
            const int left = width() * done / total;
            done += count;
            painter.fillRect(left, 0, width() * done / total - left - (done < total ? 1 : 0), height(),
                             barColour(theme, verdict));
        }
    }

private:
    AuditKind m_kind;
    AuditCounts m_counts;
};

AuditFigure::AuditFigure(AuditKind kind, const Messages& messages, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_messages(messages), m_number(new ToneLabel({}, TextStyle::Display, Tone::Text)),
      m_caption(new ToneLabel(captionOf(kind), TextStyle::Body, Tone::Secondary)), m_results(new QWidget),
      m_short(new QWidget), m_bar(new Bar(kind))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_number, 0, Qt::AlignBaseline);
    head->addWidget(m_caption, 1, Qt::AlignBaseline);
    auto* shortRow = new QHBoxLayout(m_short);
    shortRow->setContentsMargins(0, 0, 0, 0);
    shortRow->setSpacing(scaled(8));
    head->addWidget(m_short);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    auto* flow = new FlowLayout(m_results, scaled(12), scaled(2));
    flow->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_results);
    setCounts({});
    setCompact(false);
}

void AuditFigure::setCompact(bool compact)
{
    m_isCompact = compact;
    m_results->setVisible(!compact);
    m_short->setVisible(compact);
    setToolTip(compact ? accessibleName() : QString());
}

void AuditFigure::setCounts(const AuditCounts& counts)
{
    m_counts = counts;
    m_number->setText(groupedNumber(totalOf(counts, m_kind)));
    m_bar->setCounts(counts);
    fillResults();
    setToolTip(m_isCompact ? accessibleName() : QString());
}

void AuditFigure::fillResults()
{
    for (QWidget* row : {m_results, m_short}) {
        while (QLayoutItem* item = row->layout()->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    const auto add = [](QWidget* row, const AuditLook& look, const QString& text) {
        auto* result = new QWidget;
        auto* layout = new QHBoxLayout(result);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(scaled(4));
        layout->addWidget(new IconLabel(look.icon, look.tone, 13));
        layout->addWidget(new ToneLabel(text, TextStyle::Small, Tone::Secondary));
        row->layout()->addWidget(result);
    };
    QStringList words;
    for (const AuditVerdict verdict : shownVerdicts) {
        const int count = m_counts.of(m_kind, verdict);
        if (count == 0)
            continue;
        words << m_messages.text(auditCount(verdict, count), NumberStyle::Grouped);
        add(m_results, auditLook(verdict), words.back());
        add(m_short, auditLook(verdict), groupedNumber(count));
    }
    setAccessibleName(m_number->text() + QLatin1Char(' ') + m_caption->text() + QStringLiteral(": ") + listText(words));
}

} // namespace exhibit
