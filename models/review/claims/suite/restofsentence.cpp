// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/suite/restofsentence.h"

#include "models/domain/text.h"
#include "models/parsing/rules/rules.h"
#include "models/review/claims/suite/suitefigures.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <set>
#include <string_view>
#include <utility>

namespace exhibit {

namespace {

struct Word
{
    std::size_t begin = 0, end = 0; ///< bytes of the text
};

bool isLetterOrDigit(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// Bytes of a Latin letter with a mark (U+00C0 to U+024F) at `at`; 0: none.
std::size_t markedLetterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    return lead >= 0xC3 && lead <= 0xC9 && at + 1 < text.size() ? 2 : 0;
}

/// Words, numbers and paths: `end-to-end`, `3.21`, `logs/pytest.log`.
std::vector<Word> termsOf(std::string_view text)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size()) {
            const std::size_t marked = markedLetterAt(text, at);
            const bool joins =
                at > begin && at + 1 < text.size() &&
                std::string_view(isDigit(text[at - 1]) ? "._/-," : "._/-").find(text[at]) != std::string_view::npos &&
                isLetterOrDigit(text[at + 1]);
            if (marked == 0 && !isLetterOrDigit(text[at]) && !joins)
                break;
            at += std::max<std::size_t>(marked, 1);
        }
        if (at > begin)
            words.push_back({begin, at});
        else
            ++at;
    }
    return words;
}

void addNames(std::set<std::string>& names, std::string_view text)
{
    for (const Word& word : termsOf(text)) {
        const std::string whole = lowered(text.substr(word.begin, word.end - word.begin));
        names.insert(whole);
        std::string part;
        for (const char c : whole + ' ') {
            if (isLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80)
                part += c;
            else if (!part.empty())
                names.insert(std::exchange(part, {}));
        }
    }
}

/// What the runs are called, and where they stand.
std::set<std::string> namesOf(const ClaimFacts& facts, const std::vector<const Run*>& runs)
{
    std::set<std::string> names;
    for (const Run* run : runs) {
        for (const std::string_view text :
             {std::string_view(run->runner), std::string_view(run->command), std::string_view(run->log.path),
              std::string_view(run->log.member), std::string_view(run->report.path), std::string_view(run->key.runId),
              std::string_view(run->key.phase)})
            addNames(names, text);
        addNames(names, facts.label(*run));
    }
    return names;
}

/// `1,204` as 1204, `87,5` as 87.5.
std::string plainNumber(std::string digits)
{
    static const RE2 groups(R"(\d{1,3}(?:,\d{3})+(?:\.\d+)?)");
    if (RE2::FullMatch(digits, groups))
        std::erase(digits, ',');
    std::replace(digits.begin(), digits.end(), ',', '.');
    return digits;
}

/// `at least`, `more than`: the check has held the numbers of the sentence against the runs as bounds.
bool isOfBound(std::string_view word)
{
    static constexpr std::string_view words[] = {"least", "most",  "more",  "over",    "than",  "up",    "fewer",
                                                 "less",  "under", "above", "minimum", "about", "around"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The numbers of a sentence that are bounds; the check has held them against the runs. None: its numbers are exact.
std::set<double> boundsOf(const Claim& claim)
{
    const std::string_view near = statedValue(claim, "near-totals");
    std::set<double> bounds;
    if (claim.bound != Bound::Exact) {
        for (const std::optional<std::int64_t>& number :
             {claim.test.passed, claim.test.failed, claim.test.skipped, claim.test.total, claim.test.errors}) {
            if (number)
                bounds.insert(static_cast<double>(*number));
        }
        if (claim.test.percent)
            bounds.insert(*claim.test.percent);
    }
    // `11+` is more than ten, or eleven at least.
    static const RE2 bound(R"((\d+)([+-]))");
    std::int64_t number = 0;
    std::string mark;
    for (re2::StringPiece rest(near.data(), near.size()); RE2::FindAndConsume(&rest, bound, &number, &mark);) {
        bounds.insert(static_cast<double>(number));
        bounds.insert(static_cast<double>(mark == "+" ? number - 1 : number + 1));
    }
    return bounds;
}

/// `More than 81 tests pass` over a run of 81.
bool isStrictBound(const std::string& text, const std::vector<const Run*>& runs)
{
    static const RE2 strict(
        R"((?i)\b(?:more|fewer|less)\s+than\s+(\d[\d,]*)\b|\b(?:over|above|under|below)\s+(\d[\d,]*)\b)");
    std::string digits, plain;
    if (!RE2::PartialMatch(text, strict, &digits, &plain))
        return false;
    const double stated = std::atof(plainNumber(digits.empty() ? plain : digits).c_str());
    return std::any_of(runs.begin(), runs.end(), [stated](const Run* run) {
        return stated == static_cast<double>(run->counts.tests()) ||
               (run->counts.passed && stated == static_cast<double>(*run->counts.passed));
    });
}

/// A number that one of the runs has: a count, the rate of what passes, or, with a unit of time, how long it took.
bool isFigureOf(const std::vector<const Run*>& runs, const std::string& digits, bool isTime)
{
    const double stated = std::atof(digits.c_str());
    const std::size_t point = digits.find('.');
    const double unit =
        point == std::string::npos ? 1 : std::pow(10.0, -static_cast<double>(digits.size() - point - 1));
    const auto isRounded = [&](double value) { return std::abs(value - stated) <= unit / 2 + 1e-9; };
    return stated == 0 || std::any_of(runs.begin(), runs.end(), [&](const Run* run) {
               const RunCounts& counts = run->counts;
               const double tests = static_cast<double>(counts.tests());
               for (const std::optional<std::int64_t>& count :
                    {counts.total, counts.passed, counts.failed, counts.errors, counts.skipped, counts.xfailed,
                     counts.xpassed, counts.deselected, counts.collected, std::optional(counts.tests())}) {
                   if (count && point == std::string::npos && stated == static_cast<double>(*count))
                       return true;
               }
               const bool isWhole = stated == 100 && isGreen(*run);
               const bool isRate =
                   tests > 0 && counts.passed && isRounded(100 * static_cast<double>(*counts.passed) / tests);
               return isWhole || isRate || (isTime && run->durationSeconds && isRounded(*run->durationSeconds));
           });
}

/// `3 seconds`, `3 s`.
bool isUnit(std::string_view behind)
{
    behind = trimmed(behind);
    const std::size_t end = std::min(behind.find_first_of(" .,;:)|"), behind.size());
    static constexpr std::string_view units[] = {"s",       "sec",      "secs",     "second",
                                                 "seconds", "sekunden", "secondes", "segundos"};
    return std::find(std::begin(units), std::end(units), lowered(behind.substr(0, end))) != std::end(units);
}

/// pytest counts them in its last line.
bool haveNoWarnings(const std::vector<const Run*>& runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const Run* run) {
        return run->runner == "pytest" && !run->summary.isNull() && run->counts.warnings.value_or(0) == 0;
    });
}

