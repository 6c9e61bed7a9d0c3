// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/pathreader.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestOfPaths = 8000;

struct LineMatch
{
    std::size_t begin = 0, end = 0;
    std::string first, last, kind;
};

/// All places of `pattern` in `text`: group 1 is the first number, group 2 (may be missing) the last.
void findLines(const RE2& pattern, const std::string& kind, std::string_view text, std::vector<LineMatch>& found)
{
    for (std::size_t from = 0; from < text.size();) {
        re2::StringPiece groups[3];
        const int count = std::min(3, pattern.NumberOfCapturingGroups() + 1);
        if (!pattern.Match(re2::StringPiece(text.data(), text.size()), from, text.size(), RE2::UNANCHORED, groups,
                           count))
            return;
        LineMatch match;
        match.begin = static_cast<std::size_t>(groups[0].data() - text.data());
        match.end = match.begin + groups[0].size();
        match.first = groups[1].as_string();
        match.last = groups[2].empty() ? match.first : groups[2].as_string();
        match.kind = kind;
        from = std::max(match.end, match.begin + 1);
        found.push_back(std::move(match));
    }
}

std::string withoutGrouping(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), ','), text.end());
    return text;
}

/// `(limit validator, 44 lines)` gives the size of what the bracket names; `(NEW, 5 tests, 44 lines)` that of the file.
bool isOfNamedPart(std::string_view text, std::size_t begin)
{
    static const RE2 plain(
        R"((?i)^\s*(?:[^,]*\d[^,]*|new|created|modified|updated|added|changed|rewritten|now|about)?\s*$)");
    const std::string_view before = text.substr(0, begin);
    const std::size_t open = before.rfind('(');
    if (open == std::string_view::npos || before.find(')', open) != std::string_view::npos)
        return false;
    for (std::size_t at = open + 1; at <= before.size();) {
        const std::size_t end = std::min(before.find(',', at), before.size());
        const std::string_view item = before.substr(at, end - at);
        if (!RE2::FullMatch(re2::StringPiece(item.data(), item.size()), plain))
            return true;
        at = end + 1;
    }
    return false;
}

/// `45 lines added`, `from 400 to 80 lines`, `was 400 lines`, `under 300 lines`: how much a change has, what once was
/// or may be.
bool isOfChange(std::string_view text, std::size_t begin, std::size_t end)
{
    static const RE2 behind(
        R"((?i)^\s*(?:(?:of code|were|was|are|is|have been|has been|got|now)\s+){0,2}(?:added|removed|deleted|changed|modified|inserted|moved|touched|rewritten|replaced|extracted|saved|cut|shorter|longer|less|fewer|more|smaller|larger|before|previously|originally|max(?:imum)?|limit|or (?:less|fewer|more)|each)\b|^\s*(?:of code\s*)?(?:→|->|=>)|^\s+(?:down|up)?\s*to\s+\d)");
    static const RE2 before(
        R"((?i)(?:\b(?:was|were|had|once|originally|previously|formerly|from|by|under|below|over|above|within|exceeds?|at (?:most|least)|(?:more|less|fewer) than|max(?:imum|\.)?|min(?:imum|\.)?|up to|limit(?:ed)?(?: (?:to|of))?|first|last|top|next|another|every|add(?:s|ed|ing)?|remov(?:es|ed|ing)|delet(?:es|ed|ing)|chang(?:es|ed|ing)|cut(?:s|ting)?|sav(?:es|ed|ing)|mov(?:es|ed|ing)|extract(?:s|ed|ing)|insert(?:s|ed|ing)|(?:reduc|shr[aiu]nk|split|trimm?)\w*(?: (?:it )?(?:from|by))?|used to (?:be|have))|[<>≤≥~≈])\s*$)");
    const std::string_view front = text.substr(0, begin), rest = text.substr(end);
    return RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), behind) ||
           RE2::PartialMatch(re2::StringPiece(front.data(), front.size()), before);
}

/// What the sentence says about bytes begin..end: up to its stop, a cell's or a clause's end, and not far.
std::string_view around(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t farthest = 60; // bytes
    constexpr std::string_view ends[] = {". ", "; ", "|", "**", ") "};
    std::size_t from = begin > farthest ? begin - farthest : 0;
    std::size_t to = std::min(text.size(), end + farthest);
    for (const std::string_view stop : ends) {
        if (const std::size_t at = text.substr(from, begin - from).rfind(stop); at != std::string_view::npos)
            from += at + stop.size();
        if (const std::size_t at = text.substr(end, to - end).find(stop); at != std::string_view::npos)
            to = end + at + 1;
    }
    return text.substr(from, to - from);
}

