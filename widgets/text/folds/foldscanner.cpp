// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/folds/foldscanner.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t longestHead = 4096; // what stands behind it tells nothing about folds
constexpr std::size_t mostGroups = 64;

bool isDigitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
}

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (isDigitAt(text, end))
        ++end;
    return end - at;
}

std::size_t blanksOf(std::string_view text)
{
    return std::min(text.find_first_not_of(" \t"), text.size());
}

std::string_view withoutBlanks(std::string_view text)
{
    return text.substr(blanksOf(text));
}

/// Behind `2025-11-02T10:11:12.3456789Z `, 0 if none begins here.
std::size_t timeEnd(std::string_view text)
{
    constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    if (text.size() < shape.size())
        return 0;
    for (std::size_t at = 0; at < shape.size(); ++at) {
        if (shape[at] == 'd' ? !isDigitAt(text, at) : text[at] != shape[at])
            return 0;
    }
    std::size_t at = shape.size();
    if (at < text.size() && text[at] == '.')
        at += 1 + digitsFrom(text, at + 1);
    if (at < text.size() && text[at] == 'Z')
        ++at;
    return at < text.size() && text[at] == ' ' ? at + 1 : at;
}

std::size_t colourEnd(std::string_view text)
{
    if (!text.starts_with("\x1B["))
        return 0;
    const std::size_t end = text.find_first_not_of("0123456789;?", 2);
    return end == std::string_view::npos ? 0 : end + 1;
}

/// Behind the names of job and step, each with a tab, that stand before a time.
std::size_t namesEnd(std::string_view text)
{
    constexpr std::size_t longestNames = 200;
    const std::size_t job = text.substr(0, longestNames).find('\t');
    if (job == std::string_view::npos || job == 0)
        return 0;
    const std::size_t step = text.substr(0, 2 * longestNames).find('\t', job + 1);
    return step != std::string_view::npos && timeEnd(text.substr(step + 1)) > 0 ? step + 1 : 0;
}

/// `at com.acme.Thing(Thing.java:12)`, `... 12 more`, `from app.rb:12:in`, `#3 0x00ab in main`, `12: std::panic`.
bool isAtFrame(std::string_view text)
{
    const std::size_t blanks = blanksOf(text);
    const std::string_view rest = text.substr(blanks);
    if (blanks > 0 && rest.size() > 3 && rest.starts_with("at ") && rest[3] != ' ')
        return true;
    if (blanks > 0 && rest.starts_with("... ") && isDigitAt(rest, 4))
        return true;
    if (blanks > 0 && rest.starts_with("from ") && rest.find(":in ") != std::string_view::npos)
        return true;
    const std::size_t digits = rest.starts_with('#') ? digitsFrom(rest, 1) : 0;
    if (digits > 0 && rest.substr(1 + digits).starts_with(' '))
        return true;
    const std::size_t number = blanks > 0 ? digitsFrom(rest, 0) : 0;
    return number > 0 && rest.substr(number).starts_with(": ");
}

/// The first frame of a kind whose lines look like others: counting from 0, or below words that announce them.
bool beginsAtFrames(std::string_view text, std::string_view above)
{
    const std::string_view rest = withoutBlanks(text);
    if (!isAtFrame(text))
        return false;
    if (rest.starts_with('#'))
        return rest.starts_with("#0 ");
    return !isDigitAt(rest, 0) || above.find("backtrace") != std::string_view::npos;
}

bool endsWithWord(std::string_view text, std::string_view word)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return text.ends_with(word) && (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ');
}

bool startsWithAny(std::string_view text, const auto& words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

/// How runners say of one test that it passed.
bool tellsPassed(std::string_view line)
{
    static constexpr std::array<std::string_view, 7> starts{"--- PASS: ", "ok  \t",        "\u2713 ", "\u2714 ",
                                                            "\u221A ",    "[       OK ] ", "PASS "};
    const std::string_view text = withoutBlanks(line);
    if (startsWithAny(text, starts))
        return true;
    if (text.starts_with("ok ") && isDigitAt(text, 3))
        return text.find("# SKIP") == std::string_view::npos && text.find("# TODO") == std::string_view::npos;
    if (text.find("::") != std::string_view::npos && text.find(" PASSED") != std::string_view::npos)
        return true;
    if (text.find(" > ") != std::string_view::npos && endsWithWord(text, "PASSED"))
        return true;
    if (text.starts_with("Passed ") && text.ends_with(']'))
        return true;
    if (text.find(" Test ") != std::string_view::npos && text.find("   Passed  ") != std::string_view::npos)
        return true;
    return text.find(" ... ") != std::string_view::npos && endsWithWord(text, "ok");
}

/// Lines between those of passed tests that say only which one begins.
bool tellsBegin(std::string_view line)
{
    static constexpr std::array<std::string_view, 5> starts{"=== RUN ", "=== PAUSE ", "=== CONT ", "[ RUN      ] ",
                                                            "Start "};
    return startsWithAny(withoutBlanks(line), starts);
}

} // namespace

std::string_view withoutLogPrefix(std::string_view line)
{
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    line.remove_prefix(namesEnd(line));
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    line.remove_prefix(timeEnd(line));
    while (const std::size_t colour = colourEnd(line))
        line.remove_prefix(colour);
    return line;
}

void FoldScanner::add(std::string_view line)
{
    m_line = m_line.plus(1);
    const std::string_view text = withoutLogPrefix(line.substr(0, longestHead));
    if (takeGroup(text))
        return;
    takeFrames(text);
    takePassing(text);
    takeEqual(text);
}

void FoldScanner::finish()
{
    m_line = m_line.plus(1);
    endFrames();
    endPassing();
    endEqual();
    m_groups.clear();
}

