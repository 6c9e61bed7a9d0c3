// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"

#include <cstdint>

namespace exhibit {

/// What is remembered of one test while the runs are read once, in order. Places are positions among the runs that can
/// be compared, -1 where nothing happened.
struct BehaviourTrack
{
    int failed = 0, executed = 0, flips = 0;
    int absentBefore = 0; ///< runs before it was first seen
    int firstSeen = -1, lastSeen = -1, firstFail = -1, firstPass = -1, lastFail = -1;
    int regressedAfter = -1, regressedAt = -1; ///< the first time it failed after it had passed
    int fixedAt = -1;                          ///< the last time it passed after it had failed
    int secondFlip = -1;
    int removedAfter = -1, removedAt = -1; ///< the first time it was absent after it had failed
    int lostAfter = -1, lostAt = -1;       ///< the same after it had passed
    int silencedAt = -1;                   ///< the first time it was skipped, or expected to fail, after it had failed
    bool lastPassed = false;               ///< in the last run that executed it

    /// Of several absences in a row only the first says something.
    void add(int at, Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Absent:
            addAbsence(at);
            return;
        case Outcome::Passed:
        case Outcome::XPassed:
            see(at);
            addPass(at);
            return;
        case Outcome::Failed:
        case Outcome::Error:
            see(at);
            addFailure(at);
            return;
        case Outcome::Skipped:
        case Outcome::XFailed:
            see(at);
            if (m_last == Last::Failed && silencedAt < 0)
                silencedAt = at;
            executed += outcome == Outcome::XFailed ? 1 : 0;
            return;
        }
    }

    /// Never failed and in every run, or never seen at all: nothing to tell.
    bool isSteady() const
    {
        return failed == 0 && (firstSeen < 0 || (executed > 0 && absentBefore == 0 && lostAt < 0));
    }

private:
    enum class Last : std::uint8_t { None, Passed, Failed };

    void see(int at)
    {
        if (firstSeen < 0)
            firstSeen = at;
        lastSeen = at;
        m_present = true;
    }

    void addAbsence(int at)
    {
        if (firstSeen < 0) {
            ++absentBefore;
            return;
        }
        if (m_present && m_last == Last::Failed && removedAt < 0) {
            removedAt = at;
            removedAfter = lastFail;
        }
        if (m_present && m_last == Last::Passed && lostAt < 0) {
            lostAt = at;
            lostAfter = m_lastPass;
        }
        m_present = false;
    }

    void addPass(int at)
    {
        ++executed;
        if (m_last == Last::Failed) {
            flip(at);
            fixedAt = at;
        }
        if (firstPass < 0)
            firstPass = at;
        m_lastPass = at;
        m_last = Last::Passed;
        lastPassed = true;
    }

    void addFailure(int at)
    {
        ++executed;
        ++failed;
        if (m_last == Last::Passed) {
            flip(at);
            if (regressedAt < 0) {
                regressedAt = at;
                regressedAfter = m_lastPass;
            }
        }
        if (firstFail < 0)
            firstFail = at;
        lastFail = at;
        m_last = Last::Failed;
        lastPassed = false;
    }

    void flip(int at)
    {
        if (++flips == 2)
            secondFlip = at;
    }

    Last m_last = Last::None;
    bool m_present = false;
    int m_lastPass = -1;
};

} // namespace exhibit
