// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <optional>

namespace exhibit {

/// Reads `# Run Summary: <id>` or `# Phase Summary: <id> - <name>` as a prose witness:
/// key from the title (never from the path; a phase summary has no run id), statedState as written, summary pointing to
/// the line of the state, createdEpoch from `Completed` if it states a zone. The state of the queue says nothing about
/// tests, so `state` is Unknown and all counts are unset. Empty if the text has no such title.
std::optional<Witness> parseRunSummary(const TextSource& source);

std::unique_ptr<DocumentParser> makeRunSummary(const DocumentContext& context);

} // namespace exhibit
