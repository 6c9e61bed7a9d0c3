// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/utteranceclaims.h"

#include "models/domain/measures/statednumber.h"
#include "models/domain/text.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/claims/prosestatement.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/prose/markdownbounds.h"
#include "models/parsing/prose/prose.h"
#include "models/parsing/sessions/commandreading.h"
#include "models/parsing/sessions/saidlimits.h"
#include "models/parsing/sessions/shell/shellcommand.h"

#include <algorithm>
#include <iterator>
#include <optional>
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
        m_document = parseMarkdown(m_source, m_text);
    }

    std::vector<Claim> claims()
    {
        readTests();
        readOthers();
        std::stable_sort(m_claims.begin(), m_claims.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Claim> claims;
        const bool isOpen = m_rules.group("session.not-again").matchesAny(m_text);
        for (auto& [line, claim] : m_claims) {
            claim.genre = Genre::Report;
            const bool isOfNow = claim.text.find(" now") != std::string::npos;
            if (isOpen || (!isOfNow && m_rules.group("session.then").matchesAny(claim.text)))
                claim.values.push_back({"then", "1"});
            claims.push_back(std::move(claim));
        }
        return claims;
    }

private:
    /// The sentence where it stands as it is written, else the lines first..last without blanks around them.
    SourceRef place(LineNumber first, LineNumber last, std::string_view sentence) const
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
        const std::string_view lines = m_text.substr(begin, end - begin);
        const std::size_t said = sentence.empty() ? std::string_view::npos : lines.find(sentence);
        if (said != std::string_view::npos)
            return m_locate(begin + said, begin + said + cutQuote(sentence).size());
        if (const auto [first, last] = withMarks(lines, sentence); first < last)
            return m_locate(begin + first, begin + first + cutQuote(lines.substr(first, last - first)).size());
        return m_locate(begin, begin + cutQuote(lines).size());
    }

    /// Where the sentence stands in lines that have marks of Markdown between its words; nothing: 0..0.
    static std::pair<std::size_t, std::size_t> withMarks(std::string_view lines, std::string_view sentence)
    {
        constexpr std::string_view marks = "`*_";
        std::string plain;
        std::vector<std::size_t> at;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (marks.find(lines[i]) != std::string_view::npos)
                continue;
            plain += lines[i];
            at.push_back(i);
        }
        std::string wanted(sentence);
        std::erase_if(wanted, [&](char c) { return marks.find(c) != std::string_view::npos; });
        const std::size_t found = wanted.empty() ? std::string::npos : plain.find(wanted);
        if (found == std::string::npos)
            return {0, 0};
        return {at[found], at[found + wanted.size() - 1] + 1};
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

    /// "Could not" tells of what was tried, unlike other words of what may be.
    bool isSaid(std::string_view statement) const
    {
        std::string told(statement);
        for (const std::string_view tried : {"could not ", "couldn't ", "couldn\u2019t "}) {
            for (std::size_t at = told.find(tried); at != std::string::npos; at = told.find(tried, at + 1))
                told.replace(at, tried.size(), "did not ");
        }
        return !m_rules.group("session.not-claim").matchesAny(told);
    }

    /// Up to a clause that only hopes: "…, which should mend it".
    std::string_view withoutHope(std::string_view statement) const
    {
        for (const RuleMatch& match : m_rules.group("session.hope").findAll(statement))
            statement = statement.substr(0, std::min(statement.size(), match.begin));
        return trimmed(statement);
    }

    /// What stands between quotation marks that are open at `at` is said of others' words.
    static bool isQuoted(std::string_view text, std::size_t at)
    {
        const std::string_view before = text.substr(0, at);
        const auto count = [before](std::string_view mark) {
            std::size_t found = 0;
            for (std::size_t i = before.find(mark); i != std::string_view::npos; i = before.find(mark, i + 1))
                ++found;
            return found;
        };
        return count("\"") % 2 == 1 || count("\u201C") > count("\u201D") || count("\u00AB") > count("\u00BB");
    }

    /// Whether what leads to the words at begin..end in the statement says that they are not (yet) so. `denies`: that
    /// it is not so is what is stated.
    bool isMeant(std::string_view text, std::size_t begin, std::size_t end, bool denies = false) const
    {
        const std::string_view clause = clauseOf(text, begin, end);
        const auto offset = static_cast<std::size_t>(clause.data() - text.data());
        return !isQuoted(text, begin) && (denies || !m_rules.group("session.not-clause").matchesAny(clause)) &&
               !m_rules.group("session.not-before").matchesAny(clause.substr(0, begin - offset));
    }

    /// Lists of what is to be done, of what others want and of what comes next state nothing.
    bool isOfPlan(std::size_t block) const
    {
        const std::vector<MarkdownBlock>& blocks = m_document.blocks;
        const auto isPlan = [&](int at) {
            return at >= 0 &&
                   m_rules.group("session.not-section").matchesAny(blocks[static_cast<std::size_t>(at)].text());
        };
        if (blocks[block].quoteDepth > 0 || isPlan(blocks[block].leadIn))
            return true;
        for (int at : {blocks[block].item, blocks[block].parentItem}) {
            if (at >= 0 && isPlan(blocks[static_cast<std::size_t>(at)].leadIn))
                return true;
        }
        const std::vector<int> headings = m_document.headingPath(static_cast<int>(block));
        return !blocks[block].afterBreak && std::any_of(headings.begin(), headings.end(), isPlan);
    }

    bool isOfPlan(LineNumber line) const
    {
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            const MarkdownBlock& block = m_document.blocks[i];
            if (block.first.value <= line.value && line.value <= block.last.value &&
                block.type != MarkdownBlock::Type::Heading)
                return isOfPlan(i);
        }
        return false;
    }

    /// "Two of the 18 tests are red": the number beside the word is not of those that fail. "`test_drops` passes": one
    /// test is meant, not all.
    bool saysOfPart(std::string_view said) const
    {
        const std::vector<RuleMatch> matches = m_rules.group("session.claim").findAll(said);
        return std::any_of(matches.begin(), matches.end(), [](const RuleMatch& match) {
            return std::any_of(match.groups.begin(), match.groups.end(), [](const auto& group) {
                return (group.first.starts_with("total") || group.first == "test") && !group.second.empty();
            });
        });
    }

    void readTests()
    {
        for (Claim& claim : parseProse(m_source, Mojibake::None, m_rules).claims) {
            if (claim.claimClass != ClaimClass::Test)
                continue;
            const std::string_view said = withoutHope(claim.text);
            const std::size_t bound = claim.binding.empty() ? std::string::npos : said.find(claim.binding);
            const std::size_t begin = bound == std::string_view::npos ? 0 : bound;
            const std::size_t end = std::min(begin + claim.binding.size(), said.size());
            if (said.empty() || !isSaid(said) || !isMeant(said, begin, end) || isOfPlan(claim.where.firstLine) ||
                saysOfPart(said))
                continue;
            bindTotal(said, claim.test);
            if (m_rules.group("session.except").matchesAny(said))
                claim.scope = Scope::Part;
            addLimits(claim, said, begin, end);
            claim.text = std::string(said);
            m_testLines.insert(claim.where.firstLine.value);
            const LineNumber line = claim.where.firstLine;
            claim.where = place(line, claim.where.lastLine, claim.text);
            m_claims.emplace_back(line.value, std::move(claim));
        }
    }

    /// "No errors in the files I touched", "no new warnings": the whole may be otherwise.
    bool isLimited(std::string_view said) const { return m_rules.group("session.limited").matchesAny(said); }

    /// "41 tests, all passing": of so many it is said.
    void bindTotal(std::string_view said, TestClaimValues& test) const
    {
        if (!test.allPass || test.passed || test.total || isLimited(said))
            return;
        const std::vector<RuleMatch> matches = m_rules.group("session.total").findAll(said);
        if (matches.size() == 1 && !matches.front().groups.empty())
            test.total = wholeNumber(matches.front().groups.front().second);
    }

    /// What a command does that is said to have passed: `tests`, `lint`, …; empty for one of which that says nothing.
    std::string aboutOfCommand(const RuleMatch& match) const
    {
        for (const auto& [name, value] : match.groups) {
            if (!name.starts_with("command") || value.empty())
                continue;
            const std::vector<ShellCall> calls = shellCalls(value);
            const SessionAct act = calls.size() == 1 ? actOfCall(calls.front(), m_rules) : SessionAct::Command;
            // `mvn package` tests on its way; that it succeeds is said of what it builds.
            const bool isOther = act == SessionAct::Tests && !m_rules.group("session.test-word").matchesAny(value);
            if (isOther)
                return std::string(sessionActName(SessionAct::Build));
            const bool isCheck = act == SessionAct::Tests || act == SessionAct::Lint || act == SessionAct::Types ||
                                 act == SessionAct::Build;
            return isCheck ? std::string(sessionActName(act)) : std::string();
        }
        return {};
    }

    /// The program that the words name, as its commands spell it.
    std::string toolIn(std::string_view words) const
    {
        for (const RuleMatch& match : m_rules.group("session.tool").findAll(words)) {
            const auto spelt = match.rule->set.find("tool");
            const std::string_view named = match.groups.empty() ? std::string_view() : match.groups.front().second;
            return spelt == match.rule->set.end() ? lowered(named) : spelt->second;
        }
        return {};
    }

    void readOthers()
    {
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            const MarkdownBlock& block = m_document.blocks[i];
            const bool isSpoken = block.type == MarkdownBlock::Type::Paragraph ||
                                  block.type == MarkdownBlock::Type::Heading ||
                                  block.type == MarkdownBlock::Type::TableRow;
            if (!isSpoken || block.task == MarkdownBlock::Task::Open || isOfPlan(i))
                continue;
            for (const ProseStatement& statement : statementsOf(m_document, static_cast<int>(i))) {
                for (const std::string_view part : partsOf(statement.text))
                    readStatement(statement, part);
            }
        }
    }

    /// Sentences that begin with a program in its own spelling ("pytest passes. ruff is clean."), and, of one that is
    /// no statement as a whole, what stands between its semicolons.
    std::vector<std::string_view> partsOf(std::string_view text) const
    {
        if (text.find_first_of(".;!") >= text.size() - 1) // at its end at most
            return {trimmed(text)};
        const RuleGroup& starts = m_rules.group("session.starts");
        std::vector<std::string_view> parts;
        const bool isWhole = text.find(';') == std::string_view::npos || isSaid(text);
        std::size_t begin = 0;
        for (std::size_t at = text.find_first_of(".;!"); at != std::string_view::npos;
             at = text.find_first_of(".;!", at + 1)) {
            if (at + 2 >= text.size() || text[at + 1] != ' ')
                continue;
            const bool cuts = text[at] == ';' ? !isWhole : starts.matchesAny(text.substr(at + 2, 40));
            if (!cuts)
                continue;
            parts.push_back(trimmed(text.substr(begin, at + (text[at] == ';' ? 0 : 1) - begin)));
            begin = at + 2;
        }
        parts.push_back(trimmed(text.substr(begin)));
        return parts;
    }

    /// Whether other rules know what the words speak of.
    static bool isSaidBeside(const std::vector<RuleMatch>& matches, const RuleMatch& match)
    {
        return std::any_of(matches.begin(), matches.end(), [&match](const RuleMatch& other) {
            return other.rule != match.rule && other.begin < match.end && match.begin < other.end;
        });
    }

    /// `8 of 9 unit tests pass`: not all do.
    static bool ownsUpToSome(std::string_view said)
    {
        static const RE2 ratio(
            R"((?i)\b(\d{1,6})\s*(?:/|of|out of)\s*(?:the\s+|our\s+)?(\d{1,6})\s+(?:[\w-]+\s+){0,3}?(?:tests?|specs|examples|scenarios)\b)");
        std::int64_t some = 0;
        std::int64_t all = 0;
        return RE2::PartialMatch(re2::StringPiece(said.data(), said.size()), ratio, &some, &all) && some < all;
    }

    void readStatement(const ProseStatement& statement, std::string_view text)
    {
        constexpr std::size_t longest = 2000;
        const std::string_view said = withoutHope(text);
        if (text.size() > longest || said.empty() || !isSaid(said))
            return;
        std::set<std::string, std::less<>> seen;
        const std::vector<RuleMatch> matches = m_rules.group("session.claim").findAll(said);
        const auto isAbout = [](const RuleMatch& match, std::string_view wanted) {
            const auto about = match.rule->set.find("about");
            return about != match.rule->set.end() && about->second == wanted;
        };
        const auto says = [&](std::string_view about) {
            return std::any_of(matches.begin(), matches.end(),
                               [&](const RuleMatch& match) { return isAbout(match, about); });
        };
        const bool namesFile = says("file"); // a change of a file that is named is one statement, not two
        const bool saysRed = says("red") || ownsUpToSome(said);
        const bool saysNotRun = says("not-run"); // what was left out has not failed
        for (const RuleMatch& match : matches) {
            if ((namesFile && isAbout(match, "edit")) || (saysNotRun && isAbout(match, "failure")) ||
                (isAbout(match, "ran") && isSaidBeside(matches, match)))
                continue;
            const auto set = match.rule->set.find("about");
            if (set == match.rule->set.end())
                continue;
            const std::string ofCommand =
                set->second == "command" || set->second == "ran" ? aboutOfCommand(match) : std::string();
            const std::string about = set->second == "command" || !ofCommand.empty() ? ofCommand : set->second;
            if (about.empty() || !isMeant(said, match.begin, match.end, about.starts_with("no-")))
                continue;
            const std::string tool = about == "lint" || about == "types"
                                         ? toolIn(said.substr(match.begin, match.end - match.begin))
                                         : std::string();
            if (!seen.insert(about + tool).second)
                continue;
            const bool isOfTests = about == "tests" || about == "red";
            if (isOfTests && m_testLines.contains(statement.first().value))
                continue;
            if (about == "tests" && saysRed)
                continue;
            addClaim(statement, said, match, about);
            if (!tool.empty())
                m_claims.back().second.values.push_back({"tool", tool});
        }
    }

    void addClaim(const ProseStatement& statement, std::string_view said, const RuleMatch& match,
                  const std::string& about)
    {
        Claim claim;
        claim.claimClass = ClaimClass::Status;
        claim.text = std::string(said);
        claim.subject = {"session", about};
        claim.binding = said.substr(match.begin, match.end - match.begin);
        claim.values.push_back({"about", about});
        for (const auto& [name, value] : match.groups) {
            claim.values.push_back({name, std::string(value)});
            if (about == "tests" && name == "passed")
                claim.test.passed = wholeNumber(value);
            if (name == "command" && about == "tests" && m_rules.group("command.part").matchesAny(value))
                claim.scope = Scope::Part;
        }
        // Transactions are committed and items pushed as well.
        if ((about == "commit" || about == "push") && m_rules.group("session.of-git").matchesAny(said))
            claim.values.push_back({"of", "git"});
        const bool isPart =
            about == "no-test-edit" ? m_rules.group("session.except").matchesAny(said) : isLimited(said);
        if (isPart)
            claim.scope = Scope::Part;
        std::string words = reserveIn(m_rules, said, match.begin, match.end);
        if (words.empty() && about == "tests")
            words = restAbroad(m_rules, said, claim.binding);
        if (!words.empty())
            claim.values.push_back({std::string(reserveWords), std::move(words)});
        if (about == "tests" || about == "test-green" || about == "lint" || about == "types" || about == "build" ||
            about == "checks")
            addLimits(claim, said, match.begin, match.end);
        claim.where = place(statement.first(), statement.last(), said);
        m_claims.emplace_back(statement.first().value, std::move(claim));
    }

    void addLimits(Claim& claim, std::string_view said, std::size_t begin, std::size_t end) const
    {
        if (std::string words = limitsOf(m_rules, m_text, said, begin, end); !words.empty())
            claim.values.push_back({std::string(limitWords), std::move(words)});
    }

    std::string_view m_text;
    const Rules& m_rules;
    const Locate& m_locate;
    TextSource m_source;
    std::vector<std::string_view> m_lines;
    MarkdownDocument m_document;
    std::set<std::int64_t> m_testLines;
    std::vector<std::pair<std::int64_t, Claim>> m_claims;
};

} // namespace

std::vector<Claim> claimsOfUtterance(std::string_view text, const Rules& rules, const Locate& locate)
{
    return isBlank(text) ? std::vector<Claim>() : Utterance(text, rules, locate).claims();
}

} // namespace exhibit
