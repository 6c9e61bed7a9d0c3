// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"

#include <memory>
#include <optional>
#include <string_view>

namespace exhibit {

/// How a CI runner says that its job failed: `ERROR: Job failed: exit code 1`, `##[error]Process completed with exit
/// code 1.`, `Finished: FAILURE`, `Exited with code exit status 1`. `line` is without the runner's time. Returns the
/// exit code, 1 where it is not said; unset for any other line.
std::optional<int> jobFailure(std::string_view line);

/// The test sessions inside what a CI runner wrapped, at the lines that they have in its log and with its time. A job
/// that failed without any is a run of its own that executed no test.
std::unique_ptr<DocumentParser> makeCiRunnerLog(const DocumentContext& context);

} // namespace exhibit
