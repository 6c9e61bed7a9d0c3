// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/search/search.h"

#include "models/domain/text.h"
#include "models/files/search/searchpattern.h"
#include "models/files/search/searchscan.h"
#include "models/files/text/bytecount.h"
#include "models/files/text/encoding.h"
#include "models/files/text/lineblocks.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstring>

namespace exhibit {

namespace {

/// Bytes of automaton that a pattern may build: a big one falls back to a slower machine, never to a wrong answer.
constexpr std::int64_t patternMemory = std::int64_t{64} << 20;

re2::RE2::Options reOptions(bool ignoreCase)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(!ignoreCase);
    options.set_never_nl(true);
    options.set_max_mem(patternMemory);
    return options;
}

/// The part of a long line that shows the hit, between whole characters.
std::pair<std::size_t, std::size_t> shownPart(std::string_view line, std::size_t column)
{
    constexpr auto most = static_cast<std::size_t>(SearchHit::maxTextBytes);
    if (line.size() <= most)
        return {0, line.size()};
    std::size_t begin = column - std::min(column, most / 4);
    std::size_t end = std::min(begin + most, line.size());
    begin = end - most;
    while (begin < column && isContinuation(line[begin]))
        ++begin;
    while (end > begin && end < line.size() && isContinuation(line[end]))
        --end;
    return {begin, end};
}

SearchHit makeHit(std::string_view line, std::int64_t number, std::size_t column, std::size_t length)
{
    SearchHit hit;
    hit.line = LineNumber{number};
    hit.column = static_cast<int>(column);
    hit.length = static_cast<int>(length);
    const auto [begin, end] = shownPart(line, column);
    hit.textColumn = static_cast<int>(column - begin);
    hit.text = toValidUtf8(line.substr(begin, end - begin));
    if (end == line.size() && hit.text.ends_with('\r'))
        hit.text.pop_back();
    return hit;
}

/// Calls `onLine(text, lineBegin, lineEnd, match)` for each matching line of a text of whole lines. False if `onLine`
/// stopped it.
template <typename Find, typename OnLine> bool scanLines(std::string_view text, const Find& find, const OnLine& onLine)
{
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::optional<ScanMatch> match = find(text, from);
        if (!match)
            return true;
        const void* before = match->begin > from ? ::memrchr(text.data() + from, '\n', match->begin - from) : nullptr;
        const std::size_t lineBegin =
            before == nullptr ? from : static_cast<std::size_t>(static_cast<const char*>(before) - text.data()) + 1;
        const std::size_t lineEnd = std::min(text.find('\n', match->end), text.size());
        if (!onLine(text, lineBegin, lineEnd, *match))
            return false;
        from = lineEnd + 1;
    }
    return true;
}

} // namespace

/// The compiled forms of a pattern.
struct Searcher::Pattern
{
    std::unique_ptr<const re2::RE2> expression;
    int group = 0;
    std::optional<LiteralFinder> required; ///< in every match; lines without it are passed over
    bool requiredIsAll = false;            ///< a place of `required` is a match

    void require(const SearchOptions& options)
    {
        using Case = LiteralFinder::Case;
        std::string literal = options.regex ? requiredLiteral(options.pattern) : options.pattern;
        if (options.ignoreCase)
            literal = caseStablePart(literal);
        // One common letter stands in every line: the automaton is faster then.
        const bool isWhole = !options.regex && !options.ignoreCase && !options.wholeWord;
        if ((literal.size() < 3 && !isWhole) || literal.find('\n') != std::string::npos)
            return;
        required.emplace(std::move(literal), options.ignoreCase ? Case::IgnoreAscii : Case::Exact);
        requiredIsAll = isWhole;
    }

    std::optional<ScanMatch> find(std::string_view text, std::size_t from) const
    {
        if (!required)
            return findMatch(*expression, group, text, from);
        while (true) {
            const std::optional<ScanMatch> candidate = required->find(text, from);
            if (!candidate || requiredIsAll)
                return candidate;
            // What stands before `from` in the line has been searched, but is still the context of `^`.
            const std::size_t before =
                candidate->begin == 0 ? std::string_view::npos : text.rfind('\n', candidate->begin - 1);
            const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
            const std::size_t end = std::min(text.find('\n', candidate->end), text.size());
            const std::size_t start = std::max(from, begin) - begin;
            if (const auto match = findMatch(*expression, group, text.substr(begin, end - begin), start))
                return ScanMatch{begin + match->begin, begin + match->end};
            if (end == text.size())
                return {};
            from = end + 1;
        }
    }
};

