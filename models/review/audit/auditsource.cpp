// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/auditsource.h"

#include "models/domain/sourceref.h"
#include "models/domain/text.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <span>

namespace exhibit {

namespace {

/// Those of a block; items stand in the order of their blocks.
template <typename Items> auto itemsOf(Items& items, int block)
{
    const auto first = std::lower_bound(items.begin(), items.end(), block,
                                        [](const auto& item, int wanted) { return item.spot.block < wanted; });
    const auto last = std::find_if(first, items.end(), [block](const auto& item) { return item.spot.block != block; });
    return std::span(first, last);
}

// Of one statement, which a person could still read; and of pointers one behind the other.
constexpr std::size_t mostOfBlock = 200, mostOfGroup = 16;
constexpr int blocksBack = 4;   // in which the passage of a lonely pointer is looked for
constexpr int tellingWords = 4; // that a sentence needs to be looked for by its words

template <typename Item> std::vector<Item> atMost(std::vector<Item> items)
{
    if (items.size() > mostOfBlock)
        items.erase(items.begin() + mostOfBlock, items.end());
    return items;
}

int tellingWordsOf(std::string_view text)
{
    int count = 0;
    for (const TextWord& word : wordsOf(text))
        count += isCommonWord(word.id) || word.kind == TextWord::Kind::Placeholder ? 0 : 1;
    return count;
}

std::string isoDay(std::int64_t epochSeconds)
{
    using namespace std::chrono;
    const year_month_day day{floor<days>(sys_seconds{seconds{epochSeconds}})};
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(static_cast<int>(day.year())) + '-' + two(static_cast<unsigned>(day.month())) + '-' +
           two(static_cast<unsigned>(day.day()));
}

std::vector<std::string> runIdsOf(const Review& review)
{
    std::vector<std::string> ids;
    for (const Run& run : review.runs) {
        if (!run.key.runId.empty())
            addOnce(ids, run.key.runId);
    }
    return ids;
}

/// `notes.db:runs#7`, of a database of the pack.
bool namesRow(std::string_view code, const PackPaths& paths)
{
    const std::optional<SourceRef> ref = parseSourceRef(code);
    return ref && !ref->table.empty() && !paths.find(ref->path).empty();
}

} // namespace

AuditSource::AuditSource(const std::string& name, std::string_view text, const PackSnapshot& snapshot)
    : m_text(text), m_snapshot(snapshot), m_paths(*snapshot.facts), m_runs(snapshot.review->runs),
      m_runIds(runIdsOf(*snapshot.review)), m_blocks(readReviewBlocks(name, text))
{
    for (std::size_t at = 0; at != std::string_view::npos && at < text.size();) {
        m_lineStarts.push_back(at);
        const std::size_t end = text.find('\n', at);
        at = end == std::string_view::npos ? end : end + 1;
    }
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        read(static_cast<int>(i));
    bind();
    addSearches();
}

LineNumber AuditSource::lineAt(std::size_t at) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), at);
    return LineNumber{std::max<std::int64_t>(after - m_lineStarts.begin(), 1)};
}

int AuditSource::sentenceAt(const ReviewBlock& block, std::size_t at) const
{
    for (std::size_t i = 0; i < block.sentences.size(); ++i) {
        if (block.sentences[i].begin <= at && at <= block.sentences[i].end)
            return static_cast<int>(i);
    }
    return 0;
}

ByteRange AuditSource::sentence(const AuditSpot& spot) const
{
    const ReviewBlock& own = block(spot);
    return own.sentences.empty() ? own.range : own.sentences[static_cast<std::size_t>(spot.sentence)];
}

