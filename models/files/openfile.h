// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace exhibit {

/// As open(2) with O_CLOEXEC for a path without links, as scans give them: fails with ELOOP or ENOTDIR if any of its
/// folders, or the file itself, has become a link since. What lies outside of the pack is then never read, whatever is
/// exchanged while it is looked at. -1 and errno at an error; the descriptor belongs to the caller. Any thread.
int openWithoutLinks(const std::string& path, int flags);

/// The same for kernels that cannot be asked so: folder by folder.
int openPartByPart(const std::string& path, int flags);

} // namespace exhibit