/// What stands between a file and a number that is its length: `a.py (44 lines)`, `a.py: 44 lines`, `a.py has 44
/// lines`; and behind it: `lines of glue`, `lines of output` count something else. Any other verb does so as well.
bool isLengthOf(std::string_view text, const NamedFile& file, std::size_t begin, std::size_t end)
{
    static const RE2 between(
        R"((?i)[`*_"'”’)\]\s]*(?:[(\[]\s*(?:[^()\[\]]*[,;:]\s*)?|(?:[:=|,–—-]|is|has|have|now|with|at|contains|counts|spans|totals?|currently|only|exactly)[\s*`_:]*){0,4}[(\s*`_]*)");
    static const RE2 described(R"([`*_"'”’)\]\s]*[:–—-]\s+[^.;()]{1,60})"); // `a.py - command line (44 lines)`
    static const RE2 behind(
        R"((?i)^[\s*`_]*(?:$|[)\].,;|–—/+-]|(?:of\s+)?(?:code|source|text|python|(?:java|type)script|java|rust|go|c\+\+|c#|ruby|php|swift|kotlin|markdown|yaml|json|sql)\b|long\b|in (?:total|all)\b|total\b|and\b|with\b|covering\b|that\b|which\b))");
    static const RE2 ofOther(
        R"((?i)\b(?:logs?|outputs?|results?|copy|copies|tests?|docs?|history|diff|version)\s+(?:of|for|from)\s+[`*_]*$)");
    static const RE2 otherTime(
        R"((?i)\b(?:split|splits|splitted|old|older|former(?:ly)?|previous(?:ly)?|original(?:ly)?|legacy|deleted|replace[ds]?|replacing|said|says|planned|plan|will|would|should|estimated?|targets?|merged?|combined|consolidated|refactored from)\b)");
    const auto piece = [](std::string_view part) { return re2::StringPiece(part.data(), part.size()); };
    if (file.end > begin)
        return true; // the number stands in the link or the span of the file
    const bool isQuoted =
        file.begin > 0 && std::string_view("\"'").find(text[file.begin - 1]) != std::string_view::npos;
    const re2::StringPiece inner = piece(text.substr(file.end, begin - file.end));
    const bool isNext = RE2::FullMatch(inner, between) || (text[begin] == '(' && RE2::FullMatch(inner, described));
    return !isQuoted && isNext && RE2::PartialMatch(piece(text.substr(end)), behind) &&
           !RE2::PartialMatch(piece(text.substr(0, file.begin)), ofOther) &&
           !RE2::PartialMatch(piece(around(text, file.begin, end)), otherTime);
}

/// `a.py:100 in the old version`, `a.py#L7 at tag v1`: a place in another state of the file.
bool isOfOtherState(std::string_view text)
{
    static const RE2 other(
        R"((?i)\b(?:old|older|previous|earlier|original|former|legacy|upstream|pre-\w+)\s+(?:version|file|code|implementation|layout|revision|state|copy|branch|repo\w*)\b|\b(?:at|in|of|on)\s+(?:the\s+)?(?:commit|tag|branch|revision|release)\b|\btag\s+v?\d|\b(?:as of|before|until|prior to)\b|\bused to\b|\bwas (?:at|on|in)\b|\bmoved from\b|\bupstream\b)");
    return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), other);
}

/// The file that a place belongs to: the one it is part of, else the last one before it.
const NamedFile* fileOf(const std::vector<NamedFile>& files, std::size_t begin)
{
    const NamedFile* owner = nullptr;
    for (const NamedFile& file : files) {
        if (file.begin <= begin)
            owner = &file;
    }
    return owner;
}

/// `[parser](src/parser.ts#L10-L20)`: lines that stand in the target alone. A link that says them in its text is read
/// there.
void addAnchors(const std::vector<NamedFile>& files, std::vector<LineMatch>& found)
{
    static const RE2 lines(R"(^L(\d{1,7})(?:C\d+)?(?:-L?(\d{1,7})(?:C\d+)?)?$)");
    for (const NamedFile& file : files) {
        LineMatch match;
        if (!RE2::FullMatch(file.anchor, lines, &match.first, &match.last))
            continue;
        const bool said = std::any_of(found.begin(), found.end(), [&](const LineMatch& other) {
            return other.kind == "place" && other.first == match.first;
        });
        if (said)
            continue;
        match.begin = file.begin;
        match.end = file.end;
        match.last = match.last.empty() ? match.first : match.last;
        match.kind = "anchor";
        found.push_back(std::move(match));
    }
}

/// Depth of a tree line's branch, in characters, and where the name starts.
bool isTreeEntry(std::string_view line, std::size_t& depth, std::string& name)
{
    static const RE2 entry(R"(^((?:[│|]|\s|\x{00a0})*)(?:├|└|\||\+|`)(?:─|-)+\s*([\w.@+-]+/?))");
    std::string indent;
    if (line.find('-') == std::string_view::npos && line.find("─") == std::string_view::npos)
        return false;
    if (!RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), entry, &indent, &name))
        return false;
    depth = 0;
    for (const char c : indent)
        depth += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return true;
}

} // namespace

void PathReader::read(int index, std::vector<Claim>& claims, std::vector<Mention>& mentions) const
{
    const MarkdownBlock& block = m_reading.block(index);
    if (block.task == MarkdownBlock::Task::Open)
        return;
    if (block.type == MarkdownBlock::Type::Code) {
        readCode(index, claims, mentions);
    } else if (block.type != MarkdownBlock::Type::Html && block.type != MarkdownBlock::Type::Plain) {
        for (const ProseStatement& statement : m_reading.statements(index))
            readStatement(statement, claims, mentions);
    }
}

