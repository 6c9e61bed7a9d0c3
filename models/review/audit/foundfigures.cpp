// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/foundfigures.h"

#include "models/domain/text.h"
#include "models/parsing/claims/stamps.h"
#include "models/review/audit/words.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace exhibit {

namespace {

std::string digitsOf(std::string_view number)
{
    std::string digits;
    for (const char c : number) {
        if (isDigit(c) || c == '.')
            digits += c;
    }
    return digits;
}

double valueOf(std::string_view digits)
{
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// A word before a number that numbers things instead of counting them.
bool isOrdinalWord(std::string_view word)
{
    static const std::unordered_set<std::string> words = {
        "pattern", "section", "step",    "phase", "appendix", "figure", "table",   "part",   "item",     "chapter",
        "build",   "issue",   "pr",      "line",  "lines",    "page",   "version", "python", "day",      "week",
        "no",      "case",    "finding", "level", "priority", "claim",  "note",    "point",  "question", "rule",
        "run",     "attempt", "batch",   "task",  "option",   "column", "row",     "http",   "status",   "sprint"};
    return words.contains(lowered(word));
}

/// What says that a number of tests is that of all tests of a run.
bool isWholeWord(std::string_view word)
{
    static const std::unordered_set<std::string> words = {"collected", "ran",   "executed", "total", "selected",
                                                          "reported",  "whole", "all",      "suite", "overall"};
    return words.contains(lowered(word));
}

/// What makes a number one of a part, of a change or of something else than the run itself.
bool isPartialWord(std::string_view word)
{
    static const std::unordered_set<std::string> words = {
        "new",         "newly",       "more",       "other",   "additional", "further",   "fewer",    "less",
        "subset",      "extra",       "fixed",      "known",   "of",         "unique",    "distinct", "persistent",
        "stable",      "regressions", "regression", "core",    "same",       "different", "flaky",    "unit",
        "integration", "smoke",       "each",       "per",     "remaining",  "before",    "earlier",  "previous",
        "previously",  "expected",    "should",     "target",  "baseline",   "from",      "after",    "instead",
        "that",        "which",       "module",     "modules", "file",       "files",     "class"};
    return words.contains(lowered(word));
}

class FigureFinder
{
public:
    FigureFinder(std::string_view text, const ReviewBlock& block, const std::vector<ByteRange>& taken)
        : m_text(text), m_block(block), m_taken(taken)
    {}

    std::vector<FoundFigure> find()
    {
        for (const ByteRange& sentence : m_block.sentences) {
            m_words = wordsOf(sentence.of(m_text));
            for (TextWord& word : m_words) {
                word.begin += sentence.begin;
                word.end += sentence.begin;
            }
            m_stamps.clear();
            readStamps(sentence);
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                if (m_words[i].kind == TextWord::Kind::Number && isCount(i))
                    i = read(i);
            }
        }
        return std::move(m_figures);
    }

private:
    std::string_view word(std::size_t i) const
    {
        return m_text.substr(m_words[i].begin, m_words[i].end - m_words[i].begin);
    }

    std::string_view gap(std::size_t i) const ///< between word i and the next one
    {
        return m_text.substr(m_words[i].end, m_words[i + 1].begin - m_words[i].end);
    }

    void readStamps(const ByteRange& sentence)
    {
        const std::string_view text = sentence.of(m_text);
        for (auto stamp = findStamp(text); stamp; stamp = findStamp(text, stamp->end))
            m_stamps.push_back({sentence.begin + stamp->begin, sentence.begin + stamp->end});
    }

    bool isCount(std::size_t i) const
    {
        const ByteRange range{m_words[i].begin, m_words[i].end};
        const auto meets = [&](const ByteRange& other) { return other.meets(range); };
        if (std::any_of(m_taken.begin(), m_taken.end(), meets) || std::any_of(m_stamps.begin(), m_stamps.end(), meets))
            return false;
        const char before = range.begin > 0 ? m_text[range.begin - 1] : ' ';
        const char after = range.end < m_text.size() ? m_text[range.end] : ' ';
        const char behind = range.end + 1 < m_text.size() ? m_text[range.end + 1] : ' ';
        const bool isSpan = i > 0 && m_words[i - 1].kind == TextWord::Kind::Number && isSpanGap(gap(i - 1));
        if (isSpan || std::string_view("-_./:#@$\\&").find(before) != std::string_view::npos || isLetter(before))
            return false;
        const bool goesOn = std::string_view("-_/:.").find(after) != std::string_view::npos &&
                            (isLetter(behind) || (isDigit(behind) && after != '-'));
        const bool numbersItem = (after == '.' || after == ')') &&
                                 isBlank(m_text.substr(m_block.range.begin, range.begin - m_block.range.begin));
        return !goesOn && !numbersItem && !(i > 0 && isOrdinalWord(word(i - 1)) && isBlank(gap(i - 1)));
    }

    static bool isSpanGap(std::string_view gap)
    {
        return gap == "-" || gap == "–" || gap == "—" || gap == " to " || gap == " - " || gap == " – ";
    }

    /// The index of the last word that belongs to it.
    std::size_t read(std::size_t i)
    {
        FoundFigure figure;
        figure.text = digitsOf(word(i));
        figure.low = figure.high = valueOf(figure.text);
        figure.isPercent = word(i).ends_with('%');
        std::size_t last = i;
        if (i + 1 < m_words.size() && m_words[i + 1].kind == TextWord::Kind::Number && isSpanGap(gap(i))) {
            last = i + 1;
            figure.high = valueOf(digitsOf(word(last)));
            figure.isPercent = word(last).ends_with('%');
        }
        figure.text += figure.isPercent ? "%" : "";
        figure.bound = boundBefore(m_words[i].begin);
        figure.range = {m_words[i].begin, m_words[last].end};
        std::size_t end = last;
        if (nameBefore(i, figure) || nounBehind(last, figure, end)) {
            settleTests(i, end, figure);
            figure.isPartial = figure.isPartial || isPartial(i, end) || namesTests(i);
            m_figures.push_back(figure);
        }
        return end;
    }

    Bound boundBefore(std::size_t at) const
    {
        static const RE2 about(
            R"((?i)(?:\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|circa)|[~≈])\s*$)");
        static const RE2 atLeast(R"((?i)(?:\b(?:at least|more than|over|above|upwards of)|[>≥]=?)\s*$)");
        static const RE2 atMost(R"((?i)(?:\b(?:at most|less than|fewer than|under|below|up to)|[<≤]=?)\s*$)");
        const std::size_t from = at > 24 ? at - 24 : 0;
        const re2::StringPiece before(m_text.data() + from, at - from);
        if (RE2::PartialMatch(before, about))
            return Bound::About;
        if (RE2::PartialMatch(before, atLeast))
            return Bound::AtLeast;
        return RE2::PartialMatch(before, atMost) ? Bound::AtMost : Bound::Exact;
    }

    /// `exit code 2`, `tests_failed = 59`.
    bool nameBefore(std::size_t i, FoundFigure& figure) const
    {
        if (i == 0)
            return false;
        const std::string_view joint = trimmed(gap(i - 1));
        const bool assigns = joint == "=" || joint == ":" || joint == "`:" || joint == "` =" || joint == "`";
        for (const std::size_t count : {std::size_t{2}, std::size_t{1}}) {
            if (i < count)
                continue;
            const ByteRange name{m_words[i - count].begin, m_words[i - 1].end};
            const std::string_view text = name.of(m_text);
            const RunMeasure* measure = measureOfName(text);
            const bool isName = text.find('_') != std::string_view::npos || lowered(text).starts_with("exit");
            if (!measure || !(isName || (assigns && count == 1)) || !(assigns || joint.empty()))
                continue;
            figure.measure = measure;
            figure.noun = text;
            figure.range.begin = name.begin;
            return true;
        }
        return false;
    }

    bool nounBehind(std::size_t last, FoundFigure& figure, std::size_t& end) const
    {
        std::size_t at = last;
        const auto goesOn = [&](std::size_t i) {
            return i + 1 < m_words.size() && gap(i).find_first_of(".;:,()|\"=") == std::string_view::npos &&
                   m_words[i + 1].kind == TextWord::Kind::Word;
        };
        std::size_t noun = 0;
        bool passesOver = false; ///< a word such as `of`, behind which only what runs count is looked for
        for (int step = 0; step < 3 && goesOn(at); ++step) {
            ++at;
            const RunMeasure* measure = measureOfWord(word(at));
            if (measure && goesOn(at)) {
                const RunMeasure* next = measureOfWord(word(at + 1));
                const std::string both = lowered(word(at)) + lowered(word(at + 1));
                if (const RunMeasure* named = measureOfName(both); named && both.find("collect") != std::string::npos) {
                    measure = named;
                    ++at;
                } else if (next && measure->id == "tests" && (next->id == "failed" || next->id == "passed")) {
                    measure = next;
                    ++at;
                }
            }
            if (measure) {
                figure.measure = measure;
                noun = at;
                break;
            }
            passesOver = passesOver || isCommonWord(m_words[at].id);
            if (noun == 0 && !passesOver)
                noun = at;
        }
        if (noun == 0 && figure.isPercent)
            return true;
        if (noun == 0 || !(figure.measure || isCounted(word(noun), figure)))
            return false;
        end = noun;
        figure.noun = word(noun);
        figure.range.end = m_words[noun].end;
        return true;
    }

    /// `500 claim` is about a 500; things that are counted are many.
    static bool isCounted(std::string_view noun, const FoundFigure& figure)
    {
        return figure.isPercent || figure.low == 1 || lower(noun.back()) == 's';
    }

    /// `skipped 132 tests` counts what was skipped; `3 tests` are those of the run only if it says so. `collected 40
    /// items` does.
    void settleTests(std::size_t first, std::size_t last, FoundFigure& figure) const
    {
        if (!figure.measure && first > 0 && lowered(word(first - 1)) == "collected" &&
            lowered(figure.noun).starts_with("item")) {
            figure.measure = measureOfWord("collected");
            return;
        }
        if (!figure.measure || figure.measure->id != "tests")
            return;
        const RunMeasure* verb = first > 0 ? measureOfWord(word(first - 1)) : nullptr;
        if (verb && verb->id != "tests") {
            figure.measure = verb;
            return;
        }
        const std::size_t from = first > 2 ? first - 3 : 0;
        bool isWhole = figure.noun != "tests";
        for (std::size_t i = from; i <= std::min(last + 2, m_words.size() - 1); ++i)
            isWhole = isWhole || isWholeWord(word(i));
        figure.isPartial = !isWhole;
    }

    /// A sentence that names a test or a test file speaks of that part.
    bool namesTests(std::size_t first) const
    {
        static const RE2 part(R"(\btest_\w+|\w_test\b|\btests?/|::\w|\.(?:spec|test)\.|\w\.py\b)");
        for (const ByteRange& sentence : m_block.sentences) {
            if (!sentence.holds(m_words[first].begin))
                continue;
            const std::string_view text = sentence.of(m_text);
            return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), part);
        }
        return false;
    }

    /// `smoke` of `scope-smoke-7`: the name of a run, which says nothing of its tests.
    bool isInsideName(const TextWord& word) const
    {
        const auto joins = [this](std::size_t at) {
            return at < m_text.size() && (m_text[at] == '-' || m_text[at] == '_');
        };
        return word.begin > 0 && joins(word.begin - 1) && joins(word.end);
    }

    bool isPartial(std::size_t first, std::size_t last) const
    {
        const std::size_t from = first > 1 ? first - 2 : 0;
        for (std::size_t i = from; i <= std::min(last + 2, m_words.size() - 1); ++i) {
            if (isPartialWord(word(i)) && !isInsideName(m_words[i]))
                return true;
        }
        return false;
    }

    std::string_view m_text;
    const ReviewBlock& m_block;
    const std::vector<ByteRange>& m_taken;
    std::vector<TextWord> m_words;
    std::vector<ByteRange> m_stamps;
    std::vector<FoundFigure> m_figures;
};

} // namespace

std::vector<FoundFigure> findFigures(std::string_view text, const ReviewBlock& block,
                                     const std::vector<ByteRange>& taken)
{
    return FigureFinder(text, block, taken).find();
}

bool readCellNumber(std::string_view cell, double& value)
{
    std::vector<TextWord> words = wordsOf(cell);
    const std::string_view text = trimmed(cell);
    const bool plain = text.find_first_of("-–/:") == std::string_view::npos;
    if (words.size() != 1 || words.front().kind != TextWord::Kind::Number || !plain)
        return false;
    value = valueOf(digitsOf(cell.substr(words.front().begin, words.front().end - words.front().begin)));
    return true;
}

} // namespace exhibit
