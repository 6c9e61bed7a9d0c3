// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/writtenmessages.h"

#include "models/domain/text.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace exhibit {

namespace {

/// The word of a here-document, without its quotes: `<<'EOF'`.
std::string_view wordOfHereDocument(std::string_view behind)
{
    std::size_t at = std::min(behind.find_first_not_of("-~ "), behind.size());
    const char quote = at < behind.size() ? behind[at] : ' ';
    if (quote == '\'' || quote == '"')
        ++at;
    const auto end = std::find_if_not(behind.begin() + static_cast<std::ptrdiff_t>(at), behind.end(),
                                      [](char c) { return isLetter(c) || isDigit(c) || c == '_'; });
    return behind.substr(at, static_cast<std::size_t>(end - behind.begin()) - at);
}

/// The lines between the line of `<<` at `at` and the one that is its word alone.
WrittenMessage hereDocument(std::string_view command, std::size_t at)
{
    const std::string_view word = wordOfHereDocument(command.substr(at + 2));
    const std::size_t first = command.find('\n', at);
    if (word.empty() || first == std::string_view::npos)
        return {};
    std::size_t line = first + 1;
    while (line < command.size()) {
        const std::size_t end = std::min(command.find('\n', line), command.size());
        if (trimmed(command.substr(line, end - line)) == word)
            return {first + 1, line, {}};
        line = end + 1;
    }
    return {};
}

/// The value of an option that begins at `at`: quoted, or the here-document in `"$(cat <<'EOF' …`.
WrittenMessage valueAt(std::string_view command, std::size_t at)
{
    at = std::min(command.find_first_not_of(" =", at), command.size());
    if (at == command.size() || (command[at] != '"' && command[at] != '\''))
        return {};
    const char quote = command[at++];
    if (quote == '"' && command.substr(at).starts_with("$(")) {
        const std::size_t here = command.find("<<", at);
        return here == std::string_view::npos || here > command.find('\n', at) ? WrittenMessage{}
                                                                               : hereDocument(command, here);
    }
    std::size_t end = at;
    while (end < command.size() && command[end] != quote)
        end += quote == '"' && command[end] == '\\' ? 2 : 1;
    return end < command.size() ? WrittenMessage{at, end, {}} : WrittenMessage{};
}

/// Of one program that are looked at: each costs a search through the rest of the command.
constexpr int mostOptions = 32;

struct MessageOptions
{
    std::string_view program, in;
    std::string_view options[3];
};

constexpr MessageOptions writingPrograms[] = {
    {"git commit", "commit-message", {" -m", " -am", " --message"}},
    {"gh pr create", "pull-request", {" --body", " -b", " --title"}},
    {"gh pr edit", "pull-request", {" --body", " -b", " --title"}},
};

} // namespace

std::vector<WrittenMessage> messagesIn(std::string_view command)
{
    std::vector<WrittenMessage> found;
    for (const MessageOptions& of : writingPrograms) {
        std::size_t at = command.find(of.program);
        if (at == std::string_view::npos)
            continue;
        at += of.program.size();
        for (int option = 0; option < mostOptions && at < command.size(); ++option) {
            std::size_t next = std::string_view::npos;
            for (const std::string_view name : of.options) {
                const std::size_t place = name.empty() ? std::string_view::npos : command.find(name, at);
                next = place == std::string_view::npos ? next : std::min(next, place + name.size());
            }
            if (next == std::string_view::npos)
                break;
            WrittenMessage message = valueAt(command, next);
            message.in = of.in;
            at = std::max(next, message.end);
            if (message.begin < message.end)
                found.push_back(message);
        }
    }
    return found;
}

} // namespace exhibit
