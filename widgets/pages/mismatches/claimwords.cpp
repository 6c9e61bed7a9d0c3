// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimwords.h"

#include "models/items/itemtext.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

void addMatches(const std::string& text, const RE2& pattern, std::vector<std::string>& words)
{
    re2::StringPiece rest(text);
    std::string word;
    while (RE2::FindAndConsume(&rest, pattern, &word))
        words.push_back(word);
}

std::vector<std::string> countsAndDates(const std::string& text)
{
    static const RE2 counts(
        R"((?i)(\d+(?:[.,]\d+)?\s*%?\s+(?:failed|passed|skipped|errors?|xfailed|xpassed|failures?|passing)\b))");
    static const RE2 dates(R"((\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?))");
    std::vector<std::string> words;
    addMatches(text, counts, words);
    addMatches(text, dates, words);
    return words;
}

} // namespace

QString documentName(const SourceRef& where)
{
    QString name = fromUtf8(where.member.empty() ? where.path : where.member).section(QLatin1Char('/'), -1);
    for (const char* ending : {".md", ".markdown", ".txt", ".rst"}) {
        const QLatin1String suffix(ending);
        if (name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive)) {
            name.chop(suffix.size());
            break;
        }
    }
    return name;
}

std::vector<std::string> claimWords(const Claim& claim)
{
    static const RE2 allPass(R"((?i)\b(all\b[\w\s-]{0,40}?\bpass(?:ed|ing|es)?)\b)");
    std::vector<std::string> words = countsAndDates(claim.where.quote);
    if (claim.claimClass == ClaimClass::Test)
        addMatches(claim.where.quote, allPass, words);
    if (!claim.stamp.text.empty())
        words.push_back(claim.stamp.text);
    for (const MessageArg& value : claim.values)
        words.push_back(value.value);
    return words;
}

std::vector<std::string> evidenceWords(const Claim& claim, const std::string& quote)
{
    std::vector<std::string> words = countsAndDates(quote);
    for (const MessageArg& value : claim.values)
        words.push_back(value.value);
    return words;
}

std::vector<std::pair<int, int>> wordPlaces(const std::string& line, const std::vector<std::string>& words)
{
    const QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    std::vector<std::pair<int, int>> places;
    for (const std::string& word : words) {
        const QString part = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        const qsizetype at = part.isEmpty() ? -1 : text.indexOf(part);
        if (at >= 0)
            places.emplace_back(static_cast<int>(at), static_cast<int>(part.size()));
    }
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    int end = 0;
    std::erase_if(places, [&end](const auto& place) {
        if (place.first < end)
            return true;
        end = place.first + place.second;
        return false;
    });
    return places;
}

} // namespace exhibit
