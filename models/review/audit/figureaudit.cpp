// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/figureaudit.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace exhibit {

namespace {

constexpr std::int64_t mostLinesOfPlace = 12;
constexpr std::size_t mostBetween = 60; // bytes between a number and the pointer that is given for it
constexpr double smallNumber = 10;      // of things that the pack does not count

std::string numberText(double value)
{
    if (value == std::floor(value))
        return std::to_string(static_cast<std::int64_t>(value));
    std::string text(32, '\0');
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    text.resize(static_cast<std::size_t>(end - text.data()));
    return text;
}

bool fits(double value, const FoundFigure& figure)
{
    switch (figure.bound) {
    case Bound::About: {
        const double tolerance = std::max(2.0, figure.low * 0.05);
        return value >= figure.low - tolerance && value <= figure.high + tolerance;
    }
    case Bound::AtLeast:
        return value >= figure.low;
    case Bound::AtMost:
        return value <= figure.high;
    case Bound::Exact:
        break;
    }
    return value >= figure.low && value <= figure.high;
}

SourceRef placeOf(const Run& run)
{
    for (const SourceRef* ref : {&run.summary, &run.report, &run.log}) {
        if (!ref->isNull())
            return *ref;
    }
    return {};
}

/// A run may count a thing in more than one way; the way in which it has none of it tells nothing beside another.
std::string valuesText(const std::vector<std::int64_t>& values)
{
    const bool hasSome = std::any_of(values.begin(), values.end(), [](std::int64_t value) { return value != 0; });
    std::vector<std::string> texts;
    for (const std::int64_t value : values) {
        if (value != 0 || !hasSome)
            texts.push_back(std::to_string(value));
    }
    return joined(texts, " / ");
}

/// Numbers that stand right before a noun in a text.
std::vector<double> numbersOf(std::string_view text, const FoundFigure& figure)
{
    const std::uint64_t noun = stemId(figure.noun);
    const std::vector<TextWord> words = wordsOf(text);
    std::vector<double> values;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].kind != TextWord::Kind::Number)
            continue;
        for (std::size_t j = i + 1; j < std::min(i + 3, words.size()); ++j) {
            const std::string_view word = text.substr(words[j].begin, words[j].end - words[j].begin);
            const RunMeasure* measure = measureOfWord(word);
            if (words[j].stem != noun && !(measure && measure == figure.measure))
                continue;
            double value = 0;
            const std::string_view number = text.substr(words[i].begin, words[i].end - words[i].begin);
            if (number.ends_with('%') == figure.isPercent && readCellNumber(number, value))
                addOnce(values, value);
            break;
        }
    }
    return values;
}

class FigureAudit
{
public:
    FigureAudit(const AuditSource& source, const AuditEvidence& evidence, const FigureItem& figure,
                const std::vector<AuditMark>& pointers)
        : m_source(source), m_evidence(evidence), m_item(figure), m_figure(figure.found),
          m_runs(source.snapshot().review->runs)
    {
        for (const int index : figure.pointers)
            m_pointers.push_back(&pointers[static_cast<std::size_t>(index)]);
    }

