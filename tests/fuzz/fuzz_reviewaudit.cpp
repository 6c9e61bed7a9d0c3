// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/auditreview.h"
#include "models/review/audit/wordsearch.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace exhibit;

namespace {

const std::vector<std::string>& evidence()
{
    static const std::vector<std::string> lines = {"# Quay", "", "All 4 core tests pass (4 passed, 0 failed).",
                                                   "Requests to `/berths/{id}` no longer time out.",
                                                   "2 failed, 2 passed in 1.4s"};
    return lines;
}

/// One file in memory.
class MemoryTexts : public EvidenceTexts
{
public:
    void search(WordSearch& search) override
    {
        search.beginText(0);
        for (std::size_t i = 0; i < evidence().size(); ++i)
            search.addLine(LineNumber::fromZeroBased(static_cast<std::int64_t>(i)), evidence()[i]);
        search.endText();
    }
    std::string lines(int, LineNumber first, LineNumber last) override
    {
        std::string text;
        for (std::int64_t line = first.value; line <= last.value; ++line) {
            if (line >= 1 && line <= static_cast<std::int64_t>(evidence().size()))
                text += evidence()[static_cast<std::size_t>(line - 1)] + '\n';
        }
        return text;
    }
};

PackSnapshot snapshot()
{
    auto facts = std::make_shared<PackFacts>();
    Artifact readme;
    readme.path = "README.md";
    readme.kind = ArtifactKind::Prose;
    readme.lines = static_cast<std::int64_t>(evidence().size());
    facts->artifacts.push_back(readme);
    Commit commit;
    commit.sha = "3f9a1c7d0b5e";
    commit.date = "Sat Nov 21 00:52:49 2026 +1100";
    facts->commits.push_back(commit);
    auto review = std::make_shared<Review>();
    Run run;
    run.key = {"quay-v4", {}};
    run.counts.failed = 2;
    run.counts.passed = 2;
    run.executed = true;
    review->runs.push_back(run);
    return {facts, review};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const PackSnapshot pack = snapshot();
    MemoryTexts texts;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const ReviewAudit audit = auditReview("f.md", text, pack, texts);
    for (const AuditMark& mark : audit.marks) {
        const bool isInside = mark.begin <= mark.end && mark.end <= text.size() && mark.statement >= 0 &&
                              mark.statement < static_cast<int>(audit.statements.size());
        // A place outside of the file would be a pointer to nothing.
        const bool isPlace =
            mark.place.path != "README.md" || mark.place.lastLine.value <= static_cast<std::int64_t>(evidence().size());
        if (!isInside || !isPlace)
            std::abort();
    }
    if (correctedText(audit).size() > 4 * text.size() + 1024)
        std::abort();
    return 0;
}
