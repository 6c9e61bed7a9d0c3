// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proof/proof.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<Scope> scopeNames[] = {{Scope::Unclear, "unclear"}, {Scope::Whole, "whole"}, {Scope::Part, "part"}};

constexpr EnumName<ProofEntry> entryNames[] = {
    {ProofEntry::Genre, "genre"},         {ProofEntry::AsOf, "as-of"},          {ProofEntry::Binding, "binding"},
    {ProofEntry::Scope, "scope"},         {ProofEntry::Evidence, "evidence"},   {ProofEntry::Witness, "witness"},
    {ProofEntry::Precision, "precision"}, {ProofEntry::Assertion, "assertion"},
};

} // namespace

std::string_view scopeName(Scope scope)
{
    return nameOf(scopeNames, scope);
}

std::string_view proofEntryName(ProofEntry entry)
{
    return nameOf(entryNames, entry);
}

} // namespace exhibit
