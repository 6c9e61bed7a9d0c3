// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisiontext.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>
#include <tuple>

namespace exhibit {

namespace {

constexpr std::string_view schemaLine = "exhibit.decisions/1";
constexpr std::string_view hexDigits = "0123456789abcdef";

std::string twoDigits(std::int64_t number, int width = 2)
{
    std::string digits = std::to_string(number);
    return std::string(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))), '0') + digits;
}

/// `2026-01-31T08:15:30.123Z`.
std::string stampText(std::int64_t ms)
{
    using namespace std::chrono;
    // What a clock gone wrong has left stays within the four digits of a year, so that it can be read again.
    constexpr sys_time<milliseconds> first = sys_days(year(0) / January / 1);
    constexpr sys_time<milliseconds> last = sys_days(year(9999) / December / 31) + days(1) - milliseconds(1);
    ms = std::clamp<std::int64_t>(ms, first.time_since_epoch().count(), last.time_since_epoch().count());
    const sys_time<milliseconds> time{milliseconds(ms)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    return twoDigits(static_cast<int>(date.year()), 4) + '-' + twoDigits(static_cast<unsigned>(date.month())) + '-' +
           twoDigits(static_cast<unsigned>(date.day())) + 'T' + twoDigits(clock.hours().count()) + ':' +
           twoDigits(clock.minutes().count()) + ':' + twoDigits(clock.seconds().count()) + '.' +
           twoDigits(clock.subseconds().count(), 3) + 'Z';
}

std::optional<std::int64_t> numberAt(std::string_view text, std::size_t from, std::size_t length)
{
    std::int64_t number = 0;
    const std::string_view digits = text.substr(from, length);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || number < 0)
        return {};
    return number;
}

std::optional<std::int64_t> stampMs(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() != 24 || text[10] != 'T' || text[23] != 'Z' || text[4] != '-' || text[7] != '-' ||
        text[13] != ':' || text[16] != ':' || text[19] != '.')
        return {};
    const auto y = numberAt(text, 0, 4), mo = numberAt(text, 5, 2), d = numberAt(text, 8, 2);
    const auto h = numberAt(text, 11, 2), mi = numberAt(text, 14, 2), s = numberAt(text, 17, 2);
    const auto ms = numberAt(text, 20, 3);
    if (!y || !mo || !d || !h || !mi || !s || !ms)
        return {};
    const year_month_day date(year(static_cast<int>(*y)), month(static_cast<unsigned>(*mo)),
                              day(static_cast<unsigned>(*d)));
    if (!date.ok() || *h > 23 || *mi > 59 || *s > 59)
        return {};
    const auto time = sys_days(date) + hours(*h) + minutes(*mi) + seconds(*s) + milliseconds(*ms);
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

std::string escaped(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\')
            text += "\\\\";
        else if (c == '\r')
            text += "\\r";
        else if ((byte < 0x20 && c != '\t') || byte == 0x7F)
            text += std::string("\\x") + hexDigits[byte >> 4] + hexDigits[byte & 15];
        else
            text += c;
    }
    return text;
}

/// Nothing if an escape is none.
std::optional<std::string> unescaped(std::string_view text)
{
    std::string value;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            value += text[at];
            continue;
        }
        const char kind = ++at < text.size() ? text[at] : '\0';
        if (kind == '\\') {
            value += '\\';
        } else if (kind == 'r') {
            value += '\r';
        } else if (kind == 'x' && at + 2 < text.size()) {
            const std::size_t high = hexDigits.find(text[at + 1]);
            const std::size_t low = hexDigits.find(text[at + 2]);
            if (high == std::string_view::npos || low == std::string_view::npos)
                return {};
            value += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            return {};
        }
    }
    return value;
}

void put(std::string& text, std::string_view key, std::string_view value)
{
    if (value.empty())
        return;
    while (true) {
        const std::size_t end = value.find('\n');
        text += std::string(key) + ": " + escaped(value.substr(0, end)) + '\n';
        if (end == std::string_view::npos)
            return;
        value.remove_prefix(end + 1);
    }
}

std::string block(const Anchor& anchor, const Decision& decision)
{
    std::string text = "\n";
    put(text, "id", anchor.id);
    put(text, "kind", anchor.kind);
    put(text, "path", anchor.path);
    put(text, "heading", anchor.heading);
    put(text, "quote", anchor.quote);
    put(text, "before", anchor.before);
    put(text, "after", anchor.after);
    put(text, "state", decisionStateName(decision.state));
    put(text, "changed", stampText(decision.changedMs));
    put(text, "by", decision.by);
    if (decision.seenMs != 0)
        put(text, "seen", stampText(decision.seenMs));
    put(text, "reason", decision.reason);
    put(text, "note", decision.note);
    put(text, "edited", decision.editedText);
    return text;
}

/// What is unsettled stands in blocks of its own: a reader that knows of none takes the newest.
std::string blocks(const KeptDecision& kept)
{
    std::string text = block(kept.anchor, kept.decision);
    for (const Decision& other : kept.others)
        text += block(kept.anchor, other);
    return text;
}

using Fields = std::map<std::string, std::string, std::less<>>;

Error failure(std::int64_t line, const char* why)
{
    return Error{Error::Code::InvalidArgument, {why, {{"line", std::to_string(line)}}}};
}

