// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "models/report/tables/cellvalues.h"

#include <QMetaType>
#include <QVector>

#include <cstdint>

namespace exhibit {

/// What a row means, for delegates and pages. Domain enums travel as int. A role that does not apply is an invalid
/// QVariant.
enum ItemRole : int {
    SourceRefRole = Qt::UserRole + 1, ///< SourceRef: what a click on this cell opens
    SourceRefsRole,   ///< QVector<SourceRef>: every place behind the row, the one to show first in front
    PointerTextRole,  ///< QString: SourceRefRole as people read it (bare file name where unique)
    SortRole,         ///< number or string to sort by; also what a numeric filter compares
    CopyRole,         ///< QString for the clipboard: ungrouped numbers; falls back to Qt::DisplayRole
    KindRole,         ///< int, an enum of the model
    IdRole,           ///< QString, stable identity of the row
    OutcomeRole,      ///< int(Outcome)
    VerdictRole,      ///< int(Verdict)
    SeverityRole,     ///< int(Severity)
    StateRole,        ///< int(RunState)
    DeltaRole,        ///< DeltaData
    BarRole,          ///< BarData
    SecondLineRole,   ///< QString: what stands under, or muted beside, the text
    TrailingRole,     ///< QString: right end of the second line
    CountRole,        ///< qint64
    ProgressRole,     ///< double, 0 to 1; unset while waiting
    GroupRole,        ///< bool: the row heads a group
    FoldedRole,       ///< bool: the group starts closed
    MutedRole,        ///< bool: drawn as secondary
    MatchesRole,      ///< QVector<TextRange>: what a search found in the text
    DecisionRole,     ///< int(DecisionState)
    UnsettledRole,    ///< bool: reviewers say differently of it
    LocationRole,     ///< QString: where another page shows what the row tells
    OriginRole,       ///< int: place of what the row tells of in the list that the rows were made of
    ColumnLayoutRole, ///< ColumnLayout of a header
    ColumnIdRole,     ///< QString, of a header: the column's name in every output
    FilterTextRole,   ///< QString: what a filter looks at, made by filterText(); unset: the columns
    SortPlaceRole,    ///< int, of a header: 1 if the rows are sorted by it, 2 if by it among equals
    FilteredRole,     ///< bool, of a header: cells of the column must say something, or must not
};

/// UTF-16 positions in the display text.
struct TextRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

} // namespace exhibit
