// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/claim.h"
#include "models/domain/finding.h"
#include "models/domain/run.h"
#include "models/items/roles.h"
#include "models/report/tables/celltext.h"

#include <QString>

namespace exhibit {

/// `340 KB`, `1.1 MB`; below 1 KB `312 bytes`.
QString fileSizeText(quint64 bytes);

/// Words for people, translated.
QString verdictText(Verdict verdict);
QString runStateText(RunState state);
QString artifactKindText(ArtifactKind kind);
QString encodingText(TextEncoding encoding, bool bom);
QString findingKindText(FindingKind kind);
QString confidenceText(Confidence confidence);
/// `2 new, 1 fixed, 1 removed`, `no change`; empty if not comparable.
QString deltaSentence(const DeltaData& delta);

} // namespace exhibit
