// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/patterns/subjectwords.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

constexpr std::size_t shortest = 4;

constexpr std::array<std::string_view, 52> common{
    "about",  "add",   "added",   "after",   "all",    "also",   "and",   "before",  "break",  "broken",  "bug",
    "change", "code",  "commit",  "correct", "does",   "ensure", "error", "fail",    "failed", "failure", "file",
    "fix",    "fixed", "from",    "handle",  "have",   "into",   "issue", "make",    "more",   "new",     "not",
    "now",    "only",  "prevent", "py",      "remove", "return", "src",   "support", "test",   "tested",  "that",
    "the",    "this",  "update",  "use",     "user",   "when",   "with",  "would"};

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

void add(std::set<std::string>& words, std::string word)
{
    if (word.size() > shortest && word.back() == 's' && word[word.size() - 2] != 's')
        word.pop_back();
    if (word.size() >= shortest && std::find(common.begin(), common.end(), word) == common.end())
        words.insert(std::move(word));
}

} // namespace

std::set<std::string> subjectWords(std::string_view text)
{
    std::set<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        const bool hump = isUpper(c) && i > 0 && isLower(text[i - 1]);
        if ((!isUpper(c) && !isLower(c)) || hump) {
            add(words, std::move(word));
            word.clear();
        }
        if (isUpper(c) || isLower(c))
            word += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

std::size_t sharedWords(const std::set<std::string>& a, const std::set<std::string>& b)
{
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); }));
}

} // namespace exhibit
