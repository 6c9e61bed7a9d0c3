// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commits/commitreview.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<CommitFileKind> commitFileKindNames[] = {
    {CommitFileKind::Product, "product"},
    {CommitFileKind::Test, "test"},
    {CommitFileKind::Documentation, "documentation"},
    {CommitFileKind::Generated, "generated"},
    {CommitFileKind::Configuration, "configuration"},
    {CommitFileKind::Data, "data"},
    {CommitFileKind::Other, "other"},
};

} // namespace

std::string_view commitFileKindName(CommitFileKind kind)
{
    return nameOf(commitFileKindNames, kind);
}

} // namespace exhibit