    AuditMark judge()
    {
        m_mark.kind = AuditKind::Number;
        m_mark.text = m_figure.range.of(m_source.text());
        const std::vector<int> named = m_source.runsAt(m_item.spot, false);
        if (const NameItem* other = named.empty() && m_figure.measure ? runElsewhere() : nullptr) {
            if (!agreesAtPointer() && !isStatedBeside(other->found.text))
                say(AuditVerdict::NotChecked, "audit.number.other-run", {{"run", other->found.text}});
            return std::move(m_mark);
        }
        if (agreesAtPointer() || agreesWith(named) || agreesWith(m_source.runsAt(m_item.spot, true)))
            return std::move(m_mark);
        const bool mayDiffer = !m_figure.isPartial && !m_source.isProposal(m_item.spot);
        if (mayDiffer && (differsFromRun(named) || differsAtPointer() || differsFromPack()))
            return std::move(m_mark);
        if (agreesWithAnyRun(named) || agreesWithPack() || isStated())
            return std::move(m_mark);
        const bool counted = m_figure.measure != nullptr || !m_pointers.empty();
        if (m_source.isProposal(m_item.spot))
            say(AuditVerdict::NotChecked, "audit.number.proposal");
        else if (m_figure.isPartial || (!counted && m_figure.high < smallNumber))
            say(AuditVerdict::NotChecked, "audit.number.own-count");
        else
            say(AuditVerdict::NowhereStated, "audit.number.nowhere");
        return std::move(m_mark);
    }

private:
    void say(AuditVerdict verdict, const char* reason, std::vector<MessageArg> args = {})
    {
        m_mark.verdict = verdict;
        m_mark.reason = {reason, std::move(args)};
    }

    /// Where a pointer leads in the end, if that is sure.
    static const SourceRef* pointed(const AuditMark& pointer)
    {
        if (pointer.place.isNull() || !pointer.place.firstLine.isValid())
            return nullptr;
        const bool holds = pointer.verdict == AuditVerdict::Exact ||
                           (pointer.verdict == AuditVerdict::Reanchored && pointer.confidence != Confidence::Low);
        return holds ? &pointer.place : nullptr;
    }

    bool agreesAtPointer()
    {
        return std::any_of(m_pointers.begin(), m_pointers.end(), [this](const AuditMark* pointer) {
            const SourceRef* place = pointed(*pointer);
            return place && agreesAt(*place);
        });
    }

    bool agreesAt(const SourceRef& place)
    {
        for (const int passage : m_item.passages) {
            if (passage < 0)
                continue;
            for (const WordHit& hit : m_source.search().hits(passage)) {
                const std::string& path = m_source.snapshot().facts->artifacts[static_cast<std::size_t>(hit.text)].path;
                if (path != place.path || hit.first < place.firstLine || hit.last > place.lastLine)
                    continue;
                say(AuditVerdict::Agrees, "audit.number.pointed");
                m_mark.place = m_evidence.refTo(hit, {});
                return true;
            }
        }
        return false;
    }

    bool agreesWith(const std::vector<int>& runs)
    {
        for (const int index : runs) {
            const Run& run = m_runs[static_cast<std::size_t>(index)];
            if (m_figure.measure && fitsRun(run)) {
                sayRun(run);
                return true;
            }
        }
        return false;
    }

    bool fitsRun(const Run& run) const
    {
        const std::vector<std::int64_t> values = m_figure.measure->values(run);
        return std::any_of(values.begin(), values.end(),
                           [this](std::int64_t value) { return fits(static_cast<double>(value), m_figure); });
    }

    void sayRun(const Run& run)
    {
        say(AuditVerdict::Agrees, "audit.number.of-run", {{"run", toString(run.key)}});
        m_mark.place = placeOf(run);
    }

    /// The run that the sentence names is none of the pack: what the pack's own runs count says nothing about it.
    const NameItem* runElsewhere() const
    {
        for (const NameItem& name : m_source.names()) {
            if (name.spot.block == m_item.spot.block && name.spot.sentence == m_item.spot.sentence &&
                name.found.kind == AuditKind::Run && name.found.like != name.found.text)
                return &name;
        }
        return nullptr;
    }

    /// A line that names the run states the number.
    bool isStatedBeside(const std::string& runId)
    {
        for (const int passage : m_item.passages) {
            for (const WordHit& hit : m_evidence.hits(passage)) {
                if (m_evidence.lines(hit.text, hit.first, hit.last).find(runId) == std::string::npos)
                    continue;
                say(AuditVerdict::Agrees, "audit.number.stated");
                m_mark.place = m_evidence.refTo(hit, {});
                return true;
            }
        }
        return false;
    }

