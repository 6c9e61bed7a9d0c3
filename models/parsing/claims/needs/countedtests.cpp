// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/needs/countedtests.h"

#include "models/domain/text.h"
#include "models/parsing/claims/testvalues.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestCount = 300;

bool isToldAlready(const std::vector<Claim>& claims, const SourceRef& where)
{
    return std::any_of(claims.rbegin(), claims.rend(), [&where](const Claim& claim) {
        return claim.claimClass == ClaimClass::Test && claim.where.firstLine == where.firstLine;
    });
}

} // namespace

CountedTests::CountedTests(const ProseReading& reading)
    : m_reading(reading), m_number(reading.rules.group("counted.number")),
      m_whole(reading.rules.group("counted.whole")), m_not(reading.rules.group("counted.not")),
      m_tree(reading.rules.group("counted.tree"))
{}

void CountedTests::read(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(index);
    const bool isCode = block.type == MarkdownBlock::Type::Code;
    if ((block.type != MarkdownBlock::Type::Paragraph && !isCode) || block.quoteDepth > 0 ||
        block.task == MarkdownBlock::Task::Open || m_reading.surroundings.moodOf(index) == Mood::Plans)
        return;
    for (const ProseStatement& statement : m_reading.statements(index)) {
        if (statement.text.size() > longestCount)
            continue;
        const std::vector<RuleMatch> matches = (isCode ? m_tree : m_number).findAll(statement.text);
        if (matches.empty() || matches.front().groups.empty() || (!isCode && m_not.matchesAny(statement.text)))
            continue;
        const auto count = countOf(matches.front().groups.front().second);
        Claim claim = makeClaim(m_reading, ClaimClass::Metric, statement, 0, statement.text.size());
        if (!count || isToldAlready(claims, claim.where))
            continue;
        claim.subject = {std::string(countedSubject), std::to_string(*count)};
        claim.values = {{std::string(countedTests), std::to_string(*count)}};
        if (isCode || (matches.size() == 1 && m_whole.matchesAny(statement.text)))
            claim.values.push_back({std::string(countedWhole), "yes"});
        claims.push_back(std::move(claim));
    }
}

} // namespace exhibit
