// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// Results of NUnit 3 (`test-run`) and xUnit.net 2 (`assemblies`). Tests are called by their full names. Inconclusive
/// tests are skipped.
bool isNUnitXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeNUnitXml(const DocumentContext& context);
bool isXUnitXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeXUnitXml(const DocumentContext& context);

} // namespace exhibit
