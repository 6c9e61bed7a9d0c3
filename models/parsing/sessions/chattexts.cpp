// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/chattexts.h"

#include "models/domain/text.h"
#include "models/parsing/prose/markdownbounds.h"
#include "models/parsing/sessions/sessionreader.h"

#include <re2/re2.h>

#include <algorithm>
#include <vector>

namespace exhibit {

namespace {

/// Lines begin..end of a text, counted from 0, as one piece of it.
class Piece
{
public:
    Piece(const TextSource& source, const std::vector<std::string_view>& lines, std::size_t begin, std::size_t end)
        : m_source(source), m_first(begin)
    {
        end = std::min(end, lines.size());
        if (begin >= end)
            return;
        m_offset = static_cast<std::size_t>(lines[begin].data() - source.text.data());
        const std::size_t last = static_cast<std::size_t>(lines[end - 1].data() - source.text.data());
        m_text = source.text.substr(m_offset, last + lines[end - 1].size() - m_offset);
    }

    std::string_view text() const { return m_text; }
    SourceRef place() const { return at(0, m_text.size()); }
    Locate locate() const
    {
        return [this](std::size_t begin, std::size_t end) { return at(begin, end); };
    }

private:
    SourceRef at(std::size_t begin, std::size_t end) const
    {
        const std::string_view before = m_text.substr(0, begin);
        const std::string_view part = m_text.substr(std::min(begin, m_text.size()), end - begin);
        const auto first =
            LineNumber{static_cast<std::int64_t>(m_first) + 1 + std::count(before.begin(), before.end(), '\n')};
        return m_source.pointTo(first, first.plus(std::count(part.begin(), part.end(), '\n')), part);
    }

    const TextSource& m_source;
    std::size_t m_first;
    std::size_t m_offset = 0;
    std::string_view m_text;
};

bool isShareHeading(const std::vector<std::string_view>& lines, std::size_t i)
{
    if (!lines[i].starts_with("### "))
        return false;
    for (std::size_t before = i;
         before-- > 0;) { // an output may have headings: only those behind a rule or a time count
        const std::string_view line = trimmed(lines[before]);
        if (!line.empty())
            return line == "---" || line.starts_with("<sub>") || before < 12;
    }
    return true;
}

void readShareCommand(const TextSource& source, const std::vector<std::string_view>& lines, std::size_t begin,
                      std::size_t end, const std::string& id, SessionWriter& writer)
{
    std::size_t called = begin;
    while (called < end && !lines[called].starts_with("$ "))
        ++called;
    if (called == end)
        return;
    const bool isInFence = called > begin && lines[called - 1].starts_with("```");
    std::size_t open = isInFence ? called : called + 1;
    while (!isInFence && open < end && !lines[open].starts_with("```"))
        ++open;
    std::size_t close = end;
    while (close > open + 1 && !lines[close - 1].starts_with("```"))
        --close;
    const Piece call(source, lines, called, called + 1);
    const Piece output(source, lines, std::min(open + 1, end), std::max(close, open + 2) - 1);
    writer.callCommand(id, call.text().substr(2), call.place());
    EndedCommand ended;
    ended.output = output.text();
    ended.end = output.text().empty() ? call.place() : output.place();
    ended.locate = output.locate();
    const std::size_t mark = ended.output.rfind("<exited with exit code ");
    if (mark != std::string_view::npos)
        ended.exitCode = numberBehind(ended.output.substr(mark), "<exited with exit code ");
    writer.end(id, std::move(ended));
}

/// An edit that the tool says it made; the path stands alone on its line, the answer in a fence below it.
void readShareEdit(const TextSource& source, const std::vector<std::string_view>& lines, std::size_t begin,
                   std::size_t end, const std::string& id, SessionWriter& writer)
{
    static const RE2 path(R"(^(?:[A-Za-z]:)?[\w.~/\\@+ -]*\w\.?\w+$)");
    std::size_t at = begin;
    while (at < end && !RE2::FullMatch(re2::StringPiece(lines[at].data(), lines[at].size()), path))
        ++at;
    std::size_t open = begin;
    while (open < end && !lines[open].starts_with("```"))
        ++open;
    const bool isAnswered = at < open && open + 1 < end;
    const std::string_view answer = isAnswered ? lines[open + 1] : std::string_view();
    if (!answer.ends_with("updated with changes.") && !answer.starts_with("Created file ") &&
        !answer.starts_with("Updated "))
        return;
    const Piece call(source, lines, at, at + 1);
    const Piece output(source, lines, open + 1, open + 2);
    writer.callEdit(id, trimmed(call.text()), call.place());
    EndedCommand ended;
    ended.output = output.text();
    ended.end = output.place();
    ended.locate = output.locate();
    writer.end(id, std::move(ended));
}

/// A tool that is not known to read, to write or to show.
bool namesOtherTool(std::string_view heading)
{
    static constexpr std::string_view known[] = {"`edit`",
                                                 "`create`",
                                                 "`view`",
                                                 "`grep`",
                                                 "`glob`",
                                                 "`rg`",
                                                 "`web_fetch`",
                                                 "`sql`",
                                                 "`read_bash`",
                                                 "`stop_bash`",
                                                 "`ask_user`",
                                                 "`skill`",
                                                 "`todo`",
                                                 "`update_todo`",
                                                 "`think`",
                                                 "`write_bash`",
                                                 "`list_bash`",
                                                 "`report_intent`",
                                                 "`fetch_copilot_cli_documentation`"};
    return heading.ends_with('`') && std::none_of(std::begin(known), std::end(known),
                                                  [heading](std::string_view name) { return heading.ends_with(name); });
}

/// `edit`, `create`: the tools that write files.
bool namesEditor(std::string_view heading)
{
    return heading.find("\u2705") != std::string_view::npos &&
           (heading.ends_with("`edit`") || heading.ends_with("`create`"));
}

} // namespace

bool startsCopilotShare(std::string_view line)
{
    static const RE2 title(R"(^#\s.{0,10}Copilot CLI Session)");
    return RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), title);
}

