// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/charts/ceilinguse.h"

#include <QDate>
#include <QString>

#include <vector>

namespace exhibit {

/// Attempts of days that follow each other.
struct UtilizationGroup
{
    int first = 0, last = 0; ///< marks, inclusive
    int truncated = 0;
    QDate from, to; ///< invalid: the events have no date
    int count() const { return last - first + 1; }
};

struct UtilizationData
{
    std::vector<UtilizationMark> marks; ///< by time; events of the same time in pack order
    std::vector<UtilizationGroup> groups;
    double trigger = usualTriggerPercent;
    int withoutCeiling = 0; ///< events that state no use or no ceiling: no bar

    double largest() const;
};

UtilizationData utilizationData(const std::vector<TokenEvent>& events, double trigger = usualTriggerPercent);

/// Only marks `first` to `last`, inclusive, and the parts of the groups that hold them; numbered from 0.
UtilizationData utilizationPart(const UtilizationData& data, int first, int last);

/// `29 Dec 2025`, `23–24 Dec 2025`.
QString dateSpanText(QDate from, QDate to);

} // namespace exhibit
