// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose.h"

#include "models/files/mojibake.h"
#include "models/parsing/claims/freshnessreader.h"
#include "models/parsing/claims/pathreader.h"
#include "models/parsing/claims/testreader.h"
#include "models/parsing/claims/testsubject.h"
#include "models/parsing/claims/wordingreader.h"
#include "models/parsing/markdown.h"
#include "models/parsing/markdownbounds.h"

#include <algorithm>

namespace exhibit {

ProseRecords parseProse(const TextSource& source, Mojibake mojibake, const Rules& rules)
{
    const std::string repaired = mojibake == Mojibake::None ? std::string() : repairMojibake(source.text, mojibake);
    const std::string_view text = mojibake == Mojibake::None ? source.text : std::string_view(repaired);

    ProseRecords records;
    MarkdownDocument document = parseMarkdown(source, text);
    records.problems = std::move(document.problems);
    const Surroundings surroundings(document, rules);
    const std::vector<std::string_view> lines = splitLines(text);
    const ProseReading reading{
        source, document, rules, surroundings, splitLines(source.text), lines, generatedLines(lines)};
    const TestReader tests(reading);
    const FreshnessReader freshness(reading);
    const PathReader paths(reading);
    const WordingReader wordings(reading);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const int block = static_cast<int>(i);
        tests.read(block, records.claims);
        freshness.read(block, records.claims);
        paths.read(block, records.claims, records.mentions);
        wordings.read(block, records.claims);
    }
    std::stable_sort(records.claims.begin(), records.claims.end(),
                     [](const Claim& a, const Claim& b) { return a.where.firstLine < b.where.firstLine; });
    resolveTestSubjects(records.claims, 0);
    return records;
}

} // namespace exhibit