void PathReader::addPath(const ProseStatement& statement, const NamedFile& file, std::vector<Claim>& claims,
                         std::vector<Mention>& mentions) const
{
    Claim claim = makeClaim(m_reading, ClaimClass::Path, statement, file.begin, file.end);
    claim.text = file.path;
    claim.subject = {"file", file.path};
    mentions.push_back({file.path, claim.where});
    claims.push_back(std::move(claim));
}

void PathReader::readStatement(const ProseStatement& statement, std::vector<Claim>& claims,
                               std::vector<Mention>& mentions) const
{
    if (statement.text.size() > longestOfPaths)
        return;
    const std::vector<NamedFile> files = filesNamedIn(m_reading.block(statement.block), statement);
    std::vector<std::string> seen;
    for (const NamedFile& file : files) {
        if (file.path.empty() || std::find(seen.begin(), seen.end(), file.path) != seen.end())
            continue;
        seen.push_back(file.path);
        addPath(statement, file, claims, mentions);
    }
    readLines(statement, files, claims);
}

void PathReader::readLines(const ProseStatement& statement, const std::vector<NamedFile>& files,
                           std::vector<Claim>& claims) const
{
    static const RE2 colon(R"(\.\w{1,9}:L?(\d{1,7})(?:\s*[-–]\s*L?(\d{1,7}))?)");
    static const RE2 words(
        R"((?i)\blines?\s+L?(\d{1,7})(?:\s*(?:[-–]|to)\s*L?(\d{1,7}))?(?:,?\s*(?:and\s+)?\d{1,7}(?:\s*[-–]\s*\d{1,7})?)*)");
    static const RE2 anchor(R"(#L(\d{1,7})(?:-L?(\d{1,7}))?)");
    static const RE2 added(R"((?i)(?:^|[\s(,])\+\s?(\d{1,7}(?:,\d{3})?)\s+lines?\b)");
    static const RE2 length(R"((?i)(?:^|[\s(])(\d{1,3}(?:,\d{3})+|\d{1,7})\s+(?:lines?(?: of code)?|loc)\b)");
    if (files.empty())
        return;
    std::vector<LineMatch> found;
    for (const auto& [pattern, kind] : {std::pair<const RE2&, const char*>{colon, "place"},
                                        {words, "place"},
                                        {anchor, "place"},
                                        {added, "added"},
                                        {length, "lines"}})
        findLines(pattern, kind, statement.text, found);
    addAnchors(files, found);
    for (const LineMatch& match : found) {
        const NamedFile* file = fileOf(files, match.begin);
        if (!file || file->path.empty() || file->path.back() == '/')
            continue;
        if (match.kind == "lines" &&
            (isOfNamedPart(statement.text, match.begin) || isOfChange(statement.text, match.begin, match.end) ||
             !isLengthOf(statement.text, *file, match.begin, match.end)))
            continue;
        if ((match.kind == "place" || match.kind == "anchor") &&
            isOfOtherState(around(statement.text, file->begin, match.end)))
            continue;
        Claim claim = makeClaim(m_reading, ClaimClass::Line, statement, match.begin, match.end);
        const std::string text = statement.text.substr(match.begin, match.end - match.begin);
        if (match.kind == "anchor")
            claim.text = file->path + "#" + file->anchor;
        else
            claim.text = match.kind == "place" && text[0] == '.' ? file->path + text.substr(text.find(':'))
                                                                 : file->path + " " + text;
        claim.subject = {"file", file->path};
        if (match.kind == "place" || match.kind == "anchor") {
            claim.values = {{"first", match.first}, {"last", match.last}};
        } else {
            claim.values = {{match.kind, withoutGrouping(match.first)}};
        }
        claims.push_back(std::move(claim));
    }
}

void PathReader::readCode(int index, std::vector<Claim>& claims, std::vector<Mention>& mentions) const
{
    std::vector<std::pair<std::size_t, std::string>> branches; // of a tree: depth and folder
    for (const ProseStatement& line : m_reading.statements(index)) {
        if (line.text.size() > longestOfPaths)
            continue;
        const auto raw = static_cast<std::size_t>(line.first().zeroBased());
        std::size_t depth = 0;
        std::string name;
        if (raw < m_reading.repaired.size() && isTreeEntry(m_reading.repaired[raw], depth, name)) {
            while (!branches.empty() && branches.back().first >= depth)
                branches.pop_back();
            NamedFile file;
            for (const auto& [branchDepth, folder] : branches)
                file.path += folder;
            file.path += name;
            file.begin = line.text.find(name);
            file.end = file.begin + name.size();
            if (name.back() == '/')
                branches.emplace_back(depth, name);
            else if (name.find('.') != std::string::npos && name.find("...") == std::string::npos &&
                     file.begin != std::string::npos)
                addPath(line, file, claims, mentions);
            continue;
        }
        for (const NamedFile& file : filesNamedIn(line.text))
            addPath(line, file, claims, mentions);
    }
}

} // namespace exhibit
