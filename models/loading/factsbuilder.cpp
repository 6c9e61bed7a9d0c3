// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/factsbuilder.h"

#include "models/domain/outcomewalk.h"
#include "models/files/digest.h"
#include "models/loading/equaltexts.h"
#include "models/loading/joining/allureruns.h"
#include "models/loading/joining/classreports.h"
#include "models/loading/joining/sessionsnapshots.h"
#include "models/parsing/formats/formats.h"
#include "models/parsing/git/gitcontext.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/sessions/scripts/scripttargets.h"
#include "models/parsing/telemetry/samecalls.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace exhibit {

namespace {

/// A document at one of its addresses.
struct Copy
{
    DocumentAddress address;
    DocumentRecords* records = nullptr;
    const Artifact* artifact = nullptr;

    /// Empty: nothing that could be compared.
    std::string digest() const
    {
        return records->textDigest.empty() && address.member < 0 ? artifact->sha256 : records->textDigest;
    }
    auto rank() const { return documentRank(*artifact, *records); }
};

/// Copies of one text, parted by the runs that their paths name, where a text belongs to one run: a short log may read
/// the same in two. Those that name none join the first.
std::vector<std::vector<Copy>> partByRun(std::vector<Copy> copies)
{
    std::map<RunKey, std::vector<Copy>> byKey;
    std::vector<Copy> keyless;
    for (Copy& copy : copies) {
        if (has(copy.records->kind, Trait::OneRun) && copy.records->key)
            byKey[*copy.records->key].push_back(copy);
        else
            keyless.push_back(copy);
    }
    std::vector<std::vector<Copy>> parts;
    for (auto& [key, part] : byKey)
        parts.push_back(std::move(part));
    if (parts.empty())
        parts.emplace_back();
    parts.front().insert(parts.front().end(), keyless.begin(), keyless.end());
    return parts;
}

class FactsBuilder
{
public:
    FactsBuilder(std::vector<FileFacts> files, const std::vector<TestDictionary>& dictionaries)
        : m_files(std::move(files)), m_dictionaries(dictionaries)
    {}

    PackFacts build(const Rules& rules)
    {
        findDocuments();
        joinSessionSnapshots(m_canonical);
        for (std::size_t i = 0; i < m_canonical.size(); ++i)
            takeRecords(static_cast<int>(i));
        resolveScripts(m_facts.sessionSteps, m_facts.claims, m_scripts, rules);
        joinSameCalls(m_facts);
        m_facts.commits = mergeCommits(std::move(m_facts.commits));
        sortWitnesses();
        buildDictionary();
        joinClassReports(m_facts);
        joinAllureResults(m_facts);
        for (FileFacts& file : m_files)
            m_facts.artifacts.push_back(std::move(file.artifact));
        m_facts.digest = packDigest();
        return std::move(m_facts);
    }

private:
    std::vector<Copy> allCopies()
    {
        std::vector<Copy> copies;
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            for (DocumentRecords& records : m_files[i].documents)
                copies.push_back(Copy{{static_cast<int>(i), records.member}, &records, &m_files[i].artifact});
        }
        return copies;
    }

    void findDocuments()
    {
        std::map<std::string, std::vector<Copy>> byDigest;
        std::vector<std::vector<Copy>> groups;
        for (const Copy& copy : allCopies()) {
            const std::string digest = copy.digest();
            if (digest.empty())
                groups.push_back({copy});
            else
                byDigest[digest].push_back(copy);
        }
        for (auto& [digest, copies] : byDigest) {
            for (std::vector<Copy>& part : partByRun(std::move(copies)))
                groups.push_back(std::move(part));
        }
        for (std::vector<Copy>& group : groups) {
            std::sort(group.begin(), group.end(), [](const Copy& a, const Copy& b) { return a.rank() < b.rank(); });
            inheritKey(group);
        }
        std::sort(groups.begin(), groups.end(),
                  [](const auto& a, const auto& b) { return a.front().address < b.front().address; });
        for (const std::vector<Copy>& group : groups)
            addDocument(group);
    }

    /// A copy without a telling path learns its run from one that has one.
    static void inheritKey(std::vector<Copy>& group)
    {
        DocumentRecords& canonical = *group.front().records;
        if (canonical.key)
            return;
        const auto keyed =
            std::find_if(group.begin(), group.end(), [](const Copy& copy) { return copy.records->key.has_value(); });
        if (keyed == group.end())
            return;
        for (Witness& witness : canonical.witnesses) {
            if (witness.key.runId.empty())
                witness.key = *keyed->records->key;
        }
    }

    /// A claim's line in the text of its document, which all copies share.
    static std::int64_t textLine(const Claim& claim, const DocumentRecords& records)
    {
        const SourceRef& where = claim.where;
        return (where.member.empty() ? where.firstLine : where.memberFirstLine).value - records.blankLines;
    }

