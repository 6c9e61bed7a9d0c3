// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proof/precision.h"
#include "tests/judgement/corpora.h"

#include <QByteArray>

#include <map>
#include <string>

namespace exhibit::test {

/// What reading the packs of a corpus again showed.
struct Replay
{
    std::map<std::string, Precision> rules; ///< of every check that accused
    QStringList unfair;                     ///< accusations that a label calls unfair
    QStringList missed;                     ///< refuted statements that nothing accuses
    QStringList broken;                     ///< packs that could not be read, labels without a line
};

/// Judges all packs without regard to what was measured before.
Replay replay(const Corpus& corpus);

/// The rows of the shipped file, by corpus and rule.
using Figures = std::map<std::string, std::map<std::string, Precision>>;

Figures shippedFigures();
QByteArray written(const Figures& figures);

} // namespace exhibit::test
