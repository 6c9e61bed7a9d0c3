// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/auditfigure.h"

#include "models/items/itemtext.h"
#include "models/report/audit/audittext.h"
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
      m_caption(new ToneLabel(captionOf(kind), TextStyle::Body, Tone::Secondary)),
      m_results(new ToneLabel({}, TextStyle::Small, Tone::Secondary)), m_bar(new Bar(kind))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_number, 0, Qt::AlignBaseline);
    head->addWidget(m_caption, 1, Qt::AlignBaseline);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    m_results->setWordWrap(true);
    layout->addWidget(m_results);
    setCounts({});
}

void AuditFigure::setCompact(bool compact)
{
    m_results->setVisible(!compact);
    setToolTip(compact ? m_results->text() : QString());
}

void AuditFigure::setCounts(const AuditCounts& counts)
{
    m_number->setText(groupedNumber(totalOf(counts, m_kind)));
    QStringList results;
    for (const AuditVerdict verdict : shownVerdicts) {
        if (const int count = counts.of(m_kind, verdict); count > 0)
            results << m_messages.text(auditCount(verdict, count), NumberStyle::Grouped);
    }
    m_results->setText(results.join(QStringLiteral(" · ")));
    m_bar->setCounts(counts);
    setAccessibleName(m_number->text() + QLatin1Char(' ') + m_caption->text() + QStringLiteral(": ") +
                      results.join(QStringLiteral(", ")));
}

} // namespace exhibit
