// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// The front page of a report of coverage that people look at: of Istanbul (nyc, jest, vitest, c8) the numbers of all
/// files, of coverage.py the total. Pages of single files and folders say nothing of the whole and are none.
bool isCoverageHtml(const TextHead& head);
std::unique_ptr<DocumentParser> makeCoverageHtml(const DocumentContext& context);

} // namespace exhibit
