// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/pointeraudit.h"

#include "models/domain/text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace exhibit {

namespace {

constexpr int wordsToFind = 4;       // of a sentence, to look for it by its words
constexpr int fewWords = 6;          // below that all of them have to stand there
constexpr int wordsOfShortQuote = 2; // that many places may have
constexpr double saidHere = 0.5;     // share of the words that a place has which says it
constexpr double saidThere = 0.6, surelySaid = 0.75;
constexpr double allSaid = 0.8;
constexpr double clearlyMore = 0.3;       // by which another place has to say it better
constexpr double clearlyFirst = 0.1;      // and be ahead of the next
constexpr double justFirst = 0.05;        // of a guess
constexpr std::int64_t mostLines = 400;   // of a pointer that are read
constexpr std::int64_t oneStatement = 12; // lines apart at which two passages are of one pointer

/// Lines of an artifact where the words of a pointer stand.
struct FoundPlace
{
    int artifact = -1;
    LineNumber first, last;
    Confidence confidence = Confidence::High;
    int others = 0; ///< further places
};

class PointerAudit
{
public:
    PointerAudit(const AuditSource& source, const AuditEvidence& evidence, const PointerItem& pointer)
        : m_source(source), m_evidence(evidence), m_pointer(pointer), m_found(pointer.found)
    {}

    AuditMark judge()
    {
        m_mark.kind = m_found.first.isValid() ? AuditKind::Pointer : AuditKind::File;
        m_mark.text = m_found.range.of(m_source.text());
        m_mark.was.path = m_found.name;
        m_mark.was.firstLine = m_found.first;
        m_mark.was.lastLine = m_found.last;
        if (!m_found.first.isValid())
            judgeFile();
        else if (m_found.places.empty())
            judgeAbsent();
        else
            judgeLines();
        return std::move(m_mark);
    }

private:
    void say(AuditVerdict verdict, const char* reason, std::vector<MessageArg> args = {})
    {
        m_mark.verdict = verdict;
        m_mark.reason = {reason, std::move(args)};
    }

    void judgeFile()
    {
        if (m_found.places.empty()) {
            say(AuditVerdict::NotChecked, "audit.file.absent");
            return;
        }
        say(AuditVerdict::Exact, "audit.file.present");
        m_mark.place = m_mark.was = m_evidence.paths().refTo(m_found.places.front(), {}, {});
    }

    /// The file is not in the pack; its words may be.
    void judgeAbsent()
    {
        if (const std::optional<FoundPlace> anchor = anywhere()) {
            moveTo(*anchor, "audit.pointer.other-file");
            return;
        }
        for (const Commit& commit : m_source.snapshot().facts->commits) {
            for (const CommitFile& file : commit.files) {
                if (!endsWithPath(file.path, m_found.name) && !endsWithPath(m_found.name, file.path))
                    continue;
                say(AuditVerdict::NotChecked, "audit.pointer.only-diff", {{"commit", commit.sha.substr(0, 8)}});
                m_mark.place = file.where;
                return;
            }
        }
        // The repository may have it; only words that are said to stand there can be missed.
        const bool quotes = std::any_of(m_pointer.quotes.begin(), m_pointer.quotes.end(), [this](int quote) {
            const QuoteItem& item = m_source.quotes()[static_cast<std::size_t>(quote)];
            return item.found.form != FoundQuote::Form::Code && item.found.isAttributed && !item.found.isProposal &&
                   item.words > wordsOfShortQuote;
        });
        if (quotes || isMisspelt())
            say(AuditVerdict::NotFound, "audit.pointer.no-file");
        else
            say(AuditVerdict::NotChecked, "audit.pointer.absent");
    }

    /// A file of the pack has nearly this name.
    bool isMisspelt() const
    {
        constexpr std::size_t shortest = 8;
        const std::string_view name = lastPart(m_found.name);
        if (name.size() < shortest || std::any_of(name.begin(), name.end(), isDigit))
            return false;
        const auto& artifacts = m_source.snapshot().facts->artifacts;
        return std::any_of(artifacts.begin(), artifacts.end(), [name](const Artifact& artifact) {
            return editDistance(lastPart(artifact.path), name, 2) <= 2;
        });
    }

