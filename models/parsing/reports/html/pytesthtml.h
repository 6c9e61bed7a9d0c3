// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// The page that pytest-html writes. Since 4.0 its results are JSON in an attribute of the page (`data-jsonblob`),
/// before they are rows of a table, a result and a name each. A test whose fixture fails stands there as
/// `test::setup`.
bool isPytestHtml(const TextHead& head);
std::unique_ptr<DocumentParser> makePytestHtml(const DocumentContext& context);

} // namespace exhibit
