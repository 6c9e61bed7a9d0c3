// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Events of test runners, one a line: of `dart test` and `flutter test` (`--reporter json`, `--machine`), and of
/// libtest and cargo-nextest (`--format json`, `--message-format libtest-json`).
bool isTestEvents(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeTestEvents(const DocumentContext& context);

} // namespace exhibit
