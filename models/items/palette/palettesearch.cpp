// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/palette/palettesearch.h"

#include "models/items/itemtext.h"
#include "models/items/tests/testfilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

constexpr std::size_t mostRanked = 4000; ///< tests that hold the letters and are ranked; the rest is only counted
constexpr PaletteGroup allGroups[] = {PaletteGroup::Place, PaletteGroup::GoTo,   PaletteGroup::Runs,
                                      PaletteGroup::Tests, PaletteGroup::Claims, PaletteGroup::Commands,
                                      PaletteGroup::Text};

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

void keepBest(PaletteHits& hits, int mostShown)
{
    const auto better = [](const PaletteHit& one, const PaletteHit& other) {
        return one.match.score > other.match.score;
    };
    std::stable_sort(hits.shown.begin(), hits.shown.end(), better);
    if (static_cast<int>(hits.shown.size()) > mostShown)
        hits.shown.resize(static_cast<std::size_t>(mostShown));
}

/// Groups whose best entry has the letters in one run stand before those where they lie scattered, which long names
/// often have by chance; the search of all files stays last.
int rankOf(const PaletteHits& hits)
{
    if (hits.group == PaletteGroup::Text)
        return 2;
    return hits.shown.front().match.marks.size() > 1 ? 1 : 0;
}

/// Where the run says how it ended, else where it stands.
SourceRef evidenceOf(const Run& run)
{
    for (const SourceRef* place : {&run.summary, &run.report}) {
        if (!place->isNull())
            return *place;
    }
    return run.log;
}

PaletteEntry placeEntry(const SourceRef& place)
{
    return {.group = PaletteGroup::Place,
            .text = fromUtf8(toString(place)),
            .page = QStringLiteral("evidence"),
            .location = fromUtf8(toString(place)),
            .place = place};
}

} // namespace

PaletteSearch::PaletteSearch(const PackSnapshot& snapshot, std::vector<PaletteEntry> own, const Messages& messages)
    : m_snapshot(snapshot), m_entries(std::move(own))
{
    if (m_snapshot) {
        addRuns();
        addClaims(messages);
        addFiles();
    }
    for (const PaletteEntry& entry : m_entries)
        m_bytes.push_back(entry.text.toUtf8().toStdString());
}

QChar PaletteSearch::prefixOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Place:
        return QLatin1Char(':');
    case PaletteGroup::Runs:
        return QLatin1Char('#');
    case PaletteGroup::Tests:
        return QLatin1Char('@');
    case PaletteGroup::Claims:
        return QLatin1Char('!');
    case PaletteGroup::Commands:
        return QLatin1Char('>');
    case PaletteGroup::Text:
        return QLatin1Char('/');
    case PaletteGroup::GoTo:
        break;
    }
    return {};
}

std::optional<PaletteGroup> PaletteSearch::groupOf(QChar prefix)
{
    for (const PaletteGroup group : allGroups) {
        if (!prefix.isNull() && prefixOf(group) == prefix)
            return group;
    }
    return std::nullopt;
}

void PaletteSearch::addRuns()
{
    for (const Run& run : m_snapshot.review->runs) {
        const QString name = fromUtf8(toString(run.key));
        m_entries.push_back({.group = PaletteGroup::Runs,
                             .text = name,
                             .trailing = runStateText(run.state),
                             .meaning = run.state,
                             .page = QStringLiteral("runs"),
                             .location = name,
                             .place = evidenceOf(run)});
    }
}

void PaletteSearch::addClaims(const Messages& messages)
{
    for (const JudgedClaim& judged : m_snapshot.review->claims) {
        m_entries.push_back({.group = PaletteGroup::Claims,
                             .text = fromUtf8(judged.claim.text),
                             .detail = verdictText(judged.verdict),
                             .trailing = fromUtf8(toString(judged.claim.where)),
                             .meaning = judged.verdict,
                             .page = QStringLiteral("mismatches"),
                             .location = QStringLiteral("id=") + fromUtf8(judged.id),
                             .place = judged.claim.where});
    }
    for (const Finding& finding : m_snapshot.review->findings) {
        if (finding.isMismatch())
            continue; // its claim stands above
        const SourceRef place = finding.pointers.empty() ? SourceRef() : finding.pointers.front();
        m_entries.push_back({.group = PaletteGroup::Claims,
                             .text = messages.text(finding.title),
                             .detail = findingKindText(finding.kind),
                             .trailing = fromUtf8(toString(place)),
                             .page = QStringLiteral("patterns"),
                             .location = QStringLiteral("id=") + fromUtf8(finding.id),
                             .place = place});
    }
}

