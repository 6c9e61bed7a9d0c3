// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/proposal.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace exhibit {

namespace {

constexpr std::int64_t contextLines = 3;
constexpr std::size_t longestLine = 4096; // nobody reads a diff of a longer one

bool isPartOfNumber(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == ':' || c == '_' || c == '%';
}

/// Places of `word` that are not part of a longer number, version or date.
std::vector<std::size_t> placesOf(const std::string& line, const std::string& word)
{
    std::vector<std::size_t> places;
    for (std::size_t at = line.find(word); at != std::string::npos; at = line.find(word, at + word.size())) {
        const bool startsWord = at == 0 || !isPartOfNumber(line[at - 1]);
        const std::size_t end = at + word.size();
        const bool endsWord =
            end == line.size() || !isPartOfNumber(line[end]) ||
            ((line[end] == '.' || line[end] == ':') && (end + 1 == line.size() || line[end + 1] == ' '));
        if (startsWord && endsWord)
            places.push_back(at);
    }
    return places;
}

/// The line with the only `find`, or both sides of the only `find/find`, replaced.
std::optional<std::string> replaced(const std::string& line, const std::string& find, const std::string& replacement)
{
    const std::vector<std::size_t> places = placesOf(line, find);
    const bool ratio = places.size() == 2 && places[1] == places[0] + find.size() + 1 && line[places[1] - 1] == '/';
    if (places.size() != 1 && !ratio)
        return std::nullopt;
    std::string text = line;
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.replace(*place, find.size(), replacement);
    return text;
}

std::optional<std::string> appended(const std::string& line, const std::string& text)
{
    const std::size_t end = line.find_last_not_of(" \t\r");
    if (end == std::string::npos || line[end] == '|' || line[end] == '>')
        return std::nullopt;
    return line.substr(0, end + 1) + text + line.substr(end + 1);
}

std::string hunk(const std::string& path, LineNumber first, const std::vector<std::string>& lines, std::size_t changed,
                 const std::string& text)
{
    const std::string range = std::to_string(first.value) + ',' + std::to_string(lines.size());
    std::string diff = "--- a/" + path + "\n+++ b/" + path + "\n@@ -" + range + " +" + range + " @@\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == changed)
            diff += '-' + lines[i] + "\n+" + text + '\n';
        else
            diff += ' ' + lines[i] + '\n';
    }
    return diff;
}

} // namespace

void propose(JudgedClaim& judged, const LineEdit& edit, const LineProvider& lines)
{
    const SourceRef& where = judged.claim.where;
    if (edit.isEmpty() || !lines || where.lastLine > where.firstLine)
        return;
    const LineNumber first{std::max<std::int64_t>(1, where.firstLine.value - contextLines)};
    const auto before = static_cast<std::size_t>(where.firstLine.value - first.value);
    const std::vector<std::string> around =
        lines(where.path, first, static_cast<int>(before) + 1 + static_cast<int>(contextLines));
    if (around.size() <= before || around[before].size() > longestLine)
        return;
    const std::string& line = around[before];
    const std::optional<std::string> text =
        edit.find.empty() ? appended(line, edit.append) : replaced(line, edit.find, edit.replacement);
    if (!text || *text == line)
        return;
    judged.proposedText = *text;
    judged.proposedDiff = hunk(where.path, first, around, before, *text);
}

} // namespace exhibit
