// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>
#include <string>

namespace exhibit {

/// The record of a session of a coding agent, whichever wrote it: as JSON by the keys of a record, as text by its
/// title.
bool isSessionRecord(const JsonPeek& peek, const std::string& prefix);
bool isSessionText(const TextHead& head);
std::unique_ptr<DocumentParser> makeSessionRecord(const DocumentContext& context);

} // namespace exhibit
