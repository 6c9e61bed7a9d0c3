// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/shell/shellcommand.h"
#include "models/parsing/sessions/shell/shelltokens.h"

#include "models/domain/text.h"
#include "models/parsing/sessions/shell/shelltree.h"
#include "models/parsing/sessions/shell/shellwrappers.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestCommandLine = std::size_t{256} << 10;
constexpr std::size_t mostCalls = 4000;
constexpr int deepestShell = 4;

using NodeKind = ShellNode::Kind;

/// Something that depends on how a node ended: the status of the line, or a line that is printed.
struct Channel
{
    bool success = false, failure = false; ///< it proves that
    std::optional<ShellCall::Told> told;   ///< null: the status of the line
};

using Channels = std::vector<Channel>;

Channels limited(Channels channels, bool success, bool failure)
{
    for (Channel& channel : channels) {
        channel.success = channel.success && success;
        channel.failure = channel.failure && failure;
    }
    std::erase_if(channels,
                  [](const Channel& channel) { return channel.told && !channel.success && !channel.failure; });
    return channels;
}

std::string_view programOf(const ShellNode& node)
{
    return node.kind == NodeKind::Simple && !node.words.empty() ? std::string_view(node.words.front())
                                                                : std::string_view();
}

/// Programs that do nothing a later one could be blamed for.
bool isQuiet(const ShellNode& node)
{
    if (node.kind == NodeKind::List || node.kind == NodeKind::And)
        return std::all_of(node.children.begin(), node.children.end(), isQuiet);
    const std::string_view program = programOf(node);
    return node.kind == NodeKind::Function || program.find('=') != std::string_view::npos ||
           isAnyOf(program, {"cd",    "export",       "set",        "source",       ".",
                             "echo",  "printf",       "mkdir",      "pwd",          "true",
                             ":",     "sleep",        "unset",      "alias",        "pushd",
                             "popd",  "Set-Location", "Write-Host", "Write-Output", "nvm",
                             "conda", "exit",         "return",     "shopt",        "ulimit",
                             "umask", "cls",          "clear"});
}

/// What only lets through what it reads; it does not fail.
bool passesThrough(const ShellNode& node)
{
    return isAnyOf(programOf(node), {"tail", "tee", "cat", "less", "sort", "uniq", "wc", "cut", "tr", "nl", "column"});
}

/// `exit 1`, `false`, `{ echo no; exit 1; }`.
bool alwaysFails(const ShellNode& node)
{
    if (node.kind == NodeKind::List || (node.kind == NodeKind::And && isQuiet(node)))
        return !node.children.empty() && alwaysFails(node.children.back());
    const bool leaves = isAnyOf(programOf(node), {"exit", "return"});
    return programOf(node) == "false" || (leaves && node.words.size() > 1 && node.words[1] != "0" &&
                                          std::all_of(node.words[1].begin(), node.words[1].end(), isDigit));
}

/// `if ($LASTEXITCODE -ne 0) { exit 1 }`: the line goes on only where what stands before it succeeded.
bool isGuard(const ShellNode& node)
{
    const bool asks = node.kind == NodeKind::Control && !node.words.empty() && node.words.front() == ShellNode::guard;
    const ShellNode* body = asks && node.children.size() == 1 ? &node.children.front() : nullptr;
    if (!body || body->children.empty())
        return false;
    const ShellNode& last = body->children.back();
    const bool leavesAsIs =
        programOf(last) == "exit" && last.words.size() > 1 && last.words[1].find("LASTEXITCODE") != std::string::npos;
    return leavesAsIs || programOf(last) == "throw" || alwaysFails(last);
}

/// `npm test | Out-String`: the status is of the program before the words of the shell itself.
bool endsInCmdlets(const ShellNode& node)
{
    return node.kind == NodeKind::Pipe &&
           std::all_of(node.children.begin() + 1, node.children.end(), [](const ShellNode& child) {
               return isAnyOf(programOf(child), {"Out-String", "Out-Host", "Out-File", "Out-Null", "Tee-Object",
                                                 "Select-Object", "Select-String", "ForEach-Object", "Where-Object",
                                                 "Format-Table", "Format-List", "Measure-Object", "Sort-Object"});
           });
}

