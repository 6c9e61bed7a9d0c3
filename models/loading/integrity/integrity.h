// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/files/packscanner.h"

#include <vector>

namespace exhibit {

/// Holds the files of the pack against the lists of digests in it: manifests of bags (BagIt 1.0) with their
/// Payload-Oxum, SHA256SUMS and its like, and JSON manifests of paths with SHA-256. What is changed, and in a bag also
/// what is missing or not listed, is a problem `problem.integrity.<what>` of the file that lists it, one for each file
/// up to a limit. What another list names and the pack does not hold is `problem.list.missing`, which accuses nobody.
/// It says that bytes are not those that were listed; nothing of whether they tell the truth. `files` are those of the
/// facts.
void checkIntegrity(PackFacts& facts, const std::vector<ScannedFile>& files, const CancelFlag& cancel);

} // namespace exhibit
