// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claims/claimlistmodel.h"

#include "models/items/base/filterproxy.h"
#include "models/items/claims/proofrows.h"
#include "models/items/listtext.h"
#include "models/report/messages.h"
#include "models/review/claims/wording/closedtext.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

Verdict verdictOf(ClaimListModel::Group group)
{
    switch (group) {
    case ClaimListModel::Contradicted:
        return Verdict::Contradicted;
    case ClaimListModel::TooBroad:
        return Verdict::TooBroad;
    case ClaimListModel::OtherScope:
        return Verdict::ScopeMismatch;
    case ClaimListModel::NeverRun:
        return Verdict::NeverRun;
    case ClaimListModel::Stale:
        return Verdict::Stale;
    case ClaimListModel::Unproven:
    case ClaimListModel::WorthALook:
    case ClaimListModel::MissingPaths:
    case ClaimListModel::OtherUnproven:
        return Verdict::Unsupported;
    case ClaimListModel::Supported:
        return Verdict::Supported;
    default:
        return Verdict::NotCheckable;
    }
}

/// What still waits stands first, what was put aside last.
int rankOf(DecisionState state)
{
    switch (state) {
    case DecisionState::Undecided:
        return 0;
    case DecisionState::NeedsEvidence:
        return 1;
    case DecisionState::Accepted:
        return 2;
    case DecisionState::Dismissed:
        return 3;
    }
    return 0;
}

} // namespace

QString decisionText(DecisionState state)
{
    switch (state) {
    case DecisionState::Accepted:
        return ClaimListModel::tr("Confirmed");
    case DecisionState::Dismissed:
        return ClaimListModel::tr("Dismissed");
    case DecisionState::NeedsEvidence:
        return ClaimListModel::tr("Needs evidence");
    case DecisionState::Undecided:
        break;
    }
    return ClaimListModel::tr("Undecided");
}

QString decisionText(DecisionState state, bool isUnsettled)
{
    const QString text = decisionText(state);
    return isUnsettled ? ClaimListModel::tr("%1, unsettled").arg(text) : text;
}

ClaimListModel::Group ClaimListModel::groupOf(const ClaimBrief& claim)
{
    switch (claim.verdict) {
    case Verdict::Contradicted:
        return Contradicted;
    case Verdict::TooBroad:
        return TooBroad;
    case Verdict::ScopeMismatch:
        return OtherScope;
    case Verdict::NeverRun:
        return NeverRun;
    case Verdict::Stale:
        return Stale;
    case Verdict::Unsupported:
    case Verdict::NotAttributable: {
        if (claim.isNotice)
            return WorthALook;
        const ClaimClass of = claim.claimClass;
        if (of == ClaimClass::Test)
            return Unproven;
        return of == ClaimClass::Path || of == ClaimClass::Line ? MissingPaths : OtherUnproven;
    }
    case Verdict::NotCheckable:
        return NotCheckable;
    case Verdict::Supported:
        return Supported;
    }
    return NotCheckable;
}

void ClaimListModel::setSnapshot(const PackSnapshot& snapshot, const Messages& messages,
                                 std::shared_ptr<const DecisionTargets> targets)
{
    m_snapshot = snapshot;
    m_messages = &messages;
    m_names = snapshot ? PointerNames(*snapshot.facts) : PointerNames();
    m_targets = std::move(targets);
    if (!snapshot)
        m_targets.reset();
    else if (!m_targets || !m_targets->isOf(snapshot))
        m_targets = std::make_shared<const DecisionTargets>(snapshot, messages);
    rebuild();
}

const std::vector<ClaimBrief>& ClaimListModel::briefs() const
{
    static const std::vector<ClaimBrief> none;
    return m_targets ? m_targets->briefs() : none;
}

int ClaimListModel::claimOfId(const std::string& id) const
{
    const int target = m_targets ? m_targets->find(id) : -1;
    return target < claimCount() ? target : -1; // behind the claims stand findings
}

void ClaimListModel::setDecisions(std::shared_ptr<const DecisionSet> decisions, const QStringList& ids)
{
    m_snapshot.decisions = std::move(decisions);
    if (!m_snapshot)
        return;
    m_orderStale = orderOfNow() != m_order;
    tellChanged(ids);
}

void ClaimListModel::tellChanged(const QStringList& ids)
{
    constexpr qsizetype few = 50; // more rows are told in one range a group
    if (ids.size() > few) {
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex group = index(row, 0);
            Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
        }
        return;
    }
    for (const QString& id : ids) {
        const QModelIndex changed = indexOf(id);
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

bool ClaimListModel::isFolded(Group group) const
{
    return !holdsWaiting(group) && (m_show == Show::All || m_show == Show::Undecided);
}

Qt::ItemFlags ClaimListModel::flags(const QModelIndex& index) const
{
    const int node = nodeOf(index);
    if (node == noNode)
        return Qt::NoItemFlags;
    const Item& item = m_items[static_cast<std::size_t>(node)];
    if (item.claim >= 0)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isFolded(item.group) ? Qt::ItemIsEnabled : Qt::NoItemFlags;
}

void ClaimListModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    rebuild();
}

