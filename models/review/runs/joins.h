// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/corrections.h"
#include "models/domain/message.h"
#include "models/domain/packfacts.h"

#include <string>
#include <vector>

namespace exhibit {

/// Two witnesses of one run, and what proves it.
struct Join
{
    int first = 0, second = 0; ///< indexes into PackFacts::witnesses
    Message why;
    std::string name; ///< of the run, where the two are parts of it; empty: they tell of the same session
};

/// Which sources tell of one session, or of parts of one run. What only looks alike is not joined: a log that names
/// the report it wrote has to state its numbers, equal numbers need equal durations, equal names of one kind need the
/// same printed line, and a candidate that could belong to two others belongs to none.
std::vector<Join> findJoins(const PackFacts& facts, const Corrections& corrections = {});

/// Where a witness stands: the member or file.
std::string documentName(const PackFacts& facts, const Witness& witness);
/// The same with what tells it from others of the document: `ci.log#2`, a session.
std::string sourceName(const PackFacts& facts, const Witness& witness);

} // namespace exhibit
