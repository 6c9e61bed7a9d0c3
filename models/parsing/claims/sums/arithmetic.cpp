// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/sums/arithmetic.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace exhibit {

namespace {

/// `100% (18/20, 2 skipped)`: the rate of those that ran.
bool isOfThoseThatRan(const std::string& text, double stated, double part, double whole)
{
    static const RE2 leftOut(
        R"((?i)(?:^|[^\w./])(\d{1,6})\s+(?:tests?\s+)?(?:skipped|x-?failed|ignored|to-?dos?|disabled|quarantined|deselected|pending|not run|übersprungen|ignorée?s?|omitid[oa]s?)|(?:跳过|スキップ)\D{0,3}(\d{1,6}))");
    std::string before, behind;
    if (!RE2::PartialMatch(text, leftOut, &before, &behind))
        return false;
    const double ran = whole - std::atof((before.empty() ? behind : before).c_str());
    return ran > 0 && std::abs(part / ran * 100 - stated) < 0.6;
}

/// Only a rate can be held against the ratio behind it: "the 100% cases (2/3 of them)" states two things.
std::optional<StatedSum> findRatio(const std::string& text)
{
    static const RE2 percentFirst(
        R"((?i)(?:^|[^\d.,])(\d{1,3}(?:\.\d+)?)\s*%(?:\s+(?:[\w-]+\s+){0,2}(?:rate|ratio|share|passed|passing|success|accuracy|coverage|complete[d]?))?\s*\((\d{1,3}(?:,\d{3})+|\d{1,7})\s*(?:/|of|out of)\s*(\d{1,3}(?:,\d{3})+|\d{1,7})\b)");
    static const RE2 ratioFirst(
        R"((?:^|[^\w./,])(\d{1,3}(?:,\d{3})+|\d{1,7})\s*(?:/|of|out of)\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\s+[\w-]+){0,3}\s*\((\d{1,3}(?:\.\d+)?)\s*%(?:\s+(?:success|pass|passing|passed|done|complete[d]?)(?:\s+rate)?)?\s*\))");
    StatedSum sum;
    std::string partDigits, wholeDigits;
    const bool found = RE2::PartialMatch(text, percentFirst, &sum.stated, &partDigits, &wholeDigits) ||
                       RE2::PartialMatch(text, ratioFirst, &partDigits, &wholeDigits, &sum.stated);
    const auto numberOf = [](std::string digits) {
        std::erase(digits, ',');
        return digits.empty() ? 0.0 : std::stod(digits);
    };
    const double part = numberOf(partDigits), whole = numberOf(wholeDigits);
    static const RE2 otherRate(
        R"((?i)\b(?:weighted|weights?|by (?:\w+ )?(?:points?|effort|hours?|size|lines|value)|adjusted|excluding|estimated)\b)");
    if (!found || whole <= 0 || part > whole || RE2::PartialMatch(text, otherRate))
        return std::nullopt; // "24/7 support (100 %)" is no share
    sum.actual = part / whole * 100;
    const bool isCutOff = sum.stated == std::floor(sum.actual); // 2/3 as 66%
    // `2 of 10 failed (80 % success)`: the rate of those that are left.
    static const RE2 bad(R"((?i)\b(?:fail\w*|errors?|broken|missing|open|left|remaining|skipped|red)\b)");
    const bool isOfOthers = std::abs(100 - sum.actual - sum.stated) < 0.6 && RE2::PartialMatch(text, bad);
    sum.holds = isCutOff || isOfOthers || std::abs(sum.actual - sum.stated) < 0.6;
    if (!sum.holds && isOfThoseThatRan(text, sum.stated, part, whole))
        return std::nullopt;
    return sum;
}

/// `103.6% -> 24.4% (76.4% relative improvement)`, `33% faster (240s -> 160s)`. A change of percentages may be meant in
/// points; "faster" may be meant as a ratio of speeds.
std::optional<StatedSum> findChange(const std::string& text)
{
    static const RE2 changeFirst(
        R"((?i)(\d{1,3}(?:\.\d+)?)\s*%\s+(?:[a-z-]+\s+){0,2}(?:reduction|improvement|decrease|faster|less|fewer|smaller|saving[s]?|increase|more|higher|lower)\b[^()\d]{0,20}\(\s*~?(\d+(?:\.\d+)?)\s*([a-z%]{0,3})\s*(?:→|->|⟶|to)\s*~?(\d+(?:\.\d+)?)\s*([a-z%]{0,3})\s*\))");
    static const RE2 termsFirst(
        R"((?i)(?:^|[^\w.,])(\d+(?:\.\d+)?)\s*([a-z%]{0,3})\s*(?:→|->|⟶)\s*~?(\d+(?:\.\d+)?)\s*([a-z%]{0,3})\s*\(\s*[-+~]?(\d{1,3}(?:\.\d+)?)\s*%\s+(?:[a-z-]+\s+){0,2}(?:reduction|improvement|decrease|faster|less|fewer|smaller|saving[s]?|increase|more|higher|lower)\b)");
    static const RE2 fromTo(
        R"((?i)\bfrom\s+~?(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s+to\s+~?(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s*[,(–—-]+\s*(?:an?\s+|by\s+)?[-+~]?(\d{1,3}(?:\.\d+)?)\s*%\s+(?:[a-z-]+\s+){0,2}(?:reduction|improvement|decrease|faster|less|fewer|smaller|saving[s]?|increase|growth|more|higher|lower)\b)");
    // A sign says that the percentage is the change, whatever stands behind it.
    static const RE2 isSigned(
        R"((?i)(?:^|[^\w.,])~?(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s*(?:→|->|⟶|\bto\b)\s*~?(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s*\(\s*(?:[-+~]|−|–)\s*(\d{1,3}(?:\.\d+)?)\s*%\s*\))");
    // The new value first: `Open bugs: 4 (down from 20, −60%)`.
    static const RE2 afterFirst(
        R"((?i)(?:^|[^\w.,])(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s*\(\s*(?:down|up|reduced|increased)\s+from\s+~?(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s*[,;:]\s*(?:[-+~]|−|–)?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*\))");
    // The step first: `from 120 to 150 (+30, 25%)`, `120 → 150 (+30 / +25%)`.
    static const RE2 stepFirst(
        R"((?i)(?:\bfrom\s+|(?:^|[^\w.,]))(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s*(?:→|->|⟶|\bto\b)\s*(\d+(?:\.\d+)?)\s*([a-z%]{0,8})\s*\(\s*(?:[-+]|−|–)\s*\d+(?:\.\d+)?\s*[a-z]{0,8}\s*[,;/]\s*(?:[-+~]|−|–)?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*\))");
    StatedSum sum;
    sum.kind = StatedSum::Kind::Change;
    double before = 0;
    double after = 0;
    std::string unit, unitAfter;
    const bool found = RE2::PartialMatch(text, changeFirst, &sum.stated, &before, &unit, &after, &unitAfter) ||
                       RE2::PartialMatch(text, termsFirst, &before, &unit, &after, &unitAfter, &sum.stated) ||
                       RE2::PartialMatch(text, fromTo, &before, &unit, &after, &unitAfter, &sum.stated) ||
                       RE2::PartialMatch(text, isSigned, &before, &unit, &after, &unitAfter, &sum.stated) ||
                       RE2::PartialMatch(text, stepFirst, &before, &unit, &after, &unitAfter, &sum.stated) ||
                       RE2::PartialMatch(text, afterFirst, &after, &unit, &before, &unitAfter, &sum.stated);
    const bool sameUnit = unit == unitAfter || unit.empty(); // `from 800 to 200 MB`
    const auto isYear = [](double value) { return value >= 1990 && value <= 2060 && value == std::floor(value); };
    const bool areYears = unit.empty() && unitAfter.empty() && isYear(before) && isYear(after);
    if (!found || before <= 0 || after <= 0 || !sameUnit || areYears)
        return std::nullopt;
    sum.actual = std::abs(after - before) / before * 100;
    const bool points = unitAfter.empty() || unitAfter == "%"; // `10% → 4% (6% lower)`
    const auto near = [&sum](double percent) { return std::abs(percent - sum.stated) <= 2.0; };
    sum.holds =
        near(sum.actual) || (points && near(std::abs(after - before))) || near(std::abs(before - after) / after * 100);
    return sum;
}

std::optional<StatedSum> findPart(const std::string& text)
{
    static const RE2 partOf(R"((?i)(?:^|[^\w./-])(\d{1,7})\s+(?:out\s+)?of\s+(?:the\s+)?(\d{1,7})\s+[a-z]{3,20}s\b)");
    StatedSum sum;
    sum.kind = StatedSum::Kind::PartOfWhole;
    if (!RE2::PartialMatch(text, partOf, &sum.stated, &sum.actual) || sum.actual <= 0)
        return std::nullopt;
    sum.holds = sum.stated <= sum.actual;
    return sum;
}

bool isOpenEnded(const std::string& list)
{
    static const RE2 more(
        R"((?i)\betc\b|\.\.\.|…|\band (?:more|others?)\b|\be\.g\.|\bsuch as\b|\bincluding\b|\bplus\b|[+&/;]|\b(?:known|expected|unrelated|flaky|pre-?existing|see|tracked|fixed|open|closed|intermittent)\b)");
    return RE2::PartialMatch(list, more);
}

/// Identifiers or short names between commas; anything longer may be a remark. Strict: all are identifiers.
std::int64_t itemsIn(const std::string& list, bool& isStrict)
{
    static const RE2 item(R"(^\s*(?:and\s+)?[`"']?[A-Za-z_][\w.-]*(?: [\w.-]+)?[`"']?\s*$)");
    static const RE2 identifier(R"(^\s*(?:and\s+)?[`"']?\w+[_.]\w[\w.]*[`"']?\s*$)");
    std::int64_t count = 0;
    isStrict = true;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        const std::string text = list.substr(begin, end - begin);
        if (!RE2::FullMatch(text, item))
            return 0;
        isStrict = isStrict && RE2::FullMatch(text, identifier);
        ++count;
        begin = end + 1;
    }
    return count;
}

