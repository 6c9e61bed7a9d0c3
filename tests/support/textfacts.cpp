// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/textfacts.h"

#include "models/parsing/prose/prose.h"
#include "models/parsing/pytest/coveragetable.h"

#include <algorithm>

namespace exhibit::test {

namespace {

Document& documentOf(PackFacts& facts, const std::string& path)
{
    auto artifact = std::find_if(facts.artifacts.begin(), facts.artifacts.end(),
                                 [&](const Artifact& known) { return known.path == path; });
    if (artifact == facts.artifacts.end()) {
        artifact = facts.artifacts.insert(facts.artifacts.end(), Artifact{});
        artifact->path = path;
    }
    const DocumentAddress address{static_cast<int>(artifact - facts.artifacts.begin()), -1};
    const auto document = std::find_if(facts.documents.begin(), facts.documents.end(),
                                       [&](const Document& known) { return known.canonical == address; });
    if (document != facts.documents.end())
        return *document;
    Document& added = facts.documents.emplace_back();
    added.kind = ArtifactKind::Prose;
    added.canonical = address;
    return added;
}

} // namespace

void addText(PackFacts& facts, const std::string& path, const std::vector<std::string>& lines, const Rules& rules)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    const TextSource source{path, {}, LineNumber{1}, text};
    DocumentText read = parseProse(source, Mojibake::None, rules).text;
    CoverageTableReader tables(source);
    read.lines.clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto number = LineNumber::fromZeroBased(static_cast<std::int64_t>(i));
        tables.addLine(number, lines[i]);
        read.lines.push_back({number, lines[i]});
    }
    read.coverage = tables.take();
    Document& document = documentOf(facts, path);
    document.text = std::move(read);
    for (Witness& witness : facts.witnesses) {
        if (witness.where.path == path)
            witness.document = document.canonical;
    }
    for (Claim& claim : facts.claims) {
        if (claim.where.path == path)
            claim.document = static_cast<int>(&document - facts.documents.data());
    }
}

} // namespace exhibit::test
