// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/prosestatement.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace exhibit {

namespace {

/// `Status: …`, `Last_Updated: …`: a short label and a colon.
bool startsWithLabel(std::string_view line)
{
    constexpr std::size_t longestLabel = 60;
    const std::size_t begin = line.find_first_not_of(" \t");
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || begin >= colon || colon - begin > longestLabel)
        return false;
    if (colon + 1 < line.size() && line[colon + 1] != ' ')
        return false;
    const std::string_view label = line.substr(begin, colon - begin);
    const auto first = static_cast<unsigned char>(label[0]);
    const bool capital = (first >= 'A' && first <= 'Z') || first >= 0x80;
    const bool word = label.find(' ') == std::string_view::npos;
    return (capital || word) && label.find_first_of(".,;!?|\"") == std::string_view::npos &&
           std::count(label.begin(), label.end(), ' ') < 6;
}

bool startsOwnStatement(std::string_view line)
{
    static const RE2 mark(R"(^\s*(?:[✅❌☑✔✓✗⚠•→▶►●○🎉🚀🟢🔴]|[-*+] |\d+[.)] |\|))");
    return startsWithLabel(line) ||
           RE2::PartialMatch(re2::StringPiece(line.data(), std::min<std::size_t>(line.size(), 40)), mark);
}

bool endsWithAbbreviation(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> known = {"e.g",  "i.e",  "vs", "etc", "approx",
                                                              "incl", "resp", "cf", "No"};
    for (const std::string_view word : known) {
        if (text.size() >= word.size() && text.substr(text.size() - word.size()) == word &&
            (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ' ||
             text[text.size() - word.size() - 1] == '('))
            return true;
    }
    return false;
}

/// `5.` at the start of a heading or item, behind marks only.
bool isOrdinal(std::string_view before)
{
    std::size_t digits = before.size();
    while (digits > 0 && before[digits - 1] >= '0' && before[digits - 1] <= '9')
        --digits;
    if (digits == before.size())
        return false;
    return std::none_of(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(digits), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

/// `test_total`, `./gradlew`, `store::open`, `parse()`: a name of code, which has its case wherever it stands.
bool startsWithName(std::string_view text)
{
    const std::string_view word = text.substr(0, text.find(' '));
    return word.starts_with("./") || word.find('_') != std::string_view::npos ||
           word.find("::") != std::string_view::npos || word.find("()") != std::string_view::npos;
}

/// The first byte of what stands behind the mark at `at` that may end a sentence; npos if nothing does, or no blank.
std::size_t behindStop(std::string_view text, std::size_t at)
{
    std::size_t next = at + 1;
    while (next < text.size() && (text[next] == ')' || text[next] == '"' || text[next] == '`'))
        ++next;
    return next < text.size() && text[next] == ' ' ? text.find_first_not_of(' ', next) : std::string_view::npos;
}

/// True if a sentence ends at `text[at]` (one of . ! ?), behind which `next` follows. `beginsLine`: on a line of its
/// own, where a name may come first that is written small, as `ruff` and `npm` are.
bool endsSentence(std::string_view text, std::size_t at, std::size_t next, bool beginsLine)
{
    const auto c = static_cast<unsigned char>(text[next]);
    const bool opens =
        (c >= 'A' && c <= 'Z') || c >= 0x80 || c == '"' || c == '`' || c == '(' || c == '[' || (c >= '0' && c <= '9');
    return (opens || beginsLine || startsWithName(text.substr(next))) && !endsWithAbbreviation(text.substr(0, at)) &&
           !isOrdinal(text.substr(0, at));
}

class StatementSplitter
{
public:
    StatementSplitter(int block, bool sentences) : m_sentences(sentences) { m_current.block = block; }

    void addLine(LineNumber line, std::string_view text)
    {
        if (!m_current.text.empty() && startsOwnStatement(text))
            finish();
        if (!m_current.text.empty())
            m_current.text += ' ';
        m_current.starts.emplace_back(m_current.text.size(), line);
        m_current.text += text;
    }

    void finish()
    {
        std::size_t begin = 0;
        int depth = 0;
        const std::string& text = m_current.text;
        for (std::size_t i = 0; i < text.size(); ++i) {
            depth += text[i] == '(' ? 1 : 0;
            depth -= text[i] == ')' && depth > 0 ? 1 : 0;
            const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
            const std::size_t next = stop && m_sentences && depth == 0 ? behindStop(text, i) : std::string::npos;
            if (next != std::string::npos && endsSentence(text, i, next, beginsLine(next))) {
                cut(begin, i + 1);
                begin = i + 1;
            }
        }
        cut(begin, text.size());
        m_current.text.clear();
        m_current.starts.clear();
        m_line = 0;
    }

    std::vector<ProseStatement> take() { return std::move(m_statements); }

private:
    bool beginsLine(std::size_t at) const
    {
        const auto& starts = m_current.starts;
        const auto line = std::lower_bound(starts.begin(), starts.end(), at,
                                           [](const auto& start, std::size_t offset) { return start.first < offset; });
        return line != starts.end() && line->first == at;
    }

    void cut(std::size_t begin, std::size_t end)
    {
        const std::string& text = m_current.text;
        while (begin < end && (text[begin] == ' ' || text[begin] == '\t'))
            ++begin;
        while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t'))
            --end;
        if (begin == end)
            return;
        ProseStatement statement;
        statement.block = m_current.block;
        statement.text = text.substr(begin, end - begin);
        // Cuts come in order: no line before the one that holds `begin` is asked for again.
        const auto& starts = m_current.starts;
        while (m_line + 1 < starts.size() && starts[m_line + 1].first <= begin)
            ++m_line;
        statement.starts.emplace_back(0, starts[m_line].second);
        for (std::size_t i = m_line + 1; i < starts.size() && starts[i].first < end; ++i)
            statement.starts.emplace_back(starts[i].first - begin, starts[i].second);
        m_statements.push_back(std::move(statement));
    }

    bool m_sentences;
    std::size_t m_line = 0; ///< of m_current.starts, that holds the last cut
    ProseStatement m_current;
    std::vector<ProseStatement> m_statements;
};

} // namespace

LineNumber ProseStatement::lineAt(std::size_t offset) const
{
    if (starts.empty())
        return {};
    const auto next = std::upper_bound(starts.begin(), starts.end(), offset,
                                       [](std::size_t at, const auto& start) { return at < start.first; });
    return next == starts.begin() ? next->second : std::prev(next)->second;
}

std::vector<ProseStatement> statementsOf(const MarkdownDocument& document, int block)
{
    const MarkdownBlock& source = document.blocks[static_cast<std::size_t>(block)];
    const bool flows = source.type == MarkdownBlock::Type::Paragraph || source.type == MarkdownBlock::Type::Heading;
    StatementSplitter splitter(block, flows);
    for (const MarkdownLine& line : source.lines) {
        splitter.addLine(line.line, line.text);
        if (!flows)
            splitter.finish();
    }
    splitter.finish();
    return splitter.take();
}

} // namespace exhibit
