// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packfiles.h"

#include "models/loading/equaltexts.h"
#include "models/loading/factsbuilder.h"
#include "models/loading/filereader.h"
#include "models/loading/identify.h"
#include "models/parsing/formats/formats.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <numeric>
#include <thread>

namespace exhibit {

namespace {

Message noteOf(const FileFacts& facts)
{
    std::size_t runs = 0;
    std::size_t claims = 0;
    std::size_t events = 0;
    std::size_t commits = 0;
    for (const DocumentRecords& records : facts.documents) {
        runs += records.witnesses.size();
        claims += records.claims.size();
        events += records.tokenEvents.size();
        commits += records.commits.size();
    }
    const auto note = [](const char* id, std::size_t count) { return Message{id, {{"count", std::to_string(count)}}}; };
    if (runs > 0)
        return note("loading.note.runs", runs);
    if (events > 0)
        return note("loading.note.token-events", events);
    if (claims > 0)
        return note("loading.note.claims", claims);
    if (commits > 0)
        return note("loading.note.commits", commits);
    return has(facts.artifact.kind, Trait::Text)
               ? note("loading.note.lines", static_cast<std::size_t>(std::max<std::int64_t>(facts.artifact.lines, 0)))
               : Message{};
}

class PackFiles
{
public:
    PackFiles(const std::string& packPath, const std::vector<ScannedFile>& files, const Rules& rules,
              const CancelFlag& cancel, ReadListener* listener)
        : m_packPath(packPath), m_files(files), m_rules(rules), m_cancel(cancel), m_listener(listener),
          m_dictionaries(std::clamp(std::thread::hardware_concurrency(), 2U, 4U)), m_facts(files.size())
    {}

    Result<PackFacts> read()
    {
        for (std::size_t i = 0; i < m_files.size() && !m_cancel.isCancelled(); ++i) {
            m_facts[i].artifact = identify(m_files[i], m_rules.runners());
            tell([&](ReadListener& listener) { listener.fileIdentified(i, m_facts[i].artifact.kind); });
        }
        m_isRunFolder = isRunFolder();
        chooseLeft();
        const std::vector<std::size_t> files = order();
        runOnAllThreads(files.size(), [&](std::size_t thread, std::size_t i) { readOne(thread, files[i]); });
        const std::vector<std::vector<LeftDocument>> texts = groupsOfEqualText(m_facts);
        m_unread.resize(m_files.size());
        for (std::size_t i = 0; i < m_files.size(); ++i)
            m_unread[i] = m_facts[i].unread.size();
        runOnAllThreads(texts.size(), [&](std::size_t, std::size_t i) { readTexts(texts[i]); });
        runOnAllThreads(files.size(), [&](std::size_t thread, std::size_t i) { confirmOne(thread, files[i]); });
        if (m_error)
            return *m_error;
        if (m_cancel.isCancelled())
            return Error{Error::Code::Cancelled, {"error.cancelled", {}}};
        return buildFacts(std::move(m_facts), m_dictionaries, m_rules);
    }

private:
    using Step = std::function<void(std::size_t thread, std::size_t i)>;

    /// Prose is read when all of it was seen, so that what stands in several files, or in bundles, is read once. Not of
    /// a pack with so much of it that its text would take the memory.
    void chooseLeft()
    {
        constexpr std::uint64_t mostBytes = std::uint64_t{32} << 20;
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const ArtifactKind kind = m_facts[i].artifact.kind;
            if (kind == ArtifactKind::Prose || kind == ArtifactKind::Bundle)
                bytes += m_files[i].bytes;
            m_leaves.push_back(bytes <= mostBytes);
        }
    }

    void tell(const std::function<void(ReadListener&)>& call)
    {
        if (!m_listener)
            return;
        const std::lock_guard lock(m_mutex);
        call(*m_listener);
    }

    /// The pack is the folder of one run: it lies below an executor's root, or the summary of the run lies in it. Any
    /// other folder gives its name to no run.
    bool isRunFolder() const
    {
        const auto& profiles = m_rules.executors().profiles();
        const bool isBelowRoot = std::any_of(profiles.begin(), profiles.end(), [this](const ExecutorProfile& profile) {
            return hasLayout(profile, m_packPath + "/run");
        });
        return isBelowRoot || std::any_of(m_facts.begin(), m_facts.end(), [](const FileFacts& facts) {
                   const ArtifactKind kind = facts.artifact.kind;
                   return (kind == ArtifactKind::RunSummary || kind == ArtifactKind::PhaseSummary) &&
                          facts.artifact.path.find('/') == std::string::npos;
               });
    }