void FoldScanner::tell(LineNumber head, LineNumber last, std::int64_t least, FoldKind kind)
{
    if (head.isValid() && last.value - head.value >= least)
        m_found({head, last, kind});
}

/// A line that opens or closes a group ends whatever runs.
bool FoldScanner::takeGroup(std::string_view text)
{
    constexpr std::size_t longestMark = 200;
    const std::string_view mark = text.substr(0, longestMark);
    // Of GitLab and Travis: <word>start:<number>:<name>, or the name alone; other signs may stand before it.
    const auto named = [mark](std::string_view word, std::size_t farthest) {
        const std::size_t at = mark.find(word);
        if (at == std::string_view::npos || at > farthest)
            return std::string();
        std::string_view name = mark.substr(at + word.size());
        if (const std::size_t digits = digitsFrom(name, 0); digits > 0 && name.substr(digits).starts_with(':'))
            name.remove_prefix(digits + 1);
        return std::string(name.substr(0, name.find_first_of("\r\x1B [")));
    };
    const bool opens = mark.starts_with("##[group]") || mark.starts_with("::group::");
    const bool closes = mark.starts_with("##[endgroup]") || mark.starts_with("::endgroup::");
    std::string begun, ended;
    if (!opens && !closes && (mark.find("section_") < 9 || mark.find("travis_fold:") < 9)) {
        constexpr std::size_t nearStart = 8;
        ended = named("section_end:", nearStart) + named("travis_fold:end:", nearStart);
        // GitLab ends a section and begins the next one in a single line.
        begun =
            named("section_start:", ended.empty() ? nearStart : longestMark) + named("travis_fold:start:", nearStart);
    }
    if (!opens && !closes && begun.empty() && ended.empty())
        return false;
    endFrames();
    endPassing();
    endEqual();
    m_previous.clear();
    if (closes || !ended.empty())
        closeGroup(ended, begun.empty() ? m_line : m_line.plus(-1));
    if (opens)
        closeGroup({}, m_line.plus(-1)); // these do not nest: the next one ends the one before
    if (opens || !begun.empty())
        openGroup(begun);
    return true;
}

void FoldScanner::openGroup(std::string name)
{
    if (m_groups.size() >= mostGroups)
        m_groups.erase(m_groups.begin());
    m_groups.push_back({m_line, std::move(name)});
}

void FoldScanner::closeGroup(std::string_view name, LineNumber last)
{
    const auto opened =
        std::find_if(m_groups.rbegin(), m_groups.rend(), [&](const Group& group) { return group.name == name; });
    if (opened == m_groups.rend())
        return;
    tell(opened->head, last, 1, FoldKind::Group);
    m_groups.erase(std::prev(opened.base()), m_groups.end());
}

void FoldScanner::takeFrames(std::string_view text)
{
    if (m_frames != Frames::None && !isFrame(text))
        endFrames();
    if (m_frames == Frames::None)
        beginFrames(text);
}

void FoldScanner::beginFrames(std::string_view text)
{
    const std::string_view rest = withoutBlanks(text);
    m_framesHead = m_line;
    m_framesIndent = blanksOf(text);
    if (rest.starts_with("Traceback (most recent call last):") || rest.starts_with("Stack (most recent call last):"))
        m_frames = Frames::Indented;
    else if (rest == "Traceback:" || rest == "Traceback:\r")
        m_frames = Frames::Short;
    else if (rest.starts_with("goroutine ") && isDigitAt(rest, 10) && rest.ends_with("]:"))
        m_frames = Frames::UntilBlank;
    else if (beginsAtFrames(text, m_previous)) {
        m_frames = Frames::At;
        // What was thrown stands above its frames.
        if (!withoutBlanks(m_previous).empty())
            m_framesHead = m_line.plus(-1);
    }
}

bool FoldScanner::isFrame(std::string_view text) const
{
    switch (m_frames) {
    case Frames::Indented:
        return blanksOf(text) > m_framesIndent && blanksOf(text) < text.size();
    case Frames::Short: // of pytest: `a/b.py:12: in name`, and the line of code below
        return text.find(": in ") != std::string_view::npos ||
               (blanksOf(text) > m_framesIndent && blanksOf(text) < text.size());
    case Frames::At:
        return isAtFrame(text);
    case Frames::UntilBlank:
        return blanksOf(text) < text.size();
    case Frames::None:
        break;
    }
    return false;
}

void FoldScanner::endFrames()
{
    const std::int64_t least = m_frames == Frames::Indented || m_frames == Frames::Short ? 2 : leastFrames;
    if (m_frames != Frames::None)
        tell(m_framesHead, m_line.plus(-1), least, FoldKind::Trace);
    m_frames = Frames::None;
}

void FoldScanner::takeEqual(std::string_view text)
{
    if (m_equalHead.isValid() && text == m_previous)
        return;
    endEqual();
    m_equalHead = m_line;
    m_previous = text;
}

void FoldScanner::endEqual()
{
    tell(m_equalHead, m_line.plus(-1), leastRun - 1, FoldKind::Equal);
    m_equalHead = {};
}

void FoldScanner::takePassing(std::string_view text)
{
    if (tellsPassed(text)) {
        if (!m_passingHead.isValid())
            m_passingHead = m_line;
        m_passingLast = m_line;
        ++m_passed;
    } else if (!m_passingHead.isValid() || !tellsBegin(text)) {
        endPassing();
    }
}

void FoldScanner::endPassing()
{
    if (m_passed >= leastRun)
        tell(m_passingHead, m_passingLast, 1, FoldKind::Passing);
    m_passingHead = m_passingLast = {};
    m_passed = 0;
}

} // namespace exhibit
