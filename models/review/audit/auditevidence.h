// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/auditsource.h"
#include "models/review/audit/evidencetexts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A passage of a review beside the lines that come nearest to it, word by word.
struct WordComparison
{
    double kept = 0;              ///< share of the review's words that stand there in this order
    std::string review, evidence; ///< the words that were exchanged; empty if none were
    bool changesNumber = false;
};

/// What was found in the pack for a review, as its judges ask for it.
class AuditEvidence
{
public:
    AuditEvidence(const AuditSource& source, EvidenceTexts& texts) : m_source(source), m_texts(texts) {}

    const PackPaths& paths() const { return m_source.paths(); }
    std::vector<WordHit> hitsIn(int passage, const DocumentAddress& place) const;
    std::vector<NearHit> nearIn(int passage, const DocumentAddress& place) const;
    /// Of hits at several addresses of one document one is kept; prose goes before other texts.
    std::vector<WordHit> hits(int passage) const;
    std::string lines(int artifact, LineNumber first, LineNumber last) const
    {
        return m_texts.lines(artifact, first, last);
    }
    /// With `quote` if that stands there letter by letter, else with the first line.
    SourceRef refTo(const WordHit& hit, std::string_view quote) const;
    bool standsIn(const WordHit& hit, std::string_view quote) const;

private:
    bool isInside(const DocumentAddress& place, int text, LineNumber line) const;

    const AuditSource& m_source;
    EvidenceTexts& m_texts;
};

/// `evidence` is searched for the stretch that is nearest to `review`.
WordComparison compareWords(std::string_view review, std::string_view evidence);

/// A placeholder of `review` (`<id>`) that reads otherwise in `evidence` (`{run_id}`), where all other words agree.
std::optional<WordComparison> changedPlaceholder(std::string_view review, std::string_view evidence);

} // namespace exhibit
