// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/quoteaudit.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostTried = 40; // hits of which the letters are looked at
constexpr int leastWords = 3;         // telling ones, of a passage that may be missing or near to another
constexpr double nearHere = 0.6, nearElsewhere = 0.7;
constexpr double keptByMisquote = 0.75, surelyMisquoted = 0.85;
constexpr int wordsOfMisquote = 5;

class QuoteAudit
{
public:
    QuoteAudit(const AuditSource& source, const AuditEvidence& evidence, const QuoteItem& quote)
        : m_source(source), m_evidence(evidence), m_quote(quote), m_text(quote.found.range.of(source.text())),
          m_pointer(quote.pointer < 0 ? nullptr : &source.pointers()[static_cast<std::size_t>(quote.pointer)])
    {}

    AuditMark judge()
    {
        m_mark.kind = AuditKind::Quote;
        m_mark.text = m_text;
        if (!standsSomewhere() && !hasOtherValue() && !isNear() && !isChangedThere())
            judgeMissing();
        return std::move(m_mark);
    }

private:
    bool isInPointer(const WordHit& hit) const
    {
        if (!m_pointer || !m_pointer->found.first.isValid())
            return false;
        for (const DocumentAddress& place : m_pointer->found.places) {
            const SourceRef ref = m_evidence.paths().refTo(place, m_pointer->found.first, m_pointer->found.last);
            if (place.artifact == hit.text && hit.first <= ref.lastLine && hit.last >= ref.firstLine)
                return true;
        }
        return false;
    }

    /// Where it is pointed to, then in the file pointed to, then anywhere.
    std::vector<WordHit> sortedHits() const
    {
        std::vector<WordHit> hits;
        if (m_pointer) {
            for (const DocumentAddress& place : m_pointer->found.places) {
                const std::vector<WordHit> here = m_evidence.hitsIn(m_quote.passage, place);
                hits.insert(hits.end(), here.begin(), here.end());
            }
            std::stable_partition(hits.begin(), hits.end(), [this](const WordHit& hit) { return isInPointer(hit); });
        }
        const std::vector<WordHit> all = m_evidence.hits(m_quote.passage);
        hits.insert(hits.end(), all.begin(), all.end());
        return hits;
    }

    bool standsSomewhere()
    {
        std::vector<WordHit> hits = sortedHits();
        if (hits.empty())
            return false;
        const bool first = isInPointer(hits.front());
        for (std::size_t i = 0; i < std::min(hits.size(), mostTried); ++i) {
            if (first && !isInPointer(hits[i]))
                break;
            if (!m_evidence.standsIn(hits[i], m_text))
                continue;
            m_mark.verdict = AuditVerdict::Exact;
            m_mark.place = m_evidence.refTo(hits[i], m_text);
            m_mark.reason = {"audit.quote.exact", {}};
            return true;
        }
        const WordHit& hit = hits.front();
        m_mark.place = m_evidence.refTo(hit, {});
        m_mark.verdict = AuditVerdict::Normalised;
        m_mark.reason = {"audit.quote.normalised", {}};
        const std::string lines = m_evidence.lines(hit.text, hit.first, hit.last);
        if (const auto changed = changedPlaceholder(m_text, lines)) {
            m_mark.verdict = AuditVerdict::Misquoted;
            m_mark.reason = {"audit.quote.placeholder", {{"review", changed->review}, {"evidence", changed->evidence}}};
        }
        return true;
    }

    std::vector<NearHit> nearHits() const
    {
        if (m_pointer) {
            for (const DocumentAddress& place : m_pointer->found.places) {
                std::vector<NearHit> here = m_evidence.nearIn(m_quote.passage, place);
                if (!here.empty() && here.front().share >= nearHere)
                    return here;
            }
        }
        std::vector<NearHit> all = m_source.search().nearest(m_quote.passage);
        std::erase_if(all, [](const NearHit& hit) { return hit.share < nearElsewhere; });
        return all;
    }

    bool isNear()
    {
        if (m_quote.words < leastWords || m_quote.passage < 0)
            return false;
        const std::vector<NearHit> near = nearHits();
        if (near.empty())
            return false;
        const WordHit hit{near.front().text, near.front().line, near.front().line};
        const LineNumber before = LineNumber{std::max<std::int64_t>(hit.first.value - 1, 1)};
        WordComparison compared = compareWords(m_text, m_evidence.lines(hit.text, hit.first, hit.last));
        if (const WordComparison wider = compareWords(m_text, m_evidence.lines(hit.text, before, hit.last.plus(1)));
            wider.kept > compared.kept)
            compared = wider;
        m_mark.place = m_evidence.refTo(hit, {});
        m_mark.confidence = near.front().share >= keptByMisquote ? Confidence::Medium : Confidence::Low;
        if (isMisquote(compared)) {
            m_mark.verdict = AuditVerdict::Misquoted;
            m_mark.reason = {compared.evidence.empty() ? "audit.quote.added" : "audit.quote.changed",
                             {{"review", compared.review}, {"evidence", compared.evidence}}};
            return true;
        }
        m_mark.verdict = m_quote.found.isProposal ? AuditVerdict::NotChecked : AuditVerdict::Paraphrase;
        m_mark.reason = {m_quote.found.isProposal ? "audit.quote.proposal" : "audit.quote.paraphrase", {}};
        return true;
    }