    /// Sources of runs come before everything else: their summaries are what a person waits for. Then largest first, so
    /// that no thread ends long after the others.
    std::vector<std::size_t> order() const
    {
        std::vector<std::size_t> order(m_files.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const bool runsA = has(m_facts[a].artifact.kind, Trait::RunSource);
            const bool runsB = has(m_facts[b].artifact.kind, Trait::RunSource);
            return runsA != runsB ? runsA : m_files[a].bytes > m_files[b].bytes;
        });
        return order;
    }

    void runOnAllThreads(std::size_t count, const Step& step)
    {
        std::atomic<std::size_t> next{0};
        const auto work = [&](std::size_t thread) {
            try {
                for (std::size_t i = next++; i < count && !m_cancel.isCancelled(); i = next++)
                    step(thread, i);
            } catch (const std::exception& exception) {
                const std::lock_guard lock(m_mutex);
                m_error = Error{Error::Code::Internal, {"error.internal", {{"reason", exception.what()}}}};
            }
        };
        const std::size_t threads = std::min(m_dictionaries.size(), count);
        std::vector<std::thread> others;
        for (std::size_t thread = 1; thread < threads; ++thread)
            others.emplace_back(work, thread);
        work(0);
        for (std::thread& other : others)
            other.join();
    }

    FileReader readerFor(std::size_t dictionary)
    {
        return FileReader(m_isRunFolder ? m_packPath : std::string(), m_rules, m_dictionaries[dictionary], m_cancel);
    }

    void readOne(std::size_t thread, std::size_t file)
    {
        FileFacts& facts = m_facts[file];
        facts.dictionary = static_cast<int>(thread);
        FileReader reader = readerFor(thread);
        reader.onProgress = [&](std::uint64_t bytes) {
            tell([&](ReadListener& listener) { listener.fileProgress(file, bytes); });
        };
        reader.onWitness = [&](const Witness& witness) {
            tell([&](ReadListener& listener) { listener.runFound(witness); });
        };
        reader.leavesProse = m_leaves[file];
        reader.read(m_files[file], facts);
        if (facts.unread.empty())
            tellFinished(file);
    }

    void tellFinished(std::size_t file)
    {
        const FileFacts& facts = m_facts[file];
        tell([&](ReadListener& listener) {
            for (const Problem& problem : facts.artifact.problems)
                listener.problemFound(problem);
            listener.fileFinished(file, facts.artifact, noteOf(facts));
        });
    }

    void readTexts(const std::vector<LeftDocument>& group)
    {
        readEqualTexts(group, m_facts);
        for (const LeftDocument& left : group) {
            bool isLast = false;
            {
                const std::lock_guard lock(m_mutex);
                isLast = --m_unread[left.file] == 0;
            }
            if (!isLast)
                continue;
            m_facts[left.file].settle();
            tellFinished(left.file);
        }
    }

    void confirmOne(std::size_t thread, std::size_t file)
    {
        FileFacts& facts = m_facts[file];
        const std::size_t known = facts.artifact.problems.size();
        FileReader reader = readerFor(thread);
        if (reader.confirm(m_files[file], facts) == FileReader::Confirmed::ReadAgain)
            facts.dictionary = static_cast<int>(thread);
        tell([&](ReadListener& listener) {
            for (std::size_t i = known; i < facts.artifact.problems.size(); ++i)
                listener.problemFound(facts.artifact.problems[i]);
        });
    }

    const std::string& m_packPath;
    const std::vector<ScannedFile>& m_files;
    const Rules& m_rules;
    const CancelFlag& m_cancel;
    ReadListener* m_listener;
    bool m_isRunFolder = false;
    std::mutex m_mutex; ///< of m_listener's calls, m_error and m_unread
    std::optional<Error> m_error;
    std::vector<TestDictionary> m_dictionaries; ///< one per thread
    std::vector<FileFacts> m_facts;
    std::vector<char> m_leaves;        ///< of each file: its prose is read when all of it was seen
    std::vector<std::size_t> m_unread; ///< of each file: documents; guarded by m_mutex
};

} // namespace

Result<PackFacts> readFiles(const std::string& packPath, const std::vector<ScannedFile>& files, const Rules& rules,
                            const CancelFlag& cancel, ReadListener* listener)
{
    return PackFiles(packPath, files, rules, cancel, listener).read();
}

} // namespace exhibit
