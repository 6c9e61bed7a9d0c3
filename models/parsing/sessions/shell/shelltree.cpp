// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/shell/shelltree.h"
#include "models/parsing/sessions/shell/shelltokens.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace exhibit {

namespace {

using TokenKind = ShellToken::Kind;

constexpr int deepestTree = 24;

using WordSet = std::initializer_list<std::string_view>;

class TreeReader
{
public:
    TreeReader(std::vector<ShellToken> tokens, ShellDialect dialect)
        : m_tokens(std::move(tokens)), m_isPowerShell(dialect == ShellDialect::PowerShell)
    {}

    ShellNode tree()
    {
        ShellNode all(ShellNode::Kind::List);
        while (!isAtEnd()) {
            ShellNode part = list({});
            for (ShellNode& child : part.children)
                all.children.push_back(std::move(child));
            if (!isAtEnd()) // a bracket or word that closes nothing
                ++m_at;
        }
        return all;
    }

private:
    bool isAtEnd() const { return m_at >= m_tokens.size(); }
    bool isSign(TokenKind kind) const { return !isAtEnd() && m_tokens[m_at].kind == kind; }
    bool isWord(WordSet words) const
    {
        return isSign(TokenKind::Word) && !m_tokens[m_at].isQuoted && isAnyOf(m_tokens[m_at].text, words);
    }

    /// Up to one of the words in the place of a command, or to a bracket that closes.
    ShellNode list(WordSet ends)
    {
        ShellNode node(ShellNode::Kind::List);
        while (!isAtEnd()) {
            if (isSign(TokenKind::Then) || isSign(TokenKind::Background)) {
                ++m_at;
                continue;
            }
            const std::size_t before = m_at;
            if (isSign(TokenKind::Close) || isWord(ends) || isWord({"}", "fi", "done", "esac"}))
                break;
            ShellNode child = andOr();
            if (m_at == before) {
                ++m_at; // a sign that stands alone
                continue;
            }
            child.isBackground = isSign(TokenKind::Background);
            node.children.push_back(std::move(child));
        }
        return node;
    }

    void skipLines()
    {
        while (isSign(TokenKind::Then))
            ++m_at;
    }

    ShellNode andOr()
    {
        ShellNode left = pipe();
        while (isSign(TokenKind::And) || isSign(TokenKind::Or)) {
            ShellNode both(isSign(TokenKind::And) ? ShellNode::Kind::And : ShellNode::Kind::Or);
            ++m_at;
            skipLines();
            both.children.push_back(std::move(left));
            both.children.push_back(pipe());
            left = std::move(both);
        }
        return left;
    }

    ShellNode pipe()
    {
        bool isInverted = false;
        while (isWord({"!"})) {
            isInverted = !isInverted;
            ++m_at;
        }
        ShellNode first = command();
        if (isSign(TokenKind::Pipe)) {
            ShellNode all(ShellNode::Kind::Pipe);
            all.children.push_back(std::move(first));
            while (isSign(TokenKind::Pipe)) {
                ++m_at;
                skipLines();
                all.children.push_back(command());
            }
            first = std::move(all);
        }
        first.isInverted = isInverted;
        return first;
    }

    ShellNode command()
    {
        ++m_depth;
        ShellNode node = m_depth > deepestTree ? simple() : compound();
        --m_depth;
        return node;
    }

    ShellNode compound()
    {
        ShellNode node;
        if (m_isPowerShell && isWord({"try"})) {
            node = attempt();
        } else if (m_isPowerShell && isWord({"if", "foreach", "while", "switch"})) {
            node = condition();
        } else if (isSign(TokenKind::Open)) {
            ++m_at;
            node = list({});
            m_at += isSign(TokenKind::Close) ? 1 : 0;
        } else if (isWord({"{"})) {
            ++m_at;
            node = list({"}"});
            m_at += isWord({"}"}) ? 1 : 0;
        } else if (isWord({"if"})) {
            node = control({"then", "elif", "else"}, "fi");
        } else if (isWord({"while", "until", "for", "select"})) {
            node = control({"do"}, "done");
        } else if (isWord({"case"})) {
            node = choice();
        } else if (isWord({"function"})) {
            ++m_at;
            return function();
        } else if (m_at + 2 < m_tokens.size() && m_tokens[m_at].kind == TokenKind::Word && !m_tokens[m_at].isQuoted &&
                   m_tokens[m_at + 1].kind == TokenKind::Open && m_tokens[m_at + 2].kind == TokenKind::Close) {
            return function();
        } else {
            return simple();
        }
        takeRedirections(node);
        return node;
    }