/// What became of a test is one way to divide, what kind it is another: a list of both is no sum.
bool isOutcome(const std::string& word)
{
    static const RE2 outcome(R"((?i)pass(?:ed|ing)?|fail(?:ed|ing)?|skipped|errors?|xfailed|pending|green|red)");
    return RE2::FullMatch(word, outcome);
}

/// Levels of tests, sizes, grades: who lists three of one scheme lists all there are.
bool isWholeScheme(const std::vector<std::string>& words)
{
    static const RE2 schemes[] = {
        {R"((?i)(?:unit|integration|functional|end[ -]to[ -]end|e2e|system|acceptance|smoke|contract|component)s?(?: tests?)?)"},
        {R"((?i)(?:small|middle|medium|large|tiny|huge))"},
        {R"((?i)(?:critical|high|medium|moderate|low|info(?:rmational)?|minor|major|blocker)(?: severity| priority)?)"},
    };
    constexpr std::size_t fewest = 3;
    return words.size() >= fewest && std::any_of(std::begin(schemes), std::end(schemes), [&words](const RE2& scheme) {
               return std::all_of(words.begin(), words.end(),
                                  [&scheme](const std::string& word) { return RE2::FullMatch(word, scheme); });
           });
}

/// Adds the parts in brackets; false if some of them is no part of `noun`.
bool addParts(const std::string& inside, const std::string& noun, double& sum)
{
    static const RE2 joint(R"((?i)\s*(?:\+|&|,\s*(?:and|plus)\b|,|\band\b|\bplus\b)\s*)");
    static const RE2 plus(R"((?i)\+|\band\b|\bplus\b)");
    static const RE2 part(R"((?i)(\d{1,6})((?:\s+[a-z][a-z0-9-]*){0,3}))");
    std::string plain = inside;
    RE2::GlobalReplace(&plain, joint, ";");
    int parts = 0, outcomes = 0, bare = 0;
    std::vector<std::string> kinds;
    for (std::size_t begin = 0; begin <= plain.size(); ++parts) {
        const std::size_t end = std::min(plain.find(';', begin), plain.size());
        double number = 0;
        std::string words;
        if (!RE2::FullMatch(plain.substr(begin, end - begin), part, &number, &words))
            return false;
        const std::string last = words.substr(words.rfind(' ') + 1);
        if (!last.empty() && last.back() == 's' && last != noun + 's' && last != noun)
            return false; // things of another kind
        kinds.push_back(words.substr(std::min(words.find_first_not_of(' '), words.size())));
        outcomes += isOutcome(last) ? 1 : 0;
        bare += last.empty() ? 1 : 0;
        sum += number;
        begin = end + 1;
    }
    const bool sameKind = outcomes == 0 || outcomes == parts;
    const bool sums = bare == 0 || (bare == parts && inside.find('+') != std::string::npos);
    return parts > 1 && sameKind && sums && (RE2::PartialMatch(inside, plus) || isWholeScheme(kinds));
}

