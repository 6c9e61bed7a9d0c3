// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// Tracefiles of lcov (`lcov.info`): lines, branches and functions of each file; the whole is their sum.
bool isLcov(const TextHead& head);
std::unique_ptr<DocumentParser> makeLcov(const DocumentContext& context);

/// Profiles of `go test -coverprofile`: statements of each file; the whole is their sum.
bool isGoCover(const TextHead& head);
std::unique_ptr<DocumentParser> makeGoCover(const DocumentContext& context);

} // namespace exhibit