void AuditSource::read(int index)
{
    const ReviewBlock& block = m_blocks[static_cast<std::size_t>(index)];
    const auto spotOf = [&](const ByteRange& range) { return AuditSpot{index, sentenceAt(block, range.begin)}; };
    const FoundPointer* before = m_pointers.empty() ? nullptr : &m_pointers.back().found;
    std::vector<ByteRange> taken;
    if (block.type != MarkdownBlock::Type::Code && !block.isQuotation) {
        for (FoundPointer& pointer : atMost(findPointers(m_text, block, m_paths, before))) {
            taken.push_back(pointer.range);
            taken.push_back(pointer.lines);
            const AuditSpot spot = spotOf(pointer.range);
            m_pointers.push_back({spot, std::move(pointer), -1, 0, {}, {}, {}, {}});
        }
    }
    const std::vector<ByteRange> pointerRanges = taken;
    for (const FoundQuote& quote : atMost(findQuotes(m_text, block))) {
        // A path between backticks is a pointer, not a passage; so is the row of a database.
        const bool isPointer = quote.form == FoundQuote::Form::Code &&
                               (namesRow(quote.range.of(m_text), m_paths) ||
                                std::any_of(pointerRanges.begin(), pointerRanges.end(), [&](const ByteRange& range) {
                                    constexpr std::size_t around = 8; // bytes: brackets, a trailing sign
                                    return range.meets(quote.range) &&
                                           quote.range.end - quote.range.begin <= range.end - range.begin + around;
                                }));
        if (isPointer)
            continue;
        dropPointersIn(quote.range, index);
        m_quotes.push_back({spotOf(quote.range), quote, -1, tellingWordsOf(quote.range.of(m_text)), -1});
        taken.push_back(quote.range);
    }
    for (FoundName& name : atMost(findNames(m_text, block, taken, m_runIds))) {
        taken.push_back(name.range);
        const AuditSpot spot = spotOf(name.range);
        m_names.push_back({spot, std::move(name), {}});
    }
    if (block.type == MarkdownBlock::Type::TableRow || block.isQuotation)
        return;
    for (FoundFigure& figure : atMost(findFigures(m_text, block, taken))) {
        const AuditSpot spot = spotOf(figure.range);
        m_figures.push_back({spot, std::move(figure), {}, {}});
    }
}

/// What a passage points to is said by whoever wrote that.
void AuditSource::dropPointersIn(const ByteRange& quote, int block)
{
    std::erase_if(m_pointers, [&](const PointerItem& pointer) {
        return pointer.spot.block == block && quote.begin <= pointer.found.range.begin &&
               pointer.found.range.end <= quote.end;
    });
}

void AuditSource::bind()
{
    for (std::size_t i = 0; i < m_quotes.size(); ++i)
        bindQuote(m_quotes[i], static_cast<int>(i));
    const std::vector<std::vector<int>> groups = pointerGroups();
    for (const std::vector<int>& group : groups) {
        bindTwins(group);
        bindGroup(group);
    }
    for (PointerItem& pointer : m_pointers) {
        if (pointer.found.first.isValid() && pointer.quotes.empty() && pointer.shared.empty())
            bindLonely(pointer);
    }
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        bindFigure(m_figures[i], static_cast<int>(i), groups);
}

/// Pointers to lines that stand one behind the other, with nothing but signs and `and` between them.
std::vector<std::vector<int>> AuditSource::pointerGroups() const
{
    std::vector<std::vector<int>> groups;
    for (std::size_t i = 0; i < m_pointers.size(); ++i) {
        const PointerItem& pointer = m_pointers[i];
        if (!pointer.found.first.isValid())
            continue;
        bool joins = false;
        if (!groups.empty()) {
            const PointerItem& last = m_pointers[static_cast<std::size_t>(groups.back().back())];
            const std::size_t from = last.found.range.end, to = pointer.found.range.begin;
            joins = groups.back().size() < mostOfGroup && last.spot.block == pointer.spot.block && from <= to &&
                    tellingWordsOf(m_text.substr(from, to - from)) == 0;
        }
        if (!joins)
            groups.emplace_back();
        groups.back().push_back(static_cast<int>(i));
    }
    return groups;
}

