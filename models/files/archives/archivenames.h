// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

/// The '/'-separated relative path of an archive's entry, valid UTF-8, without `.` parts. Empty for a name that leads
/// out of the archive (absolute, with a drive letter, `..`), holds control characters, or has a part that no file
/// system takes (more than 255 bytes). Backslashes separate as well.
std::optional<std::string> safeEntryPath(std::string_view name);

/// `name` for a sentence: valid UTF-8, control characters shown as U+FFFD, cut after 200 bytes.
std::string shownEntryName(std::string_view name);

} // namespace exhibit
