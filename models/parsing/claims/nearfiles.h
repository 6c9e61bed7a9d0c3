// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/claims/prosestatement.h"

#include <string>
#include <vector>

namespace exhibit {

/// The blocks of the list below a statement that introduces it.
std::vector<int> itemsBelow(const ProseReading& reading, int block);
/// Test files listed in the items below a claim that introduces them.
std::vector<std::string> filesBelow(const ProseReading& reading, const std::vector<int>& items);
/// Tests listed there, one an item: `All checks pass:` above `- test_a`. Empty if some item is none.
std::vector<std::string> testsBelow(const ProseReading& reading, const std::vector<int>& items);
/// Files that the text just around a statement names, the nearest first; else those of its section and of the sections
/// beside that one, up to the statement.
std::vector<std::string> filesNear(const ProseReading& reading, int block);
/// `npm test -- tests/lid.test.ts` in a fence of commands, and below it what came out.
std::vector<std::string> filesOfCommandAbove(const ProseReading& reading, int block);
/// The file of a line `File: tests/test_a.py` above the statement: in its paragraph, else the only one of its section;
/// empty if there is none.
std::string labelledFile(const ProseReading& reading, const ProseStatement& statement);

} // namespace exhibit
