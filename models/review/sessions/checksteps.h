// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/sessions/sessionhistory.h"

namespace exhibit {

StepTrait traitOf(SessionAct act);
/// Of linters, type checkers and builds those that started.
StepTrait startedOf(SessionAct act);
/// The last check of the kind: by the tool that is named, else of any; for linters a formatter is one.
const SessionStep* lastCheck(const StepsSaid& steps, SessionAct act, std::string_view tool);
/// Tests that passed by a program that builds what it tests; null if the last tests were of another, or did not pass,
/// or where more is stated of the build than that: of its warnings, of documents and images.
const SessionStep* lastCompiledRun(const Claim& claim, const StepsSaid& steps);
/// Whether a check that failed is the one that the sentence speaks of: the tool that it names, a script that may call
/// it, or, of linters without a name, none that looks at the format alone.
bool mayBeMeant(const SessionStep& step, std::string_view tool);

} // namespace exhibit
