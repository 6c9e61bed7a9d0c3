// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/audit/audittext.h"
#include "models/report/markdowncontext.h"

#include <algorithm>
#include <functional>

namespace exhibit {

namespace {

constexpr std::size_t mostOmissions = 30;

class AuditMarkdown
{
public:
    AuditMarkdown(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages)
        : m_audit(audit), m_context(snapshot, messages), m_counts(countMarks(audit))
    {}

    std::string write()
    {
        std::string text = heading(1, m_context.say("audit.title", {{"name", m_audit.name}}));
        text += "**" + m_context.say(auditHeadline(m_counts)) + "** " + m_context.say(auditDetail(m_counts)) + "\n\n";
        text += m_context.say("audit.against",
                              {{"pack", m_context.facts().name}, {"digest", m_context.facts().digest.substr(0, 12)}}) +
                "\n\n";
        text += correctedCopy();
        text += figures();
        text += section("audit.section.wrong", isWrong);
        text += section("audit.section.look", [](const AuditMark& mark) {
            return !isWrong(mark) &&
                   (mark.verdict == AuditVerdict::Paraphrase || mark.verdict == AuditVerdict::NowhereStated ||
                    mark.verdict == AuditVerdict::Reanchored);
        });
        text += omissions();
        text += section("audit.section.holds", [](const AuditMark& mark) {
            return mark.kind != AuditKind::File &&
                   (mark.verdict == AuditVerdict::Exact || mark.verdict == AuditVerdict::Normalised ||
                    mark.verdict == AuditVerdict::Agrees);
        });
        text += section("audit.section.unchecked",
                        [](const AuditMark& mark) { return mark.verdict == AuditVerdict::NotChecked; });
        return withoutExtraBlankLines(text);
    }

private:
    /// How many of each kind came to which verdict.
    std::string figures()
    {
        std::vector<std::vector<std::string>> rows;
        for (const AuditKind kind : {AuditKind::Pointer, AuditKind::Quote, AuditKind::Number, AuditKind::Run,
                                     AuditKind::Commit, AuditKind::Date}) {
            std::string words;
            for (int v = 0; v <= static_cast<int>(AuditVerdict::NotChecked); ++v) {
                const auto verdict = static_cast<AuditVerdict>(v);
                if (const int count = m_counts.of(kind, verdict); count > 0)
                    m_context.append(words, m_context.say(auditCount(verdict, count)));
            }
            if (!words.empty())
                rows.push_back({m_context.say(auditKindWord(kind)), words});
        }
        return rows.empty()
                   ? std::string()
                   : markdownTable({m_context.say("audit.column.kind"), m_context.say("audit.column.results")}, rows) +
                         "\n";
    }

    /// Which pointers a corrected copy has elsewhere, and which it leaves to a person.
    std::string correctedCopy()
    {
        int moved = 0, taken = 0;
        for (const AuditMark& mark : m_audit.marks) {
            moved += mark.edits.empty() ? 0 : 1;
            taken += !mark.edits.empty() && proposedChoice(mark) == AuditChoice::Take ? 1 : 0;
        }
        return moved == 0 ? std::string()
                          : m_context.say("audit.corrected-copy",
                                          {{"taken", std::to_string(taken)}, {"moved", std::to_string(moved)}}) +
                                "\n\n";
    }

    std::string section(const char* title, const std::function<bool(const AuditMark&)>& belongs)
    {
        std::vector<std::vector<std::string>> rows;
        for (const AuditMark& mark : m_audit.marks) {
            if (belongs(mark))
                rows.push_back(row(mark));
        }
        if (rows.empty())
            return {};
        std::vector<std::string> head;
        for (const char* column : {"audit.column.line", "audit.column.result", "audit.column.review",
                                   "audit.column.evidence", "audit.column.place"})
            head.push_back(m_context.say(column));
        return heading(2, m_context.say(title, {{"count", std::to_string(rows.size())}})) + markdownTable(head, rows) +
               "\n";
    }

    std::vector<std::string> row(const AuditMark& mark)
    {
        const AuditStatement& statement = m_audit.statements[static_cast<std::size_t>(mark.statement)];
        std::string line = std::to_string(mark.line.value);
        if (!statement.label.empty())
            line += m_context.inBrackets(m_context.words(statement.label));
        std::string place = mark.place.isNull() ? std::string() : m_context.place(mark.place, true);
        if (mark.verdict == AuditVerdict::Reanchored)
            place = m_context.code(toString(mark.was), true) + " → " + place + m_context.marks().comma +
                    m_context.word("audit.confidence", confidenceName(mark.confidence));
        std::string evidence = m_context.say(mark.reason);
        if (showsQuote(mark))
            evidence += ' ' + m_context.code(mark.place.quote, true);
        return {line,
                m_context.say(auditKindWord(mark.kind)) + m_context.marks().colon +
                    m_context.say(auditWord(mark.verdict)),
                m_context.code(mark.text, true), evidence, place};
    }

    static bool showsQuote(const AuditMark& mark)
    {
        return !mark.place.quote.empty() && mark.verdict != AuditVerdict::Exact &&
               mark.verdict != AuditVerdict::Agrees && mark.verdict != AuditVerdict::NotChecked;
    }

    std::string omissions()
    {
        if (m_audit.omissions.empty())
            return {};
        std::string text =
            heading(2, m_context.say("audit.section.omitted", {{"count", std::to_string(m_audit.omissions.size())}}));
        const auto& findings = m_context.review().findings;
        for (std::size_t i = 0; i < std::min(m_audit.omissions.size(), mostOmissions); ++i) {
            const Finding& finding = findings[static_cast<std::size_t>(m_audit.omissions[i])];
            std::string line = m_context.say(finding.title);
            if (!finding.pointers.empty())
                line += ' ' + m_context.place(finding.pointers.front());
            text += bullet(line);
        }
        if (m_audit.omissions.size() > mostOmissions)
            text += bullet(
                m_context.say("report.more", {{"count", std::to_string(m_audit.omissions.size() - mostOmissions)}}));
        return text + '\n';
    }

    const ReviewAudit& m_audit;
    MarkdownContext m_context;
    AuditCounts m_counts;
};

} // namespace

QByteArray markdownAudit(const ReviewAudit& audit, const PackSnapshot& snapshot, const Messages& messages)
{
    return QByteArray::fromStdString(AuditMarkdown(audit, snapshot, messages).write());
}

} // namespace exhibit
