// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/jsonkind.h"

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

constexpr int peekedObjects = 12;
constexpr int linesBeforeJson = 5;

std::string_view withoutLeadingBlanks(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

std::string_view afterLine(std::string_view text)
{
    const std::size_t newline = text.find('\n');
    return newline == std::string_view::npos ? std::string_view() : text.substr(newline + 1);
}

/// JSON lines that begin here: whole on one line, and followed by more of them or by nothing.
bool startsJsonLines(std::string_view text)
{
    const std::string_view line = firstLine(text);
    const JsonPeek peek = peekJson(line);
    const bool cut = line.size() == text.size();
    const std::string_view next = withoutLeadingBlanks(afterLine(text));
    return !peek.broken && !peek.keys.empty() && (peek.complete || cut) && (next.empty() || next.starts_with('{'));
}

/// What a program logs as JSON between other lines, such as those of a runner, does not make the whole of it JSON.
bool areMostlyJsonLines(std::string_view text)
{
    std::size_t lines = 0, objects = 0;
    for (; !text.empty(); text = afterLine(text)) {
        const std::string_view line = withoutLeadingBlanks(firstLine(text));
        lines += line.empty() ? 0 : 1;
        objects += line.starts_with('{') ? 1 : 0;
    }
    return objects * 2 >= lines;
}

/// Where JSON lines begin after at most a few lines of prose; empty if they do not. A document with markup that shows
/// JSON is no such thing.
std::string_view afterPreface(std::string_view text)
{
    constexpr std::string_view markup = "#`-*|<>";
    for (int line = 0; line < linesBeforeJson && !text.empty(); ++line) {
        text = withoutLeadingBlanks(text);
        if (text.starts_with('{'))
            return startsJsonLines(text) ? text : std::string_view();
        if (!text.empty() && markup.find(text.front()) != std::string_view::npos)
            return {};
        text = afterLine(text);
    }
    return {};
}

/// The first record of a known shape among the first objects decides; broken lines are passed over.
ArtifactKind kindOfObjects(std::string_view text, KindOfRecord kindOfRecord)
{
    for (int count = 0; count < peekedObjects && text.starts_with('{'); ++count) {
        const JsonPeek peek = peekJson(text);
        const ArtifactKind kind = peek.broken ? ArtifactKind::Json : kindOfRecord(peek, {});
        std::string_view rest = peek.broken ? afterLine(text) : text.substr(peek.length);
        rest = withoutLeadingBlanks(rest);
        if (kind == ArtifactKind::PytestReport)
            return count > 0 || rest.starts_with('{') ? ArtifactKind::ReportCorpus : kind;
        if (kind != ArtifactKind::Json)
            return kind;
        text = rest;
    }
    return ArtifactKind::Json;
}

ArtifactKind kindOfArray(const JsonPeek& peek, KindOfRecord kindOfRecord)
{
    const ArtifactKind kind = kindOfRecord(peek, "[].");
    return kind == ArtifactKind::PytestReport ? ArtifactKind::ReportCorpus : kind;
}

} // namespace

std::optional<ArtifactKind> kindOfJson(std::string_view decodedHead, KindOfRecord kindOfRecord)
{
    const std::string_view text = withoutLeadingBlanks(decodedHead);
    if (!text.starts_with('{') && !text.starts_with('[')) {
        const std::string_view lines = afterPreface(text);
        if (lines.empty())
            return {};
        const ArtifactKind kind = kindOfObjects(lines, kindOfRecord);
        return kind != ArtifactKind::Json || areMostlyJsonLines(lines) ? std::optional(kind) : std::nullopt;
    }
    const JsonPeek peek = peekJson(text);
    if (text.starts_with('[')) {
        // `[12] text` is a line of a log.
        const bool isWhole = peek.complete && withoutLeadingBlanks(text.substr(peek.length)).empty();
        const bool isArray = !peek.broken && !peek.odd && (isWhole || (!peek.complete && !peek.keys.empty()));
        return isArray ? std::optional(kindOfArray(peek, kindOfRecord)) : std::nullopt;
    }
    // A first line that is broken does not make the rest of a JSON lines file something else.
    const std::string_view next = withoutLeadingBlanks(afterLine(text));
    const bool linesFollow = next.starts_with("{\"") && !peekJson(next).broken;
    if (peek.broken && !linesFollow)
        return {};
    if (!peek.broken && peek.keys.empty() && !peek.complete)
        return {};
    const ArtifactKind kind = kindOfObjects(text, kindOfRecord);
    if (kind != ArtifactKind::Json)
        return kind;
    if (linesFollow) {
        const ArtifactKind kindOfNext = kindOfObjects(next, kindOfRecord);
        return kindOfNext != ArtifactKind::Json || areMostlyJsonLines(text) ? std::optional(kindOfNext) : std::nullopt;
    }
    return peek.odd ? std::nullopt : std::optional(kind);
}

} // namespace exhibit
