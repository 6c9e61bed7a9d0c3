// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/sessions/sessionhistory.h"

namespace exhibit {

/// What an agent admits (the value `about` of its claim): `failure`, `red` (tests that fail), `problems` (of linters,
/// type checkers and builds), `not-run` (tests that did not run), `reproduced` (a failure that was looked for).
bool isAdmission(std::string_view about);

/// Whether the record bears out what is admitted. Nobody is accused of having admitted too much: what is not shown is
/// unproven.
Judgement checkAdmission(std::string_view about, const Claim& claim, const StepsSaid& steps);

} // namespace exhibit
