// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// Test results of Visual Studio and `dotnet test` (TRX). One file is one run. A test is called
/// `Namespace.Class.Method`, as the console calls it. A data-driven test counts by its rows. Skipped are those that
/// were not executed.
bool isTrx(const TextHead& head);
std::unique_ptr<DocumentParser> makeTrx(const DocumentContext& context);

} // namespace exhibit