std::string joined(const std::vector<std::string>& words, std::size_t from = 0)
{
    std::string text;
    for (std::size_t i = from; i < words.size(); ++i)
        text += (i == from ? "" : " ") + words[i];
    return text;
}

/// The line that an `echo` prints.
std::optional<std::string> echoed(const ShellNode& node)
{
    const std::string_view program = programOf(node);
    if (!isAnyOf(program, {"echo", "printf", "Write-Host", "Write-Output"}))
        return std::nullopt;
    std::size_t from = 1;
    while (from < node.words.size() && isAnyOf(node.words[from], {"-e", "-n", "-en", "-ne", "-E"}))
        ++from;
    std::string text = joined(node.words, from);
    for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n"))
        text.replace(at, 2, "\n");
    text = trimmed(text);
    return program == "printf" && text.find('%') != std::string::npos ? std::nullopt : std::optional(std::move(text));
}

/// Where the text holds one of the ways to write a status.
std::pair<std::size_t, std::size_t> findAny(std::string_view text, const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        if (const std::size_t at = text.find(name); at != std::string_view::npos)
            return {at, name.size()};
    }
    return {std::string_view::npos, 0};
}

const std::vector<std::string> lastStatus = {"$?", "${?}", "$LASTEXITCODE"};
const std::vector<std::string> firstOfPipe = {"${PIPESTATUS[0]}", "${PIPESTATUS}", "$PIPESTATUS", "${pipestatus[1]}",
                                              "$pipestatus[1]"};

/// `exit: $?` as a line with a number in it.
std::optional<ShellCall::Told> numberIn(const ShellNode& node, const std::vector<std::string>& names)
{
    const std::optional<std::string> text = echoed(node);
    const auto [at, size] = text ? findAny(*text, names) : std::pair(std::string::npos, std::size_t{0});
    if (at == std::string::npos)
        return std::nullopt;
    std::string before = text->substr(0, at);
    before.erase(0, before.rfind('\n') + 1); // of several lines the one that holds it
    std::string after = text->substr(at + size);
    after.resize(std::min(after.find('\n'), after.size()));
    if (before.find('$') != std::string::npos || after.find('$') != std::string::npos)
        return std::nullopt;
    return ShellCall::Told{std::move(before), std::move(after), true, true, true};
}

/// Walks the tree in the order of the line; hands each program the channels that speak of it.
class Settler
{
public:
    Settler(int depth, bool stopsAtFailure, bool pipefail)
        : m_depth(depth), m_stopsAtFailure(stopsAtFailure), m_pipefail(pipefail)
    {}

    std::vector<ShellCall> settle(const ShellNode& node, const Channels& channels)
    {
        walk(node, channels);
        return std::move(m_calls);
    }

private:
    void walk(const ShellNode& node, Channels channels)
    {
        if (node.isInverted || node.isBackground)
            channels = limited(std::move(channels), false, false);
        switch (node.kind) {
        case NodeKind::Simple:
            start(node, channels);
            break;
        case NodeKind::Pipe:
            walkPipe(node, channels, {});
            break;
        case NodeKind::And:
        case NodeKind::Or:
            walkBoth(node, channels);
            break;
        case NodeKind::List:
            walkList(node, channels);
            break;
        case NodeKind::Control:
            for (const ShellNode& child : node.children)
                walk(child, {});
            break;
        case NodeKind::Function:
            if (!node.words.empty() && !node.children.empty())
                m_functions[node.words.front()] = node.children.front();
            break;
        }
    }

