// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/foundquotes.h"

#include "models/domain/text.h"
#include "models/review/audit/words.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

constexpr std::size_t longest = 4000; // bytes
constexpr std::size_t leastWordsOfQuote = 2;
constexpr std::size_t leastWordsOfName = 3; // of code without a blank
constexpr std::size_t lookBack = 120;

struct Marks
{
    std::string_view open, close;
};

constexpr std::array<Marks, 6> quotationMarks = {
    {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"‘", "’"}, {"'", "'"}}};

/// `The README says`, `it claims:`, and a colon in front of it.
bool isAttribution(std::string_view before)
{
    static const RE2 words(
        R"((?i)(\b(?:say|read|state|claim|quote|write|show|print|report|call|name|describe|promise|announce|declare|list)s?\b|)"
        R"(\b(?:says|said|reads|stated|claimed|quoted|wrote|written|shows|shown|printed|reported|called|named|described|)"
        R"(according to|the words|the line|the sentence|the statement|the phrase|heading)\b)[^."”]{0,80}$)");
    return RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), words);
}

/// `(under "…"`, `in the section "…"`.
bool isSectionName(std::string_view before)
{
    static const RE2 words(R"((?i)\b(?:under|below|beneath|section|heading|chapter|entry|titled|entitled)\W*$)");
    return RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), words);
}

bool isApostrophe(std::string_view text, std::size_t at, std::size_t size)
{
    const auto isWordByte = [](char c) { return isLetter(c) || isDigit(c) || isContinuation(c); };
    return at > 0 && isWordByte(text[at - 1]) && at + size < text.size() && isWordByte(text[at + size]);
}

class QuoteFinder
{
public:
    QuoteFinder(std::string_view text, const ReviewBlock& block) : m_text(text), m_block(block) {}

    std::vector<FoundQuote> find()
    {
        if (m_block.type == MarkdownBlock::Type::Heading || m_block.type == MarkdownBlock::Type::Html)
            return {};
        if (m_block.type == MarkdownBlock::Type::Code) {
            if (!m_block.isCommand && m_block.range.end - m_block.range.begin <= longest)
                add(FoundQuote::Form::Block, m_block.range);
            return std::move(m_quotes);
        }
        readCode();
        readMarks();
        if (m_block.isQuotation && m_quotes.empty())
            add(FoundQuote::Form::Block, m_block.range);
        std::sort(m_quotes.begin(), m_quotes.end(),
                  [](const FoundQuote& a, const FoundQuote& b) { return a.range.begin < b.range.begin; });
        return std::move(m_quotes);
    }

private:
    void readCode()
    {
        for (std::size_t i = m_block.range.begin; i < m_block.range.end;) {
            if (m_text[i] != '`') {
                ++i;
                continue;
            }
            const std::size_t inside = m_text.find_first_not_of('`', i);
            const std::string fence(std::min(inside, m_block.range.end) - i, '`');
            const std::size_t end = m_text.find(fence, i + fence.size());
            if (inside == std::string_view::npos || end == std::string_view::npos || end >= m_block.range.end)
                return;
            m_code.push_back({i, end + fence.size()});
            add(FoundQuote::Form::Code, {inside, end});
            i = end + fence.size();
        }
    }

    bool isInCode(std::size_t at) const
    {
        return std::any_of(m_code.begin(), m_code.end(), [at](const ByteRange& code) { return code.holds(at); });
    }

    void readMarks()
    {
        for (std::size_t i = m_block.range.begin; i < m_block.range.end;) {
            const std::string_view rest = m_text.substr(i, m_block.range.end - i);
            const auto marks = std::find_if(quotationMarks.begin(), quotationMarks.end(),
                                            [rest](const Marks& pair) { return rest.starts_with(pair.open); });
            if (marks == quotationMarks.end() || isInCode(i) || isApostrophe(m_text, i, marks->open.size())) {
                ++i;
                continue;
            }
            const std::size_t begin = i + marks->open.size();
            const std::size_t end = closing(begin, marks->close);
            if (end == std::string_view::npos) {
                i = begin;
                continue;
            }
            const ByteRange range{begin, end};
            dropCodeInside(range);
            add(FoundQuote::Form::Inline, range);
            i = end + marks->close.size();
        }
    }

    std::size_t closing(std::size_t begin, std::string_view mark) const
    {
        for (std::size_t end = m_text.find(mark, begin); end < m_block.range.end; end = m_text.find(mark, end + 1)) {
            const bool isOne = !isInCode(end) && !isApostrophe(m_text, end, mark.size()) && end > begin;
            if (isOne && end - begin <= longest)
                return end;
        }
        return std::string_view::npos;
    }

    /// Code inside of a quotation is a part of it.
    void dropCodeInside(const ByteRange& range)
    {
        std::erase_if(m_quotes, [&](const FoundQuote& quote) { return quote.range.meets(range); });
    }

    void add(FoundQuote::Form form, ByteRange range)
    {
        const std::string_view passage = range.of(m_text);
        const std::size_t words = wordsOf(passage).size();
        const bool hasBlank = trimmed(passage).find_first_of(" \n") != std::string_view::npos;
        const bool isName = form == FoundQuote::Form::Code && !hasBlank;
        if (words < (isName ? leastWordsOfName : leastWordsOfQuote) || range.end - range.begin > longest)
            return;
        FoundQuote quote;
        quote.form = form;
        quote.range = range;
        const ByteRange sentence = sentenceAround(range.begin);
        const std::size_t from = std::max(sentence.begin, range.begin > lookBack ? range.begin - lookBack : 0);
        std::string_view before = m_text.substr(from, range.begin - from);
        while (!before.empty() && std::string_view("\"'`").find(before.back()) != std::string_view::npos)
            before.remove_suffix(1);
        for (const Marks& marks : quotationMarks) {
            if (before.ends_with(marks.open))
                before.remove_suffix(marks.open.size());
        }
        quote.isProposal = m_block.isProposal || endsWithProposal(before) || proposes(sentence.of(m_text));
        quote.isSection = isSectionName(before);
        quote.isAttributed = form == FoundQuote::Form::Block ? m_block.isQuotation : isAttribution(before);
        m_quotes.push_back(quote);
    }

    ByteRange sentenceAround(std::size_t at) const
    {
        for (const ByteRange& sentence : m_block.sentences) {
            if (sentence.holds(at))
                return sentence;
        }
        return m_block.range;
    }

    std::string_view m_text;
    const ReviewBlock& m_block;
    std::vector<ByteRange> m_code;
    std::vector<FoundQuote> m_quotes;
};

} // namespace

std::vector<FoundQuote> findQuotes(std::string_view text, const ReviewBlock& block)
{
    return QuoteFinder(text, block).find();
}

} // namespace exhibit
