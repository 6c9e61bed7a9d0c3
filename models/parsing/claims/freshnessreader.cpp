// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/freshnessreader.h"

#include "models/parsing/claims/stamps.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestStamped = 1000;
constexpr std::size_t labelReach = 40; ///< a date further behind its label belongs to something else

/// A paragraph that is a title in all but name: `**Optimisations (2025-12-10)**:`.
bool isTitle(const std::string& text)
{
    constexpr std::size_t longestTitle = 90;
    static const RE2 dated(R"(\(\d{4}-\d{2}-\d{2}\)[^\w]{0,8}$)");
    return text.size() <= longestTitle && RE2::PartialMatch(text, dated);
}

/// `Last updated: v1.1.0`: a stamp without a moment.
std::optional<FoundStamp> findVersion(const std::string& text, const std::vector<RuleMatch>& labels)
{
    static const RE2 version(R"(^\W{0,6}(v?\d+\.\d+(?:\.\d+)*)\b)");
    static const RE2 duration(R"((?i)^\W{0,6}\d+\.\d+\s*(?:%|(?:µs|ms|s|secs?|seconds?|mins?|minutes?|h|hours?)\b))");
    for (const RuleMatch& label : labels) {
        const re2::StringPiece rest(text.data() + label.end, text.size() - label.end);
        std::string found;
        if (label.rule->set.count("version") == 0 || RE2::PartialMatch(rest, duration) ||
            !RE2::PartialMatch(rest, version, &found))
            continue;
        FoundStamp stamp;
        stamp.begin = label.begin;
        stamp.end = label.end;
        stamp.stamp.text = std::move(found);
        return stamp;
    }
    return std::nullopt;
}

} // namespace

FreshnessReader::FreshnessReader(const ProseReading& reading)
    : m_reading(reading), m_labels(reading.rules.group("freshness.label")),
      m_notClaim(reading.rules.group("freshness.not-claim"))
{}

void FreshnessReader::read(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(index);
    if (block.task == MarkdownBlock::Task::Open)
        return;
    switch (block.type) {
    case MarkdownBlock::Type::Heading:
    case MarkdownBlock::Type::Paragraph:
    case MarkdownBlock::Type::Html:
        for (const ProseStatement& statement : m_reading.statements(index))
            readStatement(statement, claims);
        return;
    case MarkdownBlock::Type::TableRow:
        if (block.cells.size() == 2) {
            for (ProseStatement statement : m_reading.statements(index)) {
                statement.text = block.cells[0] + ": " + block.cells[1];
                readStatement(statement, claims);
            }
        }
        return;
    default:
        return;
    }
}

/// A stamp line of its own at the head, in the footer, in a generated block or in a section about the document. A stamp
/// inside a section or behind other words may be of anything.
bool FreshnessReader::isOfDocument(const ProseStatement& statement, std::size_t labelBegin) const
{
    constexpr std::size_t farthestLabel = 32;
    constexpr std::size_t longestLine = 160;
    const std::string_view before = std::string_view(statement.text).substr(0, labelBegin);
    if (labelBegin > farthestLabel || before.find(':') != std::string_view::npos || statement.text.size() > longestLine)
        return false;
    const MarkdownBlock& block = m_reading.block(statement.block);
    if (block.type == MarkdownBlock::Type::Heading)
        return block.headingLevel == 1;
    const auto line = static_cast<std::size_t>(statement.first().zeroBased());
    const bool generated = line < m_reading.generated.size() && m_reading.generated[line] != 0;
    if (generated || block.afterBreak || block.heading < 0 || m_reading.block(block.heading).headingLevel == 1)
        return true;
    return m_reading.rules.group("around.document-section").matchesAny(m_reading.block(block.heading).text());
}

void FreshnessReader::readStatement(const ProseStatement& statement, std::vector<Claim>& claims) const
{
    if (statement.text.size() > longestStamped)
        return;
    const MarkdownBlock& block = m_reading.block(statement.block);
    const bool heading =
        block.type == MarkdownBlock::Type::Heading ||
        (block.type == MarkdownBlock::Type::Paragraph && block.listDepth == 0 && isTitle(statement.text));
    std::vector<RuleMatch> labels = m_labels.findAll(statement.text);
    std::sort(labels.begin(), labels.end(), [](const RuleMatch& a, const RuleMatch& b) { return a.begin < b.begin; });
    std::string kind;
    std::size_t labelBegin = 0;
    std::optional<FoundStamp> found;
    for (const RuleMatch& label : labels) {
        found = findStamp(statement.text, label.end);
        if (found && found->begin <= label.end + labelReach) {
            const auto set = label.rule->set.find("kind");
            kind = set == label.rule->set.end() ? "updated" : set->second;
            labelBegin = label.begin;
            break;
        }
        found.reset();
    }
    if (!found)
        found = findVersion(statement.text, labels);
    if (found && kind.empty())
        kind = "updated";
    if (!found && heading) {
        found = findStamp(statement.text);
        kind = "section";
    }
    if (!found || m_notClaim.matchesAny(statement.text))
        return;
    Claim claim = makeClaim(m_reading, ClaimClass::Freshness, statement, found->begin, found->end);
    claim.stamp = std::move(found->stamp);
    claim.values.push_back({"kind", kind});
    if (kind == "section")
        claim.subject = {"section", statement.text};
    else if (isOfDocument(statement, labelBegin))
        claim.subject = {"document", {}};
    else
        claim.subject = {"section", claim.heading};
    claims.push_back(std::move(claim));
}

} // namespace exhibit
