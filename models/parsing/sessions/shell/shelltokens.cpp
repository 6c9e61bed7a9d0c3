// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/shell/shelltokens.h"

#include "models/domain/text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace exhibit {

namespace {

using TokenKind = ShellToken::Kind;

class Lexer
{
public:
    Lexer(std::string_view text, ShellDialect dialect)
        : m_text(text), m_escape(dialect == ShellDialect::Posix ? '\\' : '`')
    {}

    std::vector<ShellToken> tokens()
    {
        while (m_at < m_text.size())
            take();
        endWord();
        return std::move(m_tokens);
    }

private:
    char peek(std::size_t ahead = 1) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void take()
    {
        const char c = m_text[m_at];
        if (c == m_escape && m_at + 1 < m_text.size()) {
            const std::size_t width = m_text.substr(m_at + 1).starts_with("\r\n") ? 3 : 2;
            if (width == 2 && m_text[m_at + 1] != '\n')
                addToWord(m_text[m_at + 1]);
            m_at += width;
        } else if (c == '\'' || c == '"') {
            takeQuoted(c);
        } else if (c == '$' && (peek() == '(' || peek() == '{')) {
            takeNested();
        } else if (c == ' ' || c == '\t' || c == '\r') {
            endWord();
            ++m_at;
        } else if (c == '#' && !m_hasWord) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if ((c == '<' || c == '>') && m_escape == '\\' && peek() == '(') {
            addToWord(c); // process substitution: a word
            ++m_at;
            takeBrackets();
        } else if (c == '<' || c == '>') {
            takeRedirection();
        } else if (!takeSign(c)) {
            addToWord(c);
            ++m_at;
        }
    }

    bool takeSign(char c)
    {
        const bool twice = peek() == c;
        switch (c) {
        case '&':
            if (peek() == '>') { // &> file
                ++m_at;
                takeRedirection();
                return true;
            }
            sign(twice ? TokenKind::And : TokenKind::Background, twice ? 2 : 1);
            return true;
        case '|':
            sign(twice ? TokenKind::Or : TokenKind::Pipe, twice || peek() == '&' ? 2 : 1);
            return true;
        case ';':
            sign(TokenKind::Then, 1);
            return true;
        case '\n':
            sign(TokenKind::Then, 1);
            takeHereDocuments();
            return true;
        case '(':
            sign(TokenKind::Open, 1);
            return true;
        case ')':
            sign(TokenKind::Close, 1);
            return true;
        default:
            return false;
        }
    }

    void sign(TokenKind kind, std::size_t width)
    {
        endWord();
        m_nextIs = TokenKind::Word;
        m_tokens.push_back({kind, {}, false});
        m_at += width;
    }

    void takeQuoted(char quote)
    {
        m_hasWord = true;
        m_isQuoted = true;
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (quote == '"' && m_text[m_at] == '$' && peek() == '(') {
                takeNested();
                continue;
            }
            const bool isEscape = quote == '"' && m_text[m_at] == m_escape && m_at + 1 < m_text.size() &&
                                  std::string_view("$`\"\\\n").find(m_text[m_at + 1]) != std::string_view::npos;
            m_at += isEscape ? 1 : 0;
            m_word += m_text[m_at++];
        }
        ++m_at;
    }

    /// `$( … )` and `${ … }` are part of a word; what the first starts is not looked at.
    void takeNested()
    {
        addToWord(m_text[m_at++]);
        takeBrackets();
    }

    void takeBrackets()
    {
        const char open = m_text[m_at];
        const char close = open == '(' ? ')' : '}';
        int depth = 0;
        do {
            const char c = m_text[m_at];
            if (open == '(' && m_text.substr(m_at).starts_with("<<") && peek(2) != '<') {
                m_at += peek(2) == '-' ? 3 : 2;
                std::string mark = takeMark();
                m_at = std::min(m_text.find('\n', m_at), m_text.size() - 1) + 1;
                bodyUpTo(mark);
                continue;
            }
            depth += c == open ? 1 : c == close ? -1 : 0;
            addToWord(c);
            ++m_at;
        } while (m_at < m_text.size() && depth > 0);
    }

