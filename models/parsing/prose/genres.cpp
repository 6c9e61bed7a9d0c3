// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/prose/genres.h"

#include "models/domain/text.h"
#include "models/parsing/prose/genresigns.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace exhibit {

namespace {

/// `FINAL_TestReport.md` as words: `FINAL Test Report`.
std::string wordsOfName(std::string_view path)
{
    std::string_view name = lastPart(path);
    name = name.substr(0, name.rfind('.'));
    std::string words;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool hump = i > 0 && std::isupper(c) != 0 && std::islower(static_cast<unsigned char>(name[i - 1])) != 0;
        if (hump)
            words += ' ';
        words += c == '_' || c == '-' || c == '.' ? ' ' : name[i];
    }
    return words;
}

Message headingReason(const char* id, const MarkdownBlock& heading)
{
    return {id, {{"text", std::string(cutQuote(heading.text()))}}};
}

} // namespace

Genres::Genres(const TextSource& source, const MarkdownDocument& document, const std::vector<std::string_view>& lines,
               const Surroundings& surroundings, const Rules& rules)
    : m_document(document), m_surroundings(surroundings), m_rules(rules)
{
    readWhole(source, lines);
    readSections();
}

void Genres::readWhole(const TextSource& source, const std::vector<std::string_view>& lines)
{
    constexpr double ofTitle = 1.0;
    constexpr double ofName = 0.7; // a path is a hint
    GenreScore score;
    const RuleGroup& titles = m_rules.group("genre.title");
    const std::string& path = source.member.empty() ? source.path : source.member;
    const auto title = std::find_if(m_document.blocks.begin(), m_document.blocks.end(), [](const MarkdownBlock& block) {
        return block.type == MarkdownBlock::Type::Heading && block.headingLevel <= 2;
    });
    const std::string name = wordsOfName(path);
    if (title != m_document.blocks.end())
        addNamedSigns(score, titles, title->text(), ofTitle, "genre.reason.title");
    addNamedSigns(score, titles, name, ofName, "genre.reason.name");
    if (lowered(name).starts_with("readme"))
        score.add(Genre::CurrentState, 3, {"genre.reason.name", {{"text", name}}});
    addNamedSigns(score, m_rules.group("genre.path"), path, ofTitle, "genre.reason.folder");
    addStructureSigns(score, m_document, lines, m_rules);
    m_whole = score.best(Genre::CurrentState);
    m_whole.first = LineNumber{1};
    m_whole.last = LineNumber{std::max<std::int64_t>(1, static_cast<std::int64_t>(lines.size()))};
}

/// A heading that is dated beside others that are.
bool Genres::isEntry(int heading) const
{
    const MarkdownBlock& block = m_document.blocks[static_cast<std::size_t>(heading)];
    return block.headingLevel >= 2 && m_rules.group("genre.dated").matchesAny(block.text().substr(0, 200));
}

void Genres::readSections()
{
    const auto& blocks = m_document.blocks;
    m_sectionOf.assign(blocks.size(), -1);
    std::map<int, int> entriesBelow; // by parent heading
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].type == MarkdownBlock::Type::Heading && isEntry(static_cast<int>(i)))
            ++entriesBelow[blocks[i].heading];
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].type != MarkdownBlock::Type::Heading)
            continue;
        const int around = blocks[i].heading < 0 ? -1 : m_sectionOf[static_cast<std::size_t>(blocks[i].heading)];
        const Genre inherited = around < 0 ? m_whole.genre : m_sections[static_cast<std::size_t>(around)].genre;
        m_sectionOf[i] = around;
        if (blocks[i].headingLevel <= 1)
            continue;
        GenrePart part;
        part.genre = inherited;
        const Mood mood = m_surroundings.ownMoodOf(static_cast<int>(i));
        if (mood == Mood::Plans) {
            GenreScore score;
            addNamedSigns(score, m_rules.group("genre.title"), blocks[i].text(), 1, "genre.reason.heading");
            part.genre = score.of(Genre::Reference) > 0 ? Genre::Reference : Genre::Plan;
            part.reason = headingReason("genre.reason.heading", blocks[i]);
        } else if (mood == Mood::Results && !statesFacts(inherited) && inherited != Genre::CapturedOutput) {
            part.genre = Genre::Report;
            part.reason = headingReason("genre.reason.heading", blocks[i]);
        } else if (statesFacts(inherited) && entriesBelow[blocks[i].heading] >= 2 && isEntry(static_cast<int>(i))) {
            part.genre = Genre::Ledger;
            part.reason = headingReason("genre.reason.dated-headings", blocks[i]);
        }
        if (part.genre == inherited)
            continue;
        part.first = part.last = blocks[i].first;
        m_sectionOf[i] = static_cast<int>(m_sections.size());
        m_sections.push_back(std::move(part));
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int heading = blocks[i].type == MarkdownBlock::Type::Heading ? static_cast<int>(i) : blocks[i].heading;
        const int section = heading < 0 ? -1 : m_sectionOf[static_cast<std::size_t>(heading)];
        if (section >= 0) {
            LineNumber& last = m_sections[static_cast<std::size_t>(section)].last;
            last = std::max(last, blocks[i].last);
        }
    }
}

const GenrePart& Genres::partOf(int block) const
{
    const MarkdownBlock& here = m_document.blocks[static_cast<std::size_t>(block)];
    const int heading = here.type == MarkdownBlock::Type::Heading ? block : here.afterBreak ? -1 : here.heading;
    const int section = heading < 0 ? -1 : m_sectionOf[static_cast<std::size_t>(heading)];
    return section < 0 ? m_whole : m_sections[static_cast<std::size_t>(section)];
}

Genre Genres::genreAt(int block) const
{
    const Genre own = partOf(block).genre;
    const MarkdownBlock& here = m_document.blocks[static_cast<std::size_t>(block)];
    const bool isTicked = here.task == MarkdownBlock::Task::Done && here.heading >= 0;
    if (!isTicked || statesFacts(own) || !statesFacts(m_whole.genre))
        return own;
    const std::string heading = m_document.blocks[static_cast<std::size_t>(here.heading)].text();
    return m_rules.group("genre.checklist").matchesAny(heading) ? m_whole.genre : own;
}

std::vector<GenrePart> Genres::parts(const TextSource& source) const
{
    std::vector<GenrePart> all{m_whole};
    all.insert(all.end(), m_sections.begin(), m_sections.end());
    for (GenrePart& part : all) {
        const SourceRef where = source.pointTo(part.first, part.last, {});
        part.first = where.firstLine;
        part.last = where.lastLine;
    }
    return all;
}

} // namespace exhibit