/// The words of a link and its target name one place: what is given for the one is given for both.
void AuditSource::bindTwins(const std::vector<int>& group)
{
    for (std::size_t i = 1; i < group.size(); ++i) {
        PointerItem& first = m_pointers[static_cast<std::size_t>(group[i - 1])];
        PointerItem& second = m_pointers[static_cast<std::size_t>(group[i])];
        if (first.found.places != second.found.places || first.found.first != second.found.first ||
            first.found.last != second.found.last)
            continue;
        if (first.quotes.empty())
            first.quotes = second.quotes;
        else if (second.quotes.empty())
            second.quotes = first.quotes;
    }
}

/// As many passages as pointers belong together in order. Else the passages are of the pointer that was found for them,
/// and may be of the others.
void AuditSource::bindGroup(const std::vector<int>& group)
{
    std::vector<int> quotes;
    for (const int index : group) {
        const PointerItem& pointer = m_pointers[static_cast<std::size_t>(index)];
        quotes.insert(quotes.end(), pointer.quotes.begin(), pointer.quotes.end());
    }
    if (group.size() > 1) {
        for (const int index : group)
            m_pointers[static_cast<std::size_t>(index)].group = group;
    }
    if (group.size() < 2 || quotes.empty())
        return;
    std::sort(quotes.begin(), quotes.end());
    const bool inPairs = quotes.size() == group.size();
    for (std::size_t i = 0; i < group.size(); ++i) {
        PointerItem& pointer = m_pointers[static_cast<std::size_t>(group[i])];
        if (inPairs) {
            pointer.quotes = {quotes[i]};
            m_quotes[static_cast<std::size_t>(quotes[i])].pointer = group[i];
        }
        for (const int quote : quotes) {
            if (std::find(pointer.quotes.begin(), pointer.quotes.end(), quote) == pointer.quotes.end())
                pointer.shared.push_back(quote);
        }
    }
}

/// The pointers behind a number are given for it, else the last ones before it.
void AuditSource::bindFigure(FigureItem& figure, int index, const std::vector<std::vector<int>>& groups)
{
    const auto isBefore = [this](const std::vector<int>& group, int block) {
        return m_pointers[static_cast<std::size_t>(group.front())].spot.block < block;
    };
    for (auto group = std::lower_bound(groups.begin(), groups.end(), figure.spot.block, isBefore);
         group != groups.end(); ++group) {
        const PointerItem& pointer = m_pointers[static_cast<std::size_t>(group->front())];
        if (pointer.spot.block != figure.spot.block)
            break;
        if (pointer.spot.sentence != figure.spot.sentence)
            continue;
        figure.pointers = *group;
        if (pointer.found.range.begin >= figure.found.range.end)
            break;
    }
    for (const int pointer : figure.pointers)
        m_pointers[static_cast<std::size_t>(pointer)].figures.push_back(index);
}

/// A pointer that touches a passage is given for it (`x.md#L3: "…"`, `"…" (x.md#L3)`), else the one behind it, else the
/// one before; those with lines go first.
void AuditSource::bindQuote(QuoteItem& quote, int index)
{
    constexpr std::size_t touching = 6; // bytes: quotation marks, a bracket, a colon
    if (quote.found.isSection)
        return;
    int best = -1;
    const auto distance = [&](const PointerItem& pointer) {
        const ByteRange& a = pointer.found.range;
        const ByteRange& b = quote.found.range;
        return a.begin >= b.end ? a.begin - b.end : b.begin - std::min(a.end, b.begin);
    };
    const auto isBehind = [&](const PointerItem& pointer) {
        return pointer.found.range.begin >= quote.found.range.end;
    };
    const auto hasColon = [&](const PointerItem& pointer) {
        return !isBehind(pointer) && distance(pointer) <= touching &&
               m_text.substr(pointer.found.range.end, distance(pointer)).find(':') != std::string_view::npos;
    };
    const auto rank = [&](const PointerItem& pointer) {
        const bool behind = isBehind(pointer);
        return (pointer.found.first.isValid() ? 16 : 0) + (hasColon(pointer) ? 8 : 0) +
               (behind && distance(pointer) <= touching ? 4 : 0) +
               (pointer.spot.sentence == quote.spot.sentence ? 2 : 0) + (behind ? 1 : 0);
    };
    const auto isBefore = [](const PointerItem& pointer, int block) { return pointer.spot.block < block; };
    const auto from = std::lower_bound(m_pointers.begin(), m_pointers.end(), quote.spot.block - 1, isBefore);
    for (auto i = static_cast<std::size_t>(from - m_pointers.begin()); i < m_pointers.size(); ++i) {
        const PointerItem& pointer = m_pointers[i];
        if (pointer.spot.block > quote.spot.block)
            break;
        const bool leadsIn = pointer.spot.block + 1 == quote.spot.block && quote.found.form == FoundQuote::Form::Block;
        if (pointer.spot.block != quote.spot.block && !leadsIn)
            continue;
        // Code behind a pointer may be anything, a name or a command.
        if (quote.found.form == FoundQuote::Form::Code && !quote.found.isAttributed && !isBehind(pointer) &&
            !hasColon(pointer))
            continue;
        const PointerItem* known = best < 0 ? nullptr : &m_pointers[static_cast<std::size_t>(best)];
        if (!known || rank(pointer) > rank(*known) ||
            (rank(pointer) == rank(*known) && distance(pointer) < distance(*known)))
            best = static_cast<int>(i);
    }
    quote.pointer = best;
    if (best >= 0)
        m_pointers[static_cast<std::size_t>(best)].quotes.push_back(index);
}