    void judgeLines()
    {
        choosePlace();
        m_mark.was = m_evidence.paths().refTo(m_place, m_found.first, m_found.last);
        countInBundle();
        const bool exists = m_mark.was.lastLine <= m_evidence.paths().lastLine(m_place);
        const std::string text = exists ? linesAt(m_mark.was) : std::string();
        if (exists && standsHere(text)) {
            m_mark.place = m_mark.was;
            m_mark.place.quote = cutQuote(trimmed(std::string_view(text).substr(0, text.find('\n'))));
            return;
        }
        if (exists && standsBeside()) {
            sayUnsettled();
            return;
        }
        std::optional<FoundPlace> anchor = byQuotes(m_place);
        if (!anchor)
            anchor = byNearQuotes(m_place);
        const char* reason = "audit.pointer.elsewhere";
        if (!anchor && !m_pointer.quotes.empty()) {
            anchor = anywhere();
            reason = anchor ? "audit.pointer.other-file" : reason;
        }
        if (!anchor)
            anchor = byFigures(2);
        if (!anchor)
            anchor = bySentence(text);
        if (!anchor)
            anchor = byFigures(1);
        if (anchor)
            moveTo(*anchor, reason);
        else if (!exists && !m_found.isBorrowed)
            say(AuditVerdict::NotFound, "audit.pointer.no-line",
                {{"lines", std::to_string(m_evidence.paths().lastLine(m_place).value -
                                          m_evidence.paths().firstLine(m_place).value + 1)}});
        else
            sayUnsettled();
    }

    /// Lines of a section may be counted in its bundle.
    void countInBundle()
    {
        const PackPaths& paths = m_evidence.paths();
        const bool fits = m_mark.was.lastLine <= paths.lastLine(m_place);
        constexpr std::int64_t border = 2;
        if (fits || m_place.member < 0 || m_found.first.plus(border) < paths.firstLine(m_place) ||
            m_found.last > paths.lastLine(m_place).plus(border))
            return;
        m_place.member = -1;
        m_mark.was = paths.refTo(m_place, m_found.first, m_found.last);
    }

    /// The passage stands where another pointer beside this one leads.
    bool isOfNeighbour(const WordHit& hit) const
    {
        const std::vector<PointerItem>& all = m_source.pointers();
        const auto holds = [&](const PointerItem& other) {
            return &other != &m_pointer &&
                   std::any_of(other.found.places.begin(), other.found.places.end(), [&](const DocumentAddress& place) {
                       const SourceRef ref = m_evidence.paths().refTo(place, other.found.first, other.found.last);
                       return place.artifact == hit.text && ref.firstLine <= hit.last && hit.first <= ref.lastLine;
                   });
        };
        return std::any_of(m_pointer.group.begin(), m_pointer.group.end(),
                           [&](int index) { return holds(all[static_cast<std::size_t>(index)]); }) ||
               std::any_of(all.begin(), all.end(), [&](const PointerItem& other) {
                   return other.spot.block == m_pointer.spot.block && other.spot.sentence == m_pointer.spot.sentence &&
                          other.found.first.isValid() && holds(other);
               });
    }

    void sayUnsettled()
    {
        say(AuditVerdict::NotChecked,
            m_found.places.size() > 1 ? "audit.pointer.ambiguous" : "audit.pointer.nothing-said",
            {{"files", std::to_string(m_found.places.size())}});
        if (m_mark.was.lastLine <= m_evidence.paths().lastLine(m_place))
            m_mark.place = m_mark.was;
    }

    /// Of several files of one name: the one that holds the words, or that is of a run which the sentence names.
    void choosePlace()
    {
        m_place = m_found.places.front();
        if (m_found.places.size() < 2)
            return;
        for (const DocumentAddress& place : m_found.places) {
            for (const int quote : m_pointer.quotes) {
                if (!m_evidence.hitsIn(passageOf(quote), place).empty()) {
                    m_place = place;
                    return;
                }
            }
        }
        for (const int run : m_source.runsAt(m_pointer.spot, true)) {
            const Run& named = m_source.snapshot().review->runs[static_cast<std::size_t>(run)];
            for (const DocumentAddress& place : m_found.places) {
                const SourceRef lines = m_evidence.paths().refTo(place, LineNumber{1}, LineNumber{1});
                if (contains(named.log, lines) ||
                    m_evidence.paths().pathOf(place).find(named.key.runId) != std::string::npos) {
                    m_place = place;
                    return;
                }
            }
        }
    }

    int passageOf(int quote) const { return m_source.quotes()[static_cast<std::size_t>(quote)].passage; }

