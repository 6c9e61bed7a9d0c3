// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/items/roles.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace exhibit {

/// What the failures chart shows of one run.
struct FailuresBar
{
    enum class NoteTone { Neutral, Worse, Better, Blocked };

    struct Note
    {
        QString text;
        NoteTone tone = NoteTone::Neutral;
    };

    QString name;  ///< run, and phase if it has one
    QString label; ///< short and unique
    BarData parts;
    DeltaData delta;
    bool baseline = false;
    bool blocked = false; ///< collection failed: no test ran
    bool known = true;    ///< false: nothing says how many tests failed
    SourceRef pointer;
    std::vector<Note> notes; ///< below the label

    std::int64_t height() const { return blocked ? parts.collectionErrors : parts.failing(); }
};

struct FailuresData
{
    std::vector<FailuresBar> bars; ///< pack order
    std::optional<std::int64_t> baselineFailures;

    std::int64_t largest() const;
};

FailuresData failuresData(const PackSnapshot& snapshot);

/// What of a bar's notes stands in so many lines of which each has room for what `fits`: a note without room goes on in
/// the next line where one is free; else its signed number stays, and the tooltip has all of it.
std::vector<FailuresBar::Note> notesIn(const std::vector<FailuresBar::Note>& notes, std::size_t lines,
                                       const std::function<bool(const QString&)>& fits);

/// Short forms of names for axis labels: a trailing time stamp goes, leading words become initials
/// (`research-system-v20` is `rs-v20`). Names that would become equal stay whole.
QStringList shortNames(const QStringList& names);

} // namespace exhibit
