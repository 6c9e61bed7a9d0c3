// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/utteranceclaims.h"

#include "models/domain/text.h"
#include "models/parsing/claims/prosestatement.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/prose/markdownbounds.h"
#include "models/parsing/prose/prose.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestUtterance = std::size_t{1} << 20;

class Utterance
{
public:
    Utterance(std::string_view text, const Rules& rules, const Locate& locate)
        : m_text(text.substr(0, longestUtterance)), m_rules(rules), m_locate(locate), m_lines(splitLines(m_text))
    {
        m_source.path = "utterance";
        m_source.text = m_text;
    }

    std::vector<Claim> claims()
    {
        readTests();
        readOthers();
        std::stable_sort(m_claims.begin(), m_claims.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Claim> claims;
        for (auto& [line, claim] : m_claims) {
            claim.genre = Genre::Report;
            claims.push_back(std::move(claim));
        }
        return claims;
    }

private:
    /// The lines first..last, without blanks around them.
    SourceRef place(LineNumber first, LineNumber last) const
    {
        if (m_lines.empty())
            return m_locate(0, 0);
        const auto at = [this](LineNumber line) {
            return m_lines[std::min<std::size_t>(static_cast<std::size_t>(std::max<std::int64_t>(line.value, 1)) - 1,
                                                 m_lines.size() - 1)];
        };
        const std::string_view from = trimmed(at(first));
        const std::string_view to = trimmed(at(last));
        if (from.empty() || to.empty())
            return m_locate(0, 0);
        const auto begin = static_cast<std::size_t>(from.data() - m_text.data());
        const auto end = static_cast<std::size_t>(to.data() - m_text.data()) + to.size();
        return m_locate(begin, begin + cutQuote(m_text.substr(begin, end - begin)).size());
    }

    bool isSaid(std::string_view statement) const { return !m_rules.group("session.not-claim").matchesAny(statement); }

    void readTests()
    {
        for (Claim& claim : parseProse(m_source, Mojibake::None, m_rules).claims) {
            if (claim.claimClass != ClaimClass::Test || !isSaid(claim.text))
                continue;
            m_testLines.insert(claim.where.firstLine.value);
            const LineNumber line = claim.where.firstLine;
            claim.where = place(line, claim.where.lastLine);
            m_claims.emplace_back(line.value, std::move(claim));
        }
    }

    void readOthers()
    {
        const MarkdownDocument document = parseMarkdown(m_source, m_text);
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            const MarkdownBlock& block = document.blocks[i];
            const bool isSpoken = block.type == MarkdownBlock::Type::Paragraph ||
                                  block.type == MarkdownBlock::Type::Heading ||
                                  block.type == MarkdownBlock::Type::TableRow;
            if (!isSpoken || block.task == MarkdownBlock::Task::Open)
                continue;
            for (const ProseStatement& statement : statementsOf(document, static_cast<int>(i)))
                readStatement(statement);
        }
    }

    void readStatement(const ProseStatement& statement)
    {
        constexpr std::size_t longest = 2000;
        if (statement.text.size() > longest || !isSaid(statement.text))
            return;
        std::set<std::string, std::less<>> seen;
        for (const RuleMatch& match : m_rules.group("session.claim").findAll(statement.text)) {
            const auto about = match.rule->set.find("about");
            if (about == match.rule->set.end() || !seen.insert(about->second).second)
                continue;
            if (about->second == "tests" && m_testLines.contains(statement.first().value))
                continue;
            Claim claim;
            claim.claimClass = ClaimClass::Status;
            claim.text = statement.text;
            claim.subject = {"session", about->second};
            claim.binding = statement.text.substr(match.begin, match.end - match.begin);
            claim.values.push_back({"about", about->second});
            for (const auto& [name, value] : match.groups)
                claim.values.push_back({name, std::string(value)});
            claim.where = place(statement.first(), statement.last());
            m_claims.emplace_back(statement.first().value, std::move(claim));
        }
    }

    std::string_view m_text;
    const Rules& m_rules;
    const Locate& m_locate;
    TextSource m_source;
    std::vector<std::string_view> m_lines;
    std::set<std::int64_t> m_testLines;
    std::vector<std::pair<std::int64_t, Claim>> m_claims;
};

} // namespace

std::vector<Claim> claimsOfUtterance(std::string_view text, const Rules& rules, const Locate& locate)
{
    return isBlank(text) ? std::vector<Claim>() : Utterance(text, rules, locate).claims();
}

} // namespace exhibit