    /// One run is named in the sentence, and it has another number.
    bool differsFromRun(const std::vector<int>& named)
    {
        if (!m_figure.measure || named.size() != 1)
            return false;
        const Run& run = m_runs[static_cast<std::size_t>(named.front())];
        const std::vector<std::int64_t> values = m_figure.measure->values(run);
        if (values.empty() || !isSubject(run.key.runId) || isStatedOf(run))
            return false;
        say(AuditVerdict::Differs, "audit.number.differs", {{"value", valuesText(values)}, {"run", toString(run.key)}});
        m_mark.place = placeOf(run);
        return true;
    }

    /// The number is said of the run: `<run> has 60 failed`, `60 failed in <run>`, not `60 that <run> does not have`.
    bool isSubject(const std::string& runId) const
    {
        static const RE2 breaks(
            R"((?i)[;.]|\b(?:that|which|not|than|from|baseline|while|but|whereas|against|compared|versus|vs|like|as|each|every)\b)");
        static const RE2 joins(
            R"((?i)^\s*(?:tests?\s*)?(?:(?:were|are|is|was|remain)\s*)?(?:in|of|for|by)\s+(?:the\s+)?(?:run\s+)?[`*_"]*$)");
        const ByteRange sentence = m_source.sentence(m_item.spot);
        const std::string_view text = m_source.text();
        const std::size_t at = sentence.of(text).find(runId);
        if (at == std::string_view::npos)
            return false;
        static const RE2 other(
            R"((?i)\b(?:compared (?:with|to)|than|from|against|unlike|like|since|to|versus|vs\.?)\W*$)");
        const std::size_t begin = sentence.begin + at, end = begin + runId.size();
        const auto between = [text](std::size_t from, std::size_t to) {
            const std::string_view gap = text.substr(from, to - from);
            return re2::StringPiece(gap.data(), gap.size());
        };
        if (end <= m_figure.range.begin)
            return !RE2::PartialMatch(between(sentence.begin, begin), other) &&
                   !RE2::PartialMatch(between(end, m_figure.range.begin), breaks);
        return m_figure.range.end <= begin && RE2::FullMatch(between(m_figure.range.end, begin), joins);
    }

    /// A line of the run, or one that names it, states the number after all.
    bool isStatedOf(const Run& run) const
    {
        constexpr int mostRead = 60;
        int read = 0;
        for (const int passage : m_item.passages) {
            if (passage < 0)
                continue;
            for (const WordHit& hit : m_source.search().hits(passage)) {
                SourceRef ref;
                ref.path = m_source.snapshot().facts->artifacts[static_cast<std::size_t>(hit.text)].path;
                ref.firstLine = hit.first;
                ref.lastLine = hit.last;
                if (run.speaksAt(ref))
                    return true;
                if (++read <= mostRead &&
                    m_evidence.lines(hit.text, hit.first, hit.last).find(run.key.runId) != std::string::npos)
                    return true;
            }
        }
        return false;
    }

    /// The lines that are given for it count the same thing otherwise.
    bool differsAtPointer()
    {
        const SourceRef* place = m_pointers.size() == 1 ? pointed(*m_pointers.front()) : nullptr;
        if (!place || m_figure.bound != Bound::Exact ||
            place->lastLine.value - place->firstLine.value > mostLinesOfPlace || isOfOtherPlace())
            return false;
        const int artifact = artifactOf(place->path);
        if (artifact < 0)
            return false;
        const std::vector<double> values =
            numbersOf(m_evidence.lines(artifact, place->firstLine, place->lastLine), m_figure);
        if (values.size() != 1 || fits(values.front(), m_figure) || othersFit(values.front()))
            return false;
        say(AuditVerdict::Differs, "audit.number.differs-there", {{"value", numberText(values.front())}});
        m_mark.place = *place;
        return true;
    }

    int artifactOf(const std::string& path) const
    {
        const auto& artifacts = m_source.snapshot().facts->artifacts;
        for (std::size_t i = 0; i < artifacts.size(); ++i) {
            if (artifacts[i].path == path)
                return static_cast<int>(i);
        }
        return -1;
    }

    /// The pointer stands before the number, or too far behind it to be for it alone, or it is given for a passage.
    bool isOfOtherPlace() const
    {
        const PointerItem& pointer = m_source.pointers()[static_cast<std::size_t>(m_item.pointers.front())];
        const ByteRange& range = pointer.found.range;
        return !pointer.quotes.empty() || range.begin < m_figure.range.end ||
               range.begin - m_figure.range.end > mostBetween;
    }

    /// Another number of the same sentence is the one that stands there.
    bool othersFit(double value) const
    {
        return std::any_of(m_source.figures().begin(), m_source.figures().end(), [&](const FigureItem& other) {
            return other.spot.block == m_item.spot.block && other.spot.sentence == m_item.spot.sentence &&
                   other.found.range.begin != m_figure.range.begin && fits(value, other.found) &&
                   other.found.measure == m_figure.measure;
        });
    }

    bool agreesWithAnyRun(const std::vector<int>& named)
    {
        if (!m_figure.measure || named.size() == 1)
            return false;
        const auto run = std::find_if(m_runs.begin(), m_runs.end(), [this](const Run& each) { return fitsRun(each); });
        if (run == m_runs.end())
            return false;
        sayRun(*run);
        return true;
    }

    /// What the pack itself counts: its runs, commits, files.
    bool agreesWithPack()
    {
        const PackFacts& facts = *m_source.snapshot().facts;
        const std::string noun = lowered(m_figure.noun);
        const auto executed = std::count_if(m_runs.begin(), m_runs.end(), [](const Run& run) { return run.executed; });
        const auto is = [&](std::string_view word, std::size_t count) {
            return noun == word && fits(static_cast<double>(count), m_figure);
        };
        const bool agrees = is("runs", m_runs.size()) || is("runs", static_cast<std::size_t>(executed)) ||
                            is("commits", facts.commits.size()) || is("files", facts.artifacts.size());
        if (agrees)
            say(AuditVerdict::Agrees, "audit.number.of-pack");
        return agrees;
    }

    /// The whole sentence counts the runs of the pack, `There are 7 runs in the pack`: not those of a kind, nor a part.
    bool differsFromPack()
    {
        static const RE2 before(R"((?i)^[\s\d.)*_-]*(?:there (?:are|were)|(?:the|this) (?:evidence )?pack )"
                                R"((has|holds|contains|covers|consists of))\s*(?:\*\*)?$)");
        static const RE2 after(R"((?i)^(?:\*\*)?(\s+(?:in|of) (?:the|this) (?:evidence )?pack)?\s*\.?\s*$)");
        if (lowered(m_figure.noun) != "runs" || m_figure.bound != Bound::Exact || m_runs.empty())
            return false;
        const ByteRange sentence = m_source.sentence(m_item.spot);
        const std::string_view text = m_source.text();
        const std::string head(text.substr(sentence.begin, m_figure.range.begin - sentence.begin));
        const std::string tail(text.substr(m_figure.range.end, sentence.end - m_figure.range.end));
        std::string has, inPack;
        if (!RE2::PartialMatch(head, before, &has) || !RE2::PartialMatch(tail, after, &inPack) ||
            (has.empty() && inPack.empty()) || agreesWithPack() || isStated())
            return false;
        say(AuditVerdict::Differs, "audit.number.differs-pack", {{"value", std::to_string(m_runs.size())}});
        return true;
    }

    bool isStated()
    {
        for (const int passage : m_item.passages) {
            const std::vector<WordHit> hits = m_evidence.hits(passage);
            if (hits.empty())
                continue;
            say(AuditVerdict::Agrees, "audit.number.stated");
            m_mark.place = m_evidence.refTo(hits.front(), {});
            return true;
        }
        return false;
    }

    const AuditSource& m_source;
    const AuditEvidence& m_evidence;
    const FigureItem& m_item;
    const FoundFigure& m_figure;
    const std::vector<Run>& m_runs;
    std::vector<const AuditMark*> m_pointers;
    AuditMark m_mark;
};