    ShellNode braces()
    {
        m_at += isWord({"{"}) ? 1 : 0;
        ShellNode node = list({"}"});
        m_at += isWord({"}"}) ? 1 : 0;
        return node;
    }

    /// `try { … } catch { … }` of PowerShell: a program that fails throws nothing, so that what follows `try` ends as
    /// its last program does.
    ShellNode attempt()
    {
        ++m_at;
        ShellNode node(ShellNode::Kind::List);
        ShellNode body = braces();
        while (isWord({"catch", "finally"})) {
            while (!isAtEnd() && !isWord({"{"}))
                ++m_at;
            ShellNode other(ShellNode::Kind::Control);
            other.children.push_back(braces());
            node.children.push_back(std::move(other));
        }
        node.children.push_back(std::move(body));
        return node;
    }

    /// `if (…) { … } else { … }` of PowerShell. One that leaves where the last status is not 0 is a guard.
    ShellNode condition()
    {
        ShellNode node(ShellNode::Kind::Control);
        std::string asked;
        for (bool isFirst = true; isFirst || isWord({"elseif", "else"}); isFirst = false) {
            ++m_at;
            int depth = 0;
            while (!isAtEnd() && !isWord({"{"})) {
                depth += isSign(TokenKind::Open) ? 1 : isSign(TokenKind::Close) ? -1 : 0;
                if (isFirst && isSign(TokenKind::Word))
                    asked += m_tokens[m_at].text + ' ';
                ++m_at;
                if (depth < 0)
                    break;
            }
            node.children.push_back(braces());
        }
        const bool asksStatus = asked == "$LASTEXITCODE -ne 0 " || asked == "-not $? " || asked == "!$? " ||
                                asked == "$LASTEXITCODE " || asked == "0 -ne $LASTEXITCODE ";
        if (asksStatus && node.children.size() == 1)
            node.words.emplace_back(ShellNode::guard);
        return node;
    }

    /// What stands between the keywords; the words behind `for` are no command.
    ShellNode control(WordSet between, std::string_view end)
    {
        ShellNode node(ShellNode::Kind::Control);
        const bool isLoopOverWords = isWord({"for", "select"});
        ++m_at;
        while (isLoopOverWords && !isAtEnd() && !isSign(TokenKind::Then) && !isWord({"do"}))
            ++m_at;
        while (!isAtEnd()) {
            node.children.push_back(list(between));
            const bool isOver = isWord({end});
            if (!isOver && !isWord(between))
                break;
            ++m_at;
            if (isOver)
                break;
        }
        return node;
    }

    ShellNode choice()
    {
        ShellNode node(ShellNode::Kind::Control);
        while (!isAtEnd() && !isWord({"in"}))
            ++m_at;
        while (!isAtEnd() && !isWord({"esac"})) {
            ++m_at;
            node.children.push_back(list({}));
            if (isWord({"}", "fi", "done"}))
                ++m_at;
        }
        m_at += isAtEnd() ? 0 : 1;
        return node;
    }

    ShellNode function()
    {
        ShellNode node(ShellNode::Kind::Function);
        if (!isAtEnd())
            node.words.push_back(std::move(m_tokens[m_at++].text));
        while (isSign(TokenKind::Open) || isSign(TokenKind::Close) || isSign(TokenKind::Then))
            ++m_at;
        node.children.push_back(command());
        return node;
    }

    void takeRedirections(ShellNode& node)
    {
        for (; isSign(TokenKind::WrittenFile) || isSign(TokenKind::HereText); ++m_at) {
            auto& list = isSign(TokenKind::WrittenFile) ? node.writtenFiles : node.hereTexts;
            list.push_back(std::move(m_tokens[m_at].text));
        }
    }

    ShellNode simple()
    {
        ShellNode node;
        while (true) {
            takeRedirections(node);
            const bool ends = m_isPowerShell && isWord({"}"}); // needs no sign before it
            if (!isSign(TokenKind::Word) || (ends && !node.words.empty()))
                break;
            node.words.push_back(std::move(m_tokens[m_at++].text));
        }
        if (m_depth > deepestTree && !isAtEnd())
            ++m_at;
        return node;
    }

    std::vector<ShellToken> m_tokens;
    bool m_isPowerShell;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

ShellNode shellTree(std::string_view line, ShellDialect dialect)
{
    return TreeReader(shellTokens(line, dialect), dialect).tree();
}

} // namespace exhibit