/// Tests that were added are not those that ran, and what failed at first may have passed then.
bool isOfOtherTests(const std::string& text)
{
    static const RE2 other(
        R"((?i)\b(?:add(?:ed|ing|s)?|new(?:ly)?|wrote|written|writ(?:es?|ing)|creat(?:ed?|es|ing)|introduc(?:ed?|es|ing)|another|more|extra|additional|at first|first|before|initial(?:ly)?|earlier|previous(?:ly)?|original(?:ly)?|until|then|later|after\w*|attempts?|retr(?:y|ies|ied)|re-?r[ua]n|re-?runs|now|fixed|flak[yeis]+|quarantined)\b)");
    return RE2::PartialMatch(text, other);
}

/// `9 tests, of which 8 passed and 2 failed`. What is not listed may have been skipped: fewer are no fault.
std::optional<StatedSum> findOutcomes(const std::string& text)
{
    static const RE2 form(
        R"((?i)(?:^|[^\w.,/$%~+-])(\d{1,6})\s+(?:[a-z-]+\s+)?tests?\s*(?:[:(–—]|\s-\s|,?\s*\bof which\b|\s)+(\d{1,6})\s+(?:tests?\s+)?(?:have\s+)?pass(?:ed|ing|es)?\s*(?:,|;|/|\band\b|&|\s)+(\d{1,6})\s+(?:tests?\s+)?(?:have\s+)?fail(?:ed|ing|s|ures?)?\b)");
    StatedSum sum;
    sum.kind = StatedSum::Kind::Parts;
    double passed = 0;
    double failed = 0;
    if (!RE2::PartialMatch(text, form, &sum.stated, &passed, &failed) || passed + failed <= sum.stated)
        return std::nullopt;
    if (isOfOtherTests(text))
        return std::nullopt;
    sum.actual = passed + failed;
    return sum;
}

