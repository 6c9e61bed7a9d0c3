// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// Catch2's and doctest's `--reporters=xml`.
bool isCatchXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeCatchXml(const DocumentContext& context);

/// Qt Test's `-o file,xml`.
bool isQtTestXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeQtTestXml(const DocumentContext& context);

/// The `Test.xml` that ctest writes for a dashboard.
bool isCtestXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeCtestXml(const DocumentContext& context);

} // namespace exhibit
