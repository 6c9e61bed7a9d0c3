// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/claim.h"
#include "models/domain/finding.h"
#include "models/domain/packfacts.h"
#include "models/domain/run.h"
#include "models/items/roles.h"

#include <QHash>
#include <QString>

namespace exhibit {

/// U+202F, which never breaks, between groups of three digits: `1 522`. Never for line numbers, exit codes and ids.
QString groupedNumber(qint64 number);
/// One decimal, none if it is a whole number: `112.2%`, `100%`.
QString percentText(double percent);
/// `340 KB`, `1.1 MB`; below 1 KB `312 bytes`.
QString fileSizeText(quint64 bytes);

QString fromUtf8(std::string_view text);

/// Words for people, translated.
QString verdictText(Verdict verdict);
QString runStateText(RunState state);
QString artifactKindText(ArtifactKind kind);
QString encodingText(TextEncoding encoding, bool bom);
QString findingKindText(FindingKind kind);
QString confidenceText(Confidence confidence);
/// `+2`, `−1`, `±0`; empty if not comparable.
QString deltaText(const DeltaData& delta);
/// `2 new, 1 fixed, 1 removed`, `no change`; empty if not comparable.
QString deltaSentence(const DeltaData& delta);

/// `#L10-L20` or `table#7`: the place without the path; empty for a whole artifact.
QString placeText(const SourceRef& ref);

/// Pointers as people read them: the bare file name where it is unique in the pack, else the path.
class PointerNames
{
public:
    PointerNames() = default;
    explicit PointerNames(const PackFacts& facts);

    QString text(const SourceRef& ref) const; ///< empty for a null pointer
    QString name(std::string_view path) const;

private:
    QHash<QString, int> m_uses; ///< by bare name
};

} // namespace exhibit
