// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/prose.h"

#include "models/files/text/mojibake.h"
#include "models/parsing/claims/freshnessreader.h"
#include "models/parsing/claims/needs/countedtests.h"
#include "models/parsing/claims/needs/statedneeds.h"
#include "models/parsing/claims/pathreader.h"
#include "models/parsing/claims/sectionfiles.h"
#include "models/parsing/claims/statereader.h"
#include "models/parsing/claims/sums/drawntables.h"
#include "models/parsing/claims/sums/ownfigures.h"
#include "models/parsing/claims/sums/sectioncounts.h"
#include "models/parsing/claims/testreader.h"
#include "models/parsing/claims/values/valuereader.h"
#include "models/parsing/claims/wordingreader.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/prose/markdownbounds.h"
#include "models/parsing/told/prosetext.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostClaims = 20'000; // of one document; nobody reads more, and judging compares them

/// A sentence that names the same thing twice makes one claim about it.
void dropRepetitions(std::vector<Claim>& claims)
{
    const auto same = [](const Claim& a, const Claim& b) {
        return a.claimClass == b.claimClass && a.where == b.where && a.text == b.text && a.subject == b.subject &&
               a.values == b.values && a.test == b.test && a.stamp == b.stamp;
    };
    std::vector<Claim> kept;
    kept.reserve(claims.size());
    std::size_t firstOfLine = 0; // of `kept`; the claims come in the order of their lines
    for (Claim& claim : claims) {
        if (firstOfLine < kept.size() && kept[firstOfLine].where.firstLine != claim.where.firstLine)
            firstOfLine = kept.size();
        const bool known = std::any_of(kept.begin() + static_cast<std::ptrdiff_t>(firstOfLine), kept.end(),
                                       [&](const Claim& other) { return same(other, claim); });
        if (!known)
            kept.push_back(std::move(claim));
    }
    claims = std::move(kept);
}

/// What nothing nearer dates is as old as its document says it is.
void dateLines(ProseRecords& records)
{
    const auto stamped = std::find_if(records.claims.begin(), records.claims.end(),
                                      [](const Claim& claim) { return claim.asOf.source == AsOfSource::Document; });
    if (stamped == records.claims.end())
        return;
    for (StateLine& line : records.text.states) {
        if (line.asOf.source == AsOfSource::None)
            line.asOf = stamped->asOf;
    }
    for (StatedValue& value : records.text.values) {
        if (value.asOf.source == AsOfSource::None)
            value.asOf = stamped->asOf;
    }
}

Problem tooManyClaims(const TextSource& source, const MarkdownBlock& next)
{
    Problem problem;
    problem.message = {"problem.prose.too-many-claims", {{"claims", std::to_string(mostClaims)}}};
    problem.where = source.pointTo(next.first, {});
    return problem;
}

} // namespace

ProseRecords parseProse(const TextSource& source, Mojibake mojibake, const Rules& rules)
{
    const std::string repaired = mojibake == Mojibake::None ? std::string() : repairMojibake(source.text, mojibake);
    const std::string_view text = mojibake == Mojibake::None ? source.text : std::string_view(repaired);

    ProseRecords records;
    MarkdownDocument document = parseMarkdown(source, text);
    records.problems = std::move(document.problems);
    const Surroundings surroundings(document, rules);
    const std::vector<std::string_view> lines = splitLines(text);
    const Genres genres(source, document, lines, surroundings, rules);
    const AsOfReader asOf(source, document);
    const ProseReading reading{
        source, document, rules, surroundings, genres, asOf, splitLines(source.text), lines, generatedLines(lines),
        -1,     {}};
    const TestReader tests(reading);
    const FreshnessReader freshness(reading);
    const PathReader paths(reading);
    const WordingReader wordings(reading);
    const StatedNeeds needs(reading);
    const CountedTests counted(reading);
    OwnFigures own(reading);
    SectionCounts sections(reading);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const int block = static_cast<int>(i);
        if (records.claims.size() >= mostClaims) {
            records.problems.push_back(tooManyClaims(source, document.blocks[i]));
            break;
        }
        tests.read(block, records.claims);
        freshness.read(block, records.claims);
        paths.read(block, records.claims, records.mentions);
        wordings.read(block, records.claims);
        needs.read(block, records.claims);
        counted.read(block, records.claims);
        own.read(block, records.claims);
        sections.read(block);
    }
    own.finish(records.claims);
    sections.finish(records.claims);
    readDrawnTables(reading, records.claims);
    std::stable_sort(records.claims.begin(), records.claims.end(),
                     [](const Claim& a, const Claim& b) { return a.where.firstLine < b.where.firstLine; });
    resolveTestSubjects(records.claims, 0);
    AsOfReader::dateByStamp(records.claims);
    dropRepetitions(records.claims);
    records.text = readProseText({source, document, reading.original, reading.repaired}, ProseKind::Prose, rules,
                                 records.problems);
    records.text.states = readStates(reading);
    records.text.values = readValues(reading);
    dateLines(records);
    records.text.genres = genres.parts(source);
    records.text.lines = linesBeside(records.claims, source, reading.original);
    return records;
}

DocumentText readSummaryText(const TextSource& source, Mojibake mojibake, const Rules& rules,
                             std::vector<Problem>& problems)
{
    const std::string repaired = mojibake == Mojibake::None ? std::string() : repairMojibake(source.text, mojibake);
    const std::string_view text = mojibake == Mojibake::None ? source.text : std::string_view(repaired);
    const MarkdownDocument document = parseMarkdown(source, text);
    const std::vector<std::string_view> original = splitLines(source.text);
    const std::vector<std::string_view> lines = splitLines(text);
    return readProseText({source, document, original, lines}, ProseKind::Summary, rules, problems);
}

std::unique_ptr<DocumentParser> makeProse(const DocumentContext& context)
{
    return makeWholeText(
        context, [&rules = context.rules](const TextSource& source, Mojibake mojibake, DocumentRecords& records) {
            ProseRecords prose = parseProse(source, mojibake, rules);
            records.claims = std::move(prose.claims);
            records.mentions = std::move(prose.mentions);
            records.text = std::move(prose.text);
            appendProblems(records.problems, std::move(prose.problems));
        });
}

} // namespace exhibit
