// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/auditreview.h"

#include "models/review/audit/figureaudit.h"
#include "models/review/audit/nameaudit.h"
#include "models/review/audit/omissions.h"
#include "models/review/audit/pointeraudit.h"
#include "models/review/audit/quoteaudit.h"

#include <algorithm>

namespace exhibit {

namespace {

/// Of what is not checked only what a reader would ask about is told: short names in code are no citations.
bool isTold(const AuditMark& mark, const QuoteItem* quote)
{
    return mark.verdict != AuditVerdict::NotChecked || !quote || quote->found.form != FoundQuote::Form::Code;
}

class ReviewAuditor
{
public:
    ReviewAuditor(const AuditSource& source, EvidenceTexts& texts, ReviewAudit& audit)
        : m_source(source), m_evidence(source, texts), m_audit(audit)
    {}

    void run()
    {
        addStatements();
        std::vector<AuditMark> pointers;
        for (const PointerItem& pointer : m_source.pointers())
            pointers.push_back(placed(auditPointer(m_source, m_evidence, pointer), pointer.spot, pointer.found.range));
        for (const QuoteItem& quote : m_source.quotes()) {
            AuditMark mark = placed(auditQuote(m_source, m_evidence, quote), quote.spot, quote.found.range);
            if (isTold(mark, &quote))
                m_audit.marks.push_back(std::move(mark));
        }
        for (const FigureItem& figure : m_source.figures())
            m_audit.marks.push_back(
                placed(auditFigure(m_source, m_evidence, figure, pointers), figure.spot, figure.found.range));
        const std::vector<ZonedMoment> moments = momentsOf(m_source.snapshot());
        for (const NameItem& name : m_source.names()) {
            AuditMark mark = placed(auditName(m_source, m_evidence, name, moments), name.spot, name.found.range);
            if (mark.kind != AuditKind::Commit || mark.verdict != AuditVerdict::NotChecked)
                m_audit.marks.push_back(std::move(mark));
        }
        for (AuditMark& cell : auditCells(m_source)) {
            cell.line = m_source.lineAt(cell.begin);
            m_audit.marks.push_back(std::move(cell));
        }
        m_audit.marks.insert(m_audit.marks.end(), std::make_move_iterator(pointers.begin()),
                             std::make_move_iterator(pointers.end()));
        std::stable_sort(m_audit.marks.begin(), m_audit.marks.end(),
                         [](const AuditMark& a, const AuditMark& b) { return a.begin < b.begin; });
        m_audit.omissions = omissionsOf(m_audit, m_source.snapshot());
    }

private:
    void addStatements()
    {
        for (const ReviewBlock& block : m_source.blocks())
            m_audit.statements.push_back({block.label, block.range.begin, block.range.end, block.first, block.last,
                                          block.type, block.isQuotation, block.tableHead, block.cells});
    }

    AuditMark placed(AuditMark mark, const AuditSpot& spot, const ByteRange& range) const
    {
        mark.begin = range.begin;
        mark.end = range.end;
        mark.line = m_source.lineAt(range.begin);
        mark.statement = spot.block;
        return mark;
    }

    const AuditSource& m_source;
    AuditEvidence m_evidence;
    ReviewAudit& m_audit;
};

} // namespace

ReviewAudit auditReview(const std::string& name, const std::string& text, const PackSnapshot& snapshot,
                        EvidenceTexts& texts)
{
    ReviewAudit audit;
    audit.name = name;
    audit.text = text;
    AuditSource source(name, audit.text, snapshot);
    if (!source.search().isEmpty())
        texts.search(source.search());
    ReviewAuditor(source, texts, audit).run();
    return audit;
}

} // namespace exhibit