Searcher::Searcher(SearchOptions options, std::shared_ptr<const Pattern> pattern)
    : m_options(std::move(options)), m_pattern(std::move(pattern))
{}

Result<Searcher> Searcher::compile(SearchOptions options)
{
    const auto pattern = std::make_shared<Pattern>();
    // The pattern as typed is checked first: the reason must speak of what the person wrote.
    std::string text = options.regex ? options.pattern : escapedLiteral(options.pattern);
    const re2::RE2 typed(text, reOptions(options.ignoreCase));
    if (!typed.ok())
        return Error{Error::Code::InvalidArgument,
                     {"error.search.pattern", {{"pattern", options.pattern}, {"reason", typed.error()}}}};
    if (options.regex)
        text = withUnicodeClasses(text);
    if (options.wholeWord && !options.pattern.empty()) {
        text = asWholeWord(text);
        pattern->group = 1;
    }
    pattern->expression = std::make_unique<re2::RE2>("(?m:" + text + ")", reOptions(options.ignoreCase));
    if (!pattern->expression->ok())
        return Error{
            Error::Code::InvalidArgument,
            {"error.search.pattern", {{"pattern", options.pattern}, {"reason", pattern->expression->error()}}}};
    pattern->require(options);
    return Searcher(std::move(options), pattern);
}

std::int64_t Searcher::countMatchingLines(const std::string& absolutePath, TextEncoding encoding, bool bom,
                                          const CancelFlag& cancel) const
{
    Result<LineBlocks> blocks = LineBlocks::open(absolutePath, encoding, bom);
    if (!blocks)
        return -1;
    std::int64_t count = 0;
    const auto find = [this](std::string_view text, std::size_t from) { return m_pattern->find(text, from); };
    const auto onLine = [&count](std::string_view, std::size_t, std::size_t, const ScanMatch&) {
        ++count;
        return true;
    };
    for (std::string_view lines; blocks->next(lines);) {
        if (cancel.isCancelled())
            return -1;
        scanLines(lines, find, onLine);
    }
    return count;
}

bool Searcher::search(const std::string& absolutePath, TextEncoding encoding, bool bom, const CancelFlag& cancel,
                      const std::function<bool(SearchHit&&)>& onHit) const
{
    Result<LineBlocks> blocks = LineBlocks::open(absolutePath, encoding, bom);
    if (!blocks)
        return false;
    std::int64_t number = 1; // of the line at `counted`
    std::size_t counted = 0;
    const auto find = [this](std::string_view text, std::size_t from) { return m_pattern->find(text, from); };
    const auto onLine = [&](std::string_view text, std::size_t begin, std::size_t end, const ScanMatch& match) {
        number += countBytes(text.substr(counted, begin - counted)).newlines;
        counted = begin;
        const std::size_t length = std::min(match.end, end) - match.begin;
        return !cancel.isCancelled() &&
               onHit(makeHit(text.substr(begin, end - begin), number, match.begin - begin, length));
    };
    for (std::string_view lines; blocks->next(lines);) {
        if (cancel.isCancelled())
            return false;
        counted = 0;
        if (!scanLines(lines, find, onLine))
            return !cancel.isCancelled();
        number += countBytes(lines.substr(counted)).newlines + 1;
    }
    return true;
}

std::vector<std::pair<int, int>> Searcher::matchesIn(std::string_view line) const
{
    std::vector<std::pair<int, int>> matches;
    std::size_t from = 0;
    while (from <= line.size()) {
        const std::optional<ScanMatch> match = m_pattern->find(line, from);
        if (!match)
            break;
        if (match->end > match->begin)
            matches.emplace_back(static_cast<int>(match->begin), static_cast<int>(match->end - match->begin));
        from = match->end > from ? match->end : from + 1;
    }
    return matches;
}

} // namespace exhibit
