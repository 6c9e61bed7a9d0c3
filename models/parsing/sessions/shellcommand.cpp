// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/shellcommand.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace exhibit {

namespace {

constexpr std::size_t longestCommandLine = std::size_t{256} << 10;
constexpr int deepestShell = 4;

enum class Joint { End, And, Or, Then, Pipe, Background };

struct Part
{
    std::vector<std::string> words;
    std::vector<std::string> writtenFiles;
    Joint joint = Joint::End; ///< to the next one
};

bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Cuts a line into words and the signs between commands.
class Splitter
{
public:
    explicit Splitter(std::string_view text) : m_text(text) {}

    std::vector<Part> parts()
    {
        while (m_at < m_text.size())
            take();
        endPart(Joint::End);
        return std::move(m_parts);
    }

private:
    char peek(std::size_t ahead = 1) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void take()
    {
        const char c = m_text[m_at];
        if (c == '\\' && m_at + 1 < m_text.size()) {
            if (m_text[m_at + 1] != '\n')
                addToWord(m_text[m_at + 1]);
            m_at += 2;
        } else if (c == '\'' || c == '"') {
            takeQuoted(c);
        } else if (c == '$' && peek() == '(') {
            takeNested();
        } else if (c == ' ' || c == '\t') {
            endWord();
            ++m_at;
        } else if (c == '#' && !m_hasWord) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (c == '<' || c == '>') {
            takeRedirection();
        } else if (!takeJoint(c)) {
            addToWord(c);
            ++m_at;
        }
    }

    bool takeJoint(char c)
    {
        const bool twice = peek() == c;
        if (c == '&' && peek() == '>') { // &> file
            ++m_at;
            takeRedirection();
            return true;
        }
        if (c == '&' || c == '|') {
            m_at += twice || (c == '|' && peek() == '&') ? 2 : 1;
            endPart(c == '&' ? (twice ? Joint::And : Joint::Background) : (twice ? Joint::Or : Joint::Pipe));
            return true;
        }
        if (c == ';' || c == '\n' || c == '(' || c == ')') {
            ++m_at;
            endPart(Joint::Then);
            if (c == '\n')
                skipHereDocuments();
            return true;
        }
        return false;
    }

    void takeQuoted(char quote)
    {
        m_hasWord = true;
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (quote == '"' && m_text[m_at] == '$' && peek() == '(') {
                takeNested();
                continue;
            }
            if (quote == '"' && m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            m_word += m_text[m_at++];
        }
        ++m_at;
    }

    /// `$( … )` is a word; what it starts is not looked at.
    void takeNested()
    {
        int depth = 0;
        do {
            if (m_text.substr(m_at).starts_with("<<") && peek(2) != '<') {
                m_at += peek(2) == '-' ? 3 : 2;
                takeHereMark();
                m_at = std::min(m_text.find('\n', m_at), m_text.size() - 1) + 1;
                skipHereDocuments();
                continue;
            }
            depth += m_text[m_at] == '(' ? 1 : m_text[m_at] == ')' ? -1 : 0;
            addToWord(m_text[m_at]);
            ++m_at;
        } while (m_at < m_text.size() && (depth > 0 || m_text[m_at - 1] == '$'));
    }

    void takeRedirection()
    {
        const bool writes = m_text[m_at] == '>';
        if (!m_word.empty() && std::all_of(m_word.begin(), m_word.end(), isDigit)) { // 2>
            m_word.clear();
            m_hasWord = false;
        }
        endWord();
        if (m_text.substr(m_at).starts_with("<<<")) {
            m_at += 3;
            return;
        }
        if (m_text.substr(m_at).starts_with("<<")) {
            m_at += peek(2) == '-' ? 3 : 2;
            takeHereMark();
            return;
        }
        m_at += writes && peek() == '>' ? 2 : 1;
        if (m_at < m_text.size() && m_text[m_at] == '&') { // 2>&1
            for (++m_at; m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '-');)
                ++m_at;
            return;
        }
        m_isTarget = true;
        m_writes = writes;
    }

