// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/deciding/decisionplacer.h"

#include "models/domain/history/carried.h"
#include "models/domain/notes/linenote.h"
#include "models/domain/workdecision.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr int neighbourLines = 12;                          ///< so far a neighbour is looked for
constexpr std::size_t neighbourBytes = 400;                 ///< of a line are kept
constexpr std::uint64_t largestDocument = 32 * 1024 * 1024; ///< larger ones are not read for two lines
constexpr std::size_t openDocuments = 16;

} // namespace

DecisionPlacer::DecisionPlacer(std::shared_ptr<const DecisionTargets> targets)
    : m_targets(std::move(targets)), m_contexts(m_targets->count())
{}

void DecisionPlacer::trust(const DecisionSet& placed)
{
    for (const auto& [id, decision] : placed.byId) {
        if (isLineNote(id))
            m_notes.trust(decision.anchorId, {id, decision.match});
        if (decision.anchorId.empty() || originOf(decision) || m_targets->find(id) < 0)
            continue;
        m_placeOfAnchor[decision.anchorId] = {id, decision.match};
        m_anchorAt[id] = decision.anchorId;
    }
    for (const UnplacedDecision& unplaced : placed.unplaced) {
        if (isLineNote(unplaced.anchor.id))
            m_notes.trust(unplaced.anchor.id, {});
        else
            m_unplaced.insert(unplaced.anchor.id);
    }
    m_trusted = true;
}

bool DecisionPlacer::isSettled(const KeptDecisions& kept) const
{
    const auto isKnown = [&](const auto& decision) {
        return decision.second.decision.isEmpty() || isAboutNoStatement(decision.first) ||
               m_placeOfAnchor.contains(decision.first) || m_unplaced.contains(decision.first);
    };
    const bool asTrusted = m_trusted && std::all_of(kept.begin(), kept.end(), isKnown);
    return asTrusted ||
           (m_unplaced.empty() && std::all_of(m_placeOfAnchor.begin(), m_placeOfAnchor.end(), [](const auto& placed) {
                return placed.second.match == AnchorMatch::Exact;
            }));
}

std::shared_ptr<const DecisionSet> DecisionPlacer::place(const KeptDecisions& kept)
{
    const auto isGone = [&](const std::string& anchorId) {
        const auto found = kept.find(anchorId);
        return found == kept.end() || found->second.decision.isEmpty();
    };
    const std::size_t before = m_placeOfAnchor.size() + m_unplaced.size();
    std::erase_if(m_placeOfAnchor, [&](const auto& placed) { return isGone(placed.first); });
    std::erase_if(m_anchorAt, [&](const auto& placed) { return isGone(placed.second); });
    std::erase_if(m_unplaced, isGone);
    m_trusted = m_trusted && before == m_placeOfAnchor.size() + m_unplaced.size();
    // Where something had to be looked for, each change may give it another place: the order of changes must not count.
    if (!isSettled(kept)) {
        m_placeOfAnchor.clear();
        m_anchorAt.clear();
        m_unplaced.clear();
        m_trusted = false;
    }
    placeNew(kept);
    auto set = std::make_shared<DecisionSet>();
    for (const auto& [anchorId, decision] : kept) {
        if (decision.decision.isEmpty())
            continue;
        if (isLineNote(anchorId))
            continue;
        if (isAboutNoStatement(anchorId)) {
            set->byId[anchorId] = {decision.decision, AnchorMatch::Exact, anchorId, decision.others};
            continue;
        }
        const auto place = m_placeOfAnchor.find(anchorId);
        if (place == m_placeOfAnchor.end())
            set->unplaced.push_back({decision.anchor, decision.decision});
        else
            set->byId[place->second.decidedId] = {decision.decision, place->second.match, anchorId, decision.others};
    }
    placeNotes(kept, *set);
    return set;
}

/// Those that stand where they were written come first: what moved does not push them aside.
void DecisionPlacer::placeNotes(const KeptDecisions& kept, DecisionSet& set)
{
    std::vector<std::pair<const KeptDecision*, NotePlacer::Place>> moved;
    for (const auto& [anchorId, decision] : kept) {
        if (!isLineNote(anchorId) || decision.decision.isEmpty())
            continue;
        const NotePlacer::Place& place =
            m_notes.placeOf(anchorId, [this](const std::string& path) { return open(path); });
        if (place.match == AnchorMatch::Exact && !place.id.empty())
            set.byId[anchorId] = {decision.decision, AnchorMatch::Exact, anchorId, decision.others};
        else
            moved.emplace_back(&decision, place);
    }
    m_files.clear();
    for (const auto& [decision, place] : moved) {
        if (place.id.empty() || set.byId.contains(place.id))
            set.unplaced.push_back({decision->anchor, decision->decision});
        else
            set.byId[place.id] = {decision->decision, place.match, decision->anchor.id, decision->others};
    }
}

