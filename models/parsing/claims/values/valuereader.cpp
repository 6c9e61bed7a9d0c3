// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/values/valuereader.h"

#include "models/domain/text.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestValueLine = 160; ///< bytes; a longer sentence tells more than a value
constexpr std::size_t mostStatedValues = 500; ///< of one document

std::string_view groupCalled(const RuleMatch& match, std::string_view name)
{
    const auto found = std::find_if(match.groups.begin(), match.groups.end(),
                                    [name](const auto& group) { return group.first == name; });
    return found == match.groups.end() ? std::string_view() : found->second;
}

/// Letters and digits in small letters, blanks between them.
std::string plainWords(std::string_view text)
{
    std::string words;
    for (const char c : lowered(text)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isOfWord = byte >= 0x80 || std::isalnum(byte) != 0 || c == '_' || c == '+' || c == '#';
        if (isOfWord)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    while (words.ends_with(' '))
        words.pop_back();
    return words;
}

/// `10 MB`, `10mb`; `"info"`, `info.`
std::string plainValue(std::string_view text)
{
    std::string value = lowered(text);
    std::erase_if(value, [](char c) { return c == ' ' || c == '`' || c == '"' || c == '\'' || c == '*'; });
    while (value.ends_with('.'))
        value.pop_back();
    return value;
}

class ValueReader
{
public:
    explicit ValueReader(const ProseReading& reading) : m_reading(reading) {}

    std::vector<StatedValue> read()
    {
        if (!isOfProject())
            return {};
        const auto count = static_cast<int>(m_reading.document.blocks.size());
        for (int i = 0; i < count && m_values.size() < mostStatedValues; ++i)
            readBlock(i);
        return std::move(m_values);
    }

private:
    using Type = MarkdownBlock::Type;

    const RuleGroup& group(const char* use) const { return m_reading.rules.group(use); }

    bool isOfProject() const
    {
        const std::string& path = m_reading.source.member.empty() ? m_reading.source.path : m_reading.source.member;
        const std::string_view name = lastPart(path);
        return group("value.page").matchesAny(name.substr(0, name.rfind('.'))) &&
               !group("value.left-behind").matchesAny(path) && !m_reading.genres.isForAssistant() &&
               (lowered(name).starts_with("readme") || !hasTitleOfPart());
    }

    /// `Features of version 2`, `Limits of the free plan`: a page of a part or a time, whatever its file is called.
    bool hasTitleOfPart() const
    {
        const auto& blocks = m_reading.document.blocks;
        const auto title = std::find_if(blocks.begin(), blocks.end(),
                                        [](const MarkdownBlock& block) { return block.type == Type::Heading; });
        return title != blocks.end() && group("value.title-of-part").matchesAny(title->text());
    }

    /// Current state, what is looked up, and a report that is dated: of another report nobody knows the moment.
    bool mayState(int index) const
    {
        const MarkdownBlock& block = m_reading.block(index);
        const Mood mood = m_reading.surroundings.moodOf(index);
        const Genre genre = m_reading.genres.genreAt(index);
        // Below `Configuration` a page that tells how things are orders, and states defaults all the same.
        const bool isOfGuide = genre == Genre::Plan && m_reading.genres.document().genre != Genre::Plan;
        return block.quoteDepth == 0 && block.task == MarkdownBlock::Task::None && mood != Mood::Before &&
               (genre == Genre::CurrentState || genre == Genre::Reference || genre == Genre::Report || isOfGuide) &&
               !m_reading.surroundings.isSaidByOthers(index);
    }

    /// The title is that of the document; each other heading has to say that it is of the whole.
    bool isBelowWhole(int index) const
    {
        for (int at = m_reading.block(index).heading; at >= 0; at = m_reading.block(at).heading) {
            const MarkdownBlock& heading = m_reading.block(at);
            if (heading.headingLevel > 1 && !group("value.whole-heading").matchesAny(heading.text()))
                return false;
        }
        return true;
    }

    void readBlock(int index)
    {
        const MarkdownBlock& block = m_reading.block(index);
        const bool isRow = block.type == Type::TableRow && !block.tableHead && block.tableHeadRow >= 0;
        if ((block.type != Type::Paragraph && !isRow) || !mayState(index) || !isBelowWhole(index))
            return;
        for (const ProseStatement& statement : m_reading.statements(index)) {
            if (statement.text.size() > longestValueLine)
                continue;
            if (isRow)
                readRow(statement, block);
            else if (!group("value.limited").matchesAny(statement.text))
                readSentence(statement, block);
        }
    }

    void readSentence(const ProseStatement& statement, const MarkdownBlock& block)
    {
        for (const RuleMatch& match : group("value.stated").findAll(statement.text)) {
            const auto kind = match.rule->set.find("kind");
            if (kind == match.rule->set.end())
                continue;
            add(statement, kind->second, groupCalled(match, "thing"), plainValue(groupCalled(match, "value")));
            return;
        }
        if (!block.startsItem)
            return;
        for (const RuleMatch& match : group("value.item").findAll(statement.text)) {
            if (const std::string state = stateOf(groupCalled(match, "state")); !state.empty())
                add(statement, "state", groupCalled(match, "thing"), state);
        }
    }

    std::string stateOf(std::string_view text) const
    {
        const Rule* rule = group("value.state").firstMatching(text);
        const auto value = rule ? rule->set.find("value") : std::map<std::string, std::string>::const_iterator();
        return rule && value != rule->set.end() ? value->second : std::string();
    }

    void readRow(const ProseStatement& statement, const MarkdownBlock& row)
    {
        const std::vector<std::string>& heads = m_reading.block(row.tableHeadRow).cells;
        const std::size_t columns = std::min(heads.size(), row.cells.size());
        for (std::size_t i = 1; i < columns; ++i) {
            const std::string& cell = row.cells[i];
            const bool isSetting = group("value.default-column").matchesAny(heads[i]) &&
                                   group("value.setting-name").matchesAny(row.cells.front());
            if (isSetting && cell.find_first_of(" ,;(") == std::string::npos && isValue(cell))
                add(statement, "default", row.cells.front(), plainValue(cell));
            else if (group("value.state-column").matchesAny(heads[i]) &&
                     group("value.things-column").matchesAny(heads.front()))
                if (const std::string state = stateOf(cell); !state.empty())
                    add(statement, "state", row.cells.front(), state);
        }
    }

    static bool isValue(std::string_view cell)
    {
        const std::string value = plainValue(cell);
        return !value.empty() && value != "-" && value != "–" && value != "—" && value != "none" && value != "n/a";
    }

    void add(const ProseStatement& statement, const std::string& kind, std::string_view thing, std::string value)
    {
        const std::string name = plainWords(thing);
        const bool isOfNow = kind == "tests" || kind == "state";
        const bool isPlanned = m_reading.surroundings.moodOf(statement.block) == Mood::Plans;
        if (value.empty() || (name.empty() && kind != "tests") || (isOfNow && isPlanned))
            return;
        const Claim claim = makeClaim(m_reading, ClaimClass::Config, statement, 0, statement.text.size());
        if (claim.genre == Genre::Report && claim.asOf.source == AsOfSource::None)
            return;
        m_values.push_back({kind + '|' + name, std::move(value), claim.text, claim.where, claim.asOf});
    }

    const ProseReading& m_reading;
    std::vector<StatedValue> m_values;
};

} // namespace

std::vector<StatedValue> readValues(const ProseReading& reading)
{
    return ValueReader(reading).read();
}

} // namespace exhibit