    void takeHereMark()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        std::string mark;
        for (; m_at < m_text.size() && !isAnyOf(m_text.substr(m_at, 1), {" ", "\n", ";", "|", "&", ")", ">"}); ++m_at) {
            if (m_text[m_at] != '\'' && m_text[m_at] != '"' && m_text[m_at] != '\\')
                mark += m_text[m_at];
        }
        m_hereMarks.push_back(std::move(mark));
    }

    void skipHereDocuments()
    {
        for (const std::string& mark : m_hereMarks) {
            while (m_at < m_text.size()) {
                const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
                const std::string_view line = trimmed(m_text.substr(m_at, end - m_at));
                m_at = std::min(end + 1, m_text.size());
                if (line == mark)
                    break;
            }
        }
        m_hereMarks.clear();
    }

    void addToWord(char c)
    {
        m_word += c;
        m_hasWord = true;
    }

    void endWord()
    {
        if (!m_hasWord)
            return;
        if (m_isTarget) {
            if (m_writes && !m_word.starts_with("/dev/"))
                m_part.writtenFiles.push_back(m_word);
            m_isTarget = false;
        } else {
            m_part.words.push_back(m_word);
        }
        m_word.clear();
        m_hasWord = false;
    }

    void endPart(Joint joint)
    {
        endWord();
        m_isTarget = false;
        if (m_part.words.empty() && m_part.writtenFiles.empty()) {
            // `a | \n b`, `{ a; }`: a stronger sign before the blank one stays.
            return;
        }
        m_part.joint = joint;
        m_parts.push_back(std::move(m_part));
        m_part = {};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_word;
    bool m_hasWord = false, m_isTarget = false, m_writes = false;
    Part m_part;
    std::vector<Part> m_parts;
    std::vector<std::string> m_hereMarks;
};

bool isAssignment(std::string_view word)
{
    const std::size_t equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 &&
           std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals),
                       [](char c) { return isLetter(c) || isDigit(c) || c == '_'; });
}

/// Words that only say how, or with what, the program behind them is started.
std::size_t wrapperLength(const std::vector<std::string>& words)
{
    const std::string_view first = words.front();
    const auto skipOptions = [&words](std::size_t at) {
        while (at < words.size() && words[at].starts_with('-'))
            ++at;
        return at;
    };
    if (isAssignment(first) ||
        isAnyOf(first, {"nohup", "time", "command", "exec", "then", "do", "else", "if", "{", "!"}))
        return 1;
    if (isAnyOf(first, {"env", "sudo", "xvfb-run", "stdbuf", "nice", "npx", "bunx", "pnpx", "rtk", "winpty"}))
        return skipOptions(1);
    if (first == "timeout" || first == "gtimeout") {
        std::size_t at = 1; // options, their values and the time
        while (at < words.size() && (words[at].starts_with('-') || isDigit(words[at].front())))
            ++at;
        return at;
    }
    if (words.size() > 2 && isAnyOf(first, {"uv", "poetry", "pipenv", "pdm", "hatch", "rye"}) && words[1] == "run")
        return skipOptions(2);
    if (words.size() > 2 && ((first == "bundle" && words[1] == "exec") || (first == "mise" && words[1] == "exec") ||
                             (isAnyOf(first, {"pnpm", "yarn", "npm"}) && isAnyOf(words[1], {"exec", "dlx"}))))
        return words[2] == "--" ? 3 : 2;
    if (words.size() > 2 && isAnyOf(first, {"python", "python3", "py"}) && words[1] == "-m")
        return 2;
    return 0;
}

/// Programs that do nothing a later one could be blamed for.
bool isQuiet(std::string_view program)
{
    return isAnyOf(program, {"cd", "export", "set", "source", ".", "echo", "printf", "mkdir", "pwd", "true", ":",
                             "sleep", "unset", "alias", "pushd", "popd"});
}

bool isShell(std::string_view program)
{
    return isAnyOf(lastPart(program), {"bash", "sh", "zsh", "dash"});
}

std::vector<ShellCall> callsOf(std::string_view line, int depth);

