// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/foundpointers.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_set>

namespace exhibit {

namespace {

constexpr std::size_t mostToLines = 200; // bytes between a path and the lines that are of it
constexpr std::size_t mostTokens = 400;  // files and places
constexpr std::size_t mostShown = 24;    // the same where both are shown as one

/// Bytes outside of ASCII may be of a name, if they are no quotation marks, dashes or other signs of text.
bool isPathByte(char c)
{
    return isContinuation(c) || static_cast<unsigned char>(c) >= 0xC3U || isLetter(c) || isDigit(c) || c == '_' ||
           c == '.' || c == '/' || c == '\\' || c == '-' || c == '+' || c == '@' || c == '~';
}

bool hasFileExtension(std::string_view path)
{
    static const std::unordered_set<std::string> known = {
        "md",    "txt", "log",   "py",    "json",  "jsonl",  "ndjson", "yml", "yaml", "toml", "xml", "html", "js",
        "ts",    "tsx", "jsx",   "mjs",   "cpp",   "cc",     "h",      "hpp", "c",    "rs",   "go",  "java", "kt",
        "cs",    "rb",  "php",   "sh",    "ps1",   "sql",    "db",     "csv", "tsv",  "cfg",  "ini", "lock", "diff",
        "patch", "rst", "ipynb", "swift", "scala", "gradle", "conf",   "env", "out",  "err",  "trx", "lcov", "info"};
    const std::size_t dot = path.rfind('.');
    return dot != std::string_view::npos && dot > 0 && known.contains(lowered(path.substr(dot + 1)));
}

/// `L12-L14`, `:12`, `lines 12–14`, `†L3-L8`.
struct LineToken
{
    ByteRange range;       ///< without `#`, `:`, `†`
    bool adjacent = false; ///< has to stand right behind its path
    bool isWord = false;   ///< spelled `line`
    bool isRange = false;
    LineNumber first, last;
};

LineNumber lineNumberOf(std::string_view digits)
{
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return LineNumber{value};
}

std::vector<LineToken> lineTokens(std::string_view text)
{
    static const RE2 token(R"((#|:|†)?(L|\b[Ll]ines?\s+L?|\b[Ll]l?\.\s*)?(\d{1,7}))"
                           R"((?:(?:\s?(?:-|–|—|\.\.|to|through)\s?)(?:L|†L)?(\d{1,7}))?)");
    std::vector<LineToken> tokens;
    re2::StringPiece rest(text.data(), text.size());
    re2::StringPiece groups[5];
    std::size_t from = 0;
    while (from < text.size() && tokens.size() < mostTokens &&
           token.Match(rest, from, text.size(), RE2::UNANCHORED, groups, 5)) {
        const auto begin = static_cast<std::size_t>(groups[0].data() - text.data());
        const std::size_t end = begin + groups[0].size();
        from = std::max(end, begin + 1);
        const auto group = [&](int i) { return std::string_view(groups[i].data(), groups[i].size()); };
        const std::string_view sign = group(1), word = group(2);
        const char before = begin > 0 ? text[begin - 1] : ' ';
        const char after = end < text.size() ? text[end] : ' ';
        const bool goesOn = isLetter(after) || isDigit(after) || after == '_' || after == '%' ||
                            (after == '.' && end + 1 < text.size() && isDigit(text[end + 1]));
        const bool fromWord = !sign.empty() || !(isLetter(before) || isDigit(before) || before == '_');
        if ((sign.empty() && word.empty()) || goesOn || !fromWord)
            continue;
        LineToken found;
        found.range = {begin + sign.size(), end};
        found.adjacent = sign == "#" || sign == ":";
        found.isWord = word.size() > 1 && sign != "†";
        found.first = lineNumberOf(group(3));
        found.last = group(4).empty() ? found.first : lineNumberOf(group(4));
        found.isRange = !group(4).empty();
        if (found.first.isValid() && found.last >= found.first)
            tokens.push_back(found);
        // `:12:5` has a column, `12:30:05` is a time.
        if (found.adjacent && from < text.size() && text[from] == ':')
            from = std::min(text.find_first_not_of("0123456789", from + 1), text.size());
    }
    return tokens;
}

/// General punctuation, arrows and marks (U+2000 to U+2FFF) and CJK punctuation: three bytes each.
bool isSign(std::string_view text)
{
    return text.starts_with('\xE2') || text.starts_with("\xE3\x80") || text.starts_with("\xEF\xBC");
}

/// Runs of bytes that may be paths, outside of web addresses.
std::vector<ByteRange> pathRuns(std::string_view text)
{
    std::vector<ByteRange> runs;
    for (std::size_t i = 0; i < text.size();) {
        if (!isPathByte(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isPathByte(text[end]) && !isSign(text.substr(end)))
            ++end;
        if (end == i) {
            i += isSign(text.substr(i)) ? 3 : 1;
            continue;
        }
        ByteRange run{i, end};
        const bool isAddress =
            (end + 2 < text.size() && text.substr(end).starts_with("://")) || text.substr(i, end - i).starts_with("//");
        i = end;
        if (isAddress) {
            i = std::min(text.find_first_of(" \n)>", end), text.size());
            continue;
        }
        while (run.end > run.begin && (text[run.end - 1] == '.' || text[run.end - 1] == '-'))
            --run.end;
        while (run.begin < run.end && (text[run.begin] == '-' || text[run.begin] == '~' || text[run.begin] == '+'))
            ++run.begin;
        if (run.end > run.begin)
            runs.push_back(run);
    }
    return runs;
}

class PointerFinder
{
public:
    PointerFinder(std::string_view text, const ReviewBlock& block, const PackPaths& paths, const FoundPointer* before)
        : m_base(block.range.begin), m_text(block.range.of(text)), m_block(block), m_paths(paths)
    {
        if (before && !before->places.empty())
            m_before = *before;
    }

    std::vector<FoundPointer> find()
    {
        readFiles();
        for (const LineToken& token : lineTokens(m_text)) {
            if (std::optional<FoundPointer> pointer = pointerAt(token)) {
                m_lastToken = token.range;
                m_last = *pointer;
                m_found.push_back(std::move(*pointer));
            }
        }
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            if (m_used[i] == 0)
                m_found.push_back(m_files[i]);
        }
        for (FoundPointer& pointer : m_found) {
            for (ByteRange* range : {&pointer.range, &pointer.path, &pointer.lines}) {
                range->begin += m_base;
                range->end += m_base;
            }
        }
        std::sort(m_found.begin(), m_found.end(),
                  [](const FoundPointer& a, const FoundPointer& b) { return a.range.begin < b.range.begin; });
        return std::move(m_found);
    }

private:
    void readFiles()
    {
        for (const ByteRange& run : pathRuns(m_text)) {
            if (m_files.size() >= mostTokens)
                break;
            const std::string_view name = run.of(m_text);
            const bool hasSlash = name.find_first_of("/\\") != std::string_view::npos;
            const bool hasDot = name.find('.') != std::string_view::npos;
            if (!hasSlash && !hasDot)
                continue;
            FoundPointer file;
            file.range = file.path = inCode(run);
            file.name = file.path.of(m_text);
            file.places = m_paths.find(file.name);
            if (const std::size_t ascii = lastForeign(name); file.places.empty() && ascii > 0) {
                file.range = file.path = {run.begin + ascii, run.end};
                file.name = file.path.of(m_text);
                file.places = m_paths.find(file.name);
            }
            if (!file.places.empty() || hasFileExtension(name))
                m_files.push_back(std::move(file));
        }
        m_used.assign(m_files.size(), 0);
    }

    /// Behind the last byte outside of ASCII: text may touch a name where no blanks are written.
    static std::size_t lastForeign(std::string_view name)
    {
        const auto last =
            std::find_if(name.rbegin(), name.rend(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        return static_cast<std::size_t>(name.rend() - last);
    }

    /// Between backticks a name may have blanks and brackets: all of the code before its lines, if that is a file.
    ByteRange inCode(const ByteRange& run) const
    {
        const std::size_t before = m_text.rfind('`', run.begin);
        if (before == std::string_view::npos ||
            std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(before), '`') % 2 != 0)
            return run;
        const ByteRange code{before + 1, run.end};
        const bool isWider = code.begin < run.begin && code.of(m_text).find('\n') == std::string_view::npos;
        return isWider && !m_paths.find(code.of(m_text)).empty() ? code : run;
    }

    /// Or the cell of a table row.
    ByteRange sentenceAround(std::size_t at) const
    {
        for (const ByteRange& sentence : m_block.sentences) {
            if (sentence.holds(at + m_base))
                return {sentence.begin - m_base, sentence.end - m_base};
        }
        for (const ByteRange& cell : m_block.cells) {
            if (cell.holds(at + m_base))
                return {cell.begin - m_base, cell.end - m_base};
        }
        return {0, m_text.size()};
    }

    std::optional<FoundPointer> pointerAt(const LineToken& token)
    {
        if (std::optional<FoundPointer> pointer = fileBefore(token))
            return pointer;
        if (token.adjacent)
            return std::nullopt;
        if (std::optional<FoundPointer> pointer = fileBehind(token))
            return pointer;
        const ByteRange sentence = sentenceAround(token.range.begin);
        const std::size_t from = std::max(sentence.begin, m_lastToken.end);
        std::size_t begin = 0, end = 0;
        const std::string_view between = m_text.substr(from, token.range.begin - std::min(from, token.range.begin));
        if (const std::vector<DocumentAddress> places = m_paths.named(between, begin, end); !places.empty()) {
            FoundPointer pointer = make(token, {from + begin, token.range.end});
            pointer.name = between.substr(begin, end - begin);
            pointer.places = places;
            return pointer;
        }
        return borrowed(token, sentence);
    }

    /// A path in front of the lines, between these and the pointer before.
    std::optional<FoundPointer> fileBefore(const LineToken& token)
    {
        const std::size_t floor = std::max(sentenceAround(token.range.begin).begin, m_lastToken.end);
        for (std::size_t i = m_files.size(); i > 0; --i) {
            const ByteRange path = m_files[i - 1].path;
            if (path.end > token.range.begin || path.begin < floor)
                continue;
            const std::string_view between = m_text.substr(path.end, token.range.begin - path.end);
            const bool touches = between.find_first_not_of("#:`*]†") == std::string_view::npos;
            const bool otherCell =
                m_block.type == MarkdownBlock::Type::TableRow && between.find('|') != std::string_view::npos;
            if (token.adjacent ? !touches : between.size() > mostToLines || otherCell)
                return std::nullopt;
            m_used[i - 1] = 1;
            const bool shown = between.size() <= mostShown;
            FoundPointer pointer = make(token, {shown ? path.begin : token.range.begin, token.range.end});
            pointer.path = path;
            pointer.name = m_files[i - 1].name;
            pointer.places = m_files[i - 1].places;
            return pointer;
        }
        return std::nullopt;
    }

    /// `lines 12-14 of README.md`, `[L12](README.md#L12)`.
    std::optional<FoundPointer> fileBehind(const LineToken& token)
    {
        static const RE2 joint(R"(^(?:[\s,]*(?:of|in|from)\s+(?:the\s+)?[`"'\[(*_]*|[`\s]*\]\())");
        const re2::StringPiece behind(m_text.data() + token.range.end, m_text.size() - token.range.end);
        re2::StringPiece matched;
        if (!joint.Match(behind, 0, behind.size(), RE2::ANCHOR_START, &matched, 1))
            return std::nullopt;
        const std::size_t at = token.range.end + matched.size();
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            if (m_files[i].path.begin != at)
                continue;
            const bool isLink = matched.ends_with("](");
            m_used[i] = isLink ? m_used[i] : 1;
            FoundPointer pointer = make(token, {token.range.begin, isLink ? token.range.end : m_files[i].path.end});
            pointer.path = isLink ? ByteRange{} : m_files[i].path;
            pointer.name = m_files[i].name;
            pointer.places = m_files[i].places;
            return pointer;
        }
        return std::nullopt;
    }

    /// Lines without a file are of the one that was named last.
    std::optional<FoundPointer> borrowed(const LineToken& token, const ByteRange& sentence) const
    {
        const bool continues = m_last && m_lastToken.begin >= sentence.begin;
        const FoundPointer* source = m_last ? &*m_last : m_before ? &*m_before : nullptr;
        if (!source || !(continues || token.isRange || token.isWord))
            return std::nullopt;
        FoundPointer pointer = make(token, token.range);
        pointer.name = source->name;
        pointer.places = source->places;
        pointer.isBorrowed = !m_last;
        return pointer;
    }

    static FoundPointer make(const LineToken& token, const ByteRange& range)
    {
        FoundPointer pointer;
        pointer.range = range;
        pointer.lines = token.range;
        pointer.first = token.first;
        pointer.last = token.last;
        return pointer;
    }

    std::size_t m_base;
    std::string_view m_text;
    const ReviewBlock& m_block;
    const PackPaths& m_paths;
    std::vector<FoundPointer> m_files;
    std::vector<char> m_used; ///< per file: lines of it are named
    std::vector<FoundPointer> m_found;
    std::optional<FoundPointer> m_last, m_before;
    ByteRange m_lastToken;
};

} // namespace

std::vector<FoundPointer> findPointers(std::string_view text, const ReviewBlock& block, const PackPaths& paths,
                                       const FoundPointer* before)
{
    return PointerFinder(text, block, paths, before).find();
}

std::string spelledLines(std::string_view lines, LineNumber first, LineNumber last)
{
    static const RE2 parts(R"(^(\D*?)(L?)\d+(?:(\s?(?:-|–|—|\.\.|to|through)\s?†?)(L?)\d+)?$)");
    std::string word, mark, joint, secondMark;
    if (!RE2::FullMatch(re2::StringPiece(lines.data(), lines.size()), parts, &word, &mark, &joint, &secondMark))
        return std::string(lines);
    const bool many = last > first;
    if (const std::size_t at = lowered(word).find("line"); at != std::string::npos) {
        const bool plural = word.size() > at + 4 && lower(word[at + 4]) == 's';
        if (plural && !many)
            word.erase(at + 4, 1);
        else if (!plural && many)
            word.insert(at + 4, "s");
    }
    if (joint.empty()) {
        joint = "-";
        secondMark = mark;
    }
    std::string result = word + mark + std::to_string(first.value);
    if (many)
        result += joint + secondMark + std::to_string(last.value);
    return result;
}

} // namespace exhibit