void ClaimListModel::refreshOrder()
{
    if (m_orderStale)
        rebuild();
}

bool ClaimListModel::Standing::isShown(Show show) const
{
    switch (show) {
    case Show::All:
        return true;
    case Show::Undecided:
        return state == DecisionState::Undecided;
    case Show::Accepted:
        return state == DecisionState::Accepted;
    case Show::Dismissed:
        return state == DecisionState::Dismissed;
    case Show::NeedsEvidence:
        return state == DecisionState::NeedsEvidence;
    case Show::Unsettled:
        return isUnsettled;
    }
    return true;
}

ClaimListModel::Standing ClaimListModel::standingOf(int claim) const
{
    if (!m_snapshot.decisions)
        return {};
    const auto placed = m_snapshot.decisions->byId.find(claimOf(claim).id);
    return placed == m_snapshot.decisions->byId.end()
               ? Standing()
               : Standing{placed->second.decision.state, !placed->second.others.empty()};
}

/// From the few that are decided: of a hundred thousand hardly any are.
std::vector<ClaimListModel::Standing> ClaimListModel::standingsOfNow() const
{
    std::vector<Standing> standings(briefs().size());
    if (!m_snapshot.decisions)
        return standings;
    for (const auto& [id, placed] : m_snapshot.decisions->byId) {
        if (const int claim = claimOfId(id); claim >= 0)
            standings[static_cast<std::size_t>(claim)] = {placed.decision.state, !placed.others.empty()};
    }
    return standings;
}

ClaimListModel::Order ClaimListModel::orderOfNow() const
{
    const std::vector<Standing> standings = standingsOfNow();
    const std::vector<ClaimBrief>& all = briefs();
    Order order;
    std::array<std::array<std::vector<int>, 4>, GroupCount> byRank;
    for (int claim = 0; claim < claimCount(); ++claim) {
        const Standing& standing = standings[static_cast<std::size_t>(claim)];
        if (standing.isShown(m_show))
            byRank[static_cast<std::size_t>(groupOf(all[static_cast<std::size_t>(claim)]))]
                  [static_cast<std::size_t>(rankOf(standing.state))]
                      .push_back(claim);
    }
    for (std::size_t group = 0; group < order.size(); ++group) {
        for (const std::vector<int>& claims : byRank[group])
            order[group].insert(order[group].end(), claims.begin(), claims.end());
    }
    return order;
}

void ClaimListModel::rebuild()
{
    beginResetModel();
    clearNodes();
    m_items.clear();
    m_nodes.assign(briefs().size(), noNode);
    m_items.reserve(briefs().size() + GroupCount);
    m_ahead = 0;
    m_orderStale = false;
    m_order = m_snapshot ? orderOfNow() : Order();
    for (int group = 0; group < GroupCount; ++group)
        addGroup(static_cast<Group>(group), m_order[static_cast<std::size_t>(group)]);
    endResetModel();
}

void ClaimListModel::addGroup(Group group, const std::vector<int>& claims)
{
    if (claims.empty())
        return;
    const int count = static_cast<int>(claims.size());
    const int parent = addNode(noNode);
    QString title = verdictText(verdictOf(group));
    if (group == MissingPaths)
        title = count == 1 ? tr("1 path not in this pack") : tr("%1 paths not in this pack").arg(groupedNumber(count));
    else if (group == OtherUnproven)
        title = tr("Unproven, not about tests");
    else if (group == WorthALook)
        title = tr("Worth a look");
    m_items.push_back({group, -1, count, std::make_unique<Words>(Words{title, {}, {}, {}})});
    for (const int number : claims) {
        const int node = addNode(parent);
        m_nodes[static_cast<std::size_t>(number)] = node;
        m_items.push_back({group, number});
    }
}

/// Of a hundred thousand claims hardly any are looked at, and whoever opens the page waits for none of the others.
const ClaimListModel::Words& ClaimListModel::wordsOf(int node) const
{
    Item& item = m_items[static_cast<std::size_t>(node)];
    if (item.words)
        return *item.words;
    item.words = std::make_unique<Words>();
    const JudgedClaim& claim = claimOf(item.claim);
    // The words of the document tell claims apart; what is wrong with them is the group's and the detail's to say.
    item.words->title = quotedText(fromUtf8(withClosedBrackets(claim.claim.text)).simplified());
    item.words->where = m_names.text(claim.claim.where);
    item.words->trailing = claim.isNotice() ? noticeText(claim) : evidenceText(claim);
    item.words->filtered = filterText(item.words->title + QLatin1Char('\n') + item.words->where);
    return *item.words;
}

