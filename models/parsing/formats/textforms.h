// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/texthead.h"

namespace exhibit {

/// What texts of the kinds look like that are told by their lines. Each expects that the ones before it in the table of
/// formats were asked first.

bool isBundle(const TextHead& head);
bool isRunSummary(const TextHead& head);
bool isPhaseSummary(const TextHead& head);
bool isCommandOutput(const TextHead& head);
bool isOtherMarkup(const TextHead& head); ///< HTML, or XML of no known root
bool isExecutorLog(const TextHead& head);
bool isCiRunnerLog(const TextHead& head);
bool isGitContext(const TextHead& head);
bool isPytestLog(const TextHead& head);
bool isProse(const TextHead& head);

} // namespace exhibit
