// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Events of `go test -json`, one a line. All packages are one run; a test is called `package::Test/subtest`. A package
/// that fails without a failing test could not be built or broke off: a collection error. A package without an end
/// leaves the run unfinished.
bool isGoTestJson(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeGoTestJson(const DocumentContext& context);

} // namespace exhibit
