// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sets/behaviours.h"

#include "models/domain/outcomewalk.h"
#include "models/review/runs/runs.h"
#include "models/review/sets/behaviourtrack.h"
#include "models/review/sets/testsets.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace exhibit {

namespace {

/// Words of a failure that hangs on the clock, the order or the luck of a run.
bool speaksOfTiming(const std::string& message)
{
    static const RE2 words(
        "(?i)\\b(time[ds]? ?out|timeout|sleep|deadlock|race|random|elapsed|deadline|latency|clock|now|datetime|"
        "timestamp|perf_counter|monotonic|timedelta|flaky)\\b|TimeoutError|\\bdatetime\\.|\\btime\\.time");
    return RE2::PartialMatch(message, words);
}

/// What it means that runs do not have a test.
class RunAbsences
{
public:
    /// The next of the runs.
    void addRun(const Run& run)
    {
        const NotReached notReached(run);
        if (notReached.isNone())
            m_whole.push_back(m_count);
        else if (!notReached.isAll())
            m_partial.emplace_back(m_count, notReached);
        ++m_count;
    }

    /// Runs before `end` whose silence says that there was no such test.
    int count(std::string_view nodeId, int end) const
    {
        const auto whole = std::lower_bound(m_whole.begin(), m_whole.end(), end) - m_whole.begin();
        return static_cast<int>(whole + std::count_if(m_partial.begin(), m_partial.end(), [&](const Partial& run) {
                                    return run.first < end && !run.second.contains(nodeId);
                                }));
    }

    /// The first of these from `begin` on, m_count if there is none.
    int firstFrom(std::string_view nodeId, int begin) const
    {
        const auto whole = std::lower_bound(m_whole.begin(), m_whole.end(), begin);
        const int first = whole == m_whole.end() ? m_count : *whole;
        const auto later = std::lower_bound(m_partial.begin(), m_partial.end(), begin,
                                            [](const Partial& run, int at) { return run.first < at; });
        const auto partial = std::find_if(later, m_partial.end(), [&](const Partial& run) {
            return run.first >= first || !run.second.contains(nodeId);
        });
        return partial == m_partial.end() ? first : std::min(first, partial->first);
    }

private:
    using Partial = std::pair<int, NotReached>;

    int m_count = 0;
    std::vector<int> m_whole;       ///< that ran to their end and collected all
    std::vector<Partial> m_partial; ///< that could not collect all modules
};

class Finder
{
public:
    Finder(const PackFacts& facts, const std::vector<Run>& runs)
        : m_facts(facts), m_runs(runs), m_comparable(comparableRuns(runs)),
          m_tracks(static_cast<std::size_t>(facts.tests.count())), m_labels(m_comparable.size())
    {
        for (std::size_t at = 0; at < m_comparable.size(); ++at)
            m_absences.addRun(m_runs[m_comparable[at]]);
        for (std::size_t at = 0; at < m_comparable.size(); ++at)
            follow(static_cast<int>(at), m_runs[m_comparable[at]]);
        for (std::size_t test = 0; test < m_tracks.size(); ++test)
            addAbsences(test, static_cast<int>(m_comparable.size()));
        rememberTouchedFiles();
    }

    std::vector<TestBehaviour> find()
    {
        std::vector<TestBehaviour> found;
        for (const TestId test : testsByNodeId(m_facts)) {
            const BehaviourTrack& track = m_tracks[static_cast<std::size_t>(test.value)];
            if (!track.isSteady())
                judge(test, track, found);
        }
        return found;
    }

private:
    /// A test is looked at in the runs that have it; what lies between them is told from the runs alone.
    void follow(int at, const Run& run)
    {
        for (const auto& [test, outcome] : entriesOf(run.outcomes.outcomes)) {
            addAbsences(test, at);
            m_tracks[test].add(at, outcome);
        }
    }

    /// The runs without the test since it was last seen, up to the one at `end`.
    void addAbsences(std::size_t test, int end)
    {
        BehaviourTrack& track = m_tracks[test];
        const std::string_view nodeId = m_facts.tests.nodeIds()[test];
        if (track.firstSeen < 0)
            track.absentBefore = m_absences.count(nodeId, end);
        else if (const int first = m_absences.firstFrom(nodeId, track.lastSeen + 1); first < end)
            track.add(first, Outcome::Absent);
    }

    void rememberTouchedFiles()
    {
        for (const Commit& commit : m_facts.commits) {
            for (const CommitFile& file : commit.files)
                m_touched.insert(file.path);
        }
    }

    bool isTouched(TestId test) const
    {
        const std::string file(fileOfTest(m_facts.tests.nodeId(test)));
        return std::any_of(m_touched.begin(), m_touched.end(), [&](const std::string& path) {
            return path == file || path.ends_with('/' + file) || file.ends_with('/' + path);
        });
    }