    void takeRedirection()
    {
        const bool writes = m_text[m_at] == '>';
        if (!m_word.empty() && !m_isQuoted && std::all_of(m_word.begin(), m_word.end(), isDigit)) { // 2>
            m_word.clear();
            m_hasWord = false;
        }
        endWord();
        if (m_text.substr(m_at).starts_with("<<<")) {
            m_at += 3;
            m_nextIs = TokenKind::HereText;
            return;
        }
        if (m_text.substr(m_at).starts_with("<<")) {
            m_at += peek(2) == '-' ? 3 : 2;
            m_marks.emplace_back(takeMark(), m_tokens.size());
            m_tokens.push_back({TokenKind::HereText, {}, true});
            return;
        }
        m_at += writes && (peek() == '>' || peek() == '|') ? 2 : 1;
        if (m_at < m_text.size() && m_text[m_at] == '&') { // 2>&1
            for (++m_at; m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '-');)
                ++m_at;
            return;
        }
        m_nextIs = TokenKind::WrittenFile;
        m_isDropped = !writes;
    }

    std::string takeMark()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        std::string mark;
        constexpr std::string_view ends = " \r\n;|&)>";
        for (; m_at < m_text.size() && ends.find(m_text[m_at]) == std::string_view::npos; ++m_at) {
            if (m_text[m_at] != '\'' && m_text[m_at] != '"' && m_text[m_at] != '\\')
                mark += m_text[m_at];
        }
        return mark;
    }

    std::string_view bodyUpTo(const std::string& mark)
    {
        const std::size_t begin = std::min(m_at, m_text.size());
        while (m_at < m_text.size()) {
            const std::size_t from = m_at;
            const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
            m_at = std::min(end + 1, m_text.size());
            if (trimmed(m_text.substr(from, end - from)) == mark)
                return m_text.substr(begin, from - begin);
        }
        return m_text.substr(begin);
    }

    void takeHereDocuments()
    {
        for (const auto& [mark, token] : m_marks)
            m_tokens[token].text = bodyUpTo(mark);
        m_marks.clear();
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
        const bool isNowhere = m_nextIs == TokenKind::WrittenFile && (m_isDropped || m_word.starts_with("/dev/"));
        if (!isNowhere)
            m_tokens.push_back({m_nextIs, std::move(m_word), m_isQuoted});
        m_word.clear();
        m_hasWord = m_isQuoted = m_isDropped = false;
        m_nextIs = TokenKind::Word;
    }

    std::string_view m_text;
    char m_escape;
    std::size_t m_at = 0;
    std::string m_word;
    bool m_hasWord = false, m_isQuoted = false, m_isDropped = false;
    TokenKind m_nextIs = TokenKind::Word;
    std::vector<std::pair<std::string, std::size_t>>
        m_marks; ///< of here-documents whose bodies follow, and their token
    std::vector<ShellToken> m_tokens;
};

} // namespace

std::vector<ShellToken> shellTokens(std::string_view line, ShellDialect dialect)
{
    return Lexer(line, dialect).tokens();
}

ShellDialect dialectOf(std::string_view line)
{
    static constexpr std::string_view words[] = {"$env:",          "$LASTEXITCODE", "Select-Object", "Select-String",
                                                 "Set-Location",   "Write-Host",    "Write-Output",  "Get-Content",
                                                 "Out-String",     "-ErrorAction",  "Out-Null",      "$PSScriptRoot",
                                                 "ForEach-Object", "Start-Process", "Test-Path",     "Get-ChildItem",
                                                 "Invoke-",        "New-Item",      "} catch {",     "} catch "};
    const bool isPosix = line.starts_with("pwsh") || line.starts_with("powershell");
    return !isPosix && std::any_of(std::begin(words), std::end(words),
                                   [line](std::string_view word) { return line.find(word) != std::string_view::npos; })
               ? ShellDialect::PowerShell
               : ShellDialect::Posix;
}

} // namespace exhibit
