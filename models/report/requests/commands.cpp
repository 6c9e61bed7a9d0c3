// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/requests/commands.h"

#include "models/domain/text.h"
#include "models/report/markdowntext.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

bool needsNoQuotes(char c)
{
    return isDigit(c) || isLetter(c) || std::string_view("_-./:=@%+").find(c) != std::string_view::npos;
}

/// `a.py, b.py` as words of a command; empty if they are no files.
std::string fileWords(std::string_view list)
{
    if (list.find('\n') != std::string_view::npos) // several that no list names
        return {};
    std::string words;
    while (!list.empty()) {
        const std::size_t end = list.find(", ");
        const std::string file(list.substr(0, end));
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 2);
        // A file that begins with a dash is an option.
        if (file.find('.') == std::string::npos || file.find(' ') != std::string::npos || file.front() == '-')
            return {};
        const std::string word = shellWord(file);
        if (word.empty())
            return {};
        words += (words.empty() ? "" : " ") + word;
    }
    return words;
}

std::string valueOf(const Message& message, std::string_view name)
{
    const auto found = std::find_if(message.args.begin(), message.args.end(),
                                    [&name](const MessageArg& arg) { return arg.name == name; });
    return found == message.args.end() ? std::string() : found->value;
}

} // namespace

std::string shellWord(const std::string& text)
{
    if (text.empty() || inertText(text) != text)
        return {};
    if (std::all_of(text.begin(), text.end(), needsNoQuotes))
        return text;
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

EvidenceCommands::EvidenceCommands(const Review& review, const Messages& messages) : m_messages(messages)
{
    std::map<std::string, int> counts;
    for (const Run& run : review.runs) {
        if (!run.runner.empty())
            ++counts[run.runner];
    }
    for (const auto& [runner, count] : counts)
        m_runners.push_back(runner);
    std::stable_sort(m_runners.begin(), m_runners.end(),
                     [&counts](const std::string& a, const std::string& b) { return counts[a] > counts[b]; });
}

std::string EvidenceCommands::said(const std::string& kind, std::vector<MessageArg> args) const
{
    std::vector<std::string> ids;
    for (const std::string& runner : m_runners)
        ids.push_back("request.command." + kind + '.' + runner);
    ids.push_back("request.command." + kind);
    for (const std::string& id : ids) {
        if (m_messages.contains(id))
            return m_messages.text(Message{id, std::move(args)}).toStdString();
    }
    return {};
}

std::string EvidenceCommands::of(const Message& wouldSettle) const
{
    if (wouldSettle.id == "claim.settle.log-of-files") {
        const std::string files = fileWords(valueOf(wouldSettle, "files"));
        return files.empty() ? std::string() : said("files", {{"files", files}});
    }
    if (wouldSettle.id == "claim.settle.git-log") {
        const std::string document = shellWord(valueOf(wouldSettle, "document"));
        return document.empty() ? std::string() : said("git-log", {{"document", document}});
    }
    static const std::map<std::string, std::string, std::less<>> kinds{{"claim.settle.suite-log", "suite"},
                                                                       {"claim.settle.log-of-run", "suite"},
                                                                       {"claim.settle.coverage", "coverage"},
                                                                       {"claim.settle.git-log-all", "git-all"},
                                                                       {"claim.settle.file-list", "file-list"}};
    const auto kind = kinds.find(wouldSettle.id);
    return kind == kinds.end() ? std::string() : said(kind->second, {});
}

std::string EvidenceCommands::ofFile(const std::string& path) const
{
    const std::string file = shellWord(path);
    const std::string name = lowered(path.substr(path.rfind('/') + 1));
    const bool isOfTests = name.find("test") != std::string::npos || name.find("junit") != std::string::npos;
    const std::size_t dot = name.rfind('.');
    if (file.empty() || !isOfTests || dot == std::string::npos || file.front() == '-')
        return {};
    return said("file" + name.substr(dot), {{"file", file}});
}

} // namespace exhibit
