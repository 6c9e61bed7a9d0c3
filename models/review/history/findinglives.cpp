// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/history/findinglives.h"

#include <algorithm>

namespace exhibit {

namespace {

class LivesAround
{
public:
    LivesAround(const StoredPack& a, const StoredPack& b, const ProjectHistory& history)
        : m_a(a), m_b(b), m_history(history)
    {}

    PacksInOrder seen(const std::string& id) const
    {
        const auto found = m_history.seenIn.find(id);
        return found == m_history.seenIn.end() ? PacksInOrder() : found->second;
    }

    /// First and last before `before`; absent behind `from`, or behind the first if that is earlier, and before
    /// `until`.
    StatementLife life(const PacksInOrder& seen, const StoredPack& before, const StoredPack& from,
                       const StoredPack& until) const
    {
        StatementLife life;
        const StoredPack* start = &from;
        for (const StoredPack& pack : seen) {
            if (!isEarlierInProject(pack, before))
                break;
            if (isCompared(pack))
                continue;
            if (life.firstSeen.empty()) {
                life.firstSeen = pack.name;
                start = &pack;
            }
            life.lastSeen = pack.name;
        }
        for (const StoredPack& pack : m_history.packs) {
            if (isEarlierInProject(*start, pack) && isEarlierInProject(pack, until) && !isCompared(pack) &&
                !seen.contains(pack))
                life.absentIn.push_back(pack.name);
        }
        return life;
    }

    /// Not in A; a pack before it has it.
    StatementLife back(const PacksInOrder& seen) const
    {
        StatementLife life = this->life(seen, m_a, m_a, m_a);
        life.absentIn.clear(); // said by first and last
        const auto again = std::find_if(seen.begin(), seen.end(), [this](const StoredPack& pack) {
            return isEarlierInProject(m_a, pack) && isEarlierInProject(pack, m_b);
        });
        if (again != seen.end())
            life.again = again->name;
        return life;
    }

private:
    /// A or B or a copy of one of them.
    bool isCompared(const StoredPack& pack) const
    {
        return std::any_of(std::begin(m_both), std::end(m_both), [&](const StoredPack* each) {
            return !isEarlierInProject(pack, *each) && !isEarlierInProject(*each, pack);
        });
    }

    const StoredPack &m_a, &m_b;
    const StoredPack* m_both[2] = {&m_a, &m_b};
    const ProjectHistory& m_history;
};

} // namespace

std::set<std::string> openBefore(const ProjectHistory& history, const StoredPack& a, const StoredPack& b)
{
    std::set<std::string> ids;
    if (a.project == b.project && isEarlierInProject(b, a))
        return ids;
    for (const auto& [id, packs] : history.seenIn) {
        if (!packs.empty() && isEarlierInProject(*packs.begin(), a))
            ids.insert(ids.end(), id);
    }
    return ids;
}

StatementLives statementLives(const PackComparison& comparison, const StoredReview& a, const StoredReview& b,
                              const ProjectHistory& history)
{
    const LivesAround around(a.pack, b.pack, history);
    StatementLives lives;
    const auto add = [&](const std::string& id, StatementLife life) {
        if (life != StatementLife())
            lives.insert_or_assign(id, std::move(life));
    };
    for (const std::size_t index : comparison.gone) {
        const std::string& id = a.statements[index].anchor.id;
        add(id, around.life(around.seen(id), a.pack, a.pack, a.pack));
    }
    for (const std::size_t index : comparison.backAgain) {
        const std::string& id = b.statements[index].anchor.id;
        add(id, around.back(around.seen(id)));
    }
    // The packs of another project stand neither before nor behind.
    const StoredPack& other = a.pack.project == b.pack.project ? b.pack : a.pack;
    for (const std::size_t index : comparison.fresh) {
        const std::string& id = b.statements[index].anchor.id;
        if (a.pack.project == b.pack.project)
            add(id, around.life(around.seen(id), b.pack, b.pack, b.pack));
    }
    const auto [earlier, later] = std::minmax(a.pack, other, isEarlierInProject);
    for (const PackComparison::Pair& pair : comparison.still) {
        const std::string &inA = a.statements[pair.before].anchor.id, &inB = b.statements[pair.after].anchor.id;
        PacksInOrder seen = around.seen(inA);
        seen.merge(around.seen(inB));
        add(inA, around.life(seen, earlier, earlier, later));
    }
    return lives;
}

} // namespace exhibit