    /// Copies say the same things: the claims of the canonical one learn where.
    static void noteAddresses(std::vector<Copy> group)
    {
        std::vector<Claim>& claims = group.front().records->claims;
        std::sort(group.begin() + 1, group.end(), [](const Copy& a, const Copy& b) { return a.address < b.address; });
        using Key = std::tuple<std::int64_t, ClaimClass, std::string_view, std::string_view>;
        const auto keyOf = [](const Claim& claim, const DocumentRecords& records) {
            return Key(textLine(claim, records), claim.claimClass, claim.text, claim.subject.value);
        };
        for (std::size_t i = 1; i < group.size(); ++i) {
            std::map<Key, const Claim*> others;
            for (const Claim& claim : group[i].records->claims)
                others.try_emplace(keyOf(claim, *group[i].records), &claim);
            for (Claim& claim : claims) {
                if (const auto other = others.find(keyOf(claim, *group.front().records)); other != others.end())
                    claim.alsoAt.push_back(other->second->where);
            }
        }
    }

    void addDocument(const std::vector<Copy>& group)
    {
        noteAddresses(group);
        Document document;
        document.kind = group.front().records->kind;
        document.canonical = group.front().address;
        for (std::size_t i = 1; i < group.size(); ++i)
            document.alsoAt.push_back(group[i].address);
        std::sort(document.alsoAt.begin(), document.alsoAt.end());
        m_facts.documents.push_back(std::move(document));
        m_canonical.push_back(group.front().records);
    }

    template <typename T> static void move(std::vector<T>& from, std::vector<T>& to)
    {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    }

    /// The same for records that know which document they are of.
    template <typename T, typename Owner>
    static void moveOf(const Owner& document, std::vector<T>& from, std::vector<T>& to)
    {
        for (T& record : from)
            record.document = document;
        move(from, to);
    }

    void takeRecords(int document)
    {
        DocumentRecords& records = *m_canonical[static_cast<std::size_t>(document)];
        const DocumentAddress address = m_facts.documents[static_cast<std::size_t>(document)].canonical;
        moveOf(address, records.witnesses, m_facts.witnesses);
        moveOf(document, records.claims, m_facts.claims);
        m_facts.documents[static_cast<std::size_t>(document)].text = std::move(records.text);
        move(records.mentions, m_facts.mentions);
        move(records.commits, m_facts.commits);
        move(records.tokenEvents, m_facts.tokenEvents);
        move(records.escalations, m_facts.escalations);
        move(records.phases, m_facts.phases);
        move(records.telemetrySources, m_facts.telemetrySources);
        move(records.diagnostics, m_facts.diagnostics);
        moveOf(address, records.baselineFiles, m_facts.baselineFiles);
        moveOf(address, records.applyStats, m_facts.applyStats);
        moveOf(document, records.sessions, m_facts.sessions);
        moveOf(document, records.sessionSteps, m_facts.sessionSteps);
        moveOf(address, records.coverage, m_facts.coverage);
        moveOf(address, records.toolFindings, m_facts.toolFindings);
        move(records.scripts, m_scripts);
    }

    /// Pack order: lines of report corpora, other reports, logs, prose; each in the order of documents.
    void sortWitnesses()
    {
        const auto rank = [](const Witness& witness) {
            if (witness.kind == WitnessKind::Report)
                return witness.reportLine.isValid() ? 0 : 1;
            return witness.kind == WitnessKind::Log ? 2 : 3;
        };
        std::stable_sort(m_facts.witnesses.begin(), m_facts.witnesses.end(),
                         [&](const Witness& a, const Witness& b) { return rank(a) < rank(b); });
    }

    /// What such a name of a test stands for may only be seen beside other sources.
    bool namesLoosely(const Witness& witness) const
    {
        const FileFacts& file = m_files[static_cast<std::size_t>(witness.document.artifact)];
        const int member = witness.document.member;
        const ArtifactKind kind =
            member < 0 ? file.artifact.kind : file.artifact.members[static_cast<std::size_t>(member)].kind;
        return has(kind, Trait::NamesLoosely);
    }

    /// Marks which ids of each thread's dictionary the pack really uses.
    std::vector<std::vector<bool>> usedIds(bool loosely)
    {
        std::vector<std::vector<bool>> used;
        for (const TestDictionary& dictionary : m_dictionaries)
            used.emplace_back(static_cast<std::size_t>(dictionary.count()), false);
        for (Witness& witness : m_facts.witnesses) {
            if (namesLoosely(witness) != loosely)
                continue;
            const FileFacts& file = m_files[static_cast<std::size_t>(witness.document.artifact)];
            std::vector<bool>& ids = used[static_cast<std::size_t>(file.dictionary)];
            for (const auto& [id, outcome] : entriesOf(witness.outcomes.outcomes))
                ids[id] = true;
            std::erase_if(witness.failures, [&](const Failure& failure) {
                return failure.test.value < 0 || static_cast<std::size_t>(failure.test.value) >= ids.size();
            });
            for (const Failure& failure : witness.failures)
                ids[static_cast<std::size_t>(failure.test.value)] = true;
            std::erase_if(witness.flaky, [&](const FlakyTest& flaky) {
                return flaky.test.value < 0 || static_cast<std::size_t>(flaky.test.value) >= ids.size() ||
                       !ids[static_cast<std::size_t>(flaky.test.value)];
            });
        }
        return used;
    }

