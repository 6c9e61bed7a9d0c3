// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

namespace exhibit {

/// Makes one witness of the results that Allure leaves test by test in one folder: all of one run, called by the
/// folder. Of a test with several results the one that began last counts, and failed ones before it are attempts. Test
/// ids must be final.
void joinAllureResults(PackFacts& facts);

} // namespace exhibit