    std::string linesAt(const SourceRef& ref) const
    {
        const LineNumber last = std::min(ref.lastLine, ref.firstLine.plus(mostLines));
        return m_evidence.lines(m_place.artifact, ref.firstLine, last);
    }

    /// The lines that are named have a number of the sentence, with what it counts.
    bool holdNumber() const
    {
        for (const int figure : m_pointer.figures) {
            for (const int passage : m_source.figures()[static_cast<std::size_t>(figure)].passages) {
                const auto& hits = m_evidence.hitsIn(passage, m_place);
                if (std::any_of(hits.begin(), hits.end(), [this](const WordHit& hit) {
                        return m_mark.was.firstLine <= hit.first && hit.last <= m_mark.was.lastLine;
                    }))
                    return true;
            }
        }
        return false;
    }

    /// True, with verdict, if some of what is said stands in the lines that are named.
    bool standsHere(const std::string& text)
    {
        std::vector<int> quotes = m_pointer.quotes;
        quotes.insert(quotes.end(), m_pointer.shared.begin(), m_pointer.shared.end());
        for (const int quote : quotes) {
            for (const WordHit& hit : m_evidence.hitsIn(passageOf(quote), m_place)) {
                if (hit.first <= m_mark.was.lastLine && hit.last >= m_mark.was.firstLine) {
                    say(AuditVerdict::Exact, "audit.pointer.holds-quote");
                    return true;
                }
            }
        }
        // A name in code, of a run or a test, says of what the sentence speaks; its numbers may well be pointed to.
        const auto isElsewhere = [this](int quote, bool isName) {
            const bool isOneName =
                m_source.quotes()[static_cast<std::size_t>(quote)].found.form == FoundQuote::Form::Code &&
                isOneWord(quote);
            return isOneName == isName && !m_evidence.hitsIn(passageOf(quote), m_place).empty();
        };
        const auto areElsewhere = [&](bool areNames) {
            return std::any_of(m_pointer.quotes.begin(), m_pointer.quotes.end(),
                               [&](int quote) { return isElsewhere(quote, areNames); });
        };
        if (areElsewhere(false))
            return false;
        const bool namesElsewhere = areElsewhere(true);
        for (const int index : m_pointer.quotes) {
            const int passage = passageOf(index);
            if (!namesElsewhere && passage >= 0 && m_source.search().shareIn(passage, text) >= saidThere) {
                say(AuditVerdict::Exact, "audit.pointer.near-quote");
                return true;
            }
        }
        if (holdNumber()) {
            say(AuditVerdict::Exact, "audit.pointer.holds-number");
            return true;
        }
        if (namesElsewhere)
            return false;
        m_shareHere = m_pointer.sentence < 0 ? 0 : m_source.search().shareIn(m_pointer.sentence, text);
        if (m_shareHere < saidHere)
            return false;
        say(AuditVerdict::Exact, "audit.pointer.holds-words");
        return true;
    }

    /// A passage of many places stands near to the lines that are named: these may be meant as well as any.
    bool standsBeside() const
    {
        return std::any_of(m_pointer.quotes.begin(), m_pointer.quotes.end(), [this](int quote) {
            const std::vector<WordHit> hits = m_evidence.hitsIn(passageOf(quote), m_place);
            return hits.size() > 1 && std::any_of(hits.begin(), hits.end(),
                                                  [this](const WordHit& hit) { return isBeside(hit.first, hit.last); });
        });
    }

    /// Where the passages stand in `place`; of several places the one that says most of the sentence.
    std::optional<FoundPlace> byQuotes(const DocumentAddress& place) const
    {
        std::optional<FoundPlace> anchor;
        for (const int quote : m_pointer.quotes) {
            const std::vector<WordHit> hits = m_evidence.hitsIn(passageOf(quote), place);
            if (std::any_of(hits.begin(), hits.end(), [this](const WordHit& hit) { return isOfNeighbour(hit); }))
                return std::nullopt;
            const int words = m_source.quotes()[static_cast<std::size_t>(quote)].words;
            if (hits.empty() || words < 2 || (words <= wordsOfShortQuote && hits.size() > 1))
                continue;
            const FoundPlace found = bestOf(hits);
            const bool isName = m_source.quotes()[static_cast<std::size_t>(quote)].found.form == FoundQuote::Form::Code;
            if (isName && (found.confidence == Confidence::Low || (isInRow() && isOneWord(quote))))
                continue; // a name in code stands at many places, and one in a row may be of another cell
            if (!anchor) {
                anchor = found;
            } else if (found.artifact == anchor->artifact && found.first.value <= anchor->last.value + oneStatement &&
                       anchor->first.value <= found.last.value + oneStatement) {
                anchor->first = std::min(anchor->first, found.first);
                anchor->last = std::max(anchor->last, found.last);
            }
        }
        return anchor;
    }

