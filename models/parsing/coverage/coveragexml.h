// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// Coverage as Cobertura and its many imitators write it (coverage.py, gcovr, coverlet, nyc): lines and branches, whole
/// and per file. Classes of one file are put together.
bool isCoberturaXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeCoberturaXml(const DocumentContext& context);

/// Coverage of JaCoCo: lines, branches, methods, whole and per source file.
bool isJacocoXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeJacocoXml(const DocumentContext& context);

/// Coverage of Clover and those who write its form (PHPUnit, Istanbul): statements, branches, methods, whole and per
/// file, and the lines with statements of each file.
bool isCloverXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeCloverXml(const DocumentContext& context);

} // namespace exhibit