/// The calls of `bash -c '…'`; empty for anything else.
std::vector<ShellCall> innerCalls(const std::vector<std::string>& words, int depth)
{
    if (words.size() < 3 || !isShell(words.front()) || depth >= deepestShell)
        return {};
    const bool takesText = words[1].starts_with('-') && words[1].ends_with('c');
    return takesText ? callsOf(words[2], depth + 1) : std::vector<ShellCall>();
}

bool setsPipefail(const std::vector<Part>& parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) {
        return part.words.front() == "set" &&
               std::find(part.words.begin(), part.words.end(), "pipefail") != part.words.end();
    });
}

bool stopsAtFailure(const std::vector<Part>& parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) {
        return part.words.size() > 1 && part.words.front() == "set" && part.words[1].starts_with('-') &&
               part.words[1].find('e') != std::string::npos && part.words[1] != "--";
    });
}

/// Whether the status of the whole line says how the part at `index` ended.
void settleStatus(const std::vector<Part>& parts, std::size_t index, ShellCall& call)
{
    const bool pipefail = setsPipefail(parts);
    const bool stops = stopsAtFailure(parts);
    call.ownsSuccess = call.ownsFailure = true;
    for (std::size_t i = index; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        switch (parts[i].joint) {
        case Joint::End:
            break;
        case Joint::And: // a failure of one behind it is as well possible
            call.ownsFailure = call.ownsFailure && (isLast || isQuiet(parts[i + 1].words.front()));
            break;
        case Joint::Pipe:
            if (!pipefail && i == index)
                call.ownsSuccess = call.ownsFailure = false;
            call.ownsFailure = call.ownsFailure && isLast;
            break;
        case Joint::Then:
            if (!isLast && !stops)
                call.ownsSuccess = call.ownsFailure = false;
            call.ownsFailure = call.ownsFailure && isLast;
            break;
        case Joint::Or: // 0 may be of the other one
            call.ownsSuccess = false;
            call.ownsFailure = call.ownsFailure && i == index && !isLast;
            break;
        case Joint::Background:
            if (i == index || !isLast)
                call.ownsSuccess = call.ownsFailure = false;
            break;
        }
    }
    for (std::size_t i = 0; i < index; ++i) {
        if (parts[i].joint == Joint::And && !isQuiet(parts[i].words.front()))
            call.ownsFailure = false; // the one before may have failed, and this one never started
        if (parts[i].joint == Joint::Pipe && pipefail)
            call.ownsFailure = false;
        if (parts[i].joint == Joint::Or && i + 1 == index)
            call.ownsSuccess = call.ownsFailure = false; // it ran only if the one before failed
    }
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<ShellCall> callsOf(std::string_view line, int depth)
{
    std::vector<Part> parts = Splitter(line).parts();
    for (Part& part : parts) {
        for (std::size_t skip = 1; skip > 0 && part.words.size() > 1;) {
            skip = std::min(wrapperLength(part.words), part.words.size() - 1);
            part.words.erase(part.words.begin(), part.words.begin() + static_cast<std::ptrdiff_t>(skip));
        }
        if (part.words.empty())
            part.words.emplace_back(":"); // `> file` alone
    }
    std::vector<ShellCall> settled(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
        settleStatus(parts, i, settled[i]);
    std::vector<ShellCall> calls;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ShellCall call = std::move(settled[i]);
        call.feedsPipe = parts[i].joint == Joint::Pipe;
        std::vector<ShellCall> inner = innerCalls(parts[i].words, depth);
        if (inner.empty()) {
            call.text = joined(parts[i].words);
            call.words = std::move(parts[i].words);
            call.writtenFiles = std::move(parts[i].writtenFiles);
            calls.push_back(std::move(call));
            continue;
        }
        for (ShellCall& nested : inner) {
            nested.ownsSuccess = nested.ownsSuccess && call.ownsSuccess;
            nested.ownsFailure = nested.ownsFailure && call.ownsFailure;
            nested.feedsPipe = nested.feedsPipe || call.feedsPipe;
            calls.push_back(std::move(nested));
        }
    }
    return calls;
}

} // namespace

std::vector<ShellCall> shellCalls(std::string_view line)
{
    return callsOf(line.substr(0, longestCommandLine), 0);
}

} // namespace exhibit
