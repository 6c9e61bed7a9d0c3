// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/wording/suiteedit.h"

#include <re2/re2.h>

#include <cctype>

namespace exhibit {

namespace {

/// `All core tests passing (89 passed, 0 failed)`: the sentence, what is put before "tests", the word for passing, and
/// the counts behind it.
struct GreenSentence
{
    std::string text, qualifier, passing, counts;
};

bool findSentence(const std::string& line, GreenSentence& found)
{
    static const RE2 shape(R"re((?i)\b((?:all|every|100%\s+of(?:\s+the)?)\s+((?:[\w-]+\s+){0,3}?)tests?\s+)re"
                           R"re((?:(?:are|is|have|has|now)\s+){0,2}(pass(?:ing|ed|es)?|green|succeed(?:ed)?)\b)re"
                           R"re((\s*\([^()]*\b(?:passed|passing|failed|failures)\b[^()]*\))?))re");
    return RE2::PartialMatch(line, shape, &found.text, &found.qualifier, &found.passing, &found.counts);
}

std::string asLongAs(std::string_view passing, const char* shortForm, const char* continuous, const char* past)
{
    const bool ing = passing.size() > 3 && passing.substr(passing.size() - 3) == "ing";
    const bool ed = passing.size() > 2 && passing.substr(passing.size() - 2) == "ed";
    return ing ? continuous : ed ? past : shortForm;
}

std::string narrowed(const GreenSentence& sentence, const std::string& asOf)
{
    const bool starts = std::isupper(static_cast<unsigned char>(sentence.text.front())) != 0;
    std::string text = sentence.qualifier.empty() ? (starts ? "A subset of the tests" : "a subset of the tests")
                                                  : sentence.qualifier + "test subset";
    if (starts && !sentence.qualifier.empty())
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    // What the pack does not show is no more than reported, in the corrected sentence as well.
    text += asOf.empty() ? ", as reported, " : ", as reported on " + asOf + ", ";
    return text + sentence.passing + sentence.counts;
}

std::string corrected(const GreenSentence& sentence, const Run& run, const std::string& label)
{
    const std::int64_t passed = run.counts.passed.value_or(0);
    const std::int64_t failed = run.failing();
    return std::to_string(passed) + " of " + std::to_string(passed + failed) + " tests " +
           asLongAs(sentence.passing, "pass", "passing", "passed") + ", " + std::to_string(failed) + ' ' +
           asLongAs(sentence.passing, failed == 1 ? "fails" : "fail", "failing", "failed") + " (" + label + ')';
}

/// In the style of the line above: with a bold label if that has one.
std::string stateLine(const ClaimFacts& facts, const std::string& line, const SuiteState& state)
{
    const bool bold = line.find("**") != std::string::npos;
    std::string text = bold ? "**CI**: " : "CI: ";
    text += state.failures + " failed in " + (state.executed == 1 ? "the run" : "each of the ") +
            (state.executed == 1 ? "" : std::to_string(state.executed) + " runs") + " that executed tests";
    if (state.uncollected > 0)
        text += "; " + std::to_string(state.uncollected) + (state.uncollected == 1 ? " run" : " runs") +
                " could not collect all " + (state.uncollected == 1 ? "its" : "their") + " tests";
    const Run& latest = *state.latest;
    return text + ". Latest, " + facts.label(latest) + ": " + std::to_string(latest.counts.passed.value_or(0)) +
           " passed, " + std::to_string(latest.failing()) + " failed, " +
           std::to_string(latest.counts.skipped.value_or(0)) + " skipped.";
}

/// `89 passed, 0 failed`, `89/89 tests passing`: counts without a sentence around them.
bool findCounts(const std::string& line, std::string& counts, bool& isRatio)
{
    static const RE2 ratio(R"((?i)(?:^|[^\w./])(\d+/\d+\s+(?:tests?\s+)?(?:passing|passed|pass)\b))");
    static const RE2 list(
        R"((?i)(?:^|[^\w./])(\d[\d,]*\s+(?:tests?\s+)?(?:passed|passing|failed|skipped|errors?)(?:\s*[,/;]\s*\d[\d,]*\s+(?:tests?\s+)?(?:passed|passing|failed|failures?|skipped|errors?))+))");
    isRatio = RE2::PartialMatch(line, ratio, &counts);
    return isRatio || RE2::PartialMatch(line, list, &counts);
}

std::string correctedCounts(const Run& run, const std::string& label, bool isRatio)
{
    const std::int64_t passed = run.counts.passed.value_or(0);
    const std::int64_t failed = run.failing();
    if (isRatio)
        return std::to_string(passed) + '/' + std::to_string(passed + failed) + " tests passing, " +
               std::to_string(failed) + " failing (" + label + ')';
    return std::to_string(passed) + " passed, " + std::to_string(failed) + " failed, " +
           std::to_string(run.counts.skipped.value_or(0)) + " skipped in " + label;
}

} // namespace

LineEdit editOfGreenSentence(const ClaimFacts& facts, const Claim& claim, const SuiteState& state)
{
    LineEdit edit;
    if (!state.latest)
        return edit;
    const std::string label = facts.label(*state.latest);
    GreenSentence sentence;
    bool isRatio = false;
    if (findSentence(claim.where.quote, sentence)) {
        edit.find = sentence.text;
        edit.replacement =
            state.ofOtherSet ? narrowed(sentence, state.asOf) : corrected(sentence, *state.latest, label);
    } else if (!state.ofOtherSet && findCounts(claim.where.quote, edit.find, isRatio)) {
        edit.replacement = correctedCounts(*state.latest, label, isRatio);
    }
    if (state.ofOtherSet || edit.find.empty())
        edit.lineBelow = stateLine(facts, claim.where.quote, state);
    return edit;
}

} // namespace exhibit