void DecisionPlacer::placeNew(const KeptDecisions& kept)
{
    std::vector<Anchor> anchors;
    for (const auto& [id, decision] : kept) {
        if (!decision.decision.isEmpty() && !isAboutNoStatement(id) && !m_placeOfAnchor.contains(id) &&
            !m_unplaced.contains(id))
            anchors.push_back(decision.anchor);
    }
    if (anchors.empty())
        return;
    std::vector<Anchor> free;
    std::vector<std::size_t> freeTargets;
    for (std::size_t target = 0; target < m_targets->count(); ++target) {
        if (m_anchorAt.contains(m_targets->id(target)))
            continue;
        free.push_back(m_targets->anchor(target));
        freeTargets.push_back(target);
    }
    const std::vector<AnchorPlace> places =
        placeAnchors(anchors, free, [&](std::size_t target) { return contextOf(freeTargets[target]); });
    m_files.clear();
    for (std::size_t anchor = 0; anchor < anchors.size(); ++anchor) {
        if (places[anchor].target < 0) {
            m_unplaced.insert(anchors[anchor].id);
            continue;
        }
        const std::string& id = free[static_cast<std::size_t>(places[anchor].target)].id;
        m_placeOfAnchor[anchors[anchor].id] = {id, places[anchor].match};
        m_anchorAt[id] = anchors[anchor].id;
    }
}

std::vector<DecisionPlacer::Found> DecisionPlacer::find(const std::vector<Anchor>& anchors)
{
    std::vector<Anchor> targets;
    for (std::size_t target = 0; target < m_targets->count(); ++target)
        targets.push_back(m_targets->anchor(target));
    const std::vector<AnchorPlace> places =
        placeAnchors(anchors, targets, [this](std::size_t target) { return contextOf(target); });
    m_files.clear();
    std::vector<Found> found(anchors.size());
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        if (places[i].target < 0)
            continue;
        Anchor& target = targets[static_cast<std::size_t>(places[i].target)];
        found[i] = {target.id, places[i].match, std::move(target.quote)};
        // The words of a finding hold its figures; another figure is worth a look.
        if (target.kind.starts_with("finding:") && found[i].quote != anchors[i].quote)
            found[i].match = AnchorMatch::Similar;
    }
    return found;
}

Anchor DecisionPlacer::anchorOf(const std::string& decidedId)
{
    Anchor anchor = m_targets->anchorOf(decidedId);
    if (const int target = m_targets->find(decidedId); target >= 0) {
        AnchorContext context = contextOf(static_cast<std::size_t>(target));
        anchor.before = std::move(context.before);
        anchor.after = std::move(context.after);
    }
    return anchor;
}

std::string DecisionPlacer::placedAt(const std::string& decidedId) const
{
    if (isAboutNoStatement(decidedId))
        return decidedId;
    const auto found = m_anchorAt.find(decidedId);
    return found == m_anchorAt.end() ? std::string() : found->second;
}

std::string DecisionPlacer::placeOf(const std::string& anchorId) const
{
    const auto found = m_placeOfAnchor.find(anchorId);
    return found == m_placeOfAnchor.end() ? std::string() : found->second.decidedId;
}

void DecisionPlacer::moved(const std::string& anchorId, const std::string& decidedId)
{
    if (isAboutNoStatement(decidedId))
        return;
    // The key may have gone to the statement that it names in the meantime.
    if (placeOf(anchorId) == decidedId)
        m_placeOfAnchor.erase(anchorId);
    m_placeOfAnchor[decidedId] = {decidedId, AnchorMatch::Exact};
    m_anchorAt[decidedId] = decidedId;
    m_unplaced.erase(decidedId);
}

/// Read once: what stands around a statement stays as long as the pack is open.
AnchorContext DecisionPlacer::contextOf(std::size_t target)
{
    std::optional<AnchorContext>& context = m_contexts[target];
    if (!context)
        context = readContext(target);
    return *context;
}

AnchorContext DecisionPlacer::readContext(std::size_t target)
{
    const SourceRef where = m_targets->place(target);
    if (where.isNull() || where.isDatabaseRow() || !where.firstLine.isValid() ||
        m_targets->anchor(target).kind.starts_with("finding:"))
        return {};
    const std::shared_ptr<TextFile> file = open(where.path);
    if (!file)
        return {};
    return {neighbour(*file, where, -1), neighbour(*file, where, 1)};
}

std::string DecisionPlacer::neighbour(TextFile& file, const SourceRef& where, int step) const
{
    std::int64_t first = 1;
    std::int64_t last = file.lineCount();
    const Artifact* artifact = m_targets->facts().findArtifact(where.path);
    for (const Member& member : artifact ? artifact->members : std::vector<Member>()) {
        if (where.member.empty() || where.firstLine < member.firstLine || where.firstLine > member.lastLine)
            continue;
        first = member.firstLine.value;
        last = member.lastLine.value;
    }
    std::int64_t line = step < 0 ? where.firstLine.value : std::max(where.firstLine, where.lastLine).value;
    for (int tried = 0; tried < neighbourLines; ++tried) {
        line += step;
        if (line < first || line > last)
            return {};
        std::string text = collapsedSpace(file.line(LineNumber{line}, neighbourBytes).text);
        if (!text.empty())
            return text;
    }
    return {};
}

std::shared_ptr<TextFile> DecisionPlacer::open(const std::string& path)
{
    if (const auto found = m_files.find(path); found != m_files.end())
        return found->second;
    if (m_files.size() >= openDocuments)
        m_files.clear();
    std::shared_ptr<TextFile> opened;
    const Artifact* artifact = m_targets->facts().findArtifact(path);
    if (artifact && artifact->bytes <= largestDocument && !m_targets->facts().rootPath.empty()) {
        const auto file = TextFile::open(m_targets->facts().absolutePath(path), artifact->encoding, artifact->bom);
        if (file)
            opened = *file;
    }
    m_files.emplace(path, opened);
    return opened;
}

} // namespace exhibit
