// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/patch/lineedit.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

/// Numbers, versions and dates are changed as a whole; so is every letter beyond ASCII.
bool isInWord(char c)
{
    return isDigit(c) || isLetter(c) || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view(".-:_%,").find(c) != std::string_view::npos;
}

std::vector<std::string> plainLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.emplace_back(text);
    for (std::string& line : lines) {
        while (line.ends_with('\r'))
            line.pop_back();
    }
    return lines;
}

} // namespace

LineChange changeOf(std::string_view line, std::string_view text)
{
    std::vector<std::string> lines = plainLines(text);
    const std::string& now = lines.front();
    std::size_t front = 0, back = 0;
    const std::size_t shorter = std::min(line.size(), now.size());
    while (front < shorter && line[front] == now[front])
        ++front;
    while (back < shorter - front && line[line.size() - 1 - back] == now[now.size() - 1 - back])
        ++back;
    LineChange change;
    if (line != now) {
        while (front > 0 && isInWord(line[front - 1]))
            --front;
        while (back > 0 && isInWord(line[line.size() - back]))
            --back;
        change.begin = front;
        change.length = line.size() - back - front;
        change.words = now.substr(front, now.size() - back - front);
    }
    change.below.assign(lines.begin() + 1, lines.end());
    return change;
}

std::optional<std::vector<std::string>> withChanges(std::string_view line, std::vector<LineChange> changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const LineChange& a, const LineChange& b) { return a.begin < b.begin; });
    std::vector<std::string> lines{std::string(line)};
    std::size_t next = line.size() + 1; // where the change behind begins
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const bool changesWords = change->length > 0 || !change->words.empty();
        if (changesWords && change->begin + change->length >= next)
            return {};
        if (!change->below.empty() && lines.size() > 1)
            return {};
        lines.insert(lines.end(), change->below.begin(), change->below.end());
        if (!changesWords)
            continue;
        lines.front().replace(change->begin, change->length, change->words);
        next = change->begin;
    }
    return lines;
}

} // namespace exhibit