/// `Evidence: README.md, lines 12-14` below the statement that it is for.
void AuditSource::bindLonely(PointerItem& pointer)
{
    constexpr int wordsBeside = 3; // `Evidence:`, `See`
    const ReviewBlock& own = block(pointer.spot);
    const bool isAlone = tellingWordsOf(withoutPointers(own.range, pointer.spot.block, pointer)) <= wordsBeside;
    if (!isAlone || own.type == MarkdownBlock::Type::TableRow)
        return;
    const int heading = block(pointer.spot).heading;
    int nearest = -1;
    const auto isBefore = [](const QuoteItem& quote, int block) { return quote.spot.block < block; };
    const auto from = std::lower_bound(m_quotes.begin(), m_quotes.end(), pointer.spot.block - blocksBack, isBefore) -
                      m_quotes.begin();
    for (auto i = static_cast<std::size_t>(from);
         i < m_quotes.size() && m_quotes[i].spot.block <= pointer.spot.block + 1; ++i) {
        QuoteItem& quote = m_quotes[i];
        const int back = pointer.spot.block - quote.spot.block;
        if (back == 0 && !quote.found.isSection && quote.pointer >= 0)
            return; // `x.log#L3: "…", the same at x.log#L9`
        const bool same = block(quote.spot).heading == heading || quote.spot.block == heading;
        const bool isFree = !quote.found.isSection && !hasLines(quote.spot.block);
        if (back >= -1 && back <= blocksBack && same && isFree && !quote.found.isProposal &&
            (back >= 0 || quote.found.form == FoundQuote::Form::Block))
            nearest = static_cast<int>(i);
    }
    if (nearest < 0)
        return;
    const int block = m_quotes[static_cast<std::size_t>(nearest)].spot.block;
    for (std::size_t i = 0; i < m_quotes.size(); ++i) {
        if (m_quotes[i].spot.block == block && !m_quotes[i].found.isProposal)
            pointer.quotes.push_back(static_cast<int>(i));
    }
}

