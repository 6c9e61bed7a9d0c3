// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/rulefile.h"

#include <QString>

#include <vector>

namespace exhibit::test {

/// Absolute path of a file or folder below tests/data.
QString dataPath(const QString& relative);

/// Absolute path of a real pack, or empty where the packs are not at hand: then QSKIP with `missingPack`.
QString realPack(const QString& name);

/// A file of the ground truth, or empty.
QString groundTruth(const QString& name);

/// The rule files of resources/rules, as the program brings them along.
std::vector<RuleFile> shippedRules();

/// Reads a whole file; empty if it cannot be read.
QByteArray readFile(const QString& path);

inline constexpr const char* missingPack = "the real packs are not beside this checkout";

} // namespace exhibit::test
