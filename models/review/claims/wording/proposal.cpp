// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/wording/proposal.h"

#include "models/files/text/mojibake.h"
#include "models/review/claims/wording/claimtext.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace exhibit {

namespace {

constexpr std::int64_t contextLines = 3;
constexpr std::size_t longestLine = 4096; // nobody reads a diff of a longer one

bool isPartOfNumber(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == ':' || c == '_' || c == '%';
}

/// Places of `word` that are not part of a longer number, version or date.
std::vector<std::size_t> placesOf(const std::string& line, const std::string& word)
{
    std::vector<std::size_t> places;
    for (std::size_t at = line.find(word); at != std::string::npos; at = line.find(word, at + word.size())) {
        const bool startsWord = at == 0 || !isPartOfNumber(line[at - 1]);
        const std::size_t end = at + word.size();
        const bool endsWord =
            end == line.size() || !isPartOfNumber(line[end]) ||
            ((line[end] == '.' || line[end] == ':') && (end + 1 == line.size() || line[end + 1] == ' '));
        if (startsWord && endsWord)
            places.push_back(at);
    }
    return places;
}

/// The line with the only `find`, or both sides of the only `find/find`, replaced.
std::optional<std::string> replaced(const std::string& line, const std::string& find, const std::string& replacement)
{
    const std::vector<std::size_t> places = placesOf(line, find);
    const bool ratio = places.size() == 2 && places[1] == places[0] + find.size() + 1 && line[places[1] - 1] == '/';
    if (places.size() != 1 && !ratio)
        return std::nullopt;
    std::string text = line;
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.replace(*place, find.size(), replacement);
    return text;
}

/// A line that starts its own statement: blank, a list item, a label, a heading, a row.
bool startsAnew(const std::string& line)
{
    const std::size_t begin = line.find_first_not_of(" \t\r");
    return begin == std::string::npos || std::string_view("-*+#|><`").find(line[begin]) != std::string_view::npos ||
           (line[begin] >= '0' && line[begin] <= '9');
}

/// `text` with the indent and list mark of `line`; nothing below a table row, a quote, or a line whose sentence goes
/// on.
std::optional<std::string> below(const std::string& line, const std::string* next, const std::string& text)
{
    if (next && !startsAnew(*next))
        return std::nullopt;
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string::npos || line[begin] == '|' || line[begin] == '>' || line[begin] == '#')
        return std::nullopt;
    const bool item = line.size() > begin + 1 && (line[begin] == '-' || line[begin] == '*' || line[begin] == '+') &&
                      line[begin + 1] == ' ';
    return line.substr(0, item ? begin + 2 : begin) + text;
}

std::string hunk(const std::string& path, LineNumber first, const std::vector<std::string>& lines, std::size_t changed,
                 const std::vector<std::string>& replacement)
{
    const auto range = [&](std::size_t count) { return std::to_string(first.value) + ',' + std::to_string(count); };
    std::string diff = "--- a/" + path + "\n+++ b/" + path + "\n@@ -" + range(lines.size()) + " +" +
                       range(lines.size() - 1 + replacement.size()) + " @@\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i != changed) {
            diff += ' ' + lines[i] + '\n';
            continue;
        }
        if (replacement.front() == lines[i])
            diff += ' ' + lines[i] + '\n';
        else
            diff += '-' + lines[i] + "\n+" + replacement.front() + '\n';
        for (std::size_t more = 1; more < replacement.size(); ++more)
            diff += '+' + replacement[more] + '\n';
    }
    return diff;
}

/// The lines around a claim, as its document has them.
struct Around
{
    LineNumber first; ///< in the document
    std::vector<std::string> lines;
    std::size_t claimed = 0;
};

Around linesAround(const Claim& claim, const ClaimFacts& facts)
{
    const SourceRef& where = claim.where;
    const Member* member = facts.memberOf(claim);
    Around around;
    if (!where.member.empty() && !member)
        return around;
    const LineNumber begin = member ? member->firstLine : LineNumber{1};
    LineNumber first = where.firstLine;
    const LineNumber last =
        member ? std::min(where.firstLine.plus(contextLines), member->lastLine) : where.firstLine.plus(contextLines);
    for (TextLine& line : facts.linesBeside(claim, std::max(begin, where.firstLine.plus(-contextLines)), last)) {
        // Lines that are too long were not kept: the hunk is what stands around the claim without a gap.
        const bool follows =
            !around.lines.empty() && line.line == first.plus(static_cast<std::int64_t>(around.lines.size()));
        if (!follows && line.line > where.firstLine)
            break;
        if (!follows) {
            around.lines.clear();
            first = line.line;
        }
        around.lines.push_back(std::move(line.text));
    }
    around.claimed = static_cast<std::size_t>(where.firstLine.value - first.value);
    around.first = LineNumber{first.value - begin.value + 1};
    if (member && member->mojibake != Mojibake::None) {
        for (std::string& line : around.lines)
            line = repairLine(line, member->mojibake).value_or(line);
    }
    return around;
}

} // namespace

void propose(JudgedClaim& judged, const LineEdit& edit, const ClaimFacts& facts)
{
    const SourceRef& where = judged.claim.where;
    if (edit.isEmpty() || where.lastLine > where.firstLine)
        return;
    const Around around = linesAround(judged.claim, facts);
    if (around.lines.size() <= around.claimed || around.lines[around.claimed].size() > longestLine)
        return;
    const std::string& line = around.lines[around.claimed];
    const std::optional<std::string> text =
        edit.find.empty() ? std::optional(line) : replaced(line, edit.find, edit.replacement);
    if (!text)
        return;
    std::vector<std::string> proposed = {*text};
    const bool isLast = around.claimed + 1 >= around.lines.size();
    const std::string* next = isLast ? nullptr : &around.lines[around.claimed + 1];
    if (const auto more = edit.lineBelow.empty() ? std::nullopt : below(line, next, edit.lineBelow))
        proposed.push_back(*more);
    if (proposed.size() == 1 && *text == line)
        return;
    judged.proposedText = proposed.size() == 1 ? proposed[0] : proposed[0] + '\n' + proposed[1];
    judged.proposedDiff = hunk(documentPath(judged.claim), around.first, around.lines, around.claimed, proposed);
}

} // namespace exhibit
