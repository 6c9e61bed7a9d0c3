// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/formats/texthead.h"

#include <memory>
#include <string>

namespace exhibit {

/// Files that hold commands under names: package.json and composer.json by their keys; Makefile, justfile, Taskfile,
/// tox.ini and tables of tasks in TOML by their lines. So do those that say what a project is, needs and is set to
/// (`manifests/`): what they say is read as well.
bool isScriptJson(const JsonPeek& peek, const std::string& prefix);
bool isScriptText(const TextHead& head);
std::unique_ptr<DocumentParser> makeScriptFile(const DocumentContext& context);

} // namespace exhibit