/// `8 unit tests + 6 integration tests = 14 tests`: terms of one kind. Of numbers alone it may be an example.
std::optional<StatedSum> findAddition(const std::string& text)
{
    static const RE2 form(
        R"((?i)(?:^|[^\w.,/$%~+*=×x-])((?:\d{1,6}(?:\s+[a-z][a-z-]*){0,3}\s*\+\s*)+\d{1,6}(?:\s+[a-z][a-z-]*){0,3})\s*=\s*(\d{1,6})((?:\s+[a-z][a-z-]*){0,3})(?:$|[^\w.%/*×]))");
    static const RE2 reversed(
        R"((?i)(?:^|[^\w.,/$%~+*=×x-])(\d{1,6})((?:\s+[a-z][a-z-]*){1,3})\s*=\s*((?:\d{1,6}(?:\s+[a-z][a-z-]*){1,3}\s*\+\s*)+\d{1,6}(?:\s+[a-z][a-z-]*){1,3})(?:$|[.,;)\s]))");
    // Tests of some kind are tests.
    static const RE2 sort(
        R"((?i)unit|integration|e2e|end-to-end|smoke|regression|functional|acceptance|component|contract|performance|ui|api|backend|frontend)");
    static const RE2 term(R"((?i)(\d{1,6})((?:\s+[a-z][a-z-]*){0,3})\s*\+?\s*)");
    static const RE2 explained(
        R"((?i)[(~≈]|\b(?:with|including|incl|plus|minus|without|overlap\w*|shared|twice|duplicat\w*|counted|because|since|some|about|around|approx\w*|roughly)\b)");
    std::string terms, words, kind;
    StatedSum sum;
    sum.kind = StatedSum::Kind::Parts;
    if ((!RE2::PartialMatch(text, form, &terms, &sum.stated, &words) &&
         !RE2::PartialMatch(text, reversed, &sum.stated, &words, &terms)) ||
        RE2::PartialMatch(text, explained))
        return std::nullopt;
    const auto lastOf = [](const std::string& phrase) { return lowered(phrase.substr(phrase.rfind(' ') + 1)); };
    kind = lastOf(words);
    double number = 0;
    bool isNamed = false; // `phase 1 + 2 = 4 tests`: numbers of something else
    for (re2::StringPiece rest(terms); RE2::Consume(&rest, term, &number, &words);) {
        isNamed = isNamed || !words.empty();
        const bool isSort = kind == "tests" && RE2::FullMatch(lastOf(words), sort);
        if (!words.empty() && !kind.empty() && lastOf(words) != kind && !isSort)
            return std::nullopt; // hours and days
        if (kind.empty() && !words.empty())
            kind = lastOf(words);
        sum.actual += number;
    }
    sum.holds = sum.actual == sum.stated;
    return isNamed ? std::optional(sum) : std::nullopt;
}