Result<KeptDecision> decisionOf(Fields& fields, std::int64_t line)
{
    KeptDecision kept;
    kept.anchor = {std::move(fields["id"]),     std::move(fields["kind"]),   std::move(fields["path"]),
                   std::move(fields["quote"]),  std::move(fields["before"]), std::move(fields["after"]),
                   std::move(fields["heading"])};
    const std::string& state = fields["state"];
    kept.decision.state = decisionStateFromName(state);
    if (decisionStateName(kept.decision.state) != state)
        return failure(line, "error.decisions.state");
    const std::optional<std::int64_t> changed = stampMs(fields["changed"]);
    if (!changed)
        return failure(line, "error.decisions.changed");
    if (kept.anchor.id.empty())
        return failure(line, "error.decisions.no-id");
    const std::string& seenText = fields["seen"];
    const std::optional<std::int64_t> seen = seenText.empty() ? std::optional<std::int64_t>(0) : stampMs(seenText);
    if (!seen)
        return failure(line, "error.decisions.seen");
    kept.decision.seenMs = *seen;
    kept.decision.by = std::move(fields["by"]);
    kept.decision.changedMs = *changed;
    kept.decision.reason = std::move(fields["reason"]);
    kept.decision.note = std::move(fields["note"]);
    kept.decision.editedText = std::move(fields["edited"]);
    return kept;
}

class TextReader
{
public:
    Result<KeptDecisions> read(std::string_view text)
    {
        if (text.starts_with("\xEF\xBB\xBF"))
            text.remove_prefix(3);
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            std::string_view line = text.substr(0, end);
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            ++m_line;
            if (Result<void> taken = take(line); !taken)
                return taken.error();
        }
        if (m_line == 0)
            return failure(1, "error.decisions.schema");
        if (Result<void> ended = endBlock(); !ended)
            return ended.error();
        return std::move(m_kept);
    }

private:
    Result<void> take(std::string_view line)
    {
        if (m_line == 1)
            return line == schemaLine ? Result<void>() : failure(1, "error.decisions.schema");
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            return endBlock();
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0 || line.substr(0, colon).find(' ') != std::string_view::npos)
            return failure(m_line, "error.decisions.line");
        std::string_view value = line.substr(colon + 1);
        if (value.starts_with(' '))
            value.remove_prefix(1);
        const std::optional<std::string> plain = unescaped(value);
        if (!plain)
            return failure(m_line, "error.decisions.escape");
        if (m_fields.empty())
            m_blockLine = m_line;
        const auto [field, isNew] = m_fields.try_emplace(std::string(line.substr(0, colon)), *plain);
        if (!isNew)
            field->second += '\n' + *plain;
        return {};
    }

    Result<void> endBlock()
    {
        if (m_fields.empty())
            return {};
        Result<KeptDecision> kept = decisionOf(m_fields, m_blockLine);
        m_fields.clear();
        if (!kept)
            return kept.error();
        const auto [place, isNew] = m_kept.try_emplace(kept->anchor.id, *kept);
        // Both sides of a merge may be left in the file: the newer one counts, what another says stands beside it.
        if (!isNew)
            place->second = joined(place->second, *kept);
        return {};
    }

    std::int64_t m_line = 0, m_blockLine = 0;
    Fields m_fields;
    KeptDecisions m_kept;
};

/// As isUnsettled(); of two that nobody is named for it is not known whether one person said both.
bool isDisagreement(const Decision& kept, const Decision& other)
{
    return isUnsettled(kept, other) || (kept.by.empty() && other.by.empty() && !kept.isEmpty() && !other.isEmpty() &&
                                        other.changedMs > kept.seenMs);
}

void mergeOne(KeptDecisions& own, const std::string& ownId, const KeptDecision& other, DecisionMerge& merge)
{
    const auto found = own.find(ownId);
    if (found == own.end()) {
        ++merge.added;
        own.emplace(other.anchor.id, other);
        return;
    }
    const KeptDecision kept = found->second;
    KeptDecision both = joined(kept, other);
    const bool isSame = kept.decision.saysTheSame(other.decision);
    const bool newer = !isSame && !both.decision.saysTheSame(kept.decision);
    ++(isSame ? merge.same : newer ? merge.changed : merge.older);
    if (!isSame && isDisagreement(both.decision, newer ? kept.decision : other.decision))
        merge.conflicts.push_back({kept.anchor, both.decision, newer ? kept.decision : other.decision});
    // The same words of nobody that is named: nothing is to be learned from their time.
    if (isSame && both.decision.by.empty()) {
        both.anchor = kept.anchor;
        both.decision = kept.decision;
    }
    own.erase(found);
    own.insert_or_assign(both.anchor.id, both);
}

} // namespace

std::string decisionText(const KeptDecisions& kept)
{
    std::vector<const KeptDecision*> sorted;
    for (const auto& [id, decision] : kept)
        sorted.push_back(&decision);
    std::sort(sorted.begin(), sorted.end(), [](const KeptDecision* a, const KeptDecision* b) {
        return std::tie(a->anchor.path, a->anchor.kind, a->anchor.quote, a->anchor.before, a->anchor.id) <
               std::tie(b->anchor.path, b->anchor.kind, b->anchor.quote, b->anchor.before, b->anchor.id);
    });
    std::string text(schemaLine);
    text += '\n';
    for (const KeptDecision* decision : sorted)
        text += blocks(*decision);
    return text;
}

Result<KeptDecisions> parseDecisionText(std::string_view text)
{
    return TextReader().read(text);
}

DecisionMerge mergeDecisions(KeptDecisions& own, const KeptDecisions& other,
                             const std::function<std::string(const Anchor&)>& ownIdOf)
{
    DecisionMerge merge;
    for (const auto& [id, decision] : other) {
        const std::string elsewhere = ownIdOf ? ownIdOf(decision.anchor) : std::string();
        mergeOne(own, elsewhere.empty() ? id : elsewhere, decision, merge);
    }
    return merge;
}

} // namespace exhibit
