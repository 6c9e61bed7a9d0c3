// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace exhibit {

enum class SessionLane { Said, Runs, Commands, Edits, Tokens, Commits };
inline constexpr int sessionLaneCount = 6;

/// Something that happened in a session, on one of its lanes.
struct SessionMark
{
    SessionLane lane = SessionLane::Commands;
    double at = 0, ended = 0; ///< milliseconds, or the order where the record has no clock
    std::size_t index = 0;    ///< of what was said into Review::claims, else into PackFacts::sessionSteps
    Verdict verdict = Verdict::NotCheckable; ///< of what was said
    ActResult result = ActResult::Unknown;   ///< of what was done
    bool isOwnStatus = true;                 ///< false: the recorded status is another program's, or there is none
    bool isLate = false;                     ///< an edit of code behind the last green run
    bool isTestFile = false;
    bool isBackground = false;
    std::int64_t count = 0; ///< of a run its failures, else what passed; of tokens their number
};

/// One session on one axis.
struct SessionLine
{
    bool hasClock = false;
    double begin = 0, end = 1;
    std::vector<SessionMark> marks; ///< by lane, then as they happened
    /// From the first edit of code behind the last green run to the next run or the end; nothing if there is none.
    std::optional<std::pair<double, double>> stale;
    std::optional<double> lastGreen;
    int lateEdits = 0;

    std::int64_t countOf(SessionLane lane) const;
};

/// Of PackFacts::sessions[session].
SessionLine sessionLine(const PackSnapshot& snapshot, std::size_t session);

/// The step that a judgement of what was said rests on: an index into PackFacts::sessionSteps.
std::optional<std::size_t> decidingStep(const PackSnapshot& snapshot, const JudgedClaim& claim);

/// Where the steps of the session in `document` begin and how far they had come when the claim was made.
std::pair<std::size_t, std::size_t> stepsBefore(const PackFacts& facts, const Claim& claim);

} // namespace exhibit
