// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exhibit {

/// Loads what databases need from the disk, and lets SQLite put temporary files into scratchFolder(): from then on
/// opening one needs nothing but its file. Once for all; any thread.
void prepareDatabaseDriver();

} // namespace exhibit
