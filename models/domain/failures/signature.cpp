// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/failures/signature.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<CodeSide> codeSideNames[] = {
    {CodeSide::Product, "product"},
    {CodeSide::Test, "test"},
    {CodeSide::Unknown, "unknown"},
};

} // namespace

std::string_view codeSideName(CodeSide side)
{
    return nameOf(codeSideNames, side);
}

} // namespace exhibit
