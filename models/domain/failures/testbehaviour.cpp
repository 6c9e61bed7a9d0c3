// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/failures/testbehaviour.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<Behaviour> behaviourNames[] = {
    {Behaviour::AlwaysFailing, "always-failing"},
    {Behaviour::Flaky, "flaky"},
    {Behaviour::Regressed, "regressed"},
    {Behaviour::Fixed, "fixed"},
    {Behaviour::NewFailing, "new-failing"},
    {Behaviour::FailingRemoved, "failing-removed"},
    {Behaviour::PassingVanished, "passing-vanished"},
    {Behaviour::Added, "added"},
    {Behaviour::Skipped, "skipped"},
    {Behaviour::Stable, "stable"},
};

} // namespace

std::string_view behaviourName(Behaviour behaviour)
{
    return nameOf(behaviourNames, behaviour);
}

} // namespace exhibit