/// Only what stands in the clause of the result: what a dash or a semicolon parts off is said besides.
std::string_view clauseOf(std::string_view text)
{
    std::size_t end = text.size();
    for (const std::string_view mark : {" - ", " – ", " — ", "; "}) {
        const std::size_t at = text.find(mark);
        if (at != std::string_view::npos && at > 0)
            end = std::min(end, at);
    }
    return text.substr(0, end);
}

/// `on`, `in`, `under`: told with the words behind it.
bool leads(std::string_view word)
{
    static constexpr std::string_view words[] = {"on",  "in",    "under", "with", "for", "at",    "of",  "and",
                                                 "the", "every", "all",   "a",    "our", "unter", "auf", "mit"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

std::string restOfSentence(const ClaimFacts& facts, const Claim& claim, const std::string& accounted, bool isPart,
                           const std::vector<const Run*>& runs)
{
    const RuleGroup& known = facts.wordings("support.word");
    if (known.isEmpty())
        return {};
    std::set<std::string> names = namesOf(facts, runs);
    addNames(names, accounted);
    // What stands below the title of its document may speak of the project by its name.
    if (!statedValue(claim, "under-title").empty())
        addNames(names, claim.heading);
    // `The shop is at 80 %`: of whatever the rate is, it is that of the run.
    static const RE2 subject(R"((?i)^\W*(?:the|our|this)\s+(\w+)\s+(?:is|sits|stands|has|reaches)\b)");
    std::string named;
    if (claim.test.percent.value_or(100) < 100 && RE2::PartialMatch(claim.text, subject, &named))
        names.insert(lowered(named));
    const std::set<double> bounds = isStrictBound(claim.text, runs) ? std::set<double>() : boundsOf(claim);
    const std::string_view clause = clauseOf(claim.text);
    const std::vector<Word> words = termsOf(clause);
    const auto textOf = [clause](const Word& word) {
        return lowered(clause.substr(word.begin, word.end - word.begin));
    };
    const auto isShown = [&](const Word& word) {
        const std::string said = textOf(word);
        if (word.begin > 0 && clause[word.begin - 1] == '-')
            return true; // an option of a command
        if (said.find_first_not_of("0123456789.,") == std::string::npos)
            return isPart || bounds.contains(std::atof(plainNumber(said).c_str())) ||
                   isFigureOf(runs, plainNumber(said), isUnit(clause.substr(word.end)));
        if (!bounds.empty() && isOfBound(said))
            return true;
        if ((said == "warnings" || said == "warning") && haveNoWarnings(runs))
            return true;
        if (names.contains(said) || known.matchesAny(said) || !facts.resolveFile(said).empty())
            return true;
        // `81/81`, `3.21s`, `12ms`, `57of88`
        const std::size_t unit = said.find_first_not_of("0123456789./");
        const bool isNumber =
            isDigit(said.front()) && (unit == std::string::npos || known.matchesAny(said.substr(unit)));
        if (!isNumber || isPart)
            return isNumber;
        for (std::string_view rest = std::string_view(said).substr(0, unit); !rest.empty();) {
            const std::size_t slash = rest.find('/');
            if (!isFigureOf(runs, std::string(rest.substr(0, slash)), unit != std::string::npos))
                return false;
            rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
        }
        return true;
    };
    std::size_t first = words.size(), last = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (isShown(words[at]))
            continue;
        first = std::min(first, at);
        last = at;
    }
    // Of a language that the rules do not know every word is left.
    const bool isKnownLanguage = std::any_of(words.begin(), words.end(), [&](const Word& word) {
        return isLetterOrDigit(clause[word.begin]) && !isDigit(clause[word.begin]) && known.matchesAny(textOf(word));
    });
    if (first == words.size() || !isKnownLanguage)
        return {};
    while (first > 0 && leads(textOf(words[first - 1])))
        --first;
    constexpr std::size_t longest = 80;
    std::string rest(clause.substr(words[first].begin, words[last].end - words[first].begin));
    return rest.size() <= longest ? rest
                                  : std::string(clause.substr(words[last].begin, words[last].end - words[last].begin));
}

namespace {

/// The runs that the evidence is of.
std::vector<const Run*> runsAt(const ClaimFacts& facts, const std::vector<SourceRef>& evidence)
{
    std::vector<const Run*> runs;
    for (const Run& run : facts.runs()) {
        if (std::any_of(evidence.begin(), evidence.end(),
                        [&run](const SourceRef& place) { return run.speaksAt(place); }))
            runs.push_back(&run);
    }
    return runs;
}

/// What limits the result of tests that are named: `passes on GPU`, `with two threads`. What else is said of them
/// (`covering every corner`) takes nothing from it.
bool isCircumstance(std::string_view text, std::string_view rest)
{
    static const RE2 limit(R"((?i)\b(?:on|under|with|using|against|via|without)\s+(?:(?:the|an?|our|all|every)\s+)?$)");
    static const RE2 begins(R"((?i)^(?:on|under|with|using|against|via|without)\b)");
    const std::string_view before = text.substr(0, text.find(rest));
    return RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), limit) ||
           RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), begins);
}

