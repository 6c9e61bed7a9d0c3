// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// The page that Playwright's HTML reporter writes: a zip in base64 at its end, with `report.json` and the details of
/// each file. Tests are called as its JSON reporter calls them; all of them point to the line of the page that holds
/// the zip.
bool isPlaywrightHtml(const TextHead& head);
std::unique_ptr<DocumentParser> makePlaywrightHtml(const DocumentContext& context);

} // namespace exhibit
