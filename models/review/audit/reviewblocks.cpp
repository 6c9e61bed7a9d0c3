// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/reviewblocks.h"

#include "models/domain/text.h"
#include "models/parsing/prose/markdownbounds.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

/// The first byte of each line, and the end of the text.
std::vector<std::size_t> lineStarts(std::string_view text)
{
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            starts.push_back(i + 1);
    }
    starts.push_back(text.size() + 1);
    return starts;
}

bool isFenceLine(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.starts_with("```") || text.starts_with("~~~");
}

/// Cells between pipes that are not escaped and not in code.
std::vector<ByteRange> cellsOf(std::string_view text, ByteRange row)
{
    std::vector<ByteRange> cells;
    std::size_t begin = row.begin;
    bool inCode = false;
    for (std::size_t i = row.begin; i <= row.end; ++i) {
        const bool atEnd = i == row.end;
        if (!atEnd && text[i] == '`')
            inCode = !inCode;
        if (!atEnd && (text[i] != '|' || inCode || (i > row.begin && text[i - 1] == '\\')))
            continue;
        const bool outside = isBlank(text.substr(begin, i - begin)) && (cells.empty() ? begin == row.begin : atEnd);
        if (!outside)
            cells.push_back({begin, i});
        begin = i + 1;
    }
    return cells;
}

bool isAbbreviation(std::string_view before)
{
    static constexpr std::array<std::string_view, 9> words = {"e.g", "i.e", "vs", "cf", "approx",
                                                              "no",  "etc", "p",  "l"};
    const std::size_t from = before.find_last_of(" \n(");
    const std::string word = lowered(before.substr(from == std::string_view::npos ? 0 : from + 1));
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Sentences end at a full stop before a blank, outside of code and of straight quotation marks.
std::vector<ByteRange> sentencesOf(std::string_view text, ByteRange range)
{
    std::vector<ByteRange> sentences;
    std::size_t begin = range.begin;
    bool inCode = false, inQuotes = false;
    for (std::size_t i = range.begin; i + 1 < range.end; ++i) {
        const char c = text[i];
        if (c == '`')
            inCode = !inCode;
        else if (c == '"' && !inCode)
            inQuotes = !inQuotes;
        const bool ends = (c == '.' || c == '!' || c == '?') && isBlank(text.substr(i + 1, 1));
        if (!ends || inCode || inQuotes || isAbbreviation(text.substr(begin, i - begin)))
            continue;
        const std::size_t next = text.find_first_not_of(" \n\r\t", i + 1);
        if (next == std::string_view::npos || next >= range.end || (text[next] >= 'a' && text[next] <= 'z'))
            continue;
        sentences.push_back({begin, i + 1});
        begin = next;
    }
    sentences.push_back({begin, range.end});
    return sentences;
}

std::string labelOf(std::string_view text)
{
    static const RE2 label(R"(^[\s>#*|_+\[-]*(?:\d+[.)]\s*)?[*_`(\[]*([A-Z]{1,4}-?\d{1,3}(?:\.\w{1,8})?)\b[^-])");
    std::string found;
    RE2::PartialMatch(std::string(text) + ' ', label, &found);
    return found;
}

bool headsProposals(std::string_view heading)
{
    static const RE2 words(
        R"((?i)\b(recommend\w*|propos\w+|suggest\w*|next steps?|(?:proposed )?fix(?:es)?|follow-?ups?|)"
        R"(actions?|improvements?|remed\w+|replacements?|rewrites?|to ?dos?|patch(?:es)?)\b)");
    return RE2::PartialMatch(std::string(heading), words);
}

/// `**Recommendation:** …`
bool startsAsProposal(std::string_view text)
{
    static const RE2 words(
        R"((?i)^[\s>*_+\-\d.)]*(?:\[[ x]\]\s*)?[*_]*(recommend\w*|propos\w+|suggest\w*|fix(?:es)?|)"
        R"(follow-?ups?|action|next step|to ?do|replacement|replace|change|rewrite|reword|better)\b)");
    return RE2::PartialMatch(std::string(text), words);
}

} // namespace

bool endsWithProposal(std::string_view before)
{
    static const RE2 words(
        R"((?i)(\b(?:should|could|must|might|may|would|ought to)\s+(?:\w+\s+){0,2}(?:read|say|be|state|become|write)|)"
        R"(\b(?:chang|replac|rewrit|reword|renam|narrow|scop)\w*\b[^.]{0,80}\b(?:to|with|by|as|into)|\bto read|)"
        R"(\b(?:recommend|suggest|propos)\w*\b[^.]{0,60}|\b(?:instead|rather|better|something like|along the lines of)|)"
        R"(\b(?:e\.g\.|for example|such as|for instance|add|adding|append|insert|write|print)|(?:→|->|=>))[\s:,*_(]*$)");
    return RE2::PartialMatch(std::string(before), words);
}

bool proposes(std::string_view sentence)
{
    static const RE2 words(
        R"((?i)\b(?:recommend\w*|suggest\w*|propos\w+|should\s+(?:read|say|be|state|have|give|show)|consider\s+\w+ing|)"
        R"(replace\b.{1,80}\bwith|change\b.{1,80}\bto)\b)");
    return RE2::PartialMatch(std::string(sentence), words);
}

