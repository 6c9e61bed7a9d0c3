// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/domain/sourceref.h"

#include <cstdint>
#include <string>
#include <vector>

namespace exhibit {

/// Where the line that raised belongs.
enum class CodeSide { Unknown, Product, Test };

std::string_view codeSideName(CodeSide side); ///< `unknown`, `product`, `test`

/// One failure of one run, as a member of its signature.
struct SignatureMember
{
    TestId test;
    int run = -1;           ///< index into Review::runs
    std::string message;    ///< unmasked: what differs from the pattern is the member's own
    SourceRef where, cause; ///< as Failure::where and Failure::cause
};

/// Failures that share a masked message and a crash location: one cause, as far as the evidence tells.
struct Signature
{
    std::string id;             ///< stable: hash of pattern and location without line numbers
    std::string pattern;        ///< message with numbers, quoted values, addresses, paths and times masked, e.g.
                                ///< `AttributeError: <str> object has no attribute <str>`
    std::string exception;      ///< `AttributeError`; empty if the message names none
    std::string crashPath;      ///< '/'-separated, relative where the evidence allows; may be empty
    std::int64_t crashLine = 0; ///< 0: unknown or several
    CodeSide side = CodeSide::Unknown;
    std::vector<TestId> tests; ///< distinct, by node id
    std::vector<int> runs;     ///< indexes into Review::runs, ascending
    std::vector<SignatureMember> members;
};

} // namespace exhibit
