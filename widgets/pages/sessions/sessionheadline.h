// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/sessions/sessionline.h"
#include "models/review/sessions/handovers.h"
#include "widgets/common/look/looks.h"

#include <QCoreApplication>

#include <map>

namespace exhibit {

/// What stands above the axis of a session: with which words it hands over and what speaks against them, and how much
/// of all that was said holds. It refers to what it is given.
class SessionHeadline
{
    Q_DECLARE_TR_FUNCTIONS(SessionHeadline)

public:
    SessionHeadline(const PackSnapshot& snapshot, const HandOver& handOver, const SessionLine& line, int commands);

    QString headline() const;
    QString subline() const;
    Look look() const;

private:
    static QString mismatchWords(Verdict verdict);
    QString handOverWords() const;
    int countOf(Verdict verdict) const;

    const PackSnapshot& m_snapshot;
    const HandOver& m_handOver;
    const SessionLine& m_line;
    int m_commands;
    std::map<Verdict, int> m_counts; ///< of what was said
    int m_total = 0;
};

} // namespace exhibit