/// The runs that a row is about: a cell is the name of one, and no more.
std::vector<int> runsOfRow(const AuditSource& source, const ReviewBlock& row)
{
    const std::vector<Run>& runs = source.snapshot().review->runs;
    for (const ByteRange& cell : row.cells) {
        std::string_view name = trimmed(cell.of(source.text()));
        while (!name.empty() && std::string_view("`*_").find(name.front()) != std::string_view::npos)
            name.remove_prefix(1);
        while (!name.empty() && std::string_view("`*_").find(name.back()) != std::string_view::npos)
            name.remove_suffix(1);
        std::vector<int> found;
        for (std::size_t i = 0; i < runs.size() && !name.empty(); ++i) {
            if (name == runs[i].key.runId || name == toString(runs[i].key))
                found.push_back(static_cast<int>(i));
        }
        if (!found.empty() && cell.begin == row.cells.front().begin)
            return found;
    }
    return {};
}

ByteRange trimmedRange(std::string_view text, ByteRange range)
{
    const std::string_view inside = trimmed(range.of(text));
    if (inside.empty())
        return range;
    const auto begin = static_cast<std::size_t>(inside.data() - text.data());
    return {begin, begin + inside.size()};
}

} // namespace

AuditMark auditFigure(const AuditSource& source, const AuditEvidence& evidence, const FigureItem& figure,
                      const std::vector<AuditMark>& pointers)
{
    return FigureAudit(source, evidence, figure, pointers).judge();
}

