// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/signatures/signatures.h"

#include "models/review/sets/testsets.h"
#include "models/review/signatures/masking.h"
#include "models/review/signatures/signaturelocation.h"
#include "models/review/stableid.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace exhibit {

namespace {

constexpr char separator = '\0';

/// A signature that is not sorted yet; each member has the line where it crashed.
struct SignatureDraft
{
    Signature signature;
    std::string place; ///< crash path, else the test's own file
    std::vector<std::int64_t> lines;
    bool cut = false; ///< its message is only the beginning of one
};

void addMember(SignatureDraft& draft, SignatureMember member, std::int64_t line)
{
    draft.signature.members.push_back(std::move(member));
    draft.lines.push_back(line);
}

bool matchesOne(const std::vector<std::shared_ptr<const RE2>>& patterns, const std::string& text)
{
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(),
                                           [&](const auto& pattern) { return RE2::PartialMatch(text, *pattern); });
}

bool holds(const SignatureCondition& condition, const SignatureDraft& draft)
{
    const auto& ids = condition.signatures;
    if (!ids.empty() && std::find(ids.begin(), ids.end(), draft.signature.id) == ids.end())
        return false;
    return matchesOne(condition.patterns, draft.signature.pattern) &&
           matchesOne(condition.paths, draft.signature.crashPath);
}

class Grouping
{
public:
    Grouping(const PackFacts& facts, const std::vector<Run>& runs, const SignatureRules& rules)
        : m_facts(facts), m_rules(rules), m_masker(rules.masks), m_locator(facts, runs)
    {
        for (std::size_t run = 0; run < runs.size(); ++run) {
            for (const Failure& failure : runs[run].failures) {
                if (failure.test.value >= 0)
                    add(static_cast<int>(run), failure);
            }
        }
    }

    std::vector<Signature> build()
    {
        joinCutMessages();
        for (SignatureDraft& draft : m_drafts)
            setLine(draft);
        setIds();
        for (const SplitRule& rule : m_rules.splits)
            split(rule);
        for (const MergeRule& rule : m_rules.merges)
            merge(rule);
        return finished();
    }

private:
    void add(int run, const Failure& failure)
    {
        const CrashLocation& location = m_locator.locate(failure.crashPath);
        const std::string& pattern = m_masker.mask(failure.message);
        // Lines of test code differ from test to test; the one line of product code is the cause.
        const std::int64_t line = location.side == CodeSide::Test ? 0 : failure.crashLine;
        const std::string place =
            location.path.empty() ? std::string(fileOfTest(m_facts.tests.nodeId(failure.test))) : location.path;
        std::string key = pattern;
        key += separator + place + separator + std::to_string(location.path.empty() ? -1 : line);
        const auto [entry, isNew] = m_known.try_emplace(std::move(key), m_drafts.size());
        if (isNew) {
            SignatureDraft& draft = m_drafts.emplace_back();
            draft.place = place;
            draft.cut = !cutPrefix(failure.message).empty() || failure.message == "...";
            draft.signature.pattern = pattern;
            draft.signature.exception = std::string(exceptionOf(pattern));
            draft.signature.crashPath = location.path;
            draft.signature.side = location.side;
        }
        addMember(m_drafts[entry->second],
                  SignatureMember{failure.test, run, failure.message, failure.where, failure.cause}, failure.crashLine);
    }

