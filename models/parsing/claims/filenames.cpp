// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/filenames.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t longestPath = 240;

const RE2& pathPattern()
{
    static const RE2 pattern(
        R"((?:^|[\s(\[`"'=|,])((?:\.{0,2}/)?(?:[\w.@+-]+[/\\])+[\w.@+-]*\.[A-Za-z][\w]{0,9})(?:$|[\s)\]`"'|,:;#.]))");
    return pattern;
}

/// `github.com/owner/repo`: a web address without its scheme.
bool isWebHost(std::string_view path)
{
    static const RE2 host(
        R"(^(?:www\.|[\w-]+\.(?:com|org|io|net|dev|ai|app|co|gov|edu|local)(?:/|$|:\d)|localhost\b))");
    return RE2::PartialMatch(re2::StringPiece(path.data(), path.size()), host);
}

bool isPlaceholder(std::string_view path)
{
    return path.find_first_of("<>{}*$?") != std::string_view::npos || path.find("...") != std::string_view::npos ||
           path.find("path/to") != std::string_view::npos || path.find("YYYY") != std::string_view::npos;
}

void addSpan(const MarkdownSpan& span, const ProseStatement& statement, std::size_t& from,
             std::vector<NamedFile>& files)
{
    if (span.text.empty() || span.line < statement.first() || span.line > statement.last())
        return;
    const std::size_t at = statement.text.find(span.text, from);
    if (at == std::string::npos)
        return;
    NamedFile file;
    file.begin = at;
    file.end = at + span.text.size();
    std::string target = span.type == MarkdownSpan::Type::Code ? span.text : span.target;
    const std::size_t hash = target.find('#');
    if (hash != std::string::npos) {
        file.anchor = target.substr(hash + 1);
        target.resize(hash);
    }
    if (span.type == MarkdownSpan::Type::Code) {
        const std::size_t colon = target.find(':');
        target = target.substr(0, colon); // `x.py:10`: the place is read by whoever asks for lines
    }
    if (target.find("://") != std::string::npos || target.rfind("mailto:", 0) == 0)
        return;
    file.link = span.type == MarkdownSpan::Type::Link;
    file.path = withSlashes(target);
    const bool linked = file.link && !file.path.empty() && file.path.size() <= longestPath &&
                        !isPlaceholder(file.path) && !isWebHost(file.path);
    if (!linked && !isProjectPath(file.path))
        return;
    from = file.end;
    files.push_back(std::move(file));
}

} // namespace

bool isProjectPath(std::string_view text)
{
    if (text.size() < 4 || text.size() > longestPath || isPlaceholder(text) || isWebHost(text) || text.front() == '/' ||
        text.front() == '-' || text.find(' ') != std::string_view::npos || text.find("//") != std::string_view::npos)
        return false;
    const std::size_t slash = text.find_first_of("/\\");
    if (slash == std::string_view::npos)
        return false;
    if (text.back() == '/')
        return true;
    const std::size_t name = text.find_last_of("/\\") + 1;
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > name && dot + 1 < text.size() && text.size() - dot <= 10 &&
           std::isalpha(static_cast<unsigned char>(text[dot + 1])) != 0;
}

std::vector<NamedFile> filesNamedIn(std::string_view line)
{
    std::vector<NamedFile> files;
    if (line.find_first_of("/\\") == std::string_view::npos)
        return files;
    for (std::size_t from = 0; from < line.size();) {
        re2::StringPiece groups[2];
        if (!pathPattern().Match(re2::StringPiece(line.data(), line.size()), from, line.size(), RE2::UNANCHORED, groups,
                                 2))
            break;
        NamedFile file;
        file.begin = static_cast<std::size_t>(groups[1].data() - line.data());
        file.end = file.begin + groups[1].size();
        file.path = withSlashes(std::string_view(groups[1].data(), groups[1].size()));
        from = file.end;
        if (isProjectPath(file.path))
            files.push_back(std::move(file));
    }
    return files;
}

std::vector<NamedFile> filesNamedIn(const MarkdownBlock& block, const ProseStatement& statement)
{
    std::vector<NamedFile> files;
    std::size_t from = 0;
    const auto before = [](const MarkdownSpan& span, LineNumber line) { return span.line < line; };
    auto span = std::lower_bound(block.spans.begin(), block.spans.end(), statement.first(), before);
    for (; span != block.spans.end() && span->line <= statement.last(); ++span) {
        if (span->type != MarkdownSpan::Type::Image)
            addSpan(*span, statement, from, files);
    }
    for (NamedFile& bare : filesNamedIn(statement.text)) {
        const bool known = std::any_of(files.begin(), files.end(), [&](const NamedFile& file) {
            return bare.begin < file.end && file.begin < bare.end;
        });
        if (!known)
            files.push_back(std::move(bare));
    }
    std::sort(files.begin(), files.end(), [](const NamedFile& a, const NamedFile& b) { return a.begin < b.begin; });
    return files;
}

} // namespace exhibit
