// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"

#include <string_view>

namespace exhibit {

/// The line of a pytest `longrepr` that says why: the first `E   ` line of its last block, else the text behind
/// `path:line: ` of a one-line form, else the last line that is not blank. A view into `longrepr`.
std::string_view causeLine(std::string_view longrepr);

/// Reads `path:line: message` (--tb=line) into crash place and message; false if the line is not of that form.
bool readCrashLine(std::string_view line, Failure& failure);

/// The last `E   ` line that names an exception, else the last `E   ` line, else the last line that is not blank.
std::string_view collectionCause(std::string_view longrepr);

/// Sets exception, message and missing from a cause such as `ModuleNotFoundError: No module named 'a.b'`.
void readCollectionCause(std::string_view cause, CollectionError& error);

} // namespace exhibit