/// `91,7 %` is no 7 %: many languages write a comma there. Behind one that groups thousands stand three digits.
std::string withDecimalPoints(const std::string& said)
{
    static const RE2 comma(R"((\d),(\d{1,2}\s*%))");
    std::string text = said;
    if (text.find('%') != std::string::npos && text.find(',') != std::string::npos)
        RE2::GlobalReplace(&text, comma, R"(\1.\2)");
    return text;
}

} // namespace

std::string oneDecimal(double value)
{
    std::string text = std::to_string(std::round(value * 10) / 10);
    text.resize(text.find('.') + 2);
    return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

std::string twoDecimals(double value)
{
    std::string text = std::to_string(std::round(value * 100) / 100);
    text.resize(text.find('.') + 3);
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::optional<StatedSum> findParts(const std::string& text)
{
    if (const auto outcomes = findOutcomes(text))
        return outcomes;
    if (const auto addition = findAddition(text))
        return addition;
    static const RE2 form(
        R"((?i)(?:^|[^\w.,/$%~+-])(\d{1,6})\s+(?:[a-z-]+\s+){0,3}?([a-z]{3,20}?)s?(?:\s+(?:pass(?:ed|ing)?|total|in total|in all))?\s*\(([^()]{3,160})\))");
    StatedSum sum;
    sum.kind = StatedSum::Kind::Parts;
    std::string noun, inside;
    if (!RE2::PartialMatch(text, form, &sum.stated, &noun, &inside) || !addParts(inside, noun, sum.actual))
        return std::nullopt;
    sum.holds = sum.actual == sum.stated;
    static const RE2 ran(R"((?i)\b(?:pass|fail))");
    if (!sum.holds && RE2::PartialMatch(inside, ran) && isOfOtherTests(text))
        return std::nullopt;
    return sum;
}

std::optional<StatedSum> findSum(const std::string& said)
{
    const std::string text = withDecimalPoints(said);
    if (const auto ratio = findRatio(text))
        return ratio;
    if (const auto change = findChange(text))
        return change;
    return findPart(text);
}

std::optional<StatedList> findInlineList(const std::string& text)
{
    static const RE2 listed(R"((?i)(?:^|[^\w.,/-])(\d{1,3})([ -])(?:[a-z]+[ -]){0,3}[a-z]+\s*\(([^()]{3,400})\))");
    static const RE2 range(R"(^\s*([A-Z]{1,4})-?(\d{1,4})\s*(?:-|–|to)\s*([A-Z]{1,4})-?(\d{1,4})\s*$)");
    StatedList list;
    std::string joint, inside;
    if (!RE2::PartialMatch(text, listed, &list.stated, &joint, &inside))
        return std::nullopt;
    std::string prefix, lastPrefix;
    std::int64_t first = 0;
    std::int64_t last = 0;
    if (RE2::FullMatch(inside, range, &prefix, &first, &lastPrefix, &last)) {
        if (prefix != lastPrefix || last < first)
            return std::nullopt;
        list.listed = last - first + 1;
        list.isStrict = joint == "-";
        return list;
    }
    if (isOpenEnded(inside))
        return std::nullopt;
    list.listed = itemsIn(inside, list.isStrict);
    return list.listed < 2 ? std::nullopt : std::optional(list);
}

std::optional<Announcement> findAnnouncement(const std::string& text)
{
    static const RE2 any(R"((?i)(?:^|[^\w.,/%-])(\d{1,3})[ -](?:[a-z]+[ -]){0,3}[a-z]+\b[^.;\d]{0,100}:\W{0,3}$)");
    static const RE2 strict(
        R"((?i)(?:^|[^\w.,/%-])(\d{1,3})[ -](?:[a-z]+ ){0,2}?(?:part|step|file|phase|stage|layer|gate|tier|item|rule|principle|component|reason|fix|fixe|change|issue|problem|blocker|section|document|feature)s?\b[^.;\d]{0,100}:\W{0,3}$)");
    Announcement announcement;
    if (!RE2::PartialMatch(text, any, &announcement.number))
        return std::nullopt;
    // `The most important of the 10 steps:` names some of them.
    static const RE2 excerpt(
        R"((?i)\b(?:first|last|next|top|most|main|key|core|some|few|several|best|worst|examples?|selected|chosen|excerpt|among|including|such as|e\.g|in short|abridged|shortened|partial|notable|highlights?|important|relevant|typical|(?:one|two|three|four|five|six|\d+) of)\b)");
    std::int64_t number = 0;
    announcement.isStrict =
        RE2::PartialMatch(text, strict, &number) && number == announcement.number && !RE2::PartialMatch(text, excerpt);
    return announcement;
}

namespace {

/// Behind a paragraph the list goes on if the next number follows: the line of that item, 0 if it does not.
std::size_t continuation(const std::vector<std::string>& lines, std::size_t from, std::int64_t items)
{
    constexpr std::size_t farthest = 6;
    static const RE2 numbered(R"(^[ \t]*(\d{1,3})[.)][ \t]+\S)");
    for (std::size_t i = from; i < std::min(lines.size(), from + farthest); ++i) {
        std::int64_t number = 0;
        if (lines[i].starts_with('#') || lines[i].starts_with('|'))
            return 0;
        if (RE2::PartialMatch(lines[i], numbered, &number))
            return number == items + 1 ? i : 0;
    }
    return 0;
}

} // namespace

CountedList countList(const std::vector<std::string>& lines)
{
    constexpr std::size_t farthestStart = 3;
    static const RE2 item(R"(^([ \t]*)(?:(\d{1,3})[.)]|[-*+])[ \t]+\S)");
    CountedList list;
    std::string indent;
    list.isNumbered = true;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string before, number;
        const bool isItem = RE2::PartialMatch(lines[i], item, &before, &number);
        if (!isItem && list.items == 0) {
            if (i >= farthestStart)
                break;
            continue;
        }
        const bool blank = lines[i].find_first_not_of(" \t\r") == std::string::npos;
        const bool deeper = !blank && lines[i].find_first_not_of(" \t") > indent.size();
        if (!isItem && !blank && (!deeper || lines[i][0] == '#')) {
            const std::size_t next = list.isNumbered ? continuation(lines, i, list.items) : 0;
            if (next == 0)
                break;
            i = next - 1;
            continue;
        }
        if (!isItem || (list.items > 0 && before.size() > indent.size()))
            continue;
        if (list.items > 0 && before.size() < indent.size())
            break;
        if (list.items == 0) {
            indent = before;
            list.first = i;
        }
        ++list.items;
        list.last = i;
        list.isNumbered = list.isNumbered && number == std::to_string(list.items);
    }
    return list;
}

} // namespace exhibit