    /// `ofFirst`: what speaks of the first one alone.
    void walkPipe(const ShellNode& node, const Channels& channels, const Channels& ofFirst)
    {
        const bool othersLetThrough = std::all_of(node.children.begin() + 1, node.children.end(), passesThrough);
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const bool isLast = i + 1 == node.children.size();
            Channels own =
                m_pipefail ? limited(channels, true, i == 0 && othersLetThrough) : limited(channels, isLast, isLast);
            if (i == 0)
                own.insert(own.end(), ofFirst.begin(), ofFirst.end());
            const std::size_t begin = m_calls.size();
            walk(node.children[i], std::move(own));
            for (std::size_t call = begin; call < m_calls.size(); ++call)
                m_calls[call].feedsPipe = m_calls[call].feedsPipe || !isLast;
        }
    }

    void walkBoth(const ShellNode& node, const Channels& channels)
    {
        const ShellNode& left = node.children.front();
        const ShellNode& right = node.children.back();
        const bool isAnd = node.kind == NodeKind::And;
        Channels ofLeft = isAnd ? limited(channels, true, isQuiet(right)) : limited(channels, alwaysFails(right), true);
        Channels ofRight = isAnd ? limited(channels, true, isQuiet(left)) : limited(channels, false, false);
        // A failure of what only stands behind `||` speaks of both.
        const std::optional<std::string> line = echoed(right);
        if (line && !line->empty() && line->find('$') == std::string::npos && !node.isBackground)
            ofLeft.push_back({isAnd, !isAnd, ShellCall::Told{*line, {}, false, isAnd, !isAnd}});
        walk(left, std::move(ofLeft));
        walk(right, std::move(ofRight));
    }

    void walkList(const ShellNode& node, const Channels& channels)
    {
        const std::vector<ShellNode>& parts = node.children;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool isLast = i + 1 == parts.size();
            const bool isSure = !m_stopsAtFailure || onlyQuietBefore(parts, i);
            // A list of `&&` that ends before its last part does not stop the shell.
            const bool stops = parts[i].kind != NodeKind::And || isQuiet(parts[i].children.front());
            Channels own =
                isLast ? limited(channels, true, isSure) : limited(channels, m_stopsAtFailure && stops, false);
            Channels ofFirst;
            if (!isLast)
                addLater(parts, i, channels, own, ofFirst);
            if (parts[i].kind == NodeKind::Pipe && !parts[i].isInverted && !parts[i].isBackground)
                walkPipe(parts[i], own, ofFirst);
            else
                walk(parts[i], std::move(own));
        }
    }

    static bool onlyQuietBefore(const std::vector<ShellNode>& parts, std::size_t end)
    {
        return std::all_of(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(end), isQuiet);
    }

    /// What later parts of a list do with the status of one: print it, or end with it.
    static void addLater(const std::vector<ShellNode>& parts, std::size_t at, const Channels& channels, Channels& own,
                         Channels& ofFirst)
    {
        std::vector<std::string> last = lastStatus;
        std::vector<std::string> first = firstOfPipe;
        std::size_t from = at + 1;
        if (isGuard(parts[from])) {
            const Channels guarded = limited(channels, true, from + 1 == parts.size());
            Channels& to = endsInCmdlets(parts[at]) ? ofFirst : own;
            to.insert(to.end(), guarded.begin(), guarded.end());
            return;
        }
        if (const std::string_view word = programOf(parts[from]);
            parts[from].words.size() == 1 && word.find('=') != std::string_view::npos) {
            const std::string name(word.substr(0, word.find('=')));
            const std::string value(word.substr(word.find('=') + 1));
            const std::vector<std::string> names = {"${" + name + "}", "$" + name};
            last = findAny(value, lastStatus).second == value.size() ? names : std::vector<std::string>();
            first = findAny(value, firstOfPipe).second == value.size() ? names : std::vector<std::string>();
            ++from;
        } else if (parts[from].kind != NodeKind::Simple) {
            return;
        }
        const bool isKept = from > at + 1;
        for (std::size_t i = from; i < parts.size() && (isKept || i == from); ++i) {
            for (auto [names, to] : {std::pair(&last, &own), std::pair(&first, &ofFirst)}) {
                if (const auto told = numberIn(parts[i], *names))
                    to->push_back({true, true, told});
                const bool leaves = isAnyOf(programOf(parts[i]), {"exit", "return"});
                const bool ends = leaves && parts[i].words.size() == 2 &&
                                  findAny(parts[i].words[1], *names).second == parts[i].words[1].size();
                const bool endsAsIs = leaves && parts[i].words.size() == 1 && i == at + 1 && names == &last;
                if ((ends || endsAsIs) && i + 1 == parts.size())
                    to->insert(to->end(), channels.begin(), channels.end());
            }
        }
    }

    void start(const ShellNode& node, const Channels& channels)
    {
        if (m_calls.size() >= mostCalls)
            return;
        std::vector<std::string> words = node.words;
        const ShellWrapping wrapping = takeOffWrappers(words, node.hereTexts);
        const Channels own = wrapping.hidesStatus || m_isTrapped ? limited(channels, false, false) : channels;
        if (wrapping.inner && m_depth < deepestShell) {
            const ShellWrapping::Inner& inner = *wrapping.inner;
            Settler nested(m_depth + 1, inner.stopsAtFailure, inner.pipefail);
            take(nested.settle(shellTree(inner.line, inner.dialect), own), wrapping, node);
            return;
        }
        setOptions(words);
        if (const auto defined = m_functions.find(words.empty() ? std::string() : words.front());
            defined != m_functions.end() && !m_running.contains(defined->first)) {
            const std::string name = defined->first;
            const ShellNode body = defined->second;
            m_running.insert(name);
            walk(body, own);
            m_running.erase(name);
            return;
        }
        if (words.empty())
            words.emplace_back(":"); // `> file` alone
        ShellCall call;
        call.text = joined(words);
        call.words = std::move(words);
        call.writtenFiles = node.writtenFiles;
        call.hasTimeLimit = wrapping.hasTimeLimit;
        for (const Channel& channel : own) {
            if (channel.told) {
                call.told.push_back(*channel.told);
                call.told.back().provesSuccess = channel.success && channel.told->provesSuccess;
                call.told.back().provesFailure = channel.failure && channel.told->provesFailure;
                continue;
            }
            call.ownsSuccess = call.ownsSuccess || channel.success;
            call.ownsFailure = call.ownsFailure || channel.failure;
        }
        m_calls.push_back(std::move(call));
    }

    void take(std::vector<ShellCall> calls, const ShellWrapping& wrapping, const ShellNode& node)
    {
        for (ShellCall& call : calls) {
            call.hasTimeLimit = call.hasTimeLimit || wrapping.hasTimeLimit;
            call.writtenFiles.insert(call.writtenFiles.end(), node.writtenFiles.begin(), node.writtenFiles.end());
            m_calls.push_back(std::move(call));
        }
    }

    void setOptions(const std::vector<std::string>& words)
    {
        if (words.size() > 1 && words.front() == "alias") {
            const std::size_t equals = words[1].find('=');
            if (equals != std::string::npos)
                m_functions[words[1].substr(0, equals)] = shellTree(words[1].substr(equals + 1), ShellDialect::Posix);
            return;
        }
        // `trap 'exit 0' EXIT`: the shell ends as it says, whatever came before.
        if (words.size() > 2 && words.front() == "trap" && words[1].find("exit") != std::string::npos &&
            std::any_of(words.begin() + 2, words.end(), [](const auto& word) {
                return isAnyOf(word, {"EXIT", "0"});
            }))
            m_isTrapped = true;
        if (words.size() < 2 || words.front() != "set")
            return;
        for (std::size_t i = 1; i < words.size(); ++i) {
            const bool turnsOn = words[i].starts_with('-');
            if (!turnsOn && !words[i].starts_with('+'))
                continue;
            if (words[i] != "--" && words[i].find('e') != std::string::npos)
                m_stopsAtFailure = turnsOn;
            if (words[i].find('o') != std::string::npos && i + 1 < words.size() && words[i + 1] == "pipefail")
                m_pipefail = turnsOn;
            if (words[i].find('o') != std::string::npos && i + 1 < words.size() && words[i + 1] == "errexit")
                m_stopsAtFailure = turnsOn;
        }
    }

    int m_depth;
    bool m_stopsAtFailure, m_pipefail;
    bool m_isTrapped = false;
    std::map<std::string, ShellNode, std::less<>> m_functions;
    std::set<std::string, std::less<>> m_running; ///< functions whose bodies are walked
    std::vector<ShellCall> m_calls;
};

} // namespace

std::vector<ShellCall> shellCalls(std::string_view line)
{
    line = line.substr(0, longestCommandLine);
    return Settler(0, false, false).settle(shellTree(line, dialectOf(line)), {Channel{true, true, std::nullopt}});
}

} // namespace exhibit