    bool isOneWord(int quote) const
    {
        const std::string_view words =
            m_source.quotes()[static_cast<std::size_t>(quote)].found.range.of(m_source.text());
        return words.find(' ') == std::string_view::npos;
    }

    FoundPlace bestOf(const std::vector<WordHit>& hits) const
    {
        const auto rank = [this](const WordHit& hit) {
            if (m_pointer.sentence < 0)
                return 0.0;
            const LineNumber from{std::max<std::int64_t>(hit.first.value - 2, 1)};
            return m_source.search().shareIn(m_pointer.sentence, m_evidence.lines(hit.text, from, hit.last.plus(2)));
        };
        std::vector<std::pair<double, const WordHit*>> ranked;
        constexpr std::size_t mostRanked = 60;
        for (std::size_t i = 0; i < std::min(hits.size(), mostRanked); ++i)
            ranked.emplace_back(hits.size() > 1 ? rank(hits[i]) : 1, &hits[i]);
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        const WordHit& best = *ranked.front().second;
        FoundPlace anchor{best.text, best.first, best.last, Confidence::High, static_cast<int>(hits.size()) - 1};
        if (hits.size() > 1)
            anchor.confidence =
                ranked[0].first >= ranked[1].first + clearlyFirst ? Confidence::Medium : Confidence::Low;
        return anchor;
    }

    /// So near to the lines that are named that the statement as a whole is meant.
    bool isBeside(const NearHit& hit) const { return isBeside(hit.line, hit.line); }
    bool isBeside(LineNumber first, LineNumber last) const
    {
        constexpr std::int64_t beside = 5;
        return last.plus(beside) >= m_mark.was.firstLine && m_mark.was.lastLine.plus(beside) >= first;
    }

    /// A passage that is no quotation, but a line says nearly it.
    std::optional<FoundPlace> byNearQuotes(const DocumentAddress& place) const
    {
        for (const int quote : m_pointer.quotes) {
            const QuoteItem& item = m_source.quotes()[static_cast<std::size_t>(quote)];
            const std::vector<NearHit> near = m_evidence.nearIn(item.passage, place);
            if (near.empty() || near.front().share < saidThere || item.words <= wordsOfShortQuote ||
                item.found.form == FoundQuote::Form::Code || isBeside(near.front()))
                continue;
            const bool isFirst = near.size() == 1 || near[0].share >= near[1].share + clearlyFirst;
            const bool isSure = near.front().share >= surelySaid && isFirst;
            return FoundPlace{near.front().text, near.front().line, near.front().line,
                              isSure ? Confidence::Medium : Confidence::Low, static_cast<int>(near.size()) - 1};
        }
        return std::nullopt;
    }

    /// The passages stand in another file than the one named.
    std::optional<FoundPlace> anywhere() const
    {
        for (const int quote : m_pointer.quotes) {
            const QuoteItem& item = m_source.quotes()[static_cast<std::size_t>(quote)];
            const std::vector<WordHit> hits = m_evidence.hits(item.passage);
            const bool isAccounted =
                std::any_of(hits.begin(), hits.end(), [this](const WordHit& hit) { return isOfNeighbour(hit); });
            const bool isName = item.found.form == FoundQuote::Form::Code && hits.size() > 1;
            if (hits.empty() || isAccounted || isName || item.words <= wordsOfShortQuote)
                continue;
            FoundPlace anchor = bestOf(hits);
            anchor.confidence = hits.size() == 1 ? Confidence::Medium : Confidence::Low;
            return anchor;
        }
        return std::nullopt;
    }

