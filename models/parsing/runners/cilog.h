// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"

#include <memory>

namespace exhibit {

/// Reads the log of a CI runner, or of several jobs one after another as GitHub's command line downloads them. The test
/// sessions inside are runs of their job, at the lines that they have in the log and with its time. A job without any
/// is a run of its own that executed no test: failed with the step that failed and its exit code, or passed if the log
/// holds it whole. So is a step that failed beside sessions none of which is the reason.
std::unique_ptr<DocumentParser> makeCiRunnerLog(const DocumentContext& context);

} // namespace exhibit
