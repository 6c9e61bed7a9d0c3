// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>

namespace exhibit {

/// `output.xml` of Robot Framework. A test is called `Suite.Suite.Test`, as the console calls it.
bool isRobotXml(const TextHead& head);
std::unique_ptr<DocumentParser> makeRobotXml(const DocumentContext& context);

} // namespace exhibit