    const Run& runAt(int at) const { return m_runs[m_comparable[static_cast<std::size_t>(at)]]; }
    /// A label is made by looking at all runs, and thousands of tests ask for that of one.
    std::string label(int at) const
    {
        if (at < 0)
            return {};
        std::string& known = m_labels[static_cast<std::size_t>(at)];
        if (known.empty())
            known = runLabel(m_runs, runAt(at));
        return known;
    }

    const Failure* failureAt(TestId test, int at) const
    {
        if (at < 0)
            return nullptr;
        const auto& failures = runAt(at).failures;
        const auto found = std::lower_bound(failures.begin(), failures.end(), test,
                                            [](const Failure& failure, TestId id) { return failure.test < id; });
        return found != failures.end() && found->test == test ? &*found : nullptr;
    }

    /// The first failure whose message speaks of time or chance.
    const Failure* timingFailure(TestId test) const
    {
        for (std::size_t at = 0; at < m_comparable.size(); ++at) {
            const Failure* failure = failureAt(test, static_cast<int>(at));
            if (failure && speaksOfTiming(failure->message))
                return failure;
        }
        return nullptr;
    }

    void point(TestBehaviour& behaviour, int at) const
    {
        if (at < 0)
            return;
        SourceRef ref;
        if (const Failure* failure = failureAt(behaviour.test, at)) {
            ref = failure->where;
        } else {
            const Run& run = runAt(at);
            const std::uint32_t line = lineOf(run.outcomes, behaviour.test);
            if (line == 0 || run.log.isNull())
                return;
            ref = run.log;
            ref.quote.clear();
            if (ref.memberFirstLine.isValid())
                ref.memberFirstLine = ref.memberFirstLine.plus(static_cast<std::int64_t>(line) - ref.firstLine.value);
            ref.firstLine = ref.lastLine = LineNumber{static_cast<std::int64_t>(line)};
        }
        if (!ref.isNull() &&
            std::find(behaviour.pointers.begin(), behaviour.pointers.end(), ref) == behaviour.pointers.end())
            behaviour.pointers.push_back(std::move(ref));
    }

    void add(std::vector<TestBehaviour>& found, TestId test, const BehaviourTrack& track, Behaviour behaviour, int at,
             Message reason, std::initializer_list<int> places) const
    {
        TestBehaviour entry;
        entry.test = test;
        entry.behaviour = behaviour;
        entry.run = at < 0 ? -1 : static_cast<int>(m_comparable[static_cast<std::size_t>(at)]);
        entry.failedRuns = track.failed;
        entry.executedRuns = track.executed;
        entry.reason = std::move(reason);
        for (const int place : places)
            point(entry, place);
        found.push_back(std::move(entry));
    }

    void judge(TestId test, const BehaviourTrack& track, std::vector<TestBehaviour>& found) const
    {
        if (track.failed > 0)
            judgeFailing(test, track, found);
        else if (track.executed == 0 && track.firstSeen >= 0)
            add(found, test, track, Behaviour::Skipped, -1, Message{"behaviour.skipped", {}}, {track.firstSeen});
        else if (track.lostAt >= 0)
            add(found, test, track, Behaviour::PassingVanished, track.lostAt, lossReason(test, track),
                {track.lostAfter});
        else if (track.absentBefore > 0)
            add(found, test, track, Behaviour::Added, track.firstSeen,
                Message{"behaviour.added", {{"run", label(track.firstSeen)}}}, {track.firstSeen});
    }

    Message lossReason(TestId test, const BehaviourTrack& track) const
    {
        const bool neighbours = filesOf(track.lostAt).contains(fileOfTest(m_facts.tests.nodeId(test)));
        return Message{neighbours ? "behaviour.passing-vanished" : "behaviour.passing-vanished.file",
                       {{"before", label(track.lostAfter)}, {"run", label(track.lostAt)}}};
    }

    /// Files of which some test is in a run; each run is looked at once.
    const std::unordered_set<std::string_view>& filesOf(int at) const
    {
        const auto [entry, isNew] = m_files.try_emplace(at);
        if (isNew) {
            for (const auto& [test, outcome] : entriesOf(runAt(at).outcomes.outcomes))
                entry->second.insert(fileOfTest(m_facts.tests.nodeIds()[test]));
        }
        return entry->second;
    }