    /// A message cut by its tool joins the one full message that it can be the start of: of the same place, or, if it
    /// has none, of the same test.
    void joinCutMessages()
    {
        if (std::none_of(m_drafts.begin(), m_drafts.end(), [](const SignatureDraft& draft) { return draft.cut; }))
            return;
        std::unordered_map<std::string, std::vector<std::size_t>> byPlace;
        std::unordered_map<std::int32_t, std::set<std::size_t>> byTest;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts[i].cut)
                continue;
            byPlace[m_drafts[i].signature.crashPath].push_back(i);
            for (const SignatureMember& member : m_drafts[i].signature.members)
                byTest[member.test.value].insert(i);
        }
        for (SignatureDraft& draft : m_drafts) {
            if (!draft.cut)
                continue;
            const auto members = std::move(draft.signature.members);
            const auto lines = std::move(draft.lines);
            draft.signature.members.clear();
            draft.lines.clear();
            for (std::size_t i = 0; i < members.size(); ++i) {
                std::vector<std::size_t> candidates;
                if (!draft.signature.crashPath.empty())
                    candidates = byPlace[draft.signature.crashPath];
                else if (const auto& drafts = byTest[members[i].test.value]; !drafts.empty())
                    candidates.assign(drafts.begin(), drafts.end());
                SignatureDraft* full = onlyFullMessage(candidates, members[i], lines[i], draft);
                addMember(full ? *full : draft, members[i], lines[i]);
            }
        }
        std::erase_if(m_drafts, [](const SignatureDraft& draft) { return draft.signature.members.empty(); });
    }

    SignatureDraft* onlyFullMessage(const std::vector<std::size_t>& candidates, const SignatureMember& member,
                                    std::int64_t line, const SignatureDraft& draft)
    {
        const std::string_view prefix = cutPrefix(member.message);
        SignatureDraft* found = nullptr;
        for (const std::size_t index : candidates) {
            SignatureDraft& candidate = m_drafts[index];
            const auto& lines = candidate.lines;
            const bool samePlace = draft.signature.crashPath.empty() || candidate.signature.side == CodeSide::Test ||
                                   std::find(lines.begin(), lines.end(), line) != lines.end();
            const auto& members = candidate.signature.members;
            if (!samePlace || std::none_of(members.begin(), members.end(), [&](const SignatureMember& other) {
                    return other.message.starts_with(prefix);
                }))
                continue;
            if (found)
                return nullptr;
            found = &candidate;
        }
        return found;
    }

    static void setLine(SignatureDraft& draft)
    {
        const auto& lines = draft.lines;
        const bool same = !lines.empty() && std::all_of(lines.begin(), lines.end(),
                                                        [&](std::int64_t line) { return line == lines.front(); });
        draft.signature.crashLine = same ? lines.front() : 0;
    }

    /// Ids hold no line, so drafts that differ in their line alone are counted in its order.
    void setIds()
    {
        std::map<std::pair<std::string, std::string>, std::vector<SignatureDraft*>> same;
        for (SignatureDraft& draft : m_drafts)
            same[{draft.signature.pattern, draft.place}].push_back(&draft);
        for (auto& [parts, drafts] : same) {
            std::sort(drafts.begin(), drafts.end(), [](const SignatureDraft* a, const SignatureDraft* b) {
                return a->signature.crashLine < b->signature.crashLine;
            });
            for (std::size_t i = 0; i < drafts.size(); ++i) {
                std::vector<std::string> names{parts.first, parts.second};
                if (i > 0)
                    names.push_back(std::to_string(i + 1));
                drafts[i]->signature.id = stableId("signature", names);
            }
        }
    }

    std::string differenceOf(SplitBy by, const SignatureDraft& draft, std::size_t member) const
    {
        const SignatureMember& part = draft.signature.members[member];
        switch (by) {
        case SplitBy::Message:
            return part.message;
        case SplitBy::Line:
            return std::to_string(draft.lines[member]);
        case SplitBy::TestFile:
            return std::string(fileOfTest(m_facts.tests.nodeId(part.test)));
        case SplitBy::Test:
            return m_facts.tests.nodeId(part.test);
        }
        return {};
    }

    void split(const SplitRule& rule)
    {
        std::vector<SignatureDraft> parts;
        for (SignatureDraft& draft : m_drafts) {
            if (!holds(rule.condition, draft)) {
                parts.push_back(std::move(draft));
                continue;
            }
            std::map<std::string, SignatureDraft> byDifference;
            for (std::size_t i = 0; i < draft.lines.size(); ++i) {
                std::string difference = differenceOf(rule.by, draft, i);
                const auto [entry, isNew] = byDifference.try_emplace(difference);
                SignatureDraft& part = entry->second;
                if (isNew) {
                    part.place = draft.place;
                    part.signature.exception = draft.signature.exception;
                    part.signature.crashPath = draft.signature.crashPath;
                    part.signature.side = draft.signature.side;
                    part.signature.pattern =
                        rule.by == SplitBy::Message ? draft.signature.members[i].message : draft.signature.pattern;
                    part.signature.id = stableId("signature", {draft.signature.id, std::move(difference)});
                }
                addMember(part, draft.signature.members[i], draft.lines[i]);
            }
            for (auto& [difference, part] : byDifference) {
                setLine(part);
                parts.push_back(std::move(part));
            }
        }
        m_drafts = std::move(parts);
    }

    void merge(const MergeRule& rule)
    {
        std::vector<SignatureDraft*> parts;
        for (SignatureDraft& draft : m_drafts) {
            if (holds(rule.condition, draft))
                parts.push_back(&draft);
        }
        if (parts.empty())
            return;
        std::stable_sort(parts.begin(), parts.end(), [](const SignatureDraft* a, const SignatureDraft* b) {
            return a->lines.size() > b->lines.size();
        });
        SignatureDraft& whole = *parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i) {
            Signature& part = parts[i]->signature;
            for (std::size_t member = 0; member < part.members.size(); ++member)
                addMember(whole, std::move(part.members[member]), parts[i]->lines[member]);
            part.members.clear();
            if (part.crashPath != whole.signature.crashPath)
                whole.signature.crashPath.clear();
            if (part.exception != whole.signature.exception)
                whole.signature.exception.clear();
            if (part.side != whole.signature.side)
                whole.signature.side = CodeSide::Unknown;
        }
        if (!rule.name.empty())
            whole.signature.pattern = rule.name;
        whole.signature.id = stableId("signature", {"merge", rule.id});
        setLine(whole);
        if (whole.signature.crashPath.empty())
            whole.signature.crashLine = 0;
        std::erase_if(m_drafts, [](const SignatureDraft& draft) { return draft.signature.members.empty(); });
    }

    std::vector<Signature> finished()
    {
        std::vector<std::int32_t> rank(static_cast<std::size_t>(m_facts.tests.count()));
        const auto order = testsByNodeId(m_facts);
        for (std::size_t i = 0; i < order.size(); ++i)
            rank[static_cast<std::size_t>(order[i].value)] = static_cast<std::int32_t>(i);
        const auto rankOf = [&](TestId test) { return rank[static_cast<std::size_t>(test.value)]; };
        std::vector<Signature> signatures;
        signatures.reserve(m_drafts.size());
        for (SignatureDraft& draft : m_drafts) {
            Signature& signature = signatures.emplace_back(std::move(draft.signature));
            auto& members = signature.members;
            std::sort(members.begin(), members.end(), [&](const SignatureMember& a, const SignatureMember& b) {
                return a.run != b.run ? a.run < b.run : rankOf(a.test) < rankOf(b.test);
            });
            for (const SignatureMember& member : members) {
                signature.tests.push_back(member.test);
                if (signature.runs.empty() || signature.runs.back() != member.run)
                    signature.runs.push_back(member.run);
            }
            auto& tests = signature.tests;
            std::sort(tests.begin(), tests.end(), [&](TestId a, TestId b) { return rankOf(a) < rankOf(b); });
            tests.erase(std::unique(tests.begin(), tests.end()), tests.end());
        }
        std::sort(signatures.begin(), signatures.end(), comesFirst);
        return signatures;
    }

    static bool comesFirst(const Signature& a, const Signature& b)
    {
        if (a.tests.size() != b.tests.size())
            return a.tests.size() > b.tests.size();
        if (a.members.size() != b.members.size())
            return a.members.size() > b.members.size();
        if (a.crashPath != b.crashPath)
            return a.crashPath < b.crashPath;
        if (a.crashLine != b.crashLine)
            return a.crashLine < b.crashLine;
        return a.pattern != b.pattern ? a.pattern < b.pattern : a.id < b.id;
    }

    const PackFacts& m_facts;
    const SignatureRules& m_rules;
    MessageMasker m_masker;
    CrashLocator m_locator;
    std::vector<SignatureDraft> m_drafts;
    std::unordered_map<std::string, std::size_t> m_known;
};

} // namespace

std::vector<Signature> buildSignatures(const PackFacts& facts, const std::vector<Run>& runs,
                                       const SignatureRules& rules)
{
    return Grouping(facts, runs, rules).build();
}

} // namespace exhibit