    /// `Line 20 of README.md: <quotation>`, and nothing before it that may ask for a change.
    bool isSaidOfPlace() const
    {
        static const RE2 before(R"((?i)^[\s\d.)*_`("-]*(?:(?:in|on|at|see)\s+)?[`("[]*$)");
        static const RE2 between(
            R"((?i)^[\s`)\]"]*[:,]?\s*(?:(?:says|has|sets|reads|states|contains|shows)\b)?[\s:`"]*$)");
        const std::string_view text = m_source.text();
        const std::size_t begin = m_source.sentence(m_quote.spot).begin;
        const ByteRange& pointer = m_pointer->found.range;
        const std::size_t quote = m_quote.found.range.begin;
        return begin <= pointer.begin && pointer.end <= quote &&
               RE2::FullMatch(std::string(text.substr(begin, pointer.begin - begin)), before) &&
               RE2::FullMatch(std::string(text.substr(pointer.end, quote - pointer.end)), between);
    }

    /// A setting in code, `retries: 3`, that the lines pointed to set otherwise.
    bool hasOtherValue()
    {
        constexpr std::int64_t mostLines = 12;
        static const RE2 setting(R"(^\s*["']?([A-Za-z_][\w.-]*)["']?\s*[:=]\s*["']?([\w.-]+)["']?\s*[,;]?\s*$)");
        static const RE2 line(
            R"((?m)^[\s-]*["']?([A-Za-z_][\w.-]*)["']?\s*[:=][ \t]*["']?([\w.-]+)["']?[ \t]*[,;]?[ \t]*(?:#.*|//.*)?$)");
        if (!hasLines() || m_quote.found.isProposal || m_quote.found.form != FoundQuote::Form::Code ||
            m_source.isProposal(m_quote.spot) || !isSaidOfPlace() || m_pointer->found.places.size() != 1 ||
            m_pointer->found.last.value - m_pointer->found.first.value > mostLines)
            return false;
        std::string key, value;
        if (!RE2::FullMatch(std::string(m_text), setting, &key, &value))
            return false;
        const SourceRef ref =
            m_evidence.paths().refTo(m_pointer->found.places.front(), m_pointer->found.first, m_pointer->found.last);
        const int artifact = m_pointer->found.places.front().artifact;
        const std::string lines = m_evidence.lines(artifact, ref.firstLine, ref.lastLine);
        re2::StringPiece rest(lines);
        std::string name, set, other;
        while (RE2::FindAndConsume(&rest, line, &name, &set)) {
            if (name != key)
                continue;
            if (set == value || !other.empty())
                return false;
            other = set;
        }
        if (other.empty())
            return false;
        m_mark.verdict = AuditVerdict::Misquoted;
        m_mark.confidence = Confidence::Medium;
        m_mark.place = m_evidence.refTo({artifact, ref.firstLine, ref.lastLine}, {});
        m_mark.reason = {"audit.quote.changed", {{"review", value}, {"evidence", other}}};
        return true;
    }

    /// Too short to be looked for by its words, but where the review points it stands with another number.
    bool isChangedThere()
    {
        constexpr std::int64_t mostLines = 12;
        constexpr double kept = 0.6;
        if (!hasLines() || m_quote.found.isProposal || m_quote.found.form == FoundQuote::Form::Code ||
            m_pointer->found.last.value - m_pointer->found.first.value > mostLines)
            return false;
        const SourceRef ref =
            m_evidence.paths().refTo(m_pointer->found.places.front(), m_pointer->found.first, m_pointer->found.last);
        const int artifact = m_pointer->found.places.front().artifact;
        const WordComparison compared = compareWords(m_text, m_evidence.lines(artifact, ref.firstLine, ref.lastLine));
        if (compared.kept < kept || !compared.changesNumber || compared.evidence.empty())
            return false;
        m_mark.verdict = AuditVerdict::Misquoted;
        m_mark.place = m_evidence.refTo({artifact, ref.firstLine, ref.lastLine}, {});
        m_mark.reason = {"audit.quote.changed", {{"review", compared.review}, {"evidence", compared.evidence}}};
        return true;
    }

    bool isMisquote(const WordComparison& compared) const
    {
        const int words = static_cast<int>(wordsOf(m_text).size());
        if (m_quote.found.isProposal || words < wordsOfMisquote || compared.kept < keptByMisquote ||
            compared.review.empty() || m_quote.found.form == FoundQuote::Form::Code)
            return false;
        return m_quote.found.isAttributed || hasLines() || compared.kept >= surelyMisquoted || compared.changesNumber;
    }

    bool hasLines() const { return m_pointer && m_pointer->found.first.isValid() && !m_pointer->found.places.empty(); }

    void judgeMissing()
    {
        m_mark.verdict = AuditVerdict::NotChecked;
        if (m_quote.found.isProposal) {
            m_mark.reason = {"audit.quote.proposal", {}};
            return;
        }
        const bool isCited =
            hasLines() || (m_quote.found.isAttributed && m_pointer && !m_pointer->found.places.empty());
        const bool isPassage = m_quote.words >= leastWords && m_quote.found.form != FoundQuote::Form::Code;
        if (isCited && isPassage) {
            m_mark.verdict = AuditVerdict::NotFound;
            m_mark.reason = {"audit.quote.not-found", {}};
        } else {
            m_mark.reason = {"audit.quote.unattributed", {}};
        }
    }

    const AuditSource& m_source;
    const AuditEvidence& m_evidence;
    const QuoteItem& m_quote;
    std::string_view m_text;
    const PointerItem* m_pointer;
    AuditMark m_mark;
};

} // namespace

AuditMark auditQuote(const AuditSource& source, const AuditEvidence& evidence, const QuoteItem& quote)
{
    return QuoteAudit(source, evidence, quote).judge();
}

} // namespace exhibit