    void judgeFailing(TestId test, const BehaviourTrack& track, std::vector<TestBehaviour>& found) const
    {
        const bool everywhere = track.failed == track.executed && track.absentBefore == 0 && track.removedAt < 0;
        if (everywhere && track.silencedAt < 0) {
            add(found, test, track, Behaviour::AlwaysFailing, -1,
                track.executed == 1 ? Message{"behaviour.always-failing.once", {{"run", label(track.firstFail)}}}
                                    : Message{"behaviour.always-failing", {{"runs", std::to_string(track.executed)}}},
                {track.firstFail});
        } else if (track.flips > 1 && isFlaky(test, track)) {
            addFlaky(test, track, found);
        } else if (track.regressedAt >= 0) {
            const bool back = track.fixedAt > track.regressedAt && track.lastPassed;
            add(found, test, track, Behaviour::Regressed, track.regressedAt,
                Message{back ? "behaviour.regressed.back" : "behaviour.regressed",
                        {{"before", label(track.regressedAfter)},
                         {"run", label(track.regressedAt)},
                         {"after", back ? label(track.fixedAt) : std::string()}}},
                {track.regressedAt, track.regressedAfter});
        } else if (track.fixedAt >= 0 && track.lastPassed) {
            add(found, test, track, Behaviour::Fixed, track.fixedAt,
                Message{"behaviour.fixed", {{"before", label(track.lastFail)}, {"run", label(track.fixedAt)}}},
                {track.fixedAt, track.lastFail});
        } else {
            judgeNewOrGone(test, track, found);
        }
    }

    void judgeNewOrGone(TestId test, const BehaviourTrack& track, std::vector<TestBehaviour>& found) const
    {
        if (track.absentBefore > 0 && track.firstFail == track.firstSeen) {
            const bool gone = track.removedAt >= 0;
            add(found, test, track, Behaviour::NewFailing, track.firstSeen,
                Message{gone ? "behaviour.new-failing.gone" : "behaviour.new-failing",
                        {{"run", label(track.firstSeen)}, {"after", label(track.removedAt)}}},
                {track.firstFail});
        } else if (track.removedAt >= 0) {
            const bool back = track.lastFail > track.removedAt;
            add(found, test, track, Behaviour::FailingRemoved, track.removedAt,
                Message{back ? "behaviour.failing-removed.back" : "behaviour.failing-removed",
                        {{"before", label(track.removedAfter)},
                         {"run", label(track.removedAt)},
                         {"after", back ? label(track.lastFail) : std::string()}}},
                {track.removedAfter});
        } else {
            const bool silenced = track.silencedAt >= 0;
            const int at = silenced ? track.silencedAt : track.firstFail;
            add(found, test, track, silenced ? Behaviour::FailingRemoved : Behaviour::AlwaysFailing, silenced ? at : -1,
                silenced ? Message{"behaviour.silenced", {{"before", label(track.firstFail)}, {"run", label(at)}}}
                         : Message{"behaviour.always-failing", {{"runs", std::to_string(track.executed)}}},
                {track.firstFail, at});
        }
    }

    /// A test that only failed in between may have met a change of that run; calling it flaky would excuse it.
    bool isFlaky(TestId test, const BehaviourTrack& track) const
    {
        return track.flips > 2 || timingFailure(test) || (track.firstFail < track.firstPass && !isTouched(test));
    }

    void addFlaky(TestId test, const BehaviourTrack& track, std::vector<TestBehaviour>& found) const
    {
        const Failure* timing = timingFailure(test);
        const bool touched = isTouched(test);
        std::string id = timing ? "behaviour.flaky.timing" : "behaviour.flaky";
        if (touched)
            id += ".touched";
        add(found, test, track, Behaviour::Flaky, track.secondFlip,
            Message{std::move(id),
                    {{"flips", std::to_string(track.flips)}, {"message", timing ? timing->message : std::string()}}},
            {track.firstFail, track.firstPass, track.lastFail});
        if (timing && !timing->cause.isNull())
            found.back().pointers.push_back(timing->cause);
    }

    const PackFacts& m_facts;
    const std::vector<Run>& m_runs;
    std::vector<std::size_t> m_comparable;
    RunAbsences m_absences;
    std::vector<BehaviourTrack> m_tracks;
    std::set<std::string> m_touched;
    mutable std::unordered_map<int, std::unordered_set<std::string_view>> m_files;
    mutable std::vector<std::string> m_labels; ///< by place, empty until asked for
};

} // namespace

std::vector<TestBehaviour> findBehaviours(const PackFacts& facts, const std::vector<Run>& runs)
{
    return Finder(facts, runs).find();
}

std::set<TestId> flakyTests(const std::vector<TestBehaviour>& behaviours)
{
    std::set<TestId> flaky;
    for (const TestBehaviour& entry : behaviours) {
        if (entry.behaviour == Behaviour::Flaky)
            flaky.insert(entry.test);
    }
    return flaky;
}

std::int64_t steadyAmong(const std::vector<TestId>& tests, const std::set<TestId>& flaky)
{
    return std::count_if(tests.begin(), tests.end(), [&](TestId test) { return !flaky.contains(test); });
}

} // namespace exhibit
