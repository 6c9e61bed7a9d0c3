// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/surroundings.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t longestAround = 500;
constexpr std::size_t longestLabel = 100; // a longer introduction tells a story: its words are no section title

/// The sentence next to what is introduced.
std::string lastSentence(const std::string& text)
{
    std::size_t end = text.size();
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.'))
        --end;
    const std::size_t stop = text.rfind(". ", end);
    return stop == std::string::npos ? text : text.substr(stop + 2);
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

/// `2.10.1` as numbers; digits beyond nine of one of them do not count.
std::vector<int> numbersOf(std::string_view version)
{
    std::vector<int> numbers(1, 0);
    int digits = 0;
    for (const char c : version) {
        if (c == '.') {
            numbers.push_back(0);
            digits = 0;
        } else if (c >= '0' && c <= '9' && ++digits <= 9) {
            numbers.back() = numbers.back() * 10 + (c - '0');
        }
    }
    return numbers;
}

} // namespace

Surroundings::Surroundings(const MarkdownDocument& document, const Rules& rules) : m_document(document)
{
    const RuleGroup& plans = rules.group("around.plans");
    const RuleGroup& results = rules.group("around.results");
    const RuleGroup& mark = rules.group("around.mark");
    const RuleGroup& criteria = rules.group("around.criteria");
    const RuleGroup& before = rules.group("around.before");
    const RuleGroup& introducesPlans = rules.group("lead-in.plans");
    const RuleGroup& tests = rules.group("test.noun");
    markOlderVersions(rules.group("around.version-entry"));
    m_own.resize(document.blocks.size());
    m_moods.assign(document.blocks.size(), -1);
    m_testMoods.assign(document.blocks.size(), -1);
    std::vector<char> introduces(document.blocks.size(), 0);
    for (const MarkdownBlock& block : document.blocks) {
        for (const int index : {block.leadIn, block.item, block.parentItem}) {
            if (index >= 0)
                introduces[static_cast<std::size_t>(index)] = 1;
        }
    }
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const MarkdownBlock& block = document.blocks[i];
        const bool heading = block.type == MarkdownBlock::Type::Heading;
        if ((!heading && introduces[i] == 0) || block.lines.empty())
            continue;
        std::string text = block.text();
        if (!heading)
            text = lastSentence(text);
        const bool label = heading || text.size() <= longestLabel;
        Own& own = m_own[i];
        own.tests = tests.matchesAny(text);
        own.criteria = criteria.matchesAny(text);
        if (own.criteria || block.task == MarkdownBlock::Task::Open || introducesPlans.matchesAny(text))
            own.mood = Mood::Plans;
        else if (label && before.matchesAny(text))
            own.mood = Mood::Before;
        else if (results.matchesAny(text))
            own.mood = Mood::Results;
        else if ((own.markOnly = mark.matchesAny(text)))
            own.mood = Mood::Results;
        else if (label && plans.matchesAny(text))
            own.mood = Mood::Plans;
    }
}

const Surroundings::Own& Surroundings::own(int block) const
{
    return m_own[static_cast<std::size_t>(block)];
}

std::vector<int> Surroundings::around(int block) const
{
    std::vector<int> all;
    const auto add = [&](int index) {
        if (index >= 0 && index != block && std::find(all.begin(), all.end(), index) == all.end())
            all.push_back(index);
    };
    int at = block;
    for (int depth = 0; at >= 0 && depth < 100; ++depth) {
        const MarkdownBlock& here = m_document.blocks[static_cast<std::size_t>(at)];
        add(here.item);
        add(here.leadIn);
        at = here.parentItem;
        add(at);
    }
    if (m_document.blocks[static_cast<std::size_t>(block)].afterBreak)
        return all;
    for (int heading = m_document.blocks[static_cast<std::size_t>(block)].heading; heading >= 0;
         heading = m_document.blocks[static_cast<std::size_t>(heading)].heading)
        add(heading);
    return all;
}