void AuditSource::addSearches()
{
    for (QuoteItem& quote : m_quotes)
        quote.passage = m_search.add(quote.found.range.of(m_text), WordSearch::Order::Passage);
    for (FigureItem& figure : m_figures) {
        std::vector<std::string_view> nouns = {figure.found.noun};
        if (figure.found.measure)
            nouns.insert(nouns.end(), figure.found.measure->words.begin(), figure.found.measure->words.end());
        for (const std::string_view noun : nouns) {
            std::vector<std::uint64_t> stems{wordId(figure.found.text)};
            for (const TextWord& word : wordsOf(noun))
                stems.push_back(word.stem);
            figure.passages.push_back(m_search.addTogether(stems));
        }
        // A percentage may have its noun before it, or none.
        if (figure.found.isPercent)
            figure.passages.push_back(m_search.addTogether({wordId(figure.found.text)}));
    }
    for (NameItem& name : m_names) {
        name.passages.push_back(m_search.add(name.found.text, WordSearch::Order::Passage));
        if (name.found.kind == AuditKind::Date && !name.found.stamp.hasTime)
            name.passages.push_back(m_search.add(isoDay(*name.found.stamp.epochSeconds), WordSearch::Order::Passage));
        if (name.found.kind == AuditKind::Commit) {
            for (const std::size_t size : {std::size_t{7}, std::size_t{8}, std::size_t{9}, std::size_t{10}}) {
                if (size < name.found.text.size())
                    name.passages.push_back(m_search.add(name.found.text.substr(0, size), WordSearch::Order::Passage));
            }
        }
    }
    for (PointerItem& pointer : m_pointers) {
        if (pointer.found.first.isValid())
            addSentence(pointer);
    }
}

/// Also without names of sections, the label that a statement begins with, and passages that are given with other
/// pointers than `own`.
std::string AuditSource::withoutPointers(ByteRange range, int block, const PointerItem& own) const
{
    const int ownIndex = static_cast<int>(&own - m_pointers.data());
    constexpr std::size_t marks = 16; // of lists and emphasis before a label
    std::string text;
    const std::string& label = m_blocks[static_cast<std::size_t>(block)].label;
    const std::string_view head = m_text.substr(range.begin, std::min(marks + label.size(), range.end - range.begin));
    if (const std::size_t at = head.find(label); !label.empty() && at != std::string_view::npos)
        range.begin += at + label.size();
    std::vector<ByteRange> left;
    for (const PointerItem& other : itemsOf(m_pointers, block))
        left.push_back(other.found.range);
    for (const QuoteItem& quote : itemsOf(m_quotes, block)) {
        const bool isOfAnother = quote.pointer >= 0 && quote.pointer != ownIndex &&
                                 std::find(own.group.begin(), own.group.end(), quote.pointer) == own.group.end();
        if (quote.found.isSection || isOfAnother)
            left.push_back(quote.found.range);
    }
    std::sort(left.begin(), left.end(), [](const ByteRange& a, const ByteRange& b) { return a.begin < b.begin; });
    for (const ByteRange& other : left) {
        if (other.begin < range.begin || other.end > range.end)
            continue;
        text += m_text.substr(range.begin, other.begin - range.begin);
        text += ' ';
        range.begin = other.end;
    }
    return text.append(range.of(m_text));
}

/// The block has a pointer to lines of its own.
bool AuditSource::hasLines(int block) const
{
    const auto own = itemsOf(m_pointers, block);
    return std::any_of(own.begin(), own.end(),
                       [](const PointerItem& pointer) { return pointer.found.first.isValid(); });
}

/// The words that are said of a place: of the sentence without its pointers, or of all the block where it is short.
void AuditSource::addSentence(PointerItem& pointer)
{
    std::string words = withoutPointers(sentence(pointer.spot), pointer.spot.block, pointer);
    if (tellingWordsOf(words) < tellingWords)
        words = withoutPointers(block(pointer.spot).range, pointer.spot.block, pointer);
    pointer.words = tellingWordsOf(words);
    pointer.sentence = m_search.add(words, WordSearch::Order::Near);
}

std::vector<int> AuditSource::runsAt(const AuditSpot& spot, bool around) const
{
    std::vector<int> runs = m_runs.namedIn(sentence(spot).of(m_text));
    if (!runs.empty() || !around)
        return runs;
    runs = m_runs.namedIn(block(spot).range.of(m_text));
    for (int heading = block(spot).heading; runs.empty() && heading >= 0;) {
        const ReviewBlock& above = m_blocks[static_cast<std::size_t>(heading)];
        runs = m_runs.namedIn(above.range.of(m_text));
        heading = above.heading < heading ? above.heading : -1;
    }
    return runs;
}

bool AuditSource::isProposal(const AuditSpot& spot) const
{
    return block(spot).isProposal || proposes(sentence(spot).of(m_text));
}

} // namespace exhibit