void setUnproven(Judgement& judgement, const std::string& rest)
{
    std::vector<SourceRef> evidence = std::move(judgement.evidence);
    const std::string rule = std::move(judgement.rule);
    judgement = unprovenSuite("claim.test.suite.rest", {{"rest", rest}});
    judgement.rule = rule;
    judgement.evidence = std::move(evidence);
}

} // namespace

void settleRest(const ClaimFacts& facts, const Claim& claim, Judgement& judgement)
{
    const bool isOfSuite = judgement.rule == "check.test.suite" || judgement.rule == "check.test.subset";
    const bool isOfNames = judgement.rule == "check.test.files";
    if (judgement.verdict != Verdict::Supported || (!isOfSuite && !isOfNames) || claim.sessionSteps >= 0)
        return;
    const std::vector<const Run*> runs = runsAt(facts, judgement.evidence);
    if (runs.empty())
        return;
    const bool isPart = judgement.rule != "check.test.suite";
    std::string accounted;
    for (const SourceRef& place : judgement.evidence)
        accounted += place.quote + ' ';
    if (isPart)
        accounted += claim.subject.value + ' ' + std::string(statedValue(claim, "label"));
    const std::string rest = restOfSentence(facts, claim, accounted, isPart, runs);
    if (!rest.empty() && (isOfSuite || isCircumstance(claim.text, rest)))
        setUnproven(judgement, rest);
}

void settleRestOfTool(const ClaimFacts& facts, const Claim& claim, Judgement& judgement)
{
    static const RE2 figure(R"((?:^|[\s(])(\d[\d,.]*\d|\d)(?:$|[\s),;:%])|(--\w[\w-]*))");
    if (judgement.verdict != Verdict::Supported || claim.sessionSteps >= 0)
        return;
    std::string shown;
    for (const SourceRef& place : judgement.evidence)
        shown += place.quote + ' ';
    for (const Run* run : runsAt(facts, judgement.evidence))
        shown += run->command + ' ';
    if (shown.empty())
        return;
    std::set<std::string> names{"0"};
    addNames(names, shown);
    std::string number, option;
    for (re2::StringPiece rest(claim.text); RE2::FindAndConsume(&rest, figure, &number, &option);) {
        // What asks for no more than to look is what was done.
        static const std::set<std::string, std::less<>> looks{"--check", "--check-only", "--noEmit", "--no-emit"};
        const bool isOption = number.empty();
        const bool isShown = isOption ? looks.contains(option) || shown.find(option) != std::string::npos
                                      : names.contains(plainNumber(number)) || names.contains(number);
        if (!isShown)
            return setUnproven(judgement, isOption ? option : number);
    }
}

} // namespace exhibit
