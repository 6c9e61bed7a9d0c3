// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// `testng-results.xml` of TestNG, and `junitResult.xml`, in which Jenkins keeps the results of a build.
bool isTestNgXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeTestNgXml(const DocumentContext& context);

} // namespace exhibit
