// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/palette/lettermatch.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr int longestText = 1000;
constexpr int mostStarts = 40; ///< places of the first letter that are tried
constexpr int wordStart = 12;  ///< a run of letters that begins a word
constexpr int wholeWords = 60; ///< all letters in one run

bool beginsWord(const QString& text, int at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1], here = text[at];
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper());
}

/// From `start` on, each time as many letters as follow each other. Nothing if a letter is missing.
std::optional<LetterMatch> matchFrom(const QString& letters, const QString& folded, const QString& text, int start)
{
    LetterMatch match;
    int at = start, next = 0;
    const int count = static_cast<int>(letters.size()), end = static_cast<int>(folded.size());
    while (next < count) {
        while (at < end && folded[at] != letters[next])
            ++at;
        if (at == end)
            return std::nullopt;
        const int begin = at;
        while (next < count && at < end && folded[at] == letters[next])
            ++at, ++next;
        const int length = at - begin;
        match.marks.append({begin, length});
        match.score += length * length + (beginsWord(text, begin) ? wordStart : 0);
    }
    if (match.marks.size() == 1)
        match.score += wholeWords;
    match.score -= static_cast<int>(match.marks.size()) * 4 + end / 16;
    return match;
}

} // namespace

std::optional<LetterMatch> matchLetters(const QString& letters, const QString& text)
{
    QString wanted = letters.toCaseFolded();
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    if (wanted.isEmpty())
        return LetterMatch{};
    const QString shown = text.left(longestText);
    const QString folded = shown.toCaseFolded();
    if (folded.size() != shown.size()) // `ß` grows: the marks would lie beside the letters
        return matchFrom(wanted, shown.toLower(), shown, 0);
    std::optional<LetterMatch> best;
    int tried = 0;
    for (int start = static_cast<int>(folded.indexOf(wanted[0])); start >= 0 && tried < mostStarts; ++tried) {
        std::optional<LetterMatch> match = matchFrom(wanted, folded, shown, start);
        if (!match)
            break; // further to the right there is less
        if (!best || match->score > best->score)
            best = std::move(match);
        start = static_cast<int>(folded.indexOf(wanted[0], start + 1));
    }
    return best;
}

bool mayHoldLetters(std::string_view letters, std::string_view text)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < text.size() && next < letters.size(); ++i)
        next += lower(text[i]) == letters[next] ? 1 : 0;
    return next == letters.size();
}

std::string foldedLetters(const QString& letters)
{
    std::string folded = letters.toUtf8().toStdString();
    std::erase_if(folded, [](char c) { return c == ' ' || c == '\t'; });
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char c) { return lower(c); });
    return folded;
}

} // namespace exhibit
