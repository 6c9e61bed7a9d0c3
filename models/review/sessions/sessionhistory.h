// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/review/sessions/stepsearch.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// What a step of a session is asked for.
enum class StepTrait : std::size_t {
    Tests,        ///< of the act, however it ended; the same of the others
    Lint,         //
    Types,        //
    Build,        //
    Commit,       //
    Push,         //
    TestsStarted, ///< not those of a part that passed
    LintStarted,
    TypesStarted,
    BuildStarted,
    FormatStarted,
    TestRun,     ///< tests that ran, or a runner that says that nothing could
    GreenRun,    ///< the same, passed
    TestsTried,  ///< a run, or one whose end another program hides
    TestsUnread, ///< tests whose end or totals are not shown
    Committed,
    Pushed,
    CodeEdit,    ///< made, of a file that some check may read
    AnyEdit,     ///< made
    ProductEdit, ///< the same, not of a file of tests
    TestEdit,    ///< made, of a file of tests
    TestRewrite, ///< the same, beside what only adds
    TestChange,  ///< an assertion of a test that was there before the session was replaced
    Called,      ///< a command, whatever it did
    WholeRun,    ///< tests that ran, not those of a part
    MayCommit,   ///< a command that is not known, in which anything may have been committed or pushed
    PullRequest, ///< asked for
    Removal,     ///< a file was removed by the shell
    Ran,         ///< a program, tests, or a check that passed: what is said to be mended was tried
    Changed,     ///< code was edited or formatted
    Settled,     ///< the same, or tests passed
    Count
};

/// The steps of one session, found by what they are: a question about what came last before a statement costs no walk
/// through all that was done. The steps must outlive the object.
class SessionHistory
{
public:
    explicit SessionHistory(SessionSteps steps);

    SessionSteps steps() const { return m_steps; }
    /// The last one of the kind among the steps first..end; null if there is none.
    const SessionStep* last(StepTrait trait, std::size_t end, std::size_t first = 0) const;
    /// The last test run before `end` whose numbers may be those that are stated: `agrees` decides.
    template <typename Agrees>
    const SessionStep* lastRun(const TestClaimValues& stated, std::size_t end, Agrees agrees) const;
    /// Whether some run before `end` had so many tests, however they ended.
    bool hasRunOf(std::int64_t number, std::size_t end) const;
    /// Whether some of the latest runs behind one another, before `end`, passed so many tests together.
    bool isSumOfRuns(std::int64_t number, std::size_t end) const;
    /// The last commit or push before `end` that was made; of commits the one that `hash` names, if it is not empty.
    const SessionStep* lastMade(SessionAct act, std::string_view hash, std::size_t end) const;
    /// The same among the latest steps of the kind whose text has the word, e.g. the name of a linter.
    const SessionStep* lastNamed(StepTrait trait, std::string_view word, std::size_t end) const;
    /// The last one among the latest of the kind that ended well.
    const SessionStep* lastGood(StepTrait trait, std::size_t end) const;
    const SessionStep* lastEditOf(std::string_view path, std::size_t end) const;
    /// It turns back the edit of its file before it, or is turned back by the next one, both behind `run`.
    bool isPutBack(const SessionStep& edit, const SessionStep& run, std::size_t end) const;
    /// The last one of these edits behind `run`, without those that were put back behind it.
    const SessionStep* lastKept(StepTrait trait, const SessionStep& run, std::size_t end) const;
    /// The last edit of code behind `run` that was not put back: a stash that was taken away behind it and came back
    /// changes nothing.
    const SessionStep* lastCodeEdit(const SessionStep& run, std::size_t end) const;
    /// Any edit of another file; null if there is none.
    const SessionStep* anyEditBeside(std::string_view path, std::size_t end) const;
    /// In none of all commands of the session tests can have run.
    bool runsNothing() const { return m_runsNothing; }

private:
    using Places = std::vector<std::uint32_t>; ///< of steps, in their order

    void add(std::uint32_t place);
    void addRun(std::uint32_t place);
    template <typename Wanted> const SessionStep* lastOfLatest(StepTrait trait, std::size_t end, Wanted wanted) const;
    template <typename Wanted> const SessionStep* lastAmong(const Places& places, std::size_t end, Wanted wanted) const;
    const Places& runsThatMayHave(const TestClaimValues& stated) const;

    SessionSteps m_steps;
    std::array<Places, static_cast<std::size_t>(StepTrait::Count)> m_places;
    std::unordered_map<std::int64_t, Places> m_runsByNumber, m_runsByFailures;
    std::map<std::string, Places, std::less<>> m_editsByName, m_commitsByHead;
    bool m_runsNothing = true;
};

/// The steps of a session that a statement can speak of.
struct StepsSaid
{
    const SessionHistory* history = nullptr; ///< null: none
    std::size_t end = 0;

    SessionSteps steps() const { return history ? history->steps().first(end) : SessionSteps(); }
    const SessionStep* last(StepTrait trait, std::size_t first = 0) const
    {
        return history ? history->last(trait, end, first) : nullptr;
    }
};

/// How many steps were done when the agent spoke before; all, if the statement does not know it.
std::size_t spokenAt(const Claim& claim, const StepsSaid& steps);
/// A number of steps that the statement knows by this name; `end` if it knows none.
std::size_t stepsValueOf(const Claim& claim, std::string_view name, std::size_t end);

template <typename Wanted>
const SessionStep* SessionHistory::lastAmong(const Places& places, std::size_t end, Wanted wanted) const
{
    for (auto place = std::lower_bound(places.begin(), places.end(), end); place != places.begin();) {
        if (wanted(m_steps[*--place]))
            return &m_steps[*place];
    }
    return nullptr;
}

template <typename Agrees>
const SessionStep* SessionHistory::lastRun(const TestClaimValues& stated, std::size_t end, Agrees agrees) const
{
    return lastAmong(runsThatMayHave(stated), end, agrees);
}

} // namespace exhibit