bool startsAiderHistory(std::string_view line)
{
    return line.starts_with("# aider chat started at ");
}

void readCopilotShare(const TextSource& source, SessionWriter& writer)
{
    std::vector<std::string_view> lines = splitLines(source.text);
    // What stands behind its last line was added by somebody else.
    const auto last = std::find_if(lines.begin(), lines.end(), [](std::string_view line) {
        return line.starts_with("<sub>Generated by [GitHub Copilot CLI]");
    });
    lines.erase(last, lines.end());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isShareHeading(lines, i))
            continue;
        std::size_t end = i + 1;
        while (end < lines.size() && !isShareHeading(lines, end))
            ++end;
        const std::string_view heading = lines[i];
        if (heading.ends_with(" Copilot")) {
            const Piece said(source, lines, i + 1, end);
            writer.say(said.text(), said.locate());
        } else if (heading.find("`bash`") != std::string_view::npos ||
                   heading.find("`powershell`") != std::string_view::npos) {
            readShareCommand(source, lines, i + 1, end, "#" + std::to_string(i), writer);
        } else if (namesOtherTool(heading)) {
            writer.callOther();
        } else if (namesEditor(heading)) {
            readShareEdit(source, lines, i + 1, end, "#" + std::to_string(i), writer);
        }
        i = end - 1;
    }
}

void readAiderHistory(const TextSource& source, SessionWriter& writer)
{
    writer.session().showsStatus = false;
    const std::vector<std::string_view> lines = splitLines(source.text);
    std::size_t said = 0;
    const auto endUtterance = [&](std::size_t end) {
        if (said < end) {
            const Piece piece(source, lines, said, end);
            writer.say(piece.text(), piece.locate());
        }
        said = end + 1;
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i];
        if (startsAiderHistory(line))
            writer.see(trimmed(line.substr(std::string_view("# aider chat started at ").size())));
        const bool isHarness = line.starts_with("> ") || line == ">";
        if (!isHarness && !line.starts_with("#### ") && !startsAiderHistory(line))
            continue;
        endUtterance(i);
        constexpr std::string_view applied = "> Applied edit to ";
        if (line.starts_with(applied)) {
            const std::string id = "#" + std::to_string(i);
            const Piece piece(source, lines, i, i + 1);
            writer.callEdit(id, trimmed(line.substr(applied.size())), piece.place());
            EndedCommand made;
            made.end = piece.place();
            writer.end(id, std::move(made));
        }
    }
    endUtterance(lines.size());
}

} // namespace exhibit