    /// The names of the ids that are used, each once, sorted.
    std::vector<std::string> namesOf(const std::vector<std::vector<bool>>& used) const
    {
        std::vector<std::string> names;
        for (std::size_t d = 0; d < used.size(); ++d) {
            for (std::size_t id = 0; id < used[d].size(); ++id) {
                if (used[d][id])
                    names.push_back(m_dictionaries[d].nodeIds()[id]);
            }
        }
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        return names;
    }

    /// The exact id that a loose one stands for: the only one with its dotted form. Itself if there is none.
    static std::map<std::string, std::string> exactNames(const std::vector<std::string>& exact,
                                                         const std::vector<std::string>& loose)
    {
        std::map<std::string, std::string> byForm;
        for (const std::string& name : loose.empty() ? std::vector<std::string>() : exact) {
            const auto [entry, isNew] = byForm.try_emplace(dottedForm(name), name);
            if (!isNew)
                entry->second.clear();
        }
        std::map<std::string, std::string> names;
        for (const std::string& name : loose) {
            const auto found = byForm.find(dottedForm(name));
            names[name] = found != byForm.end() && !found->second.empty() ? found->second : name;
        }
        return names;
    }

    using FinalIds = std::vector<std::vector<TestId>>;

    template <typename NameOf>
    FinalIds finalIdsOf(const std::vector<std::vector<bool>>& used, const NameOf& nameOf) const
    {
        FinalIds finalIds(used.size());
        for (std::size_t d = 0; d < used.size(); ++d) {
            finalIds[d].resize(used[d].size());
            for (std::size_t id = 0; id < used[d].size(); ++id) {
                if (used[d][id])
                    finalIds[d][id] = m_facts.tests.find(nameOf(m_dictionaries[d].nodeIds()[id]));
            }
        }
        return finalIds;
    }

    void buildDictionary()
    {
        const std::vector<std::vector<bool>> used = usedIds(false);
        const std::vector<std::vector<bool>> usedLoosely = usedIds(true);
        std::vector<std::string> names = namesOf(used);
        const std::map<std::string, std::string> exact = exactNames(names, namesOf(usedLoosely));
        for (const auto& [loose, name] : exact)
            names.push_back(name);
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        for (const std::string& name : names)
            m_facts.tests.intern(name);
        const FinalIds ids = finalIdsOf(used, [](const std::string& name) -> const std::string& { return name; });
        const FinalIds idsOfLoose =
            finalIdsOf(usedLoosely, [&exact](const std::string& name) -> const std::string& { return exact.at(name); });
        for (Witness& witness : m_facts.witnesses) {
            const FileFacts& file = m_files[static_cast<std::size_t>(witness.document.artifact)];
            const auto dictionary = static_cast<std::size_t>(file.dictionary);
            renumber(witness, namesLoosely(witness) ? idsOfLoose[dictionary] : ids[dictionary]);
        }
    }

    static void renumber(Witness& witness, const std::vector<TestId>& finalIds)
    {
        const OutcomeTable old = std::exchange(witness.outcomes, {});
        for (const auto& [id, outcome] : entriesOf(old.outcomes))
            witness.outcomes.set(finalIds[id], outcome, old.lines[id]);
        for (Failure& failure : witness.failures)
            failure.test = finalIds[static_cast<std::size_t>(failure.test.value)];
        for (FlakyTest& flaky : witness.flaky)
            flaky.test = finalIds[static_cast<std::size_t>(flaky.test.value)];
    }

    std::string packDigest() const
    {
        std::vector<std::string> lines;
        for (const Artifact& artifact : m_facts.artifacts)
            lines.push_back(artifact.path + '\0' + artifact.sha256 + '\n');
        std::sort(lines.begin(), lines.end());
        Sha256 digest;
        for (const std::string& line : lines)
            digest.add(line);
        return digest.hex();
    }

    std::vector<FileFacts> m_files;
    const std::vector<TestDictionary>& m_dictionaries;
    PackFacts m_facts;
    std::vector<ScriptTarget> m_scripts;
    std::vector<DocumentRecords*> m_canonical; ///< of each document
};

} // namespace

PackFacts buildFacts(std::vector<FileFacts> files, const std::vector<TestDictionary>& dictionaries, const Rules& rules)
{
    return FactsBuilder(std::move(files), dictionaries).build(rules);
}

} // namespace exhibit