std::vector<AuditMark> auditCells(const AuditSource& source)
{
    std::vector<AuditMark> marks;
    const std::vector<Run>& runs = source.snapshot().review->runs;
    for (std::size_t b = 0; b < source.blocks().size(); ++b) {
        const ReviewBlock& row = source.blocks()[b];
        if (row.tableHead < 0 || row.tableHead == static_cast<int>(b))
            continue;
        const ReviewBlock& head = source.blocks()[static_cast<std::size_t>(row.tableHead)];
        const std::vector<int> named = runsOfRow(source, row);
        for (std::size_t i = 0; i < std::min(row.cells.size(), head.cells.size()) && !named.empty(); ++i) {
            const RunMeasure* measure = measureOfName(head.cells[i].of(source.text()));
            double value = 0;
            if (!measure || !readCellNumber(row.cells[i].of(source.text()), value))
                continue;
            AuditMark mark;
            mark.kind = AuditKind::Cell;
            const ByteRange range = trimmedRange(source.text(), row.cells[i]);
            mark.begin = range.begin;
            mark.end = range.end;
            mark.text = range.of(source.text());
            mark.statement = static_cast<int>(b);
            std::vector<std::int64_t> values;
            for (const int run : named) {
                for (const std::int64_t known : measure->values(runs[static_cast<std::size_t>(run)]))
                    addOnce(values, known);
            }
            const Run& run = runs[static_cast<std::size_t>(named.front())];
            const bool agrees = std::any_of(values.begin(), values.end(), [value](std::int64_t known) {
                return static_cast<double>(known) == value;
            });
            mark.place = placeOf(run);
            mark.verdict = values.empty() ? AuditVerdict::NotChecked
                           : agrees       ? AuditVerdict::Agrees
                                          : AuditVerdict::Differs;
            mark.reason = {values.empty() ? "audit.number.not-counted"
                           : agrees       ? "audit.number.of-run"
                                          : "audit.number.differs",
                           {{"value", valuesText(values)}, {"run", toString(run.key)}}};
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

} // namespace exhibit