void PaletteSearch::addFiles()
{
    for (const Artifact& artifact : m_snapshot.facts->artifacts) {
        SourceRef whole;
        whole.path = artifact.path;
        m_entries.push_back({.group = PaletteGroup::GoTo,
                             .text = fromUtf8(artifact.path),
                             .detail = artifactKindText(artifact.kind),
                             .page = QStringLiteral("evidence"),
                             .location = fromUtf8(artifact.path),
                             .place = whole});
    }
}

void PaletteSearch::findTests(const QString& letters, PaletteHits& hits, int mostShown) const
{
    const std::string folded = foldedLetters(letters);
    std::size_t ranked = 0;
    for (const std::string& nodeId : m_snapshot.facts->tests.nodeIds()) {
        if (!mayHoldLetters(folded, nodeId))
            continue;
        ++hits.total;
        if (++ranked > mostRanked)
            continue;
        const QString text = fromUtf8(nodeId);
        if (std::optional<LetterMatch> match = matchLetters(letters, text)) {
            TestFilter filter;
            filter.show = TestFilter::Show::All;
            filter.test = text;
            hits.shown.push_back({{.group = PaletteGroup::Tests,
                                   .text = text,
                                   .page = QStringLiteral("tests"),
                                   .location = filter.toLocation()},
                                  std::move(*match)});
        }
    }
    keepBest(hits, mostShown);
}

/// A name that several files bear leads nowhere.
std::optional<SourceRef> PaletteSearch::placeOf(const QString& typed) const
{
    std::optional<SourceRef> place = parseSourceRef(typed.trimmed().toStdString());
    if (!place)
        return std::nullopt;
    if (m_snapshot.facts->findArtifact(place->path))
        return place;
    const std::string end = '/' + place->path;
    const Artifact* found = nullptr;
    for (const Artifact& artifact : m_snapshot.facts->artifacts) {
        if (!artifact.path.ends_with(end))
            continue;
        if (found)
            return std::nullopt;
        found = &artifact;
    }
    if (!found)
        return std::nullopt;
    place->path = found->path;
    return place;
}

std::optional<PaletteEntry> PaletteSearch::named(const QString& name) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    const QString id = QStringLiteral("id=") + wanted, ofRun = wanted + QLatin1Char('/');
    for (const PaletteEntry& entry : m_entries) {
        const bool isRun = entry.group == PaletteGroup::Runs && entry.location.startsWith(ofRun);
        const bool isPage = entry.location.isEmpty() && entry.page == wanted;
        if (entry.command < 0 && (isRun || isPage || entry.location == wanted || entry.location == id))
            return entry;
    }
    if (const std::optional<SourceRef> place = m_snapshot ? placeOf(wanted) : std::nullopt)
        return placeEntry(*place);
    return std::nullopt;
}

std::vector<PaletteHits> PaletteSearch::find(const QString& typed, int mostShown) const
{
    const std::optional<PaletteGroup> only = typed.isEmpty() ? std::nullopt : groupOf(typed[0]);
    const QString letters = (only ? typed.mid(1) : typed).trimmed();
    const auto isWanted = [only](PaletteGroup group) { return !only || *only == group; };
    std::map<PaletteGroup, PaletteHits> groups;
    const std::string folded = foldedLetters(letters);
    const bool areAscii = std::all_of(folded.begin(), folded.end(), [](char c) { return isAscii(c); });
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        if (!isWanted(entry.group) || (areAscii && !mayHoldLetters(folded, m_bytes[i])))
            continue;
        if (std::optional<LetterMatch> match = matchLetters(letters, entry.text)) {
            PaletteHits& hits = groups[entry.group];
            ++hits.total;
            hits.shown.push_back({entry, std::move(*match)});
        }
    }
    for (auto& [group, hits] : groups)
        keepBest(hits, mostShown);
    if (m_snapshot && isWanted(PaletteGroup::Tests) && (!letters.isEmpty() || only))
        findTests(letters, groups[PaletteGroup::Tests], mostShown);
    if (m_snapshot && isWanted(PaletteGroup::Place)) {
        if (const std::optional<SourceRef> place = placeOf(letters))
            groups[PaletteGroup::Place] = {PaletteGroup::Place, {{placeEntry(*place), {}}}, 1};
    }
    if (m_snapshot && isWanted(PaletteGroup::Text) && !letters.isEmpty()) {
        const QString text = QCoreApplication::translate("Palette", "Search all files for “%1”").arg(letters);
        groups[PaletteGroup::Text] = {
            PaletteGroup::Text, {{{.group = PaletteGroup::Text, .text = text, .location = letters}, {}}}, 1};
    }
    std::vector<PaletteHits> found;
    for (auto& [group, hits] : groups) {
        hits.group = group;
        if (!hits.shown.empty())
            found.push_back(std::move(hits));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PaletteHits& one, const PaletteHits& other) { return rankOf(one) < rankOf(other); });
    return found;
}

} // namespace exhibit
