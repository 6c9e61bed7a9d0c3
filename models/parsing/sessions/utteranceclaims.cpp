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

    /// The part of the sentence that the bytes begin..end stand in, between signs that end a thought.
    static std::string_view clauseOf(std::string_view text, std::size_t begin, std::size_t end)
    {
        constexpr std::string_view ends = ";()";
        const std::size_t before = begin == 0 ? std::string_view::npos : text.find_last_of(ends, begin - 1);
        std::size_t from = before == std::string_view::npos ? 0 : before + 1;
        std::size_t to = std::min(text.find_first_of(ends, end), text.size());
        for (const std::string_view dash : {" \u2014 ", " \u2013 ", " - ", ", but ", " but "}) {
            const std::size_t left = begin == 0 ? std::string_view::npos : text.rfind(dash, begin - 1);
            if (left != std::string_view::npos)
                from = std::max(from, std::min(left + dash.size(), begin));
            to = std::min(to, std::min(text.find(dash, end), text.size()));
        }
        return text.substr(from, to - from);
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
        const std::vector<RuleMatch> matches = m_rules.group("session.claim").findAll(statement.text);
        const auto isAbout = [](const RuleMatch& match, std::string_view wanted) {
            const auto about = match.rule->set.find("about");
            return about != match.rule->set.end() && about->second == wanted;
        };
        // A change of a file that is named is one statement, not two.
        const bool namesFile =
            std::any_of(matches.begin(), matches.end(), [&](const RuleMatch& match) { return isAbout(match, "file"); });
        for (const RuleMatch& match : matches) {
            if (namesFile && isAbout(match, "edit"))
                continue;
            const auto about = match.rule->set.find("about");
            if (m_rules.group("session.not-clause").matchesAny(clauseOf(statement.text, match.begin, match.end)))
                continue;
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
