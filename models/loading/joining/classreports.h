// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

namespace exhibit {

/// Makes one witness of reports that a tool wrote class by class: Surefire, Failsafe, Gradle and Ant leave one
/// `TEST-<class>.xml` a test class in one folder, all of one run. Joined are reports that name no run, lie in one
/// folder, are called so, and share no test; the run is called by the folder, and by its first file where other
/// reports lie there too. What Surefire's console printed of a class beside its report is left. Test ids must be final.
void joinClassReports(PackFacts& facts);

} // namespace exhibit