/// Of headings side by side that are versions, the highest is what the document is about.
void Surroundings::markOlderVersions(const RuleGroup& entries)
{
    m_older.assign(m_document.blocks.size(), 0);
    // By parent heading and what has the versions (`plotter 1.4.1`): version and block.
    std::map<std::pair<int, std::string>, std::pair<std::vector<int>, int>> newest;
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const MarkdownBlock& block = m_document.blocks[i];
        if (block.type != MarkdownBlock::Type::Heading)
            continue;
        const std::string text = block.text();
        const std::vector<RuleMatch> matches = entries.findAll(text);
        if (matches.empty() || matches.front().groups.empty())
            continue;
        const auto& groups = matches.front().groups;
        const std::string name = groups.size() > 1 ? lowered(groups.front().second) : std::string();
        std::vector<int> version = numbersOf(groups.back().second);
        const auto [best, first] = newest.try_emplace(std::pair(block.heading, name), version, static_cast<int>(i));
        if (first)
            continue;
        const bool newer = version > best->second.first;
        m_older[newer ? static_cast<std::size_t>(best->second.second) : i] = 1;
        if (newer)
            best->second = {std::move(version), static_cast<int>(i)};
    }
    for (const auto& [parent, best] : newest)
        m_newest.insert(best.second);
}

bool Surroundings::isOfNewestVersion(int block) const
{
    for (int at = block; at >= 0; at = m_document.blocks[static_cast<std::size_t>(at)].heading) {
        if (m_newest.contains(at))
            return true;
    }
    return false;
}

bool Surroundings::isSaidByOthers(int block) const
{
    constexpr int farthest = 4;
    const auto& blocks = m_document.blocks;
    if (blocks[static_cast<std::size_t>(block)].quoteDepth == 0)
        return false;
    static const RE2 speech(
        R"((?i)^\W*(?:user|human|assistant|agent|ai|bot|claude|chatgpt|copilot|cursor|gemini|codex)\W*:|\b(?:wrote|writes|said|says|answered|replied|claimed|claims|stated|announced|posted|reported)\b[^.!?]*:\W*$|\b(?:wrong|false|untrue|not true|incorrect|premature)\W*:\W*$)");
    int above = block - 1;
    while (above >= 0 && blocks[static_cast<std::size_t>(above)].quoteDepth > 0)
        --above;
    if (above >= 0 && RE2::PartialMatch(blocks[static_cast<std::size_t>(above)].text(), speech))
        return true;
    const auto end = std::min(blocks.size(), static_cast<std::size_t>(block) + farthest);
    for (auto i = static_cast<std::size_t>(block); i < end && blocks[i].quoteDepth > 0; ++i) {
        const std::string_view last = blocks[i].lines.empty() ? std::string_view{} : blocks[i].lines.back().text;
        if (startsWith(last, "—") || startsWith(last, "–") || startsWith(last, "-- "))
            return true;
    }
    return false;
}

Mood Surroundings::moodOf(int block) const
{
    signed char& mood = m_moods[static_cast<std::size_t>(block)];
    if (mood < 0)
        mood = static_cast<signed char>(findMood(block));
    return static_cast<Mood>(mood);
}

bool Surroundings::speaksOfTests(int block) const
{
    signed char& tests = m_testMoods[static_cast<std::size_t>(block)];
    if (tests < 0)
        tests = findTests(block) ? 1 : 0;
    return tests != 0;
}

Mood Surroundings::findMood(int block) const
{
    for (int at = block; at >= 0; at = m_document.blocks[static_cast<std::size_t>(at)].heading) {
        if (m_older[static_cast<std::size_t>(at)] != 0)
            return Mood::Before;
    }
    // What has to be met may carry marks: they decorate it.
    bool marked = false;
    for (const int index : around(block)) {
        const Own& near = own(index);
        if (near.mood == Mood::Neutral || (marked && !near.criteria))
            continue;
        if (!near.markOnly)
            return near.mood;
        marked = true;
    }
    return marked ? Mood::Results : Mood::Neutral;
}

bool Surroundings::findTests(int block) const
{
    int headings = 0;
    for (const int index : around(block)) {
        if (own(index).tests)
            return true;
        if (m_document.blocks[static_cast<std::size_t>(index)].type == MarkdownBlock::Type::Heading && ++headings == 2)
            break;
    }
    return false;
}

std::vector<std::string> Surroundings::textsAround(int block) const
{
    std::vector<std::string> texts;
    for (const int index : around(block))
        texts.push_back(m_document.blocks[static_cast<std::size_t>(index)].text().substr(0, longestAround));
    return texts;
}

std::string Surroundings::nearestHeading(int block) const
{
    const int heading = m_document.blocks[static_cast<std::size_t>(block)].heading;
    return heading < 0 ? std::string()
                       : m_document.blocks[static_cast<std::size_t>(heading)].text().substr(0, longestAround);
}

} // namespace exhibit
