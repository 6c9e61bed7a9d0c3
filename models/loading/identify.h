// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/result.h"
#include "models/files/packscanner.h"
#include "models/parsing/rules/runnerrules.h"

namespace exhibit {

/// The artifact of a file as far as its first block tells: path, size, time, kind, encoding; and the problems of files
/// that cannot or must not be read. `runners` are those that rules tell of. Fast: one read.
Artifact identify(const ScannedFile& file, const RunnerRules& runners);

/// The problem of a file that could not be read because of `error`.
Problem fileProblem(const std::string& path, const Error& error);

/// True if the file is no longer what was scanned: other size, time or type, or gone.
bool changedSince(const ScannedFile& file);

} // namespace exhibit