namespace {

class ReviewBlockReader
{
public:
    ReviewBlockReader(const MarkdownDocument& document, std::string_view text)
        : m_document(document), m_text(text), m_starts(lineStarts(text))
    {}

    std::vector<ReviewBlock> read()
    {
        for (const MarkdownBlock& source : m_document.blocks) {
            m_indexOf.push_back(static_cast<int>(m_blocks.size()));
            if (source.type != MarkdownBlock::Type::Plain) {
                add(source);
                continue;
            }
            // Beyond the bounds of Markdown each line stands for itself.
            MarkdownBlock line = source;
            for (; line.first <= source.last; line.first = line.first.plus(1)) {
                line.last = line.first;
                add(line);
            }
        }
        return std::move(m_blocks);
    }

private:
    /// Of a block of the document, the one that was made of it; -1 for none.
    int indexOf(int block) const
    {
        return block < 0 || block >= static_cast<int>(m_indexOf.size()) ? -1
                                                                        : m_indexOf[static_cast<std::size_t>(block)];
    }

    const ReviewBlock* at(int block) const
    {
        const int index = indexOf(block);
        return index < 0 || index >= static_cast<int>(m_blocks.size()) ? nullptr
                                                                       : &m_blocks[static_cast<std::size_t>(index)];
    }

    std::size_t start(LineNumber line) const
    {
        const auto index = static_cast<std::size_t>(std::max<std::int64_t>(line.zeroBased(), 0));
        return std::min(m_starts[std::min(index, m_starts.size() - 1)], m_text.size());
    }

    void add(const MarkdownBlock& source)
    {
        ReviewBlock block;
        block.type = source.type;
        block.first = source.first;
        block.last = source.last;
        if (source.type == MarkdownBlock::Type::Code && source.fenced) {
            const LineNumber last = source.last;
            block.first = isFenceLine(lines(source.first, source.first)) ? source.first.plus(1) : source.first;
            block.last = last > block.first && isFenceLine(lines(last, last)) ? last.plus(-1) : last;
        }
        block.range = {start(block.first), std::max(start(block.first), start(block.last.plus(1)))};
        while (block.range.end > block.range.begin &&
               (m_text[block.range.end - 1] == '\n' || m_text[block.range.end - 1] == '\r'))
            --block.range.end;
        constexpr std::size_t longest = 64 * 1024; // bytes of a statement that are read
        block.range.end = std::min(block.range.end, block.range.begin + longest);
        const std::string_view own = block.range.of(m_text);
        block.heading = indexOf(source.heading);
        block.tableHead = indexOf(source.tableHeadRow);
        block.isQuotation = source.quoteDepth > 0;
        block.isCommand = source.info == "bash" || source.info == "sh" || source.info == "shell" ||
                          source.info == "console" || source.info == "diff" || source.info == "patch";
        if (source.type != MarkdownBlock::Type::Code)
            block.label = labelOf(own);
        if (const ReviewBlock* heading = at(source.heading); heading && block.label.empty())
            block.label = heading->label;
        block.isProposal = isProposal(source, own);
        if (source.type == MarkdownBlock::Type::TableRow)
            block.cells = cellsOf(m_text, block.range);
        else if (source.type != MarkdownBlock::Type::Code)
            block.sentences = sentencesOf(m_text, block.range);
        m_blocks.push_back(std::move(block));
    }

    std::string_view lines(LineNumber first, LineNumber last) const
    {
        return m_text.substr(start(first), start(last.plus(1)) - start(first));
    }

    bool isProposal(const MarkdownBlock& source, std::string_view own) const
    {
        if (source.type == MarkdownBlock::Type::Heading) {
            const ReviewBlock* above = at(source.heading);
            return headsProposals(own) || (above && above->isProposal);
        }
        const ReviewBlock* heading = at(source.heading);
        if ((heading && heading->isProposal) || startsAsProposal(own))
            return true;
        for (const int around : {source.item, source.parentItem, source.leadIn}) {
            const ReviewBlock* block = at(around);
            if (!block || block->type == MarkdownBlock::Type::Heading)
                continue;
            const std::string_view text = block->range.of(m_text);
            const std::string_view end = trimmed(text);
            if (block->isProposal && startsAsProposal(text))
                return true;
            if (around == source.leadIn && end.ends_with(':') && endsWithProposal(end.substr(0, end.size() - 1)))
                return true;
        }
        return false;
    }

    const MarkdownDocument& m_document;
    std::string_view m_text;
    std::vector<std::size_t> m_starts;
    std::vector<ReviewBlock> m_blocks;
    std::vector<int> m_indexOf; ///< by block of the document
};

} // namespace

std::vector<ReviewBlock> readReviewBlocks(const std::string& name, std::string_view text)
{
    TextSource source;
    source.path = name;
    source.text = text;
    const MarkdownDocument document = parseMarkdown(source, text);
    return ReviewBlockReader(document, text).read();
}

} // namespace exhibit