    /// The line of the file that has most of the sentence's numbers with their nouns. One alone tells a place only if
    /// it is no small number, which may be of anything.
    std::optional<FoundPlace> byFigures(int least) const
    {
        constexpr double smallNumber = 10;
        if (least < 2 && isInRow())
            return std::nullopt;
        std::map<LineNumber, int> votes;
        for (const int figure : m_pointer.figures) {
            const FigureItem& item = m_source.figures()[static_cast<std::size_t>(figure)];
            std::map<LineNumber, int> own;
            if (least < 2 && item.found.high < smallNumber)
                continue;
            for (const int passage : item.passages) {
                for (const WordHit& hit : m_evidence.hitsIn(passage, m_place))
                    own[hit.first] = 1;
            }
            for (const auto& [line, vote] : own)
                votes[line] += vote;
        }
        const auto best = std::max_element(votes.begin(), votes.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (best == votes.end() || best->second < least || isOfNeighbour({m_place.artifact, best->first, best->first}))
            return std::nullopt;
        const auto equals =
            std::count_if(votes.begin(), votes.end(), [&](const auto& entry) { return entry.second == best->second; });
        return FoundPlace{m_place.artifact, best->first, best->first,
                          equals == 1 && best->second > 1 ? Confidence::Medium : Confidence::Low,
                          static_cast<int>(equals) - 1};
    }

    /// A row of a table has words and numbers of several things.
    bool isInRow() const { return m_source.block(m_pointer.spot).type == MarkdownBlock::Type::TableRow; }

    std::optional<FoundPlace> bySentence(const std::string& text) const
    {
        if (m_pointer.words < wordsToFind || isInRow())
            return std::nullopt;
        const std::vector<NearHit> near = m_evidence.nearIn(m_pointer.sentence, m_place);
        const double here = text.empty() ? 0 : m_shareHere;
        const double least = m_pointer.words < fewWords ? allSaid : saidThere;
        if (near.empty() || isBeside(near.front()) || near.front().share < least ||
            near.front().share < here + clearlyMore ||
            isOfNeighbour({near.front().text, near.front().line, near.front().line}))
            return std::nullopt;
        const double ahead = near.size() == 1 ? 1 : near[0].share - near[1].share;
        if (ahead < justFirst)
            return std::nullopt;
        const bool isSure = near.front().share >= surelySaid && ahead >= clearlyFirst;
        return FoundPlace{near.front().text, near.front().line, near.front().line,
                          isSure ? Confidence::Medium : Confidence::Low, static_cast<int>(near.size()) - 1};
    }

    void moveTo(const FoundPlace& anchor, const char* reason)
    {
        m_mark.place = m_evidence.refTo({anchor.artifact, anchor.first, anchor.last}, {});
        m_mark.confidence = anchor.confidence;
        say(AuditVerdict::Reanchored, anchor.others > 0 ? "audit.pointer.elsewhere-several" : reason,
            {{"others", std::to_string(anchor.others)}});
        addEdits(anchor);
    }

    /// In the spelling and in the numbering of the review; the path is written anew only for another file.
    void addEdits(const FoundPlace& anchor)
    {
        const PackPaths& paths = m_evidence.paths();
        const bool sameFile = !m_found.places.empty() && anchor.artifact == m_place.artifact &&
                              paths.firstLine(m_place) <= anchor.first && anchor.last <= paths.lastLine(m_place);
        const DocumentAddress target = sameFile ? m_place : paths.placeAt(anchor.artifact, anchor.first);
        const std::int64_t before = paths.firstLine(target).value - 1;
        const LineNumber first = anchor.first.plus(-before), last = anchor.last.plus(-before);
        const std::string lines = spelledLines(m_found.lines.of(m_source.text()), first, last);
        if (sameFile) {
            m_mark.edits.push_back({m_found.lines.begin, m_found.lines.end, lines});
        } else if (m_found.path.end > m_found.path.begin) {
            m_mark.edits.push_back({m_found.path.begin, m_found.path.end, paths.pathOf(target)});
            m_mark.edits.push_back({m_found.lines.begin, m_found.lines.end, lines});
        } else {
            m_mark.edits.push_back({m_found.range.begin, m_found.range.end, paths.pathOf(target) + ' ' + lines});
        }
    }

    const AuditSource& m_source;
    const AuditEvidence& m_evidence;
    const PointerItem& m_pointer;
    const FoundPointer& m_found;
    DocumentAddress m_place;
    double m_shareHere = 0; ///< of the sentence's words, in the lines that are named
    AuditMark m_mark;
};

} // namespace

AuditMark auditPointer(const AuditSource& source, const AuditEvidence& evidence, const PointerItem& pointer)
{
    return PointerAudit(source, evidence, pointer).judge();
}

} // namespace exhibit
