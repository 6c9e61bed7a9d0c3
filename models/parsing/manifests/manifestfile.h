// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/documenttext.h"
#include "models/domain/textsource.h"

#include <string_view>
#include <vector>

namespace exhibit {

/// RecognisedLine::rule of what a file says of the project that it lies in; the text is a name and a value with a blank
/// between them: `react ^18.2.0`, `server.port 7070`. A version of its own has the name of the project, or `-`. A
/// floor is what is needed at least (`node >=20`), needed is what is built in or with.
inline constexpr std::string_view manifestOwn = "manifest.own";
inline constexpr std::string_view manifestFloor = "manifest.floor";
inline constexpr std::string_view manifestNeeds = "manifest.needs";
inline constexpr std::string_view manifestScript = "manifest.script"; ///< of package.json; its value is empty
inline constexpr std::string_view manifestPort = "manifest.port";     ///< what it is called by, and the number
inline constexpr std::string_view manifestSetting = "manifest.setting";

/// Whether lines that are not blank are those of a manifest or of a file of settings: pyproject.toml, setup.cfg,
/// Cargo.toml, go.mod, Gemfile, CMakeLists.txt, Dockerfile, YAML, TOML and INI throughout, `KEY=value` throughout.
bool isManifestText(const std::vector<std::string_view>& lines);
/// pom.xml and projects of MSBuild.
bool isManifestMarkup(std::string_view text);

/// Pure; at most a few thousand values.
std::vector<RecognisedLine> readManifest(const TextSource& source);

} // namespace exhibit