bool ClaimListModel::readAhead(int items)
{
    const int end =
        static_cast<int>(std::min(m_items.size(), static_cast<std::size_t>(m_ahead) + static_cast<std::size_t>(items)));
    for (; m_ahead < end; ++m_ahead)
        wordsOf(m_ahead);
    return m_ahead < static_cast<int>(m_items.size());
}

QString ClaimListModel::noticeText(const JudgedClaim& claim) const
{
    return tr("not settled: %1").arg(lackingText(*claim.proof, *m_messages));
}

QString ClaimListModel::evidenceText(const JudgedClaim& claim) const
{
    const std::size_t pieces = claim.evidence.size();
    if (pieces > 1)
        return tr("%1 pieces of evidence").arg(groupedNumber(static_cast<qint64>(pieces)));
    if (pieces == 0)
        return {};
    const SourceRef& only = claim.evidence.front();
    if (only.path == claim.claim.where.path && only.firstLine.isValid())
        return tr("same file, line %1").arg(only.firstLine.value);
    return m_names.name(only.member.empty() ? only.path : only.member);
}

const JudgedClaim* ClaimListModel::claimAt(const QModelIndex& index) const
{
    const int node = nodeOf(index);
    if (node == noNode || index.model() != this)
        return nullptr;
    const int claim = m_items[static_cast<std::size_t>(node)].claim;
    return claim < 0 ? nullptr : &claimOf(claim);
}

QModelIndex ClaimListModel::indexOf(const QString& claimId) const
{
    const int claim = claimOfId(claimId.toStdString());
    const int node = claim < 0 ? noNode : m_nodes[static_cast<std::size_t>(claim)];
    return node == noNode ? QModelIndex() : indexOfNode(node);
}

int ClaimListModel::countOf(Show show) const
{
    int count = 0;
    const std::vector<Standing> standings = standingsOfNow();
    const std::vector<ClaimBrief>& all = briefs();
    for (std::size_t claim = 0; claim < standings.size(); ++claim) {
        const bool waits = show != Show::Undecided || all[claim].waits;
        count += waits && standings[claim].isShown(show);
    }
    return count;
}

QVariant ClaimListModel::cell(int node, int, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(node).title;
    case VerdictRole:
        return static_cast<int>(verdictOf(item.group));
    case KindRole:
        return static_cast<int>(item.group);
    case CountRole:
        return static_cast<qint64>(item.claim < 0 ? static_cast<std::size_t>(item.count)
                                                  : claimOf(item.claim).evidence.size());
    case SortRole:
        return node;
    case FilterTextRole:
        return item.claim < 0 ? QVariant() : wordsOf(node).filtered;
    default:
        return item.claim < 0 ? groupCell(item, role) : claimCell(node, role);
    }
}

QVariant ClaimListModel::groupCell(const Item& item, int role) const
{
    switch (role) {
    case GroupRole:
        return true;
    case FoldedRole: // what was asked for by its decision is shown
        return isFolded(item.group);
    case IdRole:
        return QStringLiteral("group-%1").arg(static_cast<int>(item.group));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(item.words->title, groupedNumber(item.count));
    default:
        return {};
    }
}

QVariant ClaimListModel::claimCell(int node, int role) const
{
    const Item& item = m_items[static_cast<std::size_t>(node)];
    const JudgedClaim& claim = claimOf(item.claim);
    const Standing standing = standingOf(item.claim);
    const DecisionState state = standing.state;
    const auto stateText = [&standing] { return decisionText(standing.state, standing.isUnsettled); };
    switch (role) {
    case GroupRole:
    case FoldedRole:
        return false;
    case IdRole:
        return fromUtf8(claim.id);
    case SourceRefRole:
        return QVariant::fromValue(claim.claim.where);
    case SourceRefsRole: {
        QVector<SourceRef> all{claim.claim.where};
        all.append(QVector<SourceRef>(claim.evidence.begin(), claim.evidence.end()));
        return QVariant::fromValue(all);
    }
    case PointerTextRole:
    case SecondLineRole:
        return wordsOf(node).where;
    case TrailingRole:
        return state == DecisionState::Undecided && !standing.isUnsettled ? wordsOf(node).trailing : stateText();
    case DecisionRole:
        return static_cast<int>(state);
    case UnsettledRole:
        return standing.isUnsettled;
    case MutedRole:
        return state == DecisionState::Dismissed;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3, %4")
            .arg(verdictText(claim.verdict), wordsOf(node).title, wordsOf(node).where, stateText());
    default:
        return {};
    }
}

} // namespace exhibit
